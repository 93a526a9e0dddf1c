"""Finding a free place for every box in its cell: near where it wants to stand, touching nobody, hiding nobody."""

import math
from collections.abc import Iterator, Mapping, Sequence

from sonestra_cli.kaarten.ringen.bezet import Bezet, Gezet, Plek
from sonestra_cli.kaarten.ringen.indeling import Lid
from sonestra_cli.kaarten.ringen.positie import bijgesneden, punt
from sonestra_cli.kaarten.ringen.vak import Cel, Doos

KERN, KERN_ENG = 0.5, 0.0
"""The part of a box that stays inside its ring and sector; the rest may lie over the border. In a narrow sector only
its middle is surely inside."""
_POGINGEN = 24
_STAP, _BANEN, _STAPPEN = 8.0, 20, 90
"""Smallest step between candidates in points; the most of them outward, and along a radian of the circle."""


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
    rijen: dict[str, _Rij] = {}
    for lid in leden:
        alle = _kandidaten(lid, cellen[lid.ring, lid.sector], wensen[lid.sleutel], straal, tussen, kern)
        rijen[lid.sleutel] = _Rij(alle, bezet.kopie(), lid.lijn)
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
    """Candidates that are free of what stood there from the beginning; found out when asked, and remembered."""

    def __init__(self, dozen: Sequence[Doos], bezet: Bezet, lijn: bool) -> None:
        self._vrij: list[Plek] = []
        self._verder = (plek for plek in map(Plek, dozen) if bezet.probeer(plek, lijn))

    def __iter__(self) -> Iterator[Plek]:
        yield from self._vrij
        for plek in self._verder:
            self._vrij.append(plek)
            yield plek


def _kandidaten(lid: Lid, cel: Cel, wens: float, straal: float, tussen: tuple[float, float], kern: float) -> list[Doos]:
    """Places inside the cell, the dearest first: near the wanted angle, near the middle, little over the border."""
    midden, diep = (cel.binnen + cel.buiten) / 2, cel.buiten - cel.binnen
    banen = max(1, round(diep / max(_STAP, diep / _BANEN)))
    boog = math.radians(cel.hoek)
    zijden = cel.zijden()
    gewogen: list[tuple[float, float, float, Doos]] = []
    for baan in range(banen):
        afstand = cel.binnen + diep * (baan + 0.5) / banen
        stappen = max(3, round(boog * afstand / max(_STAP, boog * afstand / (_STAPPEN * (1 + boog)))))
        for stap in range(stappen):
            positie = bijgesneden(cel.van + cel.hoek * (stap + 0.5) / stappen, afstand / straal)
            doos = Doos(*punt(positie, straal), lid.breedte, lid.hoogte)
            verste = doos.verste
            if doos.naaste < tussen[0] or verste > tussen[1] or not cel.past(doos, kern, zijden):
                continue
            scheef = abs((positie.hoek - wens + 180) % 360 - 180)
            over = max(cel.binnen - doos.naaste, 0.0) + max(verste - cel.buiten, 0.0)
            kosten = math.radians(scheef) * afstand + 0.35 * abs(afstand - midden) + 0.8 * over
            gewogen.append((round(kosten, 2), positie.hoek, positie.straal, doos))
    gewogen.sort(key=lambda regel: regel[:3])
    return [regel[3] for regel in gewogen]
