"""What was typed with another capital, space or mark, and can mean one thing only: what a repair may go by.

A likeness is a tip and never a repair: ``tim`` may well be somebody who is not in the network yet, and is not ``kim``.
"""

from collections.abc import Iterable

from sonestra_cli.techniek.sleutels import sleutel_van


def zelfde(woord: str, keuzes: Iterable[str]) -> str | None:
    """The one choice with the same letters and digits as ``woord``; None when there is none, or more than one."""
    if not any(teken.isalnum() for teken in woord):
        return None
    sleutel = sleutel_van(woord)
    gelijk = {keuze for keuze in keuzes if sleutel_van(keuze) == sleutel}
    return gelijk.pop() if len(gelijk) == 1 else None
