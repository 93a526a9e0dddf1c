"""Small sheets for the place itself: who was there, what to bring (domein/5 §5.12)."""

from dataclasses import dataclass
from math import ceil

from sonestra_cli.documenten.context.dag import DagWoorden, dag, gasten_die_komen, gastheren
from sonestra_cli.documenten.context.mensen import Voet, voet
from sonestra_cli.documenten.context.soort import Papiersoort
from sonestra_cli.documenten.papieren.agenda import voor_de_dag
from sonestra_cli.domein.beraad import Beraad
from sonestra_cli.domein.zien.zicht import Beeld, rondgaand

_REGELS = 12
"""Lines to put a name on: as many as a page holds; as many pages as there are people."""


@dataclass(frozen=True, slots=True)
class PlekWoorden:
    """``regels`` has one entry for each line to write on."""

    titel: str
    dag: DagWoorden
    regels: tuple[str, ...]
    voet: Voet


def _woorden(beeld: Beeld, titel: str, regels: int = 0) -> PlekWoorden:
    rond = rondgaand(beeld)
    return PlekWoorden(titel, dag(rond.traject), ("",) * regels, voet(rond, voor_de_dag(rond.traject)))


def wij_waren_er_woorden(beeld: Beeld) -> PlekWoorden:
    beraad = rondgaand(beeld).traject.beraad or Beraad()
    mensen = len({*gastheren(beeld.traject), *gasten_die_komen(beraad)})
    return _woorden(beeld, "Wij waren er", max(1, ceil(mensen / _REGELS)) * _REGELS)


def meenemen_woorden(beeld: Beeld) -> PlekWoorden:
    return _woorden(beeld, "Neem mee")


WIJ_WAREN_ER = Papiersoort(
    "blad-wij-waren-er", wij_waren_er_woorden, "een lijst waarop ieder zelf zijn naam zet", met_dag=True
)
MEENEMEN = Papiersoort("blad-meenemen", meenemen_woorden, "wat je meeneemt naar de plek, om af te vinken", met_dag=True)
