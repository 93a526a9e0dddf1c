"""A paper as one HTML page that needs nothing from outside: no scripts, no addresses, its own letters."""

import base64
import hashlib
import re
from collections.abc import Callable, Iterable
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
from sonestra_cli.documenten.schrijvers.html_stijl import STIJL, ZETTINGEN
from sonestra_cli.techniek.richting import begint_rechts
from sonestra_cli.zetten.letterbestand import FAMILIE, KETEN, map_met_letters

_LANG = re.compile(r"(\S{15,})")
"""A word that is wider than a column of a telephone has to be."""


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
            kop = "".join(f'<th scope="col">{_in_cel(cel)}</th>' for cel in koppen)
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
    return f'<td dir="auto">{_in_cel(cel)}</td>'


def _in_cel(cel: Tekstregel) -> str:
    """A column is as wide as its widest word, so that no word is broken; one that is too long for that may be."""
    return _regel(cel, _breekbaar)


def _breekbaar(tekst: str) -> str:
    delen = _LANG.split(tekst)
    return "".join(
        f'<span class="lang">{escape(deel)}</span>' if nr % 2 else escape(deel) for nr, deel in enumerate(delen)
    )


def _punt(punt: tuple[Papierblok, ...]) -> str:
    """A point of one paragraph is bare text."""
    if len(punt) == 1 and isinstance(punt[0], Alinea):
        kenmerk = ' dir="auto"' if _gaat_van_rechts(punt[0].regels) else ""
        return f"<li{kenmerk}>{_regels(punt[0].regels)}</li>"
    return f"<li>{_reeks(punt)}</li>"


def _regels(regels: tuple[Tekstregel, ...]) -> str:
    return "<br>".join(map(_regel, regels))


def _regel(regel: Tekstregel, zet: Callable[[str], str] = escape) -> str:
    uit = ""
    for stuk in regel:
        tekst = zet(stuk.tekst)
        tekst = f"<strong>{tekst}</strong>" if stuk.vet else tekst
        uit += f"<em>{tekst}</em>" if stuk.schuin else tekst
    return uit
