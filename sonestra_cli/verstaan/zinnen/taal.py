"""How people say one kind of entry: its turns of phrase, and what becomes of words without one."""

from collections.abc import Callable
from typing import Any, Final

from sonestra_cli.domein.soorten import Woorden
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.veld import Blok, Keuze, Lijst
from sonestra_cli.techniek.gegeven import gegeven
from sonestra_cli.verstaan.zinnen.patroon import Patroon, soort_in, vorm_op

EINDE: Final = "|"
"""Marks the end of a part of a line."""
Paar = tuple[str, Any]


@gegeven
class Taal:
    """How people say one kind of entry.

    ``vrij``: fields for words without a known turn, one after the other; ``kort``: how many words of those there may
    be about somebody who is known. ``woorden``: fields for somebody's own words. ``keuzes``: fields of which a choice
    may be said in any way; ``zo_genoemd``: only as it is called here. ``rijgt``: texts that may be said in parts.
    ``erft``: fields that go on for who is named next in a row. ``schik``: what the open places of one part come to
    together. ``voegwoorden``: more words that only join. ``grens``: the list in which the end of each part is marked.
    """

    klasse: type[Any]
    patronen: tuple[Patroon, ...]
    vrij: tuple[str, ...] = ()
    kort: int = 0
    woorden: tuple[str, ...] = ()
    keuzes: tuple[str, ...] = ()
    zo_genoemd: tuple[str, ...] = ()
    rijgt: tuple[str, ...] = ()
    erft: tuple[str, ...] = ()
    voegwoorden: frozenset[str] = frozenset()
    grens: str = ""
    schik: Callable[[list[Paar], Traject], list[Paar]] = lambda paren, _: paren

    def is_tekst(self, veld: str) -> bool:
        """Whether any words fit in this field."""
        soort = soort_in(vorm_op(self.klasse, veld))
        return not isinstance(soort, (Keuze, Blok)) and (soort is str or soort is Woorden)

    def is_eigen_woorden(self, veld: str) -> bool:
        """Whether somebody's own words stand there, to the letter."""
        return soort_in(vorm_op(self.klasse, veld)) is Woorden

    def is_keuze(self, veld: str) -> bool:
        """Whether it is one of some words; of the rings too."""
        return veld == "kring" or isinstance(soort_in(vorm_op(self.klasse, veld)), Keuze)

    def is_lijst(self, veld: str) -> bool:
        """Whether there is room for more than one value."""
        return isinstance(vorm_op(self.klasse, veld), Lijst)
