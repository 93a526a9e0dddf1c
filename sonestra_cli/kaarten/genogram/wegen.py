"""Ways for relation lines between the symbols: a shortest path over a grid, never through a symbol or a text.

Crossing a family line is cheap, running along one is dear; lines that came before are kept clear of.
"""

import itertools
from collections.abc import Iterable, Sequence
from heapq import heappop, heappush
from math import hypot

from sonestra_cli.kaarten.tekening import Punt

CEL = 6.0
Doos = tuple[float, float, float, float]
"""Left, top, right, bottom."""
Cel = tuple[int, int]
_RICHTINGEN = ((1, 0), (1, 1), (0, 1), (-1, 1), (-1, 0), (-1, -1), (0, -1), (1, -1))
BOCHT, LANGS, DRUK = 0.8, 2.5, 6.0
"""Price of a turn of 45 degrees, of a cell on a family line, and of a cell beside an earlier relation line."""
HOOGSTENS = 60_000
"""Cells looked at for one line."""


class Veld:
    """The grid of one drawing."""

    def __init__(self, grens: Doos, dozen: Iterable[Doos], lijnen: Iterable[Sequence[Punt]], ruim: float) -> None:
        """``dozen``: where no line may come; ``ruim``: how far those of symbols reach beyond the symbol itself."""
        self.ruim = ruim
        self.x0, self.y0 = grens[0] - 8 * CEL, grens[1] - 8 * CEL
        self.breed = int((grens[2] - grens[0]) / CEL) + 17
        self.hoog = int((grens[3] - grens[1]) / CEL) + 17
        self.dicht: set[Cel] = set()
        self.extra: dict[Cel, float] = {}
        for doos in dozen:
            self.dicht |= set(self._cellen(doos))
        for lijn in lijnen:
            for cel in self._langs(lijn):
                self.extra[cel] = LANGS

    def _cel(self, punt: Punt) -> Cel:
        return round((punt[0] - self.x0) / CEL), round((punt[1] - self.y0) / CEL)

    def punt(self, cel: Cel) -> Punt:
        return self.x0 + cel[0] * CEL, self.y0 + cel[1] * CEL

    def _cellen(self, doos: Doos) -> Iterable[Cel]:
        i0, j0 = self._cel((doos[0] + CEL / 2 - 0.01, doos[1] + CEL / 2 - 0.01))
        i1, j1 = self._cel((doos[2] - CEL / 2 + 0.01, doos[3] - CEL / 2 + 0.01))
        return ((i, j) for i in range(i0, i1 + 1) for j in range(j0, j1 + 1))

    def _langs(self, lijn: Sequence[Punt]) -> Iterable[Cel]:
        for p, q in itertools.pairwise(lijn):
            stappen = max(1, int(hypot(q[0] - p[0], q[1] - p[1]) / (CEL / 2)))
            for i in range(stappen + 1):
                yield self._cel((p[0] + (q[0] - p[0]) * i / stappen, p[1] + (q[1] - p[1]) * i / stappen))

    def bezet(self, lijn: Sequence[Punt]) -> None:
        """A relation line lies here now: later ones keep away."""
        for i, j in list(self._langs(lijn)):
            for di in (-1, 0, 1):
                for dj in (-1, 0, 1):
                    self.extra[i + di, j + dj] = self.extra.get((i + di, j + dj), 0.0) + DRUK / (2 + abs(di) + abs(dj))

    def _rand(self, doos: Doos) -> set[Cel]:
        """Free cells around a box, just outside the room that is kept clear of symbols."""
        i0, j0 = self._cel((doos[0] - self.ruim, doos[1] - self.ruim))
        i1, j1 = self._cel((doos[2] + self.ruim, doos[3] + self.ruim))
        rond = {(i, j) for i in range(i0 - 1, i1 + 2) for j in (j0 - 1, j1 + 1)}
        rond |= {(i, j) for j in range(j0 - 1, j1 + 2) for i in (i0 - 1, i1 + 1)}
        hoeken = {(i0 - 1, j0 - 1), (i0 - 1, j1 + 1), (i1 + 1, j0 - 1), (i1 + 1, j1 + 1)}
        return {cel for cel in rond - hoeken if cel not in self.dicht}

    def zoek(self, van: Doos, naar: Doos) -> tuple[Punt, ...] | None:
        """Points from beside the one box to beside the other; None where no way was found."""
        doelen = self._rand(naar)
        if not doelen:
            return None
        mx, my = self._cel(((naar[0] + naar[2]) / 2, (naar[1] + naar[3]) / 2))
        ruim = max(abs(i - mx) + abs(j - my) for i, j in doelen)
        open_: list[tuple[float, float, Cel, int]] = []
        beste: dict[tuple[Cel, int], float] = {}
        vorige: dict[tuple[Cel, int], tuple[Cel, int]] = {}
        for cel in sorted(self._rand(van)):
            heappush(open_, (self._rest(cel, mx, my, ruim), 0.0, cel, -1))
            beste[cel, -1] = 0.0
        gezien = 0
        while open_ and gezien < HOOGSTENS:
            _, prijs, cel, richting = heappop(open_)
            if beste[cel, richting] < prijs:
                continue
            gezien += 1
            if cel in doelen:
                return self._pad((cel, richting), vorige)
            for nr, (di, dj) in enumerate(_RICHTINGEN):
                draai = 0 if richting < 0 else min((nr - richting) % 8, (richting - nr) % 8)
                buur = (cel[0] + di, cel[1] + dj)
                if draai > 2 or buur in self.dicht or not (0 <= buur[0] < self.breed and 0 <= buur[1] < self.hoog):
                    continue
                som = prijs + (1.0 if nr % 2 == 0 else 1.414) + BOCHT * draai + self.extra.get(buur, 0.0)
                if som < beste.get((buur, nr), 1e18):
                    beste[buur, nr] = som
                    vorige[buur, nr] = (cel, richting)
                    heappush(open_, (som + self._rest(buur, mx, my, ruim), som, buur, nr))
        return None

    def _rest(self, cel: Cel, mx: int, my: int, ruim: int) -> float:
        return max(0.0, max(abs(cel[0] - mx), abs(cel[1] - my)) - ruim)

    def _pad(self, eind: tuple[Cel, int], vorige: dict[tuple[Cel, int], tuple[Cel, int]]) -> tuple[Punt, ...]:
        """Back to the start; only the turns are kept."""
        rij = [eind]
        while rij[-1] in vorige:
            rij.append(vorige[rij[-1]])
        rij.reverse()
        hoeken = [nr for nr in range(len(rij)) if nr in (0, len(rij) - 1) or rij[nr][1] != rij[nr + 1][1]]
        return tuple(self.punt(rij[nr][0]) for nr in hoeken)
