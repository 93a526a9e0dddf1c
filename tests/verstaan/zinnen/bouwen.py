"""A small invented evening: who is there when somebody starts to tell."""

from typing import Any

from sonestra_cli.domein.netwerk import Netwerk
from sonestra_cli.domein.persoon import Persoon, Professional
from sonestra_cli.domein.soorten import Sleutel, VraagSleutel, Woorden
from sonestra_cli.domein.traject import Kop, Traject
from sonestra_cli.domein.verhaal import Vraag, Vragen
from sonestra_cli.verstaan.zinnen.uitkomst import Inzet, Verstaan
from sonestra_cli.verstaan.zinnen.versta import versta

MENSEN = {
    "nadia": Persoon(),
    "oma-griet": Persoon(naam="oma Griet"),
    "sjoerd": Persoon(naam="buurman Sjoerd"),
    "wil": Persoon(naam="tante Wil"),
    "teun-van-wil": Persoon(naam="Teun van Wil"),
    "teun": Persoon(naam="Teun van de manege"),
    "bram": Persoon(wie="papa", geslacht="man"),
    "lotte": Persoon(),
    "mevrouw-de-wit": Persoon(naam="mevrouw De Wit", professional=Professional(functie="voogd")),
}
TRAJECT = Traject(
    kop=Kop(naam="Het plan van Nadia", hoofdpersonen=(Sleutel("nadia"),)),
    netwerk=Netwerk(personen={Sleutel(sleutel): wie for sleutel, wie in MENSEN.items()}),
    vragen=Vragen({VraagSleutel("paard"): Vraag((Sleutel("nadia"),), Woorden("Wie rijdt mee?"))}),
)


def gezegd(soort: str, tekst: str, traject: Traject = TRAJECT, **antwoorden: str) -> Verstaan:
    return versta(soort, tekst, traject, antwoorden)


def enige(soort: str, tekst: str, traject: Traject = TRAJECT) -> Inzet:
    """What one line puts in; nothing is left and nothing is asked."""
    verstaan = versta(soort, tekst, traject)
    assert verstaan.niet_begrepen == ()
    assert verstaan.vragen == ()
    (zet,) = verstaan.zetten
    return zet


def velden_van(soort: str, tekst: str, traject: Traject = TRAJECT) -> dict[str, Any]:
    """What one line says of people: ``wie.veld`` -> value; nothing is left and nothing is asked."""
    verstaan = versta(soort, tekst, traject)
    assert verstaan.niet_begrepen == ()
    assert verstaan.vragen == ()
    plekken = [[*map(str, zet.stappen[1:]), str(zet.sleutel)] for zet in verstaan.zetten]
    return {".".join(plek): zet.waarde for plek, zet in zip(plekken, verstaan.zetten, strict=True)}
