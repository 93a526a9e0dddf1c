"""A map over several sheets that are glued together: the grid, which way the paper lies, which sheets stay away.

A sheet shows its useful area: the paper without a margin of 10 mm, on larger paper more. Neighbours share
10 mm, the strip for the glue.
"""

import math
from dataclasses import dataclass

from sonestra_cli.tekening.doos import Doos
from sonestra_cli.tekening.tekening import Deel, Tekening, Tekst
from sonestra_cli.zetten.raken import TegelRooster, TegelVak, spoor, verdeel_over_vakken
from sonestra_cli.zetten.vellen import GROOTST, LEESBAAR, PAPIEREN, Papiermaat, kleinste_tekst, rand_op

OVERLAP = 28.35
"""The strip that two neighbours share: 10 mm, in points on paper."""
_LUCHT = 4.0
"""White kept round the outermost parts, in points of the map."""


@dataclass(frozen=True, slots=True)
class Tegels:
    """A map over sheets. ``breedte`` and ``hoogte`` are those of one sheet (points), ``rooster`` is in the map's own.

    ``bladen`` are the cells that get a sheet, row by row; the others of the grid are empty.
    """

    papier: Papiermaat
    liggend: bool
    breedte: float
    hoogte: float
    schaal: float
    kleinste: float
    rooster: TegelRooster
    bladen: tuple[TegelVak, ...]

    @property
    def naam(self) -> str:
        return f"{self.papier.upper()} {'liggend' if self.liggend else 'staand'}"

    @property
    def rand(self) -> float:
        """Margin of a sheet, in points: what lies within it never fills the paper."""
        return rand_op(self.papier, "a4")

    @property
    def vak_breedte(self) -> float:
        """Width of the useful area of a sheet, in points on paper."""
        return self.breedte - 2 * self.rand

    @property
    def vak_hoogte(self) -> float:
        return self.hoogte - 2 * self.rand

    @property
    def leeg(self) -> int:
        """How many cells have no sheet."""
        return self.rooster.rijen * self.rooster.kolommen - len(self.bladen)


def leg_tegels(tekening: Tekening, papier: Papiermaat) -> Tegels:
    """``tekening`` over as few sheets of this paper as will do, upright or lying.

    The smallest text is 8 points or more, and the map is not made smaller than it is; nor larger than 1.5 times, so a
    map with a text under 5.4 points stays hard to read (``kleinste`` tells).
    """
    pt = kleinste_tekst(tekening)
    schaal = min(max(LEESBAAR / pt, 1.0), GROOTST)
    delen = [deel for deel in tekening.delen if _te_zien(deel)]
    keuzes = [_op_papier(tekening, delen, papier, liggend, schaal, pt) for liggend in (False, True)]
    return min(keuzes, key=lambda t: (len(t.bladen), len(t.rooster.vakken), t.liggend))


def _op_papier(
    tekening: Tekening, delen: list[Deel], papier: Papiermaat, liggend: bool, schaal: float, pt: float
) -> Tegels:
    kort, lang = PAPIEREN[papier]
    breedte, hoogte = (lang, kort) if liggend else (kort, lang)
    rand = rand_op(papier, "a4")
    rooster = maak_rooster(_omvang(tekening, delen), (breedte - 2 * rand, hoogte - 2 * rand), schaal)
    bladen = tuple(verdeel_over_vakken(delen, rooster)) or rooster.vakken[:1]
    return Tegels(papier, liggend, breedte, hoogte, schaal, pt * schaal, rooster, bladen)


def maak_rooster(doos: Doos, vak: tuple[float, float], schaal: float) -> TegelRooster:
    """The smallest grid over ``doos`` (points of the map), which lies in its middle; ``vak`` is in points on paper."""
    breedte, hoogte = vak[0] / schaal, vak[1] / schaal
    stap_x, stap_y = (vak[0] - OVERLAP) / schaal, (vak[1] - OVERLAP) / schaal
    kolommen = _aantal(doos[2] - doos[0], breedte, stap_x)
    rijen = _aantal(doos[3] - doos[1], hoogte, stap_y)
    x = (doos[0] + doos[2] - breedte - (kolommen - 1) * stap_x) / 2
    y = (doos[1] + doos[3] - hoogte - (rijen - 1) * stap_y) / 2
    return TegelRooster(x, y, breedte, hoogte, stap_x, stap_y, rijen, kolommen)


def _aantal(lengte: float, vak: float, stap: float) -> int:
    return 1 + max(0, math.ceil(round((lengte - vak) / stap, 6)))


def _te_zien(deel: Deel) -> bool:
    return not isinstance(deel, Tekst) or bool(deel.tekst.strip())


def _omvang(tekening: Tekening, delen: list[Deel]) -> Doos:
    """The box round all that is drawn, with a little air; the map itself when it is empty."""
    if not delen:
        return 0.0, 0.0, tekening.breedte, tekening.hoogte
    dozen = [spoor(deel).doos for deel in delen]
    links, boven = min(doos[0] for doos in dozen), min(doos[1] for doos in dozen)
    rechts, onder = max(doos[2] for doos in dozen), max(doos[3] for doos in dozen)
    return links - _LUCHT, boven - _LUCHT, rechts + _LUCHT, onder + _LUCHT
