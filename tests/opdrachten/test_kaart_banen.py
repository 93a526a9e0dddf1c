"""Lanes of the life line, from the command line."""

import shutil
from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren

KYRA = Path(__file__).parents[2] / "voorbeelden" / "kyra"


@pytest.fixture
def kyra(tmp_path: Path) -> Path:
    return Path(shutil.copytree(KYRA, tmp_path / "kyra"))


def test_een_kaart_per_mens_komt_naast_die_van_fijn_en_zwaar(kyra: Path) -> None:
    for banen in ("gevoel", "wie", "soort"):
        assert uitvoeren(["kaart", "gebeurtenissen", "--banen", banen, "-C", str(kyra), "--formaat", "tekst"]) == 0
    kaarten = {pad.name.split(".")[0] for pad in (kyra / "uitvoer" / "kaarten").iterdir()}
    assert kaarten == {"gebeurtenissen", "gebeurtenissen-per-wie", "gebeurtenissen-per-soort"}


def test_banen_zijn_er_alleen_voor_de_gebeurtenissen(kyra: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["kaart", "genogram", "--banen", "wie", "-C", str(kyra)]) == 2
    assert "--banen is er alleen voor de gebeurtenissen." in capsys.readouterr().err


def test_de_dag_van_de_kaart_kan_gekozen_worden(kyra: Path) -> None:
    assert uitvoeren(["kaart", "gebeurtenissen", "--op", "2020-01-01", "-C", str(kyra), "--formaat", "tekst"]) == 0
    tekst = (kyra / "uitvoer" / "kaarten" / "gebeurtenissen-op-2020-01-01.txt").read_text(encoding="utf-8")
    assert "Na de dag van deze kaart, 1 januari 2020:" in tekst
