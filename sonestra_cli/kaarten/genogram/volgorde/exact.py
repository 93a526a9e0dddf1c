"""The best order of people in every row, by integer programming (HiGHS), with proof.

One binary per pair of blocks in a row, transitivity, and per couple and per pair of unions the cost that ``kosten``
counts. One thread, a fixed seed, no clock: the work limit counts branch-and-bound nodes.
"""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

from sonestra_cli.kaarten.genogram.rijen.bouwplan import Bouw, Knoop, Koppel
from sonestra_cli.kaarten.genogram.volgorde.blokken import VasteGroep
from sonestra_cli.kaarten.genogram.volgorde.exact_banden import Banden
from sonestra_cli.kaarten.genogram.volgorde.exact_model import LinksVan, Model, Uitdrukking, niet
from sonestra_cli.kaarten.genogram.volgorde.gelijken import gelijken
from sonestra_cli.kaarten.genogram.volgorde.kosten import Volgorde, VolgordeKosten, plek_in_rij

HOOFD, WENS = 1000.0, 1.0
"""Weights of couples apart + crossings, and of birth order where that is a wish."""

VERSCHERPEN = 8
"""Times at most that pairs of unions which cross more than once are counted in full after all."""


WERK = 300_000_000
"""Nodes times variables times rows at most: a node of a large map is that much more work."""

VEEL_GELIJKEN = 4
"""From so many partners of one person on it matters that equally good orders are not all tried."""


@dataclass(frozen=True, slots=True)
class Uitkomst:
    """The order of every row, and a proven lower bound of couples apart + crossings and wishes together.

    ``knopen``: the branch-and-bound nodes that it took.
    """

    volgorde: Volgorde
    grens: tuple[int, int]
    knopen: int


def zoek_beste(bouw: Bouw, blokken: Sequence[Sequence[VasteGroep]], begin: Volgorde, knopen: int) -> Uitkomst | None:
    """The best order, or None when the work limit came before any order. ``begin`` is where the search starts."""
    model = Model()
    paren = LinksVan(model, bouw, blokken)
    for rij in blokken:
        _rangorde(model, paren, [blok.leden[0] for blok in rij])
        for blok in rij:
            if not blok.vast and len(blok.leden) > 1:
                _rangorde(model, paren, list(blok.leden))
    for tweeling in bouw.tweelingen:
        _bijeen(model, paren, tweeling)
    _een_van_gelijken(model, paren, begin)
    tussen = _Tussen(model, paren)
    for koppel in bouw.koppels:
        _uiteen(model, tussen, koppel, bouw)
    _bogen(model, tussen, bouw)
    banden = Banden(model, paren, bouw, HOOFD)
    for een, ander in bouw.wens:
        nr, teken, vast = paren.voor(ander, een)
        if nr >= 0:
            model.kosten[nr] += teken * WENS
        model.vast += vast * WENS
    kosten = VolgordeKosten(bouw)
    uit = _los_op(model, paren, bouw, begin, knopen)
    for _ in range(VERSCHERPEN):
        if uit is None or kosten.totaal(uit.volgorde)[0] <= uit.grens[0]:
            break
        knopen -= uit.knopen
        if knopen <= 0:
            break
        if not banden.verscherp(plek_in_rij(uit.volgorde, len(bouw.wie))):
            break
        uit = _los_op(model, paren, bouw, min(uit.volgorde, begin, key=kosten.totaal), knopen) or uit
    return uit


def _rangorde(model: Model, paren: LinksVan, leden: list[Knoop]) -> None:
    """Transitivity of every three."""
    for i, a in enumerate(leden):
        for j in range(i + 1, len(leden)):
            ab = paren.voor(a, leden[j])  # asked for even where nothing else does: every pair needs its variable
            for c in leden[j + 1 :]:
                bc, ac = paren.voor(leden[j], c), paren.voor(a, c)
                model.minstens([(-1, ab), (-1, bc), (1, ac)], -1)
                model.minstens([(1, ab), (1, bc), (-1, ac)], 0)


def _een_van_gelijken(model: Model, paren: LinksVan, begin: Volgorde) -> None:
    """Many look-alikes in the order they have in ``begin``: their other orders cost the same and need no search."""
    plaats = plek_in_rij(begin, len(paren.bouw.wie))
    for groep in (g for g in gelijken(paren.bouw) if len(g) >= VEEL_GELIJKEN):
        partners = sorted((kern[0] for kern in groep), key=plaats.__getitem__)
        for een, ander in itertools.pairwise(partners):
            model.minstens([(1, paren.voor(een, ander))], 1)


def _bijeen(model: Model, paren: LinksVan, leden: tuple[Knoop, ...]) -> None:
    """Twins: nobody between but their partners."""
    bouw = paren.bouw
    mag = set(leden) | {k for p in bouw.koppels for k in (p.a, p.b) if p.echt and {p.a, p.b} & set(leden)}
    for een, ander in itertools.pairwise(leden):
        for k in bouw.rijen[bouw.rij[een]]:
            if k not in mag:
                model.minstens([(1, paren.voor(een, k)), (-1, paren.voor(ander, k))], 0)
                model.minstens([(-1, paren.voor(een, k)), (1, paren.voor(ander, k))], 0)


