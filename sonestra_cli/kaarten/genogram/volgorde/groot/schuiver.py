"""An order that changes by swaps of neighbours, and what every swap really costs, as ``kosten`` counts.

A swap only touches pairs of lines of which one belongs to the left and one to the right piece: only those are counted.
"""

import itertools
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from sonestra_cli.kaarten.genogram.rijen.bouwplan import Bouw, Knoop
from sonestra_cli.kaarten.genogram.volgorde.kosten import Volgorde, boog_kruist, kruisingen_van

TWEELING = 3
"""What somebody between twins costs, in crossings."""
Bekend = dict[tuple[int, int], int]
"""Crossings of pairs of bundles, as they stand now."""
Paren = set[tuple[int, int]]


class _Anders(NamedTuple):
    """What a swap may change beside bundles: pairs of couple lines, (single line, couple line), couples, twins."""

    bogen: Paren
    enkel: list[tuple[Knoop, int]]
    koppels: set[int]
    tweelingen: Paren


class Schuiver:
    """Rows, places, and per node its lines: from above, to below, couple lines, single lines down, its twins.

    ``wakker``: nodes near which something changed since they were last tried.
    ``telt``: which lines count, ``komt`` (from above), ``gaat`` (to below) or both.
    """

    def __init__(self, bouw: Bouw, volgorde: Volgorde) -> None:
        aantal = len(bouw.wie)
        self.bouw = bouw
        self.rijen = [list(rij) for rij in volgorde]
        self.plaats = [0] * aantal
        for nr, rij in enumerate(volgorde):
            self.zet(nr, rij)
        self.komt: list[list[int]] = [[] for _ in range(aantal)]
        self.gaat: list[list[int]] = [[] for _ in range(aantal)]
        self.telt: tuple[list[list[int]], ...] = (self.komt, self.gaat)
        self.bogen: list[list[int]] = [[] for _ in range(aantal)]
        self.tweeling: dict[int, list[tuple[int, int]]] = {}
        self.na: list[set[int]] = [set() for _ in range(aantal)]
        self.enkel = [0] * aantal
        self.wakker = set(range(aantal))
        for nr, bundel in bouw.per_bundel():
            for k in bundel.doelen:
                self.komt[k].append(nr)
            for k in bundel.bron:
                self.gaat[k].append(nr)
            self.enkel[bundel.bron[0]] += bundel.koppel is None
        for nr, koppel in bouw.per_koppel():
            self.bogen[koppel.a].append(nr)
            self.bogen[koppel.b].append(nr)
        for paar in (paar for leden in bouw.tweelingen for paar in itertools.pairwise(leden)):
            for k in paar:
                self.tweeling.setdefault(k, []).append(paar)
        for een, ander in bouw.voorrang:
            self.na[een].add(ander)

    def zet(self, nr: int, rij: Sequence[Knoop], begin: int = 0) -> None:
        """Row ``nr``, or its stretch from place ``begin``, in this order."""
        self.rijen[nr][begin : begin + len(rij)] = rij
        for i, knoop in enumerate(rij, begin):
            self.plaats[knoop] = i

    def wek(self, leden: Iterable[int]) -> None:
        """These nodes moved: they and all that their lines lead to are worth another try."""
        self.wakker.update(leden)
        for k in leden:
            for nr in (*self.komt[k], *self.gaat[k]):
                self.wakker.update(self.bouw.bundels[nr].bron)
                self.wakker.update(self.bouw.bundels[nr].doelen)
            for nr in self.bogen[k]:
                self.wakker |= {self.bouw.koppels[nr].a, self.bouw.koppels[nr].b}

    def mag(self, links: Sequence[Knoop], rechts: Sequence[Knoop]) -> bool:
        """Whether the two may change sides."""
        return all(self.na[k].isdisjoint(rechts) for k in links)

    def wissel(self, nr: int, begin: int, links: Sequence[Knoop], rechts: Sequence[Knoop], bekend: Bekend) -> int:
        """Two neighbouring pieces from place ``begin`` change sides; gives what that costs more.

        ``bekend`` stays true as long as every change of the order goes through here with the same one.
        """
        banden, anders = self._banden(links, rechts), self._anders(links, rechts)
        som = 0
        for paar in banden:
            if paar not in bekend:
                bekend[paar] = self._band(*paar)
            som -= bekend[paar]
        som -= self._tel(anders)
        self.zet(nr, [*rechts, *links], begin)
        for paar in banden:
            bekend[paar] = self._band(*paar)
            som += bekend[paar]
        return som + self._tel(anders)

    def binnen(self, leden: Sequence[Knoop]) -> int:
        """Cost among the members of one piece: for comparing their orders."""
        return sum(self._band(*paar) for paar in self._banden(leden, leden)) + self._tel(self._anders(leden, leden))

    def _banden(self, links: Sequence[Knoop], rechts: Sequence[Knoop]) -> Paren:
        uit: Paren = set()
        for lijnen in self.telt:
            eigen = [f for k in links for f in lijnen[k]]
            if eigen:
                for k in rechts:
                    for g in lijnen[k]:
                        uit.update([(f, g) if f < g else (g, f) for f in eigen if f != g])
        return uit

    def _anders(self, links: Sequence[Knoop], rechts: Sequence[Knoop]) -> _Anders:
        ps = [p for k in links for p in self.bogen[k]]
        qs = [q for k in rechts for q in self.bogen[k]]
        bogen = {(p, q) if p < q else (q, p) for p in ps for q in qs if p != q} if ps and qs else set()
        enkel = [(k, q) for k in links if self.enkel[k] for q in qs]
        enkel += [(k, p) for k in rechts if self.enkel[k] for p in ps]
        tweelingen: Paren = set()
        if self.tweeling:
            tweelingen.update(t for k in (*links, *rechts) for t in self.tweeling.get(k, ()))
        return _Anders(bogen, enkel, {*ps, *qs}, tweelingen)

    def _tel(self, anders: _Anders) -> int:
        koppels, plaats, wie = self.bouw.koppels, self.plaats, self.bouw.wie
        som = 0
        for p, q in anders.bogen:
            som += boog_kruist(*self._boog(p), koppels[p].drop, *self._boog(q), koppels[q].drop)
        for k, q in anders.enkel:
            links, rechts = self._boog(q)
            if links < plaats[k] < rechts:
                som += self.enkel[k]
        for p in anders.koppels:
            links, rechts = self._boog(p)
            if rechts - links > 1 and koppels[p].echt:
                rij = self.rijen[self.bouw.rij[koppels[p].a]]
                som += any(wie[k] is not None for k in rij[links + 1 : rechts])
        for een, ander in anders.tweelingen:
            som += TWEELING * self._gescheiden(een, ander)
        return som

    def _boog(self, nr: int) -> tuple[int, int]:
        koppel = self.bouw.koppels[nr]
        links, rechts = self.plaats[koppel.a], self.plaats[koppel.b]
        return (links, rechts) if links < rechts else (rechts, links)

    def _gescheiden(self, een: int, ander: int) -> bool:
        """Twins with somebody between who is no partner of theirs."""
        links, rechts = sorted((self.plaats[een], self.plaats[ander]))
        paren = (self.bouw.koppels[p] for t in (een, ander) for p in self.bogen[t])
        mag = {k for paar in paren if paar.echt for k in (paar.a, paar.b)}
        return not mag.issuperset(self.rijen[self.bouw.rij[een]][links + 1 : rechts])

    def _band(self, f: int, g: int) -> int:
        """Crossings of two bundles of one band."""
        return kruisingen_van(self.bouw.bundels[f], self.bouw.bundels[g], self.plaats)
