"""The first placement: rings as thin as those who stand in them allow, from the middle outward."""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from sonestra_cli.kaarten.ringen.mensen.leden import OVERIG
from sonestra_cli.kaarten.ringen.plaats.bezet import RUIM_X, RUIM_Y
from sonestra_cli.kaarten.ringen.plaats.cellen import dichtst
from sonestra_cli.kaarten.ringen.plaats.hoeken import verdelingen
from sonestra_cli.kaarten.ringen.plaats.vraag import Vraag, opschrift
from sonestra_cli.kaarten.ringen.plaats.vullen import RAND, Baan, Lid, Standen, op, spreid, vul
from sonestra_cli.tekening.tekening import Ring, Sector

DUN = 46.0
"""The least thickness of a ring, so that one person can come."""
_STAP = 2.0
"""Thicknesses that are tried are so many points apart."""
_VOL = 0.95
"""No ring was ever fuller."""
_GROTER = 1.01
RASTER = 1000
"""Distances are kept as so many parts of the radius."""


@dataclass(slots=True)
class Werk:
    """Counts the places that were asked after."""

    gedaan: int = 0


@dataclass(frozen=True, slots=True)
class Kring:
    """The ground of a map: radius, own rings, corners; ``standen`` by ring."""

    straal: float
    ringen: tuple[Ring, ...]
    sectoren: tuple[Sector, ...]
    standen: Mapping[str, Standen] = field(default_factory=dict)


def eerste(vraag: Vraag, werk: Werk) -> Kring:
    """The smallest map of those tried, everybody of the rings placed."""
    eigen = [lid for lid in vraag.leden if lid.ring in vraag.ringen]
    namen = vraag.sectoren if OVERIG in vraag.sectoren else (*vraag.sectoren, OVERIG)
    wegen = [
        (_stralen(vraag, sectoren, werk), sectoren)
        for sectoren in verdelingen(eigen, vraag.ringen, namen, vraag.vanaf, DUN)
    ]
    stralen, sectoren = min(wegen, key=lambda weg: weg[0][-1])
    straal = math.ceil(stralen[-1])
    delen = [round(deel / stralen[-1], 4) for deel in stralen]
    while True:
        ringen = ringen_op(vraag.ringen, delen, straal)
        standen = _alle(vraag, ringen, sectoren, straal, werk)
        if standen is not None:
            return Kring(straal, ringen, _zonder_reserve(sectoren, vraag.sectoren), standen)
        straal = math.ceil(straal * _GROTER)


def _zonder_reserve(sectoren: tuple[Sector, ...], namen: Sequence[str]) -> tuple[Sector, ...]:
    """Room was kept at the end of the circle for who belongs nowhere; until somebody does, it is of the last corner."""
    if len(sectoren) == len(namen):
        return sectoren
    laatste = sectoren[-2]
    return (*sectoren[:-2], Sector(laatste.naam, laatste.van, sectoren[-1].tot))


def ringen_op(namen: Sequence[str], delen: Sequence[float], straal: float) -> tuple[Ring, ...]:
    """The rings on a map of this radius."""
    return tuple(Ring(naam, round(deel * straal, 2)) for naam, deel in zip(namen, delen, strict=True))


def per_hoek(leden: Sequence[Lid]) -> Mapping[str, list[Lid]]:
    """By sector, the highest boxes first."""
    uit: dict[str, list[Lid]] = {}
    for lid in sorted(leden, key=lambda lid: (-lid.hoogte, -lid.breedte, lid.sleutel)):
        uit.setdefault(lid.sector, []).append(lid)
    return uit


def _stralen(vraag: Vraag, sectoren: tuple[Sector, ...], werk: Werk) -> list[float]:
    stralen: list[float] = []
    for ring in vraag.ringen:
        leden = per_hoek(_met_reserve(vraag.in_ring(ring)))
        vanaf = stralen[-1] if stralen else vraag.vanaf
        stralen.append(buitenrand(vraag, ring, leden, sectoren, vanaf, DUN, 0.5, werk))
    return stralen


def _met_reserve(leden: Sequence[Lid]) -> list[Lid]:
    """With one more here and there where people stand together, so that somebody can come."""
    uit = list(leden)
    for sector, groep in per_hoek(leden).items():
        midden = groep[len(groep) // 2]
        uit += (
            Lid(f"~{sector}-{nr}", midden.ring, sector, midden.breedte, midden.hoogte)
            for nr in range((len(groep) + 4) // 8)
        )
    return uit


def buitenrand(
    vraag: Vraag,
    ring: str,
    leden: Mapping[str, Sequence[Lid]],
    sectoren: tuple[Sector, ...],
    binnen: float,
    dun: float,
    stap: float,
    werk: Werk,
) -> float:
    """The smallest outer radius of a series at which this ring holds these people: doubling, then halving."""
    minst = max(binnen + dun, _minstens(leden, sectoren, binnen))

    def past(nr: int) -> bool:
        zo = baan(vraag, Ring(ring, minst + nr * _STAP), binnen, sectoren, stap)
        bezet = zo.bezet()
        gelukt = vul(leden, zo, bezet) is not None
        werk.gedaan += bezet.werk
        return gelukt

    te_klein, groot = -1, 0
    while not past(groot):
        te_klein, groot = groot, 2 * groot + 1
    while groot - te_klein > 1:
        helft = (te_klein + groot) // 2
        if past(helft):
            groot = helft
        else:
            te_klein = helft
    return round(minst + groot * _STAP + 0.5, 1)


def _minstens(leden: Mapping[str, Sequence[Lid]], sectoren: Sequence[Sector], binnen: float) -> float:
    """A radius below which it is not worth trying: for one box in its sector, for all boxes together."""
    rand, inkt = 0.0, 0.0
    for sector in sectoren:
        for lid in leden.get(sector.naam, ()):
            hoeken = _proefhoeken(sector)
            dicht = (op(lid, h, dichtst(lid.breedte, lid.hoogte, h, binnen + RAND)).doos.verste for h in hoeken)
            rand = max(rand, min(dicht) + RAND)
            inkt += (lid.breedte + RUIM_X) * (lid.hoogte + RUIM_Y)
    return max(rand, math.sqrt(binnen * binnen + inkt / (math.pi * _VOL)))


def _proefhoeken(sector: Sector) -> Iterator[float]:
    breed = sector.tot - sector.van
    return (sector.van + breed * nr / 24 for nr in range(25))


def baan(vraag: Vraag, ring: Ring, binnen: float, sectoren: tuple[Sector, ...], stap: float) -> Baan:
    return Baan(binnen, ring.straal, sectoren, opschrift(vraag, ring), stap)


def banen(
    vraag: Vraag, ringen: Sequence[Ring], sectoren: tuple[Sector, ...], straal: float
) -> Iterator[tuple[str, Baan]]:
    """Every ring with what it may hold, on a map of this radius."""
    binnen = vraag.vanaf
    for ring in ringen:
        yield ring.naam, baan(vraag, ring, binnen, sectoren, straal / RASTER)
        binnen = ring.straal


def _alle(
    vraag: Vraag, ringen: Sequence[Ring], sectoren: tuple[Sector, ...], straal: float, werk: Werk
) -> Mapping[str, Standen] | None:
    uit: dict[str, Standen] = {}
    for ring, zo in banen(vraag, ringen, sectoren, straal):
        gevuld = spreid(per_hoek(vraag.in_ring(ring)), zo)
        if gevuld is None:
            return None
        werk.gedaan += gevuld[1]
        uit[ring] = gevuld[0]
    return uit
