"""Boxes, rays and cells: a cell is what one sector cuts out of one ring. All measured from the centre, in points."""

import math
from dataclasses import dataclass

RAND = 0.5
"""What a centre keeps from the sides of its cell, in points: numbers are rounded later."""


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

    def kern(self, deel: float) -> "Rechthoek":
        """The inner part of the box: ``deel`` of its width and height."""
        return Rechthoek(self.x, self.y, self.breedte * deel, self.hoogte * deel)

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
    x, y = math.sin(math.radians(hoek)), -math.cos(math.radians(hoek))
    ver = max(
        (abs(doos.x) - doos.breedte / 2) / abs(x) if abs(x) > 1e-9 else 0.0,
        (abs(doos.y) - doos.hoogte / 2) / abs(y) if abs(y) > 1e-9 else 0.0,
        0.0,
    )
    return x * ver, y * ver


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

    def zijden(self) -> tuple[float, float, float, float]:
        """Normals of the two straight sides, both pointing clockwise: for ``past``, which is asked very often."""
        van, tot = math.radians(self.van), math.radians(self.tot)
        return math.cos(van), math.sin(van), math.cos(tot), math.sin(tot)

    def past(self, doos: Rechthoek, kern: float, zijden: tuple[float, float, float, float]) -> bool:
        """True when the centre of the box is inside, and so is the inner part ``kern`` of it."""
        if not self.binnen + RAND <= math.hypot(doos.x, doos.y) <= self.buiten - RAND:
            return False
        b, h = doos.breedte * kern / 2, doos.hoogte * kern / 2
        x, y = abs(doos.x), abs(doos.y)
        if math.hypot(max(x - b, 0.0), max(y - h, 0.0)) < self.binnen or math.hypot(x + b, y + h) > self.buiten:
            return False
        if self.hoek >= 360:
            return True
        vx, vy, tx, ty = zijden
        na_van = doos.x * vx + doos.y * vy - abs(vx) * b - abs(vy) * h >= RAND
        voor_tot = doos.x * tx + doos.y * ty + abs(tx) * b + abs(ty) * h <= -RAND
        return (na_van and voor_tot) if self.hoek <= 180 else (na_van or voor_tot)
