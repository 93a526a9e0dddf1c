"""From a way with corners to a line that is seen: its bends round, its ends at the edges of what it joins."""

import itertools
import math
from collections.abc import Callable, Sequence

from sonestra_cli.kaarten.ringen.plaats.cellen import Rechthoek
from sonestra_cli.tekening.langs import Polylijn
from sonestra_cli.tekening.tekening import Punt

RUIMST = 60.0
"""From where, before and after a corner, it may be cut, in points."""
_KLEINER = (1.0, 0.6, 0.35, 0.2, 0.1)
_STUKJES = 7
"""Straight pieces in one bend."""
Vrij = Callable[[Punt, Punt], bool]


def rond(lijn: Sequence[Punt], vrij: Vrij) -> Polylijn:
    """The same with every corner as round as what stands around it allows."""
    uit = [lijn[0]]
    for voor, hier, na in zip(lijn, lijn[1:], lijn[2:], strict=False):
        uit += _bocht(voor, hier, na, vrij)
    return (*uit, lijn[-1])


def _bocht(voor: Punt, hier: Punt, na: Punt, vrij: Vrij) -> list[Punt]:
    heen, terug = math.dist(voor, hier), math.dist(hier, na)
    ver = min(heen / 2, terug / 2, RUIMST)
    for deel in _KLEINER:
        begin, eind = _op(hier, voor, ver * deel), _op(hier, na, ver * deel)
        boog = [_boogpunt(begin, hier, eind, nr / _STUKJES) for nr in range(_STUKJES + 1)]
        if all(vrij(p, q) for p, q in itertools.pairwise(boog)):
            return boog
    return [hier]


def _op(van: Punt, naar: Punt, ver: float) -> Punt:
    deel = ver / (math.dist(van, naar) or 1.0)
    return van[0] + (naar[0] - van[0]) * deel, van[1] + (naar[1] - van[1]) * deel


def _boogpunt(begin: Punt, hoek: Punt, eind: Punt, t: float) -> Punt:
    a, b, c = (1 - t) * (1 - t), 2 * t * (1 - t), t * t
    return a * begin[0] + b * hoek[0] + c * eind[0], a * begin[1] + b * hoek[1] + c * eind[1]


def vanaf(lijn: Polylijn, binnen: Callable[[Punt], bool]) -> Polylijn:
    """The line from where it leaves what it begins in."""
    for nr, (p, q) in enumerate(itertools.pairwise(lijn)):
        if not binnen(q):
            if not binnen(p):
                return lijn[nr:]
            for _ in range(30):
                half = (p[0] + q[0]) / 2, (p[1] + q[1]) / 2
                p, q = (half, q) if binnen(half) else (p, half)
            return (q, *lijn[nr + 1 :])
    return lijn[-1:]


def in_doos(doos: Rechthoek, wit: float) -> Callable[[Punt], bool]:
    """Whether a point lies in a box with ``wit`` around it."""
    b, h = doos.breedte / 2 + wit, doos.hoogte / 2 + wit
    return lambda punt: abs(punt[0] - doos.x) <= b and abs(punt[1] - doos.y) <= h


def in_schijf(straal: float) -> Callable[[Punt], bool]:
    return lambda punt: math.hypot(*punt) <= straal
