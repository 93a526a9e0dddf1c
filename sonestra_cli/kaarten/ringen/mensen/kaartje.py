"""The chip of one person: its lines, as narrow as they go, and the size of its box."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from sonestra_cli.domein.traject import Traject
from sonestra_cli.kaarten.ringen.mensen.breken import vul_smal
from sonestra_cli.kaarten.ringen.mensen.leden import KringMens
from sonestra_cli.kaarten.ringen.mensen.woorden import Klein, op_enige_kaart
from sonestra_cli.tekening import stijl
from sonestra_cli.tekening.tekening import Gewicht, Meet, Patroon, Pen, Vorm

_PT = stijl.PT_KAARTJE
_RAND_X, _RAND_Y, _DUBBEL = 4.5, 2.5, 2.5
MERK, MERK_RUIMTE = 9.0, 12.0
BREEDTEN = (46.0, 56.0, 68.0, 84.0, 104.0, 130.0, 160.0)
"""Widths of the text, in points: a chip beside the middle is narrow, one above it is low."""
_BREEDST, _HOOGST = 175.0, 140.0
"""No chip is larger where another shape has the same text."""

_ROLLEN: dict[frozenset[str], tuple[Patroon, float]] = {
    frozenset({"speelde"}): ("stippel", 1.4),
    frozenset({"kan_spelen"}): ("langstreep", 1.2),
    frozenset({"speelde", "kan_spelen"}): ("streeppunt", 1.4),
}
"""The border of who is not there now: dots for before, dashes for who may come, both for both."""


@dataclass(frozen=True, slots=True)
class PersoonRegel:
    """One line of a chip; ``breedte`` is measured."""

    tekst: str
    pt: float
    gewicht: Gewicht
    breedte: float

    @property
    def hoogte(self) -> float:
        return self.pt * stijl.REGEL


@dataclass(frozen=True, slots=True)
class PersoonKaartje:
    """The lines of the chip and the size of its box in points."""

    mens: KringMens
    regels: tuple[PersoonRegel, ...]
    breedte: float
    hoogte: float


@dataclass(frozen=True, slots=True)
class Maat:
    """The box around a chip of which the text is about ``breed`` points wide."""

    breed: float
    breedte: float
    hoogte: float


def persoon_kaartje(mens: KringMens, klein: Klein, breed: float, meet: Meet) -> PersoonKaartje:
    """The chip of somebody; ``klein`` are the texts under the name, ``breed`` is about how wide they run.

    Its own size has room for these lines only: the box that somebody has on every map has room for those of each map.
    """
    merk = MERK_RUIMTE if heeft_merk(mens) else 0.0
    regels = _regels(mens, klein, breed, merk, meet)
    breedte = max(regels[0].breedte + merk, *(regel.breedte for regel in regels))
    hoogte = math.fsum(regel.hoogte for regel in regels)
    dubbel = _DUBBEL if vorm_en_pen(mens)[2] > 1 else 0.0
    return PersoonKaartje(
        mens, regels, round(breedte + 2 * (_RAND_X + dubbel), 1), round(hoogte + 2 * (_RAND_Y + dubbel), 1)
    )


def maten(traject: Traject, mens: KringMens, meet: Meet) -> tuple[Maat, ...]:
    """The shapes that the box of somebody may have, the squarest first: each with room for what any map writes."""
    teksten = tuple(dict.fromkeys(op_enige_kaart(traject, mens)))
    alle: list[Maat] = []
    for breed in BREEDTEN:
        kaartjes = [persoon_kaartje(mens, klein, breed, meet) for klein in teksten]
        nieuw = Maat(breed, max(kaart.breedte for kaart in kaartjes), max(kaart.hoogte for kaart in kaartjes))
        if all(nieuw.breedte < maat.breedte or nieuw.hoogte < maat.hoogte for maat in alle):
            alle.append(nieuw)
    return tuple(sorted(alle, key=lambda maat: (max(maat.breedte, maat.hoogte), maat.breed)))


def handzaam(maten: Sequence[Maat]) -> tuple[Maat, ...]:
    """Without the shapes that are very wide or very high."""
    return (maten[0], *(maat for maat in maten[1:] if maat.breedte <= _BREEDST and maat.hoogte <= _HOOGST))


def _regels(mens: KringMens, klein: Klein, breed: float, merk: float, meet: Meet) -> tuple[PersoonRegel, ...]:
    teksten: Klein = ((mens.naam, "vet"), *klein)
    uit: list[PersoonRegel] = []
    for nr, (tekst, gewicht) in enumerate(teksten):
        for regel in vul_smal(tekst, breed - (0.0 if nr else merk), _PT, meet, gewicht):
            uit.append(PersoonRegel(regel, _PT, gewicht, meet(regel, _PT, gewicht)))
    return tuple(uit) or (PersoonRegel("", _PT, "vet", 0.0),)


def heeft_merk(mens: KringMens) -> bool:
    """Whether a mark stands before the name."""
    return mens.persoon.overleden is not None or mens.persoon.soort == "dier"


def niet_nu(mens: KringMens) -> bool:
    """Somebody who was there before, or may come, and is not there now."""
    rollen = mens.persoon.rol_in_tijd
    return bool(rollen) and "speelt" not in rollen


def vorm_en_pen(mens: KringMens) -> tuple[Vorm, Pen, int]:
    """Shape, border, and number of outlines (domein/7 §7.1 and §7.5)."""
    patroon, dikte = _ROLLEN.get(frozenset(mens.persoon.rol_in_tijd), ("vast", 1.0))
    if mens.is_professional:
        vak = mens.persoon.professional
        gaat = any(een is not None and (een.tot is not None or een.mist("tot")) for een in (mens.persoon, vak))
        return "rechthoek", Pen(stijl.GRIJS, 1.2, "stippel" if gaat else "streep"), 1
    if mens.persoon.soort == "organisatie":
        return "rechthoek", Pen(stijl.INKT, dikte, patroon), 2
    return "afgerond", Pen(stijl.INKT, dikte, patroon), 2 if mens.persoon.soort == "groep" else 1
