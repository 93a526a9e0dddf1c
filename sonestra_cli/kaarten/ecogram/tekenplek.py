"""Where along a line of the ecogram its sign stands: strokes or a gap, where nobody else's line runs."""

import math
from collections.abc import Callable, Sequence

from sonestra_cli.tekening import langs
from sonestra_cli.tekening.langs import Polylijn
from sonestra_cli.tekening.tekening import Punt

HALVE_STREEP, _BUITEN = 4.5, 1.0
"""Half the length of a stroke in points, and what is seen of it at least at either side of its line."""
_KRAPPER = ((1.0, 2.0), (0.7, 2.0), (0.45, 2.0), (0.45, 0.4))
"""Between others that are close: the part of its length that a stroke has, and what stays free round it in points."""
_STAP, _HOOGSTENS = 4.0, 50
"""From place to place along the line, in points; and how many to either side of the middle."""
Streep = tuple[Punt, Punt]
Hinder = Callable[[Sequence[Streep]], int]
"""How much lies in the way of these strokes."""


def geen_hinder(_: Sequence[Streep]) -> int:
    return 0


def rond_het_midden(
    punten: Polylijn, tussen: tuple[float, float], waar: tuple[float, ...], dikte: float, hinder: Hinder
) -> tuple[float, float]:
    """Where along the line a sign stands, and half the length of its strokes: near the middle, where there is room;
    else where it has least in its way. ``waar``: its strokes, from its middle; ``dikte``: of the line."""
    midden = sum(tussen) / 2
    half = max(tussen[1] - midden, 0.0)
    aantal = min(max(8, round(half / _STAP)), _HOOGSTENS)
    plekken = sorted((midden + half * nr / aantal for nr in range(-aantal, aantal + 1)), key=lambda p: abs(p - midden))
    minst = (math.inf, 0.0, 0, midden)
    for deel, wit in _KRAPPER:
        streep = max(HALVE_STREEP * deel, dikte / 2 + _BUITEN)
        for nr, plek in enumerate(plekken):
            stoort = hinder(_om_het_teken(punten, plek, waar, streep, wit))
            if not stoort:
                return plek, streep
            minst = min(minst, (stoort, streep, nr, plek))
    return minst[3], minst[1]


def _om_het_teken(punten: Polylijn, plek: float, waar: tuple[float, ...], half: float, wit: float) -> list[Streep]:
    """Its strokes, and the line itself between them, all so much longer than they are drawn."""
    langs_de_lijn = langs.op(punten, plek + min(waar) - wit)[0], langs.op(punten, plek + max(waar) + wit)[0]
    return [langs_de_lijn, *(einden(punten, plek + erbij, half + wit) for erbij in waar)]


def einden(punten: Polylijn, afstand: float, half: float) -> Streep:
    """The ends of a stroke square across the line."""
    (x, y), (rx, ry) = langs.op(punten, afstand)
    return (x + ry * half, y - rx * half), (x - ry * half, y + rx * half)
