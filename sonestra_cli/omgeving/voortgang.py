"""A bar on the screen for who waits: only on a screen, only when it takes longer than a second."""

import sys
import time
from types import TracebackType

NA = 1.0
"""Seconds after which there is a bar."""
_OPNIEUW = 0.1
"""Seconds between two pictures of it."""
_BREED = 40
"""Letters of the bar itself."""


class Voortgang:
    """How far we are with ``alles`` pieces. The clock decides what is shown of the bar, and nothing else."""

    def __init__(self, alles: int, toon: bool = True) -> None:
        self._alles = alles
        self._gedaan = 0
        self._toon = toon and sys.stderr.isatty()
        self._straks = time.monotonic() + NA if self._toon else 0.0
        self._staat = 0  # letters that stand on the screen

    def __enter__(self) -> "Voortgang":
        return self

    def __exit__(
        self, soort: type[BaseException] | None, fout: BaseException | None, spoor: TracebackType | None
    ) -> None:
        self.weg()

    def verder(self) -> None:
        """One more is done."""
        self._gedaan += 1
        if self._toon and (nu := time.monotonic()) >= self._straks:
            self._straks = nu + _OPNIEUW
            self._teken()

    def weg(self) -> None:
        """Take the bar away before something else is shown; it comes back by itself."""
        if self._staat:
            sys.stderr.write(f"\r{' ' * self._staat}\r")
            sys.stderr.flush()
            self._staat = 0

    def _teken(self) -> None:
        vol = _BREED * self._gedaan // max(self._alles, 1)
        regel = f"Nagekeken {'━' * vol}{'─' * (_BREED - vol)} {self._gedaan}/{self._alles}"
        sys.stderr.write(f"\r{regel}")
        sys.stderr.flush()
        self._staat = len(regel)
