"""Signs for the way and the doors: large, and without a name, for everybody who passes reads them."""

from dataclasses import dataclass

from sonestra_cli.documenten.context.soort import Papiersoort
from sonestra_cli.domein.beraad import Beraad
from sonestra_cli.domein.zien.zicht import Beeld


@dataclass(frozen=True, slots=True)
class DeurWoorden:
    """What the day does not have gets no sign; of a day of which nothing is known yet there is one of each."""

    titel: str
    eten: bool
    kinderplek: bool


def deur_woorden(beeld: Beeld) -> DeurWoorden:
    beraad = beeld.traject.beraad or Beraad()
    nog_leeg = beraad.datum is None
    return DeurWoorden("Welkom", nog_leeg or bool(beraad.eten), nog_leeg or bool(beraad.kinderplek))


PAPIER = Papiersoort("blad-deur", deur_woorden, "pijlen en borden voor de deur, groot, zonder namen", zetting="deur")
