"""A table on paper: how wide each column is, and which rows at its end are only lines to write on."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import takewhile
from typing import TypeAlias

from sonestra_cli.documenten.blokken import Papierblok, Samen, Tabel, Tekstregel
from sonestra_cli.documenten.schrijvers.zetsel.maten import INGESPRONGEN, PT, BladMaat
from sonestra_cli.zetten.meten import meet

_RUIMER, _ERNAAST = 1.15, 1.1
"""A word where our letter is not there takes so much more room; white between two columns, in em."""
Rijen: TypeAlias = tuple[tuple[Tekstregel, ...], ...]


def letters_breed(maat: BladMaat, breed: float = 0.0) -> float:
    """How many em its column is wide; ``breed``: how wide a line of running text is there (mm), if not as there."""
    return ((breed or maat.breed) + INGESPRONGEN) * PT / float(maat.letter.removesuffix("pt"))


def ingedeeld(blokken: Iterable[Papierblok], em: float) -> tuple[Papierblok, ...]:
    """``blokken`` with every table in them measured out over so many em."""
    return tuple(_deel_in(blok, em) for blok in blokken)


def _deel_in(blok: Papierblok, em: float) -> Papierblok:
    match blok:
        case Tabel():
            return replace(blok, aandelen=aandelen(blok, em))
        case Samen(blokken):
            return Samen(ingedeeld(blokken, em))
    return blok


def aandelen(tabel: Tabel, em: float) -> tuple[float, ...]:
    """As wide as each column asks, but none too narrow for its longest word: the wider ones make room for it.

    A word that is longer than an equal share of the width is broken all the same.
    """
    vraagt = tabel.breedtes
    kolommen = zip(tabel.koppen, *tabel.rijen, strict=True)
    nodig = [min(max(map(_langste_woord, kolom)), em / len(vraagt)) for kolom in kolommen]
    wijd = list(range(len(vraagt)))
    while True:
        over = em - math.fsum(nodig[nr] for nr in range(len(nodig)) if nr not in wijd)
        eenheid = over / math.fsum(vraagt[nr] for nr in wijd)
        blijft = [nr for nr in wijd if vraagt[nr] * eenheid >= nodig[nr]]
        if not blijft or blijft == wijd:
            return tuple(round(max(vraagt[nr] * eenheid * (nr in wijd), nodig[nr]), 2) for nr in range(len(nodig)))
        wijd = blijft


def _langste_woord(cel: Tekstregel) -> float:
    woorden = "".join(stuk.tekst for stuk in cel).split()
    return max((_RUIMER * meet(woord, 1, "vet") for woord in woorden), default=0.0) + _ERNAAST


def om_op_te_schrijven(rijen: Rijen) -> tuple[Rijen, Rijen]:
    """The rows in which something stands, and those behind them in which nothing does."""
    leeg = len(list(takewhile(lambda rij: not any(rij), reversed(rijen))))
    return rijen[: len(rijen) - leeg], rijen[len(rijen) - leeg :]


def als_tabel(delen: Sequence[float], koppen: Sequence[str], rijen: Iterable[str], leeg: Iterable[str]) -> str:
    """Typst markup. Who listens hears no row of ``leeg``: below each other they are no table, only lines."""
    kolommen = f"columns: ({','.join(f'{deel:.2f}fr' for deel in delen)},)"
    gevuld, open_ = "".join(f"{cel}," for cel in rijen), "".join(f"{cel}," for cel in leeg)
    if not gevuld and open_:
        boven = ",".join(f"vet(par{kop})" for kop in koppen)
        return f"#invulrijen(boven: m.wit, {kolommen}, grid.header({boven}), {open_})"
    tabel = f"#table({kolommen},table.header({','.join(koppen)}),{gevuld})"
    return f"#[#show table: set block(below: 0pt)\n{tabel}]\n#invulrijen({kolommen}, {open_})" if open_ else tabel
