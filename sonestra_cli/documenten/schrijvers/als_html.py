"""A paper as one HTML page that needs nothing from outside: no scripts, no addresses, its own letters."""

import base64
import hashlib
from collections.abc import Iterable
from html import escape

from sonestra_cli.documenten.blokken import (
    Alinea,
    Citaat,
    Kaart,
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
    Tekststuk,
)
from sonestra_cli.documenten.context.soort import Zetting
from sonestra_cli.documenten.pictogrammen import als_svg
from sonestra_cli.techniek.richting import begint_rechts
from sonestra_cli.zetten.letterbestand import FAMILIE, KETEN, map_met_letters

STIJL = """\
:root { color: #1d2730; background: #fff; }
body { font: 1.15rem/1.6 "Atkinson Hyperlegible", Verdana, sans-serif; }
body { max-width: 38rem; margin: 3rem auto; padding: 0 1.2rem; }
h1 { font-size: 2.3rem; line-height: 1.2; margin: 0 0 1.5rem; }
h2 { font-size: 1.6rem; line-height: 1.25; margin: 3rem 0 1rem; }
h3 { font-size: 1.25rem; line-height: 1.3; margin: 2rem 0 .6rem; }
p, ul, ol { margin: 0 0 1rem; }
li { margin-bottom: .4rem; }
.vink { list-style: none; padding: 0; }
.vink li { padding-inline-start: 1.4em; text-indent: -1.4em; }
figure { margin: 1.8rem 0; }
blockquote { margin: 0; padding: .1rem 0; padding-inline-start: 1.1rem; border-inline-start: 3px solid #5b6770; }
blockquote { font-size: 1.45rem; line-height: 1.45; }
blockquote p { unicode-bidi: plaintext; }
blockquote p:last-child { margin-bottom: 0; }
figcaption { margin: .6rem 0 0; margin-inline-start: 1.3rem; color: #3c474f; font-size: 1.05rem; }
table { border-collapse: collapse; width: 100%; margin: 0 0 1rem; }
th, td { text-align: start; vertical-align: top; padding: .5rem 0; padding-inline-end: 1rem; }
th, td { border-bottom: 1px solid #5b6770; }
th { border-bottom-width: 2px; }
td:empty { height: 3rem; }
.lijnen { margin: 0 0 1.5rem; }
.lijnen div { border-bottom: 1px solid #5b6770; height: 2.4rem; }
.knip { border-top: 1px dashed #5b6770; margin: 2.5rem 0; }
.kader { border: 1px solid #5b6770; border-radius: 3px; height: 40mm; margin: 0 0 1rem; }
.kaart { width: min(96vw, 64rem); margin: 2rem calc(50% - min(48vw, 32rem)); overflow-x: auto; }
.kaart img { display: block; width: 100%; min-width: 44rem; height: auto; }
.bladzij { border: 0; margin: 2.5rem 0; }
.plaat { display: flex; align-items: center; gap: 1rem; margin: 0 0 1rem; }
.plaat svg { width: 12mm; height: 12mm; flex: none; }
.plaat p, .plaat h2, .plaat h3 { margin: 0; }
.kop { margin-top: 3rem; }
footer { margin-top: 4rem; padding-top: 1rem; border-top: 1px solid #5b6770; color: #3c474f; font-size: .95rem; }
h1, h2, h3, p, li, blockquote, figcaption, td, th { overflow-wrap: anywhere; }
@media (max-width: 30rem) { th, td { padding-inline-end: .3rem; } th:last-child, td:last-child { padding: .5rem 0; } }
@media print {
  @page { size: A4; margin: 24mm 25mm; }
  @page { @bottom-right {
    content: counter(page) " / " counter(pages); font: 10pt "Atkinson Hyperlegible", Verdana, sans-serif;
  } }
  body { font-size: 12.5pt; max-width: none; margin: 0; padding: 0; }
  h1 { font-size: 30pt; } h2 { font-size: 19pt; } h3 { font-size: 14.5pt; }
  blockquote { font-size: 17pt; } figcaption { font-size: 12pt; } footer { font-size: 10pt; }
  h1, h2, h3, .kop, .plakt { break-after: avoid; }
  figure, tr, li, .lijnen, .plaat, .samen { break-inside: avoid; }
  .bladzij { break-after: page; margin: 0; }
  .kaart { break-before: page; break-after: page; width: 188mm; margin: 0 calc(50% - 94mm); overflow: visible; }
  .kaart img { min-width: 0; max-height: 240mm; object-fit: contain; }
}
"""


