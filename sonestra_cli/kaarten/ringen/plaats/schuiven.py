"""Borders between corners that give way: where one runs full and its neighbour has room in which nobody stands."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from sonestra_cli.kaarten.ringen.plaats.hoeken import LEEG
from sonestra_cli.tekening.tekening import Sector

_VRIJ = 2.0
"""Degrees that stay between a border that moves and who stands nearest to it."""


def geef_ruimte(
    sectoren: Sequence[Sector], vol: frozenset[str], hoeken: Mapping[str, Sequence[float]], ver: int = 1
) -> tuple[Sector, ...]:
    """The corners, those named ``vol`` as wide as their neighbours allow; between two of them the border stays.

    ``hoeken``: where people stand, in degrees, by corner. Nobody comes to stand in another corner.
    ``ver``: so many corners away room may come from, when nobody stands in those between.
    """
    uit = list(sectoren)
    for nr, sector in enumerate(sectoren):
        if sector.naam in vol:
            _ruimte_na(uit, nr, _rij(uit, nr, 1, vol, hoeken)[:ver], hoeken)
            _ruimte_voor(uit, nr, _rij(uit, nr, -1, vol, hoeken)[:ver], hoeken)
    rond = sorted(uit, key=lambda sector: sector.van % 360)
    van = [sector.van % 360 for sector in rond]
    tot = [*van[1:], van[0] + 360]
    return tuple(Sector(sector.naam, van[nr], tot[nr]) for nr, sector in enumerate(rond))


def _ruimte_na(uit: list[Sector], nr: int, erna: Sequence[int], hoeken: Mapping[str, Sequence[float]]) -> None:
    """Room at the end of corner ``nr``: corners in which nobody stands move along, the first with people gives."""
    if not erna:
        return
    schuif = _vrij_begin(uit[erna[-1]], hoeken.get(uit[erna[-1]].naam, ()))
    for ander in reversed(erna):
        krimp = max(0.0, uit[ander].tot - uit[ander].van - LEEG) if ander != erna[-1] else 0.0
        uit[ander] = replace(
            uit[ander],
            van=round(uit[ander].van + schuif + krimp, 1),
            tot=round(uit[ander].tot + (schuif if ander != erna[-1] else 0.0), 1),
        )
        schuif += krimp
    uit[nr] = replace(uit[nr], tot=round(uit[nr].tot + schuif, 1))


def _ruimte_voor(uit: list[Sector], nr: int, ervoor: Sequence[int], hoeken: Mapping[str, Sequence[float]]) -> None:
    """The same at its beginning."""
    if not ervoor:
        return
    schuif = _vrij_eind(uit[ervoor[-1]], hoeken.get(uit[ervoor[-1]].naam, ()))
    for ander in reversed(ervoor):
        krimp = max(0.0, uit[ander].tot - uit[ander].van - LEEG) if ander != ervoor[-1] else 0.0
        uit[ander] = replace(
            uit[ander],
            van=round(uit[ander].van - (schuif if ander != ervoor[-1] else 0.0), 1),
            tot=round(uit[ander].tot - schuif - krimp, 1),
        )
        schuif += krimp
    uit[nr] = replace(uit[nr], van=round(uit[nr].van - schuif, 1))


def _rij(
    uit: Sequence[Sector], nr: int, kant: int, vol: frozenset[str], hoeken: Mapping[str, Sequence[float]]
) -> list[int]:
    """The corners beside this one that can give room on this side: up to the first with people, before a full one."""
    rij: list[int] = []
    for stap in range(1, len(uit)):
        ander = (nr + kant * stap) % len(uit)
        if uit[ander].naam in vol:
            break
        rij.append(ander)
        if hoeken.get(uit[ander].naam):
            break
    return rij


def _vrij_begin(sector: Sector, hoeken: Sequence[float]) -> float:
    """Degrees that this corner can give at its beginning."""
    eerste = min(((hoek - sector.van) % 360 for hoek in hoeken), default=sector.tot - sector.van)
    return max(0.0, min(eerste - _VRIJ, sector.tot - sector.van - LEEG))


def _vrij_eind(sector: Sector, hoeken: Sequence[float]) -> float:
    """Degrees that this corner can give at its end."""
    laatste = max(((hoek - sector.van) % 360 for hoek in hoeken), default=0.0)
    return max(0.0, min(sector.tot - sector.van - laatste - _VRIJ, sector.tot - sector.van - LEEG))
