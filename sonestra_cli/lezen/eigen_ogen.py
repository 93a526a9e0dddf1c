"""What is kept apart is for the eyes of its user only: other users of the computer do not even see whose it is.

Windows keeps the folder of a user from others by itself.
"""

import os
import stat
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from sonestra_cli.lezen.indeling import APART, VERSIES
from sonestra_cli.lezen.openen import is_binnen

_ANDEREN = 0o077


def sluit_voor_anderen(wortel: Path) -> tuple[str, ...]:
    """Take the rights of others from ``apart/`` and all kept versions; gives the paths where that does not work.

    Who made them does not matter: also what was typed by hand. Links are not followed, and nothing is opened.
    """
    if os.name == "nt":
        return ()
    open_ = [pad for map_ in (wortel / APART, wortel / VERSIES) for pad in _alles(wortel, map_) if not _sluit(pad)]
    return tuple(pad.relative_to(wortel).as_posix() for pad in open_)


def _alles(wortel: Path, map_: Path) -> Iterator[Path]:
    """The folder and all below it; one that leads out of the traject is not ours."""
    if map_.is_symlink() or not map_.is_dir() or not is_binnen(wortel, map_):
        return
    yield map_
    for plek, mappen, namen in os.walk(map_):
        yield from (Path(plek, naam) for naam in sorted((*mappen, *namen)))


def _sluit(pad: Path) -> bool:
    """True when nobody else has any right here (any more), and for a link, which has none of its own."""
    try:
        modus = pad.lstat().st_mode
    except OSError:
        return True  # gone since, or in a folder that is shut for us too
    if stat.S_ISLNK(modus) or not modus & _ANDEREN:
        return True
    with suppress(OSError):
        pad.chmod(stat.S_IMODE(modus) & ~_ANDEREN)
        return not pad.lstat().st_mode & _ANDEREN
    return False
