"""A way round, where no simple curve is free or good: the cheapest path over the grid, made smooth."""

from array import array
from heapq import heappop, heappush

import numpy as np

from sonestra_cli.kaarten.genogram.bogen import Plaats, Wegen
from sonestra_cli.kaarten.genogram.elastiek import Drukte, trek_strak
from sonestra_cli.kaarten.genogram.wegen import EENHEID, Masker, Veld
from sonestra_cli.kaarten.tekening import Punt

GROF = 2
"""Cells per step of the search."""
GULZIG = 1.4
"""How much more the distance still to go counts: somewhat longer ways at most, found much sooner."""
DUURST = 2.5
"""No step counts as dearer than this per point beside its length, so that the search stays short."""
_STAPPEN = ((1, 0, 0), (1, 1, 2), (0, 1, 4), (-1, 1, 6), (-1, 0, 0), (-1, -1, 2), (0, -1, 4), (1, -1, 6))
"""Right and down, and which of the directions of the grid that is."""


def omwegen(veld: Veld, van: Plaats, naar: Plaats, bezet: Masker, drukte: Drukte) -> Wegen | None:
    """A smooth way near the cheapest path; None where there is no path. ``drukte``: what angles at both ends cost."""
    pad = _pad(veld, van, naar, bezet)
    if pad is None:
        return None
    punten = np.array(pad)
    buiten = punten[(van.diep(punten) > van.half) & (naar.diep(punten) > naar.half)]
    return trek_strak(veld, van, naar, buiten, bezet, drukte)


def _pad(veld: Veld, van: Plaats, naar: Plaats, bezet: Masker) -> list[Punt] | None:
    """A* from centre to centre, in steps of two cells."""
    breed = veld.breed
    vol = bezet.tobytes()
    kosten = {}
    for r in (0, 2, 4, 6):
        punt = np.minimum(veld.familie[r] + veld.last[r], int(DUURST * EENHEID)) + EENHEID
        kosten[r] = array("q", punt.tobytes())
    begin, eind = (_cel(veld, plaats) for plaats in (van, naar))
    ex, ey = eind % breed, eind // breed
    stappen = [
        (di * GROF, dj * GROF * breed, di + dj * breed, r, 1.4142 if di and dj else 1.0) for di, dj, r in _STAPPEN
    ]
    beste = {begin: 0.0}
    vorige: dict[int, int] = {}
    open_ = [(0.0, begin)]
    klaar: set[int] = set()
    while open_:
        _, cel = heappop(open_)
        if cel == eind:
            return _terug(veld, cel, vorige)
        if cel in klaar:
            continue
        klaar.add(cel)
        prijs = beste[cel]
        for di, dj, half, r, ver in stappen:
            buur = cel + di + dj
            if vol[cel + half] or vol[buur]:
                continue
            som = prijs + ver * kosten[r][buur]
            if som < beste.get(buur, 1e18):
                beste[buur], vorige[buur] = som, cel
                dx, dy = abs(buur % breed - ex), abs(buur // breed - ey)
                rest = (max(dx, dy) + 0.4142 * min(dx, dy)) / GROF
                heappush(open_, (som + GULZIG * EENHEID * rest, buur))
    return None


def _cel(veld: Veld, plaats: Plaats) -> int:
    """The cell of a centre, on the coarse grid."""
    nr = int(veld.plek(np.array((plaats.x, plaats.y))))
    x, y = nr % veld.breed, nr // veld.breed
    return (y - y % GROF) * veld.breed + x - x % GROF


def _terug(veld: Veld, eind: int, vorige: dict[int, int]) -> list[Punt]:
    rij = [eind]
    while rij[-1] in vorige:
        rij.append(vorige[rij[-1]])
    return [veld.midden(cel) for cel in reversed(rij)]
