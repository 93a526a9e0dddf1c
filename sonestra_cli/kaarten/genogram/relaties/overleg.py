"""All relation lines among each other: who goes first, and who looks again."""

from collections.abc import Sequence

from sonestra_cli.kaarten.genogram.relaties.raster import Raster
from sonestra_cli.kaarten.genogram.relaties.wegzoeker import Wegzoeker

BUREN = 150.0
"""Nearer than this there is so little room for words that they come before all other lines."""
RONDES = 2
"""So often every line looks for its way."""
VEEL = 30
"""With more pairs of people than this a way is looked for once: it is a tangle whatever is done."""


def vind_wegen(veld: Raster, lopers: Sequence[Wegzoeker]) -> list[Wegzoeker]:
    """A way for everybody, and then their words, which are read once more when all lie there.

    Neighbours with words come first; then the widest, which find least room, and the short before the long.
    """
    rij = sorted(lopers, key=lambda w: (not _buur(w), -w.half, w.afstand, w.strengen[0].nr))
    for loper in rij:
        loper.verken(veld)
    rij = [los for loper in tuple(rij) for los in _eerste(veld, rij, loper)]
    verder = [w for w in rij if not _buur(w)]
    if len(rij) <= VEEL:
        for _ in range(RONDES - 1):
            for loper in verder:
                loper.zoek(veld, rij)
        for loper in verder:
            loper.slijp(veld, rij)
    for loper in verder:
        loper.zeg(veld, rij)
    for loper in tuple(rij) if len(rij) <= VEEL else ():
        _los_voor_woorden(veld, rij, loper)
    for loper in rij:
        loper.herlees(veld, rij)
    return rij


def _los_voor_woorden(veld: Raster, rij: list[Wegzoeker], loper: Wegzoeker) -> None:
    """Lines of two people go apart where there is room for more of their words then."""
    if len(loper.strengen) == 1 or loper.boog is None or not loper.ongezegd:
        return
    loper.leg(veld, -1)
    losse, plek = loper.splits(veld), rij.index(loper)
    rij[plek : plek + 1] = losse
    for los in losse:
        los.zoek(veld, rij)
    for los in losse:
        los.zeg(veld, rij)
    if any(los.boog is None for los in losse) or sum(los.ongezegd for los in losse) >= loper.ongezegd:
        for los in losse:
            los.leg(veld, -1)
        rij[plek : plek + len(losse)] = [loper]
        loper.leg(veld, 1)


def _buur(loper: Wegzoeker) -> bool:
    return loper.afstand < BUREN and bool(loper.wensen)


def _eerste(veld: Raster, rij: list[Wegzoeker], loper: Wegzoeker) -> list[Wegzoeker]:
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
