"""Sliding on a huge map: pieces of a row pass their neighbours, by what the drawing really costs.

Sifting counts single lines; here whole families cross. What moves as one: a block, a couple, brothers and sisters
with or without their partners. Settled orders are shaken by looking at the lines of one side only.
"""

from collections.abc import Collection, Iterator, Sequence
from itertools import permutations

from sonestra_cli.kaarten.genogram.rijen.bouwplan import Bouw, Knoop
from sonestra_cli.kaarten.genogram.volgorde.blokken import VasteGroep
from sonestra_cli.kaarten.genogram.volgorde.groot.schuiver import Bekend, Schuiver
from sonestra_cli.kaarten.genogram.volgorde.kosten import Volgorde, VolgordeKosten

HOPELOOS = 4
"""A piece that has become so much dearer on its way goes no further."""
KEERBAAR = 4
"""Up to so many people in a block all their orders are tried."""
RONDES = 3
"""Walks over the rows to settle, at most."""


def schuif_stukken(bouw: Bouw, blokken: Sequence[Sequence[VasteGroep]], begin: Volgorde, keren: int) -> Volgorde:
    """The cheapest order on the way: ``begin`` settles, then is shaken from above and below by turns, ``keren`` times.

    The shaking goes on from the last order, also where that is dearer.
    """
    s = Schuiver(bouw, begin)
    rijen = [_Rij(s, rij, nr) for nr, rij in enumerate(blokken)]
    kosten = VolgordeKosten(bouw)
    beste = kosten.totaal(begin), begin
    for keer in range(keren + 1):
        if keer:
            omlaag = keer % 2 == 1
            s.telt = (s.komt,) if omlaag else (s.gaat,)
            for rij in rijen if omlaag else reversed(rijen):
                rij.schuif(set(s.rijen[rij.nr]))
            s.telt = (s.komt, s.gaat)
        _kom_tot_rust(s, rijen)
        prijs = kosten.totaal(s.rijen)
        if prijs < beste[0]:
            beste = prijs, [list(rij) for rij in s.rijen]
    return beste[1]


def _kom_tot_rust(s: Schuiver, rijen: Sequence["_Rij"]) -> None:
    """Down and up, wherever something moved."""
    for ronde in range(RONDES):
        for rij in rijen if ronde % 2 == 0 else reversed(rijen):
            wakker = s.wakker.intersection(s.rijen[rij.nr])
            s.wakker -= wakker
            rij.schuif(wakker)


