"""Ways with a bend round something: a smooth curve through one or more points beside what stands in the way."""

from collections.abc import Sequence
from math import atan2, hypot

import numpy as np

from sonestra_cli.kaarten.genogram.bogen import Been, Plaats, Wegen, maak_wegen
from sonestra_cli.kaarten.genogram.wegen import CEL, Masker, Reeks, Veld

RASTER, FIJN = 3 * CEL, 14
"""Between two points to try: so many points, or that part of the distance where it is more."""
OMWEG = 1.8
"""At most so many times the straight distance, and a little for those who are near."""
GREEP = 0.42
"""How far a curve follows the direction in which it begins and ends, as a part of its length."""


def slingers(veld: Veld, van: Plaats, naar: Plaats, bezet: Masker) -> Wegen | None:
    """Through one free point that does not lie too far out of the way; there along, down or across."""
    punten = _punten(veld, van, naar, bezet)
    if not len(punten):
        return None
    dx, dy = naar.x - van.x, naar.y - van.y
    heel = hypot(dx, dy) or 1.0
    koersen = ((dx / heel, dy / heel), (0.0, 1.0 if dy >= 0 else -1.0), (1.0 if dx >= 0 else -1.0, 0.0))
    door = np.concatenate([punten] * len(koersen))
    koers = np.repeat(np.array(koersen), len(punten), axis=0)
    return door_punten(veld, van, naar, [door], [koers], bezet)


def door_punten(
    veld: Veld, van: Plaats, naar: Plaats, door: Sequence[Reeks], koers: Sequence[Reeks], bezet: Masker
) -> Wegen | None:
    """Smooth ways through a point of every row, with the direction there."""
    een, p = _poorten(van, door[0])
    ander, q = _poorten(naar, door[-1])
    benen = _benen(p, q, (door[0] - (van.x, van.y)), (door[-1] - (naar.x, naar.y)), door, koers)
    return maak_wegen(veld, bezet, van, naar, benen, np.stack((een, ander), axis=1))


def _benen(p: Reeks, q: Reeks, weg: Reeks, terug: Reeks, door: Sequence[Reeks], koers: Sequence[Reeks]) -> list[Been]:
    """Curves from point to point that pass smoothly into each other."""
    halten = [p, *door, q]
    koersen = [weg / _lang(weg), *koers, -terug / _lang(terug)]
    uit = []
    for nr in range(len(halten) - 1):
        van, naar = halten[nr], halten[nr + 1]
        greep = _lang(naar - van) * GREEP
        uit.append((van, van + koersen[nr] * greep, naar - koersen[nr + 1] * greep, naar))
    return uit


def _lang(vector: Reeks) -> Reeks:
    uit: Reeks = np.sqrt(vector[:, :1] ** 2 + vector[:, 1:] ** 2) + 1e-9
    return uit


def _poorten(plaats: Plaats, punten: Reeks) -> tuple[Reeks, Reeks]:
    """The angle from a symbol to every point, and the point of its edge there."""
    hoeken = np.array([atan2(y - plaats.y, x - plaats.x) for x, y in punten.tolist()])
    weg = punten - (plaats.x, plaats.y)
    return hoeken, (plaats.x, plaats.y) + weg * (plaats.half / plaats.diep(punten))[:, None]


def _punten(veld: Veld, van: Plaats, naar: Plaats, bezet: Masker) -> Reeks:
    recht = hypot(naar.x - van.x, naar.y - van.y)
    hoogstens = OMWEG * recht + 60.0
    uit = (hoogstens - recht) / 2
    stap = max(RASTER, hoogstens / 1.8 / FIJN)
    x0, x1 = min(van.x, naar.x) - uit, max(van.x, naar.x) + uit
    y0, y1 = min(van.y, naar.y) - uit, max(van.y, naar.y) + uit
    xs, ys = x0 + stap * np.arange(int((x1 - x0) / stap) + 1), y0 + stap * np.arange(int((y1 - y0) / stap) + 1)
    punten = np.stack((np.repeat(xs, len(ys)), np.tile(ys, len(xs))), axis=1)
    een, ander = (_lang(punten - np.array((p.x, p.y)))[:, 0] for p in (van, naar))
    goed = (een + ander < hoogstens) & (np.minimum(een, ander) > van.half + 8) & ~bezet[veld.plek(punten)]
    return punten[goed]
