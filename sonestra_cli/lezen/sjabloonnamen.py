"""Templates of their own that no paper goes by: who changed one wants to see it on paper."""

from collections.abc import Iterator
from pathlib import Path

from sonestra_cli.domein.bevinding import Bevinding, Pad, Regel
from sonestra_cli.lezen.indeling import SJABLONEN, namen_in
from sonestra_cli.lezen.openen import BestandDicht, lees_bytes
from sonestra_cli.omgeving.meegeleverd import meegeleverd
from sonestra_cli.taal.zinnen import opsomming
from sonestra_cli.techniek.gelijkenis import beste_gok

B027 = Regel(
    "B027",
    "let op",
    "dit sjabloon gebruikt geen enkel papier",
    "Een eigen sjabloon komt in de plaats van het mijne als het net zo heet. Met een andere naam doet het niets.",
    "Geef het de naam van het papier: plan.md, stukje.md, agenda-beraad.md of blad-draaiboek.md.",
)
_EINDE = ".md"


def ongebruikte_sjablonen(wortel: Path) -> Iterator[tuple[Bevinding, str]]:
    """What stands in ``sjablonen/`` under a name that no paper has and that no other template names."""
    bekend = sorted(bron.name for bron in meegeleverd("templates").iterdir() if bron.name.endswith(_EINDE))
    eigen = [naam for naam in namen_in(wortel, SJABLONEN) if (wortel / SJABLONEN / naam).is_file()]
    teksten = {naam: _tekst(wortel, naam) for naam in eigen if naam.endswith(_EINDE)}
    stammen = {naam.removesuffix(_EINDE) for naam in bekend}
    for naam in (naam for naam in eigen if naam not in bekend):
        stam = naam.removesuffix(_EINDE)
        if naam not in teksten and naam.partition(".")[0] not in stammen:
            continue  # a picture, a note: nobody expects it to be a template
        if naam in teksten and any(
            f"'{stam}'" in t or f'"{stam}"' in t for ander, t in teksten.items() if ander != naam
        ):
            continue
        gok = beste_gok(naam, bekend)
        papieren = opsomming([een for een in bekend if not een.startswith("_")])
        tip = f"bedoel je '{gok}'?" if gok else f"een eigen sjabloon heet zoals het papier: {papieren}"
        pad = f"{SJABLONEN}/{naam}"
        yield Bevinding(B027, "dit sjabloon gebruikt geen enkel papier", Pad(pad), tip=tip), pad


def _tekst(wortel: Path, naam: str) -> str:
    try:
        return (lees_bytes(wortel, wortel / SJABLONEN / naam) or b"").decode("utf-8", "replace")
    except BestandDicht:
        return ""
