"""One file being read: the place of work where the reader collects what it finds."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple

from sonestra_cli.domein.bevinding import Bevinding, Pad, Regel, Wijziging
from sonestra_cli.domein.soorten import Bestandsnaam
from sonestra_cli.lezen.velden.wegen import Wegen
from sonestra_cli.yamltekst.knopen import Knoop
from sonestra_cli.yamltekst.vondst import Stappen, Vondst

VEEL = 300
"""Findings in one file after which no more time is taken for guesses."""


class Verdwaald(NamedTuple):
    """What stands beside the block where it belongs: pairs that were told already, and unknown names -> that block.

    ``regels``: where it begins in the text, and of which block it is missing.
    """

    verteld: frozenset[int] = frozenset()
    bedoeld: Mapping[str, str] = {}
    regels: tuple[tuple[int, str], ...] = ()


@dataclass(slots=True)
class Opname:
    """One file being read: its nodes, where findings go, and where what was read stands."""

    naam: Bestandsnaam
    tekst: str
    wortel: Knoop | None = None
    vondsten: list[Vondst] = field(default_factory=list)
    wegen: Wegen = field(default_factory=Wegen)
    jaar: int | None = None
    """The year in which the traject began, for words that leave out theirs; None where nobody said it."""
    groepen: tuple[str, ...] = ()
    """The own sectors of this traject."""
    verdwaald: set[str] = field(default_factory=set)
    """Keys of people and other entries that stand beside the block where they belong."""
    _regels: list[int] = field(default_factory=list)

    def meld(
        self,
        regel: Regel,
        zin: str,
        knoop: Knoop,
        stappen: Stappen = (),
        *,
        onder: str = "",
        tip: str = "",
        wijziging: Wijziging | None = None,
        deel: Literal["waarde", "sleutel"] = "waarde",
    ) -> None:
        """Note a finding at the place of ``knoop``."""
        pad = Pad(self.naam, stappen, deel)
        self.voeg_toe(Bevinding(regel, zin, pad, onder, tip, wijziging), knoop.begin, knoop.eind)

    def regel(self, plek: int) -> int:
        """The line, from 1, of a place in the text."""
        if not self._regels:
            self._regels = [nr for nr, teken in enumerate(self.tekst) if teken == "\n"]
        return bisect_left(self._regels, plek) + 1

    @property
    def vol(self) -> bool:
        """So many findings that speed matters more than a guess."""
        return len(self.vondsten) >= VEEL

    def raad(self, woord: str, keuzes: Iterable[str]) -> str | None:
        """What may have been meant."""
        from sonestra_cli.techniek.gelijkenis import beste_gok

        return beste_gok(woord, keuzes) if not self.vol else None

    def raad_veld(self, woord: str, soort: type[Any]) -> tuple[str, ...]:
        """Which fields of a block may have been meant, that may be offered in this file."""
        from sonestra_cli.lezen.velden.keuzes.alleen_apart import aangeboden
        from sonestra_cli.verstaan.veldnamen import zoek_veld

        return aangeboden(self.naam, zoek_veld(woord, soort)) if not self.vol else ()

    def voeg_toe(self, bevinding: Bevinding, begin: int, eind: int) -> None:
        """Note a finding of somebody else."""
        self.vondsten.append(Vondst(bevinding, begin, eind))
