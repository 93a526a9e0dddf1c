"""The axis: years to points, always in proportion, and where its numbers stand."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from sonestra_cli.kaarten.levenslijn.vouwen import Jaren
from sonestra_cli.taal.datums import MAANDEN
from sonestra_cli.tekening import stijl
from sonestra_cli.tekening.tekening import Meet

PT_JAAR, PT_BREUK = stijl.PT_NAAM, stijl.PT_KLEIN
_STAPPEN = (1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000)
_LUCHT = 16.0
_FIJNST = 5.0
"""White beside a number; smallest distance between ticks. In points."""
_RAND_BREUK = 26.0
"""What a fold takes beside its words."""
_NAAST_DAG = 3.0


@dataclass(frozen=True, slots=True)
class Stuk:
    """Years from ``t0`` at ``x0`` to ``t1`` at ``x1``."""

    t0: float
    t1: float
    x0: float
    x1: float

    @property
    def per_jaar(self) -> float:
        return (self.x1 - self.x0) / (self.t1 - self.t0)

    def x(self, tijd: float) -> float:
        return self.x0 + (tijd - self.t0) * self.per_jaar


@dataclass(frozen=True, slots=True)
class Breuk:
    """Years that are left out between two stretches, and how that is said."""

    x0: float
    x1: float
    tekst: str


@dataclass(frozen=True, slots=True)
class Schaal:
    """Stretches of years from left to right, with a fold between each two."""

    stukken: tuple[Stuk, ...]
    breuken: tuple[Breuk, ...] = ()

    @property
    def x0(self) -> float:
        return self.stukken[0].x0

    @property
    def x1(self) -> float:
        return self.stukken[-1].x1

    def x(self, tijd: float) -> float:
        """Place of a moment, kept on the axis; within a fold as far along it as in those years."""
        if tijd <= self.stukken[0].t0:
            return self.x0
        for stuk, later in zip(self.stukken, (*self.stukken[1:], None), strict=True):
            if tijd <= stuk.t1:
                return stuk.x(tijd)
            if later is not None and tijd < later.t0:
                return stuk.x1 + (tijd - stuk.t1) / (later.t0 - stuk.t1) * (later.x0 - stuk.x1)
        return self.x1


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


def maak_schaal(jaren: Sequence[Jaren], x0: float, x1: float, meet: Meet) -> Schaal | None:
    """The stretches between ``x0`` and ``x1``, in proportion; one too narrow for its numbers is as wide as these.

    None when they do not fit.
    """
    woorden = [f"{ander[0] - een[1] + 1} jaar later" for een, ander in pairwise(jaren)]
    vouwen = [meet(tekst, PT_BREUK, "cursief") + _RAND_BREUK for tekst in woorden]
    nodig = [math.fsum(meet(_noem(jaar), PT_JAAR, "vet") + _LUCHT for jaar in {van, tot - 1}) for van, tot in jaren]
    ruimte = x1 - x0 - math.fsum(vouwen)
    if math.fsum(nodig) > ruimte:
        return None
    breedten = _breedten([tot - van for van, tot in jaren], nodig, ruimte)
    stukken, breuken, x = [], [], x0
    for (van, tot), breed, vouw, tekst in zip(jaren, breedten, (*vouwen, 0.0), (*woorden, ""), strict=True):
        stukken.append(Stuk(van, tot, x, x + breed))
        x += breed + vouw
        if tekst:
            breuken.append(Breuk(x - vouw, x, tekst))
    return Schaal(tuple(stukken), tuple(breuken))


def _breedten(jaren: Sequence[int], nodig: Sequence[float], ruimte: float) -> list[float]:
    """Widths that share ``ruimte`` by their years, none less than it needs."""
    smal: set[int] = set()
    while True:
        rest = ruimte - math.fsum(nodig[nr] for nr in smal)
        totaal = sum(hoeveel for nr, hoeveel in enumerate(jaren) if nr not in smal)
        breed = [nodig[nr] if nr in smal else rest * hoeveel / totaal for nr, hoeveel in enumerate(jaren)]
        erbij = {nr for nr in range(len(jaren)) if breed[nr] < nodig[nr] - 1e-9}
        if not erbij:
            return breed
        smal |= erbij


def smalste(jaren: Sequence[Jaren], meet: Meet) -> float:
    """About the least width in which these stretches fit."""
    return len(jaren) * (2 * (meet("0000 v.Chr.", PT_JAAR, "vet") + _LUCHT) + meet("0000 jaar later", PT_BREUK) + 40.0)


def jaartallen(schaal: Schaal, meet: Meet, dag: float | None = None) -> tuple[Jaartal, ...]:
    """As many numbers as there is room for, the first and the last of each stretch among them; months when the axis
    is a year or two. They make way for the mark at ``dag``."""
    uit: list[Jaartal] = []
    for stuk in schaal.stukken:
        if stuk.per_jaar / 12 >= max(meet(maand, PT_JAAR, "vet") for maand in MAANDEN) + _LUCHT / 2:
            uit += _maanden(stuk, meet)
        else:
            uit += _jaren(stuk, meet)
    if dag is not None:
        uit = [_opzij(een, dag, schaal.x1) for een in uit]
    later = [ander.links for ander in uit[1:]] + [math.inf]
    return tuple(een for een, links in zip(uit, later, strict=True) if een.rechts < links)


def _opzij(een: Jaartal, dag: float, eind: float) -> Jaartal:
    """To the right of the day where it stays on the axis, else to the left."""
    ver = een.breedte / 2 + _NAAST_DAG
    if abs(een.x - dag) >= ver:
        return een
    rechts = een.x > dag and dag + 2 * ver <= eind
    return replace(een, x=dag + ver if rechts else dag - ver)


def _jaren(stuk: Stuk, meet: Meet) -> list[Jaartal]:
    begin, eind = int(stuk.t0), int(stuk.t1) - 1
    eerste, laatste = _bij(stuk, begin, meet), _bij(stuk, eind, meet)
    breedst = max(eerste.breedte, laatste.breedte)
    stap = next((stap for stap in _STAPPEN if stap * stuk.per_jaar >= breedst + _LUCHT), _STAPPEN[-1])
    uit = [eerste]
    for jaar in (_bij(stuk, jaar, meet) for jaar in range(begin + 1, eind) if _rond(jaar, stap)):
        if jaar.links >= uit[-1].rechts + _LUCHT / 2 and jaar.rechts <= laatste.links - _LUCHT / 2:
            uit.append(jaar)
    if laatste.links >= uit[-1].rechts + _LUCHT / 4:
        uit.append(laatste)
    return uit


def _bij(stuk: Stuk, jaar: int, meet: Meet) -> Jaartal:
    """In the middle of its year; the first and the last one move in to stay on the axis."""
    breed = meet(_noem(jaar), PT_JAAR, "vet")
    rand = _LUCHT / 2 - 1.0 + breed / 2
    return Jaartal(_noem(jaar), max(min(stuk.x(jaar + 0.5), stuk.x1 - rand), stuk.x0 + rand), breed)


def streepjes(schaal: Schaal) -> tuple[float, ...]:
    """Where a year (or five, ten, a hundred) begins: the finest that stays apart."""
    return tuple(x for stuk in schaal.stukken for x in _streepjes(stuk))


def _streepjes(stuk: Stuk) -> tuple[float, ...]:
    if stuk.per_jaar >= 12 * 30:
        return tuple(stuk.x0 + stuk.per_jaar * nr / 12 for nr in range(int(stuk.t1 - stuk.t0) * 12 + 1))
    stap = next((stap for stap in _STAPPEN if stap * stuk.per_jaar >= _FIJNST), _STAPPEN[-1])
    return tuple(stuk.x(jaar) for jaar in range(int(stuk.t0), int(stuk.t1) + 1) if _rond(jaar, stap))


def _maanden(stuk: Stuk, meet: Meet) -> list[Jaartal]:
    uit = []
    for nr in range(int(stuk.t1 - stuk.t0) * 12):
        jaar, maand = divmod(nr, 12)
        tekst = _noem(int(stuk.t0) + jaar) if maand == 0 else MAANDEN[maand]
        uit.append(Jaartal(tekst, stuk.x(stuk.t0 + (nr + 0.5) / 12), meet(tekst, PT_JAAR, "vet")))
    return uit


def _rond(jaar: int, stap: int) -> bool:
    return (jaar if jaar > 0 else 1 - jaar) % stap == 0


def _noem(jaar: int) -> str:
    """The name of the year that begins at this place of the axis."""
    return str(jaar) if jaar > 0 else f"{1 - jaar} v.Chr."
