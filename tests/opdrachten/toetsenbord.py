"""Somebody at the keyboard, without a screen: each answer when it is asked for, and then Ctrl-C, Ctrl-D, or nothing."""

import io
import sys
from collections.abc import Callable, Sequence
from typing import Literal

Toets = Literal["Ctrl-C", "Ctrl-D"]


class Toetsenbord(io.StringIO):
    """What is typed, a line at a time. ``daarna``: the key that is pressed when all was typed; ``kijk`` comes first."""

    def __init__(
        self, antwoorden: Sequence[str], daarna: Toets = "Ctrl-C", kijk: Callable[[], object] = lambda: None
    ) -> None:
        super().__init__()
        self._rest, self._daarna, self._kijk = [*antwoorden], daarna, kijk
        self.gevraagd = 0

    def isatty(self) -> bool:
        return True

    def readline(self, _: int | None = -1, /) -> str:
        self.gevraagd += 1
        if self._rest:
            print(file=sys.stderr)  # the Enter behind it is seen
            return f"{self._rest.pop(0)}\n"
        self._kijk()
        self._kijk = lambda: None
        if self._daarna == "Ctrl-C":
            raise KeyboardInterrupt
        return ""
