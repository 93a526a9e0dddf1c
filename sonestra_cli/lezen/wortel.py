"""Finds the root of a traject: the folder that holds ``traject.yaml``."""

import os
from collections.abc import Iterator
from pathlib import Path

KENMERK = "traject.yaml"
_BIJNA = frozenset({KENMERK, "traject.yml", "traject.yaml.txt", "traject.yml.txt", "traject.txt"})


def vind_wortel(begin: Path) -> Path | None:
    """The nearest folder from ``begin`` upward with a traject.yaml; never above the home folder."""
    return next((map_ for map_ in _omhoog(begin) if is_wortel(map_)), None)


def bijna_wortel(begin: Path) -> Path | None:
    """The nearest file on the same way up that was meant as traject.yaml: ``traject.yml``, ``Traject.yaml``."""
    return next((map_ / naam for map_ in _omhoog(begin) for naam in _namen(map_) if bijna_kenmerk(naam)), None)


def zonder_kenmerk(begin: Path) -> tuple[Path, tuple[str, ...]] | None:
    """The nearest folder on the same way up that holds two files of a traject or more and no traject.yaml, and which
    files those are: there it was thrown away, or left behind."""
    from sonestra_cli.domein.bestanden import KOP, VAST, naam_van  # only where no root was found

    eigen = {f"{naam_van(veld)}.yaml" for veld in VAST} - {f"{KOP}.yaml"}
    for map_ in _omhoog(begin):
        if len(er_zijn := tuple(naam for naam in _namen(map_) if naam in eigen)) > 1:
            return map_, er_zijn
    return None


def bijna_kenmerk(naam: str) -> bool:
    """True for the name of a file that was meant as traject.yaml."""
    return naam.lower() in _BIJNA


def wortels_onder(map_: Path) -> tuple[Path, ...]:
    """The trajecten one folder down, by name; hidden folders and links are passed by."""
    namen = (naam for naam in _namen(map_) if not naam.startswith("."))
    return tuple(map_ / naam for naam in namen if not (map_ / naam).is_symlink() and is_wortel(map_ / naam))


def _omhoog(begin: Path) -> Iterator[Path]:
    hier = begin.resolve()
    try:
        thuis: Path | None = Path.home().resolve()
    except RuntimeError:
        thuis = None
    for map_ in (hier, *hier.parents):
        yield map_
        if map_ == thuis:
            return


def _namen(map_: Path) -> list[str]:
    try:
        return sorted(pad.name for pad in map_.iterdir())
    except OSError:
        return []


def wortel_boven(pad: Path) -> Path | None:
    """The traject that a file stands in by its path as it is written, links not followed; None when it is in none."""
    return next((map_ for map_ in pad.absolute().parents if is_wortel(map_)), None)


def is_wortel(map_: Path) -> bool:
    """True when there is anything by the name of traject.yaml: whether it can be read is for the reader to say."""
    return os.path.lexists(map_ / KENMERK)
