"""The chip of one person as parts: a box with a name and small words, and a mark for who died or is an animal."""

import math

from sonestra_cli.kaarten.ringen.mensen.kaartje import MERK, MERK_RUIMTE, PersoonKaartje, heeft_merk, vorm_en_pen
from sonestra_cli.kaarten.ringen.mensen.leden import KringMens
from sonestra_cli.kaarten.ringen.plaats.cellen import Rechthoek
from sonestra_cli.tekening import stijl
from sonestra_cli.tekening.tekening import Deel, Pen, Streek, Symbool, Tekst, Vorm


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
    boven = doos.y - math.fsum(regel.hoogte for regel in kaart.regels) / 2
    for nr, regel in enumerate(kaart.regels):
        merk = MERK_RUIMTE if nr == 0 and heeft_merk(mens) else 0.0
        x, y = doos.x + merk / 2, boven + regel.hoogte / 2
        kleur = stijl.INKT if regel.gewicht == "vet" else stijl.GRIJS
        delen.append(
            Tekst(
                f"tekst-{mens.sleutel}-{nr}", mens.sleutel, regel.tekst, x, y, regel.breedte, regel.hoogte,
                regel.pt, regel.gewicht, kleur,
            )
        )  # fmt: skip
        if merk:
            delen += merkteken(mens, x - regel.breedte / 2 - MERK_RUIMTE + MERK / 2, y)
        boven += regel.hoogte
    return tuple(delen)


def merkteken(mens: KringMens, x: float, y: float) -> tuple[Deel, ...]:
    """A small circle (a lozenge for an animal); a cross through it for who died."""
    vorm: Vorm = "ruit" if mens.persoon.soort == "dier" else "cirkel"
    merk = Symbool(
        f"merk-{mens.sleutel}", "merk", vorm, x, y, MERK, MERK, Pen(stijl.INKT, 0.9), stijl.PAPIER, laag="boven"
    )
    if mens.persoon.overleden is None:
        return (merk,)
    r = MERK * 0.5
    pen = Pen(stijl.INKT, 0.9)
    return (
        merk,
        Streek(f"kruis-a-{mens.sleutel}", "overleden", ((x - r, y - r), (x + r, y + r)), pen, laag="boven"),
        Streek(f"kruis-b-{mens.sleutel}", "overleden", ((x - r, y + r), (x + r, y - r)), pen, laag="boven"),
    )
