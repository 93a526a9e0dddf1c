"""To whom something is done: the people in a clause who are not behind a preposition, and do not do it."""

from collections.abc import Iterator

from sonestra_cli.taal.check.daden import Daad
from sonestra_cli.taal.check.naamgroep import achter_voorzetsel, is_bezittelijk, is_bezitter, is_hulp
from sonestra_cli.taal.check.tekst import woordenset
from sonestra_cli.taal.check.wie_doet import Doet
from sonestra_cli.taal.check.zin import VOORZETSELS, Zin

_LIJDENDE = woordenset("hem hen haar hun jullie u jou je ze")
_ZELF = woordenset("zich zichzelf mezelf onszelf jezelf elkaar")


def voorwerpen(zin: Zin, daad: Daad, door: Doet) -> Iterator[int]:
    """Numbers of the words for people to whom it is done: not behind a preposition, and not who does it."""
    van, tot = zin.deel(daad.begin, daad.eind)
    if daad.hoe == "naamwoord":
        yield from _achter_van(zin, daad, tot)
        return
    if daad.hoe == "bijvoeglijk":
        yield from (nr for nr in range(daad.plek + 1, min(tot, daad.plek + 4)) if zin.wie[nr] == "mens")
        return
    zelf = any(woord in _ZELF for woord in zin.laag[van:tot])
    ons = ({"we", "wij"} & set(zin.laag[van:tot]) and "ons" in zin.laag[van:tot]) or (
        {"ik"} & set(zin.laag[van:tot]) and {"me", "mij"} & set(zin.laag[van:tot])
    )
    if zelf or ons:
        return
    gezien = False
    for nr in range(van, tot):
        if _is_getroffen(zin, nr, daad, door) and not achter_voorzetsel(zin, nr):
            gezien = True
            yield nr
    if not gezien and van > 0 and "die" in zin.laag[van + 1 : tot] and zin.laag[van] != "die":
        yield from (nr for nr in range(van) if zin.wie[nr] == "mens" and not achter_voorzetsel(zin, nr))
    elif not gezien and van > 0 and zin.laag[van] in ("die", "dat", "wie"):
        if zin.laag[van] != "dat" or zin.wie[van - 1] == "mens":
            yield from (nr for nr in range(max(0, van - 3), van) if zin.wie[nr] == "mens")
    elif not gezien and van > 0 and not any(zin.wie[van:tot]) and zin.laag[van] in (",", "–", "—", ")"):
        yield from (nr for nr in range(van) if zin.wie[nr] == "mens" and not achter_voorzetsel(zin, nr))


def _is_getroffen(zin: Zin, nr: int, daad: Daad, door: Doet) -> bool:
    if zin.wie[nr] == "mens":
        return not is_bezitter(zin, nr)
    if zin.laag[nr] in ("hij", "zij"):
        return daad.hoe == "lijdend" and "mens" in zin.wie[:nr]
    if zin.laag[nr] in ("jullie", "u", "ze", "je") and door in ("familie", "lezer"):
        return False
    return zin.laag[nr] in _LIJDENDE and not is_bezittelijk(zin, nr)


def _achter_van(zin: Zin, daad: Daad, tot: int) -> Iterator[int]:
    voorbij = False
    for nr in range(daad.plek + 1, tot):
        if zin.laag[nr] == "van":
            voorbij = True
        elif voorbij and zin.wie[nr] == "mens":
            yield nr
            return
        elif voorbij and (zin.laag[nr] in VOORZETSELS or is_hulp(zin, nr)):
            return
        elif voorbij and zin.laag[nr] in ("hen", "hem", "haar") and not is_bezittelijk(zin, nr):
            yield nr
            return
