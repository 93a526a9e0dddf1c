"""The agenda of the beraad: it goes round, so it holds nothing that one of them may not read."""

from dataclasses import dataclass

from sonestra_cli.documenten.context.dag import DagWoorden, dag
from sonestra_cli.documenten.context.mensen import Voet, kinderen, voet
from sonestra_cli.documenten.context.soort import Papiersoort
from sonestra_cli.documenten.papieren.plan import titel_van_het_plan
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.zien.zicht import Beeld, rondgaand
from sonestra_cli.taal.datums import zonder_weekdag


@dataclass(frozen=True, slots=True)
class AgendaWoorden:
    titel: str
    plan: str
    dag: DagWoorden
    met_kinderen: bool
    voet: Voet


def agenda_woorden(beeld: Beeld) -> AgendaWoorden:
    """The words of the agenda, whoever asked for it: paper that goes round shows every reader the same."""
    rond = rondgaand(beeld)
    hier = dag(rond.traject)
    return AgendaWoorden(
        f"Agenda van {hier.het_beraad}",
        titel_van_het_plan(rond.traject),
        hier,
        bool(kinderen(rond.traject)),
        voet(rond, voor_de_dag(rond.traject)),
    )


def voor_de_dag(traject: Traject) -> str:
    """The sentence in the foot of a paper that is made before the day itself."""
    datum = traject.beraad.datum if traject.beraad else None
    return f"Gemaakt voor {zonder_weekdag(datum)}." if datum else ""


PAPIER = Papiersoort("agenda-beraad", agenda_woorden, met_dag=True)
