"""One line as somebody says it -> the values of a whole entry."""

from collections.abc import Mapping
from typing import Final

from sonestra_cli.domein.traject import Traject
from sonestra_cli.verstaan.zinnen.horen import Gehoord
from sonestra_cli.verstaan.zinnen.navragen import Navrager
from sonestra_cli.verstaan.zinnen.soort import Soort
from sonestra_cli.verstaan.zinnen.soorten.apart import APART
from sonestra_cli.verstaan.zinnen.soorten.beraad import BERAAD
from sonestra_cli.verstaan.zinnen.soorten.gebeurtenissen import GEBEURTENIS
from sonestra_cli.verstaan.zinnen.soorten.gezin import GEZIN
from sonestra_cli.verstaan.zinnen.soorten.personen import PERSOON
from sonestra_cli.verstaan.zinnen.soorten.plan import PLAN
from sonestra_cli.verstaan.zinnen.soorten.relaties import RELATIES
from sonestra_cli.verstaan.zinnen.soorten.team import ACTIETEAM
from sonestra_cli.verstaan.zinnen.soorten.verhaal import VERHAAL
from sonestra_cli.verstaan.zinnen.uitkomst import Verstaan
from sonestra_cli.verstaan.zinnen.vullen import Vuller
from sonestra_cli.verstaan.zinnen.waarden import Waardelezer

SOORTEN: Final[Mapping[str, Soort]] = {
    "persoon": PERSOON,
    "gezin": GEZIN,
    **RELATIES,
    "gebeurtenis": GEBEURTENIS,
    **VERHAAL,
    **BERAAD,
    **PLAN,
    **ACTIETEAM,
    **APART,
}
"""Kind of entry -> how it is said and where it is put."""


def versta(soort: str, tekst: str, traject: Traject, antwoorden: Mapping[str, str] = {}) -> Verstaan:
    """What to put where; ``antwoorden`` are the answers to earlier questions about the same line, by question."""
    hoe = SOORTEN[soort]
    gehoord = Gehoord(tekst, traject, woorden_apart=len(hoe.taal.woorden) > 1)
    navrager = Navrager(antwoorden)
    vulling = Vuller(hoe.taal, Waardelezer(traject, gehoord, navrager)).lees()
    zetten = hoe.maak(vulling, traject, navrager)
    return Verstaan(tuple(zetten), tuple(vulling.los), tuple(navrager.vragen))
