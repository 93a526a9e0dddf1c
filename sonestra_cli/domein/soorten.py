"""Kinds of values that a field can hold. The reader, the schema and the rules all go by these types."""

from typing import Literal, NewType, TypeAlias

Sleutel = NewType("Sleutel", str)
"""Key of a person in ``netwerk.personen``."""
Sleutels: TypeAlias = tuple[Sleutel, ...]
VraagSleutel = NewType("VraagSleutel", str)
AfspraakSleutel = NewType("AfspraakSleutel", str)
PaaltjeSleutel = NewType("PaaltjeSleutel", str)

Lezer = NewType("Lezer", str)
"""``iedereen`` or the key of a person."""
Lezers: TypeAlias = tuple[Lezer, ...]
IEDEREEN = Lezer("iedereen")
IEMAND = Sleutel("iemand")
"""Stands in ``niet_voor`` for somebody who is left out: the line stays marked, the name is gone."""

Woorden = NewType("Woorden", str)
"""Somebody's own words: never linted, rewritten or shortened without a visible ellipsis."""
Tijd = NewType("Tijd", str)
"""Clock time ``HH:MM``."""
PadTekst = NewType("PadTekst", str)
"""Path of a file inside the traject, with forward slashes."""
Rust = NewType("Rust", str)
"""A question that was asked and answered: ``R13``, or ``R34 bij 4 afspraken`` (see ``controles/rust.py``)."""

Bestandsnaam: TypeAlias = str
"""File of a traject without its ending: ``netwerk``, ``plan``, ``actieteam/2026-05-07``, ``apart/samira``."""

JaNee = Literal["ja", "nee"]
