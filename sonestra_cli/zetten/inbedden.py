"""The few glyphs that an SVG needs, as ``@font-face`` rules: it looks the same where the letter is not installed."""

from base64 import b64encode
from collections.abc import Iterable, Mapping

from sonestra_cli.zetten.deelletter import deelletter
from sonestra_cli.zetten.letterbestand import NAMEN, Snit, letterbestand
from sonestra_cli.zetten.meten import per_letter

_STIJL: dict[Snit, str] = {
    "gewoon": "",
    "vet": "font-weight:bold;",
    "cursief": "font-style:italic;",
    "vetcursief": "font-weight:bold;font-style:italic;",
}


def letters_als_css(teksten: Mapping[Snit, Iterable[str]]) -> str:
    """CSS with a TrueType subset per cut that is used; the same texts in any order give the same bytes."""
    nodig: dict[tuple[Snit, str], set[str]] = {}
    for snit, regels in teksten.items():
        for regel in regels:
            for bestand, stuk in per_letter(regel, snit):
                heeft = {teken for teken in stuk if letterbestand(bestand).glyph(ord(teken))}
                if heeft:
                    nodig.setdefault((snit, bestand), set()).update(heeft)
    return "".join(_regel(snit, bestand, "".join(sorted(nodig[snit, bestand]))) for snit, bestand in sorted(nodig))


def _regel(snit: Snit, bestand: str, tekens: str) -> str:
    familie = next(naam for naam in NAMEN if bestand.startswith(naam.replace(" ", "")))
    inhoud = b64encode(deelletter(bestand, tekens)).decode()
    bron = f"src:url(data:font/ttf;base64,{inhoud}) format('truetype')"
    return f"@font-face{{font-family:'{familie}';{_STIJL[snit]}{bron}}}"
