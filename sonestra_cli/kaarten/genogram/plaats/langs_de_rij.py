"""The x of everybody, by linear programming over the given order, with the real widths of the texts."""

import itertools
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sonestra_cli.kaarten.genogram.plaats.poorten import REIKWIJDTE, STAP, Poorten
from sonestra_cli.kaarten.genogram.rijen.bouwplan import Bouw, BundelNr, Knoop, KoppelNr
from sonestra_cli.tekening import stijl

Rand = Mapping[str, tuple[float, float]]
LUCHT = 12.0
"""Between two names; a line down between two names has this on either side together with its own room."""
LIJNLUCHT = 7.0
PAAR, BROER, VREEMD = 1.8 * stijl.S, 1.7 * stijl.S, 1.9 * stijl.S
"""Centre to centre at least: partners, brothers and sisters, others (domein/7, somewhat closer to keep paper small)."""
APART = 6.0
"""Between a line down and another family's line down."""
BOTSRONDES = 12
"""Rounds of telling lines down to keep apart; one or two are enough as a rule."""
BOTSING = 1000.0
"""What a point too little between such lines costs."""
BREED = 0.6
"""What a point of width costs, beside a point between partners (1) or between parents and their children (1.2)."""
Afstand = tuple[int, int, float]
"""(variable left, variable right, at least so far apart)."""


@dataclass(frozen=True, slots=True)
class Plekken:
    """x per node, and x of the line down per couple line that has one."""

    x: list[float]
    drop: dict[KoppelNr, float]


@dataclass(slots=True)
class Programma:
    """A linear programme of differences, built term by term."""

    kosten: list[float] = field(default_factory=list)
    rijen: list[tuple[dict[int, float], float]] = field(default_factory=list)

    def variabele(self, kosten: float = 0.0) -> int:
        self.kosten.append(kosten)
        return len(self.kosten) - 1

    def minstens(self, som: dict[int, float], grens: float) -> None:
        self.rijen.append((som, grens))

    def afstand(self, een: int, ander: int, minstens: float) -> None:
        self.minstens({ander: 1.0, een: -1.0}, minstens)

    def dichtbij(self, som: dict[int, float], gewicht: float) -> None:
        """Pay ``gewicht`` per point that the sum differs from nought."""
        t = self.variabele(gewicht)
        self.minstens({t: 1.0, **{nr: -f for nr, f in som.items()}}, 0.0)
        self.minstens({t: 1.0, **som}, 0.0)

    def omspan(self, delen: Sequence[tuple[int, float]], gewicht: float) -> None:
        """Pay ``gewicht`` per point between the leftmost and the rightmost of (variable, offset)."""
        if not delen:
            return
        laag, hoog = self.variabele(-gewicht), self.variabele(gewicht)
        for nr, dx in delen:
            self.minstens({hoog: 1.0, nr: -1.0}, dx)
            self.minstens({nr: 1.0, laag: -1.0}, -dx)


class Plaatser:
    """The programme of one order; ``los_op`` gives the places, also with more distances to keep."""

    def __init__(
        self,
        bouw: Bouw,
        volgorde: Sequence[Sequence[Knoop]],
        randen: Sequence[Rand],
        poorten: Poorten,
        gaten: Mapping[KoppelNr, tuple[Knoop, Knoop]],
        labels: Mapping[KoppelNr, float],
    ) -> None:
        """``gaten``: per couple line with a drop the neighbours it comes down between; ``labels``: room it needs."""
        self.bouw, self.poorten, self.programma = bouw, poorten, Programma()
        p = self.programma
        for _ in bouw.wie:
            p.variabele()
        self.drop = {nr: p.variabele() for nr, koppel in bouw.per_koppel() if koppel.drop}
        self.voeten = [_voeten(p, bouw, poorten, nr) for nr, _ in bouw.per_bundel()]
        _naast_elkaar(p, bouw, volgorde, randen, gaten, self.drop)
        _paren(p, bouw, volgorde, poorten, labels, self.drop)
        _bundels(p, bouw, volgorde, poorten, self.drop)
        for een, ander in bouw.schuin:
            s = p.variabele(400.0)
            p.minstens({s: 1.0}, 0.0)
            p.minstens({s: 1.0, ander: 1.0, een: -1.0}, 10.0)
        p.omspan([(rij[i], 0.0) for rij in volgorde if rij for i in (0, -1)], BREED)
        for rij in volgorde:
            if len(rij) > 1:
                p.dichtbij({rij[-1]: 1.0, rij[0]: -1.0}, 0.02)
        if bouw.wie:
            p.minstens({0: 1.0}, 0.0)

    def los_op(self, erbij: Sequence[Afstand] = ()) -> Plekken | None:
        """Places that keep every distance of ``erbij`` too; None where those cannot all be kept."""
        from sonestra_cli.kaarten.genogram.highs import Lineair

        lineair = Lineair(self.programma.kosten, self.programma.rijen)
        lineair.erbij([_als_rij(*afstand) for afstand in erbij])
        waarden = lineair.los_op()
        if waarden is None:
            return None
        for _ in range(BOTSRONDES):
            botsingen = _botsingen(self.bouw, self.poorten, self.drop, self.voeten, waarden)
            if not botsingen:
                break
            lineair.erbij([_als_rij(*afstand) for afstand in botsingen], BOTSING)
            waarden = lineair.los_op() or waarden
        return Plekken(waarden[: len(self.bouw.wie)], {nr: waarden[v] for nr, v in self.drop.items()})


