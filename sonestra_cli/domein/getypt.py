"""What stands in a file as one block of fields, and whether it is closed because its protection is not understood."""

from dataclasses import dataclass, field
from typing import Final, Literal

Dicht = Literal["nee", "op_naam", "helemaal"]
"""For whom a block is closed: for nobody; for who reads by name and for paper that goes round; for everybody."""
ZELF: Final = {"getypt": False}
"""Metadata of a field that no file has: the reader fills it."""
BESCHERMING: Final = ("zichtbaar", "mag_gelezen_door", "niet_voor")
"""The fields that say who may see the block they stand in."""


@dataclass(frozen=True, slots=True)
class Getypt:
    """A block. ``dicht``: a field that looks like a protection was not understood, or names nobody.

    What somebody meant to hide stays hidden until it is mended (domein/3 §3.0); the maker sees it in the whole plan.
    """

    dicht: Dicht = field(default="nee", kw_only=True, metadata=ZELF)
