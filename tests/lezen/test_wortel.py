"""The root is found by walking up, never above home."""

from pathlib import Path

import pytest

from sonestra_cli.lezen.wortel import bijna_wortel, vind_wortel, wortel_boven


@pytest.fixture
def traject(tmp_path: Path) -> Path:
    (tmp_path / "kyra" / "uitvoer" / "kaarten").mkdir(parents=True)
    (tmp_path / "kyra" / "traject.yaml").touch()
    return tmp_path / "kyra"


def test_van_binnenuit_en_van_diep(traject: Path) -> None:
    assert vind_wortel(traject) == traject
    assert vind_wortel(traject / "uitvoer" / "kaarten") == traject


def test_een_traject_in_een_traject(traject: Path) -> None:
    (traject / "proef").mkdir()
    (traject / "proef" / "traject.yaml").touch()
    assert vind_wortel(traject / "proef") == traject / "proef"


def test_een_map_met_die_naam_telt_ook(tmp_path: Path) -> None:
    (tmp_path / "traject.yaml").mkdir()
    assert vind_wortel(tmp_path) == tmp_path


def test_nergens(tmp_path: Path) -> None:
    assert vind_wortel(tmp_path) is None


def test_niet_boven_de_eigen_map(traject: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for naam in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(naam, str(traject / "uitvoer"))
    assert vind_wortel(traject / "uitvoer" / "kaarten") is None
    assert vind_wortel(traject) == traject


def test_vanuit_een_map_die_er_niet_is(traject: Path) -> None:
    assert vind_wortel(traject / "weg" / "weg") == traject


def test_het_pad_zoals_het_er_staat(traject: Path, tmp_path: Path) -> None:
    assert wortel_boven(traject / "actieteam" / "2026-05-07.yaml") == traject
    assert wortel_boven(tmp_path / "los.yaml") is None


@pytest.mark.parametrize("naam", ["traject.yml", "Traject.yaml", "TRAJECT.YML", "traject.yaml.txt"])
def test_een_traject_onder_een_andere_naam_wordt_genoemd(tmp_path: Path, naam: str) -> None:
    (tmp_path / "foto").mkdir()
    (tmp_path / naam).touch()
    assert bijna_wortel(tmp_path / "foto") == tmp_path / naam


def test_zonder_iets_dat_erop_lijkt_wordt_niets_genoemd(tmp_path: Path) -> None:
    (tmp_path / "trajecten.yaml").touch()
    assert bijna_wortel(tmp_path) is None
