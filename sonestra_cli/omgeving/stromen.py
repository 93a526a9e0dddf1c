"""The screen is ours alone: what a library in C, or a program that we start, prints on its own goes nowhere."""

import os
import sys
from pathlib import Path
from typing import TextIO


def houd_voor_onszelf() -> None:
    """Move ``sys.stdout`` and ``sys.stderr`` to copies of file descriptors 1 and 2, and let those two lead nowhere.

    For the life of the process, before a command is loaded or a thread starts. Not undone at the end: what C still
    holds in buffers of its own comes out after our last word. A stream that was closed (``>&-``) leads nowhere too,
    so that no file of ours ever gets its number. Twice is as good as once.
    """
    for nummer, naam in enumerate(("stdout", "stderr"), start=1):
        stroom = _op_een_kopie(getattr(sys, naam), nummer)
        setattr(sys, naam, stroom)
        setattr(sys, f"__{naam}__", stroom)  # where the width of the screen is asked
    nergens = os.open(os.devnull, os.O_RDWR)
    for nummer in {1, 2} - {nergens}:
        os.dup2(nergens, nummer)
    if nergens > 2:
        os.close(nergens)
    else:
        os.set_inheritable(nergens, True)


def _op_een_kopie(stroom: TextIO | None, nummer: int) -> TextIO:
    """The same stream on a descriptor that no child inherits; one that stands elsewhere already stays as it is."""
    if stroom is None:  # closed
        return Path(os.devnull).open("w", encoding="utf-8")
    try:
        if stroom.fileno() != nummer:
            return stroom
    except (OSError, ValueError):  # not about a descriptor at all
        return stroom
    stroom.flush()
    per_regel = stroom.isatty() or nummer == 2 or getattr(stroom, "write_through", False)
    kopie = os.dup(nummer)
    return os.fdopen(kopie, "w", 1 if per_regel else -1, encoding=stroom.encoding, errors=stroom.errors, closefd=False)
