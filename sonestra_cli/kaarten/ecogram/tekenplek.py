"""Where along a line of the ecogram its sign stands: strokes or a gap, where nobody else's line runs."""

from collections.abc import Callable
from functools import cache

from sonestra_cli.tekening import langs
from sonestra_cli.tekening.langs import Polylijn
from sonestra_cli.tekening.tekening import Punt

HALVE_STREEP, _BUITEN = 4.5, 1.0
"""Half the length of a stroke in points, and what is seen of it at least at either side of its line."""
_KRAPPER = ((1.0, 2.0), (0.7, 2.0), (0.45, 2.0), (0.45, 0.4))
"""Between others that are close: the part of its length that a stroke has, and what stays free round it in points."""
_STAP, _HOOGSTENS = 5.0, 30
"""From place to place along the line, in points; and how many to either side of the middle."""
_WIT = 1.0
"""What stays free along the line before and after the sign, in points."""
_RECHT, _AF = 0.97, 5.0
"""Cosine of the most that a line turns within a sign, and so many points before and after it."""
Streep = tuple[Punt, Punt]
Hinder = Callable[[Streep], int]
"""How much lies in the way of a stroke."""


def geen_hinder(_: Streep) -> int:
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

    @cache
    def langs_vrij(plek: float) -> bool:
        return not _knikt(punten, plek, waar) and not hinder(_ertussen(punten, plek, waar, _WIT))

    for deel, wit in _KRAPPER:
        streep = max(HALVE_STREEP * deel, dikte / 2 + _BUITEN)
        for plek in plekken:
            if langs_vrij(plek) and not any(hinder(einden(punten, plek + erbij, streep + wit)) for erbij in waar):
                return plek, streep
    return min(plekken, key=lambda plek: _hoeveel(punten, plek, waar, streep, hinder)), streep


def _hoeveel(punten: Polylijn, plek: float, waar: tuple[float, ...], half: float, hinder: Hinder) -> int:
    """How much the sign would run over there; that it would be bent counts as well."""
    dwars = sum(hinder(einden(punten, plek + erbij, half)) for erbij in waar)
    return dwars + hinder(_ertussen(punten, plek, waar, 0.0)) + _knikt(punten, plek, waar)


def _knikt(punten: Polylijn, plek: float, waar: tuple[float, ...]) -> bool:
    """Whether the line bends where the sign stands, so that its strokes do not run side by side."""
    (_, (x, y)), (_, (rx, ry)) = (langs.op(punten, plek + een) for een in (min(waar) - _AF, max(waar) + _AF))
    return x * rx + y * ry < _RECHT


def _ertussen(punten: Polylijn, plek: float, waar: tuple[float, ...], wit: float) -> Streep:
    """The line itself from the first stroke of the sign to the last, and a little further."""
    return langs.op(punten, plek + min(waar) - wit)[0], langs.op(punten, plek + max(waar) + wit)[0]


def einden(punten: Polylijn, afstand: float, half: float) -> Streep:
    """The ends of a stroke square across the line."""
    (x, y), (rx, ry) = langs.op(punten, afstand)
    return (x + ry * half, y - rx * half), (x - ry * half, y + rx * half)
