"""Show a file with the program that this computer has for it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path


def toon(pad: Path) -> bool:
    """Open ``pad`` without waiting for it to be closed; False when this computer has nothing to open it with."""
    if sys.platform == "win32":
        try:
            os.startfile(pad)
        except OSError:
            return False
        return True
    opener = "open" if sys.platform == "darwin" else shutil.which("xdg-open")
    if opener is None:
        return False
    try:
        subprocess.Popen(
            [opener, str(pad)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
        )
    except OSError:
        return False
    return True
