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
BIJ_DE_WOORDEN = ("wat", "waar", "wanneer", "hoe")
"""Fields that were said with the words: where other words stand, they stand no longer until they are said again."""


@gegeven
class Eerst:
    """What stood before: the whole agreement, until which meeting, and why it changed."""

    afspraak: Afspraak
    tot: Datum | None
    waarom: Woorden | None = None


@gegeven
class VanEerder:
    """What was said of ``waar``, ``wanneer`` … with the words that stood there until the meeting ``tot``."""

    veld: str
    gezegd: str
    tot: Datum | None


@gegeven
class AfspraakNu:
    """One agreement as it is now; ``eerst`` holds what stood before, oldest first.

    ``sinds`` is the meeting that made it (None: the plan itself), ``stand_sinds`` the one that closed it.
    ``woorden_sinds`` and ``let_op_sinds`` are the meetings that said the words, and who looks whether it works.
    """

    sleutel: AfspraakSleutel
    afspraak: Afspraak
    stand: Stand = "loopt"
    sinds: Datum | None = None
    stand_sinds: Datum | None = None
    eerst: tuple[Eerst, ...] = ()
    woorden_sinds: Datum | None = None
    let_op_sinds: Datum | None = None

    @property
    def bijgesteld(self) -> bool:
        return bool(self.eerst)

    @property
    def let_op_van_ervoor(self) -> bool:
        """Whether who looks was said with earlier words than those of now."""
        if not self.afspraak.let_op or self.woorden_sinds is None:
            return False
        return self.let_op_sinds is None or self.let_op_sinds.volgorde < self.woorden_sinds.volgorde

    def op_dag(self, dag: Datum) -> "AfspraakNu":
        """As it was on a day: what changed later is left out."""
        later = [eerst for eerst in self.eerst if eerst.tot and eerst.tot.volgorde > dag.volgorde]
        if not later:
            return self
        return replace(self, afspraak=later[0].afspraak, eerst=self.eerst[: self.eerst.index(later[0])])

    def van_eerder(self) -> tuple[VanEerder, ...]:
        """What was said with earlier words, and not again with those of now: nobody knows whether it is still so."""
        uit = []
        for veld in BIJ_DE_WOORDEN:
            oud = next((eerst for eerst in reversed(self.eerst) if getattr(eerst.afspraak, veld)), None)
            if oud is not None and not getattr(self.afspraak, veld):
                uit.append(VanEerder(veld, getattr(oud.afspraak, veld), oud.tot))
        return tuple(uit)


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
            nu[sleutel] = _bijgesteld(nu[sleutel], afspraak, dag, Bijstelling(let_op=afspraak.let_op))
        else:
            nu[sleutel] = AfspraakNu(sleutel, afspraak, sinds=dag, woorden_sinds=dag, let_op_sinds=dag)
    standen: tuple[tuple[Stand, tuple[AfspraakSleutel, ...]], ...] = (
        ("klaar", bijeenkomst.klaar),
        ("niet_meer_nodig", bijeenkomst.niet_meer_nodig),
    )
    for stand, sleutels in standen:
        for sleutel in sleutels:
            if sleutel in nu:
                nu[sleutel] = replace(nu[sleutel], stand=stand, stand_sinds=dag)


def bijgestelde(afspraak: Afspraak, bijstelling: Bijstelling) -> Afspraak:
    """The agreement with the fields that the change fills; the rest stays as it was, but for two things.

    Other words take the place of what was said with the old ones; and who says yes is not to be asked any more.
    """
    namen = [veld.name for veld in fields(bijstelling) if veld.name != "waarom"]
    anders = {naam: getattr(bijstelling, naam) for naam in namen if getattr(bijstelling, naam) is not None}
    if bijstelling.woorden is not None and _andere_woorden(afspraak, bijstelling.woorden):
        anders = {**dict.fromkeys(BIJ_DE_WOORDEN), **anders}
    if bijstelling.wie and bijstelling.nog_vragen is None:
        anders["nog_vragen"] = tuple(wie for wie in afspraak.nog_vragen if wie not in bijstelling.wie)
    return replace(afspraak, **anders)


def _andere_woorden(afspraak: Afspraak, woorden: Woorden) -> bool:
    return afspraak.woorden.split() != woorden.split()


def _bijgesteld(nu: AfspraakNu, wordt: Afspraak, dag: Datum | None, bijstelling: Bijstelling) -> AfspraakNu:
    """A change opens a closed agreement again."""
    return replace(
        nu,
        afspraak=wordt,
        stand="loopt",
        stand_sinds=None,
        eerst=(*nu.eerst, Eerst(nu.afspraak, dag, bijstelling.waarom)),
        woorden_sinds=dag if _andere_woorden(nu.afspraak, wordt.woorden) else nu.woorden_sinds,
        let_op_sinds=dag if bijstelling.let_op is not None else nu.let_op_sinds,
    )


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
