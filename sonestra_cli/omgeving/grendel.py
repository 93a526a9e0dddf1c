"""A lock on a file, by the system itself: it goes with its process, however that ends, and asking for it is cheap."""

import os
import sys
from pathlib import Path


def pak(pad: Path) -> int | None:
    """Hold the lock of ``pad``, which is made when it is not there: a number to let go of it, None when it is held.

    Raises OSError where no file can be made.
    """
    nummer = os.open(pad, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        if _sluit(nummer):
            return nummer
    except BaseException:
        os.close(nummer)
        raise
    os.close(nummer)
    return None


def laat_los(nummer: int) -> None:
    os.close(nummer)


def _sluit(nummer: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(nummer, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(nummer, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True