class _Rij:
    """One row of the order that is being changed."""

    def __init__(self, s: Schuiver, blokken: Sequence[VasteGroep], nr: int) -> None:
        self.s, self.blokken, self.nr = s, blokken, nr
        self.breed = {k: len(blok.leden) for blok in blokken for k in blok.leden}
        self.groepen = sorted(_groepen(s, blokken, nr))

    def schuif(self, wie: Collection[int]) -> None:
        """Every block, then every group with one of ``wie`` or somebody who moved since, to its cheapest place."""
        s = self.s

        def aan_de_beurt(leden: Sequence[int]) -> bool:
            return not (s.wakker.isdisjoint(leden) and all(k not in wie for k in leden))

        for blok in self.blokken:
            if aan_de_beurt(blok.leden):
                oud = list(s.rijen[self.nr])
                if self._keer(blok) + self._verzet(blok.leden) > 0:
                    self._wek(oud, blok.leden)
        for groep in self.groepen:
            if aan_de_beurt(groep):
                oud = list(s.rijen[self.nr])
                kost = self._bijeen(groep)
                if kost is not None and self._verzet(groep) > kost:
                    self._wek(oud, groep)
                else:
                    s.zet(self.nr, oud)

    def _wek(self, oud: Sequence[int], leden: Sequence[int]) -> None:
        rij = self.s.rijen[self.nr]
        self.s.wek(leden)
        self.s.wakker.update(k for k, was in zip(rij, oud, strict=True) if k != was)

    def _bijeen(self, groep: Sequence[int]) -> int | None:
        """The members slide left to the first of them; gives what that costs, None where somebody may not pass."""
        s, rij, binnen = self.s, self.s.rijen[self.nr], set(groep)
        bekend: Bekend = {}
        kost = 0
        vol = plek = thuis = min(s.plaats[k] for k in groep)
        while vol < thuis + len(groep):
            breed = self.breed[rij[plek]]
            if rij[plek] in binnen:
                tussen, stuk = rij[vol:plek], rij[plek : plek + breed]
                if tussen and not s.mag(tussen, stuk):
                    return None
                if tussen:
                    kost += s.wissel(self.nr, vol, tussen, stuk, bekend)
                vol += breed
            plek += breed
        return kost

    def _verzet(self, leden: Sequence[int]) -> int:
        """The piece (people next to each other) passes left and right and stays where it was cheapest."""
        s, nr = self.s, self.nr
        thuis, oud = min(s.plaats[k] for k in leden), list(s.rijen[nr])
        stuk: Sequence[Knoop] = oud[thuis : thuis + len(leden)]
        winst, plek = min(
            (*self._stappen(stuk, thuis, -1), (0, thuis)), key=lambda stap: (stap[0], abs(stap[1] - thuis))
        )
        s.zet(nr, oud)
        for som, daar in self._stappen(stuk, thuis, 1):
            if som < winst:
                winst, plek = som, daar
        s.zet(nr, oud)
        if winst < 0:
            rest = oud[:thuis] + oud[thuis + len(stuk) :]
            s.zet(nr, [*rest[:plek], *stuk, *rest[plek:]])
        return -winst

    def _stappen(self, stuk: Sequence[Knoop], plek: int, kant: int) -> Iterator[tuple[int, int]]:
        """Past one neighbour after another: (what it costs more than at home, place)."""
        s, rij = self.s, self.s.rijen[self.nr]
        bekend: Bekend = {}
        links: Sequence[Knoop]
        som = 0
        while som <= HOPELOOS and (plek > 0 if kant < 0 else plek + len(stuk) < len(rij)):
            if kant < 0:
                buur = rij[plek - self.breed[rij[plek - 1]] : plek]
                links, rechts, begin = buur, stuk, plek - len(buur)
            else:
                eerste = plek + len(stuk)
                buur = rij[eerste : eerste + self.breed[rij[eerste]]]
                links, rechts, begin = stuk, buur, plek
            if not s.mag(links, rechts):
                return
            som += s.wissel(self.nr, begin, links, rechts, bekend)
            plek += kant * len(buur)
            yield som, plek

    def _keer(self, blok: VasteGroep) -> int:
        """The cheapest order within a block of partners; gives what was won."""
        if blok.vast or not 1 < len(blok.leden) <= KEERBAAR:
            return 0
        s = self.s
        begin = min(s.plaats[k] for k in blok.leden)
        keus = s.rijen[self.nr][begin : begin + len(blok.leden)]
        nu = beste = s.binnen(blok.leden)
        for zo in permutations(blok.leden):
            s.zet(self.nr, zo, begin)
            prijs = s.binnen(blok.leden)
            if prijs < beste:
                beste, keus = prijs, [*zo]
        s.zet(self.nr, keus, begin)
        return nu - beste


def _groepen(s: Schuiver, blokken: Sequence[VasteGroep], nr: int) -> Iterator[tuple[Knoop, ...]]:
    """Couples of two blocks, people with all their partners, brothers and sisters with and without partners."""
    leden = {k: frozenset(blok.leden) for blok in blokken for k in blok.leden}
    partners = {k: {e for p in s.bogen[k] for e in (s.bouw.koppels[p].a, s.bouw.koppels[p].b)} for k in leden}

    def groep(knopen: Sequence[Knoop], met: bool = False) -> frozenset[Knoop]:
        kern: frozenset[Knoop] = frozenset().union(*(leden[k] for k in knopen))
        return kern.union(*(leden[p] for k in kern for p in partners[k])) if met else kern

    uit: set[frozenset[Knoop]] = set()
    for bundel in s.bouw.bundels:
        if bundel.rij + 1 == nr:
            uit |= {groep(bundel.doelen), groep(bundel.doelen, met=True)}
    for koppel in s.bouw.koppels:
        if s.bouw.rij[koppel.a] == nr:
            uit |= {groep((koppel.a, koppel.b)), groep((koppel.a,), met=True), groep((koppel.b,), met=True)}
    yield from (tuple(sorted(g)) for g in uit.difference(leden.values()) if len(g) < len(leden))
