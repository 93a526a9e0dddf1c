"""Finding a free place for every box in its cell: near where it wants to stand, touching nobody, hiding nobody."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from sonestra_cli.kaarten.ringen.indeling import Lid
from sonestra_cli.kaarten.ringen.positie import bijgesneden, punt
from sonestra_cli.kaarten.ringen.vak import Cel, Doos, rand_punt, straal_raakt

RUIM_X, RUIM_Y, RUIM_LIJN = 7.0, 5.0, 4.0
"""White that stays around a box, and between a box and a line from the centre to somebody else, in points."""
KERN = 0.5
_POGINGEN = 12
"""The part of a box that stays inside its ring and sector; the rest may lie over the border."""


@dataclass(slots=True)
class Bezet:
    """What is already there: boxes, and lines from the centre."""

    dozen: list[Doos] = field(default_factory=list)
    lijnen: list[tuple[float, float]] = field(default_factory=list)

    def vrij(self, doos: Doos, lijn: bool) -> bool:
        """True when the box, and its line when it has one, touches nothing."""
        if any(doos.raakt(ander, RUIM_X, RUIM_Y) for ander in self.dozen):
            return False
        if any(straal_raakt(x, y, doos, RUIM_LIJN) for x, y in self.lijnen):
            return False
        return not lijn or not any(straal_raakt(*rand_punt(doos), ander, RUIM_LIJN) for ander in self.dozen)

    def kopie(self) -> "Bezet":
        return Bezet(list(self.dozen), list(self.lijnen))

    def neem_over(self, ander: "Bezet") -> None:
        """Take everything that ``ander`` has, which began as a copy."""
        self.dozen, self.lijnen = ander.dozen, ander.lijnen

    def zet(self, doos: Doos, lijn: bool) -> None:
        """Take the place."""
        self.dozen.append(doos)
        if lijn:
            self.lijnen.append(rand_punt(doos))


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
    plekken_van = {
        lid.sleutel: [
            doos
            for doos in _kandidaten(lid, cellen[lid.ring, lid.sector], wensen[lid.sleutel], straal)
            if doos.verste <= buitenste
        ]
        for lid in leden
    }
    volgorde = list(leden)
    for _ in range(_POGINGEN):
        poging = bezet.kopie()
        plekken: dict[str, Doos] = {}
        for lid in volgorde:
            doos = next((doos for doos in plekken_van[lid.sleutel] if poging.vrij(doos, lid.lijn)), None)
            if doos is None:
                break
            poging.zet(doos, lid.lijn)
            plekken[lid.sleutel] = doos
        else:
            bezet.neem_over(poging)
            return plekken
        if lid is volgorde[0]:
            return None
        volgorde.remove(lid)
        volgorde.insert(0, lid)
    return None


def _kandidaten(lid: Lid, cel: Cel, wens: float, straal: float) -> Iterable[Doos]:
    """Places inside the cell, the dearest first: near the wanted angle, near the middle, little over the border."""
    midden = (cel.binnen + cel.buiten) / 2
    banen = max(1, round((cel.buiten - cel.binnen) / max(9.0, straal / 45)))
    gewogen: list[tuple[float, float, float, Doos]] = []
    for baan in range(banen):
        afstand = cel.binnen + (cel.buiten - cel.binnen) * (baan + 0.5) / banen
        stappen = max(3, round(math.radians(cel.hoek) * afstand / max(8.0, straal / 50)))
        for stap in range(stappen):
            plek = bijgesneden(cel.van + cel.hoek * (stap + 0.5) / stappen, afstand / straal)
            x, y = punt(plek, straal)
            doos = Doos(x, y, lid.breedte, lid.hoogte)
            if not cel.bevat_midden(doos) or not cel.bevat(doos.kern(KERN)):
                continue
            scheef = abs((plek.hoek - wens + 180) % 360 - 180)
            over = max(cel.binnen - doos.naaste, 0.0) + max(doos.verste - cel.buiten, 0.0)
            kosten = math.radians(scheef) * afstand + 0.35 * abs(afstand - midden) + 0.8 * over
            gewogen.append((round(kosten, 2), plek.hoek, plek.straal, doos))
    gewogen.sort(key=lambda regel: regel[:3])
    return (regel[3] for regel in gewogen)
