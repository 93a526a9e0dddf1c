"""Telling somebody who waits that there is work going on: the clock decides what is said, never what is made."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Timer

LANG = 2.0
"""Seconds after which people wonder whether it still works."""


@contextmanager
def zeg_als_het_duurt(zeg: Callable[[], None], na: float = LANG) -> Iterator[None]:
    """Calls ``zeg`` once when the work inside takes longer than ``na`` seconds."""
    wekker = Timer(na, zeg)
    wekker.daemon = True
    wekker.start()
    try:
        yield
    finally:
        wekker.cancel()
