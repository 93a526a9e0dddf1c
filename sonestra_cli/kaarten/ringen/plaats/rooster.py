"""The places in one cell that are tried for a box: shared by everybody in the cell, asked very often."""

import math
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from heapq import heapify, heappop, heappush

from sonestra_cli.kaarten.ringen.plaats.cellen import RAND, Cel
from sonestra_cli.kaarten.ringen.plaats.positie import bijgesneden, punt

_STAP, _BANEN, _STAPPEN = 8.0, 20, 90
"""Smallest step between two places in points; the most of them outward, and along a radian of the circle."""

Kandidaat = tuple[float, float, float, float, float]
"""Cost, angle, share of the radius, x and y: in this order the dearest is the first."""
_Plek = tuple[float, float, float, float, float, float]
"""Angle, share of the radius, x, y, and the distances to the two straight sides of the cell."""


@dataclass(frozen=True, slots=True)
class _Baan:
    """Places at one distance from the centre, clockwise; ``hoeken`` count from opposite the cell."""

    afstand: float
    plekken: list[_Plek]
    hoeken: list[float]


class CelPlekken:
    """The grid of a cell on a map of radius ``straal``."""

    def __init__(self, cel: Cel, straal: float) -> None:
        self._cel = cel
        self._nul = (cel.van + cel.tot) / 2 - 180
        diep, boog = cel.buiten - cel.binnen, math.radians(cel.hoek)
        banen = max(1, round(diep / max(_STAP, diep / _BANEN)))
        vx, vy, tx, ty = self._zijden = cel.zijden()
        self._banen: list[_Baan] = []
        for baan in range(banen):
            afstand = cel.binnen + diep * (baan + 0.5) / banen
            stappen = max(3, round(boog * afstand / max(_STAP, boog * afstand / (_STAPPEN * (1 + boog)))))
            plekken: list[_Plek] = []
            for stap in range(stappen):
                positie = bijgesneden(cel.van + cel.hoek * (stap + 0.5) / stappen, afstand / straal)
                x, y = punt(positie, straal)
                if cel.binnen + RAND <= math.hypot(x, y) <= cel.buiten - RAND:
                    plekken.append((positie.hoek, positie.straal, x, y, x * vx + y * vy, -x * tx - y * ty))
            if plekken:
                plekken.sort(key=lambda plek: (plek[0] - self._nul) % 360)
                self._banen.append(_Baan(afstand, plekken, [(plek[0] - self._nul) % 360 for plek in plekken]))

    def kandidaten(
        self, breedte: float, hoogte: float, wens: float, tussen: tuple[float, float], kern: float
    ) -> Iterator[Kandidaat]:
        """Where a box of this size fits, the dearest first; no more is worked out than is asked for.

        The whole box stays ``tussen`` two distances from the centre, its inner part ``kern`` inside the cell. A place
        is dear when it is near the angle ``wens``, near the middle of the ring, and little over its borders. From
        ``wens`` two walkers go along every row; what lies ahead of a walker costs at least as much as its next step.
        """
        lopers = [(self._vast(baan, wens, plek, 0.0), nr, stap, plek)
                  for nr, baan in enumerate(self._banen) for stap, plek in self._begin(baan, wens)]  # fmt: skip
        heapify(lopers)
        gevonden: list[Kandidaat] = []
        while lopers or gevonden:
            if gevonden and not (lopers and lopers[0][0] <= gevonden[0][0]):
                yield heappop(gevonden)
                continue
            _, nr, stap, plek = heappop(lopers)
            baan = self._banen[nr]
            over = self._over(baan.plekken[plek], breedte, hoogte, tussen, kern)
            if over is not None:
                heappush(gevonden, (self._vast(baan, wens, plek, over), *baan.plekken[plek][:4]))
            volgende = (plek + stap) % len(baan.plekken)
            if self._is_verder(baan, wens, stap, plek, volgende):
                heappush(lopers, (self._vast(baan, wens, volgende, 0.0), nr, stap, volgende))

    def _begin(self, baan: _Baan, wens: float) -> Iterator[tuple[int, int]]:
        """Direction and first place of the walkers: clockwise over half the circle, and back over the other half."""
        aantal, af = len(baan.plekken), (wens - self._nul) % 360
        rechts = bisect_left(baan.hoeken, af)
        for stap, plek in ((1, rechts % aantal), (-1, (rechts - 1) % aantal)):
            if ((baan.hoeken[plek] - af) % 360 <= 180) == (stap > 0):
                yield stap, plek

    def _is_verder(self, baan: _Baan, wens: float, stap: int, plek: int, volgende: int) -> bool:
        """True when the next place is farther from ``wens`` in the same direction, on the same half of the circle."""
        af = (wens - self._nul) % 360
        was, wordt = (baan.hoeken[plek] - af) % 360, (baan.hoeken[volgende] - af) % 360
        return was <= wordt <= 180 and plek != volgende if stap > 0 else 180 < wordt <= was and plek != volgende

    def _vast(self, baan: _Baan, wens: float, plek: int, over: float) -> float:
        """What a place costs for its angle and its row, and ``over`` for what of the box lies over the borders."""
        scheef = abs((baan.plekken[plek][0] - wens + 180) % 360 - 180) * math.radians(baan.afstand)
        return round(scheef + 0.35 * abs(baan.afstand - (self._cel.binnen + self._cel.buiten) / 2) + over, 2)

    def _over(
        self, plek: _Plek, breedte: float, hoogte: float, tussen: tuple[float, float], kern: float
    ) -> float | None:
        """The cost of what lies over the borders of the ring; None when the box may not stand here."""
        cel, (vx, vy, tx, ty), (_, _, x, y, van, tot) = self._cel, self._zijden, plek
        b, h, bk, hk = breedte / 2, hoogte / 2, breedte * kern / 2, hoogte * kern / 2
        links, rechts = van >= RAND + abs(vx) * bk + abs(vy) * hk, tot >= RAND + abs(tx) * bk + abs(ty) * hk
        if cel.hoek < 360 and not ((links and rechts) if cel.hoek <= 180 else (links or rechts)):
            return None
        ax, ay = abs(x), abs(y)
        verste = (ax + b) ** 2 + (ay + h) ** 2
        if verste > tussen[1] ** 2 or (ax + bk) ** 2 + (ay + hk) ** 2 > cel.buiten**2:
            return None
        naaste = (ax - b) ** 2 * (ax > b) + (ay - h) ** 2 * (ay > h)
        if naaste < tussen[0] ** 2 or (ax - bk) ** 2 * (ax > bk) + (ay - hk) ** 2 * (ay > hk) < cel.binnen**2:
            return None
        return 0.8 * (max(0.0, cel.binnen - math.sqrt(naaste)) + max(0.0, math.sqrt(verste) - cel.buiten))
