"""How easy a sentence is to read: its length, who does it, letters that not everybody knows."""

import re
from collections.abc import Iterator

from sonestra_cli.taal.check.daden import WORDEN
from sonestra_cli.taal.check.regelvormen import Afkorting, Lengte, Vormregel
from sonestra_cli.taal.check.tekst import woordenset
from sonestra_cli.taal.check.zin import Zin

_VOLTOOID = re.compile(
    r"(?:[a-z]{2,}[-])?(?:(?:op|aan|uit|in|af|mee|toe|over|voor|door|bij|na|weg|terug|vast|samen)?ge[a-z]{2,}(?:d|t|en)|(?:be|ver|ont|her|er)[a-z]{2,}(?:d|t|en)|besproken|betrokken)"
)
_NIET_VOLTOOID = woordenset("geen gewoon gezien bent best bekend getrouwd gevoelens ervaren beiden vergeten")


def vormplekken(vorm: Vormregel, zin: Zin) -> Iterator[tuple[int, int]]:
    """The numbers of the first and last word that it is about."""
    if isinstance(vorm, Lengte):
        woorden = [nr for nr, woord in enumerate(zin.woorden) if woord.is_woord]
        if len(woorden) > vorm.woorden:
            yield woorden[0], woorden[0]
    elif isinstance(vorm, Afkorting):
        letters = set(vorm.letters.split())
        for nr, woord in enumerate(zin.laag):
            if woord in letters and nr not in zin.stil and not _uitgelegd(zin, nr):
                yield nr, nr
    else:
        yield from _lijdend(zin)


def _uitgelegd(zin: Zin, nr: int) -> bool:
    """Between brackets, or with brackets behind it: ``ondertoezichtstelling (ots)``. A small ``zin`` is a word."""
    klein = zin.woorden[nr].tekst.islower() and zin.laag[nr] in ("zin", "mee", "raak", "gi", "vi")
    return klein or "(" in (*zin.laag[nr - 1 : nr], *zin.laag[nr + 1 : nr + 2])


def _lijdend(zin: Zin) -> Iterator[tuple[int, int]]:
    for nr, woord in enumerate(zin.laag):
        if woord in WORDEN and nr not in zin.stil:
            van, tot = zin.deel(nr, nr + 1)
            for plek in range(van, tot):
                kandidaat = zin.laag[plek]
                if (
                    plek != nr
                    and _VOLTOOID.fullmatch(kandidaat)
                    and kandidaat not in _NIET_VOLTOOID
                    and not zin.wie[plek]
                ):
                    yield nr, nr
                    return
