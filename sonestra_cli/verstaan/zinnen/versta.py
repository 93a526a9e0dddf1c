"""One line as somebody says it -> the values of a whole entry."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from sonestra_cli.domein.traject import Traject
from sonestra_cli.techniek.zelden import zelden
from sonestra_cli.verstaan.lijst.knippen import los_van_die
from sonestra_cli.verstaan.lijst.woorden.contact import dag_zonder_plek
from sonestra_cli.verstaan.titels import NA_EINDE
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
from sonestra_cli.verstaan.zinnen.uitkomst import Inhoud, Inzet, Verstaan
from sonestra_cli.verstaan.zinnen.vullen import Vuller
from sonestra_cli.verstaan.zinnen.vulling import Vulling
from sonestra_cli.verstaan.zinnen.waarden import Waardelezer

_VOLGENDE_ZIN: Final = zelden(rf"(?:(?<=;)|{NA_EINDE})\s+")
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


def versta(
    soort: str, tekst: str, traject: Traject, antwoorden: Mapping[str, str] = {}, apart: bool = False
) -> Verstaan:
    """What to put where; ``antwoorden`` are the answers to earlier questions about the same line, by question.

    ``apart``: it goes in a file of one person, where also stands what is protected.
    """
    hoe = SOORTEN[soort]
    tekst = los_van_die(tekst) if soort == "persoon" else tekst
    gehoord = Gehoord(tekst, traject, woorden_apart=len(hoe.taal.woorden) > 1)
    navrager = Navrager(antwoorden)
    lezer = Waardelezer(traject, gehoord, navrager, apart)
    zetten: list[Inzet] = []
    los: list[str] = []
    geen_plek: list[str] = []
    eerder: Mapping[str, Inhoud] = {}
    for tekst in _entries(hoe, lezer):
        vulling = Vuller(hoe.taal, lezer, tekst, Vulling(hoe.taal, traject, eerder)).lees()
        nieuw = hoe.maak(vulling, traject, navrager)
        eerder = next((zet.waarde for zet in nieuw if isinstance(zet.waarde, Mapping)), {})
        zetten += nieuw
        los += vulling.los
        geen_plek += vulling.geen_plek
    geen_plek += filter(None, (dag_zonder_plek(gehoord.letterlijk(gehoord.tekst), _van_mensen(zetten)),))
    return Verstaan(tuple(zetten), tuple(los), tuple(navrager.vragen), tuple(geen_plek))


def _van_mensen(zetten: Sequence[Inzet]) -> Mapping[str, Inhoud]:
    """The fields that people get, each with what was said last."""
    uit: dict[str, Inhoud] = {}
    for een in zetten:
        if een.stappen == ("personen",) and isinstance(een.waarde, Mapping):
            uit |= een.waarde
        elif een.stappen[:1] == ("personen",):
            uit[str(een.sleutel)] = een.waarde
    return uit


def _entries(hoe: Soort, lezer: Waardelezer) -> list[str]:
    """The line; in sentences where each tells another entry of its kind."""
    heel = lezer.gehoord.tekst
    if not hoe.anker:
        return [heel]
    uit: list[str] = []
    for zin in _VOLGENDE_ZIN.split(heel):
        proef = replace(lezer, navrager=Navrager({}))
        gezegd = Vuller(hoe.taal, proef, zin, Vulling(hoe.taal, lezer.traject)).lees().per_onderwerp
        if uit and not any(hoe.anker in velden for velden in gezegd.values()):
            uit[-1] += f" {zin}"
        else:
            uit.append(zin)
    return uit
