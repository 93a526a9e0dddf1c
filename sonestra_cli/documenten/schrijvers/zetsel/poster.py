"""A poster: one large sheet on which every ``##`` is a framed area, in a grid that fills it."""

import math
from collections.abc import Iterable, Sequence
from itertools import islice

from sonestra_cli.documenten.blokken import Kopje, NieuweBladzijde, PapierBlad, Papierblok, Samen
from sonestra_cli.documenten.schrijvers.als_typst import als_typst, als_voet, opening, reeks
from sonestra_cli.documenten.schrijvers.zetsel.maten import HOOGTES, INGESPRONGEN, MATEN, BladMaat
from sonestra_cli.documenten.schrijvers.zetsel.tabel import ingedeeld, letters_breed
from sonestra_cli.zetten.drukken import gemeten

_VEL = """\
#set page(m.papier, flipped: true, margin: (x: m.opzij, top: m.boven, bottom: m.onder), footer: none)
#let onderaan(doc) = place(bottom + begin, dy: 0.3 * m.onder, box(height: 0pt, width: 100%, place(top + begin,
  text(m.voetletter, fill: rgb("#3c474f"), doc))))
"""
_VELD = """\
#let rand = 8mm
#let wit = 10mm
#let vak(doc) = block(width: 100%, height: 100%, inset: rand + 2mm, radius: 6pt, stroke: 1.6pt + grijs, doc)
#show heading.where(level: 2): it => block(above: 0pt, below: 0.8em, sticky: true, koptekst(m.kop, it.body))
"""


def poster(blad: PapierBlad, nr: int = 1) -> str:
    """Typst markup of ``blad``: with the largest letters with which every area holds what stands in it.

    Areas are read row by row. When no letters are small enough it runs on over large sheets, as a paper does.
    """
    boven, vakken = _vakken(blad.blokken)
    *maten, doorlopend = MATEN["poster"]
    for maat in maten if vakken else ():
        letters = [letters_breed(maat, breed - INGESPRONGEN) for breed in _breedtes(vakken, maat)]
        ingericht = [list(ingedeeld(vak, em)) for vak, em in zip(vakken, letters, strict=True)]
        if hoogten := _hoogten(blad, boven, ingericht, maat):
            return _vel(blad, boven, ingericht, maat, hoogten)
    return als_typst(blad, doorlopend, nr)


def rijen(aantal: int) -> tuple[int, ...]:
    """How many areas each row has: about as wide as high on a sheet that lies, the rows as equal as can be."""
    hoeveel = max(1, round(math.sqrt(aantal / 1.6)))
    return tuple(aantal // hoeveel + (rij < aantal % hoeveel) for rij in range(hoeveel))


def _vakken(blokken: Sequence[Papierblok]) -> tuple[list[Papierblok], list[list[Papierblok]]]:
    """What stands above the first ``##``, and each area."""
    boven: list[Papierblok] = []
    vakken: list[list[Papierblok]] = []
    for blok in _plat(blokken):
        if isinstance(blok, Kopje) and blok.niveau == 2:
            vakken.append([blok])
        else:
            (vakken[-1] if vakken else boven).append(blok)
    return boven, vakken


def _plat(blokken: Iterable[Papierblok]) -> list[Papierblok]:
    """Nothing needs to stay together on a sheet that is one."""
    binnen = (blok.blokken if isinstance(blok, Samen) else (blok,) for blok in blokken)
    return [blok for deel in binnen for blok in deel if not isinstance(blok, NieuweBladzijde)]


def _vel(
    blad: PapierBlad, boven: list[Papierblok], vakken: list[list[Papierblok]], maat: BladMaat, hoogten: Sequence[float]
) -> str:
    los = iter(f"vak[{reeks(vak)}]" for vak in vakken)
    per_rij = [
        f"grid(columns: (1fr,) * {aantal}, rows: (100%,), column-gutter: wit, {','.join(islice(los, aantal))})"
        for aantal in rijen(len(vakken))
    ]
    rooster = f"rows: (auto, {', '.join(f'{hoog:.4g}fr' for hoog in hoogten)}), columns: (1fr,), row-gutter: wit"
    vel = f"{_VEL}#grid({rooster}, [{reeks(boven)}], {','.join(per_rij)})\n#onderaan[{als_voet(blad)}]"
    return f"#[\n{_opening(blad, vakken, maat)}{vel}\n]\n"


def _hoogten(
    blad: PapierBlad, boven: list[Papierblok], vakken: list[list[Papierblok]], maat: BladMaat
) -> tuple[float, ...]:
    """How high each row is: equal, or else what it needs and a share of the rest. Nothing: the sheet is too small."""
    _, hoog = maat.zetspiegel
    per_rij, alle = rijen(len(vakken)), ((boven, _breed(maat)), *zip(vakken, _breedtes(vakken, maat), strict=True))
    los = [f"([{reeks(vak)}], {breed})" for vak, breed in alle]
    (hoogtes,) = gemeten(
        f"#[{_opening(blad, vakken, maat)}#context [#metadata(({','.join(los)},)"
        ".map(((doc, b)) => measure(block(width: b * 1mm, doc)).height.mm()))<gemeten>]]"
    )
    over = hoog * 25.4 / 72 - (HOOGTES["a2"] - 420) - hoogtes[0] - 10 * len(per_rij)
    los_hoog = iter(hoogtes[1:])
    nodig = [max(islice(los_hoog, aantal)) + 20 for aantal in per_rij]
    if math.fsum(nodig) > over:
        return ()
    if max(nodig) * len(nodig) <= over:
        return (1.0,) * len(nodig)
    return tuple(hier + (over - math.fsum(nodig)) / len(nodig) for hier in nodig)


def _opening(blad: PapierBlad, vakken: list[list[Papierblok]], maat: BladMaat) -> str:
    return opening(blad, maat, min(_breedtes(vakken, maat)) - INGESPRONGEN) + _VELD


def _breed(maat: BladMaat) -> float:
    return HOOGTES["a2"] - 2 * float(maat.opzij.removesuffix("mm"))


def _breedtes(vakken: list[list[Papierblok]], maat: BladMaat) -> list[float]:
    """How wide a line is in each area, in mm."""
    return [(_breed(maat) - 10 * (aantal - 1)) / aantal - 20 for aantal in rijen(len(vakken)) for _ in range(aantal)]
