"""DOT -> the SVG that Graphviz makes of it, by the shipped WebAssembly engine or, when asked or needed, by ``dot``."""

from typing import Literal, TypeAlias

from sonestra_cli.tekenen.motor.fouten import GeenMotor, MotorFout

Motor: TypeAlias = Literal["eigen", "dot"]
__all__ = ["GeenMotor", "Motor", "MotorFout", "eigen_motor_werkt", "teken"]


def eigen_motor_werkt() -> bool:
    """Whether the shipped engine can run here (V8 is to be had); costs the import of mini-racer."""
    from sonestra_cli.tekenen.motor import webassembly

    return webassembly.beschikbaar()


def teken(dot: str, motor: Motor = "eigen", seconden: float = 20.0) -> str:
    """Draw pinned DOT (``neato -n2``).

    ``dot`` on PATH is used for motor "dot", and for "eigen" only where V8 is not to be had; it is up to the caller to
    say so (see ``uitvoer.waarschuwingen``). Raises MotorFout for every error and every warning that is not known to be
    harmless, and when it takes longer than ``seconden``.
    """
    if motor == "eigen" and eigen_motor_werkt():
        from sonestra_cli.tekenen.motor import webassembly

        return webassembly.teken(dot, seconden)
    from sonestra_cli.tekenen.motor import programma

    return programma.teken(dot, seconden)
