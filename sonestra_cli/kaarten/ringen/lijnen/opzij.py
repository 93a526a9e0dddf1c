"""A line that runs along the bend of another, so near that the two become one to the eye, goes a little aside there."""

import itertools
import math
from collections.abc import Callable, Iterator, Mapping

from sonestra_cli.kaarten.ringen.lijnen.veld import Veld, kruisen
from sonestra_cli.tekening.tekening import Punt

_DICHT, _OPZIJ = 4.0, 6.0
"""Nearer than this to a bend of another a line is in its way; so far from that bend it goes then; in points."""
_LOS = 10.0
"""Nearer to its own end or bend than this a line stays as it is: there it was given its place already."""
_NIETS = 0.05
Vrij = Callable[[str, Punt, Punt], bool]


def ga_opzij(lijnen: Mapping[str, list[Punt]], vrij: Vrij) -> None:
    """Gives ``lijnen`` a bend where they run right along that of another, on the side where they are; only where both
    halves are ``vrij``, cross whom the line crossed before, and the bend comes near nobody."""
    veld = Veld({naam: tuple(lijn) for naam, lijn in lijnen.items()}, ())
    for ander in sorted(lijnen):
        for plek, hier in list(enumerate(lijnen[ander]))[1:-1]:
            buren = lijnen[ander][plek - 1], hier, lijnen[ander][plek + 1]
            for naam in sorted(_bij(hier, veld, ander)):
                _om_de_bocht(lijnen[naam], naam, buren, veld, vrij)


def _om_de_bocht(lijn: list[Punt], naam: str, buren: tuple[Punt, Punt, Punt], veld: Veld, vrij: Vrij) -> None:
    voor, hier, na = buren
    for nr, punt in _ernaast(lijn, hier):
        p, q = lijn[nr], lijn[nr + 1]
        if kruisen(p, q, voor, hier) or kruisen(p, q, hier, na):
            continue
        if (
            vrij(naam, p, punt)
            and vrij(naam, punt, q)
            and veld.kruist(p, punt, naam) | veld.kruist(punt, q, naam) <= veld.kruist(p, q, naam)
            and not _bij(punt, veld, naam)
        ):
            lijn.insert(nr + 1, punt)
            veld.trek(naam, (p, punt, q))
            return


def _ernaast(lijn: list[Punt], hier: Punt) -> Iterator[tuple[int, Punt]]:
    """Which straight pieces of the line pass right by this bend, and where they would go aside."""
    x, y = hier
    for nr, ((px, py), (qx, qy)) in enumerate(itertools.pairwise(lijn)):
        lang = math.dist((px, py), (qx, qy)) or 1.0
        ux, uy = (qx - px) / lang, (qy - py) / lang
        langs = (x - px) * ux + (y - py) * uy
        vx, vy = px + langs * ux - x, py + langs * uy - y
        ver = math.hypot(vx, vy)
        if _LOS < langs < lang - _LOS and _NIETS < ver < _DICHT:
            yield nr, (x + vx / ver * _OPZIJ, y + vy / ver * _OPZIJ)


def _bij(punt: Punt, veld: Veld, van: str) -> set[str]:
    """Whose lines pass nearer to this place than they may."""
    x, y = punt
    return veld.kruist((x - _DICHT, y), (x + _DICHT, y), van) | veld.kruist((x, y - _DICHT), (x, y + _DICHT), van)
