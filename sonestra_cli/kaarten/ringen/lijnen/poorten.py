"""Where lines leave a box: beside each other along its sides, not all from its middle."""

import math
from collections import defaultdict
from collections.abc import Callable, Mapping
from typing import NamedTuple

from sonestra_cli.kaarten.ringen.plaats.cellen import Rechthoek
from sonestra_cli.tekening.tekening import Punt

_LOS, _HOEK = 9.0, 6.0
"""Between two lines on one side, and between a line and the corner of its box; in points."""


class _Poort(NamedTuple):
    """``langs`` is how far along the side the line leaves it; then where it goes, and which end of which line it is."""

    langs: float
    daarna: tuple[float, float]
    naam: str
    eind: int


def spreid(
    lijnen: Mapping[str, list[Punt]],
    einden: Mapping[str, tuple[str, str]],
    dozen: Mapping[str, Rechthoek],
    vrij: Callable[[str, Punt, Punt], bool],
) -> None:
    """Moves the ends of ``lijnen`` from the middle of their boxes to a place of their own on an edge."""
    kanten: dict[tuple[str, str], list[_Poort]] = defaultdict(list)
    for naam, lijn in sorted(lijnen.items()):
        for eind, wie in zip((0, -1), einden[naam], strict=True):
            if (doos := dozen.get(wie)) is not None:
                daarna = lijn[1 if eind == 0 else -2]
                kant, langs = _uitgang(doos, lijn[eind], daarna)
                kanten[wie, kant].append(_Poort(round(langs, 3), daarna, naam, eind))
    for (wie, kant), poorten in sorted(kanten.items()):
        doos, liggend = dozen[wie], kant in ("boven", "onder")
        poorten.sort(key=lambda poort: (poort.langs, poort.daarna[0 if liggend else 1], poort.naam))
        half = max((doos.breedte if liggend else doos.hoogte) / 2 - _HOEK, 1.0)
        for poort, langs in zip(poorten, _uit_elkaar([poort.langs for poort in poorten], half), strict=True):
            punt = _op_de_kant(doos, kant, langs)
            if vrij(poort.naam, punt, poort.daarna):
                lijnen[poort.naam][poort.eind] = punt


def _uitgang(doos: Rechthoek, van: Punt, naar: Punt) -> tuple[str, float]:
    """By which side a line from inside the box leaves it, and how far from the middle of that side."""
    dx, dy = naar[0] - van[0], naar[1] - van[1]
    tijd = [
        ((doos.x + kant * doos.breedte / 2 - van[0]) / dx, "rechts" if kant > 0 else "links")
        for kant in (1, -1)
        if dx * kant > 1e-9
    ] + [
        ((doos.y + kant * doos.hoogte / 2 - van[1]) / dy, "onder" if kant > 0 else "boven")
        for kant in (1, -1)
        if dy * kant > 1e-9
    ]
    deel, kant = min(tijd, default=(0.0, "boven"))
    if kant in ("boven", "onder"):
        return kant, van[0] + deel * dx - doos.x
    return kant, van[1] + deel * dy - doos.y


def _op_de_kant(doos: Rechthoek, kant: str, langs: float) -> Punt:
    if kant in ("boven", "onder"):
        return doos.x + langs, doos.y + (doos.hoogte if kant == "onder" else -doos.hoogte) / 2
    return doos.x + (doos.breedte if kant == "rechts" else -doos.breedte) / 2, doos.y + langs


def _uit_elkaar(plekken: list[float], half: float) -> list[float]:
    """The same order, far enough apart where there is room; groups stay around their own middle."""
    los = min(_LOS, 2 * half / max(len(plekken) - 1, 1))
    groepen: list[list[float]] = []
    for plek in plekken:
        groepen.append([min(max(plek, -half), half)])
        while len(groepen) > 1 and _begin(groepen[-1], half, los) < _eind(groepen[-2], half, los) + los - 1e-9:
            laatste = groepen.pop()
            groepen[-1] += laatste
    return [_begin(groep, half, los) + nr * los for groep in groepen for nr in range(len(groep))]


def _begin(groep: list[float], half: float, los: float) -> float:
    breed = (len(groep) - 1) * los
    return min(max(math.fsum(groep) / len(groep) - breed / 2, -half), half - breed)


def _eind(groep: list[float], half: float, los: float) -> float:
    return _begin(groep, half, los) + (len(groep) - 1) * los
