"""One field of a poster: a heading, what was said already, and room to write."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sonestra_cli.kaarten.delen.regels import loop_door
from sonestra_cli.kaarten.poster.velden import Posterveld
from sonestra_cli.tekening import stijl
from sonestra_cli.tekening.tekening import Deel, Gewicht, Meet, Pen, Streek, Symbool, Tekst

PT_KOP, PT_WOORDEN = 17.0, 14.0
_RAND, _SCHRIJFLIJN = 14.0, 30.0
_NUMMER = 20.0


@dataclass(frozen=True, slots=True)
class Vak(Posterveld):
    """The field as it is drawn."""

    @property
    def inspringen(self) -> float:
        return _NUMMER if self.genummerd else 0.0

    def teksten(self, breedte: float, meet: Meet) -> list[tuple[str, ...]]:
        """What stands in it, in lines that fit."""
        binnen = breedte - 2 * _RAND - self.inspringen
        alineas = [
            tuple(deel for regel in tekst.splitlines() for deel in loop_door(regel, binnen, PT_WOORDEN, meet))
            for tekst in self.regels
        ]
        return [alinea for alinea in alineas if alinea]

    def minstens(self, breedte: float, meet: Meet) -> float:
        """The height that it needs."""
        staat = sum(len(regels) * PT_WOORDEN * stijl.REGEL + 6 for regels in self.teksten(breedte, meet))
        koppen = len(loop_door(self.kop, breedte - 2 * _RAND, PT_KOP, meet, "vet"))
        return 2 * _RAND + koppen * PT_KOP * stijl.REGEL + staat + self.leeg * _SCHRIJFLIJN


def vak(veld: Posterveld) -> Vak:
    return Vak(veld.naam, veld.kop, veld.regels, veld.leeg, veld.genummerd)


def teken_vak(vak: Vak, plek: tuple[float, float], maat: tuple[float, float], tint: str, meet: Meet) -> Iterator[Deel]:
    """The parts of the field with its left top at ``plek``."""
    (links, boven), (breedte, hoogte) = plek, maat
    yield Symbool(
        f"vak-{vak.naam}", "vak", "afgerond", links + breedte / 2, boven + hoogte / 2, breedte, hoogte,
        Pen(stijl.RINGLIJN, 1.2), tint, uitleg=vak.kop, laag="grond",
    )  # fmt: skip
    x, y = links + _RAND, boven + _RAND
    for nr, regel in enumerate(loop_door(vak.kop, breedte - 2 * _RAND, PT_KOP, meet, "vet")):
        yield _tekst(f"kop-{vak.naam}-{nr}", regel, (x, y), PT_KOP, "vet", "kop", meet)
        y += PT_KOP * stijl.REGEL
    nummer = 0
    for nummer, regels in enumerate(vak.teksten(breedte, meet), start=1):
        if vak.genummerd:
            yield _tekst(f"nummer-{vak.naam}-{nummer}", f"{nummer}", (x, y + 4), PT_WOORDEN, "vet", "nummer", meet)
        for nr, regel in enumerate(regels):
            naam = f"woorden-{vak.naam}-{nummer}-{nr}"
            yield _tekst(naam, regel, (x + vak.inspringen, y + 4), PT_WOORDEN, "gewoon", "woorden", meet)
            y += PT_WOORDEN * stijl.REGEL
        y += 6
    yield from _schrijflijnen(vak, nummer, (x, y), (links + breedte - _RAND, boven + hoogte - _RAND / 2), meet)


def _schrijflijnen(
    vak: Vak, nummer: int, van: tuple[float, float], tot: tuple[float, float], meet: Meet
) -> Iterator[Deel]:
    """Lines to write on, as many as there is room for."""
    (x, y), (rechts, onder) = van, tot
    y += _SCHRIJFLIJN
    while y <= onder:
        nummer += 1
        if vak.genummerd:
            hoog = PT_WOORDEN * stijl.REGEL
            yield _tekst(f"nummer-{vak.naam}-{nummer}", f"{nummer}", (x, y - hoog), PT_WOORDEN, "vet", "nummer", meet)
        lijn = ((x + vak.inspringen, y), (rechts, y))
        yield Streek(
            f"lijn-{vak.naam}-{nummer}", "schrijflijn", lijn, Pen(stijl.RINGLIJN, 0.7, "stippel"), laag="grond"
        )
        y += _SCHRIJFLIJN


def _tekst(
    naam: str, woorden: str, plek: tuple[float, float], pt: float, gewicht: Gewicht, klasse: str, meet: Meet
) -> Tekst:
    """One line with its left top at ``plek``."""
    breed, hoog = meet(woorden, pt, gewicht), pt * stijl.REGEL
    return Tekst(naam, "", woorden, plek[0] + breed / 2, plek[1] + hoog / 2, breed, hoog, pt, gewicht, klasse=klasse)


def kolom(
    vakken: Sequence[Vak], plek: tuple[float, float], maat: tuple[float, float], tinten: Sequence[str], meet: Meet
) -> Iterator[Deel]:
    """Fields below each other that fill the column; each gets what it needs and a share of the rest."""
    tussen = 12.0
    nodig = [vak.minstens(maat[0], meet) for vak in vakken]
    over = (maat[1] - math.fsum(nodig) - tussen * (len(vakken) - 1)) / len(vakken)
    y = plek[1]
    for vak, hoog, tint in zip(vakken, nodig, tinten, strict=True):
        yield from teken_vak(vak, (plek[0], y), (maat[0], hoog + over), tint, meet)
        y += hoog + over + tussen


def hoogte_van(vakken: Sequence[Vak], breedte: float, meet: Meet) -> float:
    """What a column of fields needs."""
    return math.fsum(vak.minstens(breedte, meet) for vak in vakken) + 12.0 * (len(vakken) - 1)
