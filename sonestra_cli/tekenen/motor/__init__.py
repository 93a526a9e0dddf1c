"""DOT -> the SVG that Graphviz makes of it, by the engine that comes along or, when asked or needed, by ``dot``."""

from typing import Literal, TypeAlias

from sonestra_cli.tekenen.motor.fouten import GeenMotor, MotorFout, MotorTraag

Motor: TypeAlias = Literal["eigen", "dot"]
__all__ = ["GeenMotor", "Motor", "MotorFout", "MotorTraag", "dot_springt_in", "teken"]

GEDULD = 60.0
"""Seconds. Graphviz takes milliseconds: whoever takes this long hangs."""


def dot_springt_in(motor: Motor) -> bool:
    """Whether ``dot`` from PATH draws although nobody asked for it: the engine that came along does not start here."""
    from sonestra_cli.tekenen.motor import programma

    try:
        return motor == "eigen" and programma.eigen() is None and programma.dot() is not None
    except MotorTraag:
        return False  # it is there: drawing with it will say that it is slow


def teken(dot: str, motor: Motor = "eigen", seconden: float = GEDULD) -> str:
    """Draw pinned DOT (``neato -n2``).

    ``dot`` on PATH is used for motor "dot", and for "eigen" only where our own does not start; it is up to the caller
    to say so (see ``dot_springt_in``). Raises MotorFout for every error and every warning that is not known to be
    harmless: GeenMotor when there is none, MotorTraag when it takes longer than ``seconden``.
    """
    from sonestra_cli.tekenen.motor import programma

    pad = (programma.eigen() if motor == "eigen" else None) or programma.dot()
    if pad is None:
        raise GeenMotor("no Graphviz to draw with")
    return programma.draai(pad, dot, seconden)
