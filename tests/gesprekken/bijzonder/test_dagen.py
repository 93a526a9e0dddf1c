"""A day by what it is called today."""

import io
from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren
from sonestra_cli.gesprekken.bijzonder.dagen import dag_dichtbij, dag_van
from sonestra_cli.lezen.traject import lees_traject
from tests.opdrachten.leen import maak_leen


@pytest.mark.parametrize(
    ("getypt", "dag"),
    [
        ("vandaag", "1 maart 2028"),
        ("Gisteren.", "29 februari 2028"),
        ("eergisteren", "28 februari 2028"),
        ("morgen", "2 maart 2028"),
        ("volgende week zaterdag", "11 maart 2028"),
        ("komende woensdag", "8 maart 2028"),
        ("afgelopen woensdag", "23 februari 2028"),
        ("12 mei", "12 mei"),
        ("", ""),
    ],
)
def test_gisteren_is_een_dag(getypt: str, dag: str) -> None:
    assert dag_van(getypt, "2028-03-01") == dag


def test_zonder_te_weten_welke_dag_het_is_blijft_gisteren_staan() -> None:
    assert dag_van("gisteren", "") == "gisteren"


def test_wie_gisteren_iets_vertelde_moest_de_datum_opzoeken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    traject = maak_leen(tmp_path)
    monkeypatch.setattr("sonestra_cli.opdrachten.delen.rondes.vandaag", lambda: "2028-03-01")
    monkeypatch.setattr("sys.stdin", io.StringIO("Leen\nZingen gaat.\n\ngisteren\n" + "\n" * 6))
    assert uitvoeren(["erbij", "perspectief", "-C", str(traject)]) == 0
    verteld = lees_traject(traject).traject.verhaal.perspectieven[-1].verteld_op
    assert verteld is not None
    assert verteld.iso == "2028-02-29"


@pytest.mark.parametrize(
    ("gezegd", "dag"),
    [
        ("vorige week dinsdag", "24 november 2026"),
        ("afgelopen zondag", "29 november 2026"),
        ("afgelopen maandag", "23 november 2026"),
        ("24 november", "24 november 2026"),
        ("op dinsdag 24 november", "24 november 2026"),
        ("14 maart dit jaar", "14 maart 2026"),
        ("10 januari", "10 januari 2027"),
        ("31 november", "31 november"),
        ("maandag 24 november", "24 november 2025"),
        ("24 november 2019", "24 november 2019"),
    ],
)
def test_wie_een_dag_zei_zoals_mensen_dat_doen_moest_de_datum_opzoeken(gezegd: str, dag: str) -> None:
    assert dag_dichtbij(gezegd, "2026-11-30") == dag
    assert dag_dichtbij(gezegd, "") == gezegd


def test_wat_lang_geleden_kan_zijn_krijgt_geen_jaar_van_nu() -> None:
    assert dag_van("24 november", "2026-11-30") == "24 november"
