"""Their own templates and translations that no paper goes by: who changed one wants to see it on paper."""

from collections.abc import Iterator
from pathlib import Path

from sonestra_cli.domein.bevinding import Bevinding, Pad, Regel
from sonestra_cli.lezen.indeling import SJABLONEN, VERTALINGEN, namen_in
from sonestra_cli.lezen.openen import BestandDicht, lees_bytes
from sonestra_cli.omgeving.meegeleverd import meegeleverd
from sonestra_cli.taal.talen import NEDERLANDS, taalcode, talen
from sonestra_cli.taal.zinnen import opsomming
from sonestra_cli.techniek.gelijkenis import beste_gok

B027 = Regel(
    "B027",
    "let op",
    "voor geen enkel papier wordt dit sjabloon gebruikt",
    "Een eigen sjabloon komt in de plaats van het mijne als het net zo heet. Met een andere naam doet het niets.",
    "Geef het de naam van het papier: plan.md, stukje.md, agenda-beraad.md of blad-draaiboek.md.",
)
B028 = Regel(
    "B028",
    "fout",
    "met dit sjabloon lukt een papier niet",
    "Een eigen sjabloon kan alleen vragen wat het papier weet. Staat er een woord in dat ik niet ken, dan maak ik dat "
    "papier niet. De andere papieren maak ik wel.",
    "Schrijf het woord zoals in mijn sjabloon, of haal het weg. Zonder eigen sjabloon neem ik weer het mijne.",
)
B029 = Regel(
    "B029",
    "let op",
    "in deze vertaling begrijp ik iets niet",
    "Een zin die ik niet kan volgen, blijft op papier Nederlands. De lezer van die brief kan dat misschien niet lezen.",
    "Links staat de Nederlandse zin, precies zoals op papier. Wat tussen accolades staat, blijft staan.",
)
B030 = Regel(
    "B030",
    "let op",
    "een deel van deze vertaling ontbreekt",
    "Wat nog geen vertaling heeft, staat op papier in het Nederlands: een halve brief.",
    "Zet de zinnen erbij die hier genoemd worden, onder `zinnen:`.",
)
_EINDE, _YAML = ".md", ".yaml"
_VERTALING = f"{SJABLONEN}/{VERTALINGEN}"


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
        yield Bevinding(B027, "voor geen enkel papier wordt dit sjabloon gebruikt", Pad(pad), tip=tip), pad

    yield from _ongebruikte_talen(wortel)


def eigen_talen(wortel: Path) -> tuple[str, ...]:
    """The codes of the languages that have a file in ``sjablonen/vertaling/``."""
    namen = (naam.removesuffix(_YAML) for naam in namen_in(wortel, _VERTALING) if naam.endswith(_YAML))
    return tuple(naam for naam in namen if _is_taal(naam))


def _is_taal(naam: str) -> bool:
    return naam != NEDERLANDS and taalcode(naam) == naam


def _ongebruikte_talen(wortel: Path) -> Iterator[tuple[Bevinding, str]]:
    """Files of translations that are called otherwise, and a folder of them that is."""
    gebruikt = {f"{taal}{_YAML}" for taal in eigen_talen(wortel)}
    for naam in namen_in(wortel, _VERTALING):
        if naam in gebruikt:
            continue
        stam, pad = naam.partition(".")[0], f"{_VERTALING}/{naam}"
        code = taalcode(stam) or taalcode(beste_gok(stam, talen()) or "")
        zin = "voor geen enkel papier wordt deze vertaling gebruikt"
        tip = "een vertaling heet zoals de taal in het kort: ar.yaml, pl.yaml, tr.yaml"
        if code == NEDERLANDS:
            tip = "de papieren zijn al in het Nederlands: wil je andere zinnen, maak dan een eigen sjabloon"
        elif code:
            tip = f"bedoel je '{code}{_YAML}'?"
        yield Bevinding(B027, zin, Pad(pad), tip=tip), pad
    for naam in namen_in(wortel, SJABLONEN):
        if naam != VERTALINGEN and (wortel / SJABLONEN / naam).is_dir() and beste_gok(naam, (VERTALINGEN,)):
            yield ongebruikte_map(f"{SJABLONEN}/{naam}", VERTALINGEN)


def ongebruikte_map(pad: str, bedoeld: str = SJABLONEN) -> tuple[Bevinding, str]:
    """A folder of templates or translations under another name."""
    return Bevinding(B027, "uit deze map lees ik niets", Pad(pad), tip=f"bedoel je '{bedoeld}'?"), pad


def _tekst(wortel: Path, naam: str) -> str:
    try:
        return (lees_bytes(wortel, wortel / SJABLONEN / naam) or b"").decode("utf-8", "replace")
    except BestandDicht:
        return ""
