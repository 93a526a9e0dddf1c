"""Where the search for an order begins: a walk through the family, household by household, that keeps birth order."""

from collections.abc import Sequence
from heapq import heappop, heappush

from sonestra_cli.kaarten.genogram.rijen.bouwplan import Bouw, Knoop
from sonestra_cli.kaarten.genogram.volgorde.blokken import VasteGroep
from sonestra_cli.kaarten.genogram.volgorde.kosten import Volgorde


def begin_volgorde(bouw: Bouw, blokken: Sequence[Sequence[VasteGroep]], wortel: int) -> Volgorde:
    """Rows in the order of a depth-first walk from the ``wortel``-th block by size of its row (wide rows last)."""
    rang = _wandeling(bouw, blokken, wortel)
    return [_met_voorrang(bouw, rij, rang) for rij in blokken]


def _wandeling(bouw: Bouw, blokken: Sequence[Sequence[VasteGroep]], wortel: int) -> dict[Knoop, int]:
    """Step of the walk per block (by its first member)."""
    kop = {k: blok.leden[0] for rij in blokken for blok in rij for k in blok.leden}
    buren: dict[Knoop, list[Knoop]] = {k: [] for k in kop.values()}
    for koppel in bouw.koppels:
        if kop[koppel.a] != kop[koppel.b]:
            buren[kop[koppel.a]].append(kop[koppel.b])
            buren[kop[koppel.b]].append(kop[koppel.a])
    voor: dict[Knoop, int] = {}
    for _, ander in bouw.voorrang:
        voor[ander] = voor.get(ander, 0) + 1
    for bundel in bouw.bundels:
        kinderen = sorted(bundel.doelen, key=lambda k: (voor.get(k, 0), k))
        for bron in dict.fromkeys(kop[k] for k in bundel.bron):
            buren[bron] += [kop[k] for k in kinderen]
        for kind in kinderen:
            buren[kop[kind]] += [kop[k] for k in bundel.bron]
    begin = [blok.leden[0] for rij in blokken for blok in rij]
    eerste = begin[(len(begin) * wortel) // 3 :] + begin[: (len(begin) * wortel) // 3]
    rang: dict[Knoop, int] = {}
    for start in eerste:
        stapel = [start]
        while stapel:
            knoop = stapel.pop()
            if knoop not in rang:
                rang[knoop] = len(rang)
                stapel += [b for b in reversed(buren[knoop]) if b not in rang]
    return rang


def _met_voorrang(bouw: Bouw, rij: Sequence[VasteGroep], rang: dict[Knoop, int]) -> list[Knoop]:
    """The row by rank, as far as birth order lets it."""
    nr_van = {k: nr for nr, blok in enumerate(rij) for k in blok.leden}
    na: list[set[int]] = [set() for _ in rij]
    for een, ander in bouw.voorrang:
        if een in nr_van and nr_van[een] != nr_van[ander]:
            na[nr_van[een]].add(nr_van[ander])
    wacht = [0] * len(rij)
    for volgers in na:
        for v in volgers:
            wacht[v] += 1
    klaar: list[tuple[int, int]] = []
    for nr, blok in enumerate(rij):
        if not wacht[nr]:
            heappush(klaar, (rang[blok.leden[0]], nr))
    uit: list[Knoop] = []
    while klaar:
        _, nr = heappop(klaar)
        uit += rij[nr].leden
        for v in na[nr]:
            wacht[v] -= 1
            if not wacht[v]:
                heappush(klaar, (rang[rij[v].leden[0]], v))
    return uit
