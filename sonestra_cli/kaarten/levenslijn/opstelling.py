"""Everything on one ground: the axis, what stands on it, the lanes that hang below it; and how wide that is."""

import math
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sonestra_cli.kaarten.delen.opmaak import Inhoud
from sonestra_cli.kaarten.delen.regels import breek
from sonestra_cli.kaarten.levenslijn.banen import Baan
from sonestra_cli.kaarten.levenslijn.blok import Blok, hoogte_van, leg_blok, onder_elkaar
from sonestra_cli.kaarten.levenslijn.liniaal import DIKTE, Dag, teken_liniaal
from sonestra_cli.kaarten.levenslijn.schaal import Schaal, maak_schaal, smalste, streepjes
from sonestra_cli.kaarten.levenslijn.stapelen import GRONDIG, VLUG
from sonestra_cli.kaarten.levenslijn.vouwen import Jaren, vouw
from sonestra_cli.kaarten.levenslijn.zone import Zone, maak_zone, teken_zone
from sonestra_cli.tekening import stijl
from sonestra_cli.tekening.tekening import Deel, Meet, Pen, Streek, Tekst, Vlak
from sonestra_cli.tekening.verschuiven import verschuif

BREEDTEN = (720.0, 840.0, 960.0, 1080.0, 1200.0, 1360.0, 1540.0, 1760.0, 2000.0, 2300.0, 2700.0, 3200.0, 4000.0)
"""Widths to choose from, in points; the third and fourth fill a landscape A3 with text of 8 points."""
VERHOUDING = math.sqrt(2)
_RONDOM = 150.0
"""About what title, legend and margins add to the height."""
_KOLOM, _NA_AFLOOP = 84.0, (128.0, 250.0, 370.0)
"""Left of the axis, for the words of the lanes; right of it, for the labels of the last years, often the fullest."""
_HOOGSTENS_NA = 0.35
_BAND = "#faf8f3"
_ONDER_BAAN, _NAAST = 14.0, 12.0
"""White below a lane; beside its last label."""


@dataclass(frozen=True, slots=True)
class Stukken:
    """What is to be laid out: lanes along the axis, frames below it, and what the labels of full months say."""

    banen: tuple[Baan, ...]
    blokken: tuple[Blok, ...]
    zinnen: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class LijnOpstelling:
    """The lanes from top to bottom, each with its labels in place."""

    breedte: float
    schaal: Schaal
    zones: tuple[tuple[Baan, Zone], ...]

    @property
    def hoogte(self) -> float:
        return DIKTE + math.fsum(zone.hoogte + (0.0 if baan.boven else _ONDER_BAAN) for baan, zone in self.zones)

    @property
    def onrust(self) -> float:
        return math.fsum(zone.stand.onrust for _, zone in self.zones)


@dataclass(frozen=True, slots=True)
class _Werk:
    """What is to be laid out along the axis, whatever the width."""

    banen: tuple[Baan, ...]
    jaren: tuple[Jaren, ...]
    meet: Meet

    def leg(self, breedte: float, na: float, ronden: int) -> LijnOpstelling | None:
        """With the axis ending ``na`` points before the right; None when there is not enough room."""
        schaal = maak_schaal(self.jaren, _KOLOM, breedte - na, self.meet)
        if schaal is None:
            return None
        zones = [(baan, maak_zone(baan.kaartjes, schaal, _KOLOM, breedte, ronden)) for baan in self.banen]
        gelegd = tuple((baan, zone) for baan, zone in zones if zone is not None)
        if len(gelegd) < len(zones):
            return None
        nodig = max(schaal.x1 + _NA_AFLOOP[0], *(zone.rechts + _NAAST for _, zone in gelegd))
        return LijnOpstelling(min(breedte, nodig), schaal, gelegd)

    def leg_goed(self, breedte: float) -> LijnOpstelling | None:
        """The calmest of a few ends of the axis, bettered as far as that helps."""
        eindes = [na for na in _NA_AFLOOP if na == _NA_AFLOOP[0] or na <= _HOOGSTENS_NA * breedte]
        rustigst = min(eindes, key=lambda na: stand.onrust if (stand := self.leg(breedte, na, VLUG)) else math.inf)
        return self.leg(breedte, rustigst, GRONDIG)


