"""The axis: years to points, always in proportion, and where its numbers stand."""

import math
from collections.abc import Iterable
from dataclasses import dataclass

from sonestra_cli.kaarten.levenslijn.tijd import Tijdspanne
from sonestra_cli.taal.datums import MAANDEN
from sonestra_cli.tekening import stijl
from sonestra_cli.tekening.tekening import Meet

PT_JAAR = stijl.PT_NAAM
_STAPPEN = (1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000)
_LUCHT = 16.0
_FIJNST = 5.0
"""White beside a number; smallest distance between ticks. In points."""


@dataclass(frozen=True, slots=True)
class Schaal:
    """Years from ``t0`` at ``x0`` to ``t1`` at ``x1``."""

    t0: float
    t1: float
    x0: float
    x1: float

    @property
    def per_jaar(self) -> float:
        return (self.x1 - self.x0) / (self.t1 - self.t0)

    def x(self, tijd: float) -> float:
        """Place of a moment, kept on the axis."""
        return self.x0 + (min(max(tijd, self.t0), self.t1) - self.t0) * self.per_jaar


@dataclass(frozen=True, slots=True)
class Jaartal:
    """A number on the axis, centred at ``x``."""

    tekst: str
    x: float
    breedte: float

    @property
    def links(self) -> float:
        return self.x - self.breedte / 2

    @property
    def rechts(self) -> float:
        return self.x + self.breedte / 2


def bereik(tijden: Iterable[Tijdspanne]) -> tuple[float, float]:
    """Whole years round everything that happened; one year at least."""
    grenzen = [grens for tijd in tijden for grens in (tijd.van, tijd.punt, tijd.tot) if grens is not None]
    eerste = math.floor(min(grenzen))
    return float(eerste), float(max(math.ceil(max(grenzen)), eerste + 1))


def jaartallen(schaal: Schaal, meet: Meet) -> tuple[Jaartal, ...]:
    """As many numbers as there is room for; months when the axis is a year or two."""
    if schaal.per_jaar / 12 >= max(meet(maand, PT_JAAR) for maand in MAANDEN) + _LUCHT / 2:
        return _maanden(schaal, meet)
    breedst = max(meet(_noem(jaar), PT_JAAR) for jaar in (int(schaal.t0), int(schaal.t1)))
    stap = next((stap for stap in _STAPPEN if stap * schaal.per_jaar >= breedst + _LUCHT), _STAPPEN[-1])
    passend = [_bij(schaal, jaar, meet) for jaar in range(int(schaal.t0) + 1, int(schaal.t1)) if _rond(jaar, stap)]
    eerste = _bij(schaal, int(schaal.t0), meet)
    uit: list[Jaartal] = [eerste]
    for jaar in passend:
        if jaar.links >= uit[-1].rechts + _LUCHT / 2 and jaar.rechts <= schaal.x1:
            uit.append(jaar)
    return tuple(uit)


def _bij(schaal: Schaal, jaar: int, meet: Meet) -> Jaartal:
    """In the middle of its year; the first one moves in to stay on the axis."""
    breed = meet(_noem(jaar), PT_JAAR)
    return Jaartal(_noem(jaar), max(schaal.x(jaar + 0.5), schaal.x0 + _LUCHT / 3 + breed / 2), breed)


def streepjes(schaal: Schaal) -> tuple[float, ...]:
    """Where a year (or five, ten, a hundred) begins: the finest that stays apart."""
    if schaal.per_jaar >= 12 * 30:
        return tuple(schaal.x0 + schaal.per_jaar * nr / 12 for nr in range(int(schaal.t1 - schaal.t0) * 12 + 1))
    stap = next((stap for stap in _STAPPEN if stap * schaal.per_jaar >= _FIJNST), _STAPPEN[-1])
    return tuple(schaal.x(jaar) for jaar in range(int(schaal.t0), int(schaal.t1) + 1) if _rond(jaar, stap))


def _maanden(schaal: Schaal, meet: Meet) -> tuple[Jaartal, ...]:
    uit = []
    for nr in range(int(schaal.t1 - schaal.t0) * 12):
        jaar, maand = divmod(nr, 12)
        tekst = _noem(int(schaal.t0) + jaar) if maand == 0 else MAANDEN[maand]
        uit.append(Jaartal(tekst, schaal.x(schaal.t0 + (nr + 0.5) / 12), meet(tekst, PT_JAAR)))
    return tuple(uit)


def _rond(jaar: int, stap: int) -> bool:
    return (jaar if jaar > 0 else 1 - jaar) % stap == 0


def _noem(jaar: int) -> str:
    """The name of the year that begins at this place of the axis."""
    return str(jaar) if jaar > 0 else f"{1 - jaar} v.Chr."
