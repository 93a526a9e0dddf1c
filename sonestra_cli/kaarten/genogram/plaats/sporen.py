"""Tracks: every horizontal line gets a height of its own wherever another one is near, with as few crossings as can be.

Works for couple lines (verticals up to two partners, one down to the children) and for sibship bars alike.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

NABIJ = 10.0
"""Lines whose ends come closer than this, in points, do not share a track."""
PRECIES = 11
"""Up to so many lines in one heap the best stacking is found by trying all subsets."""


@dataclass(frozen=True, slots=True)
class Ligger:
    """One horizontal line: its ends, the x of its verticals that come from above and that go down."""

    links: float
    rechts: float
    op: tuple[float, ...]
    neer: tuple[float, ...]

    def raakt(self, ander: "Ligger") -> bool:
        return self.links < ander.rechts + NABIJ and ander.links < self.rechts + NABIJ

    def bevat(self, x: float) -> bool:
        return self.links < x < self.rechts


def kruist(boven: Ligger, onder: Ligger) -> int:
    """Crossings when ``boven`` lies above ``onder``."""
    return sum(boven.bevat(x) for x in onder.op) + sum(onder.bevat(x) for x in boven.neer)


def leg_sporen(liggers: Sequence[Ligger]) -> list[int]:
    """The track of every line, 0 on top."""
    spoor = [0] * len(liggers)
    for hoop in _hopen(liggers):
        stapel = _beste_stapel(liggers, hoop)
        for nr, ligger in enumerate(stapel):
            erboven = [spoor[ander] + 1 for ander in stapel[:nr] if liggers[ander].raakt(liggers[ligger])]
            spoor[ligger] = max(erboven, default=0)
    return spoor


def tel_kruisingen(liggers: Sequence[Ligger]) -> int:
    """Crossings in the best stacking."""
    spoor = leg_sporen(liggers)
    return sum(
        kruist(een, ander)
        for i, een in enumerate(liggers)
        for j, ander in enumerate(liggers)
        if i != j and een.raakt(ander) and spoor[i] < spoor[j]
    )


def _hopen(liggers: Sequence[Ligger]) -> list[list[int]]:
    """Lines that touch each other's reach, directly or through others."""
    hopen: list[list[int]] = []
    eind = float("-inf")
    for nr in sorted(range(len(liggers)), key=lambda i: (liggers[i].links, i)):
        if not hopen or liggers[nr].links >= eind + NABIJ:
            hopen.append([])
        hopen[-1].append(nr)
        eind = max(eind, liggers[nr].rechts)
    return hopen


def _beste_stapel(liggers: Sequence[Ligger], hoop: list[int]) -> list[int]:
    prijs = {(a, b): kruist(liggers[a], liggers[b]) for a in hoop for b in hoop if a != b}
    if len(hoop) <= PRECIES:
        return _alle_stapels(hoop, prijs)
    return _inschuiven(sorted(hoop, key=lambda a: (sum(prijs[a, b] - prijs[b, a] for b in hoop if b != a), a)), prijs)


def _alle_stapels(hoop: list[int], prijs: dict[tuple[int, int], int]) -> list[int]:
    """Dynamic programming over subsets: the cheapest order from top to bottom."""
    aantal = len(hoop)

    @cache
    def beste(klaar: int) -> tuple[int, int]:
        if klaar == (1 << aantal) - 1:
            return 0, -1
        keuzes = []
        for i in range(aantal):
            if not klaar >> i & 1:
                extra = sum(prijs[hoop[i], hoop[j]] for j in range(aantal) if j != i and not klaar >> j & 1)
                keuzes.append((extra + beste(klaar | 1 << i)[0], i))
        return min(keuzes)

    stapel, klaar = [], 0
    for _ in hoop:
        keus = beste(klaar)[1]
        stapel.append(hoop[keus])
        klaar |= 1 << keus
    return stapel


def _inschuiven(stapel: list[int], prijs: dict[tuple[int, int], int]) -> list[int]:
    """Sifting: every line in turn to its best height, until nothing gets better."""
    for _ in range(10):
        beter = False
        for ligger in sorted(stapel):
            oud = stapel.index(ligger)
            rest = stapel[:oud] + stapel[oud + 1 :]
            som = sum(prijs[ligger, b] for b in rest)
            stand, beste, plek = som, som, 0
            nu = som
            for nr, ander in enumerate(rest):
                stand += prijs[ander, ligger] - prijs[ligger, ander]
                if stand < beste:
                    beste, plek = stand, nr + 1
                if nr + 1 == oud:
                    nu = stand
            if beste < nu:
                stapel = [*rest[:plek], ligger, *rest[plek:]]
                beter = True
        if not beter:
            break
    return stapel
