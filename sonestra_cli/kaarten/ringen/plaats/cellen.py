"""Boxes and rays, all measured from the centre, in points; angles in degrees clockwise from the top."""

import math
from dataclasses import dataclass
from functools import lru_cache

from sonestra_cli.tekening.tekening import Punt


@dataclass(frozen=True, slots=True)
class Rechthoek:
    """A box around (x, y)."""

    x: float
    y: float
    breedte: float
    hoogte: float

    def raakt(self, ander: "Rechthoek", ruim_x: float, ruim_y: float) -> bool:
        """True when less than ``ruim_x`` and ``ruim_y`` lies between the two."""
        return (
            abs(self.x - ander.x) * 2 < self.breedte + ander.breedte + 2 * ruim_x
            and abs(self.y - ander.y) * 2 < self.hoogte + ander.hoogte + 2 * ruim_y
        )

    def geraakt(self, p: Punt, q: Punt, ruim: float = 0.0) -> bool:
        """Whether a straight line comes nearer to this box than ``ruim`` (a little more at its corners)."""
        b, h = self.breedte / 2 + ruim, self.hoogte / 2 + ruim
        px, py, qx, qy = p[0] - self.x, p[1] - self.y, q[0] - self.x, q[1] - self.y
        if (px > b and qx > b) or (px < -b and qx < -b) or (py > h and qy > h) or (py < -h and qy < -h):
            return False
        return abs(px * qy - qx * py) < b * abs(qy - py) + h * abs(qx - px)

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


def ingang(doos: Rechthoek, hoek: float) -> tuple[float, float]:
    """Where a line from the centre at ``hoek`` (degrees), which meets the box, enters it."""
    x, y = richting(hoek)
    ver = max(
        (abs(doos.x) - doos.breedte / 2) / abs(x) if abs(x) > 1e-9 else 0.0,
        (abs(doos.y) - doos.hoogte / 2) / abs(y) if abs(y) > 1e-9 else 0.0,
        0.0,
    )
    return x * ver, y * ver


@lru_cache(maxsize=4096)
def richting(hoek: float) -> tuple[float, float]:
    """One point from the centre in this direction; y downward."""
    return math.sin(math.radians(hoek)), -math.cos(math.radians(hoek))


def hoek_van(x: float, y: float) -> float:
    """Degrees clockwise from the top, 0 up to 360."""
    return math.degrees(math.atan2(x, -y)) % 360


def dichtst(breedte: float, hoogte: float, hoek: float, binnen: float) -> float:
    """How far from the centre a box in this direction must stand so that no point of it is nearer than ``binnen``."""
    s, c = richting(hoek)
    s, c, b, h = abs(s), abs(c), breedte / 2, hoogte / 2
    if s > 1e-9 and (binnen + b) * c <= h * s:
        return (binnen + b) / s
    if c > 1e-9 and (binnen + h) * s <= b * c:
        return (binnen + h) / c
    half = s * b + c * h
    return half + math.sqrt(max(half * half - b * b - h * h + binnen * binnen, 0.0))


def verst(breedte: float, hoogte: float, hoek: float, buiten: float) -> float:
    """How far from the centre it may stand so that no corner is farther than ``buiten``; negative where it cannot."""
    s, c = richting(hoek)
    b, h = breedte / 2, hoogte / 2
    half = abs(s) * b + abs(c) * h
    onder = half * half - b * b - h * h + buiten * buiten
    return math.sqrt(onder) - half if onder >= 0 else -1.0
