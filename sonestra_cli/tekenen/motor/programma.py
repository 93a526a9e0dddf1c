"""Graphviz as a program: the one that comes along (graphviz-pure), or ``dot`` from PATH."""

import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

from sonestra_cli.tekenen.motor.fouten import MotorFout, MotorTraag, keur

_PAKKET = "graphviz-pure"
_BEGIN = 20.0
"""Seconds in which it says its version: the first time, on a slow disk, it takes longer than a map."""


@cache
def eigen() -> str | None:
    """Where pip put the program of graphviz-pure; None when it is not there or does not start.

    Raises MotorTraag when it was not ready in time: on a computer that has much to do it is there, and slow.

    Its place comes from the list of installed files, never from PATH: another program of that name is not the one we
    tested.
    """
    try:
        pad = _geplaatst()
        if pad is not None:
            subprocess.run([pad, "-V"], stdin=subprocess.DEVNULL, capture_output=True, check=True, timeout=_BEGIN)
    except subprocess.TimeoutExpired as fout:
        raise MotorTraag(f"Graphviz did not start in {_BEGIN:g} seconds") from fout
    except (OSError, subprocess.SubprocessError):
        return None
    return pad


def _geplaatst() -> str | None:
    """Read here and not by importlib.metadata, of which the import alone costs more than all else of the engine."""
    for map_ in map(Path, sys.path):
        for lijst in map_.glob(f"{_PAKKET.replace('-', '_')}-*.dist-info/RECORD"):
            for regel in lijst.read_text(encoding="utf-8").splitlines():
                bestand = map_ / regel.split(",")[0]
                if bestand.stem == _PAKKET:
                    return str(bestand.resolve())
    return None


def dot() -> str | None:
    """Graphviz's own program: the same picture, not the same bytes."""
    return shutil.which("dot")


def draai(pad: str, dot: str, seconden: float) -> str:
    """SVG of pinned DOT. Raises MotorFout. The program is gone when this comes back, also after Ctrl-C."""
    try:
        klaar = subprocess.run(
            [pad, "-Kneato", "-n2", "-Tsvg"],
            input=dot.encode(),
            capture_output=True,
            timeout=seconden,
            check=False,
        )
    except subprocess.TimeoutExpired as fout:
        raise MotorTraag(f"Graphviz was not ready in {seconden:g} seconds") from fout
    except OSError as fout:
        raise MotorFout(f"{type(fout).__name__}: {pad}") from fout
    keur(klaar.stderr.decode("utf-8", "replace").splitlines())
    if klaar.returncode:
        raise MotorFout(f"Graphviz stopped with {klaar.returncode}")
    return klaar.stdout.decode("utf-8", "replace")
