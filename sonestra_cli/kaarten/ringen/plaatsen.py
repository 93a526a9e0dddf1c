"""Finding a free place for every box in its cell: near where it wants to stand, touching nobody, hiding nobody."""

import math
from collections.abc import Mapping, Sequence

from sonestra_cli.kaarten.ringen.bezet import Bezet, Plek
from sonestra_cli.kaarten.ringen.indeling import Lid
from sonestra_cli.kaarten.ringen.positie import bijgesneden, punt
from sonestra_cli.kaarten.ringen.vak import Cel, Doos

KERN = 0.5
"""The part of a box that stays inside its ring and sector; the rest may lie over the border."""
_POGINGEN = 24


def plaats(
    leden: Sequence[Lid],
    cellen: Mapping[tuple[str, str], Cel],
    wensen: Mapping[str, float],
    straal: float,
    buitenste: float,
    bezet: Bezet,
) -> Mapping[str, Doos] | None:
    """A place for everybody, taken in ``bezet`` too; None when somebody finds none.

    ``wensen`` are angles by key; ``straal`` is the radius that places are shares of; no box passes ``buitenste``.
    Who finds no place goes first in a next attempt.
    """
    plekken_van: dict[str, list[Plek]] = {}
    for lid in leden:
        alle = _kandidaten(lid, cellen[lid.ring, lid.sector], wensen[lid.sleutel], straal, buitenste)
        plekken_van[lid.sleutel] = [plek for plek in alle if bezet.vrij(plek, lid.lijn)]
        if not plekken_van[lid.sleutel]:
            return None
    volgorde = list(leden)
    for _ in range(_POGINGEN):
        poging = bezet.kopie()
        plekken: dict[str, Doos] = {}
        for lid in volgorde:
            plek = next((plek for plek in plekken_van[lid.sleutel] if poging.vrij(plek, lid.lijn)), None)
            if plek is None:
                break
            poging.zet(plek, lid.lijn)
            plekken[lid.sleutel] = plek.doos
        else:
            bezet.neem_over(poging)
            return plekken
        if lid is volgorde[0]:
            return None
        volgorde.remove(lid)
        volgorde.insert(0, lid)
    return None


def _kandidaten(lid: Lid, cel: Cel, wens: float, straal: float, buitenste: float) -> list[Plek]:
    """Places inside the cell, the dearest first: near the wanted angle, near the middle, little over the border."""
    midden = (cel.binnen + cel.buiten) / 2
    banen = max(1, round((cel.buiten - cel.binnen) / max(9.0, straal / 45)))
    zijden = cel.zijden()
    gewogen: list[tuple[float, float, float, Doos]] = []
    for baan in range(banen):
        afstand = cel.binnen + (cel.buiten - cel.binnen) * (baan + 0.5) / banen
        stappen = max(3, round(math.radians(cel.hoek) * afstand / max(8.0, straal / 50)))
        for stap in range(stappen):
            positie = bijgesneden(cel.van + cel.hoek * (stap + 0.5) / stappen, afstand / straal)
            doos = Doos(*punt(positie, straal), lid.breedte, lid.hoogte)
            verste = doos.verste
            if verste > buitenste or not cel.past(doos, KERN, zijden):
                continue
            scheef = abs((positie.hoek - wens + 180) % 360 - 180)
            over = max(cel.binnen - doos.naaste, 0.0) + max(verste - cel.buiten, 0.0)
            kosten = math.radians(scheef) * afstand + 0.35 * abs(afstand - midden) + 0.8 * over
            gewogen.append((round(kosten, 2), positie.hoek, positie.straal, doos))
    gewogen.sort(key=lambda regel: regel[:3])
    return [Plek(regel[3]) for regel in gewogen]
