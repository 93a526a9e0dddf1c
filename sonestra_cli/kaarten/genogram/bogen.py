"""Straight and gently curved ways from symbol to symbol, the simplest first."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import atan2, ceil, cos, hypot, pi, sin

from sonestra_cli.kaarten.relatielijn import naast
from sonestra_cli.kaarten.tekening import Punt, Vorm

DRAAI = pi / 12
"""Step between two ports of a symbol: 15 degrees."""
HOOGSTENS, RONDOM = 7, 10
"""So many steps a line may leave a symbol away from the straight direction, and both ends together."""
NAAST = 25.0
"""What lying beside another line of the same two costs."""
KRUL = 30.0
"""Points per radian that a line turns, beyond the first 60 degrees."""
SCHEEF = 9.0
"""Points that a port costs per step away from the straight direction; double for a bend in two directions."""


@dataclass(frozen=True, slots=True)
class Plaats:
    """A symbol to start from or end at."""

    id: str
    x: float
    y: float
    half: float
    vorm: Vorm

    def rand(self, hoek: float) -> Punt:
        """The point of its edge in a direction."""
        c, s = cos(hoek), sin(hoek)
        deel = {"cirkel": 1.0, "ruit": abs(c) + abs(s)}.get(self.vorm, max(abs(c), abs(s)))
        return self.x + self.half * c / deel, self.y + self.half * s / deel

    def binnen(self, punt: Punt) -> bool:
        dx, dy = abs(punt[0] - self.x), abs(punt[1] - self.y)
        maat = {"cirkel": hypot(dx, dy), "ruit": dx + dy}.get(self.vorm, max(dx, dy))
        return maat < self.half - 0.5


@dataclass(frozen=True, slots=True)
class Boog:
    """A way, the angles at which it leaves both symbols, and what its shape alone costs."""

    punten: tuple[Punt, ...]
    hoeken: tuple[float, float]
    kost: float

    def terug(self) -> "Boog":
        """The other way round."""
        return Boog(self.punten[::-1], self.hoeken[::-1], self.kost)


def bogen(van: Plaats, naar: Plaats) -> tuple[Boog, ...]:
    """Every simple way between the two, the cheapest shape first."""
    recht = atan2(naar.y - van.y, naar.x - van.x)
    uit = []
    for i in range(-HOOGSTENS, HOOGSTENS + 1):
        for j in range(-HOOGSTENS, HOOGSTENS + 1):
            een, ander = recht + i * DRAAI, recht + pi + j * DRAAI
            if abs(i) + abs(j) > RONDOM:
                continue
            for bol in (0.0,) if not i and not j else (0.32, 0.5):
                uit.append(_boog(van, naar, een, ander, (i, j), bol))
    uit = [b for b in uit if not any(p.binnen(q) for p in (van, naar) for q in b.punten[2:-2:3])]
    return tuple(sorted(uit, key=lambda b: (round(b.kost, 3), b.hoeken)))


def _boog(van: Plaats, naar: Plaats, een: float, ander: float, scheef: tuple[int, int], bol: float) -> Boog:
    p, q = van.rand(een), naar.rand(ander)
    lang = hypot(q[0] - p[0], q[1] - p[1])
    i, j = scheef
    een_uit = een - (i * DRAAI * 0.5 if abs(i) < 3 else 0.0)
    ander_uit = ander - (j * DRAAI * 0.5 if abs(j) < 3 else 0.0)
    greep = bol * lang
    a = (p[0] + greep * cos(een_uit), p[1] + greep * sin(een_uit))
    b = (q[0] + greep * cos(ander_uit), q[1] + greep * sin(ander_uit))
    punten = kromme(p, a, b, q) if bol else (p, q)
    golf = min(abs(i), abs(j)) if i * j > 0 else 0
    scheef_kost = SCHEEF * (abs(i) ** 1.3 + abs(j) ** 1.3 + golf)
    return Boog(punten, (een, ander), lengte(punten) + scheef_kost + krul(punten))


def kromme(p: Punt, a: Punt, b: Punt, q: Punt, stappen: int | None = None) -> tuple[Punt, ...]:
    """A cubic curve as a polyline with steps of about four points, or so many."""
    aantal = stappen or max(6, ceil(lengte((p, a, b, q)) / 4))
    uit = []
    for nr in range(aantal + 1):
        t = nr / aantal
        s = 1 - t
        uit.append((s**3 * p[0] + 3 * s * s * t * a[0] + 3 * s * t * t * b[0] + t**3 * q[0],
                    s**3 * p[1] + 3 * s * s * t * a[1] + 3 * s * t * t * b[1] + t**3 * q[1]))  # fmt: skip
    return tuple(uit)


def lengte(punten: Iterable[Punt]) -> float:
    rij = list(punten)
    return sum(hypot(q[0] - p[0], q[1] - p[1]) for p, q in pairwise(rij))


def krul(punten: Sequence[Punt]) -> float:
    """What turning more than a gentle bend costs."""
    richtingen = [atan2(q[1] - p[1], q[0] - p[0]) for p, q in pairwise(punten[::3])]
    draai = sum(abs((b - a + pi) % (2 * pi) - pi) for a, b in pairwise(richtingen))
    return KRUL * max(0.0, draai - pi / 3)


def ernaast(boog: Boog, van: Plaats, naar: Plaats, afstand: float) -> Boog | None:
    """The same way, so many points to the right of it."""
    punten = tuple(p for p in naast(boog.punten, afstand) if not van.binnen(p) and not naar.binnen(p))
    if len(punten) < 2:
        return None
    een = atan2(punten[0][1] - van.y, punten[0][0] - van.x)
    ander = atan2(punten[-1][1] - naar.y, punten[-1][0] - naar.x)
    weg = (van.rand(een), *punten, naar.rand(ander))
    return Boog(weg, (een, ander), lengte(weg) + NAAST)


def hoeken_rond(plaats: Plaats) -> Iterator[tuple[float, Punt]]:
    """Every port of a symbol."""
    for nr in range(24):
        yield nr * DRAAI, plaats.rand(nr * DRAAI)
