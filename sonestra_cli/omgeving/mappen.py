"""This user's own folders for this program; none where they are not at a fixed place."""

import os
import sys
from pathlib import Path
from typing import NamedTuple


class _Plek(NamedTuple):
    """The variable that names the folder of all programs, where it is without one, and our own in it."""

    variabele: str
    anders: str
    van_ons: str


_CACHE = {
    "win32": _Plek("LOCALAPPDATA", "~/AppData/Local", "sonestra/Cache"),
    "darwin": _Plek("XDG_CACHE_HOME", "~/Library/Caches", "sonestra"),
    "": _Plek("XDG_CACHE_HOME", "~/.cache", "sonestra"),
}
_LOG = {
    "win32": _Plek("LOCALAPPDATA", "~/AppData/Local", "sonestra/Logs"),
    "darwin": _Plek("XDG_STATE_HOME", "~/Library/Logs", "sonestra"),
    "": _Plek("XDG_STATE_HOME", "~/.local/state", "sonestra/log"),
}


def cachemap() -> Path | None:
    """For what may be lost: the locks."""
    return _map(_CACHE.get(sys.platform, _CACHE[""]))


def logmap() -> Path | None:
    """For the log of a bug of ours."""
    return _map(_LOG.get(sys.platform, _LOG[""]))


def _map(plek: _Plek) -> Path | None:
    """A folder named from where somebody happens to stand would be another one each time."""
    genoemd = Path(os.environ.get(plek.variabele, ""))
    try:
        basis = genoemd if genoemd.is_absolute() else Path(plek.anders).expanduser()
    except RuntimeError:  # nobody knows where this user is at home
        return None
    return basis / plek.van_ons if basis.is_absolute() else None
