"""Readable keys: what is one, and the one of a name."""

import re
import unicodedata
from collections.abc import Callable, Iterable
from functools import lru_cache

_SLEUTEL = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_PLAT = str.maketrans(
    {"ı": "i", "ł": "l", "ø": "o", "ß": "ss", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ħ": "h", "ŋ": "ng"}
)
"""Letters that Unicode does not take apart into a plain letter and a mark."""
NIEMANDS = "iemand"
"""The key of a name without a letter or digit."""
LANGST = 80
"""What is longer nobody types, and at a thousand no file can be read."""
VAN_HET_PROGRAMMA = "iedereen"
"""Means all people wherever a key can stand, so it is nobody's key."""


_LANGST = 200
"""Letters beyond which a text is no key; putting marks in order takes ever longer."""


_UIT_EEN_ANDER_PROGRAMMA: dict[int, str | None] = {
    **dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2212"), "-"),
    **dict.fromkeys(map(ord, "\u00ad\u200b\u2060"), None),
}


def een_vorm(tekst: str) -> str:
    """A key in the one form in which keys are compared: ``e`` and a mark on it are ``ë`` (NFC).

    A dash that another program made of the hyphen is one, and signs without width are nothing.
    """
    if tekst.isascii() or len(tekst) > _LANGST:
        return tekst
    return unicodedata.normalize("NFC", tekst).translate(_UIT_EEN_ANDER_PROGRAMMA)


def is_sleutel(tekst: str) -> bool:
    """True for a readable key: lower case letters and digits with hyphens, ``oma-riet``. It can name a file."""
    return tekst == tekst.lower() and _SLEUTEL.fullmatch(tekst) is not None


@lru_cache(maxsize=4096)
def sleutel_van(naam: str) -> str:
    """``Oma Riet`` -> ``oma-riet``, ``Işıl`` -> ``isil``: letters without marks, digits and hyphens.

    Letters of another script stay as they are: ``李雷``. Where no letter or digit is left: ``iemand``. Never the word
    of the program: ``Iedereen`` -> ``iedereen-1``.
    """
    plat = naam.lower() if naam.isascii() else _zonder_tekens(naam)
    sleutel = re.sub(r"[\W_]+", "-", plat).strip("-") or NIEMANDS
    return f"{sleutel}-1" if sleutel == VAN_HET_PROGRAMMA else sleutel


def _zonder_tekens(naam: str) -> str:
    """In small letters, without the marks on them."""
    los = unicodedata.normalize("NFKD", _zonder_losse(naam)).lower().translate(_PLAT)
    return unicodedata.normalize("NFC", _zonder_losse(los))


def _zonder_losse(tekst: str) -> str:
    """Marks in a row, which belong to nothing that is kept, take ever longer to put in order."""
    return "".join(teken for teken in tekst if unicodedata.category(teken)[0] != "M")


class VrijeSleutels:
    """Hands out keys, each once; in time that does not grow with how many bear the same name."""

    def __init__(self, bezet: Iterable[str] = ()) -> None:
        self._bezet: set[str] = {VAN_HET_PROGRAMMA, *bezet}
        self._laatste: dict[str, int] = {}

    def is_bezet(self, naam: str) -> bool:
        """Whether the key of ``naam`` is somebody's already."""
        return sleutel_van(naam)[:LANGST].rstrip("-") in self._bezet

    def voor(self, naam: str) -> str:
        """The key of ``naam``, its first LANGST letters, with -2, -3 … behind it when it is taken."""
        kaal = sleutel = sleutel_van(naam)[:LANGST].rstrip("-")
        nummer = self._laatste.get(kaal, 1)
        while sleutel in self._bezet:
            nummer += 1
            sleutel = f"{kaal}-{nummer}"
        self._laatste[kaal] = nummer
        self._bezet.add(sleutel)
        return sleutel


def als_woord(woord: str, ander: str) -> Callable[[str], str]:
    """A function that puts ``ander`` in the place of the key ``woord`` in a sentence."""
    patroon = re.compile(rf"(?<![\w-]){re.escape(woord)}(?![\w-])")
    return lambda zin: patroon.sub(lambda _: ander, zin)
