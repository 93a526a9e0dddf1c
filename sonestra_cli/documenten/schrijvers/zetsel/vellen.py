"""Cards on sheets: each is kept whole, several lie on one A4, with lines to cut along."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from sonestra_cli.documenten.blokken import Alinea, Knip, NieuweBladzijde, PapierBlad, Papierblok
from sonestra_cli.documenten.schrijvers.als_typst import als_voet, knippen, opening, reeks
from sonestra_cli.documenten.schrijvers.zetsel.maten import A5, A6, KAARTMATEN, KaartMaat
from sonestra_cli.zetten.drukken import gemeten

VEEL = 3
"""On so many pages the same is a running head or foot, or a copy: read out once."""
_VEL = """\
#set page("a4", flipped: LIGGEND, margin: 0pt, footer: none, background: {
  let streep = (paint: rgb("#8a949c"), thickness: 0.5pt, dash: "dashed")
  for nr in range(1, KOLOMMEN) { place(left + top, dx: 100% / KOLOMMEN * nr,
    line(angle: 90deg, length: 100%, stroke: streep)) }
  for nr in range(1, RIJEN) { place(left + top, dy: 100% / RIJEN * nr, line(length: 100%, stroke: streep)) } })
#let kaart(doc) = block(width: 100%, height: 100%, inset: RANDmm, doc)
"""


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


def _stapels(kaarten: Sequence[PapierBlad], hoeveel: int) -> list[Sequence[PapierBlad]]:
    return [kaarten[nr : nr + hoeveel] for nr in range(0, len(kaarten), hoeveel)]


def verdeel(kaarten: Sequence[PapierBlad]) -> Verdeling:
    """Every card on the smallest that holds it. One or two small ones lie with the larger: they need no own sheet."""
    hoogtes = [_hoogtes(kaarten, maat) for maat in KAARTMATEN]
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
    return Verdeling(tuple((_zo_groot_kan(maat, deel), deel) for maat, deel in op_maat if deel), te_lang)


def _zo_groot_kan(maat: KaartMaat, kaarten: Sequence[PapierBlad]) -> KaartMaat:
    """With the largest letters that leave all of these cards whole: they look alike on one sheet."""
    groter = (replace(maat, maat=letters) for letters in maat.groter)
    return next((kan for kan in groter if max(_hoogtes(kaarten, kan)) <= _ruimte(kan)), maat)


def vellen(maat: KaartMaat, kaarten: Sequence[PapierBlad]) -> str:
    """Typst markup of the sheets with ``kaarten`` on them."""
    kop = (
        _VEL.replace("LIGGEND", "true" if maat.rijen < maat.kolommen else "false")
        .replace("KOLOMMEN", str(maat.kolommen))
        .replace("RIJEN", str(maat.rijen))
        .replace("RAND", str(maat.rand))
    )
    stapels = _stapels(kaarten, maat.op_een_vel)
    rooster = f"columns: (1fr,) * {maat.kolommen}, rows: (100% / {maat.rijen},) * {maat.rijen}"
    rijen = [[stapel[nr : nr + maat.kolommen] for nr in range(0, len(stapel), maat.kolommen)] for stapel in stapels]
    hoe_vaak = Counter(voeten for vel in rijen for voeten in {_voeten(rij) for rij in vel})
    al: set[tuple[Alinea, ...]] = set()
    losse: list[list[str]] = []
    for vel in rijen:
        losse.append([])
        for rij in vel:
            loopt_mee = hoe_vaak[_voeten(rij)] >= VEEL
            for kaart in rij:
                losse[-1].append(_kaart(kaart, maat, not (loopt_mee and kaart.voet in al)))
                al.add(kaart.voet)
    los = [f"#grid({rooster}, {','.join(stapel)})" for stapel in losse]
    return f"#[\n{kop}" + "\n#pagebreak()\n".join(los) + "\n]\n"


def _voeten(rij: Sequence[PapierBlad]) -> tuple[tuple[Alinea, ...], ...]:
    """What stands below a row of cards: on many sheets that is a running foot, and is read out once to who
    listens to the whole file."""
    return tuple(kaart.voet for kaart in rij)


def _kaart(blad: PapierBlad, maat: KaartMaat, zeg_de_voet: bool) -> str:
    voet = _onderaan(blad) if zeg_de_voet or not blad.voet else f"#pdf.artifact[{_onderaan(blad)}]"
    return f"kaart[{opening(blad, maat.maat, maat.regel)}{reeks(blad.blokken)}\n#v(1fr)\n{voet}]"


def _onderaan(blad: PapierBlad) -> str:
    """The foot, on the card itself: each goes its own way."""
    if not blad.voet:
        return ""
    vorm = '#set text(m.voetletter, fill: rgb("#3c474f"))\n#set par(leading: 0.5em, spacing: 0.6em)\n'
    return f"#block(above: 1em)[{vorm}{als_voet(blad)}]"


def _hoogtes(kaarten: Sequence[PapierBlad], maat: KaartMaat) -> list[float]:
    """Of each card on this size, in mm."""
    los = (f"[{opening(kaart, maat.maat, maat.regel)}{reeks(kaart.blokken)}\n{_onderaan(kaart)}]" for kaart in kaarten)
    hoog = f"doc => measure(block(width: {maat.breed - 2 * maat.rand}mm, doc)).height.mm()"
    (gevonden,) = gemeten(f"#context [#metadata(({','.join(los)},).map({hoog}))<gemeten>]")
    return list(gevonden)


def _ruimte(maat: KaartMaat) -> float:
    return maat.hoog - 2 * maat.rand
