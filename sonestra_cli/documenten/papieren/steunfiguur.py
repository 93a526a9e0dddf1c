"""A card for each supporter: with whom, what to do, what not (the child chooses, domein/5 §5.12)."""

from collections.abc import Mapping
from dataclasses import dataclass

from sonestra_cli.documenten.context.dag import DagWoorden, dag, gasten_die_komen
from sonestra_cli.documenten.context.mensen import Voet, Wie, mensen, voet
from sonestra_cli.documenten.context.soort import Ontvangers, Papiersoort
from sonestra_cli.documenten.papieren.agenda import voor_de_dag
from sonestra_cli.domein.afleiding.namen import naam
from sonestra_cli.domein.beraad import Beraad, Gast
from sonestra_cli.domein.soorten import Sleutel, Sleutels
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.taal.noemen import toegesproken


@dataclass(frozen=True, slots=True)
class SteunfiguurWoorden:
    """``bij`` are those beside whom the reader sits; whether they asked for it nobody typed."""

    titel: str
    naam: str
    bij: Wie
    dag: DagWoorden
    voet: Voet


def steunfiguur_woorden(beeld: Beeld) -> SteunfiguurWoorden:
    """The card of the first reader of ``beeld``."""
    traject, ik = beeld.traject, Sleutel(beeld.voor[0])
    return SteunfiguurWoorden(
        titel="Jij zit naast iemand",
        naam=toegesproken(traject, ik),
        bij=mensen(traject, tuple(wie for wie, gast in _gasten(traject).items() if ik in gast.steunfiguur)),
        dag=dag(traject),
        voet=voet(beeld, voor_de_dag(traject)),
    )


def _gasten(traject: Traject) -> Mapping[Sleutel, Gast]:
    return gasten_die_komen(traject.beraad or Beraad())


def _steunfiguren(traject: Traject) -> Sleutels:
    return tuple(dict.fromkeys(steun for gast in _gasten(traject).values() for steun in gast.steunfiguur))


def _niet(traject: Traject, ik: Sleutel) -> str:
    if ik in _steunfiguren(traject):
        return ""
    return f"{naam(traject, ik)} zit nog naast niemand. Zet in beraad.yaml bij een gast: steunfiguur: {ik}"


PAPIER = Papiersoort(
    "blad-steunfiguur",
    steunfiguur_woorden,
    "een kaartje voor wie naast een kind of een ander zit",
    voor=Ontvangers(
        _steunfiguren,
        "Bij geen enkele gast staat een steunfiguur: iemand die ernaast zit. "
        "Zet in beraad.yaml bij een gast: steunfiguur.",
        _niet,
    ),
    zetting="kaart",
    met_dag=True,
)
