"""Walking along a polyline: how long it is, where one is after so many points, what runs beside it."""

import itertools
from collections.abc import Sequence
from math import fsum, hypot
from typing import TypeAlias

from sonestra_cli.tekening.tekening import Punt

Polylijn: TypeAlias = tuple[Punt, ...]


def lengte(punten: Sequence[Punt]) -> float:
    return fsum(hypot(q[0] - p[0], q[1] - p[1]) for p, q in itertools.pairwise(punten))


def op(punten: Sequence[Punt], afstand: float) -> tuple[Punt, Punt]:
    """The point at a distance along the line, and the direction there (length one)."""
    rest = afstand
    for nr, (p, q) in enumerate(itertools.pairwise(punten)):
        lang = hypot(q[0] - p[0], q[1] - p[1])
        if lang and (rest <= lang or nr == len(punten) - 2):
            r = ((q[0] - p[0]) / lang, (q[1] - p[1]) / lang)
            return (p[0] + r[0] * rest, p[1] + r[1] * rest), r
        rest -= lang
    return punten[0], (1.0, 0.0)


def naast(punten: Sequence[Punt], d: float) -> Polylijn:
    """The parallel at ``d`` points to the right of the way it goes."""
    uit = []
    for nr, (x, y) in enumerate(punten):
        voor, na = punten[max(0, nr - 1)], punten[min(len(punten) - 1, nr + 1)]
        dx, dy = na[0] - voor[0], na[1] - voor[1]
        lang = hypot(dx, dy) or 1.0
        uit.append((x - dy / lang * d, y + dx / lang * d))
    return tuple(uit)


def stuk(punten: Sequence[Punt], van: float, tot: float) -> Polylijn:
    """The part between two distances along the line."""
    uit, gehad = [op(punten, van)[0]], 0.0
    for p, q in itertools.pairwise(punten):
        gehad += hypot(q[0] - p[0], q[1] - p[1])
        if van < gehad < tot:
            uit.append(q)
    return (*uit, op(punten, tot)[0])


def tot_lijn(punt: Punt, van: Punt, tot: Punt) -> float:
    """From a point to the straight line between two others."""
    dx, dy = tot[0] - van[0], tot[1] - van[1]
    lang = dx * dx + dy * dy
    deel = ((punt[0] - van[0]) * dx + (punt[1] - van[1]) * dy) / lang if lang else 0.0
    deel = min(1.0, max(0.0, deel))
    return hypot(punt[0] - van[0] - deel * dx, punt[1] - van[1] - deel * dy)
