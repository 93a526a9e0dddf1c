"""Ways with a bend round something: a smooth curve through a point beside what stands in the way."""

from math import atan2, hypot

import numpy as np

from sonestra_cli.kaarten.genogram.relaties.bogen import Been, Kandidaatwegen, Plaats, kandidaatwegen
from sonestra_cli.kaarten.genogram.relaties.raster import CEL, Masker, Raster, Reeks

RASTER, FIJN = 3 * CEL, 14
"""Between two points to try: so many points, or that part of the distance where it is more."""
OMWEG = 1.8
"""At most so many times the straight distance, and a little for those who are near."""
GREEP = 0.42
"""How far a curve follows the direction in which it begins and ends, as a part of its length."""


def wegen_met_een_bocht(veld: Raster, van: Plaats, naar: Plaats, bezet: Masker) -> Kandidaatwegen | None:
    """Through one free point that does not lie too far out of the way; there along, down or across."""
    punten = _punten(veld, van, naar, bezet)
    if not len(punten):
        return None
    dx, dy = naar.x - van.x, naar.y - van.y
    heel = hypot(dx, dy) or 1.0
    koersen = ((dx / heel, dy / heel), (0.0, 1.0 if dy >= 0 else -1.0), (1.0 if dx >= 0 else -1.0, 0.0))
    koers = np.repeat(np.array(koersen), len(punten), axis=0)
    (een, p), (ander, q) = _poorten(van, punten), _poorten(naar, punten)
    een, ander = np.tile(een, len(koersen)), np.tile(ander, len(koersen))
    p, q, door = (np.tile(rij, (len(koersen), 1)) for rij in (p, q, punten))
    benen = _benen(p, q, door - (van.x, van.y), door - (naar.x, naar.y), door, koers)
    return kandidaatwegen(veld, bezet, van, naar, benen, np.stack((een, ander), axis=1))


def _benen(p: Reeks, q: Reeks, heen: Reeks, terug: Reeks, door: Reeks, koers: Reeks) -> tuple[Been, Been]:
    """From the first symbol to the point, and from there to the other, one curve passing smoothly into the next."""
    voor, na = _lang(door - p) * GREEP, _lang(q - door) * GREEP
    eerste = (p, p + heen / _lang(heen) * voor, door - koers * voor, door)
    return eerste, (door, door + koers * na, q + terug / _lang(terug) * na, q)


def _lang(vector: Reeks) -> Reeks:
    uit: Reeks = np.sqrt(vector[:, :1] ** 2 + vector[:, 1:] ** 2) + 1e-9
    return uit


def _poorten(plaats: Plaats, punten: Reeks) -> tuple[Reeks, Reeks]:
    """The angle from a symbol to every point, and the point of its edge there."""
    hoeken = np.array([atan2(y - plaats.y, x - plaats.x) for x, y in punten.tolist()])
    weg = punten - (plaats.x, plaats.y)
    return hoeken, (plaats.x, plaats.y) + weg * (plaats.half / plaats.diep(punten))[:, None]


def _punten(veld: Raster, van: Plaats, naar: Plaats, bezet: Masker) -> Reeks:
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
