"""Ports: where along the underside of a symbol every line starts, so that no two lines of one person share a place."""

from collections.abc import Sequence
from dataclasses import dataclass

from sonestra_cli.kaarten.genogram.rijen.bouwplan import Bouw, BundelNr, Knoop, KoppelNr

REIKWIJDTE, STAP = 14.0, 9.0
"""Farthest port from the centre and the usual step between two, in points."""
Poort = tuple[Knoop, str, KoppelNr | BundelNr]
"""(node, "koppel" or "enkel" or "doel", number of the couple line or bundle)."""


@dataclass(frozen=True, slots=True)
class Poorten:
    """Offset from the centre per port; half the width of the bunch of lines above a node."""

    plek: dict[Poort, float]
    boven: dict[Knoop, float]


def maak_poorten(bouw: Bouw, plaats: Sequence[int]) -> Poorten:
    """Couple lines to the left start left, the nearest outermost; single lines in the middle; then to the right.

    The same two once more: one line around the other.
    """
    uit: dict[Knoop, list[tuple[tuple[int, ...], str, KoppelNr | BundelNr]]] = {}
    for nr, koppel in bouw.per_koppel():
        for ik, ander in ((koppel.a, koppel.b), (koppel.b, koppel.a)):
            stap = plaats[ander] - plaats[ik]
            rang = (-1, -stap, nr) if stap < 0 else (1, -stap, -nr)
            uit.setdefault(ik, []).append((rang, "koppel", nr))
    for bundel_nr, bundel in bouw.per_bundel():
        if bundel.koppel is None and bouw.wie[bundel.bron[0]] is not None:
            midden = sum(plaats[k] for k in bundel.doelen)
            uit.setdefault(bundel.bron[0], []).append(((0, midden, bundel_nr), "enkel", bundel_nr))
    plek: dict[Poort, float] = {}
    for knoop, lijnen in uit.items():
        lijnen.sort()
        for (_, soort, lijn), dx in zip(lijnen, verdeel_poorten(len(lijnen)), strict=True):
            plek[knoop, soort, lijn] = dx
    return Poorten(plek, _boven(bouw, plek, plaats))


def _boven(bouw: Bouw, plek: dict[Poort, float], plaats: Sequence[int]) -> dict[Knoop, float]:
    """Lines from above: one in the middle, several side by side in the order in which they come."""
    lijnen: dict[Knoop, list[BundelNr]] = {}
    for nr, bundel in bouw.per_bundel():
        for doel in bundel.doelen:
            lijnen.setdefault(doel, []).append(nr)
    boven = {}
    for doel, nummers in lijnen.items():
        stappen = verdeel_poorten(len(nummers))
        nummers.sort(key=lambda nr: (sum(plaats[k] for k in bouw.bundels[nr].bron) / len(bouw.bundels[nr].bron), nr))
        for nr, dx in zip(nummers, stappen, strict=True):
            plek[doel, "doel", nr] = dx
        boven[doel] = max(abs(dx) for dx in stappen)
    return boven


def verdeel_poorten(aantal: int) -> list[float]:
    """Evenly around the middle."""
    stap = min(STAP, 2 * REIKWIJDTE / max(1, aantal - 1))
    return [(nr - (aantal - 1) / 2) * stap for nr in range(aantal)]
