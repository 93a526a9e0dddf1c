"""How a ring map is divided: radii of the rings, angles of the sectors."""

import math
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from sonestra_cli.kaarten.tekening import Sector

NOG_TE_PLAATSEN = "nog te plaatsen"
PROFESSIONAL = "professional"
OVERIG = "overig"
MIDDEN = "midden"

_SMALST = 2.0
"""Degrees that every sector keeps between chosen places."""
_RAND = 0.5


@dataclass(frozen=True, slots=True)
class Lid:
    """Somebody to be placed: ring and sector by name, size of the box in points; ``lijn``: seen from the centre."""

    sleutel: str
    ring: str
    sector: str
    breedte: float
    hoogte: float
    lijn: bool = False


def stralen(aantal: int) -> tuple[float, ...]:
    """Outer radii of ``aantal`` rings as shares of the last: three parts equal area, one part equal width."""
    return tuple((3 * math.sqrt(nr / aantal) + nr / aantal) / 4 for nr in range(1, aantal + 1))


_PAST = 2.0
"""People of one ring that fit beside and below each other in one unit of width of the first rings."""


def eenheden_naar_ruimte(leden: Sequence[Lid], ringen: Sequence[str]) -> Mapping[str, int]:
    """Half units of width per sector so that its fullest ring has room; changes only by whole ones."""
    past = {ring: _PAST + 0.25 * max(nr - 1, 0) for nr, ring in enumerate(ringen)}
    return _eenheden(leden, lambda groep: max(groep.count(ring) / past.get(ring, 3.0) for ring in set(groep)))


def eenheden_naar_zicht(leden: Sequence[Lid], ringen: Sequence[str]) -> Mapping[str, int]:
    """Half units of width per sector so that everybody in it can be seen from the centre."""
    deel = dict(zip(ringen, stralen(len(ringen)), strict=True))
    return _eenheden(leden, lambda groep: sum(0.3 / deel.get(ring, 1.2) for ring in groep))


def _eenheden(leden: Sequence[Lid], telling: Callable[[list[str]], float]) -> Mapping[str, int]:
    groepen: dict[str, list[str]] = {}
    for lid in leden:
        groepen.setdefault(lid.sector, []).append(lid.ring)
    return {sector: max(2, math.ceil(2 * telling(sorted(groep)))) for sector, groep in groepen.items()}


def verdeel(
    sectoren: Sequence[str], eenheden: Mapping[str, int], gekozen: Mapping[str, Collection[float]]
) -> tuple[Sector, ...]:
    """The sectors clockwise from the top; ``gekozen`` angles of people (by sector, must be consistent) stay inside.

    An empty sector has half the width of the smallest used one: an empty place says something too.
    """
    som = sum(eenheden.get(naam, 1) for naam in sectoren)
    grenzen, tot = [0.0], 0
    for nr in range(1, len(sectoren)):
        tot += eenheden.get(sectoren[nr - 1], 1)
        laag = [hoek + _RAND + _SMALST * (nr - s - 1) for s in range(nr) for hoek in gekozen.get(sectoren[s], ())]
        hoog = [
            hoek - _RAND - _SMALST * (s - nr) for s in range(nr, len(sectoren)) for hoek in gekozen.get(sectoren[s], ())
        ]
        wens = (
            min(max(tot / som * 360, *laag, grenzen[-1] + _SMALST), *hoog, 360.0)
            if hoog
            else max(tot / som * 360, *laag, grenzen[-1] + _SMALST)
        )
        grenzen.append(round(wens, 1))
    grenzen.append(360.0)
    return tuple(Sector(naam, grenzen[nr], grenzen[nr + 1]) for nr, naam in enumerate(sectoren))


def verenigbaar(
    sectoren: Sequence[str], eenheden: Mapping[str, int], hoeken: Mapping[str, tuple[str, float]]
) -> frozenset[str]:
    """Keys whose chosen angle can be kept; ``hoeken`` gives sector and angle by key.

    Who stands farthest outside the sector as it would be yields first: a group can change after a place was chosen.
    """
    zonder = {deel.naam: deel for deel in verdeel(sectoren, eenheden, {})}
    rang = {naam: nr for nr, naam in enumerate(sectoren)}

    def buiten(sleutel: str) -> float:
        naam, hoek = hoeken[sleutel]
        return max(zonder[naam].van - hoek, hoek - zonder[naam].tot, 0.0)

    blijft: list[str] = []
    for sleutel in sorted(hoeken, key=lambda sleutel: (buiten(sleutel), sleutel)):
        mijn, hoek = rang[hoeken[sleutel][0]], hoeken[sleutel][1]
        ruim = _RAND + _SMALST
        if not ruim * mijn <= hoek <= 360 - ruim * (len(sectoren) - 1 - mijn):
            continue
        anderen = ((rang[hoeken[ander][0]], hoeken[ander][1]) for ander in blijft)
        if all(
            nr == mijn or (hoek - daar) * (1 if mijn > nr else -1) >= ruim * (abs(mijn - nr) + 1)
            for nr, daar in anderen
        ):
            blijft.append(sleutel)
    return frozenset(blijft)
