"""Which lines a group of people needs to be seen as one: as few and as short as can be."""

import math
from collections.abc import Collection, Mapping, Sequence

from sonestra_cli.kaarten.ringen.plaats.cellen import Rechthoek

Paar = tuple[str, str]
_RONDEN = 20
"""So often a round is looked over at most."""


def aaneen(paren: Sequence[Paar], al: Collection[Paar], dozen: Mapping[str, Rechthoek]) -> tuple[Paar, ...]:
    """The shortest of these lines that hold everybody together; the pairs in ``al`` are held together already."""
    groep = {wie: wie for paar in paren for wie in paar}

    def hoofd(wie: str) -> str:
        while groep[wie] != wie:
            wie = groep[wie]
        return wie

    for een, ander in sorted(set(paren).intersection(al)):
        groep[hoofd(een)] = hoofd(ander)
    uit = []
    for een, ander in sorted(paren, key=lambda paar: (round(_ver(paar[0], paar[1], dozen), 3), paar)):
        if hoofd(een) != hoofd(ander):
            groep[hoofd(een)] = hoofd(ander)
            uit.append((een, ander))
    return tuple(uit)


def rondje(wie: Sequence[str], dozen: Mapping[str, Rechthoek]) -> tuple[Paar, ...]:
    """One round past everybody; one line for two."""
    x, y = (math.fsum(getattr(dozen[een], as_) for een in wie) / len(wie) for as_ in "xy")
    rij = sorted(wie, key=lambda een: (round(math.atan2(dozen[een].y - y, dozen[een].x - x), 6), een))
    for _ in range(_RONDEN):
        if not _ontwar(rij, dozen):
            break
    paren = [(een, ander) for een, ander in zip(rij, [*rij[1:], rij[0]], strict=True) if een != ander]
    return tuple(sorted({(min(paar), max(paar)) for paar in paren}))


def _ontwar(rij: list[str], dozen: Mapping[str, Rechthoek]) -> bool:
    """Turns a piece of the round about where that makes it shorter; whether it did."""
    beter = False
    for van in range(len(rij) - 1):
        for tot in range(van + 2, len(rij) if van else len(rij) - 1):
            a, b, c, d = rij[van], rij[van + 1], rij[tot], rij[(tot + 1) % len(rij)]
            nu, dan = _ver(a, b, dozen) + _ver(c, d, dozen), _ver(a, c, dozen) + _ver(b, d, dozen)
            if dan < nu - 0.01:
                rij[van + 1 : tot + 1] = rij[van + 1 : tot + 1][::-1]
                beter = True
    return beter


def _ver(een: str, ander: str, dozen: Mapping[str, Rechthoek]) -> float:
    """The room between two boxes, and a little of how far their centres are apart."""
    a, b = dozen[een], dozen[ander]
    opzij = max(abs(a.x - b.x) - (a.breedte + b.breedte) / 2, 0.0)
    hoog = max(abs(a.y - b.y) - (a.hoogte + b.hoogte) / 2, 0.0)
    return math.hypot(opzij, hoog) + 0.1 * math.hypot(a.x - b.x, a.y - b.y)
