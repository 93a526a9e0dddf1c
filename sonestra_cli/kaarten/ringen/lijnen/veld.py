"""What lies where on a map with lines, by squares: lines and boxes, most of them somebody's."""

import itertools
import math
from collections import defaultdict
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from sonestra_cli.kaarten.ringen.plaats.cellen import Rechthoek
from sonestra_cli.tekening.langs import Polylijn
from sonestra_cli.tekening.tekening import Punt

_VAK = 20.0
"""Side of a square in which is looked up what lies there."""
_STIP = 0.01
"""A place of no size still has a square."""
Vak = tuple[int, int]


class Veld:
    """``lijnen`` and ``kaartjes`` by whose they are, and ``dozen`` that are nobody's; more can be added."""

    def __init__(
        self,
        lijnen: Mapping[str, Polylijn],
        dozen: Iterable[Rechthoek],
        kaartjes: Mapping[str, Rechthoek] = MappingProxyType({}),
    ) -> None:
        self._stukken: dict[Vak, list[tuple[str, Punt, Punt]]] = defaultdict(list)
        self._dozen: dict[Vak, list[tuple[str, Rechthoek]]] = defaultdict(list)
        for naam, lijn in lijnen.items():
            self.trek(naam, lijn)
        for doos in dozen:
            self.zet(doos)
        for naam, doos in kaartjes.items():
            self.zet(doos, naam)

    def zet(self, doos: Rechthoek, naam: str = "") -> None:
        for vak in _vakken(doos.hoeken[0], doos.hoeken[2]):
            self._dozen[vak].append((naam, doos))

    def trek(self, naam: str, lijn: Polylijn) -> None:
        for p, q in itertools.pairwise(lijn):
            aantal = int(math.dist(p, q) / _VAK) + 1
            punten = [_ertussen(p, q, nr / aantal) for nr in range(aantal + 1)]
            for deel in itertools.pairwise(punten):
                for vak in _vakken(*deel):
                    self._stukken[vak].append((naam, *deel))

    def is_vrij(self, doos: Rechthoek, wit: float) -> bool:
        """Whether no line lies in the box, and no box nearer to it than ``wit``."""
        vakken = _vakken(doos.hoeken[0], doos.hoeken[2], wit)
        return not any(
            any(doos.geraakt(p, q) for _, p, q in self._stukken.get(vak, ()))
            or any(doos.raakt(ander, wit, wit) for _, ander in self._dozen.get(vak, ()))
            for vak in vakken
        )

    def gekruist(self, p: Punt, q: Punt, van: str) -> int:
        """How many lines and boxes that are not of ``van`` a straight stroke runs over."""
        dozen = {
            doos
            for vak in _vakken(p, q)
            for naam, doos in self._dozen.get(vak, ())
            if naam != van and doos.geraakt(p, q)
        }
        return len(self.kruist(p, q, van)) + len(dozen)

    def kruist(self, p: Punt, q: Punt, van: str) -> set[str]:
        """Whose lines, other than those of ``van``, a straight stroke runs over."""
        return {
            naam
            for vak in _vakken(p, q)
            for naam, *stuk in self._stukken.get(vak, ())
            if naam != van and kruisen(p, q, *stuk)
        }


def _vakken(p: Punt, q: Punt, ruim: float = _STIP) -> list[Vak]:
    """The squares of the box between two corners."""
    (x0, x1), (y0, y1) = ((min(een, ander) - ruim, max(een, ander) + ruim) for een, ander in zip(p, q, strict=True))
    rijen = range(int(y0 // _VAK), int(y1 // _VAK) + 1)
    return [(kolom, rij) for kolom in range(int(x0 // _VAK), int(x1 // _VAK) + 1) for rij in rijen]


def _ertussen(p: Punt, q: Punt, deel: float) -> Punt:
    return p[0] + (q[0] - p[0]) * deel, p[1] + (q[1] - p[1]) * deel


def kruisen(a: Punt, b: Punt, c: Punt, d: Punt) -> bool:
    """Whether two straight lines have a point in common."""
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = a, b, c, d
    ux, uy = bx - ax, by - ay
    if (ux * (cy - ay) - uy * (cx - ax)) * (ux * (dy - ay) - uy * (dx - ax)) > 0:
        return False
    vx, vy = dx - cx, dy - cy
    return (vx * (ay - cy) - vy * (ax - cx)) * (vx * (by - cy) - vy * (bx - cx)) <= 0
