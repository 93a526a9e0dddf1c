"""Boxes, rays and cells: a cell is what one sector cuts out of one ring. All measured from the centre, in points."""

import math
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Doos:
    """A box around (x, y)."""

    x: float
    y: float
    breedte: float
    hoogte: float

    def raakt(self, ander: "Doos", ruim_x: float, ruim_y: float) -> bool:
        """True when less than ``ruim_x`` and ``ruim_y`` lies between the two."""
        return (
            abs(self.x - ander.x) * 2 < self.breedte + ander.breedte + 2 * ruim_x
            and abs(self.y - ander.y) * 2 < self.hoogte + ander.hoogte + 2 * ruim_y
        )

    def kern(self, deel: float) -> "Doos":
        """The inner part of the box: ``deel`` of its width and height."""
        return Doos(self.x, self.y, self.breedte * deel, self.hoogte * deel)

    @property
    def verste(self) -> float:
        """Distance from the centre to its farthest corner."""
        return math.hypot(abs(self.x) + self.breedte / 2, abs(self.y) + self.hoogte / 2)

    @property
    def naaste(self) -> float:
        """Distance from the centre to its nearest point."""
        return math.hypot(max(abs(self.x) - self.breedte / 2, 0.0), max(abs(self.y) - self.hoogte / 2, 0.0))

    @property
    def hoeken(self) -> tuple[tuple[float, float], ...]:
        b, h = self.breedte / 2, self.hoogte / 2
        return tuple((self.x + dx * b, self.y + dy * h) for dx, dy in ((-1, -1), (1, -1), (1, 1), (-1, 1)))


def straal_raakt(x: float, y: float, doos: Doos, ruim: float) -> bool:
    """True when the line from the centre to (x, y) comes within ``ruim`` of the box."""
    begin, eind = 0.0, 1.0
    for waarde, midden, half in ((x, doos.x, doos.breedte / 2 + ruim), (y, doos.y, doos.hoogte / 2 + ruim)):
        if abs(waarde) < 1e-9:
            if abs(midden) > half:
                return False
            continue
        een, twee = sorted(((midden - half) / waarde, (midden + half) / waarde))
        begin, eind = max(begin, een), min(eind, twee)
    return begin < eind


def rand_punt(doos: Doos) -> tuple[float, float]:
    """Where the line from the centre to the middle of the box enters it."""
    delen = [
        (abs(waarde) - half) / abs(waarde)
        for waarde, half in ((doos.x, doos.breedte / 2), (doos.y, doos.hoogte / 2))
        if abs(waarde) > half
    ]
    deel = max(delen, default=1.0)
    return doos.x * deel, doos.y * deel


def hoek_van(x: float, y: float) -> float:
    """Degrees clockwise from the top, 0 up to 360."""
    return math.degrees(math.atan2(x, -y)) % 360


@dataclass(frozen=True, slots=True)
class Cel:
    """Between two radii (points) and two angles (degrees, clockwise)."""

    binnen: float
    buiten: float
    van: float
    tot: float

    @property
    def hoek(self) -> float:
        return self.tot - self.van

    def bevat_midden(self, doos: Doos) -> bool:
        """True when the centre of the box is inside."""
        return self.binnen <= math.hypot(doos.x, doos.y) <= self.buiten and self._hoek_past(doos.x, doos.y, 0.3)

    def bevat(self, doos: Doos) -> bool:
        """True when the whole box is inside."""
        if doos.naaste < self.binnen or doos.verste > self.buiten:
            return False
        return self.hoek >= 360 or all(self._hoek_past(x, y, 0.0) for x, y in doos.hoeken)

    def _hoek_past(self, x: float, y: float, ruim: float) -> bool:
        if self.hoek >= 360:
            return True
        scheef = (hoek_van(x, y) - (self.van + self.tot) / 2 + 180) % 360 - 180
        return abs(scheef) <= self.hoek / 2 - ruim
