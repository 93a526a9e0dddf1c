"""The sheet with the piketpaaltjes (domein/5 §5.5): rules that the plan stays within, told by who sets them."""

from dataclasses import dataclass

from sonestra_cli.documenten.context.mensen import Voet, Wie, mensen, voet
from sonestra_cli.documenten.context.paaltjes import Paaltje, Paaltjes, paaltjes
from sonestra_cli.documenten.context.soort import Papiersoort
from sonestra_cli.documenten.papieren.agenda import voor_de_dag
from sonestra_cli.domein.beraad import Beraad
from sonestra_cli.domein.zien.zicht import Beeld, rondgaand


@dataclass(frozen=True, slots=True)
class PaaltjesbladWoorden:
    """``paaltjes`` holds what is the same for all once; ``vraag`` is whom one may ask about them."""

    titel: str
    samen: tuple[str, ...]
    regels: tuple[Paaltje, ...]
    vraag: Wie
    voet: Voet


def paaltjes_woorden(beeld: Beeld) -> PaaltjesbladWoorden:
    """The words of the sheet, the rules that hold now. It goes round."""
    rond = rondgaand(beeld)
    traject, gesteld = rond.traject, (rond.traject.beraad or Beraad()).piketpaaltjes
    alle: Paaltjes = paaltjes(traject)
    return PaaltjesbladWoorden(
        titel="Regels voor het plan (piketpaaltjes)",
        samen=alle.samen,
        regels=alle.regels,
        vraag=mensen(traject, tuple(s for regel in gesteld.values() for s in regel.gesteld_door)),
        voet=voet(rond, voor_de_dag(traject)),
    )


def _geen(beeld: Beeld) -> str:
    if paaltjes(rondgaand(beeld).traject).regels:
        return ""
    return "Er zijn geen regels (piketpaaltjes) voor dit plan. Een blad is dan niet nodig."


PAPIER = Papiersoort(
    "blad-paaltjes",
    paaltjes_woorden,
    "de regels waar het plan binnen blijft, verteld door wie ze stelt",
    waarom_niet=_geen,
    met_dag=True,
)
