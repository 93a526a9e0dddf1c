"""A paper as typst markup. Every text is a typst string, so nothing in it can be markup."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace

from sonestra_cli.documenten.blokken import (
    Alinea,
    Citaat,
    Kader,
    Knip,
    Kopje,
    NieuweBladzijde,
    Opsomlijst,
    PapierBlad,
    Papierblok,
    Samen,
    Schrijflijnen,
    Tabel,
    Tekstregel,
)
from sonestra_cli.documenten.context.soort import Zetting
from sonestra_cli.documenten.pictogrammen import als_svg
from sonestra_cli.zetten.drukken import gezet, letterlijk

KOP = """\
#let voet(doc) = {
  set text(VOETLETTER, fill: rgb("#3c474f"))
  set par(leading: 0.5em, spacing: 0.6em)
  grid(columns: (1fr, auto), column-gutter: 12pt, doc,
    context [#counter(page).display() van #counter(page).final().first()])
}
#set page("PAPIER", margin: (x: OPZIJ, top: BOVEN, bottom: ONDER), footer-descent: 35%, footer: VOET)
#set text(size: LETTER, hyphenate: false, fill: rgb("#1d2730"))
#set par(leading: REGELWIT, spacing: WIT, justify: false)
#set list(indent: 0pt, body-indent: 0.7em, spacing: 0.8em)
#set enum(indent: 0pt, body-indent: 0.7em, spacing: 0.8em)
#set heading(outlined: true)
#show heading: set text(hyphenate: false, weight: "bold")
#show heading.where(level: 1): it => block(below: 1em, sticky: true, text(TITEL, it.body))
#show heading.where(level: 2): it => block(above: KOPWIT, below: 1em, sticky: true, text(KOP, it.body))
#show heading.where(level: 3): it => block(above: 0.85 * KOPWIT, below: 0.8em, sticky: true, text(TUSSENKOP, it.body))
#show quote.where(block: true): it => block(
  width: 100%, below: 0.85em, inset: (left: 14pt, y: 2pt), stroke: (left: 2pt + rgb("#5b6770")), text(CITAAT, it.body))
#let bij(doc) = block(inset: (left: 14pt), above: 0.55em, text(BIJ, fill: rgb("#3c474f"), doc))
#let citaatwit = CITAATRUIM
#let vinklijst = list.with(marker: none, body-indent: 0pt)
#let vink(doc) = par(hanging-indent: 1.25em, doc)
#let plaat(naam, svg, doc) = block(breakable: false, above: WIT, below: WIT, grid(
  columns: (12mm, 1fr), column-gutter: 10pt, align: horizon, image(bytes(svg), format: "svg", alt: naam), doc))
#let heel(kleeft, doc) = block(breakable: false, sticky: kleeft, above: WIT, below: WIT, doc)
#let kleef(doc) = block(sticky: true, above: WIT, below: WIT, doc)
#let lijnen(aantal, kleeft: false) = block(breakable: false, sticky: kleeft, above: 0.4em, below: 1.6em,
  for nr in range(aantal) { v(2em); line(length: 100%, stroke: 0.6pt + rgb("#5b6770")) })
