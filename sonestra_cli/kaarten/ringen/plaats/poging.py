"""One attempt: does everybody find a place on a ring map of this radius?"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sonestra_cli.kaarten.ringen.plaats import indeling
from sonestra_cli.kaarten.ringen.plaats.bezet import Bezet, Gezet, RingPlek
from sonestra_cli.kaarten.ringen.plaats.cellen import Cel, Rechthoek
from sonestra_cli.kaarten.ringen.plaats.indeling import NOG_TE_PLAATSEN, PROFESSIONAL, Lid
from sonestra_cli.kaarten.ringen.plaats.plaatsen import KERN, KERN_ENG, zoek_plaatsen
from sonestra_cli.kaarten.ringen.plaats.positie import Positie, punt
from sonestra_cli.kaarten.ringen.plaats.volle_cellen import te_vol
from sonestra_cli.kaarten.ringen.plaats.zoekwerk import Werk
from sonestra_cli.tekening.tekening import Ring, Sector

DUNSTE, _DIKKER, _DIKSTE = 0.13, 1.18, 3.0
"""Thickness of an outer ring as a share of the radius, how it grows, and where that ends."""
_DIKTEN_SAMEN = (0.16, 0.3, 0.8)


@dataclass(frozen=True, slots=True)
class RingVraag:
    """What must be placed.

    ``eenheden``: width of the sectors. ``schijf`` and ``ruim``: radius of the disc and the white around it.
    ``opschriften``: width and height of the ring names, which stand on the line to the top. ``vrij_eind``: degrees
    at the end of the circle where nobody is put.
    """

    leden: tuple[Lid, ...]
    ringen: tuple[str, ...]
    sectoren: tuple[str, ...]
    eenheden: Mapping[str, int]
    schijf: float
    ruim: float
    opschriften: Mapping[str, tuple[float, float]]
    vrij_eind: float = 0.0

    def ringen_op(self, straal: float) -> tuple[Ring, ...]:
        """The rings of the traject on a map of this radius."""
        delen = indeling.stralen(len(self.ringen))
        return tuple(Ring(naam, round(deel * straal, 2)) for naam, deel in zip(self.ringen, delen, strict=True))


@dataclass(frozen=True, slots=True)
class RingOpstelling:
    """Everything from the centre, in points; ``straal`` is the radius of the last ring of the traject itself."""

    straal: float
    ringen: tuple[Ring, ...]
    sectoren: tuple[Sector, ...]
    plekken: Mapping[str, Gezet]

    @property
    def buitenste(self) -> float:
        return self.ringen[-1].straal


def opschrift_y(ring: Ring) -> float:
    """Where the name of a ring stands: straight above the centre, just inside its border."""
    return -ring.straal + 9.0


def opschrift(vraag: RingVraag, ring: Ring) -> Rechthoek:
    """The box of the name of a ring."""
    return Rechthoek(0.0, opschrift_y(ring), *vraag.opschriften[ring.naam])


@dataclass(frozen=True, slots=True)
class Poging:
    """``wensen`` are angles by key; who is in ``gekozen`` stands there, which must be free.

    Above a radius of ``eng`` boxes may lie farther over the border of their sector: it is narrow then. ``werk`` counts
    what all attempts together ask.
    """

    vraag: RingVraag
    sectoren: tuple[Sector, ...]
    wensen: Mapping[str, float]
    gekozen: Mapping[str, Positie]
    werk: Werk
    eng: float = math.inf

    def met(self, straal: float, grens: float | None) -> RingOpstelling | None:
        """Everybody placed with this radius, the outer rings as thin as can be; None when that fails.

        Nor is anything given that would reach to ``grens``.
        """
        ringen = self.vraag.ringen_op(straal)
        buiten = [naam for naam in (NOG_TE_PLAATSEN, PROFESSIONAL) if any(lid.ring == naam for lid in self.vraag.leden)]
        if any(lid.lijn and lid.ring in buiten for lid in self.vraag.leden):
            return self._samen(ringen, buiten, straal, grens)
        if grens is not None and straal * (1 + DUNSTE * len(buiten)) >= grens:
            return None
        bezet = Bezet()
        rand = straal * (1 + DUNSTE) if buiten or self._steekt_uit(straal) else straal
        plekken = self._ringen(ringen, 0, straal, bezet, rand)
        if plekken is None:
            return None
        if rand > straal and not buiten:
            buiten = [NOG_TE_PLAATSEN]
        for naam in buiten:
            gevonden = self._buitenring(naam, ringen, straal, bezet, grens)
            if gevonden is None:
                return None
            ringen = (*ringen, gevonden[0])
            plekken = {**plekken, **gevonden[1]}
        return RingOpstelling(straal, ringen, self.sectoren, plekken)

    def _steekt_uit(self, straal: float) -> bool:
        """True when a chosen place was chosen on a map with an outer ring: then that ring stays, though it is empty."""
        return any(self._vast(lid, straal).verste > straal for lid in self.vraag.leden if lid.sleutel in self.gekozen)

    def _samen(
        self, ringen: tuple[Ring, ...], buiten: Sequence[str], straal: float, grens: float | None
    ) -> RingOpstelling | None:
        """All rings at once: lines to the outer rings pass between the people of the others."""
        for dikte in _DIKTEN_SAMEN:
            alle = (
                *ringen,
                *(Ring(naam, round(straal * (1 + dikte * nr), 2)) for nr, naam in enumerate(buiten, start=1)),
            )
            if self.werk.op or (grens is not None and alle[-1].straal >= grens):
                return None
            plekken = self._ringen(alle, 0, straal, Bezet(), alle[-1].straal)
            if plekken is not None:
                return RingOpstelling(straal, alle, self.sectoren, plekken)
        return None

    def _buitenring(
        self, naam: str, ringen: tuple[Ring, ...], straal: float, bezet: Bezet, grens: float | None
    ) -> tuple[Ring, Mapping[str, Gezet]] | None:
        """The thinnest ring outside ``ringen`` in which these people find a place."""
        dikte = DUNSTE
        binnen = ringen[-1].straal
        while dikte < _DIKSTE and (grens is None or binnen + dikte * straal < grens):
            ring = Ring(naam, round(binnen + dikte * straal, 2))
            poging = bezet.kopie()
            erbij = self._ringen((*ringen, ring), len(ringen), straal, poging, ring.straal)
            if erbij is not None:
                bezet.neem_over(poging)
                return ring, erbij
            dikte *= _DIKKER
        return None

    def _ringen(
        self, ringen: tuple[Ring, ...], vanaf: int, straal: float, bezet: Bezet, buitenste: float
    ) -> Mapping[str, Gezet] | None:
        """Places for the people of the rings from number ``vanaf``; None when somebody finds none."""
        grenzen = (self.vraag.schijf + self.vraag.ruim, *(ring.straal for ring in ringen))
        cellen: dict[tuple[str, str], Cel] = {}
        for binnen, ring in list(zip(grenzen, ringen, strict=False))[vanaf:]:
            naam = RingPlek(opschrift(self.vraag, ring))
            if bezet.probeer(naam, lijn=False) is None:
                return None
            bezet.zet(naam, None)
            for deel in self.sectoren:
                tot = min(deel.tot, 360.0 - self.vraag.vrij_eind) if deel.naam != PROFESSIONAL else deel.tot
                cellen[ring.naam, deel.naam] = Cel(binnen, ring.straal, deel.van, tot)
        plekken: dict[str, Gezet] = {}
        vrij: list[Lid] = []
        rang = {ring.naam: nr for nr, ring in enumerate(ringen[vanaf:])}
        for lid in sorted((lid for lid in self.vraag.leden if lid.ring in rang), key=lambda lid: rang[lid.ring]):
            if lid.sleutel in self.gekozen:
                plek = RingPlek(self._vast(lid, straal))
                gezet = bezet.probeer(plek, lid.lijn, lid.half)
                assert gezet is not None, "chosen places were free of each other, and come first"
                bezet.zet(plek, gezet.lijn, lid.half)
                plekken[lid.sleutel] = gezet
            else:
                vrij.append(lid)
        tussen, kern = (self.vraag.schijf + self.vraag.ruim, buitenste), KERN if straal <= self.eng else KERN_ENG
        if te_vol(vrij, cellen, kern):
            return None
        erbij = zoek_plaatsen(vrij, cellen, self.wensen, straal, tussen, kern, bezet, self.werk)
        return None if erbij is None else {**plekken, **erbij}

    def _vast(self, lid: Lid, straal: float) -> Rechthoek:
        return Rechthoek(*punt(self.gekozen[lid.sleutel], straal), lid.breedte, lid.hoogte)
