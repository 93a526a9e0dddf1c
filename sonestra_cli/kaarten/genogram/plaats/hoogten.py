"""What has a say in the heights of a genogram, the heights themselves, and where lines go by their x."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field

from sonestra_cli.kaarten.genogram.plaats.langs_de_rij import Plekken, bron_van
from sonestra_cli.kaarten.genogram.plaats.maten import PersoonMaat
from sonestra_cli.kaarten.genogram.plaats.naamplaats import NaamPlek
from sonestra_cli.kaarten.genogram.plaats.poorten import Poorten
from sonestra_cli.kaarten.genogram.rijen.bouwplan import Bouw, BundelNr, Knoop, KoppelNr

TWEELING = 20.0
"""Height of the two slanting lines of twins."""


@dataclass(frozen=True, slots=True)
class Label:
    """Room that the words above a couple line take; ``strepen``: whether slashes stand beside them."""

    breed: float
    hoog: float
    strepen: bool


@dataclass(frozen=True, slots=True)
class HoogteGegevens:
    """Everybody's x, and all that has a say in the heights."""

    bouw: Bouw
    plekken: Plekken
    poorten: Poorten
    maten: Mapping[Knoop, PersoonMaat]
    namen: Mapping[Knoop, NaamPlek]
    lang: frozenset[KoppelNr]
    labels: Mapping[KoppelNr, Label]
    ruim: float = 0.0
    """Extra height between two rows, for relation lines."""


@dataclass(slots=True)
class Hoogten:
    """y per row (centre of the symbols), per couple line, per bundle (bar), top of the name per node, apex of twins.

    ``label``: left end of the words on a couple line. ``half``: per row half the height of its tallest symbol, so
    that no text comes beside a larger neighbour. ``onder``: the lowest point. ``krap``: couple lines on which the
    words found no free place, and how much they need.
    """

    rij: list[float] = field(default_factory=list)
    koppel: dict[KoppelNr, float] = field(default_factory=dict)
    label: dict[KoppelNr, float] = field(default_factory=dict)
    balk: dict[BundelNr, float] = field(default_factory=dict)
    naam: dict[Knoop, float] = field(default_factory=dict)
    top: dict[int, float] = field(default_factory=dict)
    half: list[float] = field(default_factory=list)
    onder: float = 0.0
    krap: dict[KoppelNr, float] = field(default_factory=dict)


def voet_x(bouw: Bouw, plekken: Plekken, poorten: Poorten, nr: BundelNr) -> dict[Knoop, float]:
    """Per child of bundle ``nr`` the x where its line leaves the bar: twins share one point."""
    bundel = bouw.bundels[nr]
    voet = {k: plekken.x[k] + poorten.plek[k, "doel", nr] for k in bundel.doelen}
    for tweeling in bouw.tweelingen:
        leden = [k for k in tweeling if k in voet]
        if len(leden) > 1:
            midden = math.fsum(voet[k] for k in leden) / len(leden)
            voet.update(dict.fromkeys(leden, midden))
    return voet


def koppel_x(bouw: Bouw, plekken: Plekken, poorten: Poorten, nr: KoppelNr) -> tuple[float, float]:
    """Both ends of a couple line, left first."""
    koppel = bouw.koppels[nr]
    einden = [plekken.x[k] + poorten.plek[k, "koppel", nr] for k in (koppel.a, koppel.b)]
    return min(einden), max(einden)


def bron_x(bouw: Bouw, plekken: Plekken, poorten: Poorten, nr: BundelNr) -> float:
    boven, dx = bron_van(bouw, poorten, {k: -1 - k for k in plekken.drop}, nr)
    return plekken.drop[KoppelNr(-1 - boven)] if boven < 0 else plekken.x[boven] + dx
