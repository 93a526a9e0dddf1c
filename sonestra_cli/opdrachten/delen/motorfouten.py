"""What to do when the engine that draws does not start, or hangs."""

from collections.abc import Iterator
from contextlib import contextmanager

from sonestra_cli.opdrachten.delen.opties import Stop
from sonestra_cli.tekenen.motor import GeenMotor, Motor, MotorTraag

_GEEN_MOTOR: dict[Motor, str] = {
    "eigen": "De tekenmotor start niet op deze computer. Zet sonestra opnieuw neer: dan komt hij weer mee. "
    "Of zet Graphviz op deze computer: dan teken ik met het programma dot.",
    "dot": "Het programma dot vind ik niet op deze computer. Het hoort bij Graphviz.",
}
_TRAAG = "De tekenmotor bleef hangen bij deze kaart. Ik heb hem gestopt. Probeer het nog een keer."


@contextmanager
def motorfouten(motor: Motor) -> Iterator[None]:
    """Stops with 2 and a sentence instead."""
    try:
        yield
    except GeenMotor as fout:
        raise Stop(2, _GEEN_MOTOR[motor]) from fout
    except MotorTraag as fout:
        raise Stop(2, _TRAAG) from fout
