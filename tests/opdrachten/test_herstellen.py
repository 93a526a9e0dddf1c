"""Mending: what is sensitive moves to its owner with every word, what is there stays, a look beforehand only looks."""

import json
from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren
from sonestra_cli.bestanden.lezen import lees_traject
from sonestra_cli.domein.soorten import Sleutel

NETWERK = """personen:
  kyra: {naam: Kyra}
  tim: {naam: papa Tim}
belevingen:
  # over Tim: niet voorlezen
  - {van: kyra, met: tim, is: bang_voor, woorden: als hij hard praat}
  - {van: tim, met: kyra, is: hecht}
"""


@pytest.fixture
def traject(tmp_path: Path) -> Path:
    (tmp_path / "traject.yaml").write_text("naam: Kyra\nhoofdpersonen: [kyra]\n", encoding="utf-8")
    (tmp_path / "netwerk.yaml").write_text(NETWERK, encoding="utf-8")
    return tmp_path


def test_wat_apart_hoort_verhuist_naar_wie_het_is(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["valideer", str(traject), "--herstel"]) == 0
    assert "hersteld: A001" in capsys.readouterr().out
    assert "bang_voor" not in (traject / "netwerk.yaml").read_text(encoding="utf-8")
    (beleving,) = lees_traject(traject, (Sleutel("kyra"),)).traject.apart[Sleutel("kyra")].belevingen
    assert (beleving.is_, beleving.woorden) == ("bang_voor", "als hij hard praat")
    assert [b.is_ for b in lees_traject(traject).traject.netwerk.belevingen] == ["hecht"]


def test_wat_er_al_apart_stond_blijft(traject: Path) -> None:
    (traject / "apart").mkdir()
    eigen = "# van mij\nbelevingen:\n  - {van: kyra, met: tim, is: controle}\n"
    (traject / "apart/kyra.yaml").write_text(eigen, encoding="utf-8")
    assert uitvoeren(["valideer", str(traject), "--herstel"]) == 0
    apart = lees_traject(traject, (Sleutel("kyra"),)).traject.apart[Sleutel("kyra")]
    assert [b.is_ for b in apart.belevingen] == ["controle", "bang_voor"]
    assert "# van mij" in (traject / "apart/kyra.yaml").read_text(encoding="utf-8")


def test_vooraf_laat_zien_en_schrijft_niets(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["valideer", str(traject), "--herstel", "--vooraf"]) == 0
    uit = capsys.readouterr().out
    assert "--- netwerk.yaml" in uit
    assert "+++ apart/kyra.yaml" in uit
    assert (traject / "netwerk.yaml").read_text(encoding="utf-8") == NETWERK
    assert not (traject / "apart").exists()


def test_de_vorige_versie_is_bewaard(traject: Path) -> None:
    uitvoeren(["valideer", str(traject), "--herstel"])
    bewaard = [pad.read_text(encoding="utf-8") for pad in (traject / ".sonestra").rglob("*") if pad.is_file()]
    assert NETWERK in bewaard


@pytest.mark.parametrize("wie", ["../geheim", "Oma Riet", "a/b"])
def test_wat_geen_bestandsnaam_kan_zijn_verhuist_niet(wie: str, traject: Path) -> None:
    (traject / "netwerk.yaml").write_text(NETWERK.replace("van: kyra", f"van: {wie}"), encoding="utf-8")
    assert uitvoeren(["valideer", str(traject), "--herstel"]) == 1
    assert "bang_voor" in (traject / "netwerk.yaml").read_text(encoding="utf-8")
    assert {pad.name for pad in traject.iterdir()} == {"traject.yaml", "netwerk.yaml"}


@pytest.mark.parametrize("vooraf", [[], ["--vooraf"]])
def test_json_blijft_een_voorwerp_ook_bij_herstellen(
    vooraf: list[str], traject: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    uitvoeren(["valideer", str(traject), "--herstel", "--formaat", "json", *vooraf])
    uit = capsys.readouterr()
    codes = [bevinding["code"] for bevinding in json.loads(uit.out)["bevindingen"]]
    assert ("A001" in codes) == bool(vooraf)
    assert "bang_voor" in uit.err if vooraf else "hersteld: A001" in uit.err


def test_wie_er_nog_niet_is_wordt_niemand_anders(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A guess in ``niet_voor`` or ``zichtbaar`` would keep it from the wrong person, and tell the right one."""
    (traject / "netwerk.yaml").write_text("personen: {kyra: {}, kim: {}}\n", encoding="utf-8")
    plan = "afspraken:\n  a1: {woorden: Soep, wie: [tim], niet_voor: [tim]}\n"
    gebeurd = "gebeurtenissen:\n  - {wat: feest, wanneer: 2020, wie: [kyra], zichtbaar: [tim]}\n"
    (traject / "plan.yaml").write_text(plan, encoding="utf-8")
    (traject / "gebeurtenissen.yaml").write_text(gebeurd, encoding="utf-8")
    assert uitvoeren(["valideer", str(traject), "--herstel"]) == 1
    assert capsys.readouterr().out.count("bedoel je 'kim'?") == 3
    assert (traject / "plan.yaml").read_text(encoding="utf-8") == plan
    assert (traject / "gebeurtenissen.yaml").read_text(encoding="utf-8") == gebeurd
