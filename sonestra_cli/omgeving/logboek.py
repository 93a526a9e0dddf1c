"""The log of a bug of ours: where it happened, never what was in a file."""

import os
import platform
import sys
import traceback
from pathlib import Path

from sonestra_cli import __version__


def logmap() -> Path:
    """The user's own folder for logs of this program."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData" / "Local")) / "sonestra" / "log"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Logs" / "sonestra"
    return Path(os.environ.get("XDG_STATE_HOME") or Path.home() / ".local" / "state") / "sonestra"


def schrijf_log(fout: BaseException) -> Path | None:
    """Write versions, kind of error and the lines of our code; gives the path, None when it cannot be written."""
    regels = [f"sonestra {__version__}, Python {platform.python_version()}, {sys.platform}", type(fout).__name__]
    for plek in traceback.extract_tb(fout.__traceback__):
        regels.append(f"  {Path(plek.filename).name}:{plek.lineno} {plek.name}")
    try:
        pad = logmap() / "laatste-fout.log"
        pad.parent.mkdir(parents=True, exist_ok=True)
        pad.write_text("\n".join(regels) + "\n", encoding="utf-8")
    except (OSError, RuntimeError):  # RuntimeError: nobody knows where the home folder is
        return None
    return pad
