"""A card for everybody who has something to do on the day, to cut out (domein/5 §5.12)."""

from dataclasses import dataclass

from sonestra_cli.documenten.context.dag import DagWoorden, dag
from sonestra_cli.documenten.context.mensen import Voet, voet
from sonestra_cli.documenten.context.soort import Papiersoort
from sonestra_cli.documenten.papieren.agenda import voor_de_dag
from sonestra_cli.domein.zien.zicht import Beeld, rondgaand


@dataclass(frozen=True, slots=True)
class Rol:
    """``wie`` is empty when nobody was asked yet, ``naam`` where they think of something themselves: then a line."""

    naam: str
    wie: str
    zinnen: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RollenWoorden:
    titel: str
    rollen: tuple[Rol, ...]
    voet: Voet


_OP_EEN_VEL = 4
"""Cards on a sheet, the one that tells what they are included: no sheet is left nearly empty."""


def rollen_woorden(beeld: Beeld) -> RollenWoorden:
    """The cards lie on the table, so they are made as paper that goes round."""
    rond = rondgaand(beeld)
    return RollenWoorden("Wie doet wat?", _rollen(dag(rond.traject)), voet(rond, voor_de_dag(rond.traject)))


def _rollen(hier: DagWoorden) -> tuple[Rol, ...]:
    vast = (
        ("Welkom heten", hier.opener.lijst, ("Heet iedereen welkom.", "Vertel waarom we hier zijn.")),
        ("De klok", hier.tijd.lijst, ("Let op de klok.", "Zeg het als er een pauze moet komen.")),
        ("Schrijven", hier.schrijver.lijst, ("Schrijf op wat we afspreken.", "Schrijf het zoals iemand het zegt.")),
        ("De kinderen", hier.kinderen.lijst, ("Let op de kinderen.", "Wil een kind weg? Dan mag dat.")),
        ("Vertellen", hier.vertelt_het_plan.lijst, ("Vertel straks het plan.", "Een ander mag helpen.")),
    )
    soms = (
        ("Koken", hier.kookt.lijst, ("Zorg voor het eten.", "Vraag wie wil helpen.")),
        ("Rijden", hier.rijdt.lijst, ("Haal mensen op.", "Breng ze ook weer thuis.")),
        ("Vertalen", hier.tolk.lijst, ("Vertaal wat er gezegd wordt.", "Zeg het als het te snel gaat.")),
    )
    rollen = tuple(Rol(*rol) for rol in (*vast, *(rol for rol in soms if rol[1])))
    return (*rollen, *(Rol("", "", ()),) * (-(len(rollen) + 1) % _OP_EEN_VEL))


PAPIER = Papiersoort(
    "blad-rollen", rollen_woorden, "kaartjes om uit te knippen: wie doet wat op de dag", zetting="kaart", met_dag=True
)
