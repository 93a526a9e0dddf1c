"""What must be placed: everybody around the middle with the size of their box, and the disc."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from sonestra_cli.domein.afleiding.groepen import ringnamen
from sonestra_cli.domein.posities import Plek
from sonestra_cli.domein.traject import Traject
from sonestra_cli.kaarten.ringen.mensen.kaartje import handzaam, maten
from sonestra_cli.kaarten.ringen.mensen.leden import OVERIG, PROFESSIONAL, KringMens, kring_rond
from sonestra_cli.kaarten.ringen.mensen.woorden import heeft_lijn
from sonestra_cli.kaarten.ringen.plaats.cellen import Rechthoek
from sonestra_cli.kaarten.ringen.plaats.vormkeuze import andere_vormen
from sonestra_cli.kaarten.ringen.plaats.vullen import RAND, Lid, op, vormen
from sonestra_cli.tekening import stijl
from sonestra_cli.tekening.tekening import Meet, Ring

_SCHIJF, _PER_LIJN, _GROOTST = 30.0, 8.0, 90.0
"""Smallest disc; points of its edge that a line of the ecogram takes; largest disc for their sake."""
WIT, _WIT_LIJN, _WIT_VEEL = 6.0, 24.0, 16.0
"""White around the disc: without lines, with, and with so many that paper is short of room."""
_NIET_KLEINER = 0.6
"""The disc leaves room to who stood there before it had so many lines, and keeps so much of itself."""
_VEEL = 40
"""So many lines are many."""

_ONDER_DE_BOOG = 13.0
"""The long name of the outer band stays clear of its arc."""
_RINGWOORDEN = {PROFESSIONAL: "professionals, voor een tijd"}


@dataclass(frozen=True, slots=True)
class Vraag:
    """``ringen`` are those of the traject itself; ``opschriften`` are widths of the names of all rings.

    ``schijf``: radius of the disc in the middle; on a map that was drawn before no less than ``kleinst``.
    """

    leden: tuple[Lid, ...]
    ringen: tuple[str, ...]
    sectoren: tuple[str, ...]
    schijf: float
    kleinst: float
    wit: float
    opschriften: Mapping[str, float]

    @property
    def vanaf(self) -> float:
        """Where the first ring begins for boxes."""
        return self.schijf + self.wit

    def in_ring(self, ring: str) -> tuple[Lid, ...]:
        return tuple(lid for lid in self.leden if lid.ring == ring)


def vraag(traject: Traject, meet: Meet) -> Vraag:
    """Everybody of the network, in the order of the keys."""
    kring = kring_rond(traject)
    leden = tuple(_lid(traject, mens, meet) for mens in kring.mensen)
    lijnen = sum(lid.lijn for lid in leden)
    ringen = ringnamen(traject.kop)
    namen = (*ringen, PROFESSIONAL)
    sectoren = kring.sectoren
    if OVERIG in traject.posities.sectoren and OVERIG not in sectoren:
        sectoren = (*sectoren, OVERIG)
    kleinst = max(_SCHIJF, straal_om([naam for _, naam in kring.midden], meet))
    schijf = max(kleinst, min(lijnen * _PER_LIJN / math.tau, _GROOTST))
    return Vraag(
        leden,
        ringen,
        sectoren,
        round(schijf, 1),
        max(kleinst, _NIET_KLEINER * schijf),
        WIT if not lijnen else _WIT_LIJN if lijnen <= _VEEL else _WIT_VEEL,
        {naam: meet(ringwoorden(naam), stijl.PT_KAARTJE, "cursief") + 6 for naam in namen},
    )


def naast_wie_er_staat(vraag: Vraag, plekken: Mapping[str, Plek], straal: float) -> Vraag:
    """With more lines the disc wants to grow: not over somebody who has a place there."""
    ernaast = (
        max(op(vorm, plek.hoek, plek.straal * straal).doos.naaste for vorm in (lid, *andere_vormen(lid))) - WIT - RAND
        for ring in vraag.ringen[:1]
        for lid in vraag.in_ring(ring)
        if (plek := plekken.get(lid.sleutel)) is not None and plek.bak is None
    )
    ruimte = [afstand for afstand in ernaast if afstand >= vraag.kleinst]
    return replace(vraag, schijf=math.floor(min([vraag.schijf, *ruimte]) * 10) / 10)


def _lid(traject: Traject, mens: KringMens, meet: Meet) -> Lid:
    alle = maten(traject, mens, meet)
    keuze = handzaam(alle)
    return Lid(mens.sleutel, mens.ring, mens.sector, keuze[0], vormen(keuze), heeft_lijn(traject, mens), alle)


def ringwoorden(ring: str) -> str:
    """What stands in a ring: its name, and of the band outside what it is."""
    return _RINGWOORDEN.get(ring, ring)


def namen_in_schijf(namen: Sequence[str], meet: Meet) -> tuple[Rechthoek, ...]:
    """Where the names in the middle stand: below each other, in a second and third column when there are many."""
    regelhoogte = stijl.PT_NAAM * stijl.REGEL + 2
    kolommen = max(1, math.ceil(len(namen) / 7))
    rijen = math.ceil(len(namen) / kolommen)
    breed = max((meet(naam, stijl.PT_NAAM, "vet") for naam in namen), default=0.0) + 10
    plekken = (divmod(nr, rijen) for nr in range(len(namen)))
    return tuple(
        Rechthoek(
            (kolom - (kolommen - 1) / 2) * breed,
            (rij - (rijen - 1) / 2) * regelhoogte,
            meet(naam, stijl.PT_NAAM, "vet"),
            stijl.PT_NAAM * stijl.REGEL,
        )
        for naam, (kolom, rij) in zip(namen, plekken, strict=True)
    )


def straal_om(namen: Sequence[str], meet: Meet) -> float:
    """Radius of a disc with room for these names."""
    return max((doos.verste for doos in namen_in_schijf(namen, meet)), default=0.0) + 9


def opschrift_y(ring: Ring) -> float:
    """Where the name of a ring stands: straight above the centre, just inside its border."""
    return -ring.straal + (_ONDER_DE_BOOG if ring.naam == PROFESSIONAL else 9.0)


def opschrift(vraag: Vraag, ring: Ring) -> Rechthoek:
    """The box of the name of a ring."""
    return Rechthoek(0.0, opschrift_y(ring), vraag.opschriften[ring.naam], stijl.PT_KAARTJE * stijl.REGEL)
