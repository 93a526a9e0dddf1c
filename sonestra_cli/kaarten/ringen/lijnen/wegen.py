"""The way of one line: the shortest from corner to corner of what stands between, and somewhat round what is full."""

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from heapq import heappop, heappush
from itertools import pairwise
from operator import itemgetter
from typing import NamedTuple

from sonestra_cli.kaarten.ringen.lijnen.hindernissen import Hindernissen
from sonestra_cli.tekening.tekening import Punt

BOCHT, DRUK, DRUK_SMAL = 3.0, 7.0, 20.0
"""What it costs, in points of line: to bend once, and to bend where another line bends already; in a narrow gap, where
the two would become one."""
_VLAKBIJ = 5.0
"""A line this near to a corner, in points, passes it."""
_STAPPEN, _BLIK = 400, 60
"""Corners looked from at most for one line; corners looked at from one corner."""
_NOG_EENS = 12
"""So many times more of both for the rare line that finds no way in a crowd."""


class Hoek(NamedTuple):
    """A corner: of which obstacle, and the how manieth of it."""

    nr: int
    kant: int


_BEGIN, _EIND = Hoek(-2, 0), Hoek(-1, 0)


class Wegennet:
    """All ways between the corners of the obstacles; what was looked at once is known from then on."""

    def __init__(self, hindernissen: Hindernissen) -> None:
        self._om = hindernissen
        self._gezien: dict[tuple[Hoek, Hoek], tuple[int, ...]] = {}
        self._vol: dict[Hoek, int] = {}
        self._smal = sorted((*hindernissen.hoeken[nr][kant][0], Hoek(nr, kant)) for nr, kant in hindernissen.smal)

    def zoek(self, van: Punt, naar: Punt, vrij: frozenset[int]) -> tuple[Hoek, ...]:
        """The corners on the way; the line may run through what is ``vrij``: the boxes it joins."""
        punten = {_BEGIN: van, _EIND: naar}
        weg = self._zoek(punten, vrij, _STAPPEN, _BLIK)
        if weg is None:
            weg = self._zoek(punten, vrij, _STAPPEN * _NOG_EENS, _BLIK * _NOG_EENS)
        return weg or ()

    def _zoek(self, punten: dict[Hoek, Punt], vrij: frozenset[int], stappen: int, blik: int) -> tuple[Hoek, ...] | None:
        """None when there is no way among so many corners."""
        naar = punten[_EIND]
        gelopen, vorige, klaar = {_BEGIN: 0.0}, dict[Hoek, Hoek](), set[Hoek]()
        open_ = [(0.0, _BEGIN)]
        while open_ and len(klaar) < stappen:
            _, hier = heappop(open_)
            if hier == _EIND:
                return self._terug(vorige)
            if hier in klaar:
                continue
            klaar.add(hier)
            p = self._plek(hier, punten)
            for daar in self._in_zicht(hier, punten, vrij, blik):
                q = self._plek(daar, punten)
                prijs = gelopen[hier] + math.dist(p, q)
                if daar != _EIND:
                    druk = DRUK_SMAL if daar in self._om.smal else DRUK
                    prijs += BOCHT + druk * self._vol.get(daar, 0)
                if prijs < gelopen.get(daar, math.inf):
                    gelopen[daar], vorige[daar] = prijs, hier
                    heappush(open_, (round(prijs + math.dist(q, naar), 6), daar))
        return None

    def bezet(self, van: Punt, naar: Punt, weg: tuple[Hoek, ...]) -> None:
        """A line bends at these corners now; of a narrow gap it fills both sides, also where it runs straight."""
        punten = [van, *(self._plek(hoek, {}) for hoek in weg), naar]
        for hoek in {*weg, *self._smal_langs(punten)}:
            self._vol[hoek] = self._vol.get(hoek, 0) + 1

    def _smal_langs(self, punten: Sequence[Punt]) -> Iterator[Hoek]:
        """The corners in narrow gaps that this line passes."""
        for (px, py), (qx, qy) in pairwise(punten):
            lang, laag, hoog = math.dist((px, py), (qx, qy)), min(py, qy) - _VLAKBIJ, max(py, qy) + _VLAKBIJ
            eerste = bisect_right(self._smal, min(px, qx) - _VLAKBIJ, key=itemgetter(0))
            tot = bisect_left(self._smal, max(px, qx) + _VLAKBIJ, key=itemgetter(0))
            for x, y, hoek in self._smal[eerste:tot]:
                if laag < y < hoog and abs((x - px) * (qy - py) - (y - py) * (qx - px)) < _VLAKBIJ * lang:
                    yield hoek

    def _in_zicht(self, hier: Hoek, punten: dict[Hoek, Punt], vrij: frozenset[int], blik: int) -> Iterator[Hoek]:
        """Corners that can be reached straight: the end, else those of what stands between, and so on."""
        te_zien, gehad = [_EIND], {_EIND, hier}
        while te_zien and len(gehad) < blik:
            daar = te_zien.pop()
            ertussen = next((nr for nr in self._geraakt(hier, daar, punten) if nr not in vrij), None)
            if ertussen is None:
                yield daar
                continue
            for kant in range(len(self._om.hoeken[ertussen])):
                hoek = Hoek(ertussen, kant)
                if hoek not in gehad:
                    gehad.add(hoek)
                    te_zien.append(hoek)

    def _geraakt(self, hier: Hoek, daar: Hoek, punten: dict[Hoek, Punt]) -> tuple[int, ...]:
        if hier in punten or daar in punten:
            return self._om.geraakt(self._plek(hier, punten), self._plek(daar, punten))
        if (hier, daar) not in self._gezien:
            gezien = self._om.geraakt(self._plek(hier, punten), self._plek(daar, punten))
            self._gezien[hier, daar], self._gezien[daar, hier] = gezien, gezien[::-1]
        return self._gezien[hier, daar]

    def _plek(self, hoek: Hoek, punten: dict[Hoek, Punt]) -> Punt:
        return punten[hoek] if hoek in punten else self._om.hoeken[hoek.nr][hoek.kant][0]

    @staticmethod
    def _terug(vorige: dict[Hoek, Hoek]) -> tuple[Hoek, ...]:
        weg = [_EIND]
        while weg[-1] != _BEGIN:
            weg.append(vorige[weg[-1]])
        return tuple(reversed(weg[1:-1]))
