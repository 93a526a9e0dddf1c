"""All relation lines among each other: who goes first, who looks again, and who changes with whom."""

from collections.abc import Sequence

from sonestra_cli.kaarten.genogram.lopers import Loper
from sonestra_cli.kaarten.genogram.wegen import Veld

BUREN = 150.0
"""Nearer than this there is so little room for words that they come before all other lines."""
RONDES = 1
"""So often every line looks for its way."""
RUILEN, HINDER = 5, 60.0
"""So many times two lines try the other order, where one of them is so much in the way of the other."""


def vind_wegen(veld: Veld, lopers: Sequence[Loper]) -> list[Loper]:
    """A way for everybody, and then their words.

    Neighbours with words come first; then the widest, which find least room, and the short before the long.
    """
    rij = sorted(lopers, key=lambda w: (not _buur(w), -w.half, w.afstand, w.strengen[0].nr))
    for loper in rij:
        loper.verken(veld)
    rij = [los for loper in tuple(rij) for los in _eerste(veld, rij, loper)]
    verder = [w for w in rij if not _buur(w)]
    for _ in range(RONDES - 1):
        for loper in verder:
            loper.zoek(veld, rij)
    _ruil(veld, rij, verder)
    for loper in verder:
        loper.slijp(veld, rij)
    for loper in verder:
        loper.zeg(veld, rij)
    return rij


def _buur(loper: Loper) -> bool:
    return loper.afstand < BUREN and bool(loper.wensen)


def _eerste(veld: Veld, rij: list[Loper], loper: Loper) -> list[Loper]:
    """Looks for a way, alone where together there is none; neighbours say their words at once."""
    loper.zoek(veld, rij)
    losse = loper.los(veld)
    if losse != [loper]:
        plek = rij.index(loper)
        rij[plek : plek + 1] = losse
        for los in losse:
            los.zoek(veld, rij)
    for los in losse:
        if _buur(los):
            los.zeg(veld, rij)
    return losse


def _ruil(veld: Veld, rij: Sequence[Loper], lopers: Sequence[Loper]) -> None:
    """Two that hinder each other look again, the other one first, and keep what is cheaper."""
    paren = [(een.last_van(ander, veld), een, ander) for een in lopers for ander in lopers if een is not ander]
    paren.sort(key=lambda p: (-round(p[0], 3), p[1].strengen[0].nr, p[2].strengen[0].nr))
    for last, een, ander in paren[:RUILEN]:
        if last > HINDER:
            _probeer(veld, rij, een, ander)


def _probeer(veld: Veld, rij: Sequence[Loper], een: Loper, ander: Loper) -> None:
    was = een.boog, ander.boog
    for loper in (een, ander):
        loper.leg(veld, -1)
    voor = _samen(veld, rij, een, ander)
    een.boog = ander.boog = None
    een.zoek(veld, rij)
    ander.zoek(veld, rij)
    for loper in (een, ander):
        loper.leg(veld, -1)
    if _samen(veld, rij, een, ander) > voor - 1.0:
        een.boog, ander.boog = was
    for loper in (een, ander):
        loper.leg(veld, 1)


def _samen(veld: Veld, rij: Sequence[Loper], een: Loper, ander: Loper) -> float:
    """What two cost together; neither lies there now."""
    som = een.prijs(veld, [w for w in rij if w is not ander])
    een.leg(veld, 1)
    som += ander.prijs(veld, rij)
    een.leg(veld, -1)
    return som
