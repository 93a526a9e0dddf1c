"""The contactschema, from the command line."""

import shutil
from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren

ARIE = Path(__file__).parents[2] / "voorbeelden" / "arie"


@pytest.fixture
def arie(tmp_path: Path) -> Path:
    return Path(shutil.copytree(ARIE, tmp_path / "arie"))


def test_als_papier_en_als_lijst(arie: Path) -> None:
    assert uitvoeren(["kaart", "contactschema", "-C", str(arie), "--formaat", "svg,tekst,md,csv"]) == 0
    kaarten = arie / "uitvoer" / "kaarten"
    assert {pad.name for pad in kaarten.iterdir()} == {f"contactschema.{eind}" for eind in ("svg", "txt", "md", "csv")}
    assert (kaarten / "contactschema.csv").read_bytes().startswith("\ufeffWie;Hoe vaak;".encode())
    assert "| Gerrit (zoon) | elke dag | op bezoek |" in (kaarten / "contactschema.md").read_text(encoding="utf-8")


def test_een_andere_kaart_is_geen_lijst(arie: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["kaart", "genogram", "-C", str(arie), "--formaat", "csv"]) == 2
    assert "--formaat csv is er voor contactschema, niet voor genogram." in capsys.readouterr().err


def test_een_ander_heeft_een_eigen_lijst(tmp_path: Path) -> None:
    (tmp_path / "traject.yaml").write_text("formaat: 1\nhoofdpersonen: [samira, noor]\n", encoding="utf-8")
    (tmp_path / "netwerk.yaml").write_text(
        "personen:\n  samira: {}\n  noor: {}\n  romy: {bij: noor, contact: elke_dag}\n", encoding="utf-8"
    )
    assert uitvoeren(["kaart", "contactschema", "--van", "noor", "-C", str(tmp_path), "--formaat", "md"]) == 0
    tekst = (tmp_path / "uitvoer" / "kaarten" / "contactschema-van-noor.md").read_text(encoding="utf-8")
    assert "Zo ziet Noor het." in tekst
    assert "| Romy | elke dag |" in tekst