def _als_rij(een: int, ander: int, minstens: float) -> tuple[dict[int, float], float]:
    return {ander: 1.0, een: -1.0}, minstens


def _naast_elkaar(
    p: Programma,
    bouw: Bouw,
    volgorde: Sequence[Sequence[Knoop]],
    randen: Sequence[Rand],
    gaten: Mapping[KoppelNr, tuple[Knoop, Knoop]],
    drop: Mapping[KoppelNr, int],
) -> None:
    """Neighbours in a row keep clear of each other, with room for the lines that come down between them."""
    in_gat: dict[tuple[Knoop, Knoop], list[KoppelNr]] = {}
    for nr, gat in gaten.items():
        in_gat.setdefault(gat, []).append(nr)
    paar = {frozenset((k.a, k.b)) for k in bouw.koppels}
    broers = {frozenset(b) for b in bouw.voorrang} | {frozenset(b) for b in bouw.wens}
    for rij in volgorde:
        for een, ander in itertools.pairwise(rij):
            band = frozenset((een, ander))
            leeg = bouw.wie[een] is None or bouw.wie[ander] is None
            minst = 0.0 if leeg else PAAR if band in paar else BROER if band in broers else VREEMD
            lucht = {"symbool": 10.0, "boven": 6.0, "naam": LUCHT}
            minst = max(minst, *(randen[een][h][1] + randen[ander][h][0] + lucht[h] for h in lucht))
            lijnen = in_gat.get((een, ander), [])
            vorige: int = een
            ruimte = randen[een]["naam"][1] + LIJNLUCHT
            for nr in lijnen:
                p.afstand(vorige, drop[nr], ruimte)
                vorige, ruimte = drop[nr], 2 * LIJNLUCHT
            p.afstand(vorige, ander, minst if not lijnen else randen[ander]["naam"][0] + LIJNLUCHT)
            if lijnen:
                p.afstand(een, ander, minst)


def _paren(
    p: Programma,
    bouw: Bouw,
    volgorde: Sequence[Sequence[Knoop]],
    poorten: Poorten,
    labels: Mapping[KoppelNr, float],
    drop: Mapping[KoppelNr, int],
) -> None:
    """Partners close, with room for the words on their line, beside a line that comes down through it."""
    plaats = {k: i for rij in volgorde for i, k in enumerate(rij)}
    for nr, koppel in bouw.per_koppel():
        links, rechts = sorted((koppel.a, koppel.b), key=lambda k: plaats[k])
        p.dichtbij({rechts: 1.0, links: -1.0}, 1.0)
        binnen = poorten.plek[links, "koppel", nr] - poorten.plek[rechts, "koppel", nr]
        erdoor = any(k.drop and {k.a, k.b} == {links, rechts} for k in bouw.koppels[:nr])
        erdoor |= any(bouw.wie[k] is None for k in volgorde[bouw.rij[links]][plaats[links] + 1 : plaats[rechts]])
        p.afstand(links, rechts, labels.get(nr, 0.0) * (2 if erdoor else 1) + binnen)
        if nr in drop and plaats[rechts] - plaats[links] == 1:
            p.dichtbij({drop[nr]: 1.0, links: -0.5, rechts: -0.5}, 0.6)


def _bundels(
    p: Programma, bouw: Bouw, volgorde: Sequence[Sequence[Knoop]], poorten: Poorten, drop: Mapping[KoppelNr, int]
) -> None:
    """Parents above the middle of their children, short bars."""
    plaats = {k: i for rij in volgorde for i, k in enumerate(rij)}
    for nr, bundel in bouw.per_bundel():
        boven, dx = bron_van(bouw, poorten, drop, nr)
        doelen = sorted(bundel.doelen, key=lambda k: plaats[k])
        eerste, laatste = doelen[0], doelen[-1]
        t = p.variabele(1.2 if len(doelen) > 1 else 2.0)
        midden = (poorten.plek[eerste, "doel", nr] + poorten.plek[laatste, "doel", nr]) / 2
        som = {boven: 1.0, eerste: -0.5, laatste: -0.5} if eerste != laatste else {boven: 1.0, eerste: -1.0}
        p.minstens({t: 1.0, **som}, midden - dx)
        p.minstens({t: 1.0, **{v: -f for v, f in som.items()}}, dx - midden)
        p.omspan([(boven, dx), *((k, poorten.plek[k, "doel", nr]) for k in {eerste, laatste})], 0.5)


