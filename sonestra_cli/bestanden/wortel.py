"""Finds the root of a traject: the folder that holds ``traject.yaml``."""

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
        if (map_ / KENMERK).is_symlink() or (map_ / KENMERK).exists():
            return map_
        if map_ == thuis:
            return None
    return None
