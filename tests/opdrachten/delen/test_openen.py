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


def test_een_traject_een_map_lager_wordt_gevonden_en_genoemd(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "ons-plan").mkdir()
    (tmp_path / "ons-plan" / "traject.yaml").write_text("naam: Ons plan\n", encoding="utf-8")
    assert zoek_wortel(tmp_path) == tmp_path / "ons-plan"
    assert "Ik neem het traject in" in capsys.readouterr().err
    (tmp_path / "ander plan").mkdir()
    (tmp_path / "ander plan" / "traject.yaml").write_text("naam: Ander\n", encoding="utf-8")
    with pytest.raises(Stop) as stop:
        zoek_wortel(tmp_path)
    assert "Hier zijn 2 trajecten" in stop.value.zin
    assert "ander plan'" in stop.value.zin
