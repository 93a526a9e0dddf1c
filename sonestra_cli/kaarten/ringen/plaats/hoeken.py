"""How the circle is divided among the groups at a first placement: room by who stands there, in every ring."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from sonestra_cli.kaarten.ringen.plaats.bezet import RUIM_X, RUIM_Y
from sonestra_cli.kaarten.ringen.plaats.vullen import Lid
from sonestra_cli.tekening.tekening import Sector

LEEG, _MINST = 10.0, 20.0
"""Degrees of a sector where nobody stands; the least of one that is used."""
_LOS = 1.5
"""Room that boxes take in a ring, times their own."""
_RONDEN = 80


@dataclass(frozen=True, slots=True)
class Verdeling:
    """A way to divide the circle: degrees by sector for those that are used, the others narrow."""

    sectoren: tuple[str, ...]
    delen: Mapping[str, float]
    leeg: float
    minst: float

    def hoeken(self) -> tuple[Sector, ...]:
        """Clockwise from the top."""
        breed = [self.delen.get(naam, self.leeg) for naam in self.sectoren]
        grenzen = [0.0]
        for deel in breed:
            grenzen.append(round(grenzen[-1] + deel * 360.0 / math.fsum(breed), 1))
        grenzen[-1] = 360.0 if breed else 0.0
        return tuple(Sector(naam, grenzen[nr], grenzen[nr + 1]) for nr, naam in enumerate(self.sectoren))

    def met(self, sector: str, maal: float) -> "Verdeling":
        """One sector so many times as wide, at the cost of all others."""
        anders = {naam: deel * (maal if naam == sector else 1.0) for naam, deel in self.delen.items()}
        return replace(self, delen=_verdeeld(anders, self.minst, math.fsum(self.delen.values())))


def verdelingen(
    leden: Sequence[Lid], ringen: Sequence[str], sectoren: Sequence[str], vanaf: float, dun: float
) -> tuple[Verdeling, ...]:
    """Some ways to divide the circle: for a small circle, and evenly by what people need."""
    vraagt = {
        (ring, sector): _LOS
        * math.fsum(
            (lid.gewoon.breedte + RUIM_X) * (lid.gewoon.hoogte + RUIM_Y)
            for lid in leden
            if (lid.ring, lid.sector) == (ring, sector)
        )
        for ring in ringen
        for sector in sectoren
    }
    gebruikt = [sector for sector in sectoren if any(vraagt[ring, sector] for ring in ringen)]
    leeg = min(LEEG, 180.0 / len(sectoren))
    samen = 360.0 - leeg * (len(sectoren) - len(gebruikt))
    if not gebruikt:
        return (Verdeling(tuple(sectoren), {}, 1.0, 0.0),)
    minst = min(_MINST, samen / len(gebruikt) / 1.5)
    gelijk = {s: math.sqrt(math.fsum(vraagt[ring, s] for ring in ringen)) for s in gebruikt}
    delen = _verdeeld(gelijk, minst, samen)
    beste, kleinst = delen, math.inf
    for ronde in range(_RONDEN):
        straal, druk = _straal(vraagt, ringen, delen, vanaf, dun)
        if straal < kleinst:
            kleinst, beste = straal, delen
        vast = 0.3 / (1 + ronde / 8)
        delen = _verdeeld({s: deel * (1 + vast * druk.get(s, 0.0)) for s, deel in delen.items()}, minst, samen)
    return tuple(Verdeling(tuple(sectoren), weg, leeg, minst) for weg in (beste, _verdeeld(gelijk, minst, samen)))


def _straal(
    vraagt: Mapping[tuple[str, str], float], ringen: Sequence[str], delen: Mapping[str, float], vanaf: float, dun: float
) -> tuple[float, Mapping[str, float]]:
    """About how large the circle becomes, and which sectors are to blame, as shares of it."""
    druk: dict[str, float] = {}
    straal = vanaf
    for ring in ringen:
        nodig = {s: math.sqrt(straal * straal + 2 * vraagt[ring, s] / math.radians(deel)) for s, deel in delen.items()}
        vol = max(delen, key=lambda s: (nodig[s], s))
        buiten = max(straal + dun, nodig[vol])
        if buiten > straal + dun:
            druk[vol] = druk.get(vol, 0.0) + (buiten - straal - dun)
        straal = buiten
    return straal, {sector: wat / straal for sector, wat in druk.items()}


def _verdeeld(delen: Mapping[str, float], minst: float, samen: float) -> dict[str, float]:
    """In these shares, none less than ``minst`` degrees, ``samen`` together."""
    smal: set[str] = set()
    while True:
        over, som = samen - minst * len(smal), math.fsum(deel for s, deel in delen.items() if s not in smal)
        erbij = {s for s, deel in delen.items() if s not in smal and deel * over < minst * som}
        if not erbij or len(smal) + len(erbij) == len(delen):
            return {s: minst if s in smal else deel * over / som for s, deel in delen.items()}
        smal |= erbij
