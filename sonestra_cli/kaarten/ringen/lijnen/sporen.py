"""Lines that bend round the same corner get a track each: who turns sharpest runs inside."""

import math
from collections import defaultdict
from collections.abc import Mapping

from sonestra_cli.kaarten.ringen.lijnen.hindernissen import Hindernissen
from sonestra_cli.kaarten.ringen.lijnen.wegen import Hoek
from sonestra_cli.tekening.tekening import Punt

SPOOR = 5.0
"""Between two lines beside each other, in points."""
_DELEN = (1.0, 0.7, 0.4, 0.2)
"""How much of that is tried, where there is less room."""


def uit_elkaar(
    wegen: Mapping[str, tuple[Hoek, ...]],
    einden: Mapping[str, tuple[Punt, Punt]],
    vrij: Mapping[str, frozenset[int]],
    om: Hindernissen,
) -> dict[str, list[Punt]]:
    """The points of every line, from end to end, as far apart at shared corners as there is room for."""
    lijnen = {
        naam: [einden[naam][0], *(om.hoeken[hoek.nr][hoek.kant][0] for hoek in weg), einden[naam][1]]
        for naam, weg in wegen.items()
    }
    gedeeld: dict[Hoek, list[tuple[float, str, int]]] = defaultdict(list)
    for naam, weg in wegen.items():
        for plek, hoek in enumerate(weg, 1):
            gedeeld[hoek].append((round(-_draai(*lijnen[naam][plek - 1 : plek + 2]), 6), naam, plek))
    for hoek, langs in sorted(gedeeld.items()):
        (x, y), (naar_x, naar_y) = om.hoeken[hoek.nr][hoek.kant]
        for spoor, (_, naam, plek) in enumerate(sorted(langs)):
            for deel in _DELEN if spoor else ():
                ver = spoor * SPOOR * deel
                punt = x + naar_x * ver, y + naar_y * ver
                if _vrij(om, lijnen[naam], plek, punt, vrij[naam]):
                    lijnen[naam][plek] = punt
                    break
    return lijnen


def _vrij(om: Hindernissen, lijn: list[Punt], plek: int, punt: Punt, vrij: frozenset[int]) -> bool:
    return all(om.laat_door(vrij, buur, punt) for buur in (lijn[plek - 1], lijn[plek + 1]))


def _draai(voor: Punt, hier: Punt, na: Punt) -> float:
    """How sharp a line turns, in radians: 0 goes straight on."""
    een, ander = math.atan2(hier[1] - voor[1], hier[0] - voor[0]), math.atan2(na[1] - hier[1], na[0] - hier[0])
    return abs((ander - een + math.pi) % math.tau - math.pi)
