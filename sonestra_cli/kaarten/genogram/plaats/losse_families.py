"""Families without a line to each other stand side by side, who it is about first, with a clear gap between."""

import itertools
from collections.abc import Iterable, Mapping, Sequence

from sonestra_cli.domein.netwerk import Huishouden
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.kaarten.genogram.plaats.langs_de_rij import Afstand, Rand
from sonestra_cli.kaarten.genogram.rijen.bouwplan import Bouw, Knoop
from sonestra_cli.tekening import stijl

GAT = 1.5 * stijl.S
"""Between the outermost texts of two loose families."""
Rijen = list[list[Knoop]]


def losse_families(
    bouw: Bouw, huishoudens: Iterable[Huishouden], hoofdpersonen: Sequence[Sleutel], vorige: Mapping[str, float]
) -> list[frozenset[Knoop]]:
    """Nodes that hang together by lines or by a household of now; as in the drawing before, then the larger first."""
    groep = [k for k, _ in bouw.per_knoop()]

    def wortel(k: Knoop) -> Knoop:
        while groep[k] != k:
            k = groep[k]
        return k

    nr = {wie: k for k, wie in bouw.per_knoop() if wie is not None}
    samen = [(k.a, k.b) for k in bouw.koppels] + [(*b.bron, *b.doelen) for b in bouw.bundels]
    samen += [tuple(nr[w] for w in h.wie if w in nr) for h in huishoudens]
    for knopen in samen:
        for een, ander in itertools.pairwise(knopen):
            groep[wortel(ander)] = wortel(een)
    families: dict[Knoop, set[Knoop]] = {}
    for knoop, _ in bouw.per_knoop():
        families.setdefault(wortel(knoop), set()).add(knoop)
    hoofd = {nr[k] for k in hoofdpersonen if k in nr}
    eerder = {nr[Sleutel(k)]: x for k, x in vorige.items() if k in nr}

    def plek(f: frozenset[Knoop]) -> tuple[bool, float, int, int]:
        return not f & hoofd, min((eerder[k] for k in f if k in eerder), default=float("inf")), -len(f), min(f)

    return sorted(map(frozenset, families.values()), key=plek)


def families_op_volgorde(volgorde: Sequence[Sequence[Knoop]], families: Sequence[frozenset[Knoop]]) -> Rijen:
    """The same order within every family, and the families after one another on every row."""
    return [[k for familie in families for k in rij if k in familie] for rij in volgorde]


def tussenruimte(rijen: Rijen, families: Sequence[frozenset[Knoop]], randen: Sequence[Rand]) -> list[Afstand]:
    """Distances that keep every family wholly right of the one before."""

    def reik(knoop: Knoop, kant: int) -> float:
        return max(rand[kant] for rand in randen[knoop].values())

    uit: list[Afstand] = []
    for een, ander in itertools.pairwise(families):
        laatsten = [max(van, key=rij.index) for rij in rijen if (van := [k for k in rij if k in een])]
        eersten = [min(van, key=rij.index) for rij in rijen if (van := [k for k in rij if k in ander])]
        uit += [(a, b, reik(a, 1) + reik(b, 0) + GAT) for a in laatsten for b in eersten]
    return uit
