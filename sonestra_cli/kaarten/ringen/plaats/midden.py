"""After everybody has a place in a ring: a few in a wide corner stand spread over it, not all against one side."""

import math
from collections.abc import Iterator, Mapping, Sequence

from sonestra_cli.kaarten.ringen.plaats.bezet import Bezet
from sonestra_cli.kaarten.ringen.plaats.vullen import Baan, Lid, Stand, Standen, gedraaid, probeer
from sonestra_cli.tekening.tekening import Sector

_WEINIG, _LEEG = 4, 0.5
"""So many in one corner of one ring are spread, when they take no more than this part of it; more fill it from side to
side, and together leave the most room for who comes next."""


def spreid_over_hoek(standen: Standen, leden: Mapping[str, Sequence[Lid]], baan: Baan, bezet: Bezet) -> Standen:
    """Each of a few as near as can be to an even share of the corner; where the ring is too thin there, they stay."""
    uit = dict(standen)
    for sector in baan.sectoren:
        groep = [lid for lid in leden.get(sector.naam, ()) if lid.sleutel in standen]
        if not 0 < len(groep) <= _WEINIG or sector.tot - sector.van >= 360 or not _is_ruim(groep, standen, sector):
            continue
        vanaf = {lid.sleutel: (standen[lid.sleutel].hoek - sector.van) % 360 for lid in groep}
        deel = (sector.tot - sector.van) / len(groep)
        for nr, lid in enumerate(sorted(groep, key=lambda lid: (vanaf[lid.sleutel], lid.sleutel))):
            bezet.neem_weg(uit[lid.sleutel].doos)
            uit[lid.sleutel] = _dichter_bij(
                lid, uit[lid.sleutel], vanaf[lid.sleutel], (nr + 0.5) * deel, sector, baan, bezet
            )
            bezet.zet(uit[lid.sleutel].doos)
    return uit


def _is_ruim(groep: Sequence[Lid], standen: Standen, sector: Sector) -> bool:
    """Whether the boxes, beside each other, take little of the corner."""
    nodig = math.fsum(
        math.degrees(stand.doos.breedte / stand.straal) for stand in (standen[lid.sleutel] for lid in groep)
    )
    return nodig <= _LEEG * (sector.tot - sector.van)


def _dichter_bij(lid: Lid, nu: Stand, vanaf: float, wens: float, sector: Sector, baan: Baan, bezet: Bezet) -> Stand:
    """The first free place on the way back from ``wens`` to where it stands now, both in degrees into the corner."""
    for hoek in _terug(wens, vanaf, baan.hoeken()):
        om = round(sector.van + hoek, 1)
        stand = probeer(lid, om % 360, baan, gedraaid(sector, om), bezet)
        if stand is not None:
            return stand
    return nu


def _terug(van: float, naar: float, stap: float) -> Iterator[float]:
    """From ``van`` up to, not with, ``naar``."""
    aantal = int(abs(naar - van) / stap)
    return (van + (stap if naar > van else -stap) * nr for nr in range(aantal))
