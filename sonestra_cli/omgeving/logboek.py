"""The log of a bug of ours: where it happened, never what was in a file."""

import platform
import sys
import traceback
from pathlib import Path

from sonestra_cli import __version__
from sonestra_cli.omgeving.mappen import logmap


def logbestand() -> Path | None:
    """Where the log is, once there was one; None where it cannot be."""
    map_ = logmap()
    return None if map_ is None else map_ / "laatste-fout.log"


def schrijf_log(fout: BaseException) -> Path | None:
    """Write versions, kind of error and the lines of our code; gives the path, None when it cannot be written."""
    regels = [f"sonestra {__version__}, Python {platform.python_version()}, {sys.platform}", type(fout).__name__]
    for plek in traceback.extract_tb(fout.__traceback__):
        regels.append(f"  {Path(plek.filename).name}:{plek.lineno} {plek.name}")
    pad = logbestand()
    if pad is None:
        return None
    try:
        pad.parent.mkdir(parents=True, exist_ok=True)
        pad.write_text("\n".join(regels) + "\n", encoding="utf-8")
    except OSError:
        return None
    return pad
