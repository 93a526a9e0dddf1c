"""``tel``: professionals by name and task; nobody of the network is counted."""

import json
from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren

SAMIRA = Path(__file__).parents[2] / "voorbeelden" / "samira"


def tel(capsys: pytest.CaptureFixture[str], *opties: str) -> str:
    assert uitvoeren(["tel", "-C", str(SAMIRA), *opties]) == 0
    return capsys.readouterr().out


def test_wie_er_zijn_en_wie_er_gingen_met_naam_en_functie(capsys: pytest.CaptureFixture[str]) -> None:
    toen, nu = tel(capsys, "--op", "2026-04-11"), tel(capsys, "--op", "2026-11-29")
    assert toen.startswith("Nu: 24 professionals.")
    assert "Wie gingen" not in toen
    assert nu.startswith("Nu: tien professionals.")
    assert "- Tom Hendriks (jeugdbeschermer), 17 november 2026" in nu
    assert "- de huisarts, sinds 2015" in nu


def test_van_het_netwerk_staat_er_niemand_en_geen_getal(capsys: pytest.CaptureFixture[str]) -> None:
    uit = tel(capsys, "--op", "2026-11-29")
    assert "Tooske" not in uit
    assert "mensen" not in uit


def test_wie_veel_draagt_staat_niet_in_wat_een_ander_programma_krijgt(capsys: pytest.CaptureFixture[str]) -> None:
    uit = json.loads(tel(capsys, "--formaat", "json", "--op", "2026-11-29"))
    assert set(uit) == {"versie", "nu", "komen", "gegaan"}


def test_een_leeg_traject_heeft_geen_professionals(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "traject.yaml").write_text("", encoding="utf-8")
    assert uitvoeren(["tel", "-C", str(tmp_path)]) == 0
    assert capsys.readouterr().out == "Er zijn nu geen professionals.\n"


def test_wie_veel_draagt_is_een_vraag_op_het_scherm_en_nergens_anders(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "traject.yaml").write_text("naam: Ons plan\nhoofdpersonen: [noor]\n", encoding="utf-8")
    (tmp_path / "netwerk.yaml").write_text("personen: {noor: {}, oma-riet: {}, wim: {}}\n", encoding="utf-8")
    afspraken = "".join(f"  a{nr}: {{woorden: Iets., wie: [oma-riet]}}\n" for nr in range(1, 6))
    plan = f"afspraken:\n{afspraken}  a6: {{woorden: Iets., wie: [wim]}}\n"
    (tmp_path / "plan.yaml").write_text(plan, encoding="utf-8")
    assert uitvoeren(["tel", "-C", str(tmp_path)]) == 0
    uit = capsys.readouterr().out
    assert "Een vraag voor jou:\n  - Oma Riet" in uit
    assert "wie kan een stukje overnemen?" in uit
    assert "Wim" not in uit
    assert uitvoeren(["tel", "-C", str(tmp_path), "--formaat", "json"]) == 0
    assert "Riet" not in capsys.readouterr().out


def test_wie_nog_moet_beginnen_staat_apart(capsys: pytest.CaptureFixture[str]) -> None:
    toen = tel(capsys, "--op", "2025-11-16")
    assert toen.endswith("Wie nog komen:\n  - Tom Hendriks (jeugdbeschermer), vanaf 17 november 2025\n")
