"""An older layout: told, shown first, mended, and undone again."""

from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren
from sonestra_cli.omgeving import git

KOP = "formaat: 0   # van vroeger\nnaam: Leen\nhoofdpersonen: [leen]\n"
NETWERK = "# wie er zijn\nmensen:   # allemaal\n  leen: {kring: hart}\n"


@pytest.fixture
def map_(tmp_path: Path) -> Path:
    wortel = tmp_path / "oud"
    wortel.mkdir()
    (wortel / "traject.yaml").write_text(KOP, encoding="utf-8")
    (wortel / "netwerk.yaml").write_text(NETWERK, encoding="utf-8")
    return wortel


def doe(map_: Path, *woorden: str) -> int:
    return uitvoeren([*woorden, "-C", str(map_)])


def test_valideer_wijst_de_weg_en_bijwerken_zet_over(map_: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert doe(map_, "valideer") == 1
    assert "sonestra bijwerken" in capsys.readouterr().out
    assert doe(map_, "bijwerken") == 0
    assert (map_ / "netwerk.yaml").read_text(encoding="utf-8") == NETWERK.replace("mensen", "personen")
    assert (map_ / "traject.yaml").read_text(encoding="utf-8") == KOP.replace("0", "1")
    assert doe(map_, "valideer") == 0
    assert doe(map_, "terug") == 0
    assert (map_ / "netwerk.yaml").read_text(encoding="utf-8") == NETWERK


def test_vooraf_laat_zien_en_schrijft_niets(map_: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert doe(map_, "bijwerken", "--vooraf") == 0
    uit = capsys.readouterr().out
    assert "+ personen:" in uit
    assert "zou komen: tien hulpbestanden voor je tekstprogramma, in .sonestra/schema\n" in uit
    assert ".json" not in uit, "nobody reads the names of those"
    assert sorted(pad.name for pad in map_.iterdir()) == ["netwerk.yaml", "traject.yaml"]


def test_staan_oud_en_nieuw_er_allebei_dan_kies_je_zelf(map_: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with (map_ / "netwerk.yaml").open("a", encoding="utf-8") as bestand:
        bestand.write("personen: {}\n")
    assert doe(map_, "bijwerken") == 1
    assert "'mensen' en 'personen' allebei" in capsys.readouterr().err
    assert (map_ / "traject.yaml").read_text(encoding="utf-8") == KOP


def test_een_map_met_git_leert_samenvoegen_en_vergelijken(map_: Path) -> None:
    if not git.heeft_git():
        pytest.skip("er is geen git op deze computer")
    assert git.begin(map_)
    for sleutel in ("merge.sonestra", "diff.sonestra"):
        git.roep(map_, "config", "--remove-section", sleutel)
    assert doe(map_, "bijwerken") == 0
    assert "diff=sonestra merge=sonestra" in (map_ / ".gitattributes").read_text(encoding="utf-8")
    config = (map_ / ".git" / "config").read_text(encoding="utf-8")
    assert "git-samenvoegen" in config
    assert "git-tekst" in config


def test_met_de_hand_begonnen_git_bewaarde_ook_wat_apart_staat(map_: Path, capsys: pytest.CaptureFixture[str]) -> None:
    if not git.heeft_git():
        pytest.skip("er is geen git op deze computer")
    (map_ / ".gitignore").write_text("*.tmp", encoding="utf-8")
    assert git._lukt(map_, "init", "-q")
    assert doe(map_, "bijwerken") == 0
    assert "git slaat nu over: uitvoer/, apart/ en .sonestra/versies/" in capsys.readouterr().err
    assert (map_ / ".gitignore").read_text(encoding="utf-8") == "*.tmp\nuitvoer/\napart/\n.sonestra/versies/\n"
    assert not git.neemt_mee(map_, "apart/leen.yaml")
    assert doe(map_, "bijwerken") == 0
    assert (map_ / ".gitignore").read_text(encoding="utf-8").count("apart/") == 1
