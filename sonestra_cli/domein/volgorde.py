"""The fixed order of entries whose order in the file means nothing."""

from collections.abc import Iterable
from typing import TypeVar

from sonestra_cli.domein.verhaal import Gebeurtenis

T = TypeVar("T")


def op_inhoud(regels: Iterable[T]) -> tuple[T, ...]:
    """A total order: ``repr`` holds every field of an entry, so only equal entries compare equal."""
    return tuple(sorted(regels, key=repr))


def op_tijd(gebeurtenis: Gebeurtenis) -> tuple[tuple[int, int, int, int], str]:
    """Sort key of events: the known part of the date, then the content. Without a year last, all alike: so a sort
    keeps them in the order in which they were told."""
    wanneer = gebeurtenis.wanneer or gebeurtenis.van or gebeurtenis.tot
    if wanneer is None or wanneer.jaar is None:
        return (10**6, 0, 0, 0), ""
    return wanneer.volgorde, repr(gebeurtenis)
