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
