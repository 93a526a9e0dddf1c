"""Finding a free place for every box in its cell: near where it wants to stand, touching nobody, hiding nobody."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from sonestra_cli.kaarten.ringen.plaats.bezet import Bezet, Gezet, RingPlek
from sonestra_cli.kaarten.ringen.plaats.cellen import Cel, Rechthoek
from sonestra_cli.kaarten.ringen.plaats.indeling import Lid
from sonestra_cli.kaarten.ringen.plaats.rooster import CelPlekken
from sonestra_cli.kaarten.ringen.plaats.zoekwerk import Werk

KERN, KERN_ENG = 0.5, 0.0
"""The part of a box that stays inside its ring and sector; the rest may lie over the border. In a narrow sector only
its middle is surely inside."""
_POGINGEN = 24
"""At most so many attempts in either order."""
_VRAGEN, _VRAGEN_LIJN = 200, 400
"""And about so many places asked after per person, more with lines; no map was ever made with more."""


def zoek_plaatsen(
    leden: Sequence[Lid],
    cellen: Mapping[tuple[str, str], Cel],
    wensen: Mapping[str, float],
    straal: float,
    tussen: tuple[float, float],
    kern: float,
    bezet: Bezet,
    werk: Werk,
) -> Mapping[str, Gezet] | None:
    """A place for everybody, taken in ``bezet`` too; None when somebody finds none.

    ``wensen`` are angles by key; ``straal`` is the radius that places are shares of; boxes stay wholly ``tussen``
    these two distances from the centre (and farther out for a long line), and their inner part ``kern`` in the cell.
    Who finds no place goes first in a next attempt, until the same few have all been first and do not fit; the whole is
    tried from the middle outward and the other way. All of it is counted in ``werk``, which bounds it.
    """
    roosters = {cel: CelPlekken(cellen[cel], straal) for cel in sorted({(lid.ring, lid.sector) for lid in leden})}
    rijen: dict[str, _Rij] = {}
    stond = bezet.kopie()
    for lid in leden:
        rijen[lid.sleutel] = _Rij(lid, roosters[lid.ring, lid.sector], wensen[lid.sleutel], tussen, kern, stond, werk)
        if next(iter(rijen[lid.sleutel]), None) is None:
            return None
    grens = werk.tot(sum(_VRAGEN_LIJN if lid.lijn else _VRAGEN for lid in leden))
    for volgorde in (list(leden), list(leden)[::-1]):
        vast: Counter[frozenset[str]] = Counter()
        for _ in range(_POGINGEN):
            poging = bezet.kopie()
            plekken, over = _een_voor_een(volgorde, rijen, poging, werk)
            if over is None:
                bezet.neem_over(poging)
                return plekken
            vast[samen := frozenset((*plekken, over.sleutel))] += 1
            if werk.gedaan > grens:
                return None
            if vast[samen] > len(samen):
                break
            volgorde.remove(over)
            volgorde.insert(0, over)
    return None


def _een_voor_een(
    volgorde: Sequence[Lid], rijen: Mapping[str, "_Rij"], bezet: Bezet, werk: Werk
) -> tuple[Mapping[str, Gezet], Lid | None]:
    """Everybody at their dearest place that is free; and the first who finds none."""
    plekken: dict[str, Gezet] = {}
    for lid in volgorde:
        for plek in rijen[lid.sleutel]:
            werk.gedaan += 1
            gezet = bezet.probeer(plek, lid.lijn, lid.half)
            if gezet is not None:
                bezet.zet(plek, gezet.lijn, lid.half)
                plekken[lid.sleutel] = gezet
                break
        else:
            return plekken, lid
    return plekken, None


class _Rij:
    """Where somebody may stand, the dearest first; only what is free of ``bezet``, found out when asked."""

    def __init__(
        self,
        lid: Lid,
        rooster: CelPlekken,
        wens: float,
        tussen: tuple[float, float],
        kern: float,
        bezet: Bezet,
        werk: Werk,
    ) -> None:
        self._lid, self._bezet, self._werk = lid, bezet, werk
        vrij = (tussen[0] + lid.erbij, tussen[1])
        self._verder = rooster.kandidaten(lid.breedte, lid.hoogte, wens, vrij, kern)
        self._vrij: list[RingPlek] = []

    def __iter__(self) -> Iterator[RingPlek]:
        yield from self._vrij
        for *_, x, y in self._verder:
            self._werk.gedaan += 1
            plek = RingPlek(Rechthoek(x, y, self._lid.breedte, self._lid.hoogte))
            if self._bezet.probeer(plek, self._lid.lijn, self._lid.half):
                self._vrij.append(plek)
                yield plek
