"""What was typed with another capital, space or mark, and can mean one thing only: what a repair may go by.

A likeness is a tip and never a repair: ``tim`` may well be somebody who is not in the network yet, and is not ``kim``.
"""

from collections.abc import Iterable, Mapping
from functools import lru_cache

from sonestra_cli.techniek.gelijkenis import LANGST
from sonestra_cli.techniek.sleutels import sleutel_van


def zelfde(woord: str, keuzes: Iterable[str]) -> str | None:
    """The one choice with the same letters and digits as ``woord``; None when there is none, or more than one."""
    if len(woord) > LANGST or not any(teken.isalnum() for teken in woord):
        return None
    gelijk = met_sleutel(sleutel_van(woord), keuzes)
    return next(iter(gelijk)) if len(gelijk) == 1 else None


def met_sleutel(sleutel: str, keuzes: Iterable[str]) -> frozenset[str]:
    """The choices of which ``sleutel`` would be the key."""
    return _per_sleutel(tuple(keuzes)).get(sleutel, frozenset())


@lru_cache(maxsize=8)
def _per_sleutel(keuzes: tuple[str, ...]) -> Mapping[str, frozenset[str]]:
    """The choices by what they have in common: made once for as long as the same ones are asked for."""
    uit: dict[str, frozenset[str]] = {}
    for keuze in (keuze for keuze in keuzes if len(keuze) <= LANGST):
        sleutel = sleutel_van(keuze)
        uit[sleutel] = uit.get(sleutel, frozenset()) | {keuze}
    return uit
