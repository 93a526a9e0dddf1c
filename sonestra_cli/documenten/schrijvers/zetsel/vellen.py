"""Cards on sheets: each is kept whole, several lie on one A4, with lines to cut along."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import TypeVar

from sonestra_cli.documenten.blokken import Knip, NieuweBladzijde, PapierBlad, Papierblok, Tekstregel
from sonestra_cli.documenten.schrijvers.als_typst import knippen
from sonestra_cli.documenten.schrijvers.zetsel.kaartje import GEEN_HOOFD, Hoofden, als_kaartje, randen
from sonestra_cli.documenten.schrijvers.zetsel.maten import A5, A6, KAARTMATEN, KaartMaat
from sonestra_cli.documenten.schrijvers.zetsel.meelopen import Meelopend, Vel, loopt_mee, regels_van
from sonestra_cli.zetten.drukken import gemeten

_VEL = """\
#set page("a4", flipped: LIGGEND, margin: 0pt, footer: none, background: {
  let streep = (paint: rgb("#8a949c"), thickness: 0.5pt, dash: "dashed")
  for nr in range(1, KOLOMMEN) { place(left + top, dx: 100% / KOLOMMEN * nr,
    line(angle: 90deg, length: 100%, stroke: streep)) }
  for nr in range(1, RIJEN) { place(left + top, dy: 100% / RIJEN * nr, line(length: 100%, stroke: streep)) } })
#let kaart(rand, doc) = block(width: 100%, height: 100%, inset: rand, doc)
"""
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Verdeling:
    """Which cards lie on sheets of which size; ``te_lang`` are the ones that no card holds."""

    op_maat: tuple[tuple[KaartMaat, tuple[PapierBlad, ...]], ...]
    te_lang: tuple[PapierBlad, ...]


def kaartjes(blad: PapierBlad) -> list[PapierBlad]:
    """The cards of a paper: what stands between the places where one cuts."""
    zonder = (blok for blok in blad.blokken if not isinstance(blok, NieuweBladzijde))
    return [replace(blad, blokken=stuk) for stuk in knippen(zonder)]


def onder_elkaar(blad: PapierBlad) -> list[PapierBlad]:
    """The cards of each sheet below each other on one page, where nothing can stand beside another."""
    verdeling = verdeel(kaartjes(blad))
    stapels = [stapel for maat, kaarten in verdeling.op_maat for stapel in _stapels(kaarten, maat.op_een_vel)]
    stapels += [(kaart,) for kaart in verdeling.te_lang]
    return [replace(blad, blokken=aaneen(Knip(), (kaart.blokken for kaart in stapel))) for stapel in stapels]


def aaneen(tussen: Papierblok, stukken: Iterable[Sequence[Papierblok]]) -> tuple[Papierblok, ...]:
    """These one behind another, with ``tussen`` between them."""
    return tuple(blok for stuk in stukken for blok in (tussen, *stuk))[1:]


def _stapels(kaarten: Sequence[T], hoeveel: int) -> list[Sequence[T]]:
    return [kaarten[nr : nr + hoeveel] for nr in range(0, len(kaarten), hoeveel)]


def verdeel(kaarten: Sequence[PapierBlad], hoofden: Hoofden = GEEN_HOOFD) -> Verdeling:
    """Every card on the smallest that holds it. One or two small ones lie with the larger: they need no own sheet."""
    hoogtes = [_hoogtes(kaarten, maat, hoofden) for maat in KAARTMATEN]
    past = [
        next((maat for maat, hoog in zip(KAARTMATEN, hoog_per_maat, strict=True) if hoog <= _ruimte(maat)), None)
        for hoog_per_maat in zip(*hoogtes, strict=True)
    ]
    klein = [maat for maat in past if maat == A6]
    if len(klein) <= 2 and any(maat not in (A6, None) for maat in past):
        past = [A5 if maat == A6 else maat for maat in past]
    op_maat = (
        (maat, tuple(kaart for kaart, op in zip(kaarten, past, strict=True) if op == maat)) for maat in KAARTMATEN
    )
    te_lang = tuple(kaart for kaart, op in zip(kaarten, past, strict=True) if op is None)
    return Verdeling(tuple((_zo_groot_kan(maat, deel, hoofden), deel) for maat, deel in op_maat if deel), te_lang)


def _zo_groot_kan(maat: KaartMaat, kaarten: Sequence[PapierBlad], hoofden: Hoofden) -> KaartMaat:
    """With the largest letters that leave all of these cards whole: they look alike on one sheet."""
    groter = (replace(maat, maat=letters) for letters in maat.groter)
    return next((kan for kan in groter if max(_hoogtes(kaarten, kan, hoofden)) <= _ruimte(kan)), maat)


def op_vellen(verdeling: Verdeling) -> list[list[Vel]]:
    """The rows of each sheet, per kind of sheet; cards that are equally large lie together, whatever their letters."""
    alle = [(maat, kaart) for maat, kaarten in verdeling.op_maat for kaart in kaarten]
    soorten = [(hoeveel, list(groep)) for hoeveel, groep in groupby(alle, key=lambda een: een[0].op_een_vel)]
    return [
        [_stapels(stapel, stapel[0][0].kolommen) for stapel in _stapels(groep, hoeveel)] for hoeveel, groep in soorten
    ]


def vellen(gelijk: Sequence[Vel], hoofden: Hoofden, lopen_mee: Meelopend, al: set[Tekstregel]) -> str:
    """Typst markup of sheets of one kind; what runs along and is in ``al`` is printed only.

    ``al`` is what was said before in the file, and grows here.
    """
    ((maat, _), *_), *_ = gelijk[0]
    kop = (
        _VEL.replace("LIGGEND", "true" if maat.rijen < maat.kolommen else "false")
        .replace("KOLOMMEN", str(maat.kolommen))
        .replace("RIJEN", str(maat.rijen))
    )
    rooster = f"columns: (1fr,) * {maat.kolommen}, rows: (100% / {maat.rijen},) * {maat.rijen}"
    los: list[str] = []
    for vel in gelijk:
        cellen: list[str] = []
        for rij in vel:
            mee = loopt_mee(rij, hoofden, lopen_mee)
            for eigen, kaart in rij:
                cellen.append(f"kaart({eigen.rand}mm)[{als_kaartje(kaart, eigen, hoofden, mee & al)}]")
                al.update(regel for rand in randen(kaart, hoofden) for regel in regels_van(rand))
        los.append(f"#grid({rooster}, {','.join(cellen)})")
    return f"#[\n{kop}" + "\n#pagebreak()\n".join(los) + "\n]\n"


def _hoogtes(kaarten: Sequence[PapierBlad], maat: KaartMaat, hoofden: Hoofden) -> list[float]:
    """Of each card on this size, in mm."""
    los = (f"[{als_kaartje(kaart, maat, hoofden, los=True)}]" for kaart in kaarten)
    hoog = f"doc => measure(block(width: {maat.breed - 2 * maat.rand}mm, doc)).height.mm()"
    (gevonden,) = gemeten(f"#context [#metadata(({','.join(los)},).map({hoog}))<gemeten>]")
    return list(gevonden)


def _ruimte(maat: KaartMaat) -> float:
    return maat.hoog - 2 * maat.rand
