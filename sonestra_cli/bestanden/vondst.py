"""A finding with its place as indexes in the text."""

from typing import NamedTuple

from sonestra_cli.domein.bevinding import Bevinding, Stap

Stappen = tuple[Stap, ...]
LANG = 60
"""Letters of a text that a sentence still quotes whole."""


class Vondst(NamedTuple):
    """``begin`` and ``eind`` are code points in the text of the file; ``eind`` is just behind."""

    bevinding: Bevinding
    begin: int
    eind: int


def kort(tekst: str) -> str:
    """What somebody typed, to be named in a sentence: the beginning of it when it is long, visibly."""
    return tekst if len(tekst) <= LANG else tekst[: LANG - 1] + "…"
