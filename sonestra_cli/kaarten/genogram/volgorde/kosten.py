"""What an order costs: couples apart, lines that cross; then what makes a drawing pleasant to read.

The same count stands in ``exact`` as linear constraints; a property test holds the two together.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from sonestra_cli.kaarten.genogram.rijen.bouwplan import Bouw, Bundel, Knoop, Koppel

Volgorde = list[list[Knoop]]


def plek_in_rij(volgorde: Sequence[Sequence[Knoop]], aantal: int) -> list[int]:
    """Index within its row of every node."""
    plaats = [0] * aantal
    for rij in volgorde:
        for nr, knoop in enumerate(rij):
            plaats[knoop] = nr
    return plaats


class VolgordeKosten:
    """The cost of one plan, counted by row: what depends on that row, and on the bands beside it."""

    def __init__(self, bouw: Bouw) -> None:
        self.bouw = bouw
        aantal = len(bouw.rijen)
        self.koppels: list[list[Koppel]] = [[] for _ in range(aantal)]
        self.banden: list[list[Bundel]] = [[] for _ in range(aantal)]
        self.enkel: list[list[Knoop]] = [[] for _ in range(aantal)]
        self.wensen: list[list[tuple[Knoop, Knoop]]] = [[] for _ in range(aantal)]
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
        plaats = plek_in_rij(volgorde, len(self.bouw.wie))
        hoofd = sum(self.uiteen(r, volgorde, plaats) + self.kruisingen(r, plaats) for r in range(len(volgorde)))
        wens = sum(plaats[een] > plaats[ander] for een, ander in self.bouw.wens)
        return hoofd, wens

    def uiteen(self, rij: int, volgorde: Volgorde, plaats: list[int]) -> int:
        """Couples of this row with somebody between them, and couple lines crossed within the row."""
        bouw = self.bouw
        som = 0
        wijd: list[tuple[int, int, bool]] = []
        nauw: list[tuple[int, int, bool]] = []
        for koppel in self.koppels[rij]:
            links, rechts = plaats[koppel.a], plaats[koppel.b]
            if links > rechts:
                links, rechts = rechts, links
            if rechts - links == 1:
                nauw.append((links, rechts, koppel.drop))
                continue
            wijd.append((links, rechts, koppel.drop))
            som += koppel.echt and any(bouw.wie[k] is not None for k in volgorde[rij][links + 1 : rechts])
            som += sum(links < plaats[k] < rechts for k in self.enkel[rij])
        for nr, een in enumerate(wijd):
            som += sum(boog_kruist(*een, *ander) for ander in wijd[:nr])
            som += sum(boog_kruist(*een, *ander) for ander in nauw)
        return som

    def kruisingen(self, rij: int, plaats: list[int]) -> int:
        """Crossings that the lines of pairs of unions to the next row must have at least."""
        delen = []
        for bundel in self.banden[rij]:
            bron = [plaats[k] for k in bundel.bron]
            doelen = sorted(plaats[k] for k in bundel.doelen)
            delen.append((min(bron), max(bron), doelen, bundel.bron))
        som = 0
        for nr, (l1, r1, d1, b1) in enumerate(delen):
            for l2, r2, d2, b2 in delen[:nr]:
                if (d1[-1] < d2[0] and r1 <= l2) or (d2[-1] < d1[0] and r2 <= l1):
                    continue
                vrij = b1 == b2 or not (r1 <= l2 or r2 <= l1)
                som += band_kruist(d1, d2, None if vrij else r1 <= l2)
        return som


def kruisingen_van(f: Bundel, g: Bundel, plaats: Sequence[int]) -> int:
    """The share of one pair of bundles in ``VolgordeKosten.kruisingen``."""
    l1, r1 = plaats[f.bron[0]], plaats[f.bron[-1]]
    l2, r2 = plaats[g.bron[0]], plaats[g.bron[-1]]
    if l1 > r1:
        l1, r1 = r1, l1
    if l2 > r2:
        l2, r2 = r2, l2
    d1 = sorted([plaats[k] for k in f.doelen])
    d2 = sorted([plaats[k] for k in g.doelen])
    if (d1[-1] < d2[0] and r1 <= l2) or (d2[-1] < d1[0] and r2 <= l1):
        return 0
    vrij = f.bron == g.bron or not (r1 <= l2 or r2 <= l1)
    return band_kruist(d1, d2, None if vrij else r1 <= l2)


def band_kruist(f: Sequence[int], g: Sequence[int], f_eerst: bool | None) -> int:
    """Fewest crossings of two families with children at places ``f`` and ``g``, over all tracks and drops.

    ``f_eerst``: the line of f comes down left of that of g (None: either). One bar lies above the other; a drop that
    falls inside the other bar costs one, and so does every child of the upper bar that comes down through the lower.
    """
    f0, f1, g0, g1 = f[0], f[-1], g[0], g[-1]
    f_tot_g0, f_voor_g1 = bisect_right(f, g0), bisect_left(f, g1)
    g_tot_f0, g_voor_f1 = bisect_right(g, f0), bisect_left(g, f1)
    som = 1 + max(0, min(f_voor_g1 - f_tot_g0, g_voor_f1 - g_tot_f0))
    if f_eerst is not False:
        som = min(som, len(f) - f_tot_g0, g_voor_f1)
    if f_eerst is not True:
        som = min(som, len(g) - g_tot_f0, f_voor_g1)
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
