"""Words that are one slip of the hand apart: a letter too many, too few, another, or two that changed places."""

from collections.abc import Iterable

from sonestra_cli.techniek.drieweg import gelijk_begin
from sonestra_cli.techniek.gelijkenis import LANGST


def scheelt_een(een: str, ander: str) -> bool:
    """True where one slip makes the one of the other; not for words that are the same."""
    if een == ander or abs(len(een) - len(ander)) > 1:
        return False
    voor = gelijk_begin(een, ander)
    links, rechts = een[voor:], ander[voor:]
    verwisseld = links[:2] == rechts[1::-1] and links[2:] == rechts[2:]
    return links[1:] == rechts[1:] or links[1:] == rechts or links == rechts[1:] or verwisseld


class Bijna:
    """Finds which of many words are one slip away, in time that does not grow with how many there are."""

    def __init__(self, woorden: Iterable[str]) -> None:
        self._zonder: dict[str, set[str]] = {}
        for woord in {woord for woord in woorden if len(woord) <= LANGST}:
            for rest in _zonder_een(woord):
                self._zonder.setdefault(rest, set()).add(woord)

    def zoek(self, woord: str) -> tuple[str, ...]:
        """The words that are one slip away from ``woord``, sorted."""
        if len(woord) > LANGST:
            return ()
        kans = (ander for rest in _zonder_een(woord) for ander in self._zonder.get(rest, ()))
        return tuple(sorted({ander for ander in kans if scheelt_een(woord, ander)}))


def _zonder_een(woord: str) -> set[str]:
    """The word, and the word without each of its letters."""
    return {woord, *(woord[:nr] + woord[nr + 1 :] for nr in range(len(woord)))}