ZETTINGEN: dict[Zetting, str] = {
    "kaart": """\
body { max-width: 26rem; border: 1px solid #5b6770; border-radius: 6px; padding: 1.6rem 1.4rem; }
h1 { font-size: 1.9rem; } h2 { font-size: 1.35rem; margin-top: 2rem; }
@media (max-width: 30rem) { body { border: 0; padding: 0 1.2rem; } }
@media print {
  @page { size: A5; margin: 12mm 13mm; }
  body { font-size: 10.5pt; border: 0; padding: 0; }
  h1 { font-size: 19pt; } h2 { font-size: 13pt; } h3 { font-size: 11.5pt; }
  blockquote { font-size: 13pt; } figcaption { font-size: 10pt; } footer { font-size: 8pt; }
}
""",
    "groot": """\
body { font-size: 1.5rem; max-width: 42rem; }
blockquote, figcaption { font-size: 1.6rem; } footer { font-size: 1.1rem; }
.plaat svg { width: 18mm; height: 18mm; }
@media print {
  @page { size: A4; margin: 24mm 22mm; }
  body { font-size: 16pt; }
  h1 { font-size: 32pt; } h2 { font-size: 23pt; } h3 { font-size: 18pt; }
  blockquote { font-size: 20pt; } figcaption { font-size: 16pt; } footer { font-size: 12pt; }
}
""",
    "deur": """\
body { font-size: 1.6rem; }
h1, h2 { font-size: 3rem; }
.plaat svg { width: min(18rem, 80vw); height: auto; }
@media print {
  @page { size: A4; margin: 24mm 20mm; }
  body { font-size: 34pt; }
  h1 { font-size: 72pt; } h2 { font-size: 64pt; }
  .plaat svg { width: 125mm; height: 125mm; }
}
""",
    "poster": """\
body { max-width: 80rem; }
.vakken { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); gap: 1.2rem; }
.vak { border: 1px solid #5b6770; border-radius: 6px; padding: 1rem 1.2rem; min-height: 12rem; }
.vak h2 { margin-top: 0; }
@media print {
  @page { size: A2; margin: 22mm; }
  .vakken { grid-template-columns: repeat(2, 1fr); }
  .vak { break-inside: avoid; min-height: 120mm; }
  body { font-size: 22pt; }
  h1 { font-size: 60pt; } h2 { font-size: 36pt; } h3 { font-size: 26pt; }
  blockquote { font-size: 26pt; } figcaption { font-size: 20pt; } footer { font-size: 14pt; }
}
""",
}
ZETTINGEN |= {"grote_brief": ZETTINGEN["groot"]}
"""What a setting has of its own, on the screen and on paper; the others are as a sheet."""


def als_html(blad: PapierBlad, zetting: Zetting = "blad") -> str:
    """The page as text; the content security policy lets nothing in but this style and these letters."""
    stijl = _letters(blad) + STIJL + ZETTINGEN.get(zetting, "")
    vinger = base64.b64encode(hashlib.sha256(stijl.encode()).digest()).decode()
    plaatjes = "img-src data:; " if any(isinstance(blok, Kaart) for blok in blad.blokken) else ""
    beleid = (
        f"default-src 'none'; style-src 'sha256-{vinger}'; {plaatjes}font-src data:; "
        "form-action 'none'; base-uri 'none'"
    )
    voet = "".join(_blok(alinea) for alinea in blad.voet)
    richting = ' dir="rtl"' if blad.van_rechts else ""
    lijf = _in_vakken(blad.blokken) if zetting == "poster" else _reeks(blad.blokken)
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(blad.taal)}"{richting}>\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{beleid}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(blad.titel)}</title>\n<style>{stijl}</style>\n</head>\n<body>\n"
        f"<main>\n{lijf}\n</main>\n<footer>{voet}</footer>\n</body>\n</html>\n"
    )


def _letters(blad: PapierBlad) -> str:
    """The upright letters, and the slanted ones only where the paper slants."""
    uit = ""
    for snit, gewicht, stand in (("gewoon", 400, "normal"), ("vet", 700, "normal"), ("cursief", 400, "italic")):
        if snit == "cursief" and not any(stuk.schuin for stuk in _stukken(blad.blokken)):
            continue
        letter = base64.b64encode(map_met_letters().joinpath(KETEN[snit][0]).read_bytes()).decode()  # type: ignore[index]  # snit is one of the keys
        uit += (
            f'@font-face {{ font-family: "{FAMILIE}"; font-weight: {gewicht}; font-style: {stand}; '
            f"src: url(data:font/ttf;base64,{letter}); }}\n"
        )
    return uit


def _stukken(blokken: Iterable[Papierblok]) -> Iterable[Tekststuk]:
    for blok in blokken:
        if isinstance(blok, Alinea):
            yield from (stuk for regel in blok.regels for stuk in regel)
        elif isinstance(blok, Opsomlijst):
            for punt in blok.punten:
                yield from _stukken(punt)
        elif isinstance(blok, Citaat):
            yield from _stukken((*blok.alineas, Alinea(blok.bijschrift)))
        elif isinstance(blok, Samen):
            yield from _stukken(blok.blokken)
        elif isinstance(blok, Tabel):
            yield from (stuk for rij in blok.rijen for cel in rij for stuk in cel)


def _reeks(blokken: Iterable[Papierblok]) -> str:
    return "\n".join(map(_blok, blokken))


