"""A line with more than one question in it: who typed it in one line hears all that can be told at once."""

import re
from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren
from sonestra_cli.lezen.traject import lees_traject

MENSEN = """personen:
  kim: {}
  an: {naam: An de Wit, wie: oma}
  els: {naam: Els de Wit, wie: tante}
  jan: {naam: Jan Bakx}
  piet: {naam: Piet Bakx}
"""


@pytest.fixture
def traject(tmp_path: Path) -> Path:
    (tmp_path / "traject.yaml").write_text("naam: Kim\nhoofdpersonen: [kim]\n", encoding="utf-8")
    (tmp_path / "netwerk.yaml").write_text(MENSEN, encoding="utf-8")
    return tmp_path


def _gezegd(traject: Path, capsys: pytest.CaptureFixture[str], regel: str) -> str:
    assert uitvoeren(["erbij", "gast", regel, "-C", str(traject)]) == 1
    assert not (traject / "beraad.yaml").exists()
    return capsys.readouterr().err


def test_van_twee_die_meer_mensen_kunnen_zijn_hoorde_je_er_een(
    traject: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    gezegd = _gezegd(traject, capsys, "mevr. de Wit en dhr. Bakx komen")
    assert "Wie bedoel je met 'mevr. de Wit'? Het kan zijn: An de Wit, oma (an) of Els de Wit, tante (els)." in gezegd
    assert "Wie bedoel je met 'dhr. Bakx'? Het kan zijn: Jan Bakx (jan) of Piet Bakx (piet)." in gezegd
    assert "Over welke gast" not in gezegd


def test_naast_iemand_die_nieuw_is_hoor_je_ook_wie_meer_mensen_kan_zijn(
    traject: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    gezegd = _gezegd(traject, capsys, "mevr. de Wit en dhr.Jansen komen")
    assert "dhr. Jansen ken ik nog niet." in gezegd
    assert "Wie bedoel je met 'mevr. de Wit'?" in gezegd


@pytest.mark.parametrize("regel", ["mevr. Smit en dhr. Jansen komen", "mevr.Smit en dhr.Jansen komen"])
def test_van_twee_nieuwen_stond_in_de_opdracht_er_een(
    traject: Path, capsys: pytest.CaptureFixture[str], regel: str
) -> None:
    gezegd = _gezegd(traject, capsys, regel)
    erbij = re.search(r'sonestra erbij persoon "([^"]+)"', gezegd)
    assert erbij is not None
    assert uitvoeren(["erbij", "persoon", erbij[1], "-C", str(traject)]) == 0
    assert {"mevr-smit", "dhr-jansen"} <= lees_traject(traject).traject.netwerk.personen.keys()
    assert uitvoeren(["erbij", "gast", regel, "-C", str(traject)]) == 0


def test_een_adres_met_een_titel_erin_blijft_zoals_het_is(traject: Path) -> None:
    regel = "Jan Bakx komt, nodig: kijk op www.ing.nl en dr.nl"
    assert uitvoeren(["erbij", "gast", regel, "-C", str(traject)]) == 0
    assert "kijk op www.ing.nl en dr.nl" in (traject / "beraad.yaml").read_text(encoding="utf-8")


def test_het_jaar_in_het_voorbeeld_is_dat_van_nu(
    traject: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sonestra_cli.opdrachten.delen.rondes.vandaag", lambda: "2031-05-01")
    assert "zoals 7 maart 2031." in _gezegd(traject, capsys, "Jan Bakx komt, gesproken op 7 maart")
