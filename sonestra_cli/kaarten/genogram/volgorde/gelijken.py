"""Partners of one person with nobody else of their own but the children of the two: pieces that can change places.

Some of them are look-alikes: nothing on the map costs more when they change places, children and all. Where they are
many there are as many equally good orders as there are ways to shuffle them; one of those is enough.
"""

from collections.abc import Iterable

from sonestra_cli.kaarten.genogram.rijen.bouwplan import Bouw, Knoop

Kern = tuple[Knoop, ...]
"""A partner, then the children with them, the eldest first."""


def kernen(bouw: Bouw) -> dict[Knoop, list[tuple[Kern, bool]]]:
    """Per person the partners with no parents on the map and no other line, and whether children hang under the two.

    Only with children, if any, who have no lines of their own.
    """
    kinderen = {b.koppel: b.doelen for b in bouw.bundels if b.koppel is not None}
    boven = _tel(bouw, (k for b in bouw.bundels for k in b.doelen))
    onder = _tel(bouw, (b.bron[0] for b in bouw.bundels if b.koppel is None))
    gepaard = _tel(bouw, (k for p in bouw.koppels for k in (p.a, p.b)))
    tweelingen = {k for groep in bouw.tweelingen for k in groep}
    paren = bouw.voorrang.union(bouw.wens)
    uit: dict[Knoop, list[tuple[Kern, bool]]] = {}
    for nr, koppel in bouw.per_koppel():
        eigen = kinderen.get(nr, ())
        los = koppel.echt and all(
            bouw.wie[k] is not None and (boven[k], onder[k], gepaard[k]) == (1, 0, 0) and k not in tweelingen
            for k in eigen
        )
        for knoop, ander in ((koppel.a, koppel.b), (koppel.b, koppel.a)):
            if los and (boven[knoop], onder[knoop], gepaard[knoop]) == (0, 0, 1):
                op_rij = sorted(eigen, key=lambda k, eigen=eigen: (sum((v, k) in paren for v in eigen), k))  # type: ignore[misc]
                uit.setdefault(ander, []).append(((knoop, *op_rij), koppel.drop))
    return uit


def gelijken(bouw: Bouw) -> tuple[tuple[Kern, ...], ...]:
    """Groups of two and more look-alikes."""
    groepen: dict[tuple[Knoop, bool, int], list[Kern]] = {}
    for ander, alle in kernen(bouw).items():
        for kern, drop in alle:
            groepen.setdefault((ander, drop, len(kern)), []).append(kern)
    return tuple(tuple(groep) for _, groep in sorted(groepen.items()) if len(groep) > 1)


def _tel(bouw: Bouw, knopen: Iterable[int]) -> list[int]:
    aantal = [0] * len(bouw.wie)
    for k in knopen:
        aantal[k] += 1
    return aantal
