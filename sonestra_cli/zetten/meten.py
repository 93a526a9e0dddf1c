"""How wide a line of text is, and which of its characters no shipped letter can draw."""

import unicodedata
from functools import cache, lru_cache

from sonestra_cli.kaarten.tekening import Gewicht
from sonestra_cli.zetten.letterbestand import KETEN, Snit, letterbestand

_ONBEKEND, _ONBEKEND_BREED = 0.6, 1.0
"""Width in em of a character that no shipped letter has: Latin-like, and East Asian or emoji."""


def meet(tekst: str, pt: float, gewicht: Gewicht = "gewoon") -> float:
    """Width in points of one line of ``tekst`` at ``pt`` points. Kerning is left out: it only makes lines shorter."""
    return _in_em(tekst, gewicht) * pt


def ontbrekend(tekst: str, gewicht: Gewicht = "gewoon") -> frozenset[str]:
    """The characters that no shipped letter can draw."""
    return frozenset(t for t in zichtbaar(tekst) if _breedte(t, gewicht)[1])


def zichtbaar(tekst: str) -> str:
    """Composed (NFC), without the characters that take no ink and no room (format marks, variation selectors)."""
    gevormd = tekst if tekst.isascii() else unicodedata.normalize("NFC", tekst)
    return "".join(t for t in gevormd if t.isascii() or not (_leeg(t)))


def per_letter(tekst: str, snit: Snit = "gewoon") -> tuple[tuple[str, str], ...]:
    """``tekst`` cut into runs of one font file each: (file name, piece). What nobody has stays with the first."""
    stukken: list[tuple[str, str]] = []
    for teken in unicodedata.normalize("NFC", tekst):
        bestand = _bestand(teken, snit)
        if stukken and (bestand == stukken[-1][0] or unicodedata.combining(teken) or _leeg(teken)):
            stukken[-1] = (stukken[-1][0], stukken[-1][1] + teken)
        else:
            stukken.append((bestand, teken))
    return tuple(stukken)


@cache
def _bestand(teken: str, snit: Snit) -> str:
    eigen, reserve = KETEN[snit]
    heeft_eigen = letterbestand(eigen).glyph(ord(teken))
    return eigen if heeft_eigen or not letterbestand(reserve).glyph(ord(teken)) else reserve


@lru_cache(maxsize=20_000)
def _in_em(tekst: str, gewicht: Gewicht) -> float:
    return sum(_breedte(teken, gewicht)[0] for teken in zichtbaar(tekst))


@cache
def _leeg(teken: str) -> bool:
    return unicodedata.category(teken) == "Cf" or "\ufe00" <= teken <= "\ufe0f"


@cache
def _breedte(teken: str, snit: Snit) -> tuple[float, bool]:
    """Width in em, and whether the glyph is missing everywhere. Marks that combine take no room."""
    for naam in KETEN[snit]:
        breedte = letterbestand(naam).breedte(ord(teken))
        if breedte is not None:
            return (0.0 if unicodedata.combining(teken) else breedte), False
    if unicodedata.combining(teken):
        return 0.0, True
    breed = unicodedata.east_asian_width(teken) in "WF"
    return (_ONBEKEND_BREED if breed else _ONBEKEND), not teken.isspace()
