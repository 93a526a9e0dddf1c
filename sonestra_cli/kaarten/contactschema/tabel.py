"""The table on paper: whole on one ground, or over sheets; with a line to write on where nothing is known yet."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from sonestra_cli.kaarten.contactschema.rijen import KOPPEN, Rij
from sonestra_cli.kaarten.delen.opmaak import Inhoud
from sonestra_cli.kaarten.ringen.mensen.breken import vul_smal
from sonestra_cli.tekening import stijl
from sonestra_cli.tekening.tekening import Deel, Gewicht, Meet, Pen, Streek, Tekst, Vlak

_BREEDTEN = (196.0, 132.0, 140.0, 96.0, 216.0)
"""Of the five columns, in points: together a sheet of A4 on its side."""
_RAND, _LUCHT, _LAAGST = 8.0, 7.0, 34.0
"""White beside and above the words; the least height of a row: room for a pen."""
_LEEG, _HOOGSTENS_LEEG = 3, 6
"""Rows for who may still come: below the whole table, and at most on the last sheet."""
_SCHRIJFLIJN, _STREEP = Pen(stijl.RINGLIJN, 0.8, "stippel"), Pen(stijl.LICHT, 0.8)
_DIK = Pen(stijl.INKT, 1.2)
_GROND = "#eceff1"
_NIEMAND = (True, "leeg")
"""The group of the rows that are still empty."""

Regels = tuple[tuple[str, float, Gewicht, str], ...]
"""Of one cell: text, size, weight, colour."""


@dataclass(frozen=True, slots=True)
class _Gezet:
    """A row with its lines broken."""

    naam: str
    groep: tuple[bool, str]
    cellen: tuple[Regels, ...]

    @property
    def hoogte(self) -> float:
        hoogst = max(math.fsum(pt * stijl.REGEL for _, pt, _, _ in regels) for regels in self.cellen)
        return max(_LAAGST, hoogst + 2 * _LUCHT)


def leg_tabel(rijen: Sequence[Rij], meet: Meet) -> Inhoud:
    """The whole table; a few rows are empty."""
    return _tabel([*(_zet(rij, meet) for rij in rijen), *_leeg(_LEEG)], meet)


def leg_op_bladen(rijen: Sequence[Rij], hoog: float, meet: Meet) -> tuple[tuple[Inhoud, tuple[Rij, ...]], ...]:
    """The table in pieces that are at most ``hoog`` points high, each with the heads and whole rows, at least one; and
    the rows of each. What is left on the last sheet are empty rows."""
    stukken: list[list[tuple[_Gezet, Rij]]] = [[]]
    vol = _LAAGST
    for rij in rijen:
        gezet = _zet(rij, meet)
        if stukken[-1] and vol + gezet.hoogte > hoog:
            stukken.append([])
            vol = _LAAGST
        stukken[-1].append((gezet, rij))
        vol += gezet.hoogte
    leeg = min(_HOOGSTENS_LEEG, max(0, int((hoog - vol) // _LAAGST)))
    erbij = [0] * (len(stukken) - 1) + [leeg]
    return tuple(
        (_tabel([*(gezet for gezet, _ in stuk), *_leeg(nog)], meet), tuple(rij for _, rij in stuk))
        for stuk, nog in zip(stukken, erbij, strict=True)
    )


def _leeg(hoeveel: int) -> list[_Gezet]:
    return [_Gezet(f"leeg-{nr}", _NIEMAND, ((),) * len(KOPPEN)) for nr in range(hoeveel)]


def _tabel(gezet: Sequence[_Gezet], meet: Meet) -> Inhoud:
    hoog = _LAAGST + math.fsum(rij.hoogte for rij in gezet)
    return Inhoud(tuple(_teken(gezet, meet)), math.fsum(_BREEDTEN), hoog)


def _zet(rij: Rij, meet: Meet) -> _Gezet:
    naam, klein = stijl.PT_NAAM, stijl.PT_KLEIN
    stukken: tuple[Regels, ...] = (
        ((rij.naam, naam, "vet", stijl.INKT), (rij.wie, klein, "gewoon", stijl.GRIJS)),
        ((rij.vaak, naam, "gewoon", stijl.INKT), (rij.sinds, klein, "gewoon", stijl.GRIJS)),
        *(((tekst, naam, "gewoon", stijl.INKT),) for tekst in (rij.hoe, rij.begint, rij.wens)),
    )
    cellen = []
    for regels, breed in zip(stukken, _BREEDTEN, strict=True):
        uit: list[tuple[str, float, Gewicht, str]] = []
        for tekst, pt, gewicht, kleur in regels:
            gebroken = vul_smal(tekst, breed - 2 * _RAND, pt, meet, gewicht) if tekst else ()
            uit += ((regel, pt, gewicht, kleur) for regel in gebroken)
        cellen.append(tuple(uit))
    return _Gezet(str(rij.sleutel), rij.groep, tuple(cellen))


def _teken(gezet: Sequence[_Gezet], meet: Meet) -> Iterator[Deel]:
    """The heads, the rows, a thicker line where how often changes; with the left top at nought."""
    x1, y = math.fsum(_BREEDTEN), _LAAGST
    yield Vlak("kop-vlak", "kop", ((0.0, 0.0), (x1, 0.0), (x1, y), (0.0, y)), None, _GROND)
    for plek, (x, breed) in enumerate(_kolommen()):
        kop: Regels = ((KOPPEN[plek], stijl.PT_NAAM, "vet", stijl.INKT),)
        yield from _cel(f"tabelkop-{plek}", "", kop, (x, 0.0), (breed, _LAAGST), meet)
    yield Streek("streep-kop", "streep", ((0.0, y), (x1, y)), _DIK)
    for rij, later in pairwise((*gezet, None)):
        assert rij is not None
        bij = "" if rij.groep == _NIEMAND else f"persoon-{rij.naam}"
        for plek, (x, breed) in enumerate(_kolommen()):
            yield from _cel(f"cel-{rij.naam}-{plek}", bij, rij.cellen[plek], (x, y), (breed, rij.hoogte), meet)
        y += rij.hoogte
        anders = later is None or later.groep != rij.groep
        yield Streek(f"streep-{rij.naam}", "streep", ((0.0, y), (x1, y)), _DIK if anders else _STREEP)


def _kolommen() -> Iterator[tuple[float, float]]:
    x = 0.0
    for breed in _BREEDTEN:
        yield x, breed
        x += breed


def _cel(
    naam: str, bij: str, regels: Regels, plek: tuple[float, float], maat: tuple[float, float], meet: Meet
) -> Iterator[Deel]:
    """The words in the middle of their height; without words a line to write on."""
    (x, boven), (breed, hoog) = plek, maat
    if not regels:
        y = boven + hoog - 9.0
        yield Streek(naam, "schrijflijn", ((x + _RAND, y), (x + breed - _RAND, y)), _SCHRIJFLIJN)
    y = boven + (hoog - math.fsum(pt * stijl.REGEL for _, pt, _, _ in regels)) / 2
    for nr, (tekst, pt, gewicht, kleur) in enumerate(regels):
        lang, hoogte = meet(tekst, pt, gewicht), pt * stijl.REGEL
        yield Tekst(f"{naam}-{nr}", bij, tekst, x + _RAND + lang / 2, y + hoogte / 2, lang, hoogte, pt, gewicht, kleur)
        y += hoogte
