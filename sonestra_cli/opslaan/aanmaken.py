"""The files of a new traject: from the shipped templates, never over anything."""

import json
from collections.abc import Mapping
from importlib.resources.abc import Traversable
from pathlib import Path
from string import Template

from sonestra_cli.lezen.schemas.schema import schemas
from sonestra_cli.omgeving.tijdelijk import tijdelijke_map
from sonestra_cli.techniek.gegeven import gegeven
from sonestra_cli.techniek.sleutels import VrijeSleutels
from sonestra_cli.techniek.stuurtekens import zichtbaar
from sonestra_cli.yamltekst.citeren import citeer

NAAR: Mapping[str, str] = {
    "gitignore": ".gitignore",
    "gitattributes": ".gitattributes",
    "vscode-settings.json": ".vscode/settings.json",
    "vscode-extensions.json": ".vscode/extensions.json",
    "actieteam-LEESMIJ.md": "actieteam/LEESMIJ.md",
    "apart-LEESMIJ.md": "apart/LEESMIJ.md",
}
"""Templates whose name would mean something in this repository, or that go in a folder -> their place in a traject."""
STARTERS = frozenset({"Sonestra.cmd", "Sonestra.command", "Sonestra.desktop"})
"""What somebody double-clicks to get the menu of this traject: for Windows, the Mac and Linux."""
SCHEMAMAP = ".sonestra/schema"


@gegeven
class TrajectBegin:
    """All that ``nieuw`` knows: what it is called, how those it is about want to be called, the day (or empty)."""

    naam: str
    genoemd: tuple[str, ...]
    op: str


def bestanden_van(begin: TrajectBegin, sjablonen: Traversable) -> dict[str, str]:
    """Path inside the traject -> text."""
    vrij = VrijeSleutels()
    mensen = [(vrij.voor(naam), naam) for naam in begin.genoemd]
    invullen = {
        "naam": citeer(begin.naam),
        "hoofdpersonen": f"[{', '.join(sleutel for sleutel, _ in mensen)}]",
        "begonnen_op": begin.op,
        "personen": "\n".join(f"  {sleutel}: {{naam: {citeer(naam)}}}" for sleutel, naam in mensen),
    }
    teksten = {}
    for bron in sorted(sjablonen.iterdir(), key=lambda pad: pad.name):
        ruw = bron.read_text(encoding="utf-8")
        if bron.name in STARTERS:
            teksten[bron.name] = ruw
            continue
        waarden = {**invullen, "naam": zichtbaar(begin.naam)} if bron.name.endswith(".md") else invullen
        teksten[NAAR.get(bron.name, bron.name)] = Template(ruw).safe_substitute(waarden).rstrip() + "\n"
    return teksten | schemabestanden()


def gitignore(sjablonen: Traversable) -> str:
    """The usual ``.gitignore`` of a traject."""
    return (sjablonen / "gitignore").read_text(encoding="utf-8")


def schemabestanden() -> dict[str, str]:
    """Path inside the traject -> JSON Schema for the editor."""
    return {
        f"{SCHEMAMAP}/{naam}.json": json.dumps(schema, ensure_ascii=False, indent=1) + "\n"
        for naam, schema in sorted(schemas().items())
    }


def schrijf_traject(map_: Path, bestanden: Mapping[str, str]) -> None:
    """Write a whole new folder at once; FileExistsError when it is there already, and then nothing is written."""
    if map_.exists():
        raise FileExistsError(map_)
    with tijdelijke_map(".nieuw-", map_.parent) as tijdelijk:
        for plek, tekst in bestanden.items():
            doel = tijdelijk / plek
            doel.parent.mkdir(parents=True, exist_ok=True)
            if plek.endswith(".cmd"):
                tekst = tekst.replace("\n", "\r\n")
            doel.write_bytes(tekst.encode("utf-8"))
            if plek in STARTERS:
                doel.chmod(0o755)
        tijdelijk.rename(map_)
