"""The legend: exactly what occurs on the map, a sample beside its meaning in words, in columns."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from sonestra_cli.tekening import stijl
from sonestra_cli.tekening.tekening import Deel, Meet, Tekst
from sonestra_cli.tekening.verschuiven import verschuif


@dataclass(frozen=True, slots=True)
class Maten:
    """In points: the box of a sample, height of a row, white beside a sample and between two columns, the letters."""

    breed: float
    hoog: float
    rij: float
    naast: float
    tussen: float
    pt: float


MONSTER_BREED, MONSTER_HOOG = 52.0, 26.0
GEWOON = Maten(MONSTER_BREED, MONSTER_HOOG, 24.0, 7.0, 18.0, stijl.PT_KLEIN + 1)


@dataclass(frozen=True, slots=True)
class LegendaRegel:
    """A sample, drawn inside the box (0, 0)-(MONSTER_BREED, MONSTER_HOOG), and what it means."""

    monster: tuple[Deel, ...]
    woorden: str


@dataclass(frozen=True, slots=True)
class Kolommen:
    """Rows in columns, each as wide as its own widest words; ``woorden``: width of the words per row."""

    woorden: tuple[float, ...]
    breedten: tuple[float, ...]
    rijen: int
    maten: Maten

    @property
    def breed(self) -> float:
        return math.fsum(self.breedten) - self.maten.tussen

    @property
    def hoog(self) -> float:
        return self.rijen * self.maten.rij


def legenda_in_kolommen(regels: Sequence[LegendaRegel], maten: Maten, meet: Meet) -> Iterator[Kolommen]:
    """Every way to lay the rows out, from one row of columns to one column of rows."""
    woorden = tuple(meet(r.woorden, maten.pt) for r in regels)
    for rijen in range(1, len(regels) + 1):
        groepen = (woorden[van : van + rijen] for van in range(0, len(woorden), rijen))
        yield Kolommen(
            woorden, tuple(max(groep) + maten.breed + maten.naast + maten.tussen for groep in groepen), rijen, maten
        )


def zet_legenda(regels: Sequence[LegendaRegel], x: float, y: float, kolommen: Kolommen) -> Iterator[Deel]:
    """The rows, with (x, y) as their left top."""
    maten = kolommen.maten
    for nr, (regel, breed) in enumerate(zip(regels, kolommen.woorden, strict=True)):
        kolom, rij = divmod(nr, kolommen.rijen)
        links, boven = x + math.fsum(kolommen.breedten[:kolom]), y + rij * maten.rij
        for deel in regel.monster:
            yield verschuif(deel, links, boven, f"legenda-{nr}-")
        midden = links + maten.breed + maten.naast + breed / 2
        yield Tekst(f"legenda-{nr}", "", regel.woorden, midden, boven + maten.hoog / 2, breed,
                    maten.pt * stijl.REGEL, maten.pt, klasse="legenda")  # fmt: skip


def onder_elkaar(
    regels: Sequence[LegendaRegel], x: float, y: float, breedte: float, keer: float, meet: Meet
) -> tuple[tuple[Deel, ...], float]:
    """The fewest rows that fit in ``breedte``, from (x, y), in letters ``keer`` as large; the parts and the height."""
    if not regels:
        return (), 0.0
    maten = replace(GEWOON, pt=GEWOON.pt * keer, rij=max(GEWOON.rij, GEWOON.rij * keer - 4))
    keuzes = tuple(legenda_in_kolommen(regels, maten, meet))
    kolommen = next((keus for keus in keuzes if keus.breed <= breedte), keuzes[-1])
    return tuple(zet_legenda(regels, x, y, kolommen)), kolommen.hoog


def dicht_opeen(regels: Sequence[LegendaRegel], breedte: float, meet: Meet) -> tuple[LegendaRegel, ...]:
    """The rows in an order in which fewer of them stand below each other: long words in one column, short in another.

    Within a column they keep their order.
    """
    rang = {id(regel): nr for nr, regel in enumerate(regels)}
    op_lengte = sorted(regels, key=lambda regel: (-meet(regel.woorden, GEWOON.pt), rang[id(regel)]))
    for rijen in range(1, len(regels) + 1):
        groepen = (op_lengte[van : van + rijen] for van in range(0, len(regels), rijen))
        anders = tuple(regel for groep in groepen for regel in sorted(groep, key=lambda regel: rang[id(regel)]))
        kolommen = next(k for k in legenda_in_kolommen(anders, GEWOON, meet) if k.rijen == rijen)
        if kolommen.breed <= breedte:
            return anders
    return tuple(regels)
