"""The crossings of unions on their way to the next row, as linear constraints: what ``kosten.band_kruist`` counts.

Every pair costs one where it must cross; what it costs above one is only worked out for pairs that need it.
"""

from collections.abc import Callable, Sequence

from sonestra_cli.kaarten.genogram.rijen.bouwplan import Bouw, Bundel, Knoop
from sonestra_cli.kaarten.genogram.volgorde.exact_model import LinksVan, Model, Uitdrukking, niet
from sonestra_cli.kaarten.genogram.volgorde.kosten import kruisingen_van

BandStand = tuple[Bundel, Bundel, Uitdrukking]


class Banden:
    """All pairs of bundles of the map, in one model."""

    def __init__(self, model: Model, paren: LinksVan, bouw: Bouw, gewicht: float) -> None:
        """``gewicht``: what one crossing costs in the model."""
        self.model, self.paren, self.gewicht = model, paren, gewicht
        self.wacht: list[BandStand] = []
        """Pairs that count for one at most as yet."""
        for rij_nr in range(len(bouw.rijen)):
            bundels = [b for b in bouw.bundels if b.rij == rij_nr]
            for nr, f in enumerate(bundels):
                for g in bundels[:nr]:
                    self._paar(f, g)

    def verscherp(self, plaats: Sequence[int]) -> bool:
        """Count in full the pairs that cross more than once in this order; False where all of them already were."""
        nodig = [stand for stand in self.wacht if kruisingen_van(stand[0], stand[1], plaats) > 1]
        for stand in nodig:
            self.wacht.remove(stand)
            self._vaker(*stand)
        return bool(nodig)

    def _paar(self, f: Bundel, g: Bundel) -> None:
        model, paren = self.model, self.paren
        omgekeerd = {paren.voor(d, c) for c in f.doelen for d in g.doelen if c != d}
        eerst = self._eerst(f, g)
        kruist = (model.variabele(self.gewicht, geheel=False), 1, 0)
        for u in sorted(omgekeerd):
            model.minstens([(1, kruist), (-1, eerst), (-1, u)], -1)
        for u in sorted({niet(u) for u in omgekeerd}):
            model.minstens([(1, kruist), (-1, niet(eerst)), (-1, u)], -1)
        if len(f.doelen) > 1 and len(g.doelen) > 1 and len(omgekeerd) > 1:
            vast = paren.op_rij(f.doelen) and paren.op_rij(g.doelen)
            if vast:
                self._vaker(f, g, eerst)
            else:
                self.wacht.append((f, g, eerst))

    def _eerst(self, f: Bundel, g: Bundel) -> Uitdrukking:
        """1 where the lines of f start left of those of g; free where the couples stand around each other."""
        model = self.model
        if f.bron == g.bron:
            return model.variabele(), 1, 0
        alle = [self.paren.voor(p, q) for p in f.bron for q in g.bron if p != q]
        if len(set(alle)) == 1:
            return alle[0]
        s = (model.variabele(), 1, 0)
        model.minstens([(1, s), *((-1, u) for u in alle)], 1 - len(alle))
        model.minstens([(-1, s), *((1, u) for u in alle)], 0)
        return s

    def _vaker(self, f: Bundel, g: Bundel, eerst: Uitdrukking) -> None:
        """What the cheapest way of crossing costs above one: six ways, of which one must be chosen."""
        model = self.model
        na_f, voor_f = self._ver(f, links=True), self._ver(f, links=False)
        na_g, voor_g = self._ver(g, links=True), self._ver(g, links=False)
        wegen = [
            (eerst, [na_g(c) for c in f.doelen]),
            (eerst, [voor_f(c) for c in g.doelen]),
            (niet(eerst), [na_f(c) for c in g.doelen]),
            (niet(eerst), [voor_g(c) for c in f.doelen]),
            (None, [(-1, 0, 1), *(self._beide(na_g(c), voor_g(c)) for c in f.doelen)]),
            (None, [(-1, 0, 1), *(self._beide(na_f(c), voor_f(c)) for c in g.doelen)]),
        ]
        meer = (model.variabele(self.gewicht, geheel=False), 1, 0)
        model.boven[meer[0]] = float(len(f.doelen) + len(g.doelen))
        keuzes = []
        for toegestaan, telling in wegen:
            keus = (model.variabele(), 1, 0)
            keuzes.append(keus)
            if toegestaan is not None:
                model.minstens([(1, toegestaan), (-1, keus)], 0)
            groot = float(len(telling))
            model.minstens([(1, meer), *((-1, u) for u in telling), (-groot, keus)], -1 - groot)
        model.minstens([(1, keus) for keus in keuzes], 1)

    def _ver(self, bundel: Bundel, links: bool) -> Callable[[Knoop], Uitdrukking]:
        """Whether a node stands right of the leftmost (left of the rightmost) child of ``bundel``."""
        bekend: dict[Knoop, Uitdrukking] = {}
        rij = self.paren.op_rij(bundel.doelen)
        leden = bundel.doelen if rij is None else rij[:1] if links else rij[-1:]

        def ver(knoop: Knoop) -> Uitdrukking:
            if knoop not in bekend:
                anderen = {self.paren.voor(*((k, knoop) if links else (knoop, k))) for k in leden if k != knoop}
                bekend[knoop] = self._minstens_een(sorted(anderen))
            return bekend[knoop]

        return ver

    def _minstens_een(self, delen: Sequence[Uitdrukking]) -> Uitdrukking:
        if len(delen) < 2:
            return delen[0] if delen else (-1, 0, 0)
        een = (self.model.variabele(geheel=False), 1, 0)
        for u in delen:
            self.model.minstens([(1, een), (-1, u)], 0)
        return een

    def _beide(self, p: Uitdrukking, q: Uitdrukking) -> Uitdrukking:
        beide = (self.model.variabele(geheel=False), 1, 0)
        self.model.minstens([(1, beide), (-1, p), (-1, q)], -1)
        return beide
