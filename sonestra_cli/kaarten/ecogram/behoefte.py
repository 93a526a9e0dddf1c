"""What a line of the ecogram needs of the room around it."""

from dataclasses import dataclass

VRIJ = 2.0
"""White between a line and what it joins, in points."""


@dataclass(frozen=True, slots=True)
class Behoefte:
    """In points: width near the disc, least length, and how far it reaches to either side further on."""

    breed: float
    kortste: float
    half: float
