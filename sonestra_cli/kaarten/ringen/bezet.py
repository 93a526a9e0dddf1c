"""What is already taken on a ring map: boxes, and lines from the centre. Asked very often, so kept in small drawers."""

import math
from collections.abc import Sequence

from sonestra_cli.kaarten.ringen.vak import Doos, hoek_van, rand_punt, straal_raakt

RUIM_X, RUIM_Y, RUIM_LIJN = 7.0, 5.0, 4.0
"""White that stays around a box, and between a box and a line from the centre to somebody else, in points."""
_VAK = 80.0
_HOEK = 3.0
"""Size of a drawer in points, and in degrees."""


class Plek:
    """A box with the drawers it touches: squares of the page, and slices of the circle as seen from the centre."""

    __slots__ = ("_slices", "doos", "vakken")

    def __init__(self, doos: Doos) -> None:
        self.doos = doos
        b, h = doos.breedte / 2 + RUIM_X, doos.hoogte / 2 + RUIM_Y
        self.vakken = tuple(
            (kolom, rij)
            for kolom in range(math.floor((doos.x - b) / _VAK), math.floor((doos.x + b) / _VAK) + 1)
            for rij in range(math.floor((doos.y - h) / _VAK), math.floor((doos.y + h) / _VAK) + 1)
        )
        self._slices: tuple[int, ...] | None = None

    @property
    def slices(self) -> tuple[int, ...]:
        """Slices that the box with its white covers."""
        if self._slices is None:
            doos = self.doos
            ruim = Doos(doos.x, doos.y, doos.breedte + 2 * RUIM_LIJN, doos.hoogte + 2 * RUIM_LIJN)
            midden = hoek_van(doos.x, doos.y)
            scheef = [(hoek_van(x, y) - midden + 180) % 360 - 180 for x, y in ruim.hoeken]
            van, tot = math.floor((midden + min(scheef)) / _HOEK), math.floor((midden + max(scheef)) / _HOEK)
            self._slices = tuple(nr % round(360 / _HOEK) for nr in range(van, tot + 1))
        return self._slices


class Bezet:
    """Boxes and lines that stand."""

    __slots__ = ("_dozen", "_dozen_per_slice", "_lijnen_per_slice")

    def __init__(self) -> None:
        self._dozen: dict[tuple[int, int], Sequence[Doos]] = {}
        self._dozen_per_slice: dict[int, Sequence[Doos]] = {}
        self._lijnen_per_slice: dict[int, Sequence[tuple[float, float]]] = {}

    def vrij(self, plek: Plek, lijn: bool) -> bool:
        """True when the box, and its line when it has one, touches nothing."""
        doos = plek.doos
        for vak in plek.vakken:
            for ander in self._dozen.get(vak, ()):
                if doos.raakt(ander, RUIM_X, RUIM_Y):
                    return False
        if self._lijnen_per_slice:
            for nr in plek.slices:
                if any(straal_raakt(x, y, doos, RUIM_LIJN) for x, y in self._lijnen_per_slice.get(nr, ())):
                    return False
        if not lijn:
            return True
        x, y = rand_punt(doos)
        return not any(straal_raakt(x, y, ander, RUIM_LIJN) for ander in self._dozen_per_slice.get(_slice(x, y), ()))

    def zet(self, plek: Plek, lijn: bool) -> None:
        """Take the place."""
        for vak in plek.vakken:
            self._dozen[vak] = (*self._dozen.get(vak, ()), plek.doos)
        for nr in plek.slices:
            self._dozen_per_slice[nr] = (*self._dozen_per_slice.get(nr, ()), plek.doos)
        if lijn:
            punt = rand_punt(plek.doos)
            nr = _slice(*punt)
            self._lijnen_per_slice[nr] = (*self._lijnen_per_slice.get(nr, ()), punt)

    def kopie(self) -> "Bezet":
        """The same, to try something on."""
        ander = Bezet()
        ander.neem_over(self)
        return ander

    def neem_over(self, ander: "Bezet") -> None:
        """Take everything that ``ander`` has, which began as a copy."""
        self._dozen = dict(ander._dozen)
        self._dozen_per_slice = dict(ander._dozen_per_slice)
        self._lijnen_per_slice = dict(ander._lijnen_per_slice)


def _slice(x: float, y: float) -> int:
    return math.floor(hoek_van(x, y) / _HOEK) % round(360 / _HOEK)
