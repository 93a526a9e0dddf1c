"""Ways with one bend round something: a smooth curve through a point beside what stands in the way."""

from collections.abc import Iterator
from math import atan2, hypot

from sonestra_cli.kaarten.genogram.bogen import Boog, Plaats, kromme, krul, lengte
from sonestra_cli.kaarten.genogram.wegen import CEL, Veld, celvan
from sonestra_cli.kaarten.tekening import Punt

RASTER, FIJN = 3 * CEL, 14
"""Between two points to try: so many points, or that part of the distance where it is more."""
OMWEG = 1.8
"""At most so many times the straight distance, and a little for those who are near."""
GREEP = 0.42
BOCHT = 24.0
"""What the bend costs beside the length."""


def slingers(veld: Veld, van: Plaats, naar: Plaats, ruim: float) -> Iterator[Boog]:
    """Those that are free, by the least that they can cost; ``kost`` of what comes later is never less than that."""
    recht = hypot(naar.x - van.x, naar.y - van.y)
    bezet, eigen = veld.eigenaars(ruim), frozenset((van.id, naar.id))
    for kost, punt in sorted(_punten(veld, van, naar, ruim, OMWEG * recht + 60.0)):
        benen = _benen(van, naar, punt)
        if any(not bezet.get(celvan(p), eigen) <= eigen for been in benen for p in kromme(*been, stappen=6)[1:-1]):
            continue
        punten = (*kromme(*benen[0]), *kromme(*benen[1])[1:])
        if not any(plaats.binnen(p) for plaats in (van, naar) for p in punten[2:-2:3]):
            hoeken = (atan2(punt[1] - van.y, punt[0] - van.x), atan2(punt[1] - naar.y, punt[0] - naar.x))
            yield Boog(punten, hoeken, max(kost, lengte(punten) + BOCHT + krul(punten)))


def _punten(veld: Veld, van: Plaats, naar: Plaats, ruim: float, hoogstens: float) -> Iterator[tuple[float, Punt]]:
    """Free points that do not lie too far out of the way."""
    bezet = veld.eigenaars(ruim)
    uit = (hoogstens - hypot(naar.x - van.x, naar.y - van.y)) / 2
    x0, x1 = min(van.x, naar.x) - uit, max(van.x, naar.x) + uit
    y0, y1 = min(van.y, naar.y) - uit, max(van.y, naar.y) + uit
    stap = max(RASTER, hoogstens / 1.8 / FIJN)
    for i in range(int((x1 - x0) / stap) + 1):
        for j in range(int((y1 - y0) / stap) + 1):
            x, y = x0 + i * stap, y0 + j * stap
            een, ander = hypot(x - van.x, y - van.y), hypot(x - naar.x, y - naar.y)
            if een + ander < hoogstens and min(een, ander) > van.half + 8 and celvan((x, y)) not in bezet:
                yield een + ander - van.half - naar.half + BOCHT, (x, y)


def _benen(van: Plaats, naar: Plaats, punt: Punt) -> tuple[tuple[Punt, Punt, Punt, Punt], ...]:
    """Two curves that pass smoothly into each other at the point."""
    x, y = punt
    p, q = van.rand(atan2(y - van.y, x - van.x)), naar.rand(atan2(y - naar.y, x - naar.x))
    heel = hypot(q[0] - p[0], q[1] - p[1]) or 1.0
    rx, ry = (q[0] - p[0]) / heel * GREEP, (q[1] - p[1]) / heel * GREEP
    voor, na = hypot(x - p[0], y - p[1]), hypot(q[0] - x, q[1] - y)
    return (
        (p, (p[0] + (x - p[0]) * GREEP, p[1] + (y - p[1]) * GREEP), (x - rx * voor, y - ry * voor), punt),
        (punt, (x + rx * na, y + ry * na), (q[0] + (x - q[0]) * GREEP, q[1] + (y - q[1]) * GREEP), q),
    )
