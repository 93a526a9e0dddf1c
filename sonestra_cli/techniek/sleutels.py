"""Readable keys: what is one, and the one of a name."""

import re
import unicodedata

_SLEUTEL = re.compile(r"[^\W_]+(?:[-_][^\W_]+)*")


def is_sleutel(tekst: str) -> bool:
    """True for a readable key: lower case letters and digits with hyphens, ``oma-riet``. It can name a file."""
    return tekst == tekst.lower() and _SLEUTEL.fullmatch(tekst) is not None


def sleutel_van(naam: str) -> str:
    """``Oma Riet`` -> ``oma-riet``; letters without accents, digits and hyphens; ``iemand`` when nothing is left."""
    plat = unicodedata.normalize("NFKD", naam).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plat.lower()).strip("-") or "iemand"


class VrijeSleutels:
    """Hands out keys, each once; in time that does not grow with how many bear the same name."""

    def __init__(self) -> None:
        self._bezet: set[str] = set()
        self._laatste: dict[str, int] = {}

    def voor(self, naam: str) -> str:
        """The key of ``naam``, with -2, -3 … behind it when it is taken."""
        kaal = sleutel = sleutel_van(naam)
        nummer = self._laatste.get(kaal, 1)
        while sleutel in self._bezet:
            nummer += 1
            sleutel = f"{kaal}-{nummer}"
        self._laatste[kaal] = nummer
        self._bezet.add(sleutel)
        return sleutel
