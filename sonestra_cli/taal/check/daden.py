"""The verbs of the rules in a sentence, whole or in two pieces, and in which form they stand there."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Literal

from sonestra_cli.taal.check.naamgroep import hoofden, is_hulp
from sonestra_cli.taal.check.tekst import woordenset
from sonestra_cli.taal.check.vervoegen import Vorm, Werkwoordvorm, vormen
from sonestra_cli.taal.check.zin import HULP, LIDWOORDEN, ONDERWERPEN, VOORZETSELS, Zin
from sonestra_cli.techniek.gegeven import gegeven

Hoe = Literal["doet", "heel", "lijdend", "naamwoord", "baar", "bijvoeglijk", "toestand"]
"""Somebody does it; the whole verb; it is done to somebody; ``het inzetten van``; ``inzetbaar``; ``ingezette mensen``;
it is so."""

WORDEN = woordenset("wordt worden word werd werden geworden")
HEBBEN = woordenset("heb hebt heeft hebben had hadden gehad")
ZIJN = woordenset("is zijn was waren ben bent geweest")
_WIE_DOET_HET = ONDERWERPEN - {"hij", "zij", "ze", "ie"}
_VER = 16
"""So many words the two pieces of a verb may stand apart."""


@gegeven
class Daad:
    """A verb in a sentence: the numbers of its first and last piece, its main word, and how it stands there."""

    lemma: str
    plek: int
    begin: int
    eind: int
    vorm: Vorm
    hoe: Hoe


@cache
def woordenlijst(lemmas: tuple[str, ...]) -> Mapping[str, tuple[Werkwoordvorm, ...]]:
    """Every form of these verbs."""
    uit: dict[str, list[Werkwoordvorm]] = {}
    for lemma in lemmas:
        for woord, vorm in vormen(lemma):
            uit.setdefault(woord, []).append(vorm)
    return {woord: tuple(dict.fromkeys(lijst)) for woord, lijst in uit.items()}


def daden(zin: Zin, lijst: Mapping[str, tuple[Werkwoordvorm, ...]]) -> Iterator[Daad]:
    """Every verb of the list in this sentence, each once."""
    for nr, woord in enumerate(zin.laag):
        gezien: set[str] = set()
        for vorm in () if _is_ding(zin, nr) else lijst.get(woord, ()):
            plek = _stuk(zin, nr, vorm) if vorm.deel else nr
            if plek < 0 or vorm.lemma in gezien:
                continue
            gezien.add(vorm.lemma)
            begin, eind = min(nr, plek), max(nr, plek) + 1
            soort = _soort(zin, nr, begin, eind, _vormen(lijst[woord], vorm))
            yield Daad(vorm.lemma, nr, begin, eind, *soort)


def _is_ding(zin: Zin, nr: int) -> bool:
    """``de coach``, ``een train``: what a noun and a verb have in common is no verb behind an article."""
    return nr > 0 and zin.laag[nr - 1] in ("de", "het", "een") and bool(zin.wie[nr])


def _vormen(alle: Iterable[Werkwoordvorm], een: Werkwoordvorm) -> set[Vorm]:
    return {vorm.vorm for vorm in alle if vorm.lemma == een.lemma and vorm.deel == een.deel}


def _stuk(zin: Zin, nr: int, vorm: Werkwoordvorm) -> int:
    """Where the other piece stands: ``in te zetten``, ``zet oma in``; -1 when nowhere."""
    if nr >= 2 and zin.laag[nr - 1] == "te" and zin.laag[nr - 2] == vorm.deel:
        return nr - 2
    if nr >= 1 and zin.laag[nr - 1] == vorm.deel and vorm.vorm == "heel":
        return nr - 1
    for plek in range(nr + 1, min(len(zin.laag), nr + 1 + _VER)):
        if zin.laag[plek] in (";", ":", ".", "?", "!"):
            return -1
        if zin.laag[plek] == vorm.deel and _is_los(zin, plek):
            return plek
    return -1


def _is_los(zin: Zin, plek: int) -> bool:
    """Whether a small word closes its clause: behind it nothing, a mark, or what begins something new."""
    if plek + 1 >= len(zin.laag) or zin.grens[plek + 1]:
        return True
    volgend = zin.laag[plek + 1]
    return (
        not volgend[0].isalpha()
        or volgend in VOORZETSELS
        or volgend in HULP
        or volgend in ("en", "of", "als", "om", "dan", "waar", "zodra", "die", "wie")
    )


def _soort(zin: Zin, nr: int, begin: int, eind: int, soorten: set[Vorm]) -> tuple[Vorm, Hoe]:
    van, tot = zin.deel(begin, eind)
    ander = {
        zin.laag[plek]
        for plek in range(van, _bijzin(zin, nr, tot))
        if plek != nr and (zin.laag[plek] != "zijn" or is_hulp(zin, plek))
    }
    vorig = zin.laag[nr - 1] if nr else ""
    if "baar" in soorten:
        return "baar", "baar"
    if (
        "heel" in soorten
        and vorig == "te"
        and ander & ZIJN
        and not ander & (HEBBEN | _WIE_DOET_HET)
        and zin.laag[van] != "om"
    ) and len(hoofden(zin, van, tot)) < 2:
        return "heel", "lijdend"
    if "voltooid" in soorten:
        if _is_bijvoeglijk(zin, nr):
            return "voltooid", "bijvoeglijk"
        if ander & WORDEN:
            return "voltooid", "lijdend"
        if ander & HEBBEN:
            return "voltooid", "doet"
        if ander & ZIJN:
            return "voltooid", "lijdend" if "door" in ander else "toestand"
        if soorten == {"voltooid"}:
            return "voltooid", "lijdend"
    if "heel" in soorten:
        if "van" in zin.laag[nr + 1 : nr + 4] and ("het" in zin.laag[max(0, nr - 3) : nr] or nr == 0):
            return "heel", "naamwoord"
        los = eind - begin > 1 and begin == nr
        if not los or (ander & HULP and vorig == "te"):
            return "heel", "heel"
        return "heel", "doet"
    gebod = "ik" in soorten and nr == 0 and not zin.is_vraag
    return "ik" if gebod else min(soorten), "doet"


def _bijzin(zin: Zin, nr: int, tot: int) -> int:
    """Where behind this verb a clause about a thing begins: in ``gebruikt een site die gratis is`` nothing is done."""
    return next(
        (plek for plek in range(nr + 2, tot) if zin.laag[plek] in ("die", "dat") and not zin.wie[plek - 1]), tot
    )


def _is_bijvoeglijk(zin: Zin, nr: int) -> bool:
    """``alle betrokken buren``: in front of people, behind what begins such a group or at the start."""
    vorig = zin.laag[nr - 1] if nr else ""
    begint = not vorig or vorig in LIDWOORDEN or vorig in ("of", "en") or vorig in VOORZETSELS or vorig.endswith("e")
    return begint and any(zin.wie[nr + 1 : nr + 3])
