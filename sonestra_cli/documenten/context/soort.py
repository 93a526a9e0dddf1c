"""A kind of paper: what a module of this folder says of itself, so that it is found."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from sonestra_cli.domein.zien.zicht import Beeld

Zetting: TypeAlias = Literal["blad", "kaart"]
"""A sheet (A4), or a card of half that (A5)."""


@dataclass(frozen=True, slots=True)
class Papiersoort:
    """``naam`` is also the name of its template; ``woorden`` makes a dataclass, each field of it a name in there.

    ``blad-NAAM`` is made by ``sonestra blad NAAM``, which tells in ``uitleg`` what it is. ``voor_een``: a paper for
    one reader, so that it has the name of that reader behind its own.
    """

    naam: str
    woorden: Callable[[Beeld], Any]
    uitleg: str = ""
    voor_een: bool = False
    zetting: Zetting = "blad"
