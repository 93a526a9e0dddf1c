"""A bar on the screen for who waits: only on a screen, only when it takes longer than a second."""

import sys
import time
from types import TracebackType
from typing import Any

from sonestra_cli.omgeving.console import tekent_over

NA = 1.0
"""Seconds after which there is a bar."""
_OPNIEUW = 0.1
"""Seconds between two pictures of it."""


class Voortgang:
    """How far we are with ``alles`` pieces. The clock decides what is shown of the bar, and nothing else."""

    def __init__(self, alles: int, toon: bool = True) -> None:
        self._alles = alles
        self._gedaan = 0
        self._toon = toon and tekent_over(sys.stderr)
        self._straks = time.monotonic() + NA if self._toon else 0.0
        self._balk: Any = None

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
        if self._balk is not None:
            self._balk.stop()

    def _teken(self) -> None:
        if self._balk is None:
            from rich.console import Console
            from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

            wat = (TextColumn("Nagekeken"), BarColumn(), MofNCompleteColumn())
            self._balk = Progress(*wat, console=Console(file=sys.stderr), transient=True, auto_refresh=False)
            self._balk.add_task("", total=self._alles)
        self._balk.start()
        self._balk.update(self._balk.task_ids[0], completed=self._gedaan, refresh=True)
