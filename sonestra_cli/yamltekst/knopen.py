"""What stands in a YAML file: texts, fields and rows, each with its place as indexes in the text (code points)."""

from collections.abc import Iterator
from typing import TypeAlias


class TekstKnoop:
    """A scalar; it stays text until its field says otherwise. ``stijl`` is ``''``, ``'``, ``"``, ``|`` or ``>``."""

    __slots__ = ("begin", "eind", "stijl", "waarde")

    def __init__(self, waarde: str, begin: int, eind: int, stijl: str) -> None:
        self.waarde = waarde
        self.begin = begin
        self.eind = eind
        self.stijl = stijl

    @property
    def leeg(self) -> bool:
        """Nothing was filled in."""
        return not self.stijl and self.waarde in ("", "~")


class Velden:
    """A mapping: pairs of key and value in the order of the file, double keys included."""

    __slots__ = ("_telt", "begin", "eind", "paren", "vloei")

    def __init__(self, begin: int, vloei: bool) -> None:
        self.paren: list[tuple[TekstKnoop, Knoop]] = []
        self._telt: dict[str, tuple[TekstKnoop, Knoop]] = {}
        self.begin = begin
        self.eind = begin
        self.vloei = vloei

    def paar(self, sleutel: str) -> "tuple[TekstKnoop, Knoop] | None":
        """The pair with this key; of several, the one that counts: the first that holds something."""
        if not self._telt:
            for naam, waarde in self.paren:
                if naam.waarde not in self._telt or (is_leeg(self._telt[naam.waarde][1]) and not is_leeg(waarde)):
                    self._telt[naam.waarde] = naam, waarde
        return self._telt.get(sleutel)

    def eenmaal(self) -> "Iterator[tuple[TekstKnoop, Knoop]]":
        """Every key once, with what counts under it."""
        self.paar("")
        yield from self._telt.values()


class Rij:
    """A sequence. ``vloei``: written as ``[a, b]``."""

    __slots__ = ("begin", "delen", "eind", "vloei")

    def __init__(self, begin: int, vloei: bool) -> None:
        self.delen: list[Knoop] = []
        self.begin = begin
        self.eind = begin
        self.vloei = vloei


Knoop: TypeAlias = TekstKnoop | Velden | Rij


def is_leeg(knoop: Knoop) -> bool:
    """True for a value that nobody filled in."""
    return isinstance(knoop, TekstKnoop) and knoop.leeg
