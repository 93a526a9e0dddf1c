"""A list as text -> who was heard, for the tests beside this."""

from sonestra_cli.domein.afleiding.groepen import RINGEN
from sonestra_cli.verstaan.lijst.bouw import Omgeving
from sonestra_cli.verstaan.lijst.geheel import versta_lijst
from sonestra_cli.verstaan.lijst.regels import van_tekst
from sonestra_cli.verstaan.lijst.soorten import Gehoord, Genoemd, Velden

VANZELF = ("geslacht",)


def hoor(tekst: str, peiljaar: int | None = 2026) -> Gehoord:
    return versta_lijst(van_tekst(tekst), Omgeving(RINGEN, peiljaar))


def kaal(mens: Genoemd) -> Velden:
    return {veld: waarde for veld, waarde in mens.velden.items() if veld not in VANZELF}


def mensen(tekst: str) -> dict[str, Velden]:
    return {mens.naam: kaal(mens) for mens in hoor(tekst).mensen}


def een(regel: str) -> Velden:
    (mens,) = hoor(regel).mensen
    return kaal(mens)