class _Tussen:
    """Whether a node stands between the two of a couple: one exact variable per couple and block."""

    def __init__(self, model: Model, paren: LinksVan) -> None:
        self.model, self.paren = model, paren
        self.bekend: dict[tuple[object, ...], Uitdrukking] = {}

    def __call__(self, knoop: Knoop, a: Knoop, b: Knoop) -> Uitdrukking:
        voor_a, voor_b = self.paren.voor(knoop, a), self.paren.voor(knoop, b)
        sleutel = tuple(sorted((voor_a, voor_b)))
        if sleutel not in self.bekend:
            self.bekend[sleutel] = self._maak(voor_a, voor_b)
        return self.bekend[sleutel]

    def _maak(self, p: Uitdrukking, q: Uitdrukking) -> Uitdrukking:
        """p exclusive-or q."""
        if p == q:
            return -1, 0, 0
        if p[0] < 0:
            return q if p[2] == 0 else niet(q)
        if q[0] < 0:
            return p if q[2] == 0 else niet(p)
        u = (self.model.variabele(geheel=False), 1, 0)
        self.model.minstens([(1, u), (-1, p), (1, q)], 0)
        self.model.minstens([(1, u), (1, p), (-1, q)], 0)
        self.model.minstens([(-1, u), (1, p), (1, q)], 0)
        self.model.minstens([(-1, u), (-1, p), (-1, q)], -2)
        return u


def _uiteen(model: Model, tussen: _Tussen, koppel: Koppel, bouw: Bouw) -> None:
    """One when anybody stands between, and one for every single line that comes down between the two."""
    uiteen: Uitdrukking | None = None
    enkel = {b.bron[0] for b in bouw.bundels if b.koppel is None}
    for k in bouw.rijen[bouw.rij[koppel.a]]:
        if k in (koppel.a, koppel.b):
            continue
        u = tussen(k, koppel.a, koppel.b)
        if u[0] < 0 and u[2] == 0:
            continue
        if koppel.echt and bouw.wie[k] is not None:
            uiteen = uiteen or (model.variabele(HOOFD, geheel=False), 1, 0)
            model.minstens([(1, uiteen), (-1, u)], 0)
        if k in enkel:
            model.minstens([(1, (model.variabele(HOOFD, geheel=False), 1, 0)), (-1, u)], 0)


def _bogen(model: Model, tussen: _Tussen, bouw: Bouw) -> None:
    """Two couple lines of one row, as ``kosten.boog_kruist``."""
    for nr, een in bouw.per_koppel():
        for ander in bouw.koppels[:nr]:
            if bouw.rij[een.a] != bouw.rij[ander.a] or {een.a, een.b} == {ander.a, ander.b}:
                continue
            _twee_bogen(model, tussen, een, ander)


def _twee_bogen(model: Model, tussen: _Tussen, een: Koppel, ander: Koppel) -> None:
    deelt = bool({een.a, een.b} & {ander.a, ander.b})
    grenzen: list[list[tuple[float, Uitdrukking]]] = []
    for buiten, binnen in ((een, ander), (ander, een)):
        uiteinden = [tussen(k, buiten.a, buiten.b) for k in (binnen.a, binnen.b) if k not in (buiten.a, buiten.b)]
        if binnen.drop:
            grenzen += [[(-1, u)] for u in uiteinden]
        if not deelt:
            grenzen += [[(-1, u), (1, v)] for u in uiteinden for v in uiteinden if u != v]
    grenzen = [g for g in grenzen if any(u[0] >= 0 or u[2] for _, u in g)]
    if grenzen:
        kruist = (model.variabele(HOOFD, geheel=False), 1, 0)
        for grens in grenzen:
            model.minstens([(1, kruist), *grens], 0)


def _los_op(model: Model, paren: LinksVan, bouw: Bouw, begin: Volgorde, knopen: int) -> Uitkomst | None:
    from sonestra_cli.kaarten.genogram.highs import los_op_geheel

    start = {nr: float(begin_voor) for nr, begin_voor in _begin_waarden(paren, begin)}
    knopen = max(1, min(knopen, WERK // max(1, len(model.kosten) * len(model.rijen))))
    gevonden = los_op_geheel(model.kosten, model.geheel, model.rijen, start, knopen, model.boven)
    if gevonden is None:
        return None
    waarden = gevonden.waarden

    def waarde(u: Uitdrukking) -> int:
        return u[2] + (u[1] * round(waarden[u[0]]) if u[0] >= 0 else 0)

    volgorde = [
        sorted(rij, key=lambda k, rij=rij: (sum(waarde(paren.voor(j, k)) for j in rij if j != k), k))  # type: ignore[misc]
        for rij in bouw.rijen
    ]
    hoofd, wens = divmod(round(gevonden.grens + model.vast), int(HOOFD))
    return Uitkomst(volgorde, (hoofd, wens), gevonden.knopen)


def _begin_waarden(paren: LinksVan, begin: Volgorde) -> list[tuple[int, bool]]:
    plaats = {k: nr for rij in begin for nr, k in enumerate(rij)}
    return [(nr, plaats[een] < plaats[ander]) for (een, ander), nr in paren.nr.items()]
