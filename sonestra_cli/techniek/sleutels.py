"""Readable keys: what is one, and the one of a name."""

import re
import unicodedata
from collections.abc import Container

_SLEUTEL = re.compile(r"[^\W_]+(?:[-_][^\W_]+)*")


def is_sleutel(tekst: str) -> bool:
    """True for a readable key: lower case letters and digits with hyphens, ``oma-riet``. It can name a file."""
    return tekst == tekst.lower() and _SLEUTEL.fullmatch(tekst) is not None


def sleutel_van(naam: str) -> str:
    """``Oma Riet`` -> ``oma-riet``; letters without accents, digits and hyphens; ``iemand`` when nothing is left."""
    plat = unicodedata.normalize("NFKD", naam).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plat.lower()).strip("-") or "iemand"


def vrije_sleutel(naam: str, bezet: Container[str]) -> str:
    """The key of ``naam``, with -2, -3 … behind it when it is taken."""
    kaal = sleutel_van(naam)
    if kaal not in bezet:
        return kaal
    nummer = 2
    while f"{kaal}-{nummer}" in bezet:
        nummer += 1
    return f"{kaal}-{nummer}"
