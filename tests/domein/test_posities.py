"""A place that is none never spoils a map: it counts as not there."""

import pytest

from sonestra_cli.domein.getypt import Ongelezen
from sonestra_cli.domein.posities import Plek, Posities, bruikbaar
from sonestra_cli.domein.soorten import Sleutel

BEP, COR = Sleutel("bep"), Sleutel("cor")


@pytest.mark.parametrize(
    "kapot",
    [
        Plek(-1, 0.5),
        Plek(361, 0.5),
        Plek(12),
        Plek(12, 40),
        Plek(12, 0.5, ongelezen=(Ongelezen("kaart/posities.yaml", 3, "hoek"),)),
    ],
)
def test_een_plek_die_niet_kan_telt_niet_mee_en_de_rest_wel(kapot: Plek) -> None:
    heel = Plek(12, 0.5)
    assert bruikbaar(Posities(mensen={BEP: kapot, COR: heel})).mensen == {COR: heel}


def test_getallen_die_geen_kaart_geven_tellen_niet_mee() -> None:
    uit = bruikbaar(Posities(-3, {"hart": 0, "ver": 1}, {"gezin": 0, "buurt": 720}, ruimer={"hart": -1, "ver": 0.1}))
    assert (uit.straal, uit.ringen, uit.sectoren, uit.ruimer) == (None, {"ver": 1}, {"gezin": 0}, {"ver": 0.1})


def test_in_het_bakje_staan_is_een_plek() -> None:
    assert bruikbaar(Posities(mensen={BEP: Plek(bak=2)})).mensen == {BEP: Plek(bak=2)}
