"""Which lines run along at the edge of cards on sheets: who listens to the whole file hears them once."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TypeAlias

from sonestra_cli.documenten.blokken import Alinea, PapierBlad, Tekstregel
from sonestra_cli.documenten.schrijvers.zetsel.kaartje import VEEL, Hoofden, randen
from sonestra_cli.documenten.schrijvers.zetsel.maten import KaartMaat
from sonestra_cli.zetten.meten import meet

OpMaat: TypeAlias = tuple[KaartMaat, PapierBlad]
"""A card, and how it is set."""
Rij: TypeAlias = Sequence[OpMaat]
Vel: TypeAlias = Sequence[Rij]
_Regel: TypeAlias = tuple[int, Tekstregel, float]
"""A line that stands so many times beside itself, and how wide its card is where it does not fit on every card."""
Meelopend: TypeAlias = frozenset[_Regel]
_KORT = 6
"""In a file of fewer pages only what stands on all of them runs along."""
_LETTER, _SMALST = 9.0, 235.0
"""The letters at an edge, and the width of the narrowest card, both in points."""


def zo_vaak(bladzijden: int) -> int:
    """On how many pages the same must stand to run along, in a file of so many pages (or more)."""
    return VEEL if bladzijden >= _KORT else max(VEEL, bladzijden)


def meelopend(vellen: Sequence[Vel], hoofden: Hoofden, vaak: int) -> Meelopend:
    """The lines that stand on ``vaak`` sheets or more."""
    hoe_vaak = Counter(regel for vel in vellen for regel in {regel for rij in vel for regel in _regels(rij, hoofden)})
    return frozenset(regel for regel, keer in hoe_vaak.items() if keer >= vaak)


def loopt_mee(rij: Rij, hoofden: Hoofden, lopen_mee: Meelopend) -> set[Tekstregel]:
    """What runs along above and below this row."""
    return {regel[1] for regel in _regels(rij, hoofden) if regel in lopen_mee}


def regels_van(alineas: Sequence[Alinea]) -> Iterator[Tekstregel]:
    return (regel for alinea in alineas for regel in alinea.regels)


def _regels(rij: Rij, hoofden: Hoofden) -> Iterator[_Regel]:
    """Where a row has two different heads, or feet, neither runs along."""
    breed = rij[0][0].breed
    for rand in zip(*(randen(kaart, hoofden) for _, kaart in rij), strict=True):
        if len(set(rand)) == 1:
            for regel in regels_van(rand[0]):
                past = meet("".join(stuk.tekst for stuk in regel), _LETTER) < _SMALST
                yield len(rij), regel, 0.0 if past else breed
