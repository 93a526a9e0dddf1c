"""Ways from symbol to symbol as smooth curves, many at a time: their points, and what their shape alone costs.

Only sums, products and roots are used on the arrays, which are the same on every machine.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import atan2, ceil, cos, hypot, pi, sin

import numpy as np

from sonestra_cli.kaarten.genogram.relaties.raster import CEL, Masker, Raster, Reeks
from sonestra_cli.tekening.langs import naast
from sonestra_cli.tekening.tekening import Punt, Vorm

DRAAI = pi / 12
"""Step between two ports of a symbol: 15 degrees."""
HOOGSTENS, RONDOM = 7, 10
"""So many steps a line may leave a symbol away from the straight direction, and both ends together."""
KRUL, RECHTUIT = 24.0, pi / 3
"""Points per radian that a line turns, beyond the first 60 degrees."""
BOCHT = 500.0
"""What a turn of one radian costs, divided by its radius in points: a sharp bend is dear."""
GROF = 8
"""Steps per curve for a first look."""
Been = tuple[Reeks, Reeks, Reeks, Reeks]
"""Control points of as many cubic curves as there are rows."""


@dataclass(frozen=True, slots=True)
class Plaats:
    """A symbol to start from or end at."""

    id: str
    x: float
    y: float
    half: float
    vorm: Vorm
    stam: tuple[float, ...] = ()
    """Angles at which lines of the family leave."""

    def rand(self, hoek: float) -> Punt:
        """The point of its edge in a direction."""
        c, s = cos(hoek), sin(hoek)
        deel = {"cirkel": 1.0, "ruit": abs(c) + abs(s)}.get(self.vorm, max(abs(c), abs(s)))
        return self.x + self.half * c / deel, self.y + self.half * s / deel

    def diep(self, punten: Reeks) -> Reeks:
        """How far every point lies from the centre, in the measure of the shape: less than ``half`` is inside."""
        dx, dy = abs(punten[..., 0] - self.x), abs(punten[..., 1] - self.y)
        if self.vorm == "ruit":
            uit: Reeks = dx + dy
        else:
            uit = np.sqrt(dx * dx + dy * dy) if self.vorm == "cirkel" else np.maximum(dx, dy)
        return uit

    def binnen(self, punt: Punt) -> bool:
        dx, dy = abs(punt[0] - self.x), abs(punt[1] - self.y)
        maat = {"cirkel": hypot(dx, dy), "ruit": dx + dy}.get(self.vorm, max(dx, dy))
        return maat < self.half - 0.5


@dataclass(frozen=True, slots=True)
class Kandidaatwegen:
    """Ways between the same two: points (way, step, x and y), angles at both symbols, cost of the shape."""

    punten: Reeks
    hoeken: Reeks
    kost: Reeks

    def neem(self, welke: Masker) -> "Kandidaatwegen":
        return Kandidaatwegen(self.punten[welke], self.hoeken[welke], self.kost[welke])


def kandidaatwegen(
    veld: Raster, bezet: Masker, van: Plaats, naar: Plaats, benen: Sequence[Been], hoeken: Reeks
) -> Kandidaatwegen | None:
    """Curves of one or more legs each, without those that come back into their own symbols.

    Only those that a coarse look finds free, for which few points do.
    """
    grof = np.concatenate([krommen(been, GROF)[:, 1:-1] for been in benen], axis=1)
    vrij = ~bezet[veld.plek(grof)].any(axis=1)
    if not vrij.any():
        return None
    benen = [(a[vrij], b[vrij], c[vrij], d[vrij]) for a, b, c, d in benen]
    hoeken = hoeken[vrij]
    lang = max((float(lengten(np.stack(been, axis=1)).max()) for been in benen), default=0.0)
    aantal = max(6, ceil(lang / CEL))
    delen = [krommen(been, aantal)[:, int(nr > 0) :] for nr, been in enumerate(benen)]
    punten = np.concatenate(delen, axis=1)
    goed = buiten_eigen_symbool(van, naar, punten)
    punten = punten[goed]
    return Kandidaatwegen(punten, hoeken[goed], vormkost(punten))


def buiten_eigen_symbool(van: Plaats, naar: Plaats, punten: Reeks) -> Masker:
    """Which ways stay out of their own symbols once they have left."""
    midden = punten[:, 2:-2]
    vrij: Masker = (van.diep(midden) > van.half - 0.5) & (naar.diep(midden) > naar.half - 0.5)
    uit: Masker = np.logical_and.reduce(vrij, axis=1)
    return uit


def krommen(been: Been, aantal: int) -> Reeks:
    """Cubic curves as polylines of so many steps."""
    t = np.arange(aantal + 1) / aantal
    s = 1 - t
    gewicht = (s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t)
    p, a, b, q = (punt[:, None, :] * w[None, :, None] for punt, w in zip(been, gewicht, strict=True))
    uit: Reeks = p + a + b + q
    return uit


def lengten(punten: Reeks) -> Reeks:
    """Of every way, in points; summed in whole numbers."""
    stap = punten[:, 1:] - punten[:, :-1]
    uit: Reeks = np.rint(np.sqrt(stap[..., 0] ** 2 + stap[..., 1] ** 2) * 1000).astype(np.int64).sum(axis=1) / 1000
    return uit


def vormkost(punten: Reeks) -> Reeks:
    return lengten(punten) + bochtkost(punten)


def bochtkost(punten: Reeks) -> Reeks:
    """Bends: the more and the sharper, the dearer. Summed in whole numbers."""
    stap = punten[:, 2::2] - punten[:, :-2:2]
    lang = np.sqrt(stap[..., 0] * stap[..., 0] + stap[..., 1] * stap[..., 1]) + 1e-9
    ux, uy = stap[..., 0] / lang, stap[..., 1] / lang
    draai = ux[:, :-1] * uy[:, 1:] - uy[:, :-1] * ux[:, 1:]
    recht = ux[:, :-1] * ux[:, 1:] + uy[:, :-1] * uy[:, 1:]
    draai = np.where(recht > 0, abs(draai), 2 - abs(draai))
    samen = np.rint(draai * 1000).astype(np.int64).sum(axis=1) / 1000
    scherp = np.rint(draai * draai / (lang[:, 1:] + lang[:, :-1]) * 2e6).astype(np.int64).sum(axis=1) / 1e6
    uit: Reeks = KRUL * np.maximum(0.0, samen - RECHTUIT) + BOCHT * scherp
    return uit


def bogen(veld: Raster, van: Plaats, naar: Plaats, bezet: Masker) -> Kandidaatwegen | None:
    """Every simple way between the two: straight, bent, and bent in two directions."""
    recht = atan2(naar.y - van.y, naar.x - van.x)
    p, p_uit, p_hoek = _poorten(van, recht)
    q, q_uit, q_hoek = _poorten(naar, recht + pi)
    i, j, bol = _KEUZES
    lang = np.sqrt(((q[j] - p[i]) ** 2).sum(axis=1))
    greep = (_BOL[bol] * lang)[:, None]
    been = (p[i], p[i] + greep * p_uit[i], q[j] + greep * q_uit[j], q[j])
    return kandidaatwegen(veld, bezet, van, naar, [been], np.stack((p_hoek[i], q_hoek[j]), axis=1))


_BOL = np.array((0.25, 0.38, 0.55))
"""How far a curve follows the direction in which it leaves, as a part of the distance."""
_KEUZES = np.array(
    [(i + HOOGSTENS, j + HOOGSTENS, bol)
     for i in range(-HOOGSTENS, HOOGSTENS + 1) for j in range(-HOOGSTENS, HOOGSTENS + 1)
     if abs(i) + abs(j) <= RONDOM for bol in range(len(_BOL) if i or j else 1)]
).T  # fmt: skip


def _poorten(plaats: Plaats, recht: float) -> tuple[Reeks, Reeks, Reeks]:
    """Every port: the point on the edge, the direction in which a line leaves there, its angle."""
    hoeken = [recht + i * DRAAI for i in range(-HOOGSTENS, HOOGSTENS + 1)]
    uit = [recht + i * DRAAI * (0.5 if abs(i) < 3 else 1.0) for i in range(-HOOGSTENS, HOOGSTENS + 1)]
    koersen = np.array([(cos(hoek), sin(hoek)) for hoek in uit])
    return np.array([plaats.rand(hoek) for hoek in hoeken]), koersen, np.array(hoeken)


def ernaast(punten: Sequence[Punt], van: Plaats, naar: Plaats, afstand: float) -> tuple[Punt, ...]:
    """The same way from edge to edge, so many points to the right of it."""
    ver = [p for p in naast(punten, afstand) if not van.binnen(p) and not naar.binnen(p)]
    if len(ver) < 2:
        return tuple(naast(punten, afstand))
    een = atan2(ver[0][1] - van.y, ver[0][0] - van.x)
    ander = atan2(ver[-1][1] - naar.y, ver[-1][0] - naar.x)
    return (van.rand(een), *ver, naar.rand(ander))
