"""The sheet before anything is written down: what we do, who reads it, how somebody stops (domein/5 §5.12)."""

from dataclasses import dataclass

from sonestra_cli.documenten.context.mensen import Voet, hoofdpersonen, voet
from sonestra_cli.documenten.context.soort import Papiersoort
from sonestra_cli.domein.traject import Procesbegeleider
from sonestra_cli.domein.zien.zicht import Beeld, rondgaand
from sonestra_cli.taal.woordkeus import woorden


@dataclass(frozen=True, slots=True)
class UitlegbladWoorden:
    titel: str
    van: str
    beraad: str
    begeleider: Procesbegeleider
    voet: Voet


def uitlegblad_woorden(beeld: Beeld) -> UitlegbladWoorden:
    """The words of the sheet, for the family and for everybody who comes on the map."""
    rond = rondgaand(beeld)
    kop = rond.traject.kop
    return UitlegbladWoorden(
        titel="Wat gaan we doen?",
        van=hoofdpersonen(rond.traject),
        beraad=str(woorden(kop.woordkeus).beraad.het),
        begeleider=kop.procesbegeleider,
        voet=voet(rond, ""),
    )


PAPIER = Papiersoort("blad-uitleg", uitlegblad_woorden, "wat we doen, wie dit leest, hoe je stopt")
