"""The places in one cell that are tried for a box: shared by everybody in the cell, asked very often."""

import math

from sonestra_cli.kaarten.ringen.positie import bijgesneden, punt
from sonestra_cli.kaarten.ringen.vak import RAND, Cel

_STAP, _BANEN, _STAPPEN = 8.0, 20, 90
"""Smallest step between two places in points; the most of them outward, and along a radian of the circle."""

Kandidaat = tuple[float, float, float, float, float]
"""Cost, angle, share of the radius, x and y: in this order the dearest is the first."""


class Rooster:
    """The grid of a cell on a map of radius ``straal``."""

    def __init__(self, cel: Cel, straal: float) -> None:
        self._cel = cel
        diep, boog = cel.buiten - cel.binnen, math.radians(cel.hoek)
        banen = max(1, round(diep / max(_STAP, diep / _BANEN)))
        vx, vy, tx, ty = self._zijden = cel.zijden()
        self._banen: list[tuple[float, list[tuple[float, ...]]]] = []
        for baan in range(banen):
            afstand = cel.binnen + diep * (baan + 0.5) / banen
            stappen = max(3, round(boog * afstand / max(_STAP, boog * afstand / (_STAPPEN * (1 + boog)))))
            plekken: list[tuple[float, ...]] = []
            for stap in range(stappen):
                positie = bijgesneden(cel.van + cel.hoek * (stap + 0.5) / stappen, afstand / straal)
                x, y = punt(positie, straal)
                if cel.binnen + RAND <= math.hypot(x, y) <= cel.buiten - RAND:
                    plekken.append((positie.hoek, positie.straal, x, y, x * vx + y * vy, -x * tx - y * ty))
            self._banen.append((afstand, plekken))

    def kandidaten(
        self, breedte: float, hoogte: float, wens: float, tussen: tuple[float, float], kern: float
    ) -> list[Kandidaat]:
        """Where a box of this size fits, in no order.

        The whole box stays ``tussen`` two distances from the centre, its inner part ``kern`` inside the cell. A place
        is dear when it is near the angle ``wens``, near the middle of the ring, and little over its borders.
        """
        cel, (vx, vy, tx, ty) = self._cel, self._zijden
        b, h, bk, hk = breedte / 2, hoogte / 2, breedte * kern / 2, hoogte * kern / 2
        na_van, voor_tot = RAND + abs(vx) * bk + abs(vy) * hk, RAND + abs(tx) * bk + abs(ty) * hk
        rond, smal = cel.hoek >= 360, cel.hoek <= 180
        binnen, buiten, midden = cel.binnen, cel.buiten, (cel.binnen + cel.buiten) / 2
        dichtst, verst, sqrt = tussen[0] ** 2, tussen[1] ** 2, math.sqrt
        binnen2, buiten2 = binnen**2, buiten**2
        passend: list[Kandidaat] = []
        for afstand, plekken in self._banen:
            scheef_kost, vast = math.radians(afstand), 0.35 * abs(afstand - midden)
            for hoek, deel, x, y, van, tot in plekken:
                links, rechts = van >= na_van, tot >= voor_tot
                if not (rond or ((links and rechts) if smal else (links or rechts))):
                    continue
                ax, ay = abs(x), abs(y)
                verste = (ax + b) ** 2 + (ay + h) ** 2
                if verste > verst or (ax + bk) ** 2 + (ay + hk) ** 2 > buiten2:
                    continue
                naaste = (ax - b) ** 2 * (ax > b) + (ay - h) ** 2 * (ay > h)
                if naaste < dichtst or (ax - bk) ** 2 * (ax > bk) + (ay - hk) ** 2 * (ay > hk) < binnen2:
                    continue
                kosten = abs((hoek - wens + 180) % 360 - 180) * scheef_kost + vast
                if naaste < binnen2:
                    kosten += 0.8 * (binnen - sqrt(naaste))
                if verste > buiten2:
                    kosten += 0.8 * (sqrt(verste) - buiten)
                passend.append((round(kosten, 2), hoek, deel, x, y))
        return passend
