"""The chip of one person: a box with the name and a few small words, and a mark for who died or is an animal."""

from dataclasses import dataclass

from sonestra_cli.kaarten.delen.regels import breek
from sonestra_cli.kaarten.ringen.blad.leden import KringMens
from sonestra_cli.kaarten.ringen.plaats.cellen import Rechthoek
from sonestra_cli.tekening import stijl
from sonestra_cli.tekening.tekening import Deel, Gewicht, Meet, Patroon, Pen, Streek, Symbool, Tekst, Vorm

_NAAM_BREED, _KLEIN_BREED, _KLEIN_TE_BREED = 74.0, 80.0, 120.0
_RAND_X, _RAND_Y, _DUBBEL = 7.0, 4.0, 2.5
_MERK, _MERK_RUIMTE = 9.0, 13.0


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


def persoon_kaartje(mens: KringMens, klein: tuple[tuple[str, Gewicht], ...], meet: Meet) -> PersoonKaartje:
    """The chip of somebody; ``klein`` are the texts under the name, each wrapped on its own."""
    delen: list[tuple[str, float, Gewicht]] = [
        (regel, stijl.PT_NAAM, "vet") for regel in breek(mens.naam, _NAAM_BREED, stijl.PT_NAAM, meet, "vet")
    ]
    for tekst, gewicht in klein:
        delen += [(regel, stijl.PT_KAARTJE, gewicht) for regel in _klein(tekst, gewicht, meet)]
    regels = tuple(PersoonRegel(tekst, pt, gewicht, meet(tekst, pt, gewicht)) for tekst, pt, gewicht in delen)
    merk = _MERK_RUIMTE if heeft_merk(mens) else 0.0
    breedte = max(regels[0].breedte + merk, *(regel.breedte for regel in regels))
    hoogte = sum(regel.hoogte for regel in regels)
    dubbel = _DUBBEL if vorm_en_pen(mens)[2] > 1 else 0.0
    return PersoonKaartje(
        mens, regels, round(breedte + 2 * (_RAND_X + dubbel), 1), round(hoogte + 2 * (_RAND_Y + dubbel), 1)
    )


def _klein(tekst: str, gewicht: Gewicht, meet: Meet) -> tuple[str, ...]:
    """Two lines, or more when two would make the chip very wide."""
    for hoogstens in (2, 3):
        regels = breek(tekst, _KLEIN_BREED, stijl.PT_KAARTJE, meet, gewicht, hoogstens)
        if all(meet(regel, stijl.PT_KAARTJE, gewicht) <= _KLEIN_TE_BREED for regel in regels):
            return regels
    return breek(tekst, _KLEIN_TE_BREED, stijl.PT_KAARTJE, meet, gewicht, 6)


def heeft_merk(mens: KringMens) -> bool:
    """Whether a mark stands before the name."""
    return mens.persoon.overleden is not None or mens.persoon.soort == "dier"


def niet_nu(mens: KringMens) -> bool:
    """Somebody who was there before, or may come, and is not there now."""
    rollen = mens.persoon.rol_in_tijd
    return bool(rollen) and "speelt" not in rollen


def vorm_en_pen(mens: KringMens) -> tuple[Vorm, Pen, int]:
    """Shape, border, and number of outlines (domein/7 §7.1 and §7.5)."""
    patroon: Patroon = "streep" if niet_nu(mens) else "vast"
    if mens.is_professional:
        vak = mens.persoon.professional
        gaat = any(een is not None and (een.tot is not None or een.mist("tot")) for een in (mens.persoon, vak))
        return "rechthoek", Pen(stijl.GRIJS, 1.2, "stippel" if gaat else "streep"), 1
    if mens.persoon.soort == "organisatie":
        return "rechthoek", Pen(stijl.INKT, 1.0, patroon), 2
    return "afgerond", Pen(stijl.INKT, 1.0, patroon), 2 if mens.persoon.soort == "groep" else 1


def teken_persoon_kaartje(kaart: PersoonKaartje, doos: Rechthoek, uitleg: str) -> tuple[Deel, ...]:
    """The parts of the chip with its centre at (doos.x, doos.y)."""
    mens = kaart.mens
    vorm, pen, ringen = vorm_en_pen(mens)
    delen: list[Deel] = [
        Symbool(
            f"persoon-{mens.sleutel}", f"persoon {mens.persoon.soort}", vorm, doos.x, doos.y, doos.breedte, doos.hoogte,
            pen, stijl.PAPIER, ringen, uitleg,
        )
    ]  # fmt: skip
    boven = doos.y - sum(regel.hoogte for regel in kaart.regels) / 2
    for nr, regel in enumerate(kaart.regels):
        merk = _MERK_RUIMTE if nr == 0 and heeft_merk(mens) else 0.0
        x, y = doos.x + merk / 2, boven + regel.hoogte / 2
        kleur = stijl.GRIJS if regel.pt < stijl.PT_NAAM else stijl.INKT
        delen.append(
            Tekst(
                f"tekst-{mens.sleutel}-{nr}", mens.sleutel, regel.tekst, x, y, regel.breedte, regel.hoogte,
                regel.pt, regel.gewicht, kleur,
            )
        )  # fmt: skip
        if merk:
            delen += merkteken(mens, x - regel.breedte / 2 - _MERK_RUIMTE + _MERK / 2, y)
        boven += regel.hoogte
    return tuple(delen)


def merkteken(mens: KringMens, x: float, y: float) -> tuple[Deel, ...]:
    """A small circle (a lozenge for an animal); a cross through it for who died."""
    vorm: Vorm = "ruit" if mens.persoon.soort == "dier" else "cirkel"
    merk = Symbool(
        f"merk-{mens.sleutel}", "merk", vorm, x, y, _MERK, _MERK, Pen(stijl.INKT, 0.9), stijl.PAPIER, laag="boven"
    )
    if mens.persoon.overleden is None:
        return (merk,)
    r = _MERK * 0.5
    pen = Pen(stijl.INKT, 0.9)
    return (
        merk,
        Streek(f"kruis-a-{mens.sleutel}", "overleden", ((x - r, y - r), (x + r, y + r)), pen, laag="boven"),
        Streek(f"kruis-b-{mens.sleutel}", "overleden", ((x - r, y + r), (x + r, y - r)), pen, laag="boven"),
    )
