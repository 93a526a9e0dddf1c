"""Texts of an SVG as outlines, where a PDF for everybody cannot hold them as letters.

In an SVG, typst refuses a sign that is drawn with more than one glyph (a heart with its colour mark, an Arabic letter
with a vowel, Ọ̀): it cannot say which glyph stands for which letter. On a page of its own it shapes the same text well.
So typst is asked which texts it refuses, and draws those; what they say stands in the description of the map.

And of a map on several sheets a name that stands in the strip for the glue, or on each of them, is letters once.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from xml.etree import ElementTree

from sonestra_cli.zetten.letterbestand import NAMEN

_TEKST = re.compile(r"<text [^>]*>.*?</text>", re.DOTALL)
_KOP = re.compile(r"<svg [^>]*>")
_STIJL = re.compile(r"<style>.*?</style>", re.DOTALL)
_XLINK = "{http://www.w3.org/1999/xlink}href"
_SVG = "{http://www.w3.org/2000/svg}"


def in_omtrek(svg: str, past: Callable[[str], bool], teken: Callable[[Sequence[str]], Sequence[bytes]]) -> str:
    """``svg`` with an outline for every text that does not fit.

    ``past`` says whether a small SVG can be set; ``teken`` draws pieces of typst markup, each as an SVG of its size.
    """
    kop, stijl = _KOP.search(svg), _STIJL.search(svg)
    begin = (kop[0] if kop else "<svg>") + (stijl[0] if stijl else "")
    teksten = list(dict.fromkeys(tekst for tekst in _TEKST.findall(svg) if not tekst.isascii()))
    omtrek = _omtrek(_die_niet_passen(teksten, lambda stel: past(f"{begin}{''.join(stel)}</svg>")), teken)
    return _vervangen(svg, omtrek)


def eens_in_letters(svgs: Sequence[str], teken: Callable[[Sequence[str]], Sequence[bytes]]) -> list[str]:
    """``svgs`` with an outline for every text that says what one before it in the row says already."""
    gezien: set[str] = set()
    weg: list[set[str]] = []
    for svg in svgs:
        zegt = {tekst: "".join(ElementTree.fromstring(tekst).itertext()) for tekst in _TEKST.findall(svg)}
        weg.append({tekst for tekst, wat in zegt.items() if wat in gezien and wat.strip()})
        gezien.update(zegt.values())
    omtrek = _omtrek(list(dict.fromkeys(tekst for stel in weg for tekst in sorted(stel))), teken)
    return [_vervangen(svg, {tekst: omtrek[tekst] for tekst in stel}) for svg, stel in zip(svgs, weg, strict=True)]


def _vervangen(svg: str, omtrek: Mapping[str, str]) -> str:
    return _TEKST.sub(lambda gevonden: omtrek.get(gevonden[0], gevonden[0]), svg)


def _omtrek(teksten: Sequence[str], teken: Callable[[Sequence[str]], Sequence[bytes]]) -> dict[str, str]:
    """Each of these texts, and its outline."""
    if not teksten:
        return {}
    elementen = [ElementTree.fromstring(tekst) for tekst in teksten]
    nieuw = map(_groep, elementen, teken([_markup(element) for element in elementen]))
    return dict(zip(teksten, nieuw, strict=True))


def _die_niet_passen(teksten: Sequence[str], past: Callable[[Sequence[str]], bool]) -> list[str]:
    """Those that cannot be set, found by halving."""
    if not teksten or past(teksten):
        return []
    if len(teksten) == 1:
        return list(teksten)
    midden = len(teksten) // 2
    return _die_niet_passen(teksten[:midden], past) + _die_niet_passen(teksten[midden:], past)


def _markup(tekst: ElementTree.Element) -> str:
    """One line of text as the SVG has it, its base line at the top of the page."""
    from sonestra_cli.zetten.drukken import gezet

    klassen = tekst.get("class", "").split()
    letters = ", ".join(f'"{naam}"' for naam in (NAMEN[1:] if "reserve" in klassen else NAMEN))
    soort = (', weight: "bold"' if "vet" in klassen else "") + (', style: "italic"' if "cursief" in klassen else "")
    return f"#text(font: ({letters},), size: {tekst.get('font-size')}pt{soort})[{gezet(''.join(tekst.itertext()))}]"


def _groep(tekst: ElementTree.Element, getekend: bytes) -> str:
    """The drawn glyphs at the place of the text."""
    blad = ElementTree.fromstring(getekend)
    eerste = tekst if "x" in tekst.attrib else tekst[0]
    x = float(eerste.get("x", 0))
    if tekst.get("text-anchor") != "start":
        x -= float(blad.get("width", "0").removesuffix("pt")) / 2
    vormen = {f"#{vorm.get('id')}": vorm[0].get("d", "") for vorm in blad.iter(f"{_SVG}symbol")}
    paden = "".join(
        f'<path transform="{groep.get("transform")} translate({glyph.get("x")} {glyph.get("y")})" '
        f'd="{vormen[glyph.get(_XLINK, "")]}"/>'
        for groep in blad.iter(f"{_SVG}g")
        for glyph in groep.findall(f"{_SVG}use")
    )
    plek = f'transform="translate({x:.3f} {tekst.get("y")})"'
    return f'<g {plek} fill="{tekst.get("fill", "#000000")}">{paden}</g>'
