"""Where lines of two families cross: the lying line goes over the other with a small bow.

Without it a crossing looks like a junction, and somebody seems to be a child of strangers. The bow is the usual sign
for lines that cross without meeting.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from math import cos, pi, sin

from sonestra_cli.tekening.tekening import Deel, Punt, Streek

STRAAL = 4.5
"""Half the width of a bow, in points."""
SPELING = 1.0
"""So far from an end a crossing lies at least."""
BOCHTEN = 8
"""Straight pieces that make a bow."""
BRUG = "brug"
"""Last word of the class of a line with a bow."""


@dataclass(frozen=True, slots=True, order=True)
class _Staand:
    """A piece that does not lie flat, from the top down."""

    x: float
    boven: Punt
    onder: Punt
    gezin: str


def overbrug(delen: Sequence[tuple[str, Deel]]) -> Iterator[Deel]:
    """The parts, each given with its family, with a bow in every flat line that crosses a line of another family."""
    staand = sorted(
        _Staand(min(a[0], b[0]), min(a, b, key=_hoogte), max(a, b, key=_hoogte), gezin)
        for gezin, deel in delen
        if isinstance(deel, Streek) and deel.laag == "onder"
        for a, b in pairwise(deel.punten)
        if a[1] != b[1]
    )
    breedst = max((abs(s.boven[0] - s.onder[0]) for s in staand), default=0.0)
    for gezin, deel in delen:
        if isinstance(deel, Streek) and deel.laag == "onder":
            punten = _met_bogen(deel.punten, gezin, staand, breedst)
            yield deel if punten == deel.punten else replace(deel, punten=punten, klasse=f"{deel.klasse} {BRUG}")
        else:
            yield deel


def tel_bruggen(delen: Iterable[Deel]) -> int:
    """Lines that go over one of another family."""
    return sum(deel.klasse.endswith(f" {BRUG}") for deel in delen)


def _met_bogen(punten: tuple[Punt, ...], gezin: str, staand: Sequence[_Staand], breedst: float) -> tuple[Punt, ...]:
    """``breedst``: no piece of ``staand`` is wider."""
    uit = [punten[0]]
    for a, b in pairwise(punten):
        if a[1] == b[1]:
            links, rechts = sorted((a[0], b[0]))
            kans = staand[bisect_left(staand, links - breedst, key=_x) : bisect_right(staand, rechts, key=_x)]
            xen = sorted(x for s in kans if s.gezin != gezin for x in _kruist(s, links, rechts, a[1]))
            boog = [punt for midden, half in _bogen(xen, links, rechts) for punt in _boog(midden, a[1], half)]
            uit += boog if a[0] < b[0] else boog[::-1]
        uit.append(b)
    return tuple(uit)


def _x(staand: _Staand) -> float:
    return staand.x


def _hoogte(punt: Punt) -> float:
    return punt[1]


def _kruist(staand: _Staand, links: float, rechts: float, y: float) -> Iterator[float]:
    """Where the piece goes through the flat line between ``links`` and ``rechts`` at height ``y``, if it does."""
    (x0, y0), (x1, y1) = staand.boven, staand.onder
    if y0 + SPELING < y < y1 - SPELING:
        x = x0 + (x1 - x0) * (y - y0) / (y1 - y0)
        if links + SPELING < x < rechts - SPELING:
            yield x


def _bogen(kruisingen: Sequence[float], links: float, rechts: float) -> list[tuple[float, float]]:
    """Middle and half width of each bow, from left to right; one bow over crossings that lie side by side."""
    uit: list[tuple[float, float]] = []
    for x in kruisingen:
        begin, eind = max(links, x - STRAAL), min(rechts, x + STRAAL)
        if uit and begin - sum(uit[-1]) < STRAAL:
            begin = uit[-1][0] - uit.pop()[1]
        uit.append(((begin + eind) / 2, (eind - begin) / 2))
    return uit


def _boog(midden: float, y: float, half: float) -> Iterator[Punt]:
    for nr in range(BOCHTEN + 1):
        hoek = pi * (1 - nr / BOCHTEN)
        yield round(midden + half * cos(hoek), 3), round(y - STRAAL * sin(hoek), 3)
