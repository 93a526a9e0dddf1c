"""The table on paper: rows in one column or more, with a line to write on where nothing is known yet."""

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
_TUSSEN, _LEEG = 36.0, 3
"""Between two tables side by side; rows for who may still come."""
_SCHRIJFLIJN, _STREEP = Pen(stijl.RINGLIJN, 0.8, "stippel"), Pen(stijl.LICHT, 0.8)
_DIK = Pen(stijl.INKT, 1.2)
_GROND = "#eceff1"
_HOEK = 2**0.5

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
        hoogst = max(sum(pt * stijl.REGEL for _, pt, _, _ in regels) for regels in self.cellen)
        return max(_LAAGST, hoogst + 2 * _LUCHT)


def leg_tabel(rijen: Sequence[Rij], meet: Meet) -> Inhoud:
    """As many tables side by side as fill a sheet best; a few rows are empty."""
    gezet = [_zet(rij, meet) for rij in rijen]
    gezet += [_Gezet(f"leeg-{nr}", _NIEMAND, ((),) * len(KOPPEN)) for nr in range(_LEEG)]
    breed = sum(_BREEDTEN)
    keuzes = [(_verdeel(gezet, hoeveel), hoeveel) for hoeveel in range(1, 7)]
    beste = min(keuzes, key=lambda keus: _vel(keus[1] * (breed + _TUSSEN), max(map(_hoog, keus[0]))))[0]
    delen = [deel for nr, kolom in enumerate(beste) for deel in _teken(kolom, nr * (breed + _TUSSEN), nr, meet)]
    return Inhoud(tuple(delen), len(beste) * (breed + _TUSSEN) - _TUSSEN, max(map(_hoog, beste)))


def _vel(breed: float, hoog: float) -> float:
    """The long side of the sheet that holds it, lying or standing."""
    return min(max(breed, hoog * _HOEK), max(hoog, breed * _HOEK))


def _hoog(kolom: Sequence[_Gezet]) -> float:
    return _LAAGST + sum(rij.hoogte for rij in kolom)


def _verdeel(gezet: Sequence[_Gezet], hoeveel: int) -> list[list[_Gezet]]:
    """Into at most so many tables of about one height, in order."""
    vol = sum(rij.hoogte for rij in gezet) / hoeveel
    uit: list[list[_Gezet]] = [[]]
    hoog = 0.0
    for rij in gezet:
        if uit[-1] and hoog + rij.hoogte / 2 > vol * len(uit):
            uit.append([])
        uit[-1].append(rij)
        hoog += rij.hoogte
    return uit


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


def _teken(kolom: Sequence[_Gezet], x0: float, nr: int, meet: Meet) -> Iterator[Deel]:
    """One table with its left top at (x0, 0): the heads, the rows, a thicker line where how often changes."""
    x1 = x0 + sum(_BREEDTEN)
    yield Vlak(f"kop-vlak-{nr}", "kop", ((x0, 0.0), (x1, 0.0), (x1, _LAAGST), (x0, _LAAGST)), None, _GROND)
    for plek, (x, breed) in enumerate(_kolommen(x0)):
        kop: Regels = ((KOPPEN[plek], stijl.PT_NAAM, "vet", stijl.INKT),)
        yield from _cel(f"tabelkop-{nr}-{plek}", "", kop, (x, 0.0), (breed, _LAAGST), meet)
    y = _LAAGST
    yield Streek(f"streep-{nr}-kop", "streep", ((x0, y), (x1, y)), _DIK)
    for rij, later in pairwise((*kolom, None)):
        assert rij is not None
        bij = "" if rij.groep == _NIEMAND else f"persoon-{rij.naam}"
        for plek, (x, breed) in enumerate(_kolommen(x0)):
            yield from _cel(f"cel-{rij.naam}-{plek}", bij, rij.cellen[plek], (x, y), (breed, rij.hoogte), meet)
        y += rij.hoogte
        anders = later is None or later.groep != rij.groep
        yield Streek(f"streep-{rij.naam}", "streep", ((x0, y), (x1, y)), _DIK if anders else _STREEP)


def _kolommen(x0: float) -> Iterator[tuple[float, float]]:
    for breed in _BREEDTEN:
        yield x0, breed
        x0 += breed


def _cel(
    naam: str, bij: str, regels: Regels, plek: tuple[float, float], maat: tuple[float, float], meet: Meet
) -> Iterator[Deel]:
    """The words in the middle of their height; without words a line to write on."""
    (x, boven), (breed, hoog) = plek, maat
    if not regels:
        y = boven + hoog - 9.0
        yield Streek(naam, "schrijflijn", ((x + _RAND, y), (x + breed - _RAND, y)), _SCHRIJFLIJN)
    y = boven + (hoog - sum(pt * stijl.REGEL for _, pt, _, _ in regels)) / 2
    for nr, (tekst, pt, gewicht, kleur) in enumerate(regels):
        lang, hoogte = meet(tekst, pt, gewicht), pt * stijl.REGEL
        yield Tekst(f"{naam}-{nr}", bij, tekst, x + _RAND + lang / 2, y + hoogte / 2, lang, hoogte, pt, gewicht, kleur)
        y += hoogte
