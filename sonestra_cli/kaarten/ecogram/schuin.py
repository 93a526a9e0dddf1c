"""A straight line from the edge of the disc to a box that cannot be seen from its centre: somewhat askew, and free."""

import itertools
import math
from collections.abc import Iterator, Sequence

from sonestra_cli.kaarten.ecogram.behoefte import VRIJ, Behoefte
from sonestra_cli.kaarten.ecogram.kruisen import gekruist
from sonestra_cli.kaarten.ringen.plaats.cellen import Rechthoek, hoek_van, richting
from sonestra_cli.tekening.langs import Polylijn
from sonestra_cli.tekening.tekening import Punt

_DRAAI, _STAP = 66, 6
"""How far from the direction of the box a line may leave the disc, and from try to try, in degrees."""
_LANGS = (0.0, -0.45, 0.45, -0.8, 0.8)
"""Where on a side of the box it may come in, as a part of half that side."""
_HOE_SCHUIN = 0.55
"""Cosine of the angle between the line and straight out of the disc, at least; and so on the side of the box."""


def schuine_lijn(
    doos: Rechthoek,
    anderen: Sequence[Rechthoek],
    storen: Sequence[Sequence[tuple[Polylijn, Behoefte]]],
    schijf: float,
    nodig: Behoefte,
) -> Polylijn | None:
    """The one that is least askew, past all ``anderen`` and across none of the first lines of ``storen``; where there
    is none, across none of the next."""
    vrij: list[tuple[Punt, Punt]] = []
    for kandidaat in _langs_iedereen(doos, anderen, schijf, nodig):
        if _kruist_niets(kandidaat, storen[0], nodig):
            return kandidaat
        vrij.append(kandidaat)
    return next((een for lijnen in storen[1:] for een in vrij if _kruist_niets(een, lijnen, nodig)), None)


def _langs_iedereen(
    doos: Rechthoek, anderen: Sequence[Rechthoek], schijf: float, nodig: Behoefte
) -> Iterator[tuple[Punt, Punt]]:
    """Long enough and past all others, the least askew first."""
    ver = doos.verste + nodig.breed
    dichtbij = [een for een in anderen if een.naaste < ver]
    for van, naar in sorted(_kandidaten(doos, schijf + VRIJ), key=_hoe_schuin):
        if math.dist(van, naar) >= nodig.kortste and not any(
            een.geraakt(van, naar, nodig.half + 1.0) for een in dichtbij
        ):
            yield (round(van[0], 2), round(van[1], 2)), (round(naar[0], 2), round(naar[1], 2))


def _kruist_niets(kandidaat: tuple[Punt, Punt], lijnen: Sequence[tuple[Polylijn, Behoefte]], nodig: Behoefte) -> bool:
    return not any(_raken(*kandidaat, lijn, nodig, hunne) for lijn, hunne in lijnen)


def _kandidaten(doos: Rechthoek, straal: float) -> Iterator[tuple[Punt, Punt]]:
    midden = hoek_van(doos.x, doos.y)
    einden = list(_ingangen(doos))
    for draai in range(-_DRAAI, _DRAAI + 1, _STAP):
        rx, ry = richting(midden + draai)
        van = (rx * straal, ry * straal)
        for (x, y), (nx, ny) in einden:
            dx, dy = x - van[0], y - van[1]
            lang = math.hypot(dx, dy) or 1.0
            uit, in_ = (dx * rx + dy * ry) / lang, -(dx * nx + dy * ny) / lang
            if uit >= _HOE_SCHUIN and in_ >= _HOE_SCHUIN:
                yield van, (x, y)


def _ingangen(doos: Rechthoek) -> Iterator[tuple[Punt, Punt]]:
    """Points just outside every side, and which way is outward there."""
    b, h = doos.breedte / 2, doos.hoogte / 2
    for deel, kant in itertools.product(_LANGS, (-1, 1)):
        yield (doos.x + deel * b, doos.y + kant * (h + VRIJ)), (0.0, kant)
        yield (doos.x + kant * (b + VRIJ), doos.y + deel * h), (kant, 0.0)


def _hoe_schuin(kandidaat: tuple[Punt, Punt]) -> tuple[float, Punt, Punt]:
    """By how much it bends from straight out of the disc; nearly the same counts as the same."""
    van, naar = kandidaat
    draai = math.atan2(*van) - math.atan2(naar[0] - van[0], naar[1] - van[1])
    return round(abs((draai + math.pi) % math.tau - math.pi), 1), van, naar


def _raken(van: Punt, naar: Punt, lijn: Polylijn, nodig: Behoefte, hunne: Behoefte) -> bool:
    """Whether two lines cross, or begin too near to each other for their arrow heads."""
    if math.dist(van, lijn[0]) < (nodig.breed + hunne.breed) / 2:
        return True
    return any(gekruist(van, naar, p, q) for p, q in itertools.pairwise(lijn))
