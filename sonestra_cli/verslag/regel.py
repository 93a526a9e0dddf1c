"""One line on a screen: no sign that moves the cursor, not wider than fits, carets under the right letters."""

import re
import unicodedata
from dataclasses import replace

from sonestra_cli.lezen.plaatsen import Melding
from sonestra_cli.techniek.stuurtekens import zichtbaar

BREEDTE = 100
"""Letters of a line that are shown at most."""
LANGE_ZIN = 500
"""Letters of a sentence that are shown at most: it names what somebody typed, and that can be anything."""
_MEER = "…"
_TYP = re.compile(r"(?<!\w)`([^`\n]+)`(?!\w)")


def toon_regel(regel: str, begin: int, eind: int, meest: int = BREEDTE) -> tuple[str, str]:
    """The line as it can be shown, and the carets for its code points ``begin`` up to ``eind`` (from 0).

    A line longer than ``meest`` is cut around ``begin``, visibly.
    """
    eind = max(begin + 1, min(eind, max(len(regel), begin + 1)))
    voor = ""
    if len(regel) > meest:
        start = max(0, min(begin - meest // 3, len(regel) - meest))
        na = _MEER if start + meest < len(regel) else ""
        voor = _MEER if start else ""
        regel, begin, eind = regel[start : start + meest] + na, begin - start, min(eind - start, meest)
    tekst = voor + _zichtbaar(regel)
    streep = " " * (len(voor) + _breedte(regel[:begin])) + "^" * max(1, _breedte(regel[begin:eind]))
    return tekst, streep if begin < len(regel) else " " * (len(voor) + _breedte(regel)) + "^"


def zonder_markdown(zin: str) -> str:
    """For eyes that never saw Markdown: ``'kring'`` where a sentence of ours has it between backticks."""
    return _TYP.sub(r"'\1'", zin)


def zonder_tekens(melding: Melding) -> Melding:
    """As people read it on a screen."""
    een = melding.bevinding
    zin, onder, tip = map(zonder_markdown, (een.zin, een.onder, een.tip))
    return replace(melding, bevinding=replace(een, zin=zin, onder=onder, tip=tip))


def op_een_regel(zin: str) -> str:
    """A sentence of ours; it can quote what somebody typed, so no line ends and no signs that steer the screen."""
    heel = " ".join(zin.split())
    return _zichtbaar(heel if len(heel) <= LANGE_ZIN else heel[: LANGE_ZIN - 1] + _MEER)


def _zichtbaar(tekst: str) -> str:
    """A tab is one space; what would steer the screen or break the line is a replacement character."""
    return zichtbaar(tekst.replace("\t", " ").replace("\n", "\ufffd"))


def _breedte(tekst: str) -> int:
    """Columns on a screen: wide letters take two, combining ones none."""
    return len(tekst) if tekst.isascii() else sum(_kolommen(teken) for teken in tekst)


def _kolommen(teken: str) -> int:
    if unicodedata.category(teken) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(teken) in ("W", "F") else 1
