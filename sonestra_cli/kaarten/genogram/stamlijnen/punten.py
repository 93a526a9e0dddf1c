"""The polylines of every union: couple lines, and per child its share of the line from the parents.

A stretch is drawn once, so the lines of one family never lie on each other.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from sonestra_cli.kaarten.genogram.plaats.hoogten import TWEELING, Hoogten, bron_x, voet_x
from sonestra_cli.kaarten.genogram.plaats.langs_de_rij import Plekken
from sonestra_cli.kaarten.genogram.plaats.maten import PersoonMaat
from sonestra_cli.kaarten.genogram.plaats.naamplaats import NaamPlek
from sonestra_cli.kaarten.genogram.plaats.poorten import Poorten
from sonestra_cli.kaarten.genogram.rijen.bouwplan import Bouw, BundelNr, Knoop, KoppelNr
from sonestra_cli.tekening import stijl
from sonestra_cli.tekening.tekening import Punt

ONBEKEND = 0.6 * stijl.S
"""Side of the diamond of unknown parents."""


@dataclass(frozen=True, slots=True)
class Lijnwerk:
    """Everything placed: the plan, x, ports, heights; by node the size and place of the name; long couple lines."""

    bouw: Bouw
    plekken: Plekken
    poorten: Poorten
    hoogten: Hoogten
    maten: Mapping[Knoop, PersoonMaat]
    namen: Mapping[Knoop, NaamPlek]
    lang: frozenset[KoppelNr] = frozenset()


@dataclass(frozen=True, slots=True)
class Stam:
    """From the parents to the bar, and the bar itself; no points where the line goes straight down."""

    bron: Punt
    balk: float
    links: float
    rechts: float


@dataclass(frozen=True, slots=True)
class Tak:
    """Line to one child (or passage) of a bundle. ``lijn`` is its whole share; ``eigen`` what is its own alone."""

    bundel: BundelNr
    knoop: Knoop
    lijn: tuple[Punt, ...]
    eigen: tuple[Punt, ...]


def rand_dy(maat: PersoonMaat, dx: float) -> float:
    """Height of the edge above or below the centre, at ``dx`` from the middle."""
    r = maat.zijde / 2
    if maat.vorm == "cirkel":
        return float(max(0.0, r * r - dx * dx) ** 0.5)
    if maat.vorm == "ruit":
        return max(0.0, r - abs(dx))
    return r


def onderkant(werk: Lijnwerk, knoop: Knoop, dx: float) -> Punt:
    """Where a line leaves a node downward; a passage leaves at its middle, unknown parents at their diamond."""
    y = werk.hoogten.rij[werk.bouw.rij[knoop]]
    maat = werk.maten.get(knoop)
    if maat is None:
        return werk.plekken.x[knoop] + dx, y + (0.0 if knoop in werk.poorten.boven else ONBEKEND / 2)
    return werk.plekken.x[knoop] + dx, y + rand_dy(maat, dx)


def koppel_lijn(werk: Lijnwerk, nr: KoppelNr) -> tuple[Punt, ...]:
    """The U under two partners, from left to right."""
    koppel = werk.bouw.koppels[nr]
    diep = werk.hoogten.koppel[nr]
    einden = sorted(onderkant(werk, k, werk.poorten.plek[k, "koppel", nr]) for k in (koppel.a, koppel.b))
    (x1, y1), (x2, y2) = einden
    return ((x1, y1), (x1, diep), (x2, diep), (x2, y2))


def bron_punt(werk: Lijnwerk, nr: BundelNr) -> Punt:
    bundel = werk.bouw.bundels[nr]
    if bundel.koppel is not None:
        return werk.plekken.drop[bundel.koppel], werk.hoogten.koppel[bundel.koppel]
    return onderkant(werk, bundel.bron[0], werk.poorten.plek.get((bundel.bron[0], "enkel", nr), 0.0))


def stam(werk: Lijnwerk, nr: BundelNr) -> Stam:
    voeten = voet_x(werk.bouw, werk.plekken, werk.poorten, nr).values()
    x = bron_x(werk.bouw, werk.plekken, werk.poorten, nr)
    return Stam(bron_punt(werk, nr), werk.hoogten.balk[nr], min(x, *voeten), max(x, *voeten))


def takken(werk: Lijnwerk, nr: BundelNr) -> tuple[Tak, ...]:
    """Per child: from the child before it on the bar (seen from the parents) to its own symbol."""
    voeten = voet_x(werk.bouw, werk.plekken, werk.poorten, nr)
    bron = bron_punt(werk, nr)
    balk = werk.hoogten.balk[nr]
    uit: list[Tak] = []
    for kant in (-1, 1):
        rij = [k for k in voeten if (voeten[k] - bron[0]) * kant > 0 or (kant > 0 and voeten[k] == bron[0])]
        vorige = bron[0]
        for knoop in sorted(rij, key=lambda k: (abs(voeten[k] - bron[0]), k)):
            eigen = _neer(werk, nr, knoop, voeten)
            begin: tuple[Punt, ...] = (bron, (bron[0], balk)) if not uit else ((vorige, balk),)
            uit.append(Tak(nr, knoop, _zonder_dubbel((*begin, *eigen)), eigen))
            vorige = voeten[knoop]
    return tuple(uit)


def _neer(werk: Lijnwerk, nr: BundelNr, knoop: Knoop, voeten: Mapping[Knoop, float]) -> tuple[Punt, ...]:
    """From the bar down to the symbol; twins slant from their shared point."""
    dx = werk.poorten.plek[knoop, "doel", nr]
    x, y = werk.plekken.x[knoop] + dx, werk.hoogten.rij[werk.bouw.rij[knoop]]
    maat = werk.maten.get(knoop)
    boven = y - (rand_dy(maat, dx) if maat else 0.0)
    punten = [(voeten[knoop], werk.hoogten.balk[nr])]
    if voeten[knoop] != x:
        top = werk.hoogten.top[nr]
        punten += [(voeten[knoop], top), (x, top + TWEELING)]
    return _zonder_dubbel((*punten, (x, boven)))


def _zonder_dubbel(punten: tuple[Punt, ...]) -> tuple[Punt, ...]:
    """Without points that repeat the one before, or lie on the straight way between their neighbours."""
    uit: list[Punt] = []
    for punt in punten:
        if uit and punt == uit[-1]:
            continue
        if len(uit) > 1 and (uit[-2][0] == uit[-1][0] == punt[0] or uit[-2][1] == uit[-1][1] == punt[1]):
            uit.pop()
        uit.append(punt)
    return tuple(uit)
