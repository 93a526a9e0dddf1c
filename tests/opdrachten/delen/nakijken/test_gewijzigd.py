import subprocess
from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren
from sonestra_cli.omgeving.git import heeft_git

pytestmark = pytest.mark.skipif(not heeft_git(), reason="git is not on this computer")
MET_GIT = ("-c", "user.name=x", "-c", "user.email=x", "-c", "commit.gpgsign=false")


@pytest.fixture
def traject(tmp_path: Path) -> Path:
    hier = tmp_path / "werk" / "kyra"
    hier.mkdir(parents=True)
    (hier / "traject.yaml").write_text("naam: Ons plan\nhoofdpersonen: [kyra]\n", encoding="utf-8")
    (hier / "netwerk.yaml").write_text("personen: {kyra: {kring: hart}, wim: {kring: hart}}\n", encoding="utf-8")
    (hier / "vragen.yaml").write_text(
        "vragen:\n  a: {van: wim, vraag: Waar}\n  b: {van: tim, vraag: Hoe}\n", encoding="utf-8"
    )
    for woorden in (("init", "-q"), ("add", "."), ("commit", "-q", "-m", "begin")):
        subprocess.run(["git", "-C", str(hier), *MET_GIT, *woorden], check=True)
    return hier


def test_wat_er_al_was_wordt_niet_gezegd(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["valideer", str(traject)]) == 1
    assert "tim" in capsys.readouterr().out
    assert uitvoeren(["valideer", str(traject), "--alleen-gewijzigd"]) == 0
    assert capsys.readouterr().out == ""


def test_een_nieuw_bestand_telt_mee(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (traject / "plan.yaml").write_text("exemplaren: [bram]\n", encoding="utf-8")
    assert uitvoeren(["valideer", str(traject), "--alleen-gewijzigd"]) == 1
    uit = capsys.readouterr().out
    assert "plan.yaml:1:14: V001 'bram'" in uit
    assert "tim" not in uit


def test_wat_elders_stukgaat_door_de_verandering_wordt_ook_gezegd(
    traject: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (traject / "netwerk.yaml").write_text("personen: {kyra: {kring: hart}}\n", encoding="utf-8")
    assert uitvoeren(["valideer", str(traject), "--alleen-gewijzigd"]) == 1
    uit = capsys.readouterr().out
    assert "vragen.yaml:2:12: V001 'wim'" in uit
    assert "vragen.yaml:3" not in uit


def test_zonder_git_zegt_het_dat(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "traject.yaml").write_text("naam: Ons plan\n", encoding="utf-8")
    assert uitvoeren(["valideer", str(tmp_path), "--alleen-gewijzigd"]) == 2
    assert "wordt niet door git bewaard" in capsys.readouterr().err
