"""One side per subject that somebody explains (domein/5 §5.4): explanation and questions, never advice."""

from dataclasses import dataclass

from sonestra_cli.documenten.context.dag import uitleg
from sonestra_cli.documenten.context.mensen import Voet, voet
from sonestra_cli.documenten.context.soort import Papiersoort
from sonestra_cli.documenten.context.vragen import Vraagregel, vraagregels
from sonestra_cli.documenten.papieren.agenda import voor_de_dag
from sonestra_cli.domein.beraad import Beraad
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.zien.zicht import Beeld, rondgaand


@dataclass(frozen=True, slots=True)
class Onderwerp:
    """``wie`` tells, or nobody yet; ``vragen`` are the family's own words that it is about.

    ``regels``: who tells it set rules for the plan (piketpaaltjes).
    """

    waarover: str
    wie: str
    duur: str
    vragen: tuple[Vraagregel, ...]
    regels: bool = False


@dataclass(frozen=True, slots=True)
class InformatieWoorden:
    titel: str
    regels: bool
    onderwerpen: tuple[Onderwerp, ...]
    voet: Voet


def informatie_woorden(beeld: Beeld) -> InformatieWoorden:
    """The words of the sheets, an empty one when no subject is known yet. They go round."""
    rond = rondgaand(beeld)
    traject, onderwerpen = rond.traject, _onderwerpen(rond.traject)
    return InformatieWoorden(
        titel="Uitleg",
        regels=any(onderwerp.regels for onderwerp in onderwerpen),
        onderwerpen=onderwerpen or (Onderwerp("", "", "", ()),),
        voet=voet(rond, voor_de_dag(traject)),
    )


def _onderwerpen(traject: Traject) -> tuple[Onderwerp, ...]:
    vragen = vraagregels(traject)
    return tuple(
        Onderwerp(rij.waarover, rij.wie or rij.van, rij.duur, tuple(vragen[nr] for nr in rij.nummers), rij.regels)
        for rij in uitleg(traject, traject.beraad or Beraad())
    )


PAPIER = Papiersoort("blad-informatie", informatie_woorden, "per onderwerp één bladzijde", met_dag=True)
