"""Events that stand together in a frame below the line: those without a date, and those of one full month."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from sonestra_cli.kaarten.levenslijn.kaartje import GebeurtenisKaartje
from sonestra_cli.kaarten.levenslijn.stapelen import LUCHT_X, LUCHT_Y
from sonestra_cli.kaarten.levenslijn.zone import teken_gebeurtenis
from sonestra_cli.tekening import stijl
from sonestra_cli.tekening.tekening import Deel, Meet, Pen, Tekst, Vlak

_RAND, _TUSSEN = 12.0, 24.0
"""White within the frame; above it."""


@dataclass(frozen=True, slots=True)
class Blok:
    """A heading, how to read it, and labels in reading order."""

    naam: str
    kop: str
    onder: str
    kaartjes: tuple[GebeurtenisKaartje, ...]


@dataclass(frozen=True, slots=True)
class GelegdBlok:
    """The parts with the left top of the frame at (0, 0), and its size."""

    delen: tuple[Deel, ...]
    breedte: float
    hoogte: float


def leg_blok(blok: Blok, ruimte: float, meet: Meet) -> GelegdBlok:
    """Rows from left to right in columns, at most ``ruimte`` wide unless one label is wider."""
    kolommen = _kolommen([kaart.breedte + LUCHT_X for kaart in blok.kaartjes], ruimte - 2 * _RAND)
    breedte = math.fsum(kolommen)
    delen: list[Deel] = []
    y = _RAND
    for nr, (tekst, pt, vet) in enumerate(((blok.kop, stijl.PT_KOP, True), (blok.onder, stijl.PT_KLEIN, False))):
        if tekst:
            breed, hoog = meet(tekst, pt, "vet" if vet else "gewoon"), pt * stijl.REGEL
            delen.append(
                Tekst(f"{blok.naam}-kop-{nr}", "", tekst, _RAND + breed / 2, y + hoog / 2, breed, hoog, pt,
                      "vet" if vet else "gewoon", stijl.INKT if vet else stijl.GRIJS)
            )  # fmt: skip
            breedte, y = max(breedte, breed), y + hoog
    y += 8.0
    for begin in range(0, len(blok.kaartjes), len(kolommen)):
        rij, x = blok.kaartjes[begin : begin + len(kolommen)], _RAND
        for kaart, breed in zip(rij, kolommen, strict=False):
            delen += teken_gebeurtenis(kaart, x, y)
            x += breed
        y += max(kaart.hoogte for kaart in rij) + LUCHT_Y + 4.0
    breedte, y = breedte + 2 * _RAND, y - LUCHT_Y - 4.0 + _RAND
    kader = Vlak(f"{blok.naam}-kader", "blok", ((0.0, 0.0), (breedte, 0.0), (breedte, y), (0.0, y)),
                 Pen(stijl.LICHT, 1.0), stijl.PAPIER)  # fmt: skip
    return GelegdBlok((kader, *delen), breedte, y)


def hoogte_van(blokken: Sequence[GelegdBlok]) -> float:
    """Of all of them under each other, with the white above each."""
    return math.fsum(blok.hoogte + _TUSSEN for blok in blokken)


def onder_elkaar(blokken: Sequence[GelegdBlok], boven: float) -> list[tuple[GelegdBlok, float]]:
    """Each with the height of its top; ``boven`` is where the line ends, nought when there is none."""
    uit, y = [], boven - (0.0 if boven else _TUSSEN)
    for blok in blokken:
        uit.append((blok, y + _TUSSEN))
        y += _TUSSEN + blok.hoogte
    return uit


def _kolommen(breedten: Sequence[float], ruimte: float) -> list[float]:
    """As many columns as fit, each as wide as its widest."""
    for aantal in range(len(breedten), 1, -1):
        kolommen = [max(breedten[nr::aantal]) for nr in range(aantal)]
        if math.fsum(kolommen) <= ruimte:
            return kolommen
    return [max(breedten)]
