"""How a ring map is divided: radii of the rings, angles of the sectors."""

import math
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from sonestra_cli.tekening.tekening import Sector

NOG_TE_PLAATSEN = "nog te plaatsen"
PROFESSIONAL = "professional"
OVERIG = "overig"
MIDDEN = "midden"

_SMALST, _RUIMST = 8.0, 10.0
"""Degrees that every sector keeps between chosen places, and without them: more, so that who was put there can stay."""
HOEK_ERBIJ = _RUIMST
"""Degrees at the end of the circle that stay empty until one more sector is needed."""
_RAND = 0.1
"""Degrees between a chosen place and the border of its sector."""


@dataclass(frozen=True, slots=True)
class Lid:
    """Somebody to be placed: ring and sector by name, size of the box in points.

    ``lijn``: seen from the centre; ``half``: degrees on either side of that line that it needs; ``erbij``: points that
    the box stays farther from the disc than others must.
    """

    sleutel: str
    ring: str
    sector: str
    breedte: float
    hoogte: float
    lijn: bool = False
    half: float = 0.0
    erbij: float = 0.0


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


def guller(eenheden: Mapping[str, int]) -> Mapping[str, int]:
    """The same with more for who has much: twice what is above the least."""
    return {sector: max(2, 2 * aantal - 2) for sector, aantal in eenheden.items()}


def _eenheden(leden: Sequence[Lid], telling: Callable[[list[str]], float]) -> Mapping[str, int]:
    groepen: dict[str, list[str]] = {}
    for lid in leden:
        groepen.setdefault(lid.sector, []).append(lid.ring)
    return {sector: max(2, math.ceil(2 * telling(sorted(groep)))) for sector, groep in groepen.items()}


def verdeel_sectoren(
    sectoren: Sequence[str], eenheden: Mapping[str, int], gekozen: Mapping[str, Collection[float]]
) -> tuple[Sector, ...]:
    """The sectors clockwise from the top; ``gekozen`` angles of people (by sector, must be consistent) stay inside.

    An empty sector has half the width of the smallest used one: an empty place says something too.
    """
    breed = _breedten([eenheden.get(naam, 1) for naam in sectoren])
    staan = [(nr, hoek) for nr, naam in enumerate(sectoren) for hoek in gekozen.get(naam, ())]
    aantal, grenzen = len(sectoren), [0.0]
    for nr in range(1, aantal):
        vorige, hier = grenzen[-1], breed[nr - 1]
        verderop = [(s, hoek) for s, hoek in staan if s >= nr and hoek > vorige] + [(aantal, 360.0)]
        wens = min(vorige + (hoek - vorige) * hier / sum(breed[nr - 1 : s]) for s, hoek in verderop)
        laag = [hoek + _RAND + _SMALST * (nr - s - 1) for s, hoek in staan if s < nr]
        hoog = [hoek - _RAND - _SMALST * (s - nr) for s, hoek in staan if s >= nr]
        grens = max(wens, vorige + _SMALST, *laag)
        grenzen.append(round(min(grens, 360.0 - _SMALST * (aantal - nr), *hoog), 1))
    grenzen.append(360.0)
    return tuple(Sector(naam, grenzen[nr], grenzen[nr + 1]) for nr, naam in enumerate(sectoren))


def _breedten(delen: Sequence[int]) -> list[float]:
    """Degrees for every sector by its share of the circle, none less than ``_RUIMST``."""
    smal: set[int] = set()
    while True:
        ruimte, som = 360.0 - _RUIMST * len(smal), sum(deel for nr, deel in enumerate(delen) if nr not in smal)
        erbij = {nr for nr, deel in enumerate(delen) if nr not in smal and deel * ruimte < _RUIMST * som}
        if not erbij:
            return [_RUIMST if nr in smal else deel * ruimte / som for nr, deel in enumerate(delen)]
        smal |= erbij


def buiten(
    sectoren: Sequence[str], eenheden: Mapping[str, int], hoeken: Mapping[str, tuple[str, float]]
) -> Mapping[str, float]:
    """How many degrees every chosen angle lies outside its sector as that is without chosen places."""
    zonder = {deel.naam: deel for deel in verdeel_sectoren(sectoren, eenheden, {})}
    return {
        sleutel: round(max(zonder[naam].van - hoek, hoek - zonder[naam].tot, 0.0), 1)
        for sleutel, (naam, hoek) in hoeken.items()
    }


def verenigbaar(
    sectoren: Sequence[str], eenheden: Mapping[str, int], hoeken: Mapping[str, tuple[str, float]]
) -> frozenset[str]:
    """Keys whose chosen angle can be kept; ``hoeken`` gives sector and angle by key.

    Who stands farthest outside the sector as it would be yields first: a group can change after a place was chosen.
    """
    ver = buiten(sectoren, eenheden, hoeken)
    rang = {naam: nr for nr, naam in enumerate(sectoren)}

    def past(een: tuple[int, float], ander: tuple[int, float]) -> bool:
        (laag, van), (hoog, tot) = sorted((een, ander))
        return laag == hoog or tot - van >= _SMALST * (hoog - laag - 1) + 2 * _RAND - 1e-9

    blijft: list[tuple[str, tuple[int, float]]] = []
    for sleutel in sorted(hoeken, key=lambda sleutel: (ver[sleutel], sleutel)):
        plek = (rang[hoeken[sleutel][0]], hoeken[sleutel][1])
        begin, eind = _SMALST * plek[0] + _RAND, 360 - _SMALST * (len(sectoren) - 1 - plek[0]) - _RAND
        if begin <= plek[1] <= eind and all(past(plek, ander) for _, ander in blijft):
            blijft.append((sleutel, plek))
    return frozenset(sleutel for sleutel, _ in blijft)
