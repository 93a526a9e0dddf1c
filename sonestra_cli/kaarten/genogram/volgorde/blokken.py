"""Blocks: nodes that surely stand together, so that the search for the best order has far less to decide.

Brothers and sisters without lines of their own that follow each other (moving them together never adds a crossing),
twins, and partners who only marry in: those stand with their partner.
"""

import itertools
from dataclasses import dataclass

from sonestra_cli.kaarten.genogram.rijen.bouwplan import Bouw, Knoop


@dataclass(frozen=True, slots=True)
class VasteGroep:
    """Members in canonical order; ``vast``: that order is the order on the map (a run of siblings)."""

    leden: tuple[Knoop, ...]
    vast: bool


def vaste_groepen(bouw: Bouw) -> tuple[tuple[VasteGroep, ...], ...]:
    """The blocks of every row, sorted by their smallest member."""
    boven = [k for k, _ in bouw.per_knoop()]

    def kop(knoop: Knoop) -> Knoop:
        while boven[knoop] != knoop:
            knoop = boven[knoop]
        return knoop

    def samen(een: Knoop, ander: Knoop) -> None:
        boven[max(kop(een), kop(ander))] = min(kop(een), kop(ander))

    reeks = _losse_reeksen(bouw)
    for een, ander in reeks:
        samen(een, ander)
    in_reeks = {k for paar in reeks for k in paar}
    for een, ander in _aangetrouwd(bouw):
        samen(een, ander)
    leden: dict[Knoop, list[Knoop]] = {}
    for knoop, _ in bouw.per_knoop():
        leden.setdefault(kop(knoop), []).append(knoop)
    na: dict[Knoop, set[Knoop]] = {}
    for een, ander in bouw.voorrang:
        na.setdefault(een, set()).add(ander)
    leden = {nr: los for groep in leden.values() for nr, los in _zonder_tussen(na, groep, in_reeks)}
    rijen: list[list[VasteGroep]] = [[] for _ in bouw.rijen]
    for groep in leden.values():
        vast = groep[0] in in_reeks and len(groep) > 1
        rijen[bouw.rij[groep[0]]].append(VasteGroep(_op_volgorde(bouw, groep) if vast else tuple(groep), vast))
    return tuple(tuple(rij) for rij in rijen)


def _zonder_tussen(
    na: dict[Knoop, set[Knoop]], groep: list[Knoop], in_reeks: set[Knoop]
) -> list[tuple[Knoop, list[Knoop]]]:
    """The run as it is, or one by one where birth order puts somebody else among them (a child of two homes)."""
    if groep[0] not in in_reeks:
        return [(groep[0], groep)]
    binnen = set(groep)
    gezien = {b for a in groep for b in na.get(a, ())} - binnen
    stapel = list(gezien)
    while stapel:
        verder = na.get(stapel.pop(), set()) - gezien
        if verder & binnen:
            return [(k, [k]) for k in groep]
        gezien |= verder
        stapel += verder
    return [(groep[0], groep)]


def _op_volgorde(bouw: Bouw, groep: list[Knoop]) -> tuple[Knoop, ...]:
    paren = bouw.voorrang.union(bouw.wens)
    return tuple(sorted(groep, key=lambda k: (sum((ander, k) in paren for ander in groep), k)))


def _losse_reeksen(bouw: Bouw) -> list[tuple[Knoop, Knoop]]:
    """Pairs that follow each other in one sibship of which neither has another line than to those parents."""
    lijnen = [0] * len(bouw.wie)
    for koppel in bouw.koppels:
        lijnen[koppel.a] += 2
        lijnen[koppel.b] += 2
    for bundel in bouw.bundels:
        for knoop in bundel.doelen:
            lijnen[knoop] += 1
        if bundel.koppel is None:
            lijnen[bundel.bron[0]] += 2
    tweeling = {k for t in bouw.tweelingen for k in t}
    paren = bouw.voorrang | set(bouw.wens)
    gevonden = []
    for bundel in bouw.bundels:
        kinderen = [k for k in bundel.doelen if bouw.wie[k] is not None]
        rij = _op_volgorde(bouw, kinderen)
        for een, ander in itertools.pairwise(rij):
            los = lijnen[een] == lijnen[ander] == 1 and not {een, ander} & tweeling
            if los and (een, ander) in paren:
                gevonden.append((een, ander))
    return gevonden


def _aangetrouwd(bouw: Bouw) -> list[tuple[Knoop, Knoop]]:
    """Partners with no parents on the map and no line but to one partner, all of whose partners are like that.

    Where one partner has parents on the map and another has not, who stands nearest is a real choice.
    """
    partners: dict[Knoop, set[Knoop]] = {}
    for koppel in bouw.koppels:
        partners.setdefault(koppel.a, set()).add(koppel.b)
        partners.setdefault(koppel.b, set()).add(koppel.a)
    bezet = {bundel.bron[0] for bundel in bouw.bundels if bundel.koppel is None}
    doelen = {k for bundel in bouw.bundels for k in bundel.doelen}
    los = {
        knoop
        for knoop, met in partners.items()
        if len(met) == 1 and knoop not in bezet and knoop not in doelen and bouw.wie[knoop] is not None
    }
    return [
        (knoop, ander)
        for knoop in sorted(los)
        for ander in partners[knoop]
        if partners[ander] <= los and bouw.wie[ander] is not None
    ]