def _in_vakken(blokken: Iterable[Papierblok]) -> str:
    """The areas of a poster: each begins at a heading below the title; what stands before the first is above them."""
    boven: list[Papierblok] = []
    vakken: list[list[Papierblok]] = []
    for blok in _plat(blokken):
        if isinstance(blok, Kopje) and blok.niveau == 2:
            vakken.append([])
        (vakken[-1] if vakken else boven).append(blok)
    delen = "\n".join(f'<div class="vak">{_reeks(vak)}</div>' for vak in vakken)
    return f'{_reeks(boven)}\n<div class="vakken">\n{delen}\n</div>'


def _plat(blokken: Iterable[Papierblok]) -> Iterable[Papierblok]:
    for blok in blokken:
        yield from _plat(blok.blokken) if isinstance(blok, Samen) else (blok,)


def _blok(blok: Papierblok) -> str:
    match blok:
        case Kopje(niveau, regel, plaatje):
            kenmerk = ' dir="auto"' if _gaat_van_rechts((regel,)) else ""
            kop = f"<h{niveau}{kenmerk}>{_regel(regel)}</h{niveau}>"
            return f'<div class="plaat kop">{_plaatje(plaatje)}{kop}</div>' if plaatje else kop
        case Alinea(regels, plakt):
            kenmerk = (' class="plakt"' if plakt else "") + (' dir="auto"' if _gaat_van_rechts(regels) else "")
            alinea = f"<p{kenmerk}>{_regels(regels)}</p>"
            return f'<div class="plaat">{_plaatje(blok.plaatje)}{alinea}</div>' if blok.plaatje else alinea
        case Citaat(alineas, bijschrift):
            bij = f"<figcaption>{_regels(bijschrift)}</figcaption>" if bijschrift else ""
            return f"<figure><blockquote>{_eigen(alineas)}</blockquote>{bij}</figure>"
        case Opsomlijst(punten, genummerd):
            soort = "ol" if genummerd else "ul"
            klasse = ' class="vink"' if blok.vinklijst else ""
            return f"<{soort}{klasse}>{''.join(map(_punt, punten))}</{soort}>"
        case Tabel(koppen, rijen):
            kop = "".join(f'<th scope="col">{_regel(cel)}</th>' for cel in koppen)
            lijf = "".join(f"<tr>{''.join(map(_cel, rij))}</tr>" for rij in rijen)
            return f"<table><thead><tr>{kop}</tr></thead><tbody>{lijf}</tbody></table>"
        case NieuweBladzijde():
            return '<div class="bladzij"></div>'
        case Knip():
            return '<div class="knip"></div>'
        case Kader(aantal):
            return '<div class="kader"></div>' * aantal
        case Kaart():
            return _kaart(blok)
        case Schrijflijnen(aantal):
            return f'<div class="lijnen">{"<div></div>" * aantal}</div>'
        case Samen(blokken):
            return f'<div class="samen">{_reeks(blokken)}</div>'


def _eigen(alineas: Iterable[Alinea]) -> str:
    """Own words go the way of their first letter, on whatever paper they stand."""
    return "\n".join(f'<p dir="auto">{_regels(alinea.regels)}</p>' for alinea in alineas)


def _gaat_van_rechts(regels: Iterable[Tekstregel]) -> bool:
    return begint_rechts("".join(stuk.tekst for regel in regels for stuk in regel)) is True


def _plaatje(naam: str) -> str:
    return als_svg(naam).replace("<svg", f'<svg role="img" lang="nl" aria-label="{naam}"', 1)


def _kaart(kaart: Kaart) -> str:
    """On a narrow screen it keeps a size at which it can be read: one moves it to and fro."""
    svg = base64.b64encode(kaart.svg.encode()).decode()
    return (
        f'<div class="kaart" role="region" tabindex="0" aria-label="{escape(kaart.titel)}">'
        f'<img src="data:image/svg+xml;base64,{svg}" alt="{escape(kaart.in_woorden)}"></div>'
    )


def _cel(cel: Tekstregel) -> str:
    return f'<td dir="auto">{_regel(cel)}</td>'


def _punt(punt: tuple[Papierblok, ...]) -> str:
    """A point of one paragraph is bare text."""
    if len(punt) == 1 and isinstance(punt[0], Alinea):
        kenmerk = ' dir="auto"' if _gaat_van_rechts(punt[0].regels) else ""
        return f"<li{kenmerk}>{_regels(punt[0].regels)}</li>"
    return f"<li>{_reeks(punt)}</li>"


def _regels(regels: tuple[Tekstregel, ...]) -> str:
    return "<br>".join(map(_regel, regels))


def _regel(regel: Tekstregel) -> str:
    uit = ""
    for stuk in regel:
        tekst = escape(stuk.tekst)
        tekst = f"<strong>{tekst}</strong>" if stuk.vet else tekst
        uit += f"<em>{tekst}</em>" if stuk.schuin else tekst
    return uit
