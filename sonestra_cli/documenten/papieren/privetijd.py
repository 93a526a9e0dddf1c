"""*Deze tijd is van jullie*: the card for the private time, its children's side, and blank sheets to write on (R27).

Nothing on it says how long it takes or asks what was said.
"""

from dataclasses import dataclass

from sonestra_cli.documenten.context.dag import DagWoorden, dag
from sonestra_cli.documenten.context.mensen import Voet, om_het_tegen_te_zeggen, voet
from sonestra_cli.documenten.context.soort import Papiersoort
from sonestra_cli.documenten.papieren.agenda import voor_de_dag
from sonestra_cli.domein.beraad import Beraad
from sonestra_cli.domein.zien.zicht import Beeld, rondgaand

_MINST = 4
_RANG = (
    "eerste", "tweede", "derde", "vierde", "vijfde", "zesde",
    "zevende", "achtste", "negende", "tiende", "elfde", "twaalfde",
)  # fmt: skip
"""Blank sheets: one for each question, so many at least and at most; in words, since each is the heading of one."""


@dataclass(frozen=True, slots=True)
class PrivetijdWoorden:
    """``begeleider`` is whom they call; ``steun`` whom a child may tell; ``bladen`` which agreement is
    written on each blank sheet: the first, the second …"""

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
    aantal = max(len(traject.vragen.vragen), _MINST)
    return PrivetijdWoorden(
        titel="Deze tijd is van jullie",
        dag=dag(traject),
        begeleider=traject.kop.procesbegeleider.naam or "",
        steun=om_het_tegen_te_zeggen(traject, steun) if len(set(steun)) == 1 else "",
        bladen=_RANG[:aantal],
        voet=voet(rond, voor_de_dag(traject)),
    )


PAPIER = Papiersoort(
    "blad-privetijd",
    privetijd_woorden,
    "de kaart voor de tijd zonder hulpverleners, ook voor kinderen, en lege bladen voor afspraken",
    zetting="kaart",
    met_dag=True,
)
