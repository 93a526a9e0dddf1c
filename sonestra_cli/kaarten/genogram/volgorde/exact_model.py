"""The pieces of the integer programme of ``exact``: its rows, and who stands left of whom as an expression."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from sonestra_cli.kaarten.genogram.rijen.bouwplan import Bouw, Knoop
from sonestra_cli.kaarten.genogram.volgorde.blokken import VasteGroep

Uitdrukking = tuple[int, int, int]
"""(variable or -1, sign, constant): constant + sign * variable."""


@dataclass(slots=True)
class Model:
    """Rows of a mixed integer programme: minimise cost, every row at least its bound."""

    kosten: list[float] = field(default_factory=list)
    boven: dict[int, float] = field(default_factory=dict)
    vast: float = 0.0
    geheel: list[bool] = field(default_factory=list)
    rijen: list[tuple[dict[int, float], float]] = field(default_factory=list)
    gezien: set[tuple[tuple[tuple[int, float], ...], float]] = field(default_factory=set)

    def variabele(self, kosten: float = 0.0, geheel: bool = True) -> int:
        self.kosten.append(kosten)
        self.geheel.append(geheel)
        return len(self.kosten) - 1

    def minstens(self, delen: Sequence[tuple[float, Uitdrukking]], grens: float) -> None:
        """Add: sum of factor * expression >= grens."""
        som: dict[int, float] = {}
        for factor, (nr, teken, vast) in delen:
            grens -= factor * vast
            if nr >= 0:
                som[nr] = som.get(nr, 0.0) + factor * teken
        som = {nr: f for nr, f in som.items() if f}
        if sum(min(0.0, f) for f in som.values()) >= grens - 1e-9:
            return
        sleutel = (tuple(sorted(som.items())), grens)
        if sleutel not in self.gezien:
            self.gezien.add(sleutel)
            self.rijen.append((som, grens))


class LinksVan:
    """Who stands left of whom, as an expression over the binaries of blocks."""

    def __init__(self, model: Model, bouw: Bouw, blokken: Sequence[Sequence[VasteGroep]]) -> None:
        self.model, self.bouw = model, bouw
        self.blok_van: dict[Knoop, VasteGroep] = {k: blok for rij in blokken for blok in rij for k in blok.leden}
        self.nr: dict[tuple[Knoop, Knoop], int] = {}
        self.vast: dict[tuple[Knoop, Knoop], int] = {}
        for een, ander in sorted(bouw.voorrang):
            self._zet_vast(een, ander)

    def _stand(self, een: Knoop, ander: Knoop) -> tuple[Knoop, Knoop]:
        blok, tweede = self.blok_van[een], self.blok_van[ander]
        return (een, ander) if blok is tweede else (blok.leden[0], tweede.leden[0])

    def _zet_vast(self, een: Knoop, ander: Knoop) -> None:
        paar = self._stand(een, ander)
        self.vast[paar] = 1
        self.vast[paar[::-1]] = 0

    def voor(self, een: Knoop, ander: Knoop) -> Uitdrukking:
        """1 where ``een`` stands left of ``ander``."""
        blok = self.blok_van[een]
        if blok.vast and blok is self.blok_van[ander]:
            return -1, 0, int(blok.leden.index(een) < blok.leden.index(ander))
        paar = self._stand(een, ander)
        if paar in self.vast:
            return -1, 0, self.vast[paar]
        if paar[0] < paar[1]:
            return self._nr(paar), 1, 0
        return self._nr(paar[::-1]), -1, 1

    def op_rij(self, leden: Sequence[Knoop]) -> tuple[Knoop, ...] | None:
        """From left to right where that order is a rule, else None."""
        voor = {k: [self.voor(ander, k) for ander in leden if ander != k] for k in leden}
        if any(u[0] >= 0 for rij in voor.values() for u in rij):
            return None
        return tuple(sorted(leden, key=lambda k: sum(u[2] for u in voor[k])))

    def _nr(self, paar: tuple[Knoop, Knoop]) -> int:
        if paar not in self.nr:
            self.nr[paar] = self.model.variabele()
        return self.nr[paar]


def niet(u: Uitdrukking) -> Uitdrukking:
    return u[0], -u[1], 1 - u[2]
