"""Which known word somebody may have meant."""

import unicodedata
from collections.abc import Iterable
from difflib import SequenceMatcher

DREMPEL = 0.6
"""Likeness (0-1) below which a guess would rather confuse than help."""


LANGST = 60
"""Letters beyond which a word is no field, key or choice that somebody misspelt: no time is taken for a guess."""


def beste_gok(woord: str, keuzes: Iterable[str]) -> str | None:
    """The choice most like ``woord``, or None. Case, accents, ``_``, ``-`` and spaces count for nothing.

    The order of ``keuzes`` makes no difference: equal likeness goes to the choice that sorts first.
    """
    if len(woord) > LANGST:
        return None
    gezocht = kaal(woord)
    kort_genoeg = (keuze for keuze in keuzes if len(keuze) <= LANGST)
    beste = min(((-_gelijkenis(gezocht, kaal(keuze)), keuze) for keuze in kort_genoeg), default=None)
    return beste[1] if beste is not None and -beste[0] >= DREMPEL else None


def _gelijkenis(een: str, ander: str) -> float:
    if not een or not ander:
        return 0.0
    lengtes = len(een) + len(ander)
    if 2 * min(len(een), len(ander)) / lengtes < DREMPEL:
        return 0.0
    links, rechts = sorted((een, ander))
    return SequenceMatcher(None, links, rechts, autojunk=False).ratio()


def kaal(woord: str) -> str:
    """The word without what counts for nothing: case, accents; ``_`` and ``-`` as spaces."""
    if woord.isascii():  # as almost every key and field: nothing to take apart, in a tenth of the time
        return woord.casefold().replace("_", " ").replace("-", " ").strip()
    zonder_losse = "".join(teken for teken in woord.casefold() if not unicodedata.combining(teken))
    letters = unicodedata.normalize("NFKD", zonder_losse)  # which takes ever longer for marks in a row
    return "".join(" " if teken in "_-" else teken for teken in letters if not unicodedata.combining(teken)).strip()
