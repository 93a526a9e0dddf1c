"""Where lines leave a box: beside each other along its sides, not all from its middle."""

import math
from collections import defaultdict
from collections.abc import Callable, Mapping
from itertools import accumulate, pairwise
from typing import NamedTuple

from sonestra_cli.kaarten.ringen.plaats.cellen import Rechthoek
from sonestra_cli.tekening.tekening import Punt

_LOS, _HOEK = 9.0, 6.0
"""Between two lines on one side, and between a line and the corner of its box; in points."""
_TUSSEN, _RONDING = 6.0, 2.0
"""White between two wide lines on one side, and what more than its own width one keeps from a corner that is round."""


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
    breed: Mapping[str, float],
) -> None:
    """Moves the ends of ``lijnen`` from the middle of their boxes to a place of their own on an edge.

    ``breed``: how wide a line is that is no thin one. Two of those that come in together look like one that goes on.
    """
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
        dik = [breed.get(poort.naam, 0.0) for poort in poorten]
        stappen = [max(_LOS, (een + ander) / 2 + _TUSSEN if een + ander else 0.0) for een, ander in pairwise(dik)]
        zijde, hoek = (doos.breedte if liggend else doos.hoogte) / 2, max(een + _RONDING for een in dik)
        half = max(zijde - max(hoek, _HOEK), min(zijde - _HOEK, math.fsum(stappen) / 2), 1.0)
        for poort, langs in zip(poorten, _uit_elkaar([poort.langs for poort in poorten], stappen, half), strict=True):
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


def _uit_elkaar(plekken: list[float], stappen: list[float], half: float) -> list[float]:
    """The same order, far enough apart where there is room; groups stay around their own middle.

    ``stappen``: from each to the next what they need.
    """
    krap = min(1.0, 2 * half / (math.fsum(stappen) or 1.0))
    vanaf = [krap * een for een in accumulate(stappen, initial=0.0)]
    groepen: list[list[float]] = []
    for plek, al in zip(plekken, vanaf, strict=True):
        groepen.append([min(max(plek, -half), half) - al])
        while len(groepen) > 1 and _midden(groepen[-1]) < _midden(groepen[-2]):
            laatste = groepen.pop()
            groepen[-1] += laatste
    hoogst = half - vanaf[-1]
    begin = [min(max(_midden(groep), -half), hoogst) for groep in groepen for _ in groep]
    return [een + al for een, al in zip(begin, vanaf, strict=True)]


def _midden(groep: list[float]) -> float:
    return math.fsum(groep) / len(groep)
