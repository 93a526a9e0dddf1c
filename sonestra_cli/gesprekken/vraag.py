"""One question, and a conversation: a generator that yields questions, gets answers and returns what came of them."""

from collections.abc import Callable, Generator
from typing import TypeAlias, TypeVar

from sonestra_cli.techniek.gegeven import gegeven

T = TypeVar("T")


@gegeven
class Vraag:
    """What is asked. ``vooraf`` is said before it, ``uitleg`` on ``?``.

    ``moet``: there is no skipping it. ``opnieuw``: the same question once more, because the answer was not understood.
    ``blok``: the answer may be many lines, up to an empty one. ``weg``: the answer that leaves out what was not
    understood, for whoever is not there to be asked; None where nothing was said yet. ``einde``: what it means that no
    more answers come; None when nothing may be kept then. ``slot``: the last question, whether all is good so.
    ``alleen``: what is told to who typed it all in one line and cannot be asked, with how it can be said in that line.
    ``regel``: that line as it may be, with what was missing in it.
    """

    zin: str
    uitleg: str = ""
    vooraf: str = ""
    moet: bool = False
    opnieuw: bool = False
    blok: bool = False
    weg: str | None = None
    einde: str | None = None
    slot: bool = False
    alleen: str = ""
    regel: str = ""


Gesprek: TypeAlias = Generator[Vraag, str, T]
Begin: TypeAlias = Callable[[], Gesprek[T]]
"""A conversation from its beginning; called again for each step back, so it must not change anything outside."""


_BEVELEN = {"?": "?", "terug": "terug", "klaar": "klaar", "stop": "stop", "stoppen": "stop"}
EINDE = ("klaar", "stop")
"""What ends own words, or a list, that goes on over more lines."""


def bevel(regel: str) -> str:
    """What a whole line asks for in the place of an answer: ``?``, ``terug``, ``klaar`` or ``stop``; empty for any."""
    return _BEVELEN.get(regel.strip(" \t.!").casefold(), "")
