"""The order of the drawing before, with who is new beside their own people."""

import math
from collections.abc import Mapping, Sequence

from sonestra_cli.kaarten.genogram.rijen.bouwplan import Bouw, Knoop
from sonestra_cli.kaarten.genogram.volgorde.kosten import Volgorde


def eerdere_volgorde(bouw: Bouw, vorige: Mapping[Knoop, float]) -> Volgorde:
    """Every row by x of the drawing before, as far as birth order lets it."""
    rang = _aangevuld(bouw, vorige)
    return [_met_voorrang(bouw, rij, rang) for rij in bouw.rijen]


def _aangevuld(bouw: Bouw, vorige: Mapping[Knoop, float]) -> dict[Knoop, float]:
    """Who has no place yet stands in the middle of partners, parents and children who have one."""
    buren: dict[Knoop, set[Knoop]] = {k: set() for k, _ in bouw.per_knoop()}
    banden = [(k.a, k.b) for k in bouw.koppels]
    banden += [(een, ander) for b in bouw.bundels for een in b.bron for ander in b.doelen]
    for een, ander in banden:
        buren[een].add(ander)
        buren[ander].add(een)
    rang = dict(vorige)
    while nieuw := {
        k: math.fsum(rang[b] for b in sorted(bekend)) / len(bekend)
        for k in buren
        if k not in rang and (bekend := buren[k] & rang.keys())
    }:
        rang |= nieuw
    return {k: rang.get(k, float("inf")) for k in buren}


def _met_voorrang(bouw: Bouw, rij: Sequence[Knoop], rang: Mapping[Knoop, float]) -> list[Knoop]:
    rest, uit = sorted(rij, key=lambda k: (rang[k], k)), []
    while rest:
        vrij = next(k for k in rest if not any((ander, k) in bouw.voorrang for ander in rest))
        rest.remove(vrij)
        uit.append(vrij)
    return uit
