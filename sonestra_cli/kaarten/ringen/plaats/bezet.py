"""What is already taken on a ring map: boxes, and lines from the centre. Asked very often, so kept in small drawers."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from sonestra_cli.kaarten.ringen.plaats.cellen import Rechthoek
from sonestra_cli.kaarten.ringen.plaats.zicht import Schaduw, Zicht

RUIM_X, RUIM_Y = 7.0, 5.0
"""White that stays around a box, in points."""
_VAK = 80.0
"""Size of a drawer in points: squares of the page."""


@dataclass(frozen=True, slots=True)
class Gezet:
    """Where somebody stands; ``lijn`` is the angle in degrees of the line from the centre, when there is one."""

    doos: Rechthoek
    lijn: float | None


class RingPlek:
    """A box with the drawers it touches, and the shadow it throws."""

    __slots__ = ("_schaduw", "doos", "vakken")

    def __init__(self, doos: Rechthoek) -> None:
        self.doos = doos
        b, h = doos.breedte / 2 + RUIM_X, doos.hoogte / 2 + RUIM_Y
        self.vakken = tuple(
            (kolom, rij)
            for kolom in range(math.floor((doos.x - b) / _VAK), math.floor((doos.x + b) / _VAK) + 1)
            for rij in range(math.floor((doos.y - h) / _VAK), math.floor((doos.y + h) / _VAK) + 1)
        )
        self._schaduw: Schaduw | None = None

    @property
    def schaduw(self) -> Schaduw:
        """Found out when asked, and remembered."""
        if self._schaduw is None:
            self._schaduw = Schaduw(self.doos)
        return self._schaduw


class Bezet:
    """Boxes and lines that stand."""

    __slots__ = ("_dozen", "_lijnen", "_zicht")

    def __init__(self, zicht: Zicht | None = None) -> None:
        self._dozen: dict[tuple[int, int], Sequence[Rechthoek]] = {}
        self._zicht = zicht or Zicht()
        self._lijnen = False

    def probeer(self, plek: RingPlek, lijn: bool, half: float = 0.0) -> Gezet | None:
        """How somebody would stand here: the box, and its line when it has one, touch nothing.

        ``half``: degrees on either side of the line that other lines leave free.
        """
        gezet = self.probeer_of_verder(plek, lijn, half)
        return gezet if isinstance(gezet, Gezet) else None

    def probeer_of_verder(self, plek: RingPlek, lijn: bool, half: float = 0.0) -> Gezet | float:
        """The same; else about how many degrees farther clockwise, at this distance, it is free at the soonest."""
        verder = self.voorbij(plek)
        if verder:
            return verder
        verder = self._zicht.verder_vrij(plek.schaduw) if self._lijnen else 0.0
        if verder or not lijn:
            return verder or Gezet(plek.doos, None)
        hoek, verder = self._zicht.lijn(plek.schaduw, half)
        return Gezet(plek.doos, hoek) if hoek is not None else verder

    def voorbij(self, plek: RingPlek) -> float:
        """0 when no box stands in the way here, else about how many degrees farther clockwise one is passed."""
        doos = plek.doos
        for vak in plek.vakken:
            for ander in self._dozen.get(vak, ()):
                if doos.raakt(ander, RUIM_X, RUIM_Y):
                    return _voorbij(doos, ander)
        return 0.0

    def zet(self, plek: RingPlek, lijn: float | None, half: float = 0.0) -> None:
        """Take the place; ``lijn`` is the angle of the line to it, ``half`` what it keeps free on either side."""
        for vak in plek.vakken:
            self._dozen[vak] = (*self._dozen.get(vak, ()), plek.doos)
        self._zicht.zet(plek.schaduw, lijn, half)
        self._lijnen = self._lijnen or lijn is not None

    def kopie(self) -> "Bezet":
        """The same, to try something on."""
        ander = Bezet()
        ander.neem_over(self)
        return ander

    def neem_over(self, ander: "Bezet") -> None:
        """Take everything that ``ander`` has, which began as a copy."""
        self._dozen, self._zicht, self._lijnen = dict(ander._dozen), ander._zicht.kopie(), ander._lijnen


def _voorbij(doos: Rechthoek, ander: Rechthoek) -> float:
    """By how many degrees a box that touches ``ander`` gets past it, walking clockwise and straight on."""
    afstand = math.hypot(doos.x, doos.y)
    rechts, omlaag = -doos.y / afstand, doos.x / afstand
    breed = (doos.breedte + ander.breedte) / 2 + RUIM_X + math.copysign(1.0, rechts) * (ander.x - doos.x)
    hoog = (doos.hoogte + ander.hoogte) / 2 + RUIM_Y + math.copysign(1.0, omlaag) * (ander.y - doos.y)
    ver = min(breed / max(abs(rechts), 1e-9), hoog / max(abs(omlaag), 1e-9))
    return math.degrees(ver / afstand)