def bron_van(bouw: Bouw, poorten: Poorten, drop: Mapping[KoppelNr, int], nr: BundelNr) -> tuple[int, float]:
    """Variable and offset of the place where the bundle starts."""
    bundel = bouw.bundels[nr]
    if bundel.koppel is not None:
        return drop[bundel.koppel], 0.0
    return bundel.bron[0], poorten.plek.get((bundel.bron[0], "enkel", nr), 0.0)


def _voeten(p: Programma, bouw: Bouw, poorten: Poorten, nr: BundelNr) -> dict[int, float]:
    """Where the lines of bundle ``nr`` leave its bar: variable and offset; twins have one in their middle."""
    doelen = dict.fromkeys(bouw.bundels[nr].doelen)
    uit: dict[int, float] = {}
    for tweeling in bouw.tweelingen:
        leden = [k for k in tweeling if k in doelen]
        if len(leden) > 1:
            voet = p.variabele()
            midden: dict[int, float] = {k: -1.0 / len(leden) for k in leden}
            p.minstens({voet: 1.0, **midden}, 0.0)
            p.minstens({voet: -1.0, **{k: -f for k, f in midden.items()}}, 0.0)
            uit[voet] = math.fsum(poorten.plek[k, "doel", nr] for k in leden) / len(leden)
            for k in leden:
                del doelen[k]
    uit.update((k, poorten.plek[k, "doel", nr]) for k in doelen)
    return uit


def _botsingen(
    bouw: Bouw,
    poorten: Poorten,
    drop: Mapping[KoppelNr, int],
    voeten: Sequence[Mapping[int, float]],
    x: Sequence[float],
) -> list[Afstand]:
    """Lines down of different unions on (nearly) one x in one band: (left, right, distance) to keep from now on."""
    per_rij: dict[int, list[BundelNr]] = {}
    for nr, bundel in bouw.per_bundel():
        per_rij.setdefault(bundel.rij, []).append(nr)
    gevonden = []
    for nummers in per_rij.values():
        doelen = sorted((x[k] + dx, k, nr) for nr in nummers for k, dx in voeten[nr].items())
        for nr in nummers:
            boven, dx = bron_van(bouw, poorten, drop, nr)
            hier = x[boven] + dx
            for daar, doel, ander in doelen:
                ruim = _ruim(bouw, poorten, doel)
                if ander == nr or abs(hier - daar) > ruim - 1e-6 or doel == boven:
                    continue
                schuif = voeten[ander][doel] - dx
                links, apart = _kant(bouw, poorten, x, nr, ander, hier, daar)
                apart = min(apart, ruim)
                gevonden.append((boven, doel, apart - schuif) if links else (doel, boven, apart + schuif))
        for (een_x, een, eerste), (ander_x, buur, tweede) in itertools.pairwise(doelen):
            van_tweeling = een >= len(bouw.wie) or buur >= len(bouw.wie)
            if van_tweeling and eerste != tweede and ander_x - een_x < APART - 1e-6:
                gevonden.append((een, buur, APART + voeten[eerste][een] - voeten[tweede][buur]))
    return gevonden


def _ruim(bouw: Bouw, poorten: Poorten, doel: int) -> float:
    """As far as a line stays from one that comes down on ``doel``: it may have to pass between two that do."""
    breed = poorten.boven[Knoop(doel)] if doel < len(bouw.wie) else 0.0
    return APART if not breed else 0.48 * STAP if breed < REIKWIJDTE else 2.0


def _kant(
    bouw: Bouw, poorten: Poorten, x: Sequence[float], nr: BundelNr, ander: BundelNr, hier: float, daar: float
) -> tuple[bool, float]:
    """Whether the line of bundle ``nr`` stays left of the child of ``ander``, and how far from it.

    Two families of one parent: as their lines leave that parent, so that all of them fit side by side.
    """
    een, twee = (poorten.plek.get((bouw.bundels[b].bron[0], "enkel", b)) for b in (nr, ander))
    if bouw.bundels[nr].bron == bouw.bundels[ander].bron and een is not None and twee is not None:
        return een < twee, min(APART, 0.9 * abs(een - twee))
    eigen = [x[k] for k in bouw.bundels[nr].doelen]
    return daar > hier or (daar == hier and math.fsum(eigen) / len(eigen) < daar), APART
