"""Which cells of a grid a part of a map touches. Units are points of the Tekening, y downward."""

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeAlias

from sonestra_cli.tekening.doos import Doos
from sonestra_cli.tekening.tekening import Deel, Punt, Streek, Symbool, Tekst, Vlak

TegelVak: TypeAlias = tuple[int, int]
"""Row and column, counted from 0."""
_SPELING = 2.0
"""What a part may reach beyond its own numbers: rounding, the corner of a bend."""
_PIJL = 9.0
"""Half the width of the largest arrow head."""
_BOOG = 20.0
"""A curve is followed in pieces of about this length."""
_HOEKEN = 96


@dataclass(frozen=True, slots=True)
class TegelRooster:
    """Cells of equal size from (x, y) on, each ``stap`` beyond the one before: what is left is the overlap."""

    x: float
    y: float
    breedte: float
    hoogte: float
    stap_x: float
    stap_y: float
    rijen: int
    kolommen: int

    def vak(self, vak: TegelVak) -> Doos:
        """What this cell shows."""
        links, boven = self.x + vak[1] * self.stap_x, self.y + vak[0] * self.stap_y
        return links, boven, links + self.breedte, boven + self.hoogte

    @property
    def geheel(self) -> Doos:
        return self.x, self.y, *self.vak((self.rijen - 1, self.kolommen - 1))[2:]

    @property
    def vakken(self) -> tuple[TegelVak, ...]:
        """Row by row."""
        return tuple((rij, kolom) for rij in range(self.rijen) for kolom in range(self.kolommen))


@dataclass(frozen=True, slots=True)
class Spoor:
    """The way a part goes; ``dicht``: what lies inside belongs to it; ``marge``: how far it reaches to the sides."""

    punten: tuple[Punt, ...]
    dicht: bool
    marge: float

    @property
    def doos(self) -> Doos:
        xs, ys = [x for x, _ in self.punten], [y for _, y in self.punten]
        m = self.marge
        return min(xs) - m, min(ys) - m, max(xs) + m, max(ys) + m


def verdeel_over_vakken(delen: Iterable[Deel], rooster: TegelRooster) -> dict[TegelVak, tuple[int, ...]]:
    """The numbers of the parts on each cell, in their order; a cell that nothing touches is not there."""
    uit: dict[TegelVak, list[int]] = {}
    for nr, deel in enumerate(delen):
        for vak in geraakt(spoor(deel), rooster):
            uit.setdefault(vak, []).append(nr)
    return {vak: tuple(uit[vak]) for vak in sorted(uit)}


def geraakt(weg: Spoor, rooster: TegelRooster) -> set[TegelVak]:
    """The cells that this part touches."""
    uit: set[TegelVak] = set()
    for begin, eind in pairwise(weg.punten):
        stuk = Spoor((begin, eind), False, weg.marge)
        schuin = begin[0] != eind[0] and begin[1] != eind[1]
        uit |= {
            vak
            for vak in _kandidaten(stuk.doos, rooster)
            if not schuin or _snijdt(begin, eind, _ruimer(rooster.vak(vak), weg.marge))
        }
    if weg.dicht:
        uit |= {
            vak
            for vak in _kandidaten(weg.doos, rooster)
            if vak not in uit and _binnen(rooster.vak(vak)[:2], weg.punten)
        }
    return uit


def spoor(deel: Deel) -> Spoor:
    """The outline of a part. A shape other than a circle is its box, so a cell too many at most."""
    if isinstance(deel, Tekst):
        return Spoor(_rechthoek(deel), True, _SPELING)
    if isinstance(deel, Symbool):
        rond = deel.vorm == "cirkel"
        dicht = not rond or deel.vulling is not None or deel.ringen > 1
        return Spoor(_ellips(deel) if rond else _rechthoek(deel), dicht, _SPELING + deel.pen.dikte / 2)
    punten = deel.punten if deel.soort == "recht" else tuple(_gevolgd(deel.punten))
    if isinstance(deel, Vlak):
        dikte = deel.pen.dikte if deel.pen else 0.0
        return Spoor((*punten, punten[0]), deel.vulling is not None, _SPELING + dikte / 2)
    return Spoor(punten, False, _SPELING + deel.pen.dikte / 2 + _pijl(deel))


def _pijl(streek: Streek) -> float:
    return 0.0 if streek.pijl == "geen" else _PIJL


def _rechthoek(deel: Symbool | Tekst) -> tuple[Punt, ...]:
    b, h = deel.breedte / 2, deel.hoogte / 2
    x, y = deel.x, deel.y
    return (x - b, y - h), (x + b, y - h), (x + b, y + h), (x - b, y + h), (x - b, y - h)


def _ellips(deel: Symbool) -> tuple[Punt, ...]:
    hoeken = (2 * math.pi * nr / _HOEKEN for nr in range(_HOEKEN + 1))
    return tuple((deel.x + deel.breedte / 2 * math.cos(h), deel.y + deel.hoogte / 2 * math.sin(h)) for h in hoeken)


def _gevolgd(punten: Sequence[Punt]) -> Iterator[Punt]:
    """Points along a Bézier of 3n+1 control points."""
    yield punten[0]
    for nr in range(0, len(punten) - 3, 3):
        a, b, c, d = punten[nr : nr + 4]
        stappen = max(4, math.ceil((math.dist(a, b) + math.dist(b, c) + math.dist(c, d)) / _BOOG))
        for stap in range(1, stappen + 1):
            t = stap / stappen
            delen = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
            yield (
                math.fsum(f * p[0] for f, p in zip(delen, (a, b, c, d), strict=True)),
                math.fsum(f * p[1] for f, p in zip(delen, (a, b, c, d), strict=True)),
            )


def _kandidaten(doos: Doos, rooster: TegelRooster) -> Iterator[TegelVak]:
    """The cells whose box touches ``doos``."""
    links, boven, rechts, onder = doos
    eerste_k = max(0, math.ceil((links - rooster.x - rooster.breedte) / rooster.stap_x))
    laatste_k = min(rooster.kolommen - 1, math.floor((rechts - rooster.x) / rooster.stap_x))
    eerste_r = max(0, math.ceil((boven - rooster.y - rooster.hoogte) / rooster.stap_y))
    laatste_r = min(rooster.rijen - 1, math.floor((onder - rooster.y) / rooster.stap_y))
    for rij in range(eerste_r, laatste_r + 1):
        for kolom in range(eerste_k, laatste_k + 1):
            yield rij, kolom


def _ruimer(doos: Doos, marge: float) -> Doos:
    return doos[0] - marge, doos[1] - marge, doos[2] + marge, doos[3] + marge


def _snijdt(begin: Punt, eind: Punt, doos: Doos) -> bool:
    """Whether the piece of line has a point in the box (Liang and Barsky)."""
    van, tot = 0.0, 1.0
    for as_, (laag, hoog) in enumerate(((doos[0], doos[2]), (doos[1], doos[3]))):
        stap = eind[as_] - begin[as_]
        t0, t1 = sorted(((laag - begin[as_]) / stap, (hoog - begin[as_]) / stap))
        van, tot = max(van, t0), min(tot, t1)
    return van <= tot


def _binnen(punt: Punt, rand: Sequence[Punt]) -> bool:
    """Whether a point lies within a closed outline (even-odd)."""
    x, y = punt
    uit = False
    for (x0, y0), (x1, y1) in pairwise(rand):
        if (y0 > y) != (y1 > y) and x < x0 + (y - y0) / (y1 - y0) * (x1 - x0):
            uit = not uit
    return uit