#let kader(aantal) = rect(width: 100%, height: aantal * 40mm, radius: 3pt, stroke: 0.8pt + rgb("#5b6770"))
#set table(stroke: (x, y) => (bottom: if y == 0 { 1pt } else { 0.4pt } + rgb("#5b6770")))
#set table(inset: (left: 0pt, right: 12pt, y: 7pt))
#show table.cell.where(y: 0): strong
"""


@dataclass(frozen=True, slots=True)
class BladMaat:
    """How much white a page has: margins above and below, between lines, between paragraphs, above a heading.

    Then its paper, the margin at the sides, and how large its letters are.
    """

    boven: str
    onder: str
    regelwit: str
    wit: str
    kopwit: str
    papier: str = "a4"
    opzij: str = "25mm"
    letter: str = "12.5pt"
    titel: str = "30pt"
    kop: str = "19pt"
    tussenkop: str = "14.5pt"
    citaat: str = "17pt"
    bij: str = "12pt"
    voetletter: str = "10pt"
    citaatruim: str = "1.5em"


RUIM = BladMaat("24mm", "30mm", "0.72em", "1.15em", "2em")
_KAART = BladMaat(
    "12mm", "17mm", "0.62em", "0.95em", "1.5em", "a5", "13mm", "10.5pt", "19pt", "13pt", "11.5pt", "13pt", "10pt", "8pt"
)
_WIT_OP = BladMaat("21mm", "28mm", "0.66em", "1em", "1.7em")
MATEN: Mapping[Zetting, tuple[BladMaat, ...]] = {
    "blad": (RUIM, _WIT_OP),
    "kaart": (
        _KAART,
        replace(_KAART, regelwit="0.55em", wit="0.75em", kopwit="1.15em", citaat="12pt", citaatruim="1.1em"),
        _WIT_OP,
        replace(
            _WIT_OP,
            letter="11pt",
            citaat="14pt",
            bij="11pt",
            kop="15pt",
            titel="24pt",
            kopwit="1.3em",
            citaatruim="1.2em",
        ),
    ),
    "groot": (replace(RUIM, letter="16pt", citaat="18pt", bij="14pt"),),
    "poster": (RUIM,),
}
"""From much white to little, for a paper that runs on for a few lines onto one page more. On a sheet the letters stay
as large; a card is half a sheet, to keep in a pocket or on the fridge, and a whole one for who is named very often."""


def als_typst(blad: PapierBlad, maat: BladMaat = RUIM) -> str:
    """Typst markup of ``blad``; what it needs from outside is the letters only."""
    voet = "".join(f"#par{_inhoud(_regels(alinea.regels))}" for alinea in blad.voet)
    begin = "#v(26%)\n" if blad.heeft_voorblad else ""
    kop = KOP
    for veld in fields(maat):
        kop = re.sub(rf"\b{veld.name.upper()}\b", getattr(maat, veld.name), kop)
    return kop.replace("VOET", f"voet[{voet}]") + begin + _reeks(blad.blokken)


def _reeks(blokken: Iterable[Papierblok]) -> str:
    return "\n".join(map(_blok, blokken))


def _blok(blok: Papierblok) -> str:
    match blok:
        case Kopje(niveau, regel):
            return f"#heading(level: {niveau}){_inhoud(_regel(regel))}"
        case Alinea(plakt=plakt):
            return f"#kleef[{_alinea(blok)}]" if plakt else _alinea(blok)
        case Citaat():
            return _citaat(blok, kleeft=False)
        case Opsomlijst(punten, genummerd):
            soort = "enum(" if genummerd else "vinklijst(" if blok.vinklijst else "list("
            zetting = "vink" if blok.vinklijst else ""
            return f"#{soort}{','.join(zetting + _inhoud(_punt(punt)) for punt in punten)})"
        case Tabel(koppen, rijen):
            cellen = ",".join(_inhoud(_regel(cel)) for rij in rijen for cel in rij)
            kop = ",".join(_inhoud(_regel(cel)) for cel in koppen)
            kolommen = ",".join(f"{deel}fr" for deel in blok.breedtes)
            return f"#table(columns: ({kolommen},),table.header({kop}),{cellen})"
        case NieuweBladzijde():
            return "#pagebreak(weak: true)"
        case Knip():
            return '#line(length: 100%, stroke: (paint: rgb("#5b6770"), thickness: 0.6pt, dash: "dashed"))'
        case Kader(aantal):
            return f"#kader({aantal})"
        case Schrijflijnen(aantal):
            return f"#lijnen({aantal})"
        case Samen(blokken):
            slot = blokken[-1]
            plakt = isinstance(slot, Alinea) and slot.plakt
            return "\n".join([*(_vast(deel, kleeft=True) for deel in blokken[:-1]), _vast(slot, plakt)])


def _vast(blok: Papierblok, kleeft: bool) -> str:
    """A block that is not cut, and with ``kleeft`` stays on the page of the next one."""
    match blok:
        case Kopje():
            return _blok(blok)
        case Citaat():
            return _citaat(blok, kleeft)
        case Alinea():
            return f"#heel({_ja_nee(kleeft)})[{_alinea(blok)}]"
        case Schrijflijnen(aantal):
            return f"#lijnen({aantal}, kleeft: {_ja_nee(kleeft)})"
        case _:
            return f"#heel({_ja_nee(kleeft)})[{_blok(blok)}]"


def _alinea(alinea: Alinea) -> str:
    tekst = f"#par{_inhoud(_regels(alinea.regels))}"
    naam = alinea.plaatje
    return f"#plaat({letterlijk(naam)}, {letterlijk(als_svg(naam))})[{tekst}]" if naam else tekst


def _citaat(citaat: Citaat, kleeft: bool) -> str:
    woorden = "".join(f"#par{_inhoud(_regels(alinea.regels))}" for alinea in citaat.alineas)
    bij = f"#bij{_inhoud(_regels(citaat.bijschrift))}" if citaat.bijschrift else ""
    vorm = f"breakable: {_ja_nee(citaat.lang)}, sticky: {_ja_nee(kleeft)}, above: citaatwit"
    return f"#block({vorm})[#quote(block: true)[{woorden}]{bij}]"


def _ja_nee(vraag: bool) -> str:
    return str(vraag).lower()


def _punt(punt: tuple[Papierblok, ...]) -> str:
    """A point of one paragraph is bare text: a paragraph would spread the list."""
    if len(punt) == 1 and isinstance(punt[0], Alinea):
        return _regels(punt[0].regels)
    return _reeks(punt)


def _regels(regels: tuple[Tekstregel, ...]) -> str:
    return "#linebreak();".join(map(_regel, regels))


def _regel(regel: Tekstregel) -> str:
    uit = ""
    for stuk in regel:
        tekst = gezet(stuk.tekst)
        tekst = f"#strong[{tekst}];" if stuk.vet else tekst
        uit += f"#emph[{tekst}];" if stuk.schuin else tekst
    return uit


def _inhoud(markup: str) -> str:
    return f"[{markup}]"
