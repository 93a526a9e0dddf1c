"""The engine's SVG -> the master: shapes as Graphviz placed them, in the Tekening's own coordinates, order and words.

x and y are those of the Tekening (y downward), rounded to 0.1. Colours, widths, dashes and texts are its own too.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TypeAlias
from xml.etree import ElementTree

from sonestra_cli.tekenen.als_dot import klassen, rand_id
from sonestra_cli.tekenen.letterlijk import schoon, voor_xml, xml
from sonestra_cli.tekenen.motor import MotorFout
from sonestra_cli.tekenen.volgorde import LAGEN, kop_ids, van_achter_naar_voor
from sonestra_cli.tekening.tekening import Deel, Patroon, Pen, Streek, Symbool, Tekening, Tekst, Vlak
from sonestra_cli.zetten.letterbestand import EMOJI, FAMILIE, KETEN, RESERVE
from sonestra_cli.zetten.meten import meet, per_letter

_SVG = "{http://www.w3.org/2000/svg}"
_VORMEN = {_SVG + naam for naam in ("polygon", "polyline", "path", "ellipse")}
_PAAR = re.compile(r"(-?[\d.]+),(-?[\d.]+)")
BASISLIJN = 0.34
"""From the middle of a line of text down to its base line, in em: half of a capital of the shipped letter."""
_STREPEN: dict[Patroon, tuple[float, ...]] = {
    "vast": (),
    "streep": (4, 3),
    "stippel": (0.1, 2.5),
    "streeppunt": (6, 2.5, 0.1, 2.5),
    "langstreep": (9, 4),
}
"""Dashes and gaps in line widths of at least 1.2 points; a dash of almost nothing with round ends is a dot."""


SvgStuk: TypeAlias = tuple[Deel, str]
"""A part and its SVG."""
_NAAMRUIMTE = 'xmlns="http://www.w3.org/2000/svg"'
LETTER = f'font-family="\'{FAMILIE}\',\'{RESERVE}\',Verdana,sans-serif" text-anchor="middle" stroke-linejoin="round"'


def werk_af(engine_svg: str, tekening: Tekening, letters: str = "") -> str:
    """The finished SVG; ``letters`` is CSS with the embedded letters. Raises MotorFout when a part was not drawn."""
    return _kop(tekening, letters) + _lagen(in_stukken(engine_svg, tekening)) + "</svg>\n"


def in_stukken(engine_svg: str, tekening: Tekening) -> tuple[SvgStuk, ...]:
    """Every part with its finished SVG, from back to front. Raises MotorFout when a part was not drawn."""
    return tuple(
        (deel, _tekst(deel, merk) if isinstance(deel, Tekst) else _groep(merk, deel, inhoud))
        for merk, deel, inhoud in _getekend(engine_svg, tekening)
    )


def kale_stukken(engine_svg: str, tekening: Tekening) -> tuple[SvgStuk, ...]:
    """Every part as its bare shapes or text, for who groups and names them itself; raises as ``in_stukken`` does."""
    return tuple(
        (deel, _tekst(deel) if isinstance(deel, Tekst) else inhoud)
        for _, deel, inhoud in _getekend(engine_svg, tekening)
    )


def _getekend(engine_svg: str, tekening: Tekening) -> Iterator[tuple[str, Deel, str]]:
    """Id, part, and its shapes (nothing for a text), from back to front."""
    vlakken, groepen = _uit_elkaar(engine_svg)
    grond = iter(vlakken)
    for merk, deel in van_achter_naar_voor(tekening):
        if isinstance(deel, Tekst):
            yield merk, deel, ""
            continue
        vormen = [next(grond, None)] if isinstance(deel, Vlak) else _vormen_van(merk, groepen)
        if None in vormen or not vormen:
            raise MotorFout(f"{merk} was not drawn")
        getekend = (vorm for vorm in vormen if vorm is not None)
        yield merk, deel, "".join(_vorm(vorm, deel, nr, tekening.hoogte) for nr, vorm in enumerate(getekend))


def uitsnede(stukken: Iterable[SvgStuk], doos: tuple[float, float, float, float]) -> str:
    """An SVG of these parts that shows the box (left, top, right, bottom; points of the map) and nothing beyond it."""
    links, boven, rechts, onder = doos
    breed, hoog = getal(rechts - links, 3), getal(onder - boven, 3)
    kader = f'width="{breed}pt" height="{hoog}pt" viewBox="{getal(links, 3)} {getal(boven, 3)} {breed} {hoog}"'
    return f"<svg {_NAAMRUIMTE} {kader} {LETTER}>\n{_stijl('')}{_lagen(stukken)}</svg>\n"


def _lagen(stukken: Iterable[SvgStuk]) -> str:
    per_laag: dict[str, list[str]] = {laag: [] for laag in LAGEN}
    for deel, tekst in stukken:
        per_laag[deel.laag].append(tekst)
    lagen = (f'<g class="laag {laag}">\n' + "".join(groep) + "</g>\n" for laag, groep in per_laag.items() if groep)
    return "".join(lagen)


def _uit_elkaar(engine_svg: str) -> tuple[list[ElementTree.Element], dict[str, ElementTree.Element]]:
    """The areas of ``_background`` in order, and the group of every node and edge by id."""
    try:
        graaf = ElementTree.fromstring(engine_svg.encode()).find(f"{_SVG}g")
    except ElementTree.ParseError as fout:
        raise MotorFout(f"not XML: {fout}") from fout
    if graaf is None:
        raise MotorFout("no graph in the SVG")
    vlakken = [kind for kind in graaf if kind.tag in _VORMEN][1:]  # the first is the page
    return vlakken, {groep.get("id", ""): groep for groep in graaf.findall(f"{_SVG}g")}


def _vormen_van(merk: str, groepen: dict[str, ElementTree.Element]) -> list[ElementTree.Element | None]:
    """All shapes of a part, those of its inner borders included."""
    uit: list[ElementTree.Element | None] = []
    nr, naam = 0, merk
    while naam in groepen:
        uit += [vorm for vorm in groepen[naam].iter() if vorm.tag in _VORMEN]
        nr += 1
        naam = rand_id(merk, nr)
    return uit


def _groep(merk: str, deel: Symbool | Streek | Vlak, inhoud: str) -> str:
    titel = f"<title>{voor_xml(deel.uitleg)}</title>" if deel.uitleg.strip() else ""
    return f'<g id="{voor_xml(merk)}" class="{klassen(deel.klasse)}">{titel}{inhoud}</g>\n'


def _tekst(tekst: Tekst, merk: str = "") -> str:
    """One line. A piece that the letter lacks is placed on its own: typst would give the whole line another letter."""
    soort = "" if tekst.gewicht == "gewoon" else f" {tekst.gewicht}"
    eigen_id = f'id="{voor_xml(merk)}" ' if merk else ""
    kop = f'{eigen_id}class="{klassen(tekst.klasse)}{soort}"'
    verf = f'font-size="{getal(tekst.pt)}" fill="{voor_xml(tekst.kleur)}"'
    y = getal(tekst.y + BASISLIJN * tekst.pt)
    regel = schoon(tekst.tekst)
    eigen, *_ = KETEN[tekst.gewicht]
    stukken = [(regel, eigen)] if regel.isascii() else [(s, b) for b, s in per_letter(regel, tekst.gewicht)]
    if len(stukken) == 1:
        ander = "" if stukken[0][1] == eigen else " reserve"
        return f'<text {kop[:-1]}{ander}" x="{getal(tekst.x)}" y="{y}" {verf}>{xml(stukken[0][0])}</text>\n'
    x = tekst.x - meet(regel, tekst.pt, tekst.gewicht) / 2
    uit = ""
    for stuk, bestand in stukken:
        klasse = "" if bestand == eigen else ' class="reserve"'
        uit += f'<tspan{klasse} x="{getal(x)}">{xml(stuk)}</tspan>'
        x += meet(stuk, tekst.pt, tekst.gewicht)
    return f'<text {kop} y="{y}" {verf} text-anchor="start" xml:space="preserve">{uit}</text>\n'


def _vorm(vorm: ElementTree.Element, deel: Symbool | Streek | Vlak, nr: int, hoogte: float) -> str:
    """One shape; the first (``nr`` 0) of a part is its body, the others are inner borders and arrow heads."""
    soort = vorm.tag.removeprefix(_SVG)
    if isinstance(deel, Streek):
        verf = _lijn(deel.pen, "none") if nr == 0 else _pijlverf(deel)
        recht = deel.soort == "recht" and nr == 0
    else:
        vulling = (deel.vulling or "none") if nr == 0 else "none"
        verf = _lijn(deel.pen, vulling)
        recht = False
    return f"<{soort} {_plaats(vorm, soort, hoogte, recht)} {verf}/>"


def _plaats(vorm: ElementTree.Element, soort: str, hoogte: float, recht: bool) -> str:
    """The geometry attributes. ``recht``: the Bézier is a polyline; its control points at thirds are left out."""
    if soort == "ellipse":
        rx, ry = float(vorm.get("rx", 0)), float(vorm.get("ry", 0))
        cx, cy = float(vorm.get("cx", 0)), float(vorm.get("cy", 0)) + hoogte
        return f'cx="{getal(cx)}" cy="{getal(cy)}" rx="{getal(rx)}" ry="{getal(ry)}"'
    bron = vorm.get("d" if soort == "path" else "points", "")
    punten = [f"{getal(float(x))},{getal(float(y) + hoogte)}" for x, y in _PAAR.findall(bron)]
    if soort != "path":
        return f'points="{" ".join(punten[:-1] if soort == "polygon" else punten)}"'
    if recht:
        return f'd="M{" L".join(_zonder_dubbele(punten[::3]))}"'
    return f'd="M{punten[0]} C{" ".join(punten[1:])}"'


def _zonder_dubbele(hoeken: list[str]) -> list[str]:
    """A corner that is written like the one before says nothing, and whether it is there would hang on the last digit
    of a sum, which is not the same in every Python."""
    uit = [hoek for nr, hoek in enumerate(hoeken) if nr == 0 or hoek != hoeken[nr - 1]]
    return uit if len(uit) > 1 else hoeken[:2]


@lru_cache(maxsize=1000)
def _lijn(pen: Pen | None, vulling: str) -> str:
    if pen is None:
        return f'fill="{voor_xml(vulling)}" stroke="none"'
    verf = f'fill="{voor_xml(vulling)}" stroke="{voor_xml(pen.kleur)}" stroke-width="{getal(pen.dikte, 2)}"'
    strepen = _STREPEN[pen.patroon]
    if not strepen:
        return verf
    maat = max(pen.dikte, 1.2)
    lijst = ",".join(getal(stuk * maat, 2) for stuk in strepen)
    rond = ' stroke-linecap="round"' if min(strepen) < 1 else ""
    return f'{verf} stroke-dasharray="{lijst}"{rond}'


def _pijlverf(streek: Streek) -> str:
    kleur = voor_xml(streek.pen.kleur)
    vulling = kleur if streek.pijlvorm == "vol" else "none"
    return f'fill="{vulling}" stroke="{kleur}" stroke-width="{getal(streek.pen.dikte, 2)}"'


def _kop(tekening: Tekening, letters: str) -> str:
    titel, omschrijving = kop_ids(tekening)
    breed, hoog = getal(tekening.breedte), getal(tekening.hoogte)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<svg {_NAAMRUIMTE} width="{breed}pt" height="{hoog}pt" viewBox="0 0 {breed} {hoog}" '
        f'role="img" aria-labelledby="{titel} {omschrijving}" lang="nl" class="kaart {klassen(tekening.kaart)}" '
        f"{LETTER}>\n"
        f'<title id="{titel}">{voor_xml(tekening.titel)}</title>\n'
        f'<desc id="{omschrijving}">{_omschrijving(tekening.gesproken)}</desc>\n'
        f"{_stijl(letters)}"
        f'<rect class="papier" width="{breed}" height="{hoog}" fill="#ffffff"/>\n'
    )


def _stijl(letters: str) -> str:
    snitten = ".vet{font-weight:bold}.cursief{font-style:italic}"
    ook = f",'{EMOJI}'" if EMOJI in letters else ""
    return f"<style>{letters}{snitten}.reserve{{font-family:'{RESERVE}'{ook}}}</style>\n"


def _omschrijving(gesproken: Iterable[str]) -> str:
    return "\n".join(_regels(gesproken))


def _regels(gesproken: Iterable[str]) -> Iterator[str]:
    return (voor_xml(regel) for regel in gesproken)


def getal(waarde: float, cijfers: int = 1) -> str:
    """``waarde`` in at most ``cijfers`` decimals, without noughts at the end and without a minus before nought."""
    tekst = f"{waarde:.{cijfers}f}"
    tekst = tekst.rstrip("0").rstrip(".") if "." in tekst else tekst
    return "0" if tekst in ("-0", "") else tekst
