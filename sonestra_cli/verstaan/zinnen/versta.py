"""One line as somebody says it -> the values of a whole entry."""

from collections.abc import Mapping
from typing import Final

from sonestra_cli.domein.traject import Traject
from sonestra_cli.verstaan.zinnen.horen import Gehoord
from sonestra_cli.verstaan.zinnen.navragen import Navrager
from sonestra_cli.verstaan.zinnen.soort import Soort
from sonestra_cli.verstaan.zinnen.soorten.gebeurtenissen import GEBEURTENIS
from sonestra_cli.verstaan.zinnen.soorten.personen import PERSOON
from sonestra_cli.verstaan.zinnen.soorten.plan import AFSPRAAK
from sonestra_cli.verstaan.zinnen.uitkomst import Verstaan
from sonestra_cli.verstaan.zinnen.vullen import Vuller
from sonestra_cli.verstaan.zinnen.waarden import Waardelezer

SOORTEN: Final[Mapping[str, Soort]] = {
    "persoon": PERSOON,
    "gebeurtenis": GEBEURTENIS,
    "afspraak": AFSPRAAK,
}
"""Kind of entry -> how it is said and where it is put."""


def versta(soort: str, tekst: str, traject: Traject, antwoorden: Mapping[str, str] = {}) -> Verstaan:
    """What to put where; ``antwoorden`` are the answers to earlier questions about the same line, by question."""
    gehoord, navrager = Gehoord(tekst, traject), Navrager(antwoorden)
    hoe = SOORTEN[soort]
    vulling = Vuller(hoe.taal, Waardelezer(traject, gehoord, navrager)).lees()
    zetten = hoe.maak(vulling, traject, navrager)
    return Verstaan(tuple(zetten), tuple(vulling.los), tuple(navrager.vragen))
