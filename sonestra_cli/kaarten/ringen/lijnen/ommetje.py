"""Between two boxes that stand close together there is no room for a sign: then a line goes round by their side."""

import itertools
from collections.abc import Callable, Iterator

from sonestra_cli.kaarten.ringen.plaats.cellen import Rechthoek
from sonestra_cli.tekening.tekening import Punt

_VER = (16.0, 24.0, 12.0, 34.0)
"""How far beside the boxes it may go, in points; as it is tried."""


def ommetjes(a: Rechthoek, b: Rechthoek, vrij: Callable[[Punt, Punt], bool]) -> Iterator[list[Punt]]:
    """Ways round by one side, from centre to centre, the nearest first; only free ones."""
    naast = abs(a.x - b.x) * 2 < a.breedte + b.breedte
    for ver in _VER:
        for kant in (1, -1):
            if naast:
                x = max(kant * a.x + a.breedte / 2, kant * b.x + b.breedte / 2) * kant + kant * ver
                weg = [(a.x, a.y), (x, a.y), (x, b.y), (b.x, b.y)]
            else:
                y = max(kant * a.y + a.hoogte / 2, kant * b.y + b.hoogte / 2) * kant + kant * ver
                weg = [(a.x, a.y), (a.x, y), (b.x, y), (b.x, b.y)]
            if all(vrij(p, q) for p, q in itertools.pairwise(weg)):
                yield weg
