"""The box around parts of a drawing."""

from collections.abc import Iterable
from typing import TypeAlias

from sonestra_cli.tekening.tekening import Deel, Streek, Vlak

Doos: TypeAlias = tuple[float, float, float, float]
"""Left, top, right, bottom."""


def grenzen(delen: Iterable[Deel]) -> Doos:
    """The box around what is drawn; zeros where nothing is."""
    xs: list[float] = []
    ys: list[float] = []
    for deel in delen:
        if isinstance(deel, (Streek, Vlak)):
            xs += [x for x, _ in deel.punten]
            ys += [y for _, y in deel.punten]
        else:
            xs += [deel.x - deel.breedte / 2, deel.x + deel.breedte / 2]
            ys += [deel.y - deel.hoogte / 2, deel.y + deel.hoogte / 2]
    return (min(xs), min(ys), max(xs), max(ys)) if xs else (0.0, 0.0, 0.0, 0.0)
