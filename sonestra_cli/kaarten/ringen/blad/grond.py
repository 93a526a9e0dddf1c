"""The ground of a ring map: sectors, rings with their names, and the disc in the middle."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.kaarten.delen.regels import breek
from sonestra_cli.kaarten.ringen.plaats.cellen import Rechthoek
from sonestra_cli.kaarten.ringen.plaats.indeling import MIDDEN, PROFESSIONAL
from sonestra_cli.kaarten.ringen.plaats.poging import RingOpstelling, opschrift_y
from sonestra_cli.tekening import stijl
from sonestra_cli.tekening.tekening import Deel, Meet, Pen, PlekPersoon, Punt, Streek, Symbool, Tekst, Vlak

BUITEN_X, BUITEN_Y = 16.0, 16.0
"""Least white beside, above and below the outer circle, in points; the names of the sectors take what they need."""
_PT_SECTOR = 11.0
_SECTOR_BREED = 60.0


@dataclass(frozen=True, slots=True)
class Schijf:
    """The disc in the middle: radius, and the names in it with their places from the centre."""

    straal: float
    namen: tuple[tuple[Sleutel, str, Rechthoek], ...]


def schijf(midden: Sequence[tuple[Sleutel, str]], minstens: float, meet: Meet) -> Schijf:
    """Names below each other, in a second and third column when there are many."""
    regelhoogte = stijl.PT_NAAM * stijl.REGEL + 2
    kolommen = max(1, math.ceil(len(midden) / 7))
    rijen = math.ceil(len(midden) / kolommen)
    breed = max((meet(naam, stijl.PT_NAAM, "vet") for _, naam in midden), default=0.0) + 10
    namen: list[tuple[Sleutel, str, Rechthoek]] = []
    for nr, (sleutel, naam) in enumerate(midden):
        kolom, rij = divmod(nr, rijen)
        x, y = (kolom - (kolommen - 1) / 2) * breed, (rij - (rijen - 1) / 2) * regelhoogte
        namen.append((sleutel, naam, Rechthoek(x, y, meet(naam, stijl.PT_NAAM, "vet"), stijl.PT_NAAM * stijl.REGEL)))
    straal = max((doos.verste for _, _, doos in namen), default=0.0) + 9
    return Schijf(round(max(straal, minstens), 1), tuple(namen))


def teken_schijf(midden: Schijf, mx: float, my: float) -> tuple[tuple[Deel, ...], tuple[PlekPersoon, ...]]:
    """The disc (thick double border: the hoofdpersoon, domein/7 §7.1) and its people."""
    maat = midden.straal * 2
    delen: list[Deel] = [
        Symbool("midden", "hoofdpersoon", "cirkel", mx, my, maat, maat, Pen(stijl.INKT, 2.0), stijl.PAPIER, 2)
    ]
    personen = []
    for sleutel, naam, doos in midden.namen:
        x, y = mx + doos.x, my + doos.y
        delen.append(Tekst(f"persoon-{sleutel}", sleutel, naam, x, y, doos.breedte, doos.hoogte, stijl.PT_NAAM, "vet"))
        personen.append(PlekPersoon(sleutel, x, y, doos.breedte, doos.hoogte, ring=MIDDEN))
    return tuple(delen), tuple(personen)


def opschriften(ringen: Sequence[str], meet: Meet) -> Mapping[str, tuple[float, float]]:
    """Width and height of the names of the rings."""
    return {naam: (meet(naam, stijl.PT_KAARTJE, "cursief") + 6, stijl.PT_KAARTJE * stijl.REGEL) for naam in ringen}


def teken_grond(stand: RingOpstelling, schijf_straal: float, meet: Meet) -> tuple[Deel, ...]:
    """Sectors, borders and names, with the centre at (0, 0)."""
    delen: list[Deel] = []
    sectoren = [sector for sector in stand.sectoren if sector.naam != PROFESSIONAL]
    tot = max(ring.straal for ring in stand.ringen if ring.naam != PROFESSIONAL)
    for nr, sector in enumerate(sectoren):
        tint = stijl.TINTEN[nr % len(stijl.TINTEN)]
        delen.append(Vlak(f"sector-{nr}", "sector", _taartpunt(tot, sector.van, sector.tot), None, tint))
    for ring in reversed(stand.ringen):
        eigen = ring.straal <= stand.straal
        pen = Pen("#9aa6ad", 1.0) if eigen else Pen(stijl.LICHT, 1.0, "streep")
        delen.append(
            Symbool(f"ring-{_slak(ring.naam)}", "ring", "cirkel", 0, 0, ring.straal * 2, ring.straal * 2, pen, None,
                    uitleg=ring.naam, laag="grond")
        )  # fmt: skip
    for nr, sector in enumerate(sectoren):
        if len(sectoren) > 1:
            lijn = (_op(schijf_straal, sector.van), _op(tot, sector.van))
            delen.append(Streek(f"grens-{nr}", "sectorgrens", lijn, Pen("#b7c1c7", 1.0), laag="grond"))
    for ring in stand.ringen:
        breed = meet(ring.naam, stijl.PT_KAARTJE, "cursief")
        y, hoog = opschrift_y(ring), stijl.PT_KAARTJE * stijl.REGEL
        delen.append(
            Tekst(f"ringnaam-{_slak(ring.naam)}", "", ring.naam, 0, y, breed, hoog, stijl.PT_KAARTJE, "cursief",
                  stijl.GRIJS, "ringnaam")
        )  # fmt: skip
    return (*delen, *_sectornamen(stand, [(sector.naam, (sector.van + sector.tot) / 2) for sector in sectoren], meet))


def halve_maat(stand: RingOpstelling, ondergrond: Sequence[Deel]) -> tuple[float, float]:
    """Half the width and height of the drawing: the circle, and the names of the sectors around it."""
    teksten = [deel for deel in ondergrond if isinstance(deel, Tekst)]
    breed = max((abs(tekst.x) + tekst.breedte / 2 for tekst in teksten), default=0.0)
    hoog = max((abs(tekst.y) + tekst.hoogte / 2 for tekst in teksten), default=0.0)
    return max(stand.buitenste + BUITEN_X, breed + 4), max(stand.buitenste + BUITEN_Y, hoog + 4)


def _sectornamen(stand: RingOpstelling, sectoren: Sequence[tuple[str, float]], meet: Meet) -> list[Tekst]:
    """Outside the outer circle, horizontal, each beside the middle of its sector."""
    teksten: list[Tekst] = []
    gezet: list[Rechthoek] = []
    for nr, (naam, hoek) in enumerate(sectoren):
        regels = breek(naam, _SECTOR_BREED, _PT_SECTOR, meet, "vet")
        hoog = _PT_SECTOR * stijl.REGEL
        breed = max(meet(regel, _PT_SECTOR, "vet") for regel in regels)
        afstand = stand.buitenste + 8
        while True:
            x, y = _op(afstand, hoek)
            doos = Rechthoek(x, y, breed, hoog * len(regels))
            if doos.naaste >= stand.buitenste + 6 and not any(doos.raakt(ander, 8, 3) for ander in gezet):
                break
            afstand += 2
        gezet.append(doos)
        for regelnr, regel in enumerate(regels):
            regel_y = doos.y - doos.hoogte / 2 + hoog * (regelnr + 0.5)
            breed_regel = meet(regel, _PT_SECTOR, "vet")
            teksten.append(
                Tekst(f"sectornaam-{nr}-{regelnr}", "", regel, doos.x, regel_y, breed_regel, hoog, _PT_SECTOR, "vet",
                      stijl.GRIJS, "sectornaam")
            )  # fmt: skip
    return teksten


def _op(straal: float, hoek: float) -> Punt:
    return straal * math.sin(math.radians(hoek)), -straal * math.cos(math.radians(hoek))


def _taartpunt(straal: float, van: float, tot: float) -> tuple[Punt, ...]:
    """A wedge as a polygon of steps of about two degrees."""
    stappen = max(2, math.ceil((tot - van) / 2))
    boog = tuple(_op(straal, van + (tot - van) * nr / stappen) for nr in range(stappen + 1))
    return ((0.0, 0.0), *boog)


def _slak(naam: str) -> str:
    return "-".join(naam.lower().split())
