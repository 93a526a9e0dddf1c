"""The traject's own rings and groups stay rings and groups, and tell nobody where these people live."""

from sonestra_cli.bewerken.anoniem.kopie import anoniem
from sonestra_cli.bewerken.anoniem.namen import vermom
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Kop


def test_een_eigen_ring_en_groep_blijven_dezelfde_ring_en_groep() -> None:
    kop = Kop(ringen=("bij Anna", "ver weg"), sectoren=("thuis", "de Vlinder", "rest"))
    ander = vermom({Sleutel("kyra"): Persoon()}, [], kop=kop)
    assert anoniem("traject", "ringen: [bij Anna, ver weg]\nsectoren: [thuis, de Vlinder, rest]\n", ander) == (
        "ringen: [ring 1, ring 2]\nsectoren: [thuis, groep 2, rest]\n"
    )
    uit = anoniem("netwerk", "personen:\n  kyra: {kring: bij anna, groep: de Vlinder}\n", ander)
    assert "{kring: ring 1, groep: groep 2}" in uit
