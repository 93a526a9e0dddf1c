"""A ring map with many lines: everybody as far to the left in their sector as can be, so that lines run side by side.

A line to the middle of a box needs a gap as wide as half of every nearer box, so with many lines the map would grow
as fast as their number. Here a line may end anywhere on the near side of its box, and people stand in columns, each
box peeping out from behind the one before. The sectors keep their order; each becomes as wide as its people need.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from sonestra_cli.kaarten.ringen.plaats.bezet import Bezet, Gezet, RingPlek
from sonestra_cli.kaarten.ringen.plaats.cellen import Cel, Rechthoek, hoek_van
from sonestra_cli.kaarten.ringen.plaats.indeling import NOG_TE_PLAATSEN, PROFESSIONAL, Lid
from sonestra_cli.kaarten.ringen.plaats.kolommen import op_kolommen, verdeel_over
from sonestra_cli.kaarten.ringen.plaats.poging import RingOpstelling, RingVraag, opschrift
from sonestra_cli.kaarten.ringen.plaats.rondgang import Rondgang
from sonestra_cli.kaarten.ringen.plaats.zicht import Zicht
from sonestra_cli.tekening.tekening import Ring, Sector

_KERN, _LIEVER = 0.25, 0.6
"""The part of a box that stays inside its ring and sector; what is better when no line tells where it belongs."""
_LOS, _LOS_HOOGSTENS = 0.5, 6.0
"""Between two lines: this share of an even spread, but never more than these degrees."""
_LEEG, _STIL, _SMAL_SAMEN = 8.0, 4.0, 300.0
"""Degrees that every sector keeps, that everybody asks in a sector in which nobody has a line, and all that together at
most: the more silent people, the less each of them asks, or no radius would do."""
_DELEN_VAN_OVER = (0.8, 0.4)
"""How much of the degrees that are left is shared out over the sectors; the second when the first goes wrong."""
_DUNSTE, _VOL = 0.13, 0.5
"""Thickness of an outer ring at least, as a share of the radius; how full of boxes it may be."""


@dataclass(frozen=True, slots=True)
class Dicht:
    """A map on which everybody stands as far to the left as can be; ``over`` are the degrees that are left."""

    vraag: RingVraag
    stand: RingOpstelling
    over: float

    def uitgedeeld(self) -> RingOpstelling:
        """The same map with what is left of the circle shared out over the sectors."""
        for deel in _DELEN_VAN_OVER:
            ruim = _Poging(self.vraag, self.stand.straal)
            if ruim.alles(deel * self.over / len(self.vraag.sectoren)) is not None:
                return ruim.opstelling()
        return self.stand


def waaier(vraag: RingVraag, straal: float) -> Dicht | None:
    """The map of this radius; None when somebody finds no place."""
    poging = _Poging(vraag, straal)
    over = poging.alles(0.0)
    return None if over is None else Dicht(vraag, poging.opstelling(), over)


class _Poging:
    """What stands so far."""

    def __init__(self, vraag: RingVraag, straal: float) -> None:
        self.vraag, self.straal = vraag, straal
        self.ringen = waaierringen(vraag, straal)
        self.rang = {ring.naam: nr for nr, ring in enumerate(self.ringen)}
        self.sectoren: list[Sector] = []
        self.plekken: dict[str, Gezet] = {}
        self._rondgangen: dict[tuple[str, float], Rondgang] = {}
        lijnen = sum(lid.lijn for lid in vraag.leden)
        self.bezet = Bezet(Zicht(min(_LOS_HOOGSTENS, _LOS * 360 / max(lijnen, 1)), scheef=1.0))
        for ring in self.ringen:
            self.bezet.zet(RingPlek(opschrift(vraag, ring)), None)

    def opstelling(self) -> RingOpstelling:
        """The map, when everybody has a place."""
        rondom = (
            [Sector(PROFESSIONAL, 0.0, 360.0)] if any(lid.sector == PROFESSIONAL for lid in self.vraag.leden) else []
        )
        return RingOpstelling(self.straal, self.ringen, (*self.sectoren, *rondom), self.plekken)

    def alles(self, erbij: float) -> float | None:
        """Place everybody, with ``erbij`` degrees more for every sector; gives the degrees that are left.

        None when somebody finds no place.
        """
        groepen = [[lid for lid in self.vraag.leden if lid.sector == naam] for naam in self.vraag.sectoren]
        vakmensen = [lid for lid in self.vraag.leden if lid.sector == PROFESSIONAL]
        met_lijn = [sum(lid.lijn for lid in groep) for groep in groepen]
        gasten = verdeel_over([lid for lid in vakmensen if lid.lijn], met_lijn)
        smal = [_LEEG if lijnen else max(_LEEG, _STIL * len(g)) for g, lijnen in zip(groepen, met_lijn, strict=True)]
        smal = [deel * min(1.0, _SMAL_SAMEN / sum(smal)) for deel in smal]
        van = 0.0
        for nr, naam in enumerate(self.vraag.sectoren):
            tot = self._sector(van, erbij, 360.0 - sum(smal[nr + 1 :]), [*groepen[nr], *gasten[nr]])
            if tot is None:
                return None
            tot = max(tot, round(van + smal[nr], 1))
            self.sectoren.append(Sector(naam, van, tot if nr < len(groepen) - 1 else 360.0))
            van = tot
        stil = [lid for lid in vakmensen if lid.sleutel not in self.plekken]
        geplaatst = all(self._zet(lid, 360 * (nr + 0.5) / len(stil), 0.0, 360.0, _KERN) for nr, lid in enumerate(stil))
        return 360.0 - van if geplaatst else None

    def _sector(self, van: float, erbij: float, hoogstens: float, leden: Sequence[Lid]) -> float | None:
        """Place these people from ``van`` degrees on; gives where the sector ends, or None when they do not fit."""
        vanaf = tot = van + erbij / 2
        stil = sorted((lid for lid in leden if not lid.lijn), key=lambda lid: (self.rang[lid.ring], lid.sleutel))
        for lid in (*op_kolommen([lid for lid in leden if lid.lijn], self.rang), *stil):
            eigen = lid.sector != PROFESSIONAL
            doos = self._zet(lid, vanaf, van, tot, _LIEVER) if eigen and not lid.lijn else None
            doos = doos or self._zet(lid, vanaf, van if eigen else 0.0, hoogstens if eigen else 360.0, _KERN)
            if doos is None:
                return None
            if eigen:
                tot = max(tot, _rechterkant(doos))
        return math.ceil(min(tot + erbij / 2, max(tot, hoogstens)) * 10) / 10

    def _zet(self, lid: Lid, vanaf: float, van: float, tot: float, kern: float) -> Rechthoek | None:
        """Take the first free place from ``vanaf`` degrees on, with ``kern`` of the box between ``van`` and ``tot``."""
        ring = self.ringen[self.rang[lid.ring]]
        ruimte = self.vraag.schijf + self.vraag.ruim + lid.erbij
        cel = Cel(self.ringen[self.rang[lid.ring] - 1].straal if self.rang[lid.ring] else ruimte, ring.straal, van, tot)
        zijden = cel.zijden()

        def probeer(doos: Rechthoek) -> Gezet | float | None:
            if not self._kan(doos, ruimte) or not cel.past(doos, kern, zijden):
                return None
            return self.bezet.probeer_of_verder(RingPlek(doos), lid.lijn, lid.half)

        eind = vanaf + 360.0 if cel.hoek >= 360 else tot
        gezet = self._rondgang(lid.ring, cel).eerste((lid.breedte, lid.hoogte), vanaf, eind, probeer)
        if gezet is None:
            return None
        self.bezet.zet(RingPlek(gezet.doos), gezet.lijn, lid.half)
        self.plekken[lid.sleutel] = gezet
        return gezet.doos

    def _kan(self, doos: Rechthoek, ruimte: float) -> bool:
        return doos.naaste >= ruimte and doos.verste <= self.ringen[-1].straal

    def _rondgang(self, ring: str, cel: Cel) -> Rondgang:
        """One walk for everybody of this ring, and of the first ring for whoever stays as far from the disc."""
        if (ring, cel.binnen) not in self._rondgangen:
            hier = [lid for lid in self.vraag.leden if lid.ring == ring]
            kleinste = (min(lid.breedte for lid in hier), min(lid.hoogte for lid in hier))
            ruimte, rond = self.vraag.schijf + self.vraag.ruim, Cel(cel.binnen, cel.buiten, 0.0, 360.0)
            zijden = rond.zijden()

            def kan(doos: Rechthoek) -> bool:
                return self._kan(doos, ruimte) and rond.past(doos, _KERN, zijden)

            gang = Rondgang(cel.binnen, cel.buiten, self.straal, kleinste, kan, self.bezet)
            self._rondgangen[ring, cel.binnen] = gang
        return self._rondgangen[ring, cel.binnen]


def waaierringen(vraag: RingVraag, straal: float) -> tuple[Ring, ...]:
    """The rings of the traject, and outer rings as thick as the boxes in them need."""
    ringen = list(vraag.ringen_op(straal))
    for naam in (NOG_TE_PLAATSEN, PROFESSIONAL):
        inkt = sum(lid.breedte * lid.hoogte for lid in vraag.leden if lid.ring == naam)
        if inkt:
            binnen = ringen[-1].straal
            dikte = max(_DUNSTE * straal, math.sqrt(binnen**2 + inkt / (_VOL * math.pi)) - binnen)
            ringen.append(Ring(naam, round(binnen + dikte, 2)))
    return tuple(ringen)


def _rechterkant(doos: Rechthoek) -> float:
    """The angle, clockwise from the top, up to which the inner part of the box reaches."""
    midden = hoek_van(doos.x, doos.y)
    return midden + max((hoek_van(x, y) - midden + 180) % 360 - 180 for x, y in doos.kern(_KERN).hoeken) + 0.1
