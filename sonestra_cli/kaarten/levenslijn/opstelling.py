"""Everything on one ground: fijn above the axis, zwaar below, in between what was neither; and how wide that is."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sonestra_cli.kaarten.delen.opmaak import Inhoud
from sonestra_cli.kaarten.levenslijn.kaartje import GebeurtenisKaartje
from sonestra_cli.kaarten.levenslijn.liniaal import DIKTE, teken_liniaal
from sonestra_cli.kaarten.levenslijn.los import leg_los
from sonestra_cli.kaarten.levenslijn.schaal import Schaal, bereik, jaartallen, streepjes
from sonestra_cli.kaarten.levenslijn.stapelen import LUCHT_X, LUCHT_Y
from sonestra_cli.kaarten.levenslijn.zone import Zone, maak_zone, teken_zone
from sonestra_cli.tekening import stijl
from sonestra_cli.tekening.tekening import Deel, Meet, Tekst, Vlak

BREEDTEN = (720.0, 840.0, 960.0, 1080.0, 1200.0, 1360.0, 1540.0, 1760.0, 2000.0, 2300.0, 2700.0, 3200.0, 4000.0)
"""Widths to choose from, in points; the third and fourth fill a landscape A3 with text of 8 points."""
VERHOUDING = math.sqrt(2)
_RONDOM = 150.0
"""About what title, legend and margins add to the height."""
_KOLOM, _NA_AFLOOP = 62.0, (128.0, 250.0, 370.0)
"""Left of the axis, for the words fijn and zwaar; right of it, for the labels of the last years, often the fullest."""
_HOOGSTENS_NA = 0.35
_WEG = "#faf8f3"
_TUSSEN_RAND = 16.0


@dataclass(frozen=True, slots=True)
class LijnOpstelling:
    """The zones from top to bottom; ``weg`` is the height between the two strips, nought when there is one strip."""

    breedte: float
    schaal: Schaal
    fijn: Zone
    hangend: Zone
    staand: Zone
    zwaar: Zone
    weg: float

    @property
    def hoogte(self) -> float:
        return self.fijn.hoogte + DIKTE + (self.weg + DIKTE if self.weg else 0.0) + self.zwaar.hoogte

    @property
    def onrust(self) -> float:
        return sum(zone.stand.onrust for zone in (self.fijn, self.hangend, self.staand, self.zwaar))


def stel_op(kaartjes: Sequence[GebeurtenisKaartje], los_hoogte: float = 0.0) -> LijnOpstelling:
    """The width whose page comes nearest to that of a sheet on its side. At least one label has a place in time."""
    breedste = max(kaart.breedte for kaart in kaartjes) + _KOLOM
    beste: tuple[float, LijnOpstelling] | None = None
    for breedte in (*BREEDTEN, BREEDTEN[-1] + breedste):
        ruimtes = [na for na in _NA_AFLOOP if na == _NA_AFLOOP[0] or na <= _HOOGSTENS_NA * breedte]
        standen = [stand for na in ruimtes if (stand := _bij_breedte(kaartjes, breedte, na))]
        if not standen:
            continue
        stand = min(standen, key=lambda stand: stand.onrust)
        scheef = math.log(breedte / (stand.hoogte + los_hoogte + _RONDOM) / VERHOUDING)
        if beste is None or abs(scheef) < beste[0]:
            beste = (abs(scheef), stand)
        if scheef >= 0:
            break
    assert beste is not None
    return beste[1]


def _bij_breedte(kaartjes: Sequence[GebeurtenisKaartje], breedte: float, na_afloop: float) -> LijnOpstelling | None:
    schaal = Schaal(*bereik([kaart.tijd for kaart in kaartjes if kaart.tijd]), _KOLOM, breedte - na_afloop)
    groepen = (
        [kaart for kaart in kaartjes if kaart.gevoel == "fijn"],
        *_verdeel([kaart for kaart in kaartjes if kaart.gevoel not in ("fijn", "zwaar")], schaal),
        [kaart for kaart in kaartjes if kaart.gevoel == "zwaar"],
    )
    zones = [maak_zone(groep, schaal, _KOLOM, breedte) for groep in groepen]
    fijn, hangend, staand, zwaar = zones
    if fijn is None or hangend is None or staand is None or zwaar is None:
        return None
    return LijnOpstelling(breedte, schaal, fijn, hangend, staand, zwaar, _hoogte_van_weg(hangend, staand))


def _verdeel(
    kaartjes: Sequence[GebeurtenisKaartje], schaal: Schaal
) -> tuple[list[GebeurtenisKaartje], list[GebeurtenisKaartje]]:
    """Who hangs from the upper strip and who stands on the lower one: where there is more room."""
    kanten: tuple[list[GebeurtenisKaartje], list[GebeurtenisKaartje]] = ([], [])
    vol = [0.0, 0.0]
    for kaart in sorted(kaartjes, key=lambda kaart: kaart.tijd.punt if kaart.tijd else 0.0):
        assert kaart.tijd is not None
        nr = 0 if vol[0] <= vol[1] else 1
        kanten[nr].append(kaart)
        vol[nr] = max(vol[nr], schaal.x(kaart.tijd.punt)) + kaart.breedte + LUCHT_X
    return kanten


def _hoogte_van_weg(hangend: Zone, staand: Zone) -> float:
    """As low as the two zones in it allow."""
    if not hangend.kaartjes and not staand.kaartjes:
        return 0.0
    hoogte = max(hangend.hoogte + staand.begin, staand.hoogte + hangend.begin) + _TUSSEN_RAND
    for links, breed, hoog in _vakken(hangend):
        for ander, ander_breed, ander_hoog in _vakken(staand):
            if links < ander + ander_breed + LUCHT_X and ander < links + breed + LUCHT_X:
                hoogte = max(hoogte, hoog + ander_hoog + LUCHT_Y)
    return hoogte


def _vakken(zone: Zone) -> list[tuple[float, float, float]]:
    """Left, width, and how far it reaches from its strip, of every label."""
    return [
        (paal, vlag.breedte, zone.begin + onder + vlag.hoogte)
        for paal, vlag, onder in zip(zone.stand.palen, zone.vlaggen, zone.stand.onder, strict=True)
    ]


def teken(stand: LijnOpstelling, uitleg: Mapping[str, str], meet: Meet) -> tuple[Deel, ...]:
    """The parts, with the top of the highest label at nought."""
    schaal, rechts = stand.schaal, stand.breedte
    jaren, strepen = jaartallen(schaal, meet), streepjes(schaal)
    boven = stand.fijn.hoogte
    onder = boven + DIKTE
    delen: list[Deel] = []
    delen += teken_zone(stand.fijn, schaal, boven, -1, uitleg)
    delen += teken_liniaal("as", schaal, jaren, strepen, boven, rechts)
    if stand.weg:
        tot = onder + stand.weg
        vlak = ((schaal.x0, onder), (rechts - 12, onder), (rechts - 12, tot), (schaal.x0, tot))
        delen.insert(0, Vlak("weg", "weg", vlak, None, _WEG))
        delen += teken_zone(stand.hangend, schaal, onder, 1, uitleg)
        delen += teken_zone(stand.staand, schaal, tot, -1, uitleg)
        delen += teken_liniaal("as-onder", schaal, jaren, strepen, tot, rechts)
        onder = tot + DIKTE
    delen += teken_zone(stand.zwaar, schaal, onder, 1, uitleg)
    woorden = (
        ("fijn", boven - 12, bool(stand.fijn.kaartjes)),
        ("op de lijn", (boven + onder) / 2, bool(stand.weg)),
        ("zwaar", onder + 12, bool(stand.zwaar.kaartjes)),
    )
    delen += (_woord(woord, y, meet) for woord, y, staat_er in woorden if staat_er)
    return tuple(delen)


def _woord(woord: str, y: float, meet: Meet) -> Tekst:
    pt = stijl.PT_NAAM if " " in woord else stijl.PT_KOP
    breed = meet(woord, pt, "vet")
    merk = woord.replace(" ", "-")
    return Tekst(f"woord-{merk}", "", woord, breed / 2, y, breed, pt * stijl.REGEL, pt, "vet", klasse="woord")


def leg_neer(kaartjes: Sequence[GebeurtenisKaartje], uitleg: Mapping[str, str], meet: Meet) -> Inhoud:
    """The whole drawing: along the axis what has a time, below it what has none."""
    met = [kaart for kaart in kaartjes if kaart.tijd is not None]
    zonder = [kaart for kaart in kaartjes if kaart.tijd is None]
    if not met:
        delen, hoogte, breedte = leg_los(zonder, BREEDTEN[0], meet)
        return Inhoud(delen, breedte, hoogte)
    stand = stel_op(met, leg_los(zonder, BREEDTEN[2], meet)[1])
    los, los_hoogte, los_breedte = leg_los(zonder, stand.breedte, meet, stand.hoogte)
    return Inhoud((*teken(stand, uitleg, meet), *los), max(stand.breedte, los_breedte), stand.hoogte + los_hoogte)
