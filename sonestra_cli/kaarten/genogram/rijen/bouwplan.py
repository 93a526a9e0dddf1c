"""The plan to lay out: numbered nodes on rows, couple lines within a row, bundles of lines to the next row.

A line that passes a row gets a node of its own there, without a person, so that people make room for it.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import NewType, cast

from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.kaarten.genogram.familie.stamboom import Familie, Unie

Knoop = NewType("Knoop", int)
"""Number of a node: a person, or the passage of a line."""
UnieNr = NewType("UnieNr", int)
"""Index in the unions of a family."""
KoppelNr = NewType("KoppelNr", int)
"""Index in the couples of a plan."""
BundelNr = NewType("BundelNr", int)
"""Index in the bundles of a plan."""


@dataclass(frozen=True, slots=True)
class Koppel:
    """A couple line on one row between two nodes. ``echt``: both are people; ``drop``: children hang under it."""

    unie: UnieNr
    a: Knoop
    b: Knoop
    drop: bool
    echt: bool = True


@dataclass(frozen=True, slots=True)
class Bundel:
    """The lines of one union from a row to the next: from a couple line (``koppel``) or one node, to ``doelen``."""

    unie: UnieNr
    rij: int
    bron: tuple[Knoop, ...]
    doelen: tuple[Knoop, ...]
    koppel: KoppelNr | None = None


@dataclass(frozen=True, slots=True)
class Bouw:
    """Nodes by number (canonical: by row, people by key before passages), lines, and who stands left of whom."""

    wie: tuple[Sleutel | None, ...]
    rij: tuple[int, ...]
    rijen: tuple[tuple[Knoop, ...], ...]
    koppels: tuple[Koppel, ...]
    bundels: tuple[Bundel, ...]
    voorrang: frozenset[tuple[Knoop, Knoop]]
    wens: tuple[tuple[Knoop, Knoop], ...]
    schuin: tuple[tuple[Knoop, Knoop], ...]
    tweelingen: tuple[tuple[Knoop, ...], ...] = ()
    ouderloos: frozenset[Knoop] = frozenset()

    def per_knoop(self) -> Iterator[tuple[Knoop, Sleutel | None]]:
        """Numbered, as the next two: a number gets its kind here, at no cost when it runs."""
        return cast("Iterator[tuple[Knoop, Sleutel | None]]", enumerate(self.wie))

    def per_koppel(self) -> Iterator[tuple[KoppelNr, Koppel]]:
        return cast("Iterator[tuple[KoppelNr, Koppel]]", enumerate(self.koppels))

    def per_bundel(self) -> Iterator[tuple[BundelNr, Bundel]]:
        return cast("Iterator[tuple[BundelNr, Bundel]]", enumerate(self.bundels))


@dataclass(slots=True)
class _Bouwer:
    familie: Familie
    rij_van: Mapping[Sleutel, int]
    wie: list[Sleutel | None] = field(default_factory=list)
    rij: list[int] = field(default_factory=list)
    nr: dict[Sleutel, Knoop] = field(default_factory=dict)
    koppels: list[Koppel] = field(default_factory=list)
    bundels: list[Bundel] = field(default_factory=list)
    stam: dict[tuple[UnieNr, Knoop], tuple[Knoop, ...]] = field(default_factory=dict)
    """Passage of a union -> the children it leads to."""

    def knoop(self, wie: Sleutel | None, rij: int) -> Knoop:
        self.wie.append(wie)
        self.rij.append(rij)
        return Knoop(len(self.wie) - 1)

    def langs(
        self, unie: UnieNr, rij: int, bron: tuple[Knoop, ...], doelen: Iterable[Knoop], koppel: KoppelNr | None
    ) -> None:
        """Bundles from ``rij`` down to every target, with one passage per row for all that lie deeper."""
        hier = sorted(d for d in doelen if self.rij[d] == rij + 1)
        dieper = [d for d in doelen if self.rij[d] > rij + 1]
        if dieper:
            door = self.knoop(None, rij + 1)
            self.stam[unie, door] = tuple(dieper)
            hier.append(door)
        if hier:
            self.bundels.append(Bundel(unie, rij, bron, tuple(hier), koppel))
        if dieper:
            self.langs(unie, rij + 1, (door,), dieper, None)


def maak_bouw(familie: Familie, rij_van: Mapping[Sleutel, int], vrij: bool = False) -> Bouw:
    """Everything of one family at once; ``vrij`` makes birth order a wish instead of a rule."""
    b = _Bouwer(familie, _met_ruimte_boven(familie, rij_van))
    rij_van = b.rij_van
    for sleutel in sorted(familie.personen, key=lambda k: (rij_van[k], k)):
        b.nr[sleutel] = b.knoop(sleutel, rij_van[sleutel])
    for unie_nr, unie in enumerate(familie.unies):
        _voeg_unie(b, UnieNr(unie_nr), unie)
    vast, schuin = _broervolgorde(b)
    rijen: list[list[Knoop]] = [[] for _ in range(max(b.rij, default=-1) + 1)]
    for knoop, rij in enumerate(b.rij):
        rijen[rij].append(Knoop(knoop))
    kinderen = {b.nr[k] for u in familie.unies for k in u.kinderen if (u.partners or len(u.kinderen) > 1)}
    return Bouw(
        tuple(b.wie), tuple(b.rij), tuple(tuple(r) for r in rijen), tuple(b.koppels), tuple(b.bundels),
        frozenset() if vrij else frozenset(vast), tuple(sorted(vast)) if vrij else (), tuple(schuin),
        _tweelingen(b), frozenset(b.nr.values()) - kinderen,
    )  # fmt: skip


def _met_ruimte_boven(familie: Familie, rij_van: Mapping[Sleutel, int]) -> Mapping[Sleutel, int]:
    """One row lower for all where the unknown parents of somebody on the first row need a place."""
    bovenaan = any(not u.partners and u.kinderen and min(rij_van[k] for k in u.kinderen) == 0 for u in familie.unies)
    return {k: rij + bovenaan for k, rij in rij_van.items()}


def _voeg_unie(b: _Bouwer, unie_nr: UnieNr, unie: Unie) -> None:
    kinderen = [b.nr[k] for k in unie.kinderen]
    heeft = bool(kinderen)
    ouders = [b.nr[p] for p in unie.partners]
    if not ouders:
        boven = min((b.rij[k] for k in kinderen), default=0) - 1
        if boven >= 0:
            b.langs(unie_nr, boven, (b.knoop(None, boven),), kinderen, None)
        return
    if len(ouders) == 1:
        onder = [k for k in kinderen if b.rij[k] > b.rij[ouders[0]]]
        b.langs(unie_nr, b.rij[ouders[0]], (ouders[0],), onder, None)
        return
    hoog, laag = sorted(ouders, key=lambda p: (b.rij[p], p))
    if b.rij[hoog] != b.rij[laag]:
        plek = b.knoop(None, b.rij[laag])
        b.langs(unie_nr, b.rij[hoog], (hoog,), [plek], None)
        b.koppels.append(Koppel(unie_nr, plek, laag, heeft, echt=False))
    else:
        b.koppels.append(Koppel(unie_nr, hoog, laag, heeft))
    rij = b.rij[laag]
    koppel = b.koppels[-1]
    onder = [k for k in kinderen if b.rij[k] > rij]
    b.langs(unie_nr, rij, (koppel.a, koppel.b), onder, KoppelNr(len(b.koppels) - 1))


def _broervolgorde(b: _Bouwer) -> tuple[set[tuple[Knoop, Knoop]], list[tuple[Knoop, Knoop]]]:
    """Who stands left of whom: on one row as a rule, across rows as a wish for the places. Own families first."""
    vast: set[tuple[Knoop, Knoop]] = set()
    schuin: list[tuple[Knoop, Knoop]] = []
    na: dict[Knoop, set[Knoop]] = {}
    for eigen in (True, False):
        for unie in b.familie.unies:
            kinderen = [b.nr[k] for k in unie.kinderen if not eigen or k in unie.eigen]
            for i, een in enumerate(kinderen):
                for ander in kinderen[i + 1 :]:
                    if b.rij[een] != b.rij[ander]:
                        schuin.append((een, ander))
                    elif (een, ander) not in vast and not _bereikt(na, ander, een):
                        vast.add((een, ander))
                        na.setdefault(een, set()).add(ander)
    for (unie_nr, door), dieper in b.stam.items():
        eigen_rij = [b.nr[k] for k in b.familie.unies[unie_nr].kinderen]
        for kind in (k for k in eigen_rij if b.rij[k] == b.rij[door]):
            rangen = {eigen_rij.index(d) < eigen_rij.index(kind) for d in dieper if d in eigen_rij}
            if len(rangen) == 1:
                een, ander = (door, kind) if rangen == {True} else (kind, door)
                if not _bereikt(na, ander, een):
                    vast.add((een, ander))
                    na.setdefault(een, set()).add(ander)
    return vast, schuin


def _bereikt(na: Mapping[Knoop, set[Knoop]], van: Knoop, naar: Knoop) -> bool:
    """Whether ``naar`` must already stand right of ``van``."""
    stapel, gezien = [van], {van}
    while stapel:
        knoop = stapel.pop()
        if knoop == naar:
            return True
        nieuw = na.get(knoop, set()) - gezien
        gezien |= nieuw
        stapel += nieuw
    return False


def _tweelingen(b: _Bouwer) -> tuple[tuple[Knoop, ...], ...]:
    gevonden: set[tuple[Knoop, ...]] = set()
    for unie in b.familie.unies:
        for kind in unie.gezin.kinderen:
            if kind.tweeling and kind.wie in unie.eigen:
                samen = {kind.wie, *(m for m in kind.tweeling.met if m in unie.eigen)}
                naast = (k for k in samen if b.rij_van[k] == b.rij_van[kind.wie])
                leden = sorted(naast, key=unie.kinderen.index)
                if len(leden) > 1:
                    gevonden.add(tuple(b.nr[k] for k in leden))
    return tuple(sorted(t for t in gevonden if not any(set(t) < set(o) for o in gevonden)))
