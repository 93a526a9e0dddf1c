"""What stands in a file as one block of fields: whether it is closed, and which of its fields could not be read."""

from dataclasses import dataclass, field
from typing import Final, Literal

from sonestra_cli.techniek.gegeven import gegeven

Dicht = Literal["nee", "op_naam", "helemaal"]
"""For whom a block is closed: for nobody; for who reads by name and for paper that goes round; for everybody."""
ZELF: Final = {"getypt": False}
"""Metadata of a field that no file has: the reader fills it."""
BESCHERMING: Final = ("zichtbaar", "mag_gelezen_door", "niet_voor", "aan")
"""The fields that say who may see the block they stand in, or for whom its words are."""
OP_NAAM: Final = ("niet_voor", "aan")
"""Those that count for who reads by name: the whole plan has such a line anyway."""
INGETROKKEN: Final = "ingetrokken_op"
"""Beside a yes: left empty it may have been taken back, so that yes does not count until a day stands there."""
BEGRENST: Final = ("aan", INGETROKKEN)
"""Fields that narrow for whom or how long; in such a block an unknown field may be this one, misspelt."""


@dataclass(frozen=True, slots=True, order=True)
class Ongelezen:
    """Where something stands that could not be read: file (``netwerk.yaml``), line from 1, field."""

    bestand: str
    regel: int
    veld: str


@gegeven
class Getypt:
    """A block. ``dicht``: a field that looks like a protection was not understood, or names nobody.

    What somebody meant to hide stays hidden until it is mended (domein/3 §3.0); the maker sees it in the whole plan.
    """

    dicht: Dicht = field(default="nee", kw_only=True, metadata=ZELF)
    ongelezen: tuple[Ongelezen, ...] = field(default=(), kw_only=True, repr=False, metadata=ZELF)
    """Fields that were typed and could not be read: what is left must not pass for the whole."""

    def mist(self, *velden: str) -> bool:
        """Whether one of these fields was typed and could not be read."""
        return any(iets.veld in velden for iets in self.ongelezen)
