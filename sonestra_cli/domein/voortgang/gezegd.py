"""When the words of the plan were said, and whether the plan changed since: then they are not of now."""

from sonestra_cli.domein.afleiding.plan_nu import AfspraakNu, plan_nu
from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.traject import Traject


def dag_van_het_plan(traject: Traject) -> Datum | None:
    """The day it was made: as typed, else the day of the meeting once something tells that it was held."""
    gemaakt = traject.plan.gemaakt_op if traject.plan else None
    beraad = traject.beraad if traject.beraad and (traject.beraad.waren_er or traject.actieteam) else None
    return gemaakt or (beraad.datum if beraad else None)


def afspraken_veranderd_op(traject: Traject) -> Datum | None:
    """The last day on which an agreement became otherwise, came or ended; None while all is as it was first."""
    dagen = [dag for nu in plan_nu(traject).afspraken for dag in _dagen(nu) if dag is not None]
    return max(dagen, key=lambda dag: dag.volgorde, default=None)


def van_voor_de_verandering(traject: Traject) -> Datum | None:
    """The day on which the words of the plan were said, where agreements changed since; None where they are of now,
    or where nobody knows when they were said."""
    return dag_van_het_plan(traject) if afspraken_veranderd_op(traject) else None


def _dagen(nu: AfspraakNu) -> tuple[Datum | None, ...]:
    return (nu.sinds, nu.stand_sinds, *(eerst.tot for eerst in nu.eerst))
