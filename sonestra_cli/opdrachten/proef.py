"""``sonestra proef``: the tour. Copy an example, check it, draw every map, write every paper, say where they are."""

import shutil
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Annotated

import typer

from sonestra_cli.documenten.maken import FORMATEN
from sonestra_cli.omgeving.console import Console
from sonestra_cli.omgeving.meegeleverd import meegeleverd
from sonestra_cli.opdrachten.delen import kaarten, papieren
from sonestra_cli.opdrachten.delen.openen import open_traject
from sonestra_cli.opdrachten.delen.opties import OpenOptie, StilOptie, Stop, kies
from sonestra_cli.opdrachten.delen.schrijffouten import maken
from sonestra_cli.opdrachten.delen.uitvoer import bestemmingen, lever, open_eerste, toonbaar
from sonestra_cli.opslaan.aanmaken import gitignore
from sonestra_cli.tekenen.uitvoer import UitvoerKeuzes


def opdracht(
    voorbeeld: Annotated[str, typer.Argument(metavar="[VOORBEELD]", help="samira, nelson, kyra of arie.")] = "samira",
    in_: Annotated[Path, typer.Option("-C", "--map", metavar="MAP", help="In welke map de rondleiding komt.")] = Path(),
    open_: OpenOptie = False,
    stil: StilOptie = False,
) -> None:
    """Een rondleiding: een verzonnen gezin, alle kaarten en alle papieren. Alles komt in een eigen map.

    Voorbeeld: sonestra proef kyra
    """
    scherm = Console(stil)
    kast = meegeleverd("voorbeelden")
    namen = tuple(sorted(pad.name for pad in kast.iterdir() if pad.is_dir()))
    bron = kast / kies(voorbeeld, namen, "proef")
    if not in_.is_dir():
        raise Stop(2, f"De map {in_} vind ik niet.")
    doel = _vrije_map(in_.resolve() / f"proef-{bron.name}")
    with maken(doel):
        _kopieer(bron, doel)
        (doel / ".gitignore").write_bytes(gitignore(meegeleverd("templates") / "nieuw").encode())
    scherm.meld(f"Het voorbeeld staat in {toonbaar(doel)}. Ik teken en schrijf nu alles. Dat duurt even.")
    gelezen, beeld = open_traject(doel, "iedereen", None, scherm)
    zwijg = Console(stil=True)
    platen = kaarten.kaartstukken(kaarten.SOORTEN, kaarten.STANDAARD, beeld, UitvoerKeuzes(), zwijg)
    bladen = papieren.papierstukken(papieren.SOORTEN, FORMATEN, beeld, gelezen.wortel, zwijg)
    gemaakt = []
    for map_, stukken in (("kaarten", platen), ("papieren", bladen)):
        plekken = bestemmingen(None, [stuk.naam for stuk in stukken], doel / "uitvoer" / map_)
        gemaakt += lever(stukken, plekken, vooraf=False, scherm=zwijg)
    _tabel(gemaakt, doel)
    scherm.meld(f"Lees {toonbaar(doel / 'LEESMIJ.md')}. Zelf beginnen? sonestra nieuw NAAM")
    if open_:
        open_eerste([doel / "uitvoer"], scherm)


def _vrije_map(wens: Path) -> Path:
    """``wens``, or with -2, -3 … behind it: a tour never writes over an earlier one."""
    keuze, nummer = wens, 2
    while keuze.exists():
        keuze, nummer = wens.with_name(f"{wens.name}-{nummer}"), nummer + 1
    return keuze


def _kopieer(bron: Traversable, doel: Path) -> None:
    doel.mkdir()
    for stuk in bron.iterdir():
        if stuk.is_dir():
            _kopieer(stuk, doel / stuk.name)
        else:
            (doel / stuk.name).write_bytes(stuk.read_bytes())


def _tabel(gemaakt: list[Path], doel: Path) -> None:
    """What was made: a row for each map and paper, a column for each kind of file."""
    from rich import box
    from rich.console import Console as Scherm
    from rich.table import Table

    tabel = Table(title=f"Gemaakt in {toonbaar(doel / 'uitvoer')}", box=box.SIMPLE_HEAD, title_justify="left")
    for kop in ("map", "naam", "bestanden"):
        tabel.add_column(kop)
    rijen: dict[tuple[str, str], list[str]] = {}
    for pad in gemaakt:
        rijen.setdefault((pad.parent.name, pad.stem), []).append(pad.suffix.lstrip("."))
    for (map_, naam), soorten in rijen.items():
        tabel.add_row(map_, naam, ", ".join(soorten))
    breedte = shutil.get_terminal_size((80, 24)).columns
    Scherm(width=min(breedte, 100), highlight=False).print(tabel)
