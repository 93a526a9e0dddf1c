"""What somebody said of a bond, at its line: free of every box, every text and every line."""

import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sonestra_cli.kaarten.delen.regels import breek
from sonestra_cli.kaarten.ringen.lijnen.veld import Veld
from sonestra_cli.kaarten.ringen.plaats.cellen import Rechthoek
from sonestra_cli.tekening import stijl
from sonestra_cli.tekening.langs import Polylijn, lengte, op
from sonestra_cli.tekening.tekening import Deel, Meet, Pen, Punt, Streek, Symbool, Tekst, Vlak

PT = stijl.PT_KLEIN
_VORMEN = ((112.0, 3), (84.0, 4), (150.0, 3), (62.0, 6))
"""Width in points and lines of what stands at a line, as they are tried."""
_LANGST = 90
"""Letters of somebody's words before the rest is left to hear."""
_DELEN = (0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82, 0.1, 0.9)
_VER = (4.0, 9.0, 16.0, 26.0, 38.0, 55.0, 75.0, 100.0)
"""Where along the line, and how far beside it, room is looked for."""
_WIT = 3.0
_WIJZER, _STIP = Pen(stijl.INKT, 0.7), 3.2
"""From words to their line, and the dot on it, in points."""
Wijzer = tuple[Punt, Punt]


@dataclass(frozen=True, slots=True)
class Gezegd:
    """Words of one line, broken as they may stand."""

    lijn: str
    vormen: tuple[tuple[str, ...], ...]


def gezegd(lijn: str, wie: str, woorden: str, meet: Meet) -> Gezegd:
    """``Corrie: “hij belt nooit”``, in a few lines; what is left out shows as three dots."""
    tekst = f"{wie}: “{kort(woorden)}”"
    vormen = (breek(tekst, breed, PT, meet, "cursief", hoogstens) for breed, hoogstens in _VORMEN)
    return Gezegd(lijn, tuple(dict.fromkeys(vormen)))


def kort(woorden: str) -> str:
    """Whole words as far as they fit."""
    if len(woorden) <= _LANGST:
        return woorden
    return f"{woorden[:_LANGST].rsplit(' ', 1)[0].rstrip(' ,;.')} …"


def zet_woorden(
    wat: Sequence[Gezegd], lijnen: Mapping[str, Polylijn], bezet: Sequence[Rechthoek], schijf: float, meet: Meet
) -> tuple[tuple[Deel, ...], tuple[str, ...]]:
    """The texts, and the lines whose words found no room."""
    veld = Veld(lijnen, bezet)
    delen: list[Deel] = []
    over = []
    for een in wat:
        lijn = lijnen[een.lijn]
        lang = lengte(lijn)
        langs = [op(lijn, lang * deel) for deel in _DELEN]
        keuzes = [
            keus for keus in _keuzes(een, langs, meet) if keus[1].naaste >= schijf and veld.is_vrij(keus[1], _WIT)
        ]
        if not keuzes:
            over.append(een.lijn)
            continue
        kruist = [veld.gekruist(*wijzer, een.lijn) for *_, wijzer in keuzes]
        keus = keuzes[kruist.index(min(kruist))]
        veld.zet(keus[1])
        delen += _briefje(een.lijn, *keus, meet)
    return tuple(delen), tuple(over)


def _keuzes(
    een: Gezegd, langs: Sequence[tuple[Punt, Punt]], meet: Meet
) -> Iterator[tuple[tuple[str, ...], Rechthoek, Wijzer]]:
    """How the words may be broken, and where they may stand with what points from there to their line."""
    for regels in een.vormen:
        for doos, wijzer in _plekken(regels, langs, meet):
            yield regels, doos, wijzer


def _briefje(lijn: str, regels: Sequence[str], doos: Rechthoek, wijst: Wijzer, meet: Meet) -> Iterator[Deel]:
    """The words on paper, so that borders of the ground do not run through them, with a pointer to their line."""
    (x, y), _ = wijst
    yield Streek(f"wijst-{lijn}", "wijzer", wijst, _WIJZER)
    yield Symbool(f"wijst-{lijn}-1", "wijzer", "cirkel", x, y, _STIP, _STIP, _WIJZER, stijl.INKT, laag="onder")
    yield Vlak(f"woorden-{lijn}", "woorden", doos.hoeken, None, stijl.PAPIER, laag="onder")
    hoog = PT * stijl.REGEL
    boven = doos.y - len(regels) * hoog / 2
    for nr, regel in enumerate(regels):
        breed = meet(regel, PT, "cursief")
        yield Tekst(f"woorden-{lijn}-{nr}", lijn, regel, doos.x, boven + hoog * (nr + 0.5), breed, hoog, PT, "cursief",
                    klasse="woorden")  # fmt: skip


def _plekken(
    regels: Sequence[str], langs: Sequence[tuple[Punt, Punt]], meet: Meet
) -> Iterator[tuple[Rechthoek, Wijzer]]:
    """Boxes beside these points of the line, nearest to it first, and from the line to each of them."""
    breed = max(meet(regel, PT, "cursief") for regel in regels) + 2 * _WIT
    hoog = len(regels) * PT * stijl.REGEL + 2 * _WIT
    for ver, ((x, y), (rx, ry)), kant in itertools.product(_VER, langs, (1, -1)):
        af = kant * (abs(ry) * breed / 2 + abs(rx) * hoog / 2 + ver)
        doos = Rechthoek(round(x - ry * af, 2), round(y + rx * af, 2), breed, hoog)
        yield doos, ((x, y), _op_de_rand(doos, x, y))


def _op_de_rand(doos: Rechthoek, x: float, y: float) -> Punt:
    """The point of the box that is nearest to another."""
    b, h = doos.breedte / 2, doos.hoogte / 2
    return min(max(x, doos.x - b), doos.x + b), min(max(y, doos.y - h), doos.y + h)