def stel_op(banen: Sequence[Baan], dag: Dag | None, meet: Meet, onder_hoogte: float = 0.0) -> LijnOpstelling:
    """The width whose page comes nearest to that of a sheet on its side. At least one label has a place in time.

    All widths are tried quickly by halving; from the one found on, neighbours are laid out well as long as that helps.
    """
    kaartjes = [kaart for baan in banen for kaart in baan.kaartjes]
    werk = _Werk(tuple(banen), vouw([k.tijd for k in kaartjes if k.tijd], dag.tijd if dag else None), meet)
    breedste = max(kaart.breedte for kaart in kaartjes) + smalste(werk.jaren, meet)
    breedten = (*BREEDTEN, BREEDTEN[-1] + breedste + _KOLOM)

    def scheef(stand: LijnOpstelling | None) -> float:
        return -9.0 if stand is None else math.log(stand.breedte / (stand.hoogte + onder_hoogte + _RONDOM) / VERHOUDING)

    def breed_genoeg(breedte: float) -> bool:
        return scheef(werk.leg(breedte, _NA_AFLOOP[0], VLUG)) >= 0

    nr = bisect_left(breedten[:-1], True, key=breed_genoeg)
    beste = werk.leg_goed(breedten[nr])
    stap = -1 if scheef(beste) > 0 else 1
    while 0 <= nr + stap < len(breedten):
        nr += stap
        ander = werk.leg_goed(breedten[nr])
        if abs(scheef(ander)) >= abs(scheef(beste)):
            break
        beste = ander
    assert beste is not None
    return beste


def teken(stand: LijnOpstelling, dag: Dag | None, uitleg: Mapping[str, str], meet: Meet) -> tuple[Deel, ...]:
    """The parts, with the top of the highest label at nought."""
    schaal, rechts = stand.schaal, stand.breedte
    boven = [(baan, zone) for baan, zone in stand.zones if baan.boven]
    y = math.fsum(zone.hoogte for _, zone in boven)
    delen: list[Deel] = []
    for baan, zone in boven:
        delen += teken_zone(zone, schaal, y, -1, uitleg)
        delen += _kop(baan.kop, 0, y - 12, meet)
    delen += teken_liniaal(schaal, y, rechts, dag, meet)
    y += DIKTE
    onder = [(baan, zone) for baan, zone in stand.zones if not baan.boven]
    for nr, (baan, zone) in enumerate(onder):
        eind = y + zone.hoogte + _ONDER_BAAN
        if nr % 2 == 0 and len(onder) > 1:
            vlak = ((schaal.x0, y), (rechts, y), (rechts, eind), (schaal.x0, eind))
            delen.insert(0, Vlak(f"band-{nr}", "band", vlak, None, _BAND))
        if nr:
            delen += _lijntje(nr, schaal, y, rechts)
        delen += teken_zone(zone, schaal, y, 1, uitleg)
        delen += _kop(baan.kop, nr + 1, y + 12, meet)
        y = eind
    return tuple(delen)


def _lijntje(nr: int, schaal: Schaal, y: float, rechts: float) -> list[Deel]:
    """The thin line from which a lane hangs that does not touch the axis, with the same ticks."""
    pen = Pen(stijl.GRIJS, 0.8)
    delen: list[Deel] = [Streek(f"lijntje-{nr}", "lijntje", ((schaal.x0, y), (rechts, y)), pen)]
    delen += (
        Streek(f"lijntje-{nr}-{plek}", "streepje", ((x, y - 2.0), (x, y + 2.0)), pen)
        for plek, x in enumerate(streepjes(schaal))
    )
    return delen


def _kop(kop: str, nr: int, y: float, meet: Meet) -> list[Deel]:
    """The words of a lane, from ``y`` down."""
    pt = stijl.PT_NAAM + 1
    delen: list[Deel] = []
    for regel, woorden in enumerate(breek(kop, _KOLOM - 12.0, pt, meet, "vet", 4)):
        breed = meet(woorden, pt, "vet")
        delen.append(
            Tekst(f"woord-{nr}-{regel}", "", woorden, breed / 2, y + regel * pt * stijl.REGEL, breed,
                  pt * stijl.REGEL, pt, "vet", klasse="woord")
        )  # fmt: skip
    return delen


def leg_neer(stukken: Stukken, dag: Dag | None, uitleg: Mapping[str, str], meet: Meet) -> Inhoud:
    """The whole drawing: along the axis what has a time, the frames below it."""
    banen, blokken = stukken.banen, stukken.blokken
    delen: list[Deel] = []
    breedte, hoogte = 0.0, 0.0
    if banen:
        ruw = hoogte_van([leg_blok(blok, BREEDTEN[2], meet) for blok in blokken])
        stand = stel_op(banen, dag, meet, ruw)
        delen += teken(stand, dag, uitleg, meet)
        breedte, hoogte = stand.breedte, stand.hoogte
    gelegd = [leg_blok(blok, breedte or BREEDTEN[0], meet) for blok in blokken]
    for blok, y in onder_elkaar(gelegd, hoogte):
        delen += (verschuif(deel, 0.0, y) for deel in blok.delen)
        breedte, hoogte = max(breedte, blok.breedte), y + blok.hoogte
    return Inhoud(tuple(delen), breedte, hoogte)
