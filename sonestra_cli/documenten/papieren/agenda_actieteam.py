"""The agenda of the actieteam (domein/5 §5.8), filled from the last time; behind it each agreement of now, once."""

from dataclasses import dataclass

from sonestra_cli.documenten.context.laatste_keer import LaatsteKeer, VolgendeKeerWoorden, laatste_keer, volgende_keer
from sonestra_cli.documenten.context.mensen import Voet, Wie, mensen, naasten, voet, wie
from sonestra_cli.documenten.context.soort import Papiersoort
from sonestra_cli.domein.afleiding.plan_nu import AfspraakNu, plan_nu
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.voortgang.weg import wie_er_nog_is, zoals_nu
from sonestra_cli.domein.zien.zicht import Beeld, rondgaand
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
class Agendaregel:
    """One agreement that runs: who does it, empty when nobody yet, the words, and where, when and how in one line."""

    wie: str
    woorden: str
    erbij: str = ""


@dataclass(frozen=True, slots=True)
class AgendaActieteamWoorden:
    """``schrijven``: what is written down there, each with a line. ``afspraken``: as on the plan, in its order."""

    titel: str
    team: str
    leden: Wie
    laatst: LaatsteKeer
    nu: VolgendeKeerWoorden
    schrijven: tuple[str, ...]
    afspraken: tuple[Agendaregel, ...]
    voet: Voet


def agenda_actieteam_woorden(beeld: Beeld) -> AgendaActieteamWoorden:
    """The words of the agenda, whoever asked for it: paper that goes round shows every reader the same."""
    rond = rondgaand(beeld)
    traject, nu = rond.traject, plan_nu(rond.traject)
    team = woorden(traject.kop.woordkeus).actieteam
    return AgendaActieteamWoorden(
        titel=f"Agenda van {team.ons}",
        team=str(team),
        leden=mensen(traject, naasten(traject, wie_er_nog_is(traject, nu.leden))),
        laatst=laatste_keer(traject),
        nu=volgende_keer(traject),
        schrijven=_SCHRIJVEN,
        afspraken=tuple(_regel(traject, een) for een in nu.met_stand("loopt")),
        voet=voet(rond, ""),
    )


def _regel(traject: Traject, nu: AfspraakNu) -> Agendaregel:
    """Who died or went is asked nothing."""
    een = zoals_nu(traject, nu.afspraak)
    erbij = "; ".join(filter(None, (een.wat, een.waar, een.wanneer, een.hoe)))
    return Agendaregel(wie(traject, een.wie), een.woorden, erbij)


PAPIER = Papiersoort("agenda-actieteam", agenda_actieteam_woorden)
