"""Graphviz's own ``dot`` from PATH: the way out where V8 is not to be had. Same picture, not the same bytes."""

import shutil
import subprocess

from sonestra_cli.tekenen.motor.fouten import GeenMotor, MotorFout, keur


def teken(dot: str, seconden: float) -> str:
    """SVG of pinned DOT. Raises MotorFout: GeenMotor when there is no ``dot``."""
    programma = shutil.which("dot")
    if programma is None:
        raise GeenMotor("dot is not on PATH")
    try:
        klaar = subprocess.run(
            [programma, "-Kneato", "-n2", "-Tsvg"],
            input=dot.encode(),
            capture_output=True,
            timeout=seconden,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as fout:
        raise MotorFout(f"{type(fout).__name__}: dot") from fout
    keur(klaar.stderr.decode("utf-8", "replace").splitlines())
    if klaar.returncode:
        raise MotorFout(f"dot stopped with {klaar.returncode}")
    return klaar.stdout.decode("utf-8", "replace")
