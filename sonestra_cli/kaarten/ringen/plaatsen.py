"""Finding a free place for every box in its cell: near where it wants to stand, touching nobody, hiding nobody."""

from collections.abc import Iterator, Mapping, Sequence
from heapq import heapify, heappop

from sonestra_cli.kaarten.ringen.bezet import Bezet, Gezet, Plek
from sonestra_cli.kaarten.ringen.indeling import Lid
from sonestra_cli.kaarten.ringen.rooster import Rooster
from sonestra_cli.kaarten.ringen.vak import Cel, Doos

KERN, KERN_ENG = 0.5, 0.0
"""The part of a box that stays inside its ring and sector; the rest may lie over the border. In a narrow sector only
its middle is surely inside."""
_POGINGEN = 24


def plaats(
    leden: Sequence[Lid],
    cellen: Mapping[tuple[str, str], Cel],
    wensen: Mapping[str, float],
    straal: float,
    tussen: tuple[float, float],
    kern: float,
    bezet: Bezet,
) -> Mapping[str, Gezet] | None:
    """A place for everybody, taken in ``bezet`` too; None when somebody finds none.

    ``wensen`` are angles by key; ``straal`` is the radius that places are shares of; boxes stay wholly ``tussen``
    these two distances from the centre, and their inner part ``kern`` inside the cell.
    Who finds no place goes first in a next attempt.
    """
    roosters = {cel: Rooster(cellen[cel], straal) for cel in sorted({(lid.ring, lid.sector) for lid in leden})}
    rijen: dict[str, _Rij] = {}
    stond = bezet.kopie()
    for lid in leden:
        rijen[lid.sleutel] = _Rij(lid, roosters[lid.ring, lid.sector], wensen[lid.sleutel], tussen, kern, stond)
        if next(iter(rijen[lid.sleutel]), None) is None:
            return None
    volgorde = list(leden)
    for _ in range(_POGINGEN):
        poging = bezet.kopie()
        plekken: dict[str, Gezet] = {}
        for lid in volgorde:
            keuze = next(
                ((plek, zo) for plek in rijen[lid.sleutel] if (zo := poging.probeer(plek, lid.lijn)) is not None), None
            )
            if keuze is None:
                break
            poging.zet(keuze[0], keuze[1].lijn)
            plekken[lid.sleutel] = keuze[1]
        else:
            bezet.neem_over(poging)
            return plekken
        if lid is volgorde[0]:
            return None
        volgorde.remove(lid)
        volgorde.insert(0, lid)
    return None


class _Rij:
    """Where somebody may stand, the dearest first; only what is free of ``bezet``, found out when asked."""

    def __init__(
        self, lid: Lid, rooster: Rooster, wens: float, tussen: tuple[float, float], kern: float, bezet: Bezet
    ) -> None:
        self._lid, self._bezet = lid, bezet
        self._hoop = rooster.kandidaten(lid.breedte, lid.hoogte, wens, tussen, kern)
        heapify(self._hoop)
        self._vrij: list[Plek] = []

    def __iter__(self) -> Iterator[Plek]:
        yield from self._vrij
        while self._hoop:
            *_, x, y = heappop(self._hoop)
            plek = Plek(Doos(x, y, self._lid.breedte, self._lid.hoogte))
            if self._bezet.probeer(plek, self._lid.lijn):
                self._vrij.append(plek)
                yield plek
