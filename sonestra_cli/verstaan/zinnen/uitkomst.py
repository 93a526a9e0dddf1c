"""What came of one line: what to put into which file, what was not understood, what has to be asked."""

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from sonestra_cli.domein.bevinding import Stap
from sonestra_cli.domein.soorten import Bestandsnaam
from sonestra_cli.techniek.gegeven import gegeven

Inhoud: TypeAlias = "str | Sequence[Inhoud] | Mapping[str, Inhoud]"
"""A text, a list, or fields with their values."""


WEG = ""
"""The answer that leaves somebody, or one thing that was said, out of a line."""


@gegeven
class Inzet:
    """One thing to add or to set: below ``stappen`` of a file, under ``sleutel``; None is a new line of a list."""

    bestand: Bestandsnaam
    stappen: tuple[Stap, ...]
    sleutel: str | None
    waarde: Inhoud


@gegeven
class Navraag:
    """What one person knows and a line did not tell. No ``kandidaten``: any answer will do.

    The answer goes back into ``versta``, under ``zin``. ``mag_weg``: ``WEG`` is an answer too, and stands then
    in the place of the value.
    """

    zin: str
    kandidaten: tuple[str, ...] = ()
    mag_weg: bool = False


@gegeven
class Verstaan:
    """Nothing that was typed is lost: it is in ``zetten``, literally in ``niet_begrepen``, or a word that joins.

    ``geen_plek`` are sentences about what was understood, and for which no file has a place.
    """

    zetten: tuple[Inzet, ...] = ()
    niet_begrepen: tuple[str, ...] = ()
    vragen: tuple[Navraag, ...] = ()
    geen_plek: tuple[str, ...] = ()
