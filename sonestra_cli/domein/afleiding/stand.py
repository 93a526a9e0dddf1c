"""Where a traject stands: the first thing that asks for attention, in the order of the way of working (domein/1)."""

from typing import Literal, NamedTuple

from sonestra_cli.domein.datum import Datum, lees_datum
from sonestra_cli.domein.traject import Traject

Stap = Literal[
    "hoofdpersoon", "mensen", "familie", "verhaal", "vragen", "beraad", "gasten", "uitnodigen", "plan",
    "eerste_keer", "actieteam", "wachten", "kijken", "laat_los", "los",
]  # fmt: skip


class Stand(NamedTuple):
    """The next step, and the day that it is about."""

    stap: Stap
    dag: Datum | None = None


def stand(traject: Traject, vandaag: str) -> Stand:
    """The next step on the day ``vandaag`` (an ISO date). A step that is skipped is asked once more."""
    net, beraad, plan = traject.netwerk, traject.beraad, traject.plan
    los = traject.kop.losgelaten_op
    if los is not None:
        return Stand("laat_los", los) if na(los, vandaag) else Stand("los")
    if plan is not None and plan.afspraken and not wacht_op_het_beraad(traject, vandaag):
        return _na_het_plan(traject, vandaag)
    if not traject.kop.hoofdpersonen:
        return Stand("hoofdpersoon")
    if len(net.personen) <= len(traject.kop.hoofdpersonen):
        return Stand("mensen")
    if beraad is None or beraad.datum is None:
        return _voor_het_beraad(traject)
    if not beraad.gasten:
        return Stand("gasten", beraad.datum)
    return Stand("uitnodigen" if _komt_nog(beraad.datum, vandaag) else "plan", beraad.datum)


def wacht_op_het_beraad(traject: Traject, vandaag: str) -> bool:
    """True where a beraad is still to come on the day ``vandaag`` and the actieteam never met: what is typed of the
    plan by then was said before it."""
    dag = traject.beraad.datum if traject.beraad else None
    gehouden = bool(traject.actieteam) or bool(traject.beraad and traject.beraad.waren_er)
    return dag is not None and not gehouden and na(dag, vandaag)


def _voor_het_beraad(traject: Traject) -> Stand:
    verhaal = traject.verhaal
    if not traject.netwerk.gezinnen:
        return Stand("familie")
    if not (verhaal.perspectieven or verhaal.lukt_al):
        return Stand("verhaal")
    return Stand("beraad" if traject.vragen.vragen else "vragen")


def _na_het_plan(traject: Traject, vandaag: str) -> Stand:
    """What the actieteam comes to: their next day by what they wrote last."""
    team = traject.plan.actieteam if traject.plan else None
    volgende = team.eerste_keer if team else None
    laatste = max((dag for dag in traject.actieteam if dag <= vandaag), default="")
    if laatste:
        keer = traject.actieteam[laatste].volgende_keer
        volgende = keer.datum if keer else None
    if volgende is None:  # of a day to come something may be written already
        volgende = lees_datum(min((dag for dag in traject.actieteam if dag > vandaag), default=""))
    if volgende is None:
        return Stand("kijken" if laatste else "eerste_keer")
    return Stand("wachten" if _komt_nog(volgende, vandaag) else "actieteam", volgende)


def na(datum: Datum, vandaag: str) -> bool:
    """True where all of a day (or of a month, a year) is still to come."""
    grenzen = datum.grenzen
    if grenzen is None:
        return False
    jaar, maand, dag, _ = grenzen[0]
    return f"{jaar:04d}-{maand:02d}-{dag:02d}" > vandaag


def _komt_nog(datum: Datum, vandaag: str) -> bool:
    """True while the day is not past, as far as it is known; today counts as still to come."""
    grenzen = datum.grenzen
    if grenzen is None:
        return True
    jaar, maand, dag, _ = grenzen[1]
    return f"{jaar:04d}-{maand:02d}-{dag:02d}" >= vandaag
