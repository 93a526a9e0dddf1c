"""``sonestra kaart sociogram``: with the hoofdpersoon in the middle, and without."""

import json
import shutil
from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren
from tests.opdrachten.test_hernoem import VOORBEELDEN


@pytest.fixture
def kyra(tmp_path: Path) -> Path:
    return shutil.copytree(VOORBEELDEN / "kyra", tmp_path / "kyra")


def test_zonder_midden_komt_naast_de_kaart_met_en_niemand_verhuist(kyra: Path) -> None:
    for opties in ([], ["--zonder-midden"]):
        assert uitvoeren(["kaart", "sociogram", "-C", str(kyra), "--formaat", "json", *opties]) == 0
    kaarten = kyra / "uitvoer" / "kaarten"
    met, zonder = (
        {mens["id"]: mens for mens in json.loads((kaarten / f"sociogram{deel}.json").read_text("utf-8"))["personen"]}
        for deel in ("", "-zonder-midden")
    )
    assert met.keys() - zonder.keys() == {"kyra"}
    assert {wie: (mens["x"], mens["y"]) for wie, mens in zonder.items()} == {
        wie: (mens["x"], mens["y"]) for wie, mens in met.items() if wie != "kyra"
    }


def test_zonder_midden_is_er_alleen_voor_het_sociogram(kyra: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["kaart", "ecogram", "-C", str(kyra), "--zonder-midden"]) == 2
    assert "alleen voor het sociogram" in capsys.readouterr().err
