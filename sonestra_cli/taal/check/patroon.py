"""How the words of a rule are written, and where they stand in a sentence.

``casus|casuistiek``: one or the other; ``casus*``: it begins so; ``*regie``: it ends so; ``~``: at most six words;
``<maken>``: any form of that verb, in one piece; ``MENS``, ``PROF``, ``WIJ``, ``ONS``: who;
``BEGIN``: a clause begins here. Every line is one group of
words in a row; a line that ends in ``|`` goes on in the next.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from sonestra_cli.taal.check.mensen import ONS, WIJ, is_groep
from sonestra_cli.taal.check.vervoegen import vormen
from sonestra_cli.taal.check.zin import Zin
from sonestra_cli.techniek.gegeven import gegeven

GAT = 6
_DOOR = re.compile(r"\|\s*\n\s*")
_KLASSEN = ("BEGIN", "MENS", "PROF", "WIJ", "ONS", "~")


@gegeven
class Patroon:
    """Words in a row; ``anker`` is the number of the first that is a word and not a kind of people."""

    delen: tuple[str, ...]
    anker: int


@cache
def patronen(tekst: str) -> tuple[Patroon, ...]:
    """Every group of words of a rule."""
    groepen = (tuple(groep.split()) for groep in _DOOR.sub("|", tekst).splitlines() if groep.strip())
    return tuple(Patroon(delen, next(nr for nr, deel in enumerate(delen) if deel not in _KLASSEN)) for delen in groepen)


@cache
def woorden_van(deel: str) -> tuple[str, ...]:
    """Every word that ``deel`` asks for; one may begin or end in ``*``."""
    uit: list[str] = []
    for keus in re.findall(r"<[^>]+>|[^|]+", deel):
        uit += sorted({woord for woord, vorm in vormen(keus[1:-1]) if not vorm.deel}) if keus[0] == "<" else [keus]
    return tuple(dict.fromkeys(uit))


@lru_cache(maxsize=65536)
def past_woord(deel: str, laag: str) -> bool:
    """Whether a word is what ``deel`` asks for."""
    heel, deels = _keuzes(deel)
    return laag in heel or any(laag.startswith(voor) and laag.endswith(na) for voor, na in deels)


@cache
def _keuzes(deel: str) -> tuple[frozenset[str], tuple[tuple[str, str], ...]]:
    """Whole words, and for each part of a word how it begins and how it ends."""
    woorden = woorden_van(deel)
    deels = (woord.partition("*") for woord in woorden if "*" in woord)
    return frozenset(woord for woord in woorden if "*" not in woord), tuple((voor, na) for voor, _, na in deels)


@cache
def woordzoeker(tekst: str) -> re.Pattern[str] | None:
    """Finds one of these words in a folded sentence; a word may end or begin in ``*``, ``_`` is a space."""
    if not tekst:
        return None
    keuzes = "|".join(re.escape(woord).replace(r"\*", r"[\w'-]*").replace("_", " ") for woord in tekst.split())
    return re.compile(rf"(?<![\w-])(?:{keuzes})(?![\w-])")


def plekken(patroon: Patroon, zin: Zin) -> Iterator[tuple[int, int, int]]:
    """Begin, end and place of the first word, wherever these words stand in a row."""
    anker = patroon.delen[patroon.anker]
    for nr, laag in enumerate(zin.laag):
        if past_woord(anker, laag):
            begin = _terug(patroon.delen[: patroon.anker], zin, nr)
            eind = _verder(patroon.delen[patroon.anker + 1 :], zin, nr + 1)
            if begin >= 0 and eind >= 0:
                yield begin, eind, nr


def _verder(delen: Sequence[str], zin: Zin, nr: int) -> int:
    """Where these end when they begin at ``nr``; -1 when they do not."""
    if not delen:
        return nr
    if delen[0] == "~":
        for plek in range(nr, min(len(zin.laag), nr + GAT + 1)):
            eind = _verder(delen[1:], zin, plek)
            if eind >= 0:
                return eind
            if zin.laag[plek] in (";", ".", "?", "!"):
                return -1
        return -1
    return _verder(delen[1:], zin, nr + 1) if nr < len(zin.laag) and _is(delen[0], zin, nr) else -1


def _terug(delen: Sequence[str], zin: Zin, nr: int) -> int:
    """Where these begin when they end before ``nr``; -1 when they do not."""
    if not delen:
        return nr
    if delen[-1] == "BEGIN":
        return nr if nr == 0 or zin.grens[nr - 1] or not zin.woorden[nr - 1].is_woord else -1
    if delen[-1] == "~":
        for plek in range(nr, max(-1, nr - GAT - 1), -1):
            begin = _terug(delen[:-1], zin, plek)
            if begin >= 0:
                return begin
        return -1
    return _terug(delen[:-1], zin, nr - 1) if nr > 0 and _is(delen[-1], zin, nr - 1) else -1


def _is(deel: str, zin: Zin, nr: int) -> bool:
    laag, wie = zin.laag[nr], zin.wie[nr]
    keuzes = deel.split("|")
    if "MENS" in keuzes and (
        (wie == "mens" and not is_groep(laag)) or laag in ("hen", "hem", "haar", "jullie", "u", "jou")
    ):
        return True
    if ("PROF" in keuzes and wie == "prof") or ("WIJ" in keuzes and laag in WIJ):
        return True
    return ("ONS" in keuzes and (laag in ONS or wie == "prof")) or past_woord(deel, laag)
