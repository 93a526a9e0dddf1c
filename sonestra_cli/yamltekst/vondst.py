"""A finding with its place as indexes in the text."""

from typing import NamedTuple

from sonestra_cli.domein.bevinding import Bevinding, Stap

Stappen = tuple[Stap, ...]


class Vondst(NamedTuple):
    """``begin`` and ``eind`` are code points in the text of the file; ``eind`` is just behind."""

    bevinding: Bevinding
    begin: int
    eind: int
