"""What cannot be written is not a bug of ours: a Dutch sentence and the right exit code."""

import errno
import os
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren
from tests.opdrachten.toetsenbord import Toetsenbord

TREE = "0 HEAD\n0 @I1@ INDI\n1 NAME Jan\n0 TRLR\n"


def _weiger(nummer: int) -> Callable[..., str]:
    def mkdtemp(**_: object) -> str:
        raise OSError(nummer, os.strerror(nummer))

    return mkdtemp


@pytest.mark.parametrize(("nummer", "zin"), [(errno.EACCES, "dat mag hier niet"), (errno.ENOSPC, "de schijf is vol")])
@pytest.mark.parametrize("opdracht", [["nieuw", "kyra", "--genoemd", "", "--op", ""], ["importeer", "boom.ged"]])
def test_een_map_die_er_niet_kan_komen_is_2(
    opdracht: list[str],
    nummer: int,
    zin: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("boom.ged").write_text(TREE, encoding="utf-8")
    monkeypatch.setattr(tempfile, "mkdtemp", _weiger(nummer))
    assert uitvoeren([*opdracht, *(["--in", "nieuw"] if opdracht[0] == "importeer" else [])]) == 2
    assert zin in capsys.readouterr().err


def test_schema_op_de_plek_van_een_bestand_is_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "traject.yaml").write_text("", encoding="utf-8")
    (tmp_path / ".sonestra").write_text("", encoding="utf-8")
    assert uitvoeren(["schema", "-C", str(tmp_path)]) == 2
    assert "kan ik niet schrijven" in capsys.readouterr().err


def test_versies_die_niet_bewaard_kunnen_worden_zeggen_waarom(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    traject, buiten = tmp_path / "traject", tmp_path / "buiten"
    traject.mkdir()
    buiten.mkdir()
    (traject / "traject.yaml").write_text("", encoding="utf-8")
    (traject / "netwerk.yaml").write_text("personen:\n  kyra:\n", encoding="utf-8")
    try:
        (traject / ".sonestra").symlink_to(buiten, target_is_directory=True)
    except OSError:
        pytest.skip("koppelingen maken mag hier niet")
    (tmp_path / "lijst.txt").write_text("Corrie\n", encoding="utf-8")
    assert uitvoeren(["groslijst", str(tmp_path / "lijst.txt"), "-C", str(traject)]) == 1
    assert "wijst naar buiten de map" in capsys.readouterr().err


def test_van_twee_bestanden_stond_er_dat_ze_niet_veranderd_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "traject.yaml").write_text("hoofdpersonen: [an]\n", encoding="utf-8")
    (tmp_path / "netwerk.yaml").write_text("personen:\n  an:\n", encoding="utf-8")

    def vol(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("sonestra_cli.opdrachten.delen.stap.samen_schrijven", vol)
    assert uitvoeren(["hernoem", "an", "anna", "-C", str(tmp_path)]) == 1
    assert capsys.readouterr().err == "netwerk.yaml en traject.yaml heb ik niet veranderd: de schijf is vol.\n"


@pytest.mark.parametrize("woorden", [["erbij"], ["erbij", "vraag"], ["groslijst"], ["actieteam", "2026-05-07"]])
def test_waar_niets_mag_stond_het_er_pas_na_de_laatste_vraag(
    woorden: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """All questions were asked, the story was typed, and then "dat mag hier niet"."""
    (tmp_path / "traject.yaml").write_text("hoofdpersonen: [an]\n", encoding="utf-8")
    (tmp_path / "netwerk.yaml").write_text("personen:\n  an:\n", encoding="utf-8")
    toetsen = Toetsenbord(["Bo, buur"])
    monkeypatch.setattr("sys.stdin", toetsen)
    monkeypatch.setattr(os, "access", lambda pad, hoe, **_: not (Path(pad) == tmp_path and hoe == os.W_OK))
    assert uitvoeren([*woorden, "-C", str(tmp_path)]) == 1
    assert f"In de map {tmp_path} mag ik niets schrijven." in capsys.readouterr().err
    assert toetsen.gevraagd == 0
