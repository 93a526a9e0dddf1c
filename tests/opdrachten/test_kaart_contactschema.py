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
