"""The tray under the circle: who has no ring yet, in rows, each in a slot of their own."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace

from sonestra_cli.kaarten.ringen.plaats.cellen import Rechthoek
from sonestra_cli.kaarten.ringen.plaats.vullen import Lid

_TUSSEN_X, _TUSSEN_Y, _RAND = 6.0, 6.0, 8.0
_KOP = 18.0
"""Room above the first row for the name of the tray."""
_ONDER_DE_CIRKEL = 10.0
_CEL = 86.0
"""Width of a slot; a wider box takes the next ones too."""
_WEINIG, _MEER, _RIJ, _VEL = 16, 25, 50.0, 1.35
"""So many slots lie under the circle however they fall; for more there is room for so many, or twice that, or again;
height of a row, about; height of a sheet over its width."""


def zet_in_bak(
    leden: Sequence[Lid], vakken: Mapping[str, int], opzij: float, straal: float
) -> tuple[Mapping[str, tuple[int, Rechthoek, float]], Rechthoek] | None:
    """Slot, box and width of text of everybody, and the tray; who is in ``vakken`` has that slot.

    None when nobody is in it. ``straal`` is that of the outer circle, which the tray lies under; ``opzij`` is half the
    width of the map, which the tray has too, about.
    """
    if not leden:
        return None
    kolommen = _kolommen(max(len(leden), 1 + max(vakken.values(), default=0)), opzij)
    leden = _naast_elkaar(leden, vakken, kolommen)
    bezet: dict[int, Lid] = {}
    nummers: dict[str, int] = {}
    for lid in sorted(leden, key=lambda lid: (vakken.get(lid.sleutel, -1) < 0, lid.sleutel)):
        breed = _vakken_breed(lid, kolommen)
        nummer = vakken.get(lid.sleutel, -1)
        if nummer < 0 or not _vrij(bezet, nummer, breed, kolommen):
            nummer = next(nr for nr in range(len(leden) * kolommen + 1) if _vrij(bezet, nr, breed, kolommen))
        nummers[lid.sleutel] = nummer
        bezet |= dict.fromkeys(range(nummer, nummer + breed), lid)
    hoogten: dict[int, float] = {}
    for nr, lid in bezet.items():
        hoogten[nr // kolommen] = max(hoogten.get(nr // kolommen, 0.0), lid.gewoon.hoogte)
    boven: dict[int, float] = {}
    top = straal + _ONDER_DE_CIRKEL + _KOP
    for rij in range(max(hoogten) + 1):
        boven[rij] = top
        top += hoogten.get(rij, 0.0) + _TUSSEN_Y
    breedte = kolommen * (_CEL + _TUSSEN_X) - _TUSSEN_X
    plekken = {}
    for lid in leden:
        rij, kolom = divmod(nummers[lid.sleutel], kolommen)
        links = kolom * (_CEL + _TUSSEN_X) - breedte / 2
        midden = (_vakken_breed(lid, kolommen) * (_CEL + _TUSSEN_X) - _TUSSEN_X) / 2
        doos = Rechthoek(links + midden, boven[rij] + lid.gewoon.hoogte / 2, lid.gewoon.breedte, lid.gewoon.hoogte)
        plekken[lid.sleutel] = nummers[lid.sleutel], doos, lid.gewoon.breed
    hoog = top - _TUSSEN_Y + _RAND - straal - _ONDER_DE_CIRKEL
    return plekken, Rechthoek(0.0, straal + _ONDER_DE_CIRKEL + hoog / 2, breedte + 2 * _RAND, hoog)


def _naast_elkaar(leden: Sequence[Lid], vakken: Mapping[str, int], kolommen: int) -> tuple[Lid, ...]:
    """Who got more words takes no slot of somebody else: a narrower box where one is to be had."""
    van = {vakken[lid.sleutel]: lid.sleutel for lid in leden if lid.sleutel in vakken}

    def zo(lid: Lid) -> Lid:
        nummer = vakken.get(lid.sleutel, -1)
        erbij = range(nummer + 1, nummer + _vakken_breed(lid, kolommen))
        if nummer < 0 or not any(nr in van for nr in erbij):
            return lid
        return replace(lid, gewoon=min((lid.gewoon, *lid.vormen), key=lambda maat: (maat.breedte, maat.hoogte)))

    return tuple(zo(lid) for lid in leden)


def _kolommen(vakken: int, straal: float) -> int:
    """As wide as the circle; wider when there are many, so that the whole fits a sheet. For so many slots and some
    more, so that one more person changes nothing."""
    kolommen, ruim = max(3, int((2 * straal - 2 * _RAND + _TUSSEN_X) // (_CEL + _TUSSEN_X))), _MEER
    if vakken <= _WEINIG:
        return kolommen
    while ruim < vakken:
        ruim *= 2
    while 2 * straal + math.ceil(ruim / kolommen) * _RIJ > _VEL * kolommen * (_CEL + _TUSSEN_X):
        kolommen += 1
    return kolommen


def _vakken_breed(lid: Lid, kolommen: int) -> int:
    return min(kolommen, math.ceil((lid.gewoon.breedte + _TUSSEN_X) / (_CEL + _TUSSEN_X)))


def _vrij(bezet: Mapping[int, Lid], nummer: int, breed: int, kolommen: int) -> bool:
    """Whether so many slots are free from this one on, in one row."""
    return nummer % kolommen + breed <= kolommen and not any(nr in bezet for nr in range(nummer, nummer + breed))
