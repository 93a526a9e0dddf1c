"""Ages, and the day at which the files look: never the clock, so that the same files give the same picture."""

from sonestra_cli.domein.datum import Datum, lees_datum
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.traject import Traject
from sonestra_cli.techniek.gegeven import gegeven

OUDST = 115
"""Years: nobody on a map of today is older."""


@gegeven
class Leeftijd:
    """Whole years; ``ongeveer`` when the dates leave room for more than one answer."""

    jaren: int
    ongeveer: bool


def leeftijd(geboren: Datum | None, op: Datum | None) -> Leeftijd | None:
    """The age at ``op``; None when a year is missing or ``op`` lies before the birth."""
    if geboren is None or op is None or geboren.jaar is None or op.jaar is None:
        return None
    jaren = _doorlopend(op.jaar) - _doorlopend(geboren.jaar)
    if {geboren.soort, op.soort} != {"op"} or geboren.seizoen or op.seizoen:
        return Leeftijd(jaren, True) if jaren >= 0 else None
    jongst = max(jaren - (_vroegst(op) < _laatst(geboren)), 0)
    oudst = jaren - (_laatst(op) < _vroegst(geboren))
    if oudst < 0:
        return None
    return Leeftijd(oudst, False) if jongst == oudst else Leeftijd(oudst, True)


def leeftijd_van(persoon: Persoon, op: Datum | None) -> Leeftijd | None:
    """Somebody's age at ``op``; of who died, the age at death (None when that day is unknown).

    None too beyond what people reach, or where it could not be read: then there is a death that we do not know.
    """
    if persoon.mist("overleden"):
        return None
    oud = leeftijd(persoon.geboren, persoon.overleden or op)
    return None if oud is not None and persoon.overleden is None and oud.jaren > OUDST else oud


def peildatum(traject: Traject) -> Datum | None:
    """The latest day on which something of the traject itself took place; None in a traject without such a day."""
    dagen = [traject.kop.begonnen_op, traject.kop.losgelaten_op]
    dagen += [traject.beraad.datum] if traject.beraad else []
    dagen += [lees_datum(dag) for dag in traject.actieteam]
    return max((dag for dag in dagen if dag is not None and dag.jaar is not None), key=_volgorde, default=None)


def loopt_nog(tot: Datum | None, nu: Datum | None) -> bool:
    """Whether what ends at ``tot`` is still there at the day ``nu``: it has no end, or that may lie after the day."""
    if tot is None or nu is None:
        return tot is None
    eind, dag = tot.grenzen, nu.grenzen
    return eind is not None and dag is not None and eind[1] > dag[0]


def _volgorde(dag: Datum) -> tuple[int, int, int, int]:
    return dag.volgorde


def _doorlopend(jaar: int) -> int:
    """Astronomical year: there is no year nought between 1 before and 1 after Christ."""
    return jaar + 1 if jaar < 0 else jaar


def _vroegst(dag: Datum) -> tuple[int, int]:
    return (dag.maand or 1, dag.dag or 1)


def _laatst(dag: Datum) -> tuple[int, int]:
    return (dag.maand or 12, dag.dag or 31)
