"""The radii that a ring map can have: one fixed series, so that the same people give the same map."""

import math
from collections.abc import Iterator
from itertools import count

KLEINSTE, _STAP = 190.0, 1.06


def straal_van(nummer: int) -> float:
    """The radius in points that has this number in the series."""
    return round(KLEINSTE * _STAP**nummer, 2)


def nummer_van(straal: float) -> int:
    """The number of the first radius in the series that is not below ``straal``."""
    return max(0, math.ceil(math.log(straal / KLEINSTE, _STAP) - 0.001))


def reeks(vanaf: float) -> Iterator[float]:
    """The first radius not below ``vanaf``, and larger ones; the steps get longer as it takes longer."""
    nummer = nummer_van(vanaf)
    for keer in count():
        yield straal_van(nummer)
        nummer += 1 + keer // 8
