"""Folders that go when the work is done; what a killed program left goes the next time.

A folder is in use as long as somebody holds the lock in it: a lock goes with its process, however that ends.
"""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from sonestra_cli.omgeving.grendel import laat_los, pak

_SLOT = "bezet.slot"


@contextmanager
def tijdelijke_map(begin: str, in_: Path | None = None) -> Iterator[Path]:
    """A folder for this user only, whose name starts with ``begin``, in ``in_`` (else where the system has them)."""
    ouder = Path(tempfile.gettempdir()) if in_ is None else in_
    _veeg(ouder, begin)
    buiten, slot = _bezette_map(ouder, begin)
    try:
        map_ = buiten / "werk"
        map_.mkdir(mode=0o700)
        yield map_
    finally:
        laat_los(slot)
        shutil.rmtree(buiten, ignore_errors=True)


def _bezette_map(ouder: Path, begin: str) -> tuple[Path, int]:
    """A new folder with its lock; again, when it was swept before it was locked."""
    while True:
        buiten = Path(tempfile.mkdtemp(prefix=begin, dir=ouder))
        try:
            slot = pak(buiten / _SLOT)
        except FileNotFoundError:
            continue
        if slot is None:
            continue
        if (buiten / _SLOT).exists():
            return buiten, slot
        laat_los(slot)


@cache
def _veeg(ouder: Path, begin: str) -> None:
    """Remove what is ours, of this user, and in use by nobody; once per process."""
    for map_ in ouder.glob(f"{begin}*"):
        try:
            if map_.is_symlink() or not (map_ / _SLOT).is_file() or not _van_mij(map_):
                continue
            slot = pak(map_ / _SLOT)
        except OSError:
            continue
        if slot is None:
            continue
        shutil.rmtree(map_ / "werk", ignore_errors=True)
        laat_los(slot)
        shutil.rmtree(map_, ignore_errors=True)


def _van_mij(map_: Path) -> bool:
    return not hasattr(os, "getuid") or map_.lstat().st_uid == os.getuid()
