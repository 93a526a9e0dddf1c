"""One part of a line held against every turn of phrase of its kind."""

from collections.abc import Sequence
from typing import Any

from sonestra_cli.verstaan.zinnen.patroon import REST, vergelijk, vorm_op
from sonestra_cli.verstaan.zinnen.taal import Paar, Taal
from sonestra_cli.verstaan.zinnen.uitkomst import Inhoud
from sonestra_cli.verstaan.zinnen.waarden import Waardelezer

_ONTKENT = ("niet", "geen", "nooit")
"""Amid other words these turn them round, and say nothing by themselves: ``niet zo dichtbij``."""


class Herkenner:
    """Knows the turns of phrase of one kind of entry."""

    def __init__(self, taal: Taal, lezer: Waardelezer) -> None:
        self._taal, self._lezer = taal, lezer

    def herken(
        self, tekst: str, *, heel: bool, onbekenden: bool = False, iemand_nieuws: bool = False
    ) -> list[Paar] | None:
        """What a part says, if it is one known turn of phrase or one choice.

        ``heel``: the part is whole, so words of any kind may fill a place. ``onbekenden``: so may names of who is not
        there. ``iemand_nieuws``: the line is about somebody new, so who is named is no subject.
        """
        if tekst.casefold() in _ONTKENT and not heel:
            return None
        gesteld = len(self._lezer.navrager.vragen)
        for patroon in self._taal.patronen:
            if patroon.bekend and (iemand_nieuws or onbekenden):
                continue
            if onbekenden and patroon.kaal and self._taal.vrij:
                continue
            gevuld = vergelijk(patroon, self._taal.klasse, tekst, onbekenden=onbekenden)
            if gevuld is None or (not heel and self._vrije_tekst(gevuld)):
                continue
            paren = [(veld, self.waarde(veld, deel)) for veld, deel in gevuld]
            if all(waarde is not None for _, waarde in paren):
                return [*paren, *((veld, self._vast(veld, waarde)) for veld, waarde in patroon.vast)]
            del self._lezer.navrager.vragen[gesteld:]
        return self._keuze(tekst)

    def waarde(self, veld: str, deel: str) -> Any:
        """The value of what fills a place; None where it is none."""
        if veld == REST:
            return deel
        return self._lezer.waarde(vorm_op(self._taal.klasse, veld), deel, veld.rpartition(".")[2])

    def _vast(self, veld: str, waarde: str) -> Inhoud:
        """What a turn of phrase says by itself; more words for a list are more values."""
        return waarde.split(" ") if self._taal.is_lijst(veld) else waarde

    def _vrije_tekst(self, gevuld: Sequence[tuple[str, str]]) -> bool:
        return any(veld == REST or self._taal.is_tekst(veld) for veld, _ in gevuld)

    def _keuze(self, tekst: str) -> list[Paar] | None:
        """The first field with such a choice; before the others one that is named in it: ``weinig contact``."""
        genoemd = tekst.casefold()
        for veld in sorted(self._taal.keuzes, key=lambda veld: veld.partition(".")[0] not in genoemd):
            waarde = self.waarde(veld, tekst)
            if waarde is not None:
                return [(veld, waarde)]
        for veld in self._taal.zo_genoemd:
            woord = self._lezer.zo_genoemd(vorm_op(self._taal.klasse, veld), tekst)
            if woord is not None:
                return [(veld, [woord] if self._taal.is_lijst(veld) else woord)]
        return None
