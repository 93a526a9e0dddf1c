"""From a name to a readable key."""

import re
import unicodedata
from collections.abc import Container


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
