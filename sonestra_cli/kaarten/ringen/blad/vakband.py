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
    """Its ground, and its edge all round: with open sides it looked cut off by the sheet."""
    half = math.degrees(math.asin(min(halve_breedte / ring.straal, 1.0)))
    boven, onder = _boog(ring.straal, -half, half), _boog(ring.straal, 180 - half, 180 + half)
    rondom = (*boven, *onder)
    yield Vlak("ring-professional", "band", rondom, None, vulling, uitleg=ring.naam)
    yield Streek("ring-professional-rand", "ring", (*rondom, rondom[0]), pen, uitleg=ring.naam, laag="grond")


def _boog(straal: float, van: float, tot: float) -> tuple[Punt, ...]:
    stappen = max(1, math.ceil((tot - van) / _STAP))
    return tuple(op(straal, van + (tot - van) * nr / stappen) for nr in range(stappen + 1))
