"""The days that stand in a diary: the beraad, the times after it, and the two moments that make a plan hold."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Literal, TypeAlias

from sonestra_cli.domein.afleiding.plan_nu import plan_nu
from sonestra_cli.domein.beraad import Beraad
from sonestra_cli.domein.datum import Datum, lees_datum
from sonestra_cli.domein.plan import Actieteam, Plan
from sonestra_cli.domein.soorten import Tijd
from sonestra_cli.domein.traject import Traject
from sonestra_cli.techniek.gegeven import gegeven

Soort: TypeAlias = Literal["beraad", "actieteam", "bellen", "kijken"]
_VIER_WEKEN, _DRIE_MAANDEN = timedelta(weeks=4), 3


@gegeven
class AfgesprokenDag:
    """``begint`` is ``13:30`` or empty; there is never an end: their own time takes as long as it takes (R27)."""

    soort: Soort
    dag: date
    begint: Tijd = Tijd("")
    plek: str = ""


def afgesproken_dagen(traject: Traject) -> tuple[AfgesprokenDag, ...]:
    """By day, each once. What is known to the month only stands in no diary."""
    uit: dict[date, AfgesprokenDag] = {}
    for een in _alle(traject):
        eerder = uit.get(een.dag)
        uit[een.dag] = replace(een, plek=een.plek or eerder.plek) if eerder else een
    return tuple(uit[dag] for dag in sorted(uit))


def _alle(traject: Traject) -> Iterator[AfgesprokenDag]:
    """What was agreed comes last, and so stands where two fall on one day."""
    beraad, plan = traject.beraad or Beraad(), traject.plan or Plan()
    team = plan.actieteam or Actieteam()
    gemaakt = _dag(plan.gemaakt_op or beraad.datum) if traject.plan else None
    if gemaakt and plan_nu(traject).belt_na_vier_weken:
        yield AfgesprokenDag("bellen", gemaakt + _VIER_WEKEN)
    keren = list(_keren(traject, team))
    if gemaakt and plan.afspraken and not any(keer.dag > gemaakt for keer in keren):
        yield AfgesprokenDag("kijken", _later(gemaakt, _DRIE_MAANDEN))
    yield from keren
    if dag := _dag(beraad.datum):
        yield AfgesprokenDag("beraad", dag, beraad.inloop or beraad.begint or Tijd(""), beraad.plek or "")


def _keren(traject: Traject, team: Actieteam) -> Iterator[AfgesprokenDag]:
    if dag := _dag(team.eerste_keer):
        yield AfgesprokenDag("actieteam", dag, plek=team.plek or "")
    for stam, keer in sorted(traject.actieteam.items()):
        if dag := _dag(lees_datum(stam)):
            yield AfgesprokenDag("actieteam", dag)
        volgende = keer.volgende_keer
        if volgende and (dag := _dag(volgende.datum)):
            yield AfgesprokenDag("actieteam", dag, plek=volgende.plek or "")


def _dag(datum: Datum | None) -> date | None:
    return date.fromisoformat(datum.iso) if datum and datum.volledig and (datum.jaar or 0) > 0 else None


def _later(dag: date, maanden: int) -> date:
    """So many months later, or the last day of that month."""
    jaar, maand = divmod(dag.month - 1 + maanden, 12)
    eerste = date(dag.year + jaar, maand + 1, 1)
    laatste = (eerste + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    return eerste.replace(day=min(dag.day, laatste.day))
