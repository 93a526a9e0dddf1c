"""The next meeting of the actieteam: what it begins with, from the plan as it is now."""

from dataclasses import replace
from typing import NamedTuple

from sonestra_cli.domein.afleiding.plan_nu import AfspraakNu, plan_nu
from sonestra_cli.domein.datum import Datum, lees_datum
from sonestra_cli.domein.plan import Actieteam, Plan, VolgendeKeer
from sonestra_cli.domein.traject import Traject


class Begin(NamedTuple):
    """Agreements that run, in the order of the plan: all of them, those that the last time made or changed, and those
    for which somebody is still to be asked. Before the first time none of them is new."""

    lopend: tuple[AfspraakNu, ...] = ()
    nieuw: tuple[AfspraakNu, ...] = ()
    anders: tuple[AfspraakNu, ...] = ()
    nog_vragen: tuple[AfspraakNu, ...] = ()


def begin_van(traject: Traject) -> Begin:
    """What is there at the beginning of the next meeting."""
    lopend = plan_nu(traject).met_stand("loopt")
    laatste = lees_datum(max(traject.actieteam)) if traject.actieteam else None
    return Begin(
        lopend,
        tuple(een for een in lopend if laatste and een.sinds == laatste),
        tuple(een for een in lopend if laatste and een.eerst and een.eerst[-1].tot == laatste),
        tuple(een for een in lopend if een.afspraak.nog_vragen),
    )


def met_volgende_keer(traject: Traject, dag: Datum) -> Traject:
    """The same traject in which they come together on that day. Of another day than was agreed the place is open."""
    nu = plan_nu(traject).volgende_keer
    if nu is not None and nu.datum == dag:
        return traject
    if traject.actieteam:
        laatste = max(traject.actieteam)
        keer = replace(traject.actieteam[laatste], volgende_keer=VolgendeKeer(dag))
        return replace(traject, actieteam={**traject.actieteam, laatste: keer})
    plan = traject.plan or Plan()
    team = replace(plan.actieteam or Actieteam(), eerste_keer=dag, plek=None)
    return replace(traject, plan=replace(plan, actieteam=team))
