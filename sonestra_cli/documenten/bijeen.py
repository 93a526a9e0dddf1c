"""What belongs together on one page: a short part with its heading, a short list, a few short paragraphs."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import replace

from sonestra_cli.documenten.blokken import (
    Alinea,
    Citaat,
    Kaart,
    Kader,
    Knip,
    Kopje,
    NieuweBladzijde,
    Opsomlijst,
    Papierblok,
    Samen,
    Schrijflijnen,
    Tabel,
    Tekstregel,
)

DEEL, STUK = 14.0, 9.0
"""Most lines of a part, and of a run inside a longer part, that stay together: a page has some 37."""
_PER_REGEL, _PER_GROTE_REGEL = 80, 58
"""Characters on a line of text, and of own words, which are set large."""
_PLAATJE = 2
"""Lines beside a pictogram."""


def bijeen(blokken: Sequence[Papierblok]) -> tuple[Papierblok, ...]:
    """``blokken`` with Samen around what should not be cut; the title of the paper and its front page stay as is."""
    return tuple(blok for deel in _delen(blokken) for blok in _deel_bijeen(deel))


def _delen(blokken: Sequence[Papierblok]) -> Iterator[list[Papierblok]]:
    """From each heading (not the title) or new page up to the next."""
    deel: list[Papierblok] = []
    for blok in blokken:
        if isinstance(blok, Kopje | NieuweBladzijde | Knip | Kaart) and deel:
            yield deel
            deel = []
        deel.append(blok)
    if deel:
        yield deel


def _deel_bijeen(deel: list[Papierblok]) -> Iterator[Papierblok]:
    kop = deel[0]
    if not isinstance(kop, Kopje) or kop.niveau == 1 or len(deel) == 1:
        for stuk in _per_citaat(deel):
            yield from [Samen(tuple(stuk))] if _in_te_vullen(stuk) else stuk
    elif sum(map(lengte, deel)) <= DEEL:
        yield Samen(tuple(deel))
    else:
        yield kop
        for stuk in _per_citaat(deel[1:]):
            yield from [Samen(tuple(stuk))] if _in_te_vullen(stuk) else _runs(stuk)


def _per_citaat(blokken: Sequence[Papierblok]) -> Iterator[list[Papierblok]]:
    """From own words up to the next own words."""
    stuk: list[Papierblok] = []
    for blok in blokken:
        if isinstance(blok, Citaat) and stuk:
            yield stuk
            stuk = []
        stuk.append(blok)
    if stuk:
        yield stuk


def _in_te_vullen(stuk: Sequence[Papierblok]) -> bool:
    """Words with lines below to write about them: on another page nobody knows what is asked there."""
    return isinstance(stuk[0], Citaat) and isinstance(stuk[-1], Schrijflijnen) and sum(map(lengte, stuk)) <= DEEL


def _runs(blokken: Sequence[Papierblok]) -> list[Papierblok]:
    """Short paragraphs and lists that follow each other, as many as stay together, counted from the last one."""
    uit: list[Papierblok] = []
    run: list[Papierblok] = []
    for blok in reversed(blokken):
        past = isinstance(blok, Alinea | Opsomlijst) and lengte(blok) <= STUK
        if not past or sum(map(lengte, (*run, blok))) > STUK:
            uit += _run(run)
            run = []
        if not past:
            uit.append(blok)
        elif isinstance(blok, Alinea) and not run and uit and isinstance(uit[-1], Opsomlijst | Tabel):
            run.append(replace(blok, plakt=True))
        else:
            run.append(blok)
    return [*uit, *_run(run)][::-1]


def _run(run: list[Papierblok]) -> list[Papierblok]:
    """``run`` stands last one first."""
    return [Samen(tuple(reversed(run)))] if len(run) > 1 or any(isinstance(blok, Opsomlijst) for blok in run) else run


def lengte(blok: Papierblok) -> float:
    """About how many lines of text it takes, white included."""
    match blok:
        case Kopje():
            return 2.5
        case Alinea(regels):
            return max(_regels(regels, _PER_REGEL), _PLAATJE if blok.plaatje else 0) + 0.5
        case Citaat(alineas, bijschrift):
            groot = sum(_regels(alinea.regels, _PER_GROTE_REGEL) for alinea in alineas)
            return 1.4 * groot + _regels(bijschrift, _PER_REGEL) + 1.5
        case Opsomlijst(punten):
            return math.fsum(
                lengte(deel) * (2 if isinstance(deel, Opsomlijst) else 1) for punt in punten for deel in punt
            )
        case Tabel(koppen, rijen):
            smal = max(1, _PER_REGEL // len(koppen) - 4)
            return math.fsum(0.7 + max(_regels((cel,), smal) for cel in rij) for rij in (koppen, *rijen))
        case Schrijflijnen(aantal):
            return 2 * aantal + 1
        case Samen(blokken):
            return math.fsum(map(lengte, blokken))
        case Kader(aantal):
            return 7.5 * aantal
        case NieuweBladzijde() | Knip() | Kaart():
            return 0


def _regels(regels: tuple[Tekstregel, ...], breedte: int) -> int:
    return sum(1 + sum(len(stuk.tekst) for stuk in regel) // breedte for regel in regels)
