"""How wide a line of text is, which letter draws which piece of it, and what no shipped letter can draw."""

import math
import re
import unicodedata
from functools import cache, lru_cache

from sonestra_cli.tekening.tekening import Gewicht
from sonestra_cli.zetten.letterbestand import EMOJI, KETEN, RESERVE, Snit, letterbestand

GEMERKT = re.compile("[^\u0300-\u036f][\u0300-\u036f]+")
"""A letter with marks that it could not be composed with."""
BEELDREEKS = re.compile("\\S(?:[\ufe0f\u20e3\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]|\u200d\\S)+")
"""A small picture made of several signs: a heart with its colour mark, a family tied with joiners, a skin, a key."""
_MET_INKT = re.compile(
    "[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\ufff9-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f]"
)
"""Format marks that Unicode does not count among what may stay unseen (Default_Ignorable_Code_Point)."""
_ONBEKEND, _ONBEKEND_BREED = 0.945, 1.0
"""Width in em of a character that no shipped letter has: that of the box drawn for it, and East Asian or emoji."""


def meet(tekst: str, pt: float, gewicht: Gewicht = "gewoon") -> float:
    """Width in points of one line of ``tekst`` at ``pt`` points. Kerning is left out: it only makes lines shorter."""
    return _in_em(tekst, gewicht) * pt


def ontbrekend(tekst: str, snit: Snit = "gewoon") -> frozenset[str]:
    """The characters that no shipped letter can draw."""
    return frozenset(t for t in set(gevormd(tekst)) if not (_zonder_inkt(t) or t.isspace()) and not _wie_heeft(t, snit))


def per_letter(tekst: str, snit: Snit = "gewoon") -> tuple[tuple[str, str], ...]:
    """``tekst`` cut into runs of one font file each: (file name, piece).

    Each sign is for the first of KETEN that has it. What nobody has is for the second, as is a letter with marks on it:
    the first one cannot place them. A line with writing from right to left is for the second letter whole: cut up, its
    pieces would stand in the wrong order.
    """
    _, reserve, _ = KETEN[snit]
    heel = gevormd(tekst)
    if naar_links(tekst):
        return ((reserve, heel),)
    gemerkt = set() if heel.isascii() else {nr for m in GEMERKT.finditer(heel) for nr in range(*m.span())}
    stukken: list[tuple[str, str]] = []
    for nr, teken in enumerate(heel):
        bestand = reserve if nr in gemerkt else _wie_heeft(teken, snit) or reserve
        if stukken and (bestand == stukken[-1][0] or unicodedata.combining(teken) or _zonder_inkt(teken)):
            stukken[-1] = (stukken[-1][0], stukken[-1][1] + teken)
        else:
            stukken.append((bestand, teken))
    return tuple(stukken)


def delen_voor_een_letter(tekst: str) -> list[tuple[int, int, str]]:
    """From where to where one letter must set it whole, and which: a letter with marks, a picture made of signs."""
    emoji = letterbestand(KETEN["gewoon"][2])
    delen = [(*gevonden.span(), RESERVE) for gevonden in GEMERKT.finditer(tekst)]
    delen += [
        (*gevonden.span(), EMOJI)
        for gevonden in BEELDREEKS.finditer(tekst)
        if all(_zonder_inkt(teken) or emoji.glyph(ord(teken)) for teken in gevonden[0])
    ]
    uit: list[tuple[int, int, str]] = []
    for deel in sorted(delen):
        if not uit or deel[0] >= uit[-1][1]:
            uit.append(deel)
    return uit


def naar_links(tekst: str) -> bool:
    """Whether some of it is written from right to left."""
    return not tekst.isascii() and any(unicodedata.bidirectional(teken) in ("R", "AL") for teken in tekst)


@lru_cache(maxsize=20_000)
def _in_em(tekst: str, snit: Snit) -> float:
    return math.fsum(_breedte(teken, bestand) for bestand, stuk in per_letter(tekst, snit) for teken in stuk)


def gevormd(tekst: str) -> str:
    """Composed (NFC): an e and its accent are one character, as the letters have it."""
    return tekst if tekst.isascii() else "".join(map(_te_tekenen, unicodedata.normalize("NFC", tekst)))


@cache
def _te_tekenen(teken: str) -> str:
    """The sign itself; one that no letter has is drawn as what it is short for (ﷲ, 𝒮, ㎏), where that can be."""
    if teken.isascii() or _wie_heeft(teken, "gewoon"):
        return teken
    voluit = unicodedata.normalize("NFKC", teken)
    return voluit if all(een.isspace() or _wie_heeft(een, "gewoon") for een in voluit) else teken


@cache
def _zonder_inkt(teken: str) -> bool:
    """Format marks and variation selectors: they take no ink and no room, but for those that are drawn (U+0600)."""
    return "\ufe00" <= teken <= "\ufe0f" or (unicodedata.category(teken) == "Cf" and not _MET_INKT.match(teken))


@cache
def _wie_heeft(teken: str, snit: Snit) -> str:
    """The first font file of the chain that has ``teken``; "" for none."""
    return next((naam for naam in KETEN[snit] if letterbestand(naam).glyph(ord(teken))), "")


@cache
def _breedte(teken: str, bestand: str) -> float:
    """Width in em; marks that combine take no room."""
    if unicodedata.combining(teken) or _zonder_inkt(teken):
        return 0.0
    breedte = letterbestand(bestand).breedte(ord(teken))
    if breedte is not None:
        return breedte
    return _ONBEKEND_BREED if unicodedata.east_asian_width(teken) in "WF" else _ONBEKEND
