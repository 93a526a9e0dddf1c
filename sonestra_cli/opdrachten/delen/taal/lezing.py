"""Text that is to be read, with the way back to its place in a file."""

from typing import NamedTuple


class Stuk(NamedTuple):
    """A part that is read by itself: ``te_lezen`` is as long as that part of the text, from ``begin``.

    ``kop``: where the field begins in which it stands, None outside a traject. ``van_mandaat``: of whoever has the
    mandate.
    """

    begin: int
    te_lezen: str
    kop: int | None = None
    van_mandaat: bool = False


class Lezing(NamedTuple):
    """One file: its name as it is told, its text as it stands there, the parts of it to read."""

    bestand: str
    tekst: str
    stukken: tuple[Stuk, ...]
