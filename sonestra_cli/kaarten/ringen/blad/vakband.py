"""The band of the professionals: around the network, and no wider than it where nobody stands beside it.

A sheet that stands has room above and below a circle, none beside it: there the band would make all letters smaller.
"""

import math
from collections.abc import Iterator

from sonestra_cli.kaarten.ringen.blad.namen import op
from sonestra_cli.tekening.tekening import Deel, Pen, Punt, Ring, Streek, Vlak

_STAP = 1.5
"""Degrees from one point of an arc to the next."""


def teken_band(ring: Ring, halve_breedte: float, pen: Pen, vulling: str) -> Iterator[Deel]:
    """Its ground, and its edge as an arc above and one below."""
    half = math.degrees(math.asin(min(halve_breedte / ring.straal, 1.0)))
    boven, onder = _boog(ring.straal, -half, half), _boog(ring.straal, 180 - half, 180 + half)
    yield Vlak("ring-professional", "band", (*boven, *onder), None, vulling, uitleg=ring.naam)
    for naam, boog in (("boven", boven), ("onder", onder)):
        yield Streek(f"ring-professional-{naam}", "ring", boog, pen, uitleg=ring.naam, laag="grond")


def _boog(straal: float, van: float, tot: float) -> tuple[Punt, ...]:
    stappen = max(1, math.ceil((tot - van) / _STAP))
    return tuple(op(straal, van + (tot - van) * nr / stappen) for nr in range(stappen + 1))
