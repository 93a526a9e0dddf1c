"""A conversation without anybody to ask: everything has to be in the one line."""

import re
from typing import Generic, NamedTuple

from sonestra_cli.gesprekken.verloop import Verloop
from sonestra_cli.gesprekken.vraag import Begin, T, Vraag
from sonestra_cli.techniek.patroon import patroon

_HOE_TE_ANTWOORDEN = patroon(
    r"\s*\((?:ja|nee|terug|/)+\)|\s*(?:Met )?(?:nog een )?Enter:? [^.?!]*[.]|\s*Typ het nummer\."
    r"|\s*Met \? zie je alles\."
)
"""What only helps who sits at the keys: which key does what."""


class NietBegrepen(Exception):
    """Something in the line was not understood, or is missing; nothing came of it."""

    def __init__(self, vraag: Vraag) -> None:
        super().__init__(_zonder_toetsen(vraag.alleen or f"{vraag.vooraf}\n{vraag.zin}"))
        self.vraag = vraag


class InEenKeer(NamedTuple, Generic[T]):
    """What came of a conversation, what was left out under ``toch``, and what would have been shown to be nodded at."""

    uitkomst: T
    weggelaten: tuple[str, ...]
    getoond: str


def in_een_keer(begin: Begin[T], toch: bool) -> InEenKeer[T]:
    """What comes of a conversation in which all that may be skipped is.

    Raises NietBegrepen for a question about what was typed (without ``toch``) and for one that cannot be skipped.
    """
    verloop = Verloop(begin)
    weggelaten: list[str] = []
    getoond = ""
    while (vraag := verloop.vraag) is not None:
        getoond = vraag.vooraf if vraag.slot else getoond
        if vraag.weg is not None:
            if not toch:
                raise NietBegrepen(vraag)
            weggelaten.append(_zonder_toetsen(vraag.zin.splitlines()[0]))
            verloop.antwoord(vraag.weg)
        elif vraag.einde is not None or not vraag.moet:
            verloop.antwoord(vraag.einde or "")
        else:
            raise NietBegrepen(vraag)
    assert verloop.uitkomst is not None
    return InEenKeer(verloop.uitkomst, tuple(weggelaten), getoond)


def _zonder_toetsen(tekst: str) -> str:
    return re.sub(r"\n{2,}", "\n", _HOE_TE_ANTWOORDEN.sub("", tekst)).strip()
