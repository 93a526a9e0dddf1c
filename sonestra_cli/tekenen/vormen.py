"""Shapes and arrows as Graphviz wants them. Here x and y are Graphviz's: points, y upward."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from sonestra_cli.tekening.tekening import Punt, Streek, Symbool, Vorm

GRAPHVIZ_VORM: dict[Vorm, str] = {
    "vierkant": "box",
    "cirkel": "ellipse",
    "ruit": "diamond",
    "rechthoek": "box",
    "afgerond": "box",
    "zeshoek": "hexagon",
    "driehoek": "triangle",
}
_KIER = 2.5
"""White between the borders of a symbol, in points."""


@dataclass(frozen=True, slots=True)
class Omtrek:
    """Centre (x, y), width and height of one outline."""

    x: float
    y: float
    breedte: float
    hoogte: float


def omtrekken(symbool: Symbool, y: float) -> tuple[Omtrek, ...]:
    """The outlines of a symbol centred at height ``y``, the outermost first, each a gap further inward."""
    stap = _KIER + symbool.pen.dikte
    uit = [Omtrek(symbool.x, y, symbool.breedte, symbool.hoogte)]
    for nr in range(1, symbool.ringen):
        smaller, lager = _inham(symbool.vorm, symbool.breedte, symbool.hoogte, nr * stap)
        if symbool.breedte - smaller <= 1 or symbool.hoogte - lager <= 1:
            break
        omlaag = nr * stap - lager / 2 if symbool.vorm == "driehoek" else 0.0
        uit.append(Omtrek(symbool.x, y + omlaag, symbool.breedte - smaller, symbool.hoogte - lager))
    return tuple(uit)


def _inham(vorm: Vorm, breedte: float, hoogte: float, afstand: float) -> tuple[float, float]:
    """How much narrower and lower an outline is that runs ``afstand`` inside this one."""
    if vorm == "ruit":
        schuin = 2 * afstand * math.hypot(breedte, hoogte)
        return schuin / hoogte, schuin / breedte
    if vorm == "driehoek":
        kleiner = afstand * (1 + math.hypot(breedte / 2, hoogte) / (breedte / 2))
        return kleiner * breedte / hoogte, kleiner
    if vorm == "zeshoek":
        punt = afstand * math.hypot(breedte / 4, hoogte / 2) / (hoogte / 2)
        return 2 * punt, 2 * afstand
    return 2 * afstand, 2 * afstand


def graphviz_maat(vorm: Vorm, omtrek: Omtrek) -> Omtrek:
    """What to ask of Graphviz to get this outline: its triangle fills the upper three quarters of its box."""
    if vorm != "driehoek":
        return omtrek
    return Omtrek(omtrek.x, omtrek.y - omtrek.hoogte / 6, omtrek.breedte, omtrek.hoogte * 4 / 3)


def als_bezier(punten: Sequence[Punt]) -> tuple[Punt, ...]:
    """A polyline as 3n+1 control points at thirds: the only open line that Graphviz draws as given."""
    uit = [punten[0]]
    for (x0, y0), (x1, y1) in pairwise(punten):
        dx, dy = (x1 - x0) / 3, (y1 - y0) / 3
        uit += [(x0 + dx, y0 + dy), (x1 - dx, y1 - dy), (x1, y1)]
    return tuple(uit)


def pijlmaat(streek: Streek) -> float:
    """Graphviz's arrowsize: 1 is ten points long; a thicker line has a larger head, unless the line says how long."""
    return round(streek.pijlmaat / 10 or 0.5 + 0.25 * streek.pen.dikte, 2)


def met_pijlen(streek: Streek, punten: Sequence[Punt]) -> tuple[tuple[Punt, ...], Punt | None, Punt | None]:
    """The line cut short where an arrow head begins, and the tips of the heads at its begin and end."""
    lengte = 10 * pijlmaat(streek)
    if streek.pijlvorm == "open":
        lengte += 1.5 * streek.pen.dikte  # Graphviz draws the head back by this, and a hollow head shows the line
    lijn, begin, eind = tuple(punten), None, None
    if streek.pijl in ("eind", "beide"):
        lijn, eind = _kort_in(lijn, lengte)
    if streek.pijl in ("begin", "beide"):
        omgekeerd, begin = _kort_in(lijn[::-1], lengte)
        lijn = omgekeerd[::-1]
    return lijn, begin, eind


def _kort_in(punten: tuple[Punt, ...], lengte: float) -> tuple[tuple[Punt, ...], Punt]:
    """Move the last point back along the line's last direction, by ``lengte`` or most of the last piece."""
    *_, (x0, y0), (x, y) = punten
    for x0, y0 in reversed(punten[:-1]):
        if math.hypot(x - x0, y - y0) > 0.01:
            break
    else:
        return punten, (x, y)
    vorige = math.hypot(x - x0, y - y0)
    deel = min(lengte, 0.9 * vorige) / vorige
    return (*punten[:-1], (x - (x - x0) * deel, y - (y - y0) * deel)), (x, y)
