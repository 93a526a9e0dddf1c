"""In every example it is kept where everybody stands, and drawing it changes nothing.

``VERNIEUW=1 pytest tests/voorbeelden/test_voorbeeld_plekken.py`` places everybody anew.
"""

import os
from pathlib import Path

import pytest

from sonestra_cli.bewerken.kaart.plekken import inhoud_van, met_plekken
from sonestra_cli.opdrachten.delen.kaart.plekken import BESTAND, Plekken
from tests.voorbeelden.conftest import VOORBEELDEN, Lees


@pytest.mark.parametrize("naam", ["arie", "kyra", "nelson", "samira"])
def test_wie_het_voorbeeld_tekent_verandert_er_niets_aan(naam: str, lees: Lees) -> None:
    gelezen = lees(naam)
    if os.environ.get("VERNIEUW"):
        pad: Path = VOORBEELDEN / naam / BESTAND
        pad.parent.mkdir(exist_ok=True)
        pad.write_bytes(met_plekken("", Plekken(gelezen, opnieuw=True).nu).encode())
        return
    plekken = Plekken(gelezen)
    assert plekken.was.mensen
    assert inhoud_van(plekken.nu) == inhoud_van(plekken.was)
