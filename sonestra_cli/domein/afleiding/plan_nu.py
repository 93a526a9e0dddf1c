"""The plan as it is now: as written on the day, with what the actieteam changed since (domein/3 §3.7, §3.8)."""

from collections.abc import Iterator
from dataclasses import fields, replace
from typing import Literal

from sonestra_cli.domein.datum import Datum, lees_datum
from sonestra_cli.domein.plan import Actieteam, Afspraak, Bijeenkomst, Bijstelling, Plan, VolgendeKeer
from sonestra_cli.domein.soorten import AfspraakSleutel, Sleutel, Sleutels, Woorden
from sonestra_cli.domein.traject import Traject
from sonestra_cli.techniek.gegeven import gegeven
from sonestra_cli.techniek.onthouden import onthoud

Stand = Literal["loopt", "klaar", "niet_meer_nodig"]


@gegeven
class Eerst:
    """What stood before: the whole agreement, until which meeting, and why it changed."""

    afspraak: Afspraak
    tot: Datum | None
    waarom: Woorden | None = None


@gegeven
class AfspraakNu:
    """One agreement as it is now; ``eerst`` holds what stood before, oldest first.

    ``sinds`` is the meeting that made it (None: the plan itself), ``stand_sinds`` the one that closed it.
    """

    sleutel: AfspraakSleutel
    afspraak: Afspraak
    stand: Stand = "loopt"
    sinds: Datum | None = None
    stand_sinds: Datum | None = None
    eerst: tuple[Eerst, ...] = ()

    @property
    def bijgesteld(self) -> bool:
        return bool(self.eerst)


@gegeven
class Gestopt:
    """Somebody, professional or not, who left at a meeting."""

    wie: Sleutel
    op: Datum | None


@gegeven
class PlanNu:
    """Agreements in the order of the plan, then the new ones by meeting; the team and when it meets next.

    ``belt_na_vier_weken``: who calls how it goes, until they met for the first time.
    ``bellen_sinds`` and ``team_sinds`` are the meetings that last changed whom they call, and who is in the team.
    """

    afspraken: tuple[AfspraakNu, ...] = ()
    leden: Sleutels = ()
    gestopt: tuple[Gestopt, ...] = ()
    aanspreekpunt: Sleutels = ()
    belt_na_vier_weken: Sleutels = ()
    volgende_keer: VolgendeKeer | None = None
    bellen_sinds: Datum | None = None
    team_sinds: Datum | None = None

    def met_stand(self, stand: Stand) -> tuple[AfspraakNu, ...]:
        """The agreements that run, are done, or are no longer needed."""
        return tuple(afspraak for afspraak in self.afspraken if afspraak.stand == stand)


@onthoud()
def plan_nu(traject: Traject) -> PlanNu:
    """Apply the meetings of the actieteam by date. A change of an agreement that does not exist changes nothing."""
    plan = traject.plan or Plan()
    nu = {sleutel: AfspraakNu(sleutel, afspraak) for sleutel, afspraak in plan.afspraken.items()}
    for dag, bijeenkomst in _op_datum(traject):
        _pas_toe(nu, bijeenkomst, dag)
    team = plan.actieteam or Actieteam()
    leden, gestopt = _leden(team.leden, traject)
    return PlanNu(
        tuple(nu.values()),
        leden,
        gestopt,
        tuple(wie for wie in _aanspreekpunt(team, traject) if wie not in {weg.wie for weg in gestopt}),
        () if traject.actieteam else team.belt_na_vier_weken,
        _volgende_keer(team, traject),
        _bellen_sinds(team, traject),
        _team_sinds(traject),
    )


def _op_datum(traject: Traject) -> Iterator[tuple[Datum | None, Bijeenkomst]]:
    for dag in sorted(traject.actieteam):
        yield lees_datum(dag), traject.actieteam[dag]


def _aanspreekpunt(team: Actieteam, traject: Traject) -> Sleutels:
    """Whom the last meeting named that named somebody; else whom the plan names."""
    genoemd = [keer.aanspreekpunt for _, keer in _op_datum(traject) if keer.aanspreekpunt]
    return genoemd[-1] if genoemd else team.aanspreekpunt


def _bellen_sinds(team: Actieteam, traject: Traject) -> Datum | None:
    """None where they call whom the plan itself names."""
    vorig, sinds = team.aanspreekpunt, None
    for dag, keer in _op_datum(traject):
        if keer.aanspreekpunt and keer.aanspreekpunt != vorig:
            vorig, sinds = keer.aanspreekpunt, dag
    return sinds


def _team_sinds(traject: Traject) -> Datum | None:
    return next((dag for dag, keer in reversed(tuple(_op_datum(traject))) if keer.erbij or keer.stoppen), None)


def _pas_toe(nu: dict[AfspraakSleutel, AfspraakNu], bijeenkomst: Bijeenkomst, dag: Datum | None) -> None:
    for sleutel, bijstelling in bijeenkomst.anders.items():
        if sleutel in nu:
            nu[sleutel] = _bijgesteld(nu[sleutel], bijgestelde(nu[sleutel].afspraak, bijstelling), dag, bijstelling)
    for sleutel, afspraak in bijeenkomst.nieuw.items():
        if sleutel in nu:
            nu[sleutel] = _bijgesteld(nu[sleutel], afspraak, dag, Bijstelling())
        else:
            nu[sleutel] = AfspraakNu(sleutel, afspraak, sinds=dag)
    standen: tuple[tuple[Stand, tuple[AfspraakSleutel, ...]], ...] = (
        ("klaar", bijeenkomst.klaar),
        ("niet_meer_nodig", bijeenkomst.niet_meer_nodig),
    )
    for stand, sleutels in standen:
        for sleutel in sleutels:
            if sleutel in nu:
                nu[sleutel] = replace(nu[sleutel], stand=stand, stand_sinds=dag)


def bijgestelde(afspraak: Afspraak, bijstelling: Bijstelling) -> Afspraak:
    """The agreement with the fields that the change fills; the rest stays as it was."""
    namen = [veld.name for veld in fields(bijstelling) if veld.name != "waarom"]
    anders = {naam: getattr(bijstelling, naam) for naam in namen if getattr(bijstelling, naam) is not None}
    return replace(afspraak, **anders)


def _bijgesteld(nu: AfspraakNu, wordt: Afspraak, dag: Datum | None, bijstelling: Bijstelling) -> AfspraakNu:
    """A change opens a closed agreement again."""
    eerst = (*nu.eerst, Eerst(nu.afspraak, dag, bijstelling.waarom))
    return replace(nu, afspraak=wordt, stand="loopt", stand_sinds=None, eerst=eerst)


def _leden(begin: Sleutels, traject: Traject) -> tuple[Sleutels, tuple[Gestopt, ...]]:
    leden = dict.fromkeys(begin)
    gestopt: dict[Sleutel, Gestopt] = {}
    for dag, bijeenkomst in _op_datum(traject):
        for wie in bijeenkomst.erbij:
            leden[wie] = None
            gestopt.pop(wie, None)
        for wie in bijeenkomst.stoppen:
            leden.pop(wie, None)
            gestopt[wie] = Gestopt(wie, dag)
    return tuple(leden), tuple(gestopt.values())


def _volgende_keer(team: Actieteam, traject: Traject) -> VolgendeKeer | None:
    """What the last meeting agreed; before the first one, what the plan says."""
    if traject.actieteam:
        return traject.actieteam[max(traject.actieteam)].volgende_keer
    return VolgendeKeer(team.eerste_keer, team.plek) if team.eerste_keer else None
