"""The files with which an editor helps while typing."""

import json
import shutil
from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren

VOORBEELDEN = Path(__file__).parents[2] / "voorbeelden"


def test_schema_zet_de_hulpbestanden_waar_het_tekstprogramma_ze_zoekt(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    traject = Path(shutil.copytree(VOORBEELDEN / "kyra", tmp_path / "kyra"))
    assert uitvoeren(["schema", "-C", str(traject)]) == 0
    gemaakt = sorted((traject / ".sonestra/schema").glob("*.json"))
    assert "netwerk.json" in [pad.name for pad in gemaakt]
    netwerk = json.loads((traject / ".sonestra/schema/netwerk.json").read_text(encoding="utf-8"))
    assert {"personen", "gezinnen"} <= netwerk["properties"].keys()
    assert f"{len(gemaakt)} hulpbestanden staan klaar in" in capsys.readouterr().err


def test_een_nieuw_traject_wijst_naar_hulpbestanden_die_er_zijn(tmp_path: Path) -> None:
    assert uitvoeren(["nieuw", "kyra", "--genoemd", "", "--op", "", "-C", str(tmp_path)]) == 0
    instellingen = json.loads((tmp_path / "kyra/.vscode/settings.json").read_text(encoding="utf-8"))
    for schema in instellingen["yaml.schemas"]:
        assert (tmp_path / "kyra" / schema).is_file(), schema


def test_schema_in_een_andere_map_en_vooraf(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["schema", "--uit", str(tmp_path / "hulp"), "--vooraf"]) == 0
    assert "netwerk.json" in capsys.readouterr().out
    assert not (tmp_path / "hulp").exists()
    assert uitvoeren(["schema", "--uit", str(tmp_path / "hulp")]) == 0
    assert (tmp_path / "hulp/netwerk.json").is_file()
