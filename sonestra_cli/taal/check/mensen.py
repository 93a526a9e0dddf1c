"""Who is meant by a word: somebody of the family or the network, a professional, who writes, who is spoken to."""

import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from typing import Literal

from sonestra_cli.taal.check import wie_woorden as woorden
from sonestra_cli.taal.check.namen import NIET_IEMAND_TEKST, VOORNAMEN_TEKST, Namen
from sonestra_cli.taal.check.tekst import Woord, kaal, woordenset

Wie = Literal["mens", "prof", "beide", ""]
"""``beide``: may be around somebody or at work for somebody, as a mentor; of them nothing is said."""

_MEERVOUD = {
    "kind": "kinderen", "kleinkind": "kleinkinderen", "pleegkind": "pleegkinderen", "man": "mannen", "maat": "maten",
    "familielid": "familieleden", "gezinslid": "gezinsleden", "netwerklid": "netwerkleden", "neef": "neven",
    "schoonzus": "schoonzussen", "zus": "zussen", "zoon": "zonen", "kennis": "kennissen", "oom": "ooms",
    "buur": "buren", "gezin": "gezinnen", "jongen": "jongens", "meid": "meiden", "mens": "mensen", "vriend": "vrienden",
    "steunfiguur": "steunfiguren", "sleutelfiguur": "sleutelfiguren", "moeder": "moeders", "vader": "vaders",
    "systeem": "systemen", "gezinssysteem": "gezinssystemen", "cliëntsysteem": "cliëntsystemen", "oppas": "oppassen",
    "persoon": "personen", "vertrouwenspersoon": "vertrouwenspersonen", "hoofdpersoon": "hoofdpersonen",
    "buurman": "buurmannen", "overbuurman": "overbuurmannen", "baby": "baby's", "zoontje": "zoontjes",
    "bovenbuur": "bovenburen", "benedenbuur": "benedenburen", "onderbuur": "onderburen", "overbuur": "overburen",
    "baas": "bazen", "leraar": "leraren", "imam": "imams", "juf": "juffen", "bestuurslid": "bestuursleden",
    "voorman": "voormannen", "gemeentelid": "gemeenteleden", "koorlid": "koorleden", "pandit": "pandits",
    "clublid": "clubleden", "teamlid": "teamleden", "raadsman": "raadslieden", "postbode": "postbodes",
}  # fmt: skip
_DUBBEL = (
    *("pleeg", "stief", "schoon", "half", "adoptie", "groot", "kleine", "buur", "over", "bonus", "gast", "oud-"),
    *("ex-", "oppas", "logeer", "buurt", "school"),
)
_GEEN_VORM = woordenset("mas pas mans mentje kennisje manje exs mams paps pasje kindje's maatjes's zorgen zorgs raden")
WIJ = frozenset(("we", "wij", "ik", "men"))
ONS = frozenset(("ons", "onze", "mij", "me", "mijn"))
_VAN_ONS = woordenset("ons onze mijn m'n")
_VAN_HEN = woordenset("zijn z'n haar hun je jouw jullie uw diens")
_NAAMDEEL = re.compile(r"[A-ZÀ-Þ][a-zà-ÿ'’-]+$")
_BEREIK = 4
"""So many words behind somebody it is looked for of whom they are: ``de coach van het wijkteam``."""


def _meer(woord: str) -> set[str]:
    """Singular, plural and diminutive."""
    meer = _MEERVOUD.get(woord)
    if meer is None:
        if woord.endswith(("er", "el", "je", "ent", "or", "aar")) and not woord.endswith(("ent", "or")):
            meer = woord + "s"
        elif woord[-1] in "aioy":
            meer = woord + "'s"
        elif woord.endswith("e"):
            meer = woord + "n"
        elif woord.endswith(("loog", "goog", "genoot", "paar")):
            meer = woord[:-2] + woord[-1] + "en"
        elif re.search(r"[^aeiou][aeiou][bcdfgklmnprst]$", woord) and not woord.endswith(("er", "or", "ig")):
            meer = woord + woord[-1] + "en"
        else:
            meer = woord + "en"
    return {woord, meer, woord + "tje", woord + "tjes", woord + "s", woord + "je", woord + "jes"}


@cache
def _lijst() -> Mapping[str, Wie]:
    """Folded word -> who it is."""
    uit: dict[str, Wie] = {}
    for tekst, los, soort in (
        (woorden.PROF, woorden.PROF_LOS, "prof"),
        (woorden.BEIDE, "", "beide"),
        (f"{woorden.VERWANT} {woorden.OMGANG} {woorden.IN_BEELD} {woorden.GROEP}", woorden.VERWANT_LOS, "mens"),
        ("", woorden.LOS, "mens"),
    ):
        wie_dan = _als_wie(soort)
        for woord in tekst.split():
            uit |= {kaal(vorm): wie_dan for vorm in _meer(woord.rpartition("_")[2])}
        uit |= {kaal(woord): wie_dan for woord in los.split()}
    uit |= {
        f"{voor}{rol}{eind}": "mens"
        for voor in woorden.CLUBWOORD.split()
        for rol in woorden.CLUBROL.split()
        for eind in ("", "s", "en", "je", "es")
    }
    for woord in _GEEN_VORM:
        uit.pop(woord, None)
    return uit


