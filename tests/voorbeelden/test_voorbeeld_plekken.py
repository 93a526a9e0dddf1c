"""In every example it is kept where everybody stands, and there they stay.

``VERNIEUW=1 pytest tests/voorbeelden/test_voorbeeld_plekken.py`` places everybody anew.
"""

import os
from pathlib import Path

import pytest

from sonestra_cli.bewerken.kaart.plekken import met_plekken
from sonestra_cli.opdrachten.delen.kaart.plekken import BESTAND, Plekken
from tests.voorbeelden.conftest import VOORBEELDEN, Lees


@pytest.mark.parametrize("naam", ["arie", "kyra", "nelson", "samira"])
def test_wie_het_voorbeeld_tekent_laat_iedereen_staan(naam: str, lees: Lees) -> None:
    gelezen = lees(naam)
    if os.environ.get("VERNIEUW"):
        pad: Path = VOORBEELDEN / naam / BESTAND
        pad.parent.mkdir(exist_ok=True)
        pad.write_bytes(met_plekken("", Plekken(gelezen, opnieuw=True).nu).encode())
        return
    plekken = Plekken(gelezen)
    assert plekken.was.mensen
    assert plekken.nu.mensen == plekken.was.mensen
    assert plekken.nu.sectoren == plekken.was.sectoren
