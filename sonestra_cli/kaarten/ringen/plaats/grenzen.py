"""The corners of a map that was drawn before: borders stay, a new corner takes room where nobody stands."""

import math
from collections.abc import Mapping, Sequence

from sonestra_cli.tekening.tekening import Sector

_SMALST, _BREEDST = 5.0, 40.0
"""Degrees that an empty corner keeps; the most that a new one takes."""
_DEEL = 0.7
"""The part of the free room that a new corner takes."""


def grenzen_nu(
    namen: Sequence[str], begin: Mapping[str, float], hoeken: Mapping[str, Sequence[float]]
) -> tuple[Sector, ...] | None:
    """The corners clockwise, in the order of ``begin``; None when a new one finds no room.

    ``hoeken``: where people stand, by sector, who are to stay. A corner that is no more goes to the one before it.
    """
    goed = {naam: begin[naam] % 360 for naam in namen if naam in begin and math.isfinite(begin[naam])}
    rond = sorted(goed, key=lambda naam: (goed[naam], namen.index(naam)))
    if not rond or len(set(goed.values())) < len(goed):
        return None
    sectoren = [
        Sector(naam, goed[naam], goed[rond[nr + 1]] if nr + 1 < len(rond) else goed[rond[0]] + 360)
        for nr, naam in enumerate(rond)
    ]
    for nr, naam in enumerate(namen):
        if naam not in goed:
            erbij = _voeg_in(sectoren, naam, namen[nr - 1] if nr else namen[-1], hoeken)
            if erbij is None:
                return None
            sectoren = erbij
    return tuple(sectoren)


def _voeg_in(
    sectoren: Sequence[Sector], naam: str, voor: str, hoeken: Mapping[str, Sequence[float]]
) -> list[Sector] | None:
    """At the end of the corner before it, else where most is free."""
    vrij = [_DEEL * _vrij_eind(sector, hoeken.get(sector.naam, ())) for sector in sectoren]
    plek = next((nr for nr, sector in enumerate(sectoren) if sector.naam == voor and vrij[nr] >= _SMALST), None)
    if plek is None:
        plek = max(range(len(sectoren)), key=lambda nr: (vrij[nr], -nr))
    if vrij[plek] < _SMALST:
        return None
    oud = sectoren[plek]
    grens = round(oud.tot - min(vrij[plek], _BREEDST), 1)
    return [*sectoren[:plek], Sector(oud.naam, oud.van, grens), Sector(naam, grens, oud.tot), *sectoren[plek + 1 :]]


def _vrij_eind(sector: Sector, hoeken: Sequence[float]) -> float:
    """Degrees at its end where nobody stands."""
    breed = sector.tot - sector.van
    laatste = max(((hoek - sector.van) % 360 for hoek in hoeken), default=0.0)
    return max(breed - max(laatste, _SMALST), 0.0)
