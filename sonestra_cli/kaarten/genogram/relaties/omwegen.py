"""A way round, where no simple curve is free or good: the cheapest path over the grid, made smooth."""

from heapq import heappop, heappush

import numpy as np

from sonestra_cli.kaarten.genogram.relaties.bogen import Kandidaatwegen, Plaats
from sonestra_cli.kaarten.genogram.relaties.elastiek import Drukte, trek_strak
from sonestra_cli.kaarten.genogram.relaties.raster import EENHEID, Masker, Raster
from sonestra_cli.tekening.tekening import Punt

GROF = 2
"""Cells per step of the search."""
GULZIG = 1.4
"""How much more the distance still to go counts: somewhat longer ways at most, found much sooner."""
DUURST = 2.5
"""No step counts as dearer than this per point beside its length, so that the search stays short."""
_STAPPEN = ((1, 0, 0), (1, 1, 2), (0, 1, 4), (-1, 1, 6), (-1, 0, 0), (-1, -1, 2), (0, -1, 4), (1, -1, 6))
"""Right and down, and which of the directions of the grid that is."""


def omwegen(veld: Raster, van: Plaats, naar: Plaats, bezet: Masker, drukte: Drukte) -> Kandidaatwegen | None:
    """A smooth way near the cheapest path; None where there is no path. ``drukte``: what angles at both ends cost."""
    pad = _pad(veld, van, naar, bezet)
    if pad is None:
        return None
    punten = np.array(pad)
    buiten = punten[(van.diep(punten) > van.half) & (naar.diep(punten) > naar.half)]
    return trek_strak(veld, van, naar, buiten, bezet, drukte)


def _pad(veld: Raster, van: Plaats, naar: Plaats, bezet: Masker) -> list[Punt] | None:
    """A* from centre to centre, in steps of two cells."""
    breed = -(-veld.breed // GROF)
    begin, eind = (_cel(veld, plaats) for plaats in (van, naar))
    rest = _rest(veld, eind)
    stappen = _stappen(veld, bezet)
    beste = {begin: 0.0}
    vorige: dict[int, int] = {}
    open_ = [(0.0, begin)]
    klaar: set[int] = set()
    while open_:
        _, cel = heappop(open_)
        if cel == eind:
            return [veld.midden(c // breed * GROF * veld.breed + c % breed * GROF) for c in _terug(cel, vorige)]
        if cel in klaar:
            continue
        klaar.add(cel)
        prijs = beste[cel]
        for stap, dicht, kost in stappen:
            if dicht[cel]:
                continue
            buur = cel + stap
            som = prijs + kost[buur]
            if som < beste.get(buur, 1e18):
                beste[buur], vorige[buur] = som, cel
                heappush(open_, (som + rest[buur], buur))
    return None


def _stappen(veld: Raster, bezet: Masker) -> list[tuple[int, bytes, list[float]]]:
    """Per direction: the step, from which cells it is not free, and what coming into a cell costs."""
    hoog, breed = -(-veld.hoog // GROF), -(-veld.breed // GROF)
    ruim = np.ones((veld.hoog + 3 * GROF, veld.breed + 3 * GROF), np.bool_)
    ruim[GROF : GROF + veld.hoog, GROF : GROF + veld.breed] = bezet.reshape(veld.hoog, veld.breed)
    uit = []
    for di, dj, r in _STAPPEN:
        half, heel = (ruim[GROF + dj * n :: GROF, GROF + di * n :: GROF][:hoog, :breed] for n in (GROF // 2, GROF))
        punt = np.minimum(veld.familie[r] + veld.last[r], int(DUURST * EENHEID)) + EENHEID
        kost = punt.reshape(veld.hoog, veld.breed)[::GROF, ::GROF] * (1.4142 if di and dj else 1.0)
        uit.append((di + dj * breed, (half | heel).tobytes(), kost.reshape(-1).tolist()))
    return uit


def _rest(veld: Raster, eind: int) -> list[float]:
    """What every cell is still away from the end, at least, times ``GULZIG``."""
    hoog, breed = -(-veld.hoog // GROF), -(-veld.breed // GROF)
    dx, dy = abs(np.arange(breed) - eind % breed)[None, :], abs(np.arange(hoog) - eind // breed)[:, None]
    ver: list[float] = ((np.maximum(dx, dy) + 0.4142 * np.minimum(dx, dy)) * GULZIG * EENHEID).reshape(-1).tolist()
    return ver


def _cel(veld: Raster, plaats: Plaats) -> int:
    """The cell of a centre, on the coarse grid."""
    nr = int(veld.plek(np.array((plaats.x, plaats.y))))
    return nr // veld.breed // GROF * -(-veld.breed // GROF) + nr % veld.breed // GROF


def _terug(eind: int, vorige: dict[int, int]) -> list[int]:
    rij = [eind]
    while rij[-1] in vorige:
        rij.append(vorige[rij[-1]])
    return rij[::-1]
