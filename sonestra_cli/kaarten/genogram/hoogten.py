"""All heights: rows, couple lines under the symbols, names under those, sibship bars above the next row."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sonestra_cli.kaarten import stijl
from sonestra_cli.kaarten.genogram.bouw import Bouw
from sonestra_cli.kaarten.genogram.maten import Maat
from sonestra_cli.kaarten.genogram.plaatsing import Plekken, Rand, bron_van
from sonestra_cli.kaarten.genogram.poorten import Poorten
from sonestra_cli.kaarten.genogram.sporen import Ligger, leg_sporen

S = stijl.S
DIEP, TRAP = 0.6 * S, 0.34 * S
"""First couple line below the symbols, and the step to the next (domein/7: 0.3 S; a little more for the label)."""
BALK = 9.0
RIJ = 3.2 * S
JAREN = stijl.PT_KLEIN * stijl.REGEL + 4
TWEELING = 20.0
"""Height of the two slanting lines of twins."""


@dataclass(frozen=True, slots=True)
class Hoogten:
    """y per row (centre of the symbols), per couple line, per bundle (bar), top of the name per node, apex of twins.

    ``half``: per row half the height of its tallest symbol, so that no text comes beside a larger neighbour.
    """

    rij: list[float]
    koppel: dict[int, float]
    balk: dict[int, float]
    naam: dict[int, float]
    top: dict[int, float]
    onder: float
    half: list[float]


def voet_x(bouw: Bouw, plekken: Plekken, poorten: Poorten, nr: int) -> dict[int, float]:
    """Per child of bundle ``nr`` the x where its line leaves the bar: twins share one point."""
    bundel = bouw.bundels[nr]
    voet = {k: plekken.x[k] + poorten.plek[k, "doel", nr] for k in bundel.doelen}
    for tweeling in bouw.tweelingen:
        leden = [k for k in tweeling if k in voet]
        if len(leden) > 1:
            midden = sum(voet[k] for k in leden) / len(leden)
            voet.update(dict.fromkeys(leden, midden))
    return voet


def koppel_x(bouw: Bouw, plekken: Plekken, poorten: Poorten, nr: int) -> tuple[float, float]:
    """Both ends of a couple line, left first."""
    koppel = bouw.koppels[nr]
    einden = [plekken.x[k] + poorten.plek[k, "koppel", nr] for k in (koppel.a, koppel.b)]
    return min(einden), max(einden)


def bron_x(bouw: Bouw, plekken: Plekken, poorten: Poorten, nr: int) -> float:
    boven, dx = bron_van(bouw, poorten, {k: -1 - k for k in plekken.drop}, nr)
    return plekken.drop[-1 - boven] if boven < 0 else plekken.x[boven] + dx


def maak_hoogten(
    bouw: Bouw,
    plekken: Plekken,
    poorten: Poorten,
    randen: Sequence[Rand],
    maten: Mapping[int, Maat],
    dubbel: frozenset[int],
    strepen: frozenset[int],
) -> Hoogten:
    """``dubbel``: couple lines with a label of two lines; ``strepen``: with slashes, which reach below the line."""
    h = Hoogten([], {}, {}, {}, {}, 0.0, [])
    y, onder = 0.0, 0.0
    for rij in range(len(bouw.rijen)):
        h.rij.append(y)
        h.half.append(max([S / 2, *(maten[k].zijde / 2 for k in bouw.rijen[rij] if k in maten)]))
        onder = _onder_rij(h, rij, bouw, plekken, poorten, randen, maten, dubbel, strepen)
        y = max(y + RIJ, _band(h, rij, onder, bouw, plekken, poorten))
    return Hoogten(h.rij, h.koppel, h.balk, h.naam, h.top, onder, h.half)


def _onder_rij(
    h: Hoogten,
    rij: int,
    bouw: Bouw,
    plekken: Plekken,
    poorten: Poorten,
    randen: Sequence[Rand],
    maten: Mapping[int, Maat],
    dubbel: frozenset[int],
    strepen: frozenset[int],
) -> float:
    """Couple lines and names of one row; gives the lowest point."""
    y = h.rij[rij]
    nummers = [nr for nr, k in enumerate(bouw.koppels) if bouw.rij[k.a] == rij]
    liggers = []
    for nr in nummers:
        links, rechts = koppel_x(bouw, plekken, poorten, nr)
        neer = (plekken.drop[nr],) if nr in plekken.drop else ()
        liggers.append(Ligger(links, rechts, (links, rechts), neer))
    trap = TRAP + (stijl.PT_KLEIN * stijl.REGEL if any(nr in dubbel for nr in nummers) else 0.0)
    for nr, spoor in zip(nummers, leg_sporen(liggers), strict=True):
        h.koppel[nr] = y + S / 2 + DIEP + spoor * trap
    laagst = max((h.koppel[nr] for nr in nummers), default=y + S / 2)
    for knoop in bouw.rijen[rij]:
        if bouw.wie[knoop] is None:
            continue
        links, rechts = (plekken.x[knoop] + teken * randen[knoop]["naam"][i] for i, teken in ((0, -1), (1, 1)))
        erboven = [h.koppel[nr] + (8 if nr in strepen else 0) for nr, lig in zip(nummers, liggers, strict=True)
                   if lig.links < rechts + 3 and links < lig.rechts + 3]  # fmt: skip
        h.naam[knoop] = max([y + h.half[rij] + 3, *(yk + 4 for yk in erboven)])
        laagst = max(laagst, h.naam[knoop] + maten[knoop].naam_hoog)
    return laagst


def _band(h: Hoogten, rij: int, onder: float, bouw: Bouw, plekken: Plekken, poorten: Poorten) -> float:
    """The bars between this row and the next; gives the y of the next row at least."""
    nummers = [nr for nr, b in enumerate(bouw.bundels) if b.rij == rij]
    liggers, tweeling = [], False
    for nr in nummers:
        bron, voeten = bron_x(bouw, plekken, poorten, nr), voet_x(bouw, plekken, poorten, nr)
        uniek = tuple(sorted(set(voeten.values())))
        liggers.append(Ligger(min(bron, *uniek), max(bron, *uniek), (bron,), uniek))
        tweeling |= len(uniek) < len(voeten)
    sporen = leg_sporen(liggers)
    boven = onder + BALK
    diepst = boven + BALK * max(sporen, default=0)
    for nr, spoor in zip(nummers, sporen, strict=True):
        h.balk[nr] = boven + BALK * spoor
        h.top[nr] = h.balk[nr] if h.balk[nr] == diepst else diepst + 5
    if not nummers:
        return onder + S
    return diepst + (TWEELING + 5 if tweeling else 0) + BALK + JAREN + S / 2 + 4
