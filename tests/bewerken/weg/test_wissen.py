"""By what somebody is found back, and what is left of the words."""

import pytest

from sonestra_cli.bewerken.weg.wissen import Sporen, sporen_van, vind_sporen, zonder_sporen
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Sleutel

RIET = Persoon(naam="oma Riet", bereik="06-1234 5678, riet@post.nl")


def sporen(*anderen: tuple[str, Persoon]) -> Sporen:
    return sporen_van(Sleutel("oma-riet"), RIET, [(Sleutel(wie), een) for wie, een in anderen])


def test_de_naam_zonder_haar_rol_en_hoe_je_haar_bereikt() -> None:
    gevonden = sporen()
    assert gevonden.woorden == ("oma Riet", "oma-riet", "Riet", "riet", "riet@post.nl")
    assert gevonden.nummers == ("0612345678",)


@pytest.mark.parametrize(
    ("tekst", "wordt"),
    [
        ("Riets fiets en oma Riet.", "… fiets en …."),
        ("bel +31 6 12345678 of 06 12 34 56 78", "bel … of …"),
        ("RIET lacht", "… lacht"),
        ("het riettapijt, Margriet, oma", "het riettapijt, Margriet, oma"),
        ("in 2012 en 12345678", "in 2012 en 12345678"),
    ],
)
def test_alleen_zij_wordt_weggelaten(tekst: str, wordt: str) -> None:
    assert zonder_sporen(tekst, sporen()) == wordt


def test_een_naam_die_een_ander_ook_heeft_blijft_staan() -> None:
    gevonden = sporen(("tante-riet", Persoon(naam="tante Riet")))
    assert "Riet" in gevonden.gedeeld
    assert zonder_sporen("oma Riet en tante Riet", gevonden) == "… en tante Riet"


def test_elke_plek_heeft_een_regel() -> None:
    assert [(een.regel, een.woord) for een in vind_sporen("a\n  # Riet\nRiet", sporen())] == [(2, "Riet"), (3, "Riet")]


def test_drie_jaar_oud_werd_drie_jaar_puntjes_door_de_sleutel_van_een_oud_leraar() -> None:
    sporen = sporen_van(Sleutel("oud-meester"), Persoon(naam="meester Wout"), ())
    assert zonder_sporen("Meester Wout kwam toen hij drie jaar oud was.", sporen).endswith("drie jaar oud was.")
