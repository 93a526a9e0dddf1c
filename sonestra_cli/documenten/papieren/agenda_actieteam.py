"""The agenda of the actieteam (domein/5 §5.8), filled from the last time; behind it the agreements now, per person."""

from dataclasses import dataclass

from sonestra_cli.documenten.context.afspraken import AfspraakKaartje, Feit
from sonestra_cli.documenten.context.laatste_keer import LaatsteKeer, VolgendeKeerWoorden, laatste_keer, volgende_keer
from sonestra_cli.documenten.context.mensen import Voet, Wie, mensen, naasten, voet
from sonestra_cli.documenten.context.soort import Papiersoort
from sonestra_cli.domein.afleiding.plan_nu import AfspraakNu, PlanNu, plan_nu
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.zien.zicht import Beeld, rondgaand
from sonestra_cli.taal.noemen import in_een_zin
from sonestra_cli.taal.woordkeus import woorden

_SCHRIJVEN = (
    "Dit lukt:",
    "Dit lukt nog niet:",
    "Deze afspraak verandert. Eerst was het:",
    "Nu wordt het:",
    "Wie doet wat, waar, wanneer en hoe:",
    "De volgende keer: wanneer, waar en wie regelt het:",
)


@dataclass(frozen=True, slots=True)
class VanMens:
    """One person and the agreements that run; never how many."""

    naam: str
    afspraken: tuple[AfspraakKaartje, ...]


@dataclass(frozen=True, slots=True)
class AgendaActieteamWoorden:
    """``schrijven``: what is written down there, each with a line. ``losse``: agreements that nobody has yet."""

    titel: str
    team: str
    leden: Wie
    laatst: LaatsteKeer
    nu: VolgendeKeerWoorden
    schrijven: tuple[str, ...]
    per_mens: tuple[VanMens, ...]
    losse: tuple[str, ...]
    voet: Voet


def agenda_actieteam_woorden(beeld: Beeld) -> AgendaActieteamWoorden:
    """The words of the agenda, whoever asked for it: paper that goes round shows every reader the same."""
    rond = rondgaand(beeld)
    traject, nu = rond.traject, plan_nu(rond.traject)
    team = woorden(traject.kop.woordkeus).actieteam
    return AgendaActieteamWoorden(
        titel=f"Agenda van {team.ons}",
        team=str(team),
        leden=mensen(traject, naasten(traject, nu.leden)),
        laatst=laatste_keer(traject),
        nu=volgende_keer(traject),
        schrijven=_SCHRIJVEN,
        per_mens=_per_mens(traject, nu),
        losse=tuple(een.afspraak.woorden for een in nu.met_stand("loopt") if not een.afspraak.wie),
        voet=voet(rond, ""),
    )


def _per_mens(traject: Traject, nu: PlanNu) -> tuple[VanMens, ...]:
    """By alphabet; who died is asked nothing."""
    personen = traject.netwerk.personen
    levend = dict.fromkeys(
        wie
        for een in nu.met_stand("loopt")
        for wie in een.afspraak.wie
        if not (wie in personen and personen[wie].overleden)
    )
    rijen = (
        VanMens(in_een_zin(traject, wie), tuple(_kort(een) for een in nu.met_stand("loopt") if wie in een.afspraak.wie))
        for wie in levend
    )
    return tuple(sorted(rijen, key=lambda rij: rij.naam.casefold()))


def _kort(nu: AfspraakNu) -> AfspraakKaartje:
    """The words, and in one line what was said of where, when and how."""
    een = nu.afspraak
    erbij = "; ".join(filter(None, (een.wat, een.waar, een.wanneer, een.hoe)))
    return AfspraakKaartje(een.woorden, (Feit("", erbij),) if erbij else ())


PAPIER = Papiersoort("agenda-actieteam", agenda_actieteam_woorden)
