"""A place on the map of somebody who is not there."""

from pathlib import Path

from tests.bewerken.wegwijs.proeven import gevolgd

MENSEN = "mensen:\n  # naast noor\n  bo: {hoek: 12, straal: 0.3}\n  joost: {hoek: 40, straal: 0.7}  # bij de deur\n"


def test_de_regel_van_wie_er_niet_is_kan_weg_en_de_rest_blijft_staan(tmp_path: Path) -> None:
    kaart = MENSEN + "  # wie is dit?\n  jossef: {hoek: 90, straal: 0.4}\n"
    assert gevolgd(tmp_path, kaart__posities=kaart)["kaart/posities"] == MENSEN
