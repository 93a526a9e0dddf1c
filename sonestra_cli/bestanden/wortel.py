"""Finds the root of a traject: the folder that holds ``traject.yaml``."""

import os
from pathlib import Path

KENMERK = "traject.yaml"


def vind_wortel(begin: Path) -> Path | None:
    """The nearest folder from ``begin`` upward with a traject.yaml; never above the home folder."""
    hier = begin.resolve()
    try:
        thuis: Path | None = Path.home().resolve()
    except RuntimeError:
        thuis = None
    for map_ in (hier, *hier.parents):
        if is_wortel(map_):
            return map_
        if map_ == thuis:
            return None
    return None


def wortel_boven(pad: Path) -> Path | None:
    """The traject that a file stands in by its path as it is written, links not followed; None when it is in none."""
    return next((map_ for map_ in pad.absolute().parents if is_wortel(map_)), None)


def is_wortel(map_: Path) -> bool:
    """True when there is anything by the name of traject.yaml: whether it can be read is for the reader to say."""
    return os.path.lexists(map_ / KENMERK)
