"""*Deze tijd is van jullie*: the card for the private time, its children's side, and blank sheets to write on (R27).

Nothing on it says how long it takes or asks what was said.
"""

from dataclasses import dataclass

from sonestra_cli.documenten.context.dag import DagWoorden, dag
from sonestra_cli.documenten.context.mensen import Voet, voet, wie
from sonestra_cli.documenten.context.soort import Papiersoort
from sonestra_cli.documenten.papieren.agenda import voor_de_dag
from sonestra_cli.domein.beraad import Beraad
from sonestra_cli.domein.zien.zicht import Beeld, rondgaand

_MINST, _HOOGST = 4, 12
"""Blank sheets: one for each question, so many at least and at most. More is a matter of copying."""


@dataclass(frozen=True, slots=True)
class PrivetijdWoorden:
    """``begeleider`` is whom they call; ``steun`` whom a child may tell; ``bladen`` one entry per blank sheet."""

    titel: str
    dag: DagWoorden
    begeleider: str
    steun: str
    bladen: tuple[str, ...]
    voet: Voet


def privetijd_woorden(beeld: Beeld) -> PrivetijdWoorden:
    """The words of the card. It lies on the table, so it is made as paper that goes round."""
    rond = rondgaand(beeld)
    traject, beraad = rond.traject, rond.traject.beraad or Beraad()
    steun = tuple(s for gast in beraad.gasten.values() for s in gast.steunfiguur)
    aantal = min(max(len(traject.vragen.vragen), _MINST), _HOOGST)
    return PrivetijdWoorden(
        titel="Deze tijd is van jullie",
        dag=dag(traject),
        begeleider=traject.kop.procesbegeleider.naam or "",
        steun=wie(traject, steun) if len(set(steun)) == 1 else "",
        bladen=("",) * aantal,
        voet=voet(rond, voor_de_dag(traject)),
    )


PAPIER = Papiersoort(
    "blad-privetijd",
    privetijd_woorden,
    "de kaart voor de tijd zonder hulpverleners, ook voor kinderen, en lege bladen voor afspraken",
    zetting="kaart",
    met_dag=True,
)