def _als_wie(soort: str) -> Wie:
    return "mens" if soort == "mens" else "prof" if soort == "prof" else "beide"


@cache
def _voornamen() -> frozenset[str]:
    return frozenset(kaal(naam) for naam in VOORNAMEN_TEKST.split())


@cache
def _niet_iemand() -> frozenset[str]:
    return frozenset(kaal(woord) for woord in NIET_IEMAND_TEKST.split())


@lru_cache(maxsize=4096)
def is_groep(laag: str) -> bool:
    """A group that may be a place or a club with its own duties; people when something is done to it, else not."""
    return laag in woordenset(woorden.GROEP) or laag.endswith(("club", "vereniging"))


_PROF_EIND = tuple(woorden.PROF_EIND.split())
_MENS_EIND = tuple(woorden.MENS_EIND.split())
_GEEN_MENS = woordenset(woorden.GEEN_MENS)
_BIJ_DE_CLUB = woordenset(woorden.BIJ_DE_CLUB)
_VAN_WIE = woordenset(woorden.VAN_WIE)


@lru_cache(maxsize=4096)
def wie_is(laag: str) -> Wie:
    """Who a common noun means, in any number and size; empty when nobody."""
    lijst = _lijst()
    if laag in lijst:
        return lijst[laag]
    for voor in _DUBBEL:
        rest = laag.removeprefix(voor)
        if rest != laag and lijst.get(rest) == "mens" and rest not in ("man", "vrouw", "systeem", "netwerk", "maat"):
            return "mens"
    if laag.endswith(_PROF_EIND):
        return "prof"
    return "mens" if laag.endswith(_MENS_EIND) and laag not in _GEEN_MENS else ""


def wie(woord: Woord, eerste: bool, na_lidwoord: bool, namen: Mapping[str, Wie]) -> Wie:
    """Who this word in its sentence means. ``namen``: folded names that are known, from the traject."""
    if woord.laag in namen and woord.hoofdletter:
        return namen[woord.laag]
    gewoon = wie_is(woord.laag) if na_lidwoord or woord.laag != "stel" else ""
    if gewoon or not woord.hoofdletter or not _NAAMDEEL.match(woord.tekst):
        return gewoon
    if woord.laag in _voornamen():
        return "mens"
    bezit = woord.laag.removesuffix("'s") if woord.laag.endswith("'s") else woord.laag.removesuffix("s")
    if eerste or na_lidwoord or woord.laag in _niet_iemand() or bezit in _niet_iemand() or len(woord.tekst) < 3:
        return ""
    return (
        ""
        if woord.laag.endswith(("wet", "weg", "straat", "plein", "school", "dag", "week", "huis", "land", "kerk"))
        else "mens"
    )


def in_verband(laag: Sequence[str], soorten: Sequence[Wie]) -> tuple[Wie, ...]:
    """Who is meant where a word may be either: ``haar mentor``, ``onze coach``, ``de coach van het wijkteam``."""
    return tuple(
        _in_verband(laag, soorten, nr) if soort == "beide" or woord in ("coach", "coaches") else soort
        for nr, (woord, soort) in enumerate(zip(laag, soorten, strict=True))
    )


def _in_verband(laag: Sequence[str], soorten: Sequence[Wie], nr: int) -> Wie:
    voor = {*laag[max(0, nr - 2) : nr]}
    if voor & _VAN_ONS:
        return "prof"
    if laag[nr + 1 : nr + 2] and laag[nr + 1] in ("van", "bij", "uit", "op"):
        na = range(nr + 2, min(len(laag), nr + 2 + _BEREIK))
        if any(soorten[plek] == "prof" and laag[plek] != "school" for plek in na):
            return "prof"
    if _BIJ_DE_CLUB & {*laag}:
        return "mens"
    if laag[nr] not in _VAN_WIE:
        return soorten[nr]
    return "mens" if voor & _VAN_HEN or _is_van_iemand(laag, soorten, nr + 1) else soorten[nr]


def _is_van_iemand(laag: Sequence[str], soorten: Sequence[Wie], nr: int) -> bool:
    return laag[nr : nr + 1] == ("van",) and "mens" in soorten[nr + 1 : nr + 1 + _BEREIK]


def bekende_namen(namen: Namen) -> dict[str, Wie]:
    """Every part with a capital of the names in a traject, folded."""
    uit: dict[str, Wie] = {}
    for lijst, soort in ((namen.professionals, "prof"), (namen.mensen, "mens")):
        for naam in lijst:
            for deel in naam.replace(",", " ").split():
                if deel[:1].isupper():
                    uit[kaal(deel)] = "prof" if soort == "prof" else "mens"
    return uit
