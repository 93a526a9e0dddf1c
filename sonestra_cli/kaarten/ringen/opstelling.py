"""The smallest ring map on which everybody has a place: a search over radii from a fixed series."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from sonestra_cli.kaarten.ringen import indeling
from sonestra_cli.kaarten.ringen.indeling import NOG_TE_PLAATSEN, PROFESSIONAL, Lid
from sonestra_cli.kaarten.ringen.plaatsen import RUIM_X, RUIM_Y, Bezet, plaats
from sonestra_cli.kaarten.ringen.positie import Positie, bijgesneden, punt
from sonestra_cli.kaarten.ringen.vak import Cel, Doos, hoek_van
from sonestra_cli.kaarten.tekening import Ring, Sector

KLEINSTE, STAP = 190.0, 1.06
DUNSTE, DIKKER = 0.13, 1.18
_PLAK = 2.5
"""Two chosen places that only a map so many times larger could keep apart are not both kept."""


@dataclass(frozen=True, slots=True)
class Vraag:
    """What must be placed. ``opschriften``: width and height of the ring names, which stand on the line to the top."""

    leden: tuple[Lid, ...]
    ringen: tuple[str, ...]
    sectoren: tuple[str, ...]
    eenheden: Mapping[str, int]
    schijf: float
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


def stel_op(vraag: Vraag, posities: Mapping[str, Positie]) -> Opstelling:
    """The smallest map for these people; who has a place in ``posities`` keeps it when ring and sector still agree."""
    van_hen = tuple(lid for lid in vraag.leden if lid.sleutel in posities)
    if not van_hen:
        return _kleinste(vraag, {}, KLEINSTE)
    vrij = _kleinste(replace(vraag, leden=van_hen), {}, KLEINSTE)
    hoeken = {lid.sleutel: (lid.sector, posities[lid.sleutel].hoek) for lid in van_hen if lid.sector in vraag.sectoren}
    blijft = indeling.verenigbaar(vraag.sectoren, vraag.eenheden, hoeken)
    gekozen = {
        lid.sleutel: posities[lid.sleutel] for lid in van_hen if lid.sleutel in blijft or lid.sector == PROFESSIONAL
    }
    return _kleinste(vraag, _uit_elkaar(van_hen, gekozen, vrij.straal), vrij.straal)


def _uit_elkaar(leden: Sequence[Lid], gekozen: Mapping[str, Positie], straal: float) -> Mapping[str, Positie]:
    """Without those who would stand on top of an earlier one, whatever the size of the map."""
    blijft: dict[str, Positie] = {}
    dozen: list[Doos] = []
    for lid in sorted(leden, key=lambda lid: lid.sleutel):
        if lid.sleutel not in gekozen:
            continue
        doos = Doos(*punt(gekozen[lid.sleutel], straal * _PLAK), lid.breedte, lid.hoogte)
        if not any(doos.raakt(ander, RUIM_X, RUIM_Y) for ander in dozen):
            blijft[lid.sleutel] = gekozen[lid.sleutel]
            dozen.append(doos)
    return blijft


def _kleinste(vraag: Vraag, gekozen: Mapping[str, Positie], vanaf: float) -> Opstelling:
    hoeken: dict[str, list[float]] = {naam: [] for naam in vraag.sectoren}
    for lid in vraag.leden:
        if lid.sleutel in gekozen and lid.sector in hoeken:
            hoeken[lid.sector].append(gekozen[lid.sleutel].hoek)
    sectoren = indeling.verdeel(vraag.sectoren, vraag.eenheden, hoeken)
    if any(lid.sector == PROFESSIONAL for lid in vraag.leden):
        sectoren = (*sectoren, Sector(PROFESSIONAL, 0.0, 360.0))
    proef = _Proef(vraag, sectoren, gekozen)
    beste: Opstelling | None = None
    for straal in _reeks(max(vanaf, (vraag.schijf + 30) / indeling.stralen(len(vraag.ringen))[0])):
        if beste is not None and straal >= beste.buitenste:
            return beste
        gevonden = proef.met(straal, beste.buitenste if beste else None)
        if gevonden is not None:
            beste = gevonden
            if gevonden.buitenste == straal:
                return gevonden
    raise AssertionError("unreachable: the series has no end")


def _reeks(vanaf: float) -> Iterator[float]:
    """Radii that grow by a fixed share, whatever the map; the first that is not below ``vanaf``."""
    straal = KLEINSTE
    while True:
        if straal >= vanaf - 0.01:
            yield round(straal, 2)
        straal *= STAP


@dataclass(frozen=True, slots=True)
class _Proef:
    vraag: Vraag
    sectoren: tuple[Sector, ...]
    gekozen: Mapping[str, Positie]

    def met(self, straal: float, grens: float | None) -> Opstelling | None:
        """Everybody placed with this radius, the outer rings as thin as can be; None when that fails or is too big."""
        ringen = tuple(
            Ring(naam, round(deel * straal, 2))
            for naam, deel in zip(self.vraag.ringen, indeling.stralen(len(self.vraag.ringen)), strict=True)
        )
        buiten = [naam for naam in (NOG_TE_PLAATSEN, PROFESSIONAL) if any(lid.ring == naam for lid in self.vraag.leden)]
        bezet = Bezet()
        for ring in ringen:
            bezet.zet(self._opschrift(ring), lijn=False)
        plekken: dict[str, Doos] = {}
        for nr, ring in enumerate(ringen):
            binnen = ringen[nr - 1].straal if nr else self.vraag.schijf + 4
            erbij = self._ring(ring, binnen, straal, bezet, straal * (1.0 if not buiten else 2.0))
            if erbij is None:
                return None
            plekken |= erbij
        for naam in buiten:
            gevonden = self._buitenring(naam, ringen[-1].straal, straal, bezet, grens)
            if gevonden is None:
                return None
            ring, erbij = gevonden
            ringen = (*ringen, ring)
            plekken |= erbij
        return Opstelling(straal, ringen, self.sectoren, plekken)

    def _buitenring(
        self, naam: str, binnen: float, straal: float, bezet: Bezet, grens: float | None
    ) -> tuple[Ring, Mapping[str, Doos]] | None:
        dikte = DUNSTE
        while grens is None or binnen + dikte * straal < grens:
            ring = Ring(naam, round(binnen + dikte * straal, 2))
            poging = Bezet(list(bezet.dozen), list(bezet.lijnen))
            poging.zet(self._opschrift(ring), lijn=False)
            erbij = self._ring(ring, binnen, straal, poging, ring.straal)
            if erbij is not None:
                bezet.dozen, bezet.lijnen = poging.dozen, poging.lijnen
                return ring, erbij
            dikte *= DIKKER
        return None

    def _opschrift(self, ring: Ring) -> Doos:
        return Doos(0.0, opschrift_y(ring), *self.vraag.opschriften[ring.naam])

    def _ring(
        self, ring: Ring, binnen: float, straal: float, bezet: Bezet, buitenste: float
    ) -> Mapping[str, Doos] | None:
        cellen = {(ring.naam, deel.naam): Cel(binnen, ring.straal, deel.van, deel.tot) for deel in self.sectoren}
        leden = [lid for lid in self.vraag.leden if lid.ring == ring.naam]
        plekken: dict[str, Doos] = {}
        vrij: list[Lid] = []
        for lid in leden:
            doos = self._vast(lid, cellen[lid.ring, lid.sector], straal, buitenste)
            if doos is None:
                vrij.append(lid)
            elif not bezet.vrij(doos, lid.lijn):
                return None
            else:
                bezet.zet(doos, lid.lijn)
                plekken[lid.sleutel] = doos
        wensen = _wensen(leden, cellen) | {
            lid.sleutel: self.gekozen[lid.sleutel].hoek for lid in vrij if lid.sleutel in self.gekozen
        }
        erbij = plaats(vrij, cellen, wensen, straal, buitenste, bezet)
        return None if erbij is None else plekken | erbij

    def _vast(self, lid: Lid, cel: Cel, straal: float, buitenste: float) -> Doos | None:
        """The chosen place, drawn inward when it would pass the outer circle; None when it is in another cell."""
        plek = self.gekozen.get(lid.sleutel)
        while plek is not None:
            doos = Doos(*punt(plek, straal), lid.breedte, lid.hoogte)
            if not cel.bevat_midden(doos):
                return None
            if doos.verste <= buitenste:
                return doos
            plek = bijgesneden(plek.hoek, plek.straal - 0.004)
        return None


def opschrift_y(ring: Ring) -> float:
    """Where the name of a ring stands: straight above the centre, just inside its border."""
    return -ring.straal + 9.0


def _wensen(leden: Sequence[Lid], cellen: Mapping[tuple[str, str], Cel]) -> dict[str, float]:
    """Evenly over the cell, in the order given."""
    per_cel: dict[tuple[str, str], list[str]] = {}
    for lid in leden:
        per_cel.setdefault((lid.ring, lid.sector), []).append(lid.sleutel)
    return {
        sleutel: (cellen[cel].van + cellen[cel].hoek * (nr + 0.5) / len(sleutels)) % 360
        for cel, sleutels in per_cel.items()
        for nr, sleutel in enumerate(sleutels)
    }


def hoek_in(opstelling: Opstelling, sleutel: str) -> float:
    """The angle at which somebody stands."""
    doos = opstelling.plekken[sleutel]
    return hoek_van(doos.x, doos.y)
