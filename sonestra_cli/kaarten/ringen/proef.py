"""One attempt: does everybody find a place on a ring map of this radius?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sonestra_cli.kaarten.ringen import indeling
from sonestra_cli.kaarten.ringen.bezet import Bezet, Gezet, Plek
from sonestra_cli.kaarten.ringen.indeling import NOG_TE_PLAATSEN, PROFESSIONAL, Lid
from sonestra_cli.kaarten.ringen.plaatsen import plaats
from sonestra_cli.kaarten.ringen.positie import Positie, bijgesneden, punt
from sonestra_cli.kaarten.ringen.vak import Cel, Doos
from sonestra_cli.kaarten.tekening import Ring, Sector

DUNSTE, _DIKKER, _DIKSTE = 0.13, 1.18, 3.0
"""Thickness of an outer ring as a share of the radius, how it grows, and where that ends."""
_DIKTEN_SAMEN = (0.16, 0.3, 0.8)


@dataclass(frozen=True, slots=True)
class Vraag:
    """What must be placed.

    ``eenheden``: width of the sectors. ``schijf`` and ``ruim``: radius of the disc and the white around it.
    ``opschriften``: width and height of the ring names, which stand on the line to the top.
    """

    leden: tuple[Lid, ...]
    ringen: tuple[str, ...]
    sectoren: tuple[str, ...]
    eenheden: Mapping[str, int]
    schijf: float
    ruim: float
    opschriften: Mapping[str, tuple[float, float]]


@dataclass(frozen=True, slots=True)
class Opstelling:
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


@dataclass(frozen=True, slots=True)
class Proef:
    """``wensen`` are angles by key; who is in ``gekozen`` stands there, when that is in the right cell."""

    vraag: Vraag
    sectoren: tuple[Sector, ...]
    wensen: Mapping[str, float]
    gekozen: Mapping[str, Positie]

    def met(self, straal: float, grens: float | None) -> Opstelling | None:
        """Everybody placed with this radius, the outer rings as thin as can be; None when that fails.

        Nor is anything given that would reach to ``grens``.
        """
        delen = indeling.stralen(len(self.vraag.ringen))
        ringen = tuple(Ring(naam, round(deel * straal, 2)) for naam, deel in zip(self.vraag.ringen, delen, strict=True))
        buiten = [naam for naam in (NOG_TE_PLAATSEN, PROFESSIONAL) if any(lid.ring == naam for lid in self.vraag.leden)]
        if any(lid.lijn and lid.ring in buiten for lid in self.vraag.leden):
            return self._samen(ringen, buiten, straal, grens)
        bezet = Bezet()
        plekken = self._ringen(ringen, 0, straal, bezet, straal * (1 + DUNSTE) if buiten else straal)
        if plekken is None:
            return None
        for naam in buiten:
            gevonden = self._buitenring(naam, ringen, straal, bezet, grens)
            if gevonden is None:
                return None
            ringen = (*ringen, gevonden[0])
            plekken = {**plekken, **gevonden[1]}
        return Opstelling(straal, ringen, self.sectoren, plekken)

    def _samen(
        self, ringen: tuple[Ring, ...], buiten: Sequence[str], straal: float, grens: float | None
    ) -> Opstelling | None:
        """All rings at once: lines to the outer rings pass between the people of the others."""
        for dikte in _DIKTEN_SAMEN:
            alle = (
                *ringen,
                *(Ring(naam, round(straal * (1 + dikte * nr), 2)) for nr, naam in enumerate(buiten, start=1)),
            )
            if grens is not None and alle[-1].straal >= grens:
                return None
            plekken = self._ringen(alle, 0, straal, Bezet(), alle[-1].straal)
            if plekken is not None:
                return Opstelling(straal, alle, self.sectoren, plekken)
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
        """Places for the people of the rings from number ``vanaf``; None when somebody finds none.

        Nor when a chosen place is taken.
        """
        grenzen = (self.vraag.schijf + self.vraag.ruim, *(ring.straal for ring in ringen))
        cellen: dict[tuple[str, str], Cel] = {}
        for binnen, ring in list(zip(grenzen, ringen, strict=False))[vanaf:]:
            bezet.zet(Plek(Doos(0.0, opschrift_y(ring), *self.vraag.opschriften[ring.naam])), None)
            for deel in self.sectoren:
                cellen[ring.naam, deel.naam] = Cel(binnen, ring.straal, deel.van, deel.tot)
        plekken: dict[str, Gezet] = {}
        vrij: list[Lid] = []
        rang = {ring.naam: nr for nr, ring in enumerate(ringen[vanaf:])}
        hier = sorted((lid for lid in self.vraag.leden if lid.ring in rang), key=lambda lid: rang[lid.ring])
        for lid in hier:
            doos = self._vast(lid, cellen[lid.ring, lid.sector], straal, buitenste)
            if doos is None:
                vrij.append(lid)
            elif (gezet := bezet.probeer(plek := Plek(doos), lid.lijn)) is None:
                return None
            else:
                bezet.zet(plek, gezet.lijn)
                plekken[lid.sleutel] = gezet
        erbij = plaats(vrij, cellen, self.wensen, straal, (self.vraag.schijf + self.vraag.ruim, buitenste), bezet)
        return None if erbij is None else {**plekken, **erbij}

    def _vast(self, lid: Lid, cel: Cel, straal: float, buitenste: float) -> Doos | None:
        """The chosen place, drawn inward when it would pass the outer circle; None when it is in another cell."""
        plek, zijden = self.gekozen.get(lid.sleutel), cel.zijden()
        while plek is not None:
            doos = Doos(*punt(plek, straal), lid.breedte, lid.hoogte)
            if not cel.past(doos, 0.0, zijden) or doos.naaste < self.vraag.schijf + self.vraag.ruim:
                return None
            if doos.verste <= buitenste:
                return doos
            plek = bijgesneden(plek.hoek, plek.straal - 0.004)
        return None
