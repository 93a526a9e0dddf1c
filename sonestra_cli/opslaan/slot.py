"""One writer at a time: a lock per traject, kept in the user's cache and never in the traject."""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

from sonestra_cli.omgeving.grendel import laat_los, pak
from sonestra_cli.omgeving.mappen import cachemap

WACHT = 30.0
"""Seconds to wait for another writer."""
_PAUZE = 0.02


class SlotBezet(Exception):
    """Another program keeps writing in this folder."""


@contextmanager
def op_slot(pad: Path) -> Iterator[None]:
    """Hold the lock of ``pad``; raises Bezet when somebody else does not let go of it."""
    grendel = slotbestand(pad)
    geduld = time.monotonic() + WACHT
    while (gepakt := pak(grendel)) is None:
        if time.monotonic() > geduld:
            raise SlotBezet(f"Een ander programma is bezig met {pad.name}. Probeer het zo nog eens.")
        time.sleep(_PAUZE)
    try:
        yield
    finally:
        laat_los(gepakt)


def slotbestand(pad: Path) -> Path:
    """The file that is the lock of ``pad``: of its name only a hash stands there."""
    naam = sha256(os.path.realpath(pad).encode("utf-8", "surrogateescape")).hexdigest()[:32]
    return slotmap() / f"{naam}.lock"


def slotmap() -> Path:
    """The folder of the locks: the cache of this user, else a folder of this user among the temporary files."""
    cache = cachemap()
    if cache and _te_schrijven(cache / "slot"):
        return cache / "slot"
    if _te_schrijven(tijdelijk := _tijdelijk()):
        return tijdelijk
    raise SlotBezet("Er is geen map waarin ik kan bijhouden wie er schrijft.")


def _te_schrijven(map_: Path) -> bool:
    """Whether this folder is there, or can be made, and takes files."""
    try:
        map_.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError:
        return False
    return os.access(map_, os.W_OK)


def _tijdelijk() -> Path:
    from tempfile import gettempdir  # only where there is no cache

    wie = os.getuid() if hasattr(os, "getuid") else "ik"
    return Path(gettempdir()) / f"sonestra-slot-{wie}"
