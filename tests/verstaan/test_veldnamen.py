"""Which field is meant by what people call it."""

from collections.abc import Iterator

import pytest

from sonestra_cli.domein.beraad import Beraad, Gast, Rollen
from sonestra_cli.domein.getypt import BESCHERMING
from sonestra_cli.domein.keuzes import BESCHERMDE_VELDEN
from sonestra_cli.domein.netwerk import Beleving, Gezin, Netwerk
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.plan import Afspraak, Bijeenkomst, Plan
from sonestra_cli.domein.traject import Kop, Traject
from sonestra_cli.domein.veld import Blok, Lijst, Vorm, Woordenboek, velden_van
from sonestra_cli.domein.verhaal import Gebeurtenis, Perspectief, Verhaal
from sonestra_cli.verstaan.veldnamen import is_veldwoord, samen_genoemd, zoek_veld
from sonestra_cli.verstaan.veldwoorden import VELDWOORDEN


def klassen(klasse: type, gezien: set[type]) -> Iterator[type]:
    gezien.add(klasse)
    yield klasse
    for veld in velden_van(klasse).values():
        vorm: Vorm = veld.vorm
        while not isinstance(vorm, Blok):
            if isinstance(vorm, Lijst):
                vorm = vorm.deel
            elif isinstance(vorm, Woordenboek):
                vorm = vorm.inhoud
            else:
                break
        if isinstance(vorm, Blok) and vorm.klasse not in gezien:
            yield from klassen(vorm.klasse, gezien)


BLOKKEN = [klasse for klasse in klassen(Traject, set()) if klasse is not Traject]


@pytest.mark.parametrize("klasse", BLOKKEN, ids=lambda klasse: klasse.__name__)
def test_van_elk_veld_staat_er_hoe_mensen_het_noemen(klasse: type) -> None:
    """A new field needs its line in veldwoorden.py: how else is it called?"""
    assert set(VELDWOORDEN[klasse.__name__]) == set(velden_van(klasse))
    assert all(woorden.split() for woorden in VELDWOORDEN[klasse.__name__].values())


@pytest.mark.parametrize("klasse", BLOKKEN, ids=lambda klasse: klasse.__name__)
def test_wat_ergens_zo_heet_leidt_daarheen_en_nooit_naar_een_ander(klasse: type) -> None:
    for veld, woorden in VELDWOORDEN[klasse.__name__].items():
        assert zoek_veld(veld.replace("_", " ").title(), klasse) == (veld,)
        for woord in woorden.split():
            assert veld in zoek_veld(woord, klasse) or zoek_veld(woord, klasse) == (woord,)


@pytest.mark.parametrize(
    ("woord", "klasse", "velden"),
    [
        ("taken", Plan, "afspraken"), ("To-do", Plan, "afspraken"), ("noodplan", Plan, "als_het_anders_loopt"),
        ("aanwezig", Bijeenkomst, "waren_er"), ("aanwezig", Beraad, "gasten waren_er"),
        ("gedaan", Bijeenkomst, "klaar"),
        ("voorwaarden", Beraad, "piketpaaltjes"), ("locatie", Beraad, "plek"), ("einde", Persoon, "tot"),
        ("bron", Gebeurtenis, "volgens"), ("ring", Persoon, "kring"), ("relatie", Gezin, "verbinding"),
        ("geb.", Persoon, "geboren"), ("Sterke kanten", Persoon, "sterk_in"), ("uit elkaar", Gezin, "uit_elkaar"),
        ("uitelkaar", Gezin, "uit_elkaar"), ("tekst", Afspraak, "woorden"), ("plak", Beraad, "plek"),
        ("vna", Beleving, "van"), ("persoenen", Netwerk, "personen"), ("vóór de kinderen", Plan, "voor_de_kinderen"),
        ("klaar", Afspraak, ""), ("taken", Beraad, "rollen"), ("eten", Plan, ""), ("datum", Kop, ""),
        ("wie", Rollen, ""),
        ("telefoon", Persoon, ""), ("xyz", Persoon, ""), ("", Persoon, ""), ("?", Gast, ""), ("a" * 99, Plan, ""),
        ("bang_voor", Persoon, ""), ("lukt al", Verhaal, "lukt_al"), ("geboortedatum", Persoon, "geboren"),
    ],
)  # fmt: skip
def test_welk_veld_er_bedoeld_wordt(woord: str, klasse: type, velden: str) -> None:
    assert " ".join(zoek_veld(woord, klasse)) == velden


@pytest.mark.parametrize("klasse", BLOKKEN, ids=lambda klasse: klasse.__name__)
def test_wat_verbergen_kan_heeft_alleen_woorden_die_verbergen(klasse: type) -> None:
    """What was meant to hide may never be taken for something that shows, nor the other way round."""
    stil = {*BESCHERMING, *BESCHERMDE_VELDEN}
    for veld, woorden in VELDWOORDEN[klasse.__name__].items():
        for woord in woorden.split():
            gevonden = set(zoek_veld(woord, klasse))
            assert not (gevonden & stil) or gevonden <= stil, (veld, woord)


def test_twee_velden_in_een_naam() -> None:
    assert samen_genoemd("opgeschreven en teruggelezen op", Perspectief) == ("opgeschreven_op", "teruggelezen_op")
    assert samen_genoemd("opgeschreven en gelachen", Perspectief) == ()
    assert is_veldwoord("opgeschreven en teruggelezen op")
    assert not is_veldwoord("dag en nacht")
