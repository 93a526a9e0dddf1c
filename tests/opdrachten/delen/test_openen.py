from pathlib import Path

import pytest

from sonestra_cli.domein.soorten import Lezer
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.opdrachten.delen.openen import achtervoegsel, zoek_wortel
from sonestra_cli.opdrachten.delen.opties import Stop


def test_papier_voor_twee_mensen_heet_nooit_als_dat_voor_een_ander() -> None:
    samen = Beeld(Traject(), (Lezer("oma"), Lezer("riet")))
    alleen = Beeld(Traject(), (Lezer("oma-riet"),))
    assert (achtervoegsel(samen), achtervoegsel(alleen)) == ("-voor-oma+riet", "-voor-oma-riet")


def test_een_traject_onder_een_bijna_goede_naam_wordt_genoemd(tmp_path: Path) -> None:
    (tmp_path / "traject.yml").touch()
    with pytest.raises(Stop, match=r"Ik zoek traject\.yaml, en in .* staat traject\.yml\."):
        zoek_wortel(tmp_path)
