"""In a whole line ``gisteren`` was words, while a question after a day knows it."""

from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren
from sonestra_cli.gesprekken.bijzonder.in_de_regel import Verteld, met_vandaag
from sonestra_cli.lezen.traject import lees_traject
from tests.opdrachten.leen import maak_leen

VANDAAG = "2026-11-30"


@pytest.mark.parametrize(
    ("getypt", "gelezen"),
    [
        ("Tim komt, gesproken gisteren", "Tim komt, gesproken 29 november 2026"),
        ("Tim komt, vorige week dinsdag gesproken", "Tim komt, gesproken 24 november 2026"),
        ("Kyra, vandaag: mijn woorden opschrijven", "Kyra, 30 november 2026: mijn woorden opschrijven"),
        ("Karin, wijkverpleegkundige, sinds vorige maand", "Karin, wijkverpleegkundige, sinds oktober 2026"),
        (
            "Ma Jo, gisteren > Ik ben gisteren thuis gebleven.",
            "Ma Jo, 29 november 2026 > Ik ben gisteren thuis gebleven.",
        ),
        ("Piet is in maart overleden", "Piet is overleden in maart 2026"),
        ("Wim belt vandaag oma", "Wim belt vandaag oma"),
        ("Ma Jo, “gisteren was het goed”, gisteren", "Ma Jo, “gisteren was het goed”, gisteren"),
    ],
)
def test_gisteren_in_een_hele_regel_was_geen_dag(getypt: str, gelezen: str) -> None:
    assert met_vandaag(getypt, VANDAAG) == Verteld(gelezen)
    assert met_vandaag(getypt, "") == Verteld(getypt)


@pytest.mark.parametrize(
    ("getypt", "wat", "wanneer"),
    [
        ("gisteren: Kyra sprak met Sandra, fijn", "Kyra sprak met Sandra, fijn", "29 november 2026"),
        ("vorige week was Kyra bij Tim", "Kyra was bij Tim", "november 2026"),
        ("Kyra had eergisteren ruzie met Sandra", "Kyra had ruzie met Sandra", "28 november 2026"),
        ("vorig jaar verhuisde oma Riet", "oma Riet verhuisde", "2025"),
        ("Kyra zei dat ze gisteren viel", "Kyra zei dat ze gisteren viel", ""),
        ("maart 2020: zoals gisteren", "maart 2020: zoals gisteren", ""),
        ("gisteren", "gisteren", ""),
    ],
)
def test_wat_gisteren_gebeurde_heet_niet_gisteren(getypt: str, wat: str, wanneer: str) -> None:
    assert met_vandaag(getypt, VANDAAG, gebeurtenis=True) == Verteld(wat, wanneer)


def _in_een_regel(map_: Path, monkeypatch: pytest.MonkeyPatch, *woorden: str) -> None:
    monkeypatch.setattr("sonestra_cli.opdrachten.delen.rondes.vandaag", lambda: VANDAAG)
    assert uitvoeren(["erbij", *woorden, "-C", str(map_)]) == 0


def test_in_een_regel_krijgt_een_gebeurtenis_van_gisteren_haar_dag(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    traject = maak_leen(tmp_path)
    _in_een_regel(traject, monkeypatch, "gebeurtenis", "gisteren was Leen aan boord, fijn")
    een = lees_traject(traject).traject.gebeurtenissen.gebeurtenissen[-1]
    assert (een.wat, str(een.wanneer), een.gevoel) == ("Leen was aan boord", "2026-11-29", "fijn")


def test_kyra_was_bij_tim_is_ook_zonder_haar_dag_wat_er_gebeurde(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    traject = maak_leen(tmp_path)
    _in_een_regel(traject, monkeypatch, "gebeurtenis", "vorige week was Leen bij buurman Kees")
    een = lees_traject(traject).traject.gebeurtenissen.gebeurtenissen[-1]
    assert (een.wat, str(een.wanneer)) == ("Leen was bij buurman Kees", "2026-11")


def test_piet_is_in_maart_overleden_werd_niet_gelezen_en_niet_gezegd(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    traject = maak_leen(tmp_path)
    _in_een_regel(traject, monkeypatch, "persoon", "Piet is in maart overleden")
    assert "overleden: maart 2026" in capsys.readouterr().err
    _in_een_regel(traject, monkeypatch, "gebeurtenis", "in maart viel Leen van de trap")
    assert "Van welk jaar dit was weet ik niet" in capsys.readouterr().err
