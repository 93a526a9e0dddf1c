"""Where a reference may lead that points to nothing."""

import pytest

from sonestra_cli.domein.netwerk import Netwerk
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Lezer, Sleutel, VraagSleutel, Woorden
from sonestra_cli.domein.traject import Apart, Traject
from sonestra_cli.domein.verhaal import Vraag, Vragen
from sonestra_cli.verstaan.kandidaten import Kandidaten, Tekstgids

BO = (Sleutel("bo"),)
TRAJECT = Traject(
    netwerk=Netwerk(personen={Sleutel("bo"): Persoon(wie="oma"), Sleutel("kees"): Persoon(wie="opa")}),
    vragen=Vragen({VraagSleutel("nacht"): Vraag(BO, Woorden("Wie is er in de nacht?"))}),
    apart={Sleutel("bo"): Apart(personen={Sleutel("dennis"): Persoon(wie="buurman")})},
)
GIDS = Tekstgids({"nacht": "Wie is er in de nacht?", "dag": "Wie is er overdag?", "a9": "Samen eten"})


@pytest.mark.parametrize(
    ("woord", "sleutels"),
    [
        ("Nacht", "nacht"), ("wie is er in de nacht", "nacht"), ("in de nacht", "nacht"), ("wie is er", "nacht dag"),
        ("nachr", "nacht"), ("a1", ""), ("dak", ""), ("eten", ""), ("", ""), ("x" * 500, ""),
    ],
)  # fmt: skip
def test_een_vraag_of_afspraak_bij_sleutel_of_woorden(woord: str, sleutels: str) -> None:
    assert " ".join(GIDS.zoek(woord)) == sleutels


@pytest.mark.parametrize(("woord", "sleutels"), [("9", "a9"), ("afspraak 9", "a9"), ("punt 3", ""), ("19", "")])
def test_alleen_het_nummer_is_genoeg(woord: str, sleutels: str) -> None:
    """``klaar: [1]`` was not understood, and a1 was there."""
    assert " ".join(GIDS.zoek(woord)) == sleutels


def test_een_nummer_van_twee_dingen_zijn_er_twee() -> None:
    assert Tekstgids({"a1": "Samen eten", "b1": "Kan het om negen uur?"}).zoek("1") == ("a1", "b1")


def test_wat_in_apart_staat_is_alleen_daar_een_kandidaat() -> None:
    kandidaten = Kandidaten(TRAJECT)
    assert kandidaten.zoek(Sleutel, "plan", "buurman") == ()
    assert kandidaten.zoek(Sleutel, "apart/bo", "buurman") == ("dennis",)
    assert kandidaten.zoek(Sleutel, "apart/kees", "buurman") == ()


def test_allemaal_is_iedereen_waar_het_om_lezers_gaat() -> None:
    assert Kandidaten(TRAJECT).zoek(Lezer, "netwerk", "Allemaal") == ("iedereen",)


@pytest.mark.parametrize("tekst", ["oma en opa", "oma, opa", "oma/opa", "Oma & Kees", "• oma • opa", "oma，opa"])
def test_twee_mensen_in_een_tekst(tekst: str) -> None:
    assert list(Kandidaten(TRAJECT).mensen_uit("plan", tekst).values()) == [("bo",), ("kees",)]


def test_een_tekst_over_een_mens_en_nog_iets_is_er_niet_twee() -> None:
    assert Kandidaten(TRAJECT).mensen_uit("plan", "oma en de rest") == {}
    assert Kandidaten(TRAJECT).mensen_uit("plan", "oma") == {}
