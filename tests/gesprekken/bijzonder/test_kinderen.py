"""Children who were told as people tell them could not be made in the same conversation."""

import io
from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren
from sonestra_cli.gesprekken.bijzonder.kinderen import kinderen_van, met_kinderen, met_leeftijd, zonder_naam
from sonestra_cli.lezen.traject import lees_traject
from tests.opdrachten.leen import maak_leen


@pytest.mark.parametrize(
    ("regel", "ouders", "kinderen"),
    [
        ("Sandra en Tim, kinderen Bo en Mo", "Sandra en Tim", "Bo en Mo"),
        ("Sandra en Tim met 2 kinderen: Bo en Mo", "Sandra en Tim", "Bo en Mo"),
        ("Sandra en Tim kregen Bo en Mo", "Sandra en Tim", "Bo en Mo"),
        ("Sandra heeft een zoon Bo", "Sandra", "Bo"),
        ("Sandra en Tim hebben een huis", "Sandra en Tim hebben een huis", ""),
        ("Sandra en Tim kregen verkering", "Sandra en Tim kregen verkering", ""),
        ("Sandra met Tim", "Sandra met Tim", ""),
    ],
)
def test_de_kinderen_die_bij_de_ouders_genoemd_zijn(regel: str, ouders: str, kinderen: str) -> None:
    assert met_kinderen(regel) == (ouders, kinderen)


def test_hoeveel_het_er_zijn_en_wiens_kind_is_geen_naam() -> None:
    assert kinderen_van("2 kinderen: een dochter Noor, 12 en hun zoon Jan") == ["dochter Noor 12", "zoon Jan"]
    assert kinderen_van("tweeling Bo en Mo 2012") == ["tweeling Bo", "Mo 2012"]


def test_een_leeftijd_is_een_jaar_en_een_jaar_blijft_een_jaar() -> None:
    assert met_leeftijd("Noor van 12", 2026) == ("Noor", "ca 2014")
    assert met_leeftijd("Jan (9 jaar)", 2026) == ("Jan", "ca 2017")
    assert met_leeftijd("Mo 2012", 2026) == ("Mo 2012", "")
    assert met_leeftijd("Noor van 12", 0) == ("Noor van 12", "")


def test_van_wie_geen_naam_heeft_wordt_die_gevraagd() -> None:
    assert zonder_naam("Noor, Liv en nog een zoontje") == "nog een zoontje"
    assert zonder_naam("dochter Noor") == ""


def test_kinderen_die_er_nog_niet_waren_moesten_er_eerst_los_bij(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    traject = maak_leen(tmp_path)
    monkeypatch.setattr("sonestra_cli.opdrachten.delen.rondes.vandaag", lambda: "2026-11-30")
    antwoorden = "Leen en Sandra\n\n\nNoor en een baby\neen dochter Noor van 12 en Bo\n\n\nja\n\n"
    monkeypatch.setattr("sys.stdin", io.StringIO(antwoorden))
    assert uitvoeren(["erbij", "gezin", "-C", str(traject)]) == 0
    assert "Hoe heet 'een baby'?" in capsys.readouterr().err
    netwerk = lees_traject(traject).traject.netwerk
    assert [kind.wie for kind in netwerk.gezinnen[-1].kinderen] == ["noor", "bo"]
    noor = netwerk.personen[netwerk.gezinnen[-1].kinderen[0].wie]
    assert (noor.geslacht, str(noor.geboren)) == ("vrouw", "ca 2014")
    assert uitvoeren(["erbij", "gezin", "Jan en Els, kinderen Pim en Saar", "-C", str(traject)]) == 0
    assert {"jan", "els", "pim", "saar"} <= set(lees_traject(traject).traject.netwerk.personen)
