"""Where a name stands: right under the symbol, beside the lines that go down from it, or below the short U of a couple.

Couple lines that pass others run below their names, so that only lines of somebody's own decide where the name goes.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from sonestra_cli.kaarten.genogram.plaats.poorten import Poorten
from sonestra_cli.kaarten.genogram.rijen.bouwplan import Bouw, Knoop, KoppelNr

NAAST = 5.0
"""Between a line and the name beside it."""


@dataclass(frozen=True, slots=True)
class NaamPlek:
    """``midden``: centred; else beside the line at ``dx`` from the centre. ``onder_u``: below the short couple lines.

    ``lijnen``: reach of all lines that leave here, left and right of the centre.
    """

    kant: Literal["midden", "rechts", "links"] = "midden"
    dx: float = 0.0
    onder_u: bool = False
    lijnen: tuple[float, float] = (0.0, 0.0)

    def midden(self, breed: float) -> float:
        """Centre of a text of this width, from the centre of the symbol."""
        if self.kant == "midden":
            return 0.0
        schuif = NAAST + breed / 2
        return self.dx + schuif if self.kant == "rechts" else self.dx - schuif

    def reikt(self, breed: float) -> tuple[float, float]:
        """How far the name and the lines beside it reach left and right of the centre."""
        mid = self.midden(breed)
        return max(breed / 2 - mid, self.lijnen[0]), max(breed / 2 + mid, self.lijnen[1])


def lange_koppels(bouw: Bouw, plaats: Sequence[int]) -> frozenset[KoppelNr]:
    """Couple lines with somebody else between the two."""
    uit = set()
    for nr, koppel in bouw.per_koppel():
        links, rechts = sorted((plaats[koppel.a], plaats[koppel.b]))
        rij = bouw.rijen[bouw.rij[koppel.a]]
        if any(bouw.wie[k] is not None and links < plaats[k] < rechts for k in rij):
            uit.add(nr)
    return frozenset(uit)


def naam_plekken(
    bouw: Bouw, plaats: Sequence[int], poorten: Poorten, lang: frozenset[KoppelNr]
) -> Mapping[Knoop, NaamPlek]:
    """For everybody who has a name here."""
    diep: dict[Knoop, list[float]] = {}
    kort: dict[Knoop, set[int]] = {}
    alle: dict[Knoop, list[float]] = {}
    for (knoop, soort, nr), dx in poorten.plek.items():
        if soort == "doel":
            continue
        alle.setdefault(knoop, []).append(dx)
        if soort == "koppel" and nr not in lang:
            koppel = bouw.koppels[nr]
            ander = koppel.b if knoop == koppel.a else koppel.a
            kort.setdefault(knoop, set()).add(1 if plaats[ander] > plaats[knoop] else -1)
        else:
            diep.setdefault(knoop, []).append(dx)
    uit = {}
    for knoop, wie in bouw.per_knoop():
        if wie is not None:
            uit[knoop] = _plek(diep.get(knoop, []), kort.get(knoop, set()), alle.get(knoop, []))
    return uit


def _plek(diep: Sequence[float], kort: set[int], alle: Sequence[float]) -> NaamPlek:
    reik = (2 - min(alle), 2 + max(alle)) if alle else (0.0, 0.0)
    if not diep:
        return NaamPlek(onder_u=bool(kort), lijnen=reik)
    if 1 in kort and -1 not in kort:
        return NaamPlek("links", min(diep), lijnen=reik)
    return NaamPlek("rechts", max(diep), onder_u=1 in kort, lijnen=reik)
