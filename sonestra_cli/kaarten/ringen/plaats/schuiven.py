"""Borders between corners that give way: where one runs full and its neighbour has room in which nobody stands."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from sonestra_cli.kaarten.ringen.plaats.hoeken import LEEG
from sonestra_cli.tekening.tekening import Sector

_VRIJ = 2.0
"""Degrees that stay between a border that moves and who stands nearest to it."""


def geef_ruimte(
    sectoren: Sequence[Sector], vol: frozenset[str], hoeken: Mapping[str, Sequence[float]]
) -> tuple[Sector, ...]:
    """The corners, those named ``vol`` as wide as their neighbours allow; between two of them the border stays.

    ``hoeken``: where people stand, in degrees, by corner. Nobody comes to stand in another corner.
    """
    uit = list(sectoren)
    for nr, sector in enumerate(sectoren if len(sectoren) > 1 else ()):
        daarna = (nr + 1) % len(uit)
        if (sector.naam in vol) == (uit[daarna].naam in vol):
            continue
        ander = uit[daarna]
        if sector.naam in vol:
            schuif = _vrij_begin(ander, hoeken.get(ander.naam, ()))
        else:
            schuif = -_vrij_eind(uit[nr], hoeken.get(sector.naam, ()))
        uit[nr] = replace(uit[nr], tot=round(uit[nr].tot + schuif, 1))
        uit[daarna] = replace(ander, van=round(ander.van + schuif, 1))
    rond = sorted(uit, key=lambda sector: sector.van % 360)
    van = [sector.van % 360 for sector in rond]
    tot = [*van[1:], van[0] + 360]
    return tuple(Sector(sector.naam, van[nr], tot[nr]) for nr, sector in enumerate(rond))


def _vrij_begin(sector: Sector, hoeken: Sequence[float]) -> float:
    """Degrees that this corner can give at its beginning."""
    eerste = min(((hoek - sector.van) % 360 for hoek in hoeken), default=sector.tot - sector.van)
    return max(0.0, min(eerste - _VRIJ, sector.tot - sector.van - LEEG))


def _vrij_eind(sector: Sector, hoeken: Sequence[float]) -> float:
    """Degrees that this corner can give at its end."""
    laatste = max(((hoek - sector.van) % 360 for hoek in hoeken), default=0.0)
    return max(0.0, min(sector.tot - sector.van - laatste - _VRIJ, sector.tot - sector.van - LEEG))
