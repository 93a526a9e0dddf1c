"""One attempt: does everybody find a place on a ring map of this radius?"""

from collections.abc import Mapping
from dataclasses import dataclass

from sonestra_cli.kaarten.ringen import indeling
from sonestra_cli.kaarten.ringen.bezet import Bezet, Plek
from sonestra_cli.kaarten.ringen.indeling import NOG_TE_PLAATSEN, PROFESSIONAL, Lid
from sonestra_cli.kaarten.ringen.plaatsen import plaats
from sonestra_cli.kaarten.ringen.positie import Positie, bijgesneden, punt
from sonestra_cli.kaarten.ringen.vak import Cel, Doos
from sonestra_cli.kaarten.tekening import Ring, Sector

_DUNSTE, _DIKKER, _DIKSTE = 0.13, 1.18, 3.0
"""Thickness of an outer ring as a share of the radius, how it grows, and where that ends."""


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
    plekken: Mapping[str, Doos]

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
        rand = straal * (1 + _DUNSTE) if buiten else straal
        bezet = Bezet()
        for ring in ringen:
            bezet.zet(Plek(self._opschrift(ring)), lijn=False)
        grenzen = [self.vraag.schijf + self.vraag.ruim, *(ring.straal for ring in ringen)]
        eigen = self._ringen(tuple(zip(ringen, grenzen, strict=False)), straal, bezet, rand)
        if eigen is None:
            return None
        plekken = dict(eigen)
        for naam in buiten:
            gevonden = self._buitenring(naam, ringen[-1].straal, straal, bezet, grens)
            if gevonden is None:
                return None
            ringen = (*ringen, gevonden[0])
            plekken.update(gevonden[1])
        return Opstelling(straal, ringen, self.sectoren, plekken)

    def _buitenring(
        self, naam: str, binnen: float, straal: float, bezet: Bezet, grens: float | None
    ) -> tuple[Ring, Mapping[str, Doos]] | None:
        dikte = _DUNSTE
        while dikte < _DIKSTE and (grens is None or binnen + dikte * straal < grens):
            ring = Ring(naam, round(binnen + dikte * straal, 2))
            poging = bezet.kopie()
            poging.zet(Plek(self._opschrift(ring)), lijn=False)
            erbij = self._ringen(((ring, binnen),), straal, poging, ring.straal)
            if erbij is not None:
                bezet.neem_over(poging)
                return ring, erbij
            dikte *= _DIKKER
        return None

    def _opschrift(self, ring: Ring) -> Doos:
        return Doos(0.0, opschrift_y(ring), *self.vraag.opschriften[ring.naam])

    def _ringen(
        self, ringen: tuple[tuple[Ring, float], ...], straal: float, bezet: Bezet, buitenste: float
    ) -> Mapping[str, Doos] | None:
        """Places for the people of these rings (each with its inner radius); None when somebody finds none.

        Nor when a chosen place is taken.
        """
        cellen = {
            (ring.naam, deel.naam): Cel(binnen, ring.straal, deel.van, deel.tot)
            for ring, binnen in ringen
            for deel in self.sectoren
        }
        plekken: dict[str, Doos] = {}
        vrij: list[Lid] = []
        for ring, _ in ringen:
            for lid in self.vraag.leden:
                if lid.ring != ring.naam:
                    continue
                doos = self._vast(lid, cellen[lid.ring, lid.sector], straal, buitenste)
                if doos is None:
                    vrij.append(lid)
                elif not bezet.vrij(plek := Plek(doos), lid.lijn):
                    return None
                else:
                    bezet.zet(plek, lid.lijn)
                    plekken[lid.sleutel] = doos
        erbij = plaats(vrij, cellen, self.wensen, straal, buitenste, bezet)
        return None if erbij is None else {**plekken, **erbij}

    def _vast(self, lid: Lid, cel: Cel, straal: float, buitenste: float) -> Doos | None:
        """The chosen place, drawn inward when it would pass the outer circle; None when it is in another cell."""
        plek, zijden = self.gekozen.get(lid.sleutel), cel.zijden()
        while plek is not None:
            doos = Doos(*punt(plek, straal), lid.breedte, lid.hoogte)
            if not cel.past(doos, 0.0, zijden):
                return None
            if doos.verste <= buitenste:
                return doos
            plek = bijgesneden(plek.hoek, plek.straal - 0.004)
        return None
