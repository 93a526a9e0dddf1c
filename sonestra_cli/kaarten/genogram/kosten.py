"""What an order costs: couples apart, lines that cross; then what makes a drawing pleasant to read.

The same count stands in ``volgorde_exact`` as linear constraints; a property test holds the two together.
"""

from collections.abc import Sequence

from sonestra_cli.kaarten.genogram.bouw import Bouw, Bundel, Koppel

Volgorde = list[list[int]]


def plaatsen(volgorde: Sequence[Sequence[int]], aantal: int) -> list[int]:
    """Index within its row of every node."""
    plaats = [0] * aantal
    for rij in volgorde:
        for nr, knoop in enumerate(rij):
            plaats[knoop] = nr
    return plaats


class Kosten:
    """The cost of one plan; ``rij_kosten`` counts what depends on one row and the bands beside it."""

    def __init__(self, bouw: Bouw) -> None:
        self.bouw = bouw
        aantal = len(bouw.rijen)
        self.koppels: list[list[Koppel]] = [[] for _ in range(aantal)]
        self.banden: list[list[Bundel]] = [[] for _ in range(aantal)]
        self.enkel: list[list[int]] = [[] for _ in range(aantal)]
        self.wensen: list[list[tuple[int, int]]] = [[] for _ in range(aantal)]
        for koppel in bouw.koppels:
            self.koppels[bouw.rij[koppel.a]].append(koppel)
        for bundel in bouw.bundels:
            self.banden[bundel.rij].append(bundel)
            if bundel.koppel is None:
                self.enkel[bundel.rij].append(bundel.bron[0])
        for een, ander in bouw.wens:
            self.wensen[bouw.rij[een]].append((een, ander))

    def totaal(self, volgorde: Volgorde) -> tuple[int, int]:
        """(couples apart + crossings, wishes of birth order not met)."""
        plaats = plaatsen(volgorde, len(self.bouw.wie))
        hoofd = sum(self.uiteen(r, volgorde, plaats) + self.kruisingen(r, plaats) for r in range(len(volgorde)))
        wens = sum(plaats[een] > plaats[ander] for een, ander in self.bouw.wens)
        return hoofd, wens

    def uiteen(self, rij: int, volgorde: Volgorde, plaats: list[int]) -> int:
        """Couples of this row with somebody between them, and couple lines crossed within the row."""
        bouw, koppels = self.bouw, self.koppels[rij]
        som = 0
        for koppel in koppels:
            links, rechts = sorted((plaats[koppel.a], plaats[koppel.b]))
            if rechts - links > 1:
                tussen = volgorde[rij][links + 1 : rechts]
                som += any(bouw.wie[k] is not None for k in tussen)
                binnen = set(tussen)
                som += sum(k in binnen for k in self.enkel[rij])
        for nr, een in enumerate(koppels):
            a1, b1 = sorted((plaats[een.a], plaats[een.b]))
            for ander in koppels[:nr]:
                a2, b2 = sorted((plaats[ander.a], plaats[ander.b]))
                som += boog_kruist(a1, b1, een.drop, a2, b2, ander.drop)
        return som

    def kruisingen(self, rij: int, plaats: list[int]) -> int:
        """Pairs of unions whose lines to the next row must cross."""
        bundels = self.banden[rij]
        delen = []
        for bundel in bundels:
            bron = [plaats[k] for k in bundel.bron]
            doelen = [plaats[k] for k in bundel.doelen]
            delen.append((min(bron), max(bron), min(doelen), max(doelen), bundel))
        som = 0
        for nr, (l1, r1, c1, d1, een) in enumerate(delen):
            for l2, r2, c2, d2, ander in delen[:nr]:
                if r1 <= l2 and een.bron != ander.bron:
                    som += d1 > c2
                elif r2 <= l1 and een.bron != ander.bron:
                    som += d2 > c1
                else:
                    som += d1 > c2 and d2 > c1
        return som


def boog_kruist(a1: int, b1: int, drop1: bool, a2: int, b2: int, drop2: bool) -> bool:
    """Whether two couple lines of one row (left and right places) must cross, or a drop must cross the other line."""
    binnen2 = (a1 < a2 < b1) + (a1 < b2 < b1)
    binnen1 = (a2 < a1 < b2) + (a2 < b1 < b2)
    if {a1, b1} & {a2, b2}:
        return bool((binnen2 and drop2) or (binnen1 and drop1))
    if binnen2 == 1:
        return True
    return bool((binnen2 == 2 and drop2) or (binnen1 == 2 and drop1))
