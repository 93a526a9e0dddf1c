"""The family for another program: everybody of the family is in it, and who is not is told."""

import shutil
from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren
from sonestra_cli.uitwisseling.gedcom.inlezen import lees_gedcom

VOORBEELDEN = Path(__file__).parents[2] / "voorbeelden"


@pytest.fixture
def kyra(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree(VOORBEELDEN / "kyra", tmp_path / "kyra")
    monkeypatch.chdir(tmp_path / "kyra")
    return tmp_path / "kyra"


def test_de_familie_komt_in_een_bestand_met_iedereen_bij_naam(kyra: Path) -> None:
    assert uitvoeren(["exporteer", "gedcom", "--uit", "familie.ged"]) == 0
    gedcom = (kyra / "familie.ged").read_text(encoding="utf-8")
    namen = [regel.removeprefix("1 NAME ") for regel in gedcom.splitlines() if regel.startswith("1 NAME ")]
    assert {"Kyra", "Bo", "Finn"} <= set(namen)
    assert len(namen) == gedcom.count(" INDI\n")


def test_wie_niet_meegaat_wordt_genoemd(kyra: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["exporteer", "gedcom"]) == 0
    verteld = capsys.readouterr().err
    gedcom = (kyra / "uitvoer" / "familie.ged").read_text(encoding="utf-8")
    assert f"Er gaan {gedcom.count(' INDI')} mee. Niet mee gaat wie in geen gezin staat (" in verteld
    assert "Yara" in verteld
    assert "Yara" not in gedcom


def test_familie_zonder_gezin_gaat_mee(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "traject.yaml").write_text("hoofdpersonen: [bo]\n", encoding="utf-8")
    (tmp_path / "netwerk.yaml").write_text(
        "personen:\n  bo:\n  oma-riet: {groep: familie}\n  neef: {herkomst: 'gedcom:I7'}\n  rex: {soort: dier}\n",
        encoding="utf-8",
    )
    assert uitvoeren(["exporteer", "gedcom", "-C", str(tmp_path), "--uit", str(tmp_path / "f.ged")]) == 0
    assert set(lees_gedcom((tmp_path / "f.ged").read_bytes()).netwerk.personen) == {"bo", "oma-riet", "neef"}
    assert "Er gaan 3 mee. Niet mee gaat wie in geen gezin staat (1): Rex." in capsys.readouterr().err


def test_wat_weggaat_komt_terug_als_hetzelfde_traject(kyra: Path) -> None:
    assert uitvoeren(["exporteer", "gedcom", "--uit", "een.ged"]) == 0
    assert uitvoeren(["importeer", "een.ged", "--in", "terug"]) == 0
    assert uitvoeren(["exporteer", "gedcom", "-C", "terug", "--uit", "twee.ged"]) == 0
    assert (kyra / "een.ged").read_bytes() == (kyra / "twee.ged").read_bytes()


def test_de_afgesproken_dagen_komen_in_een_agendabestand_zonder_namen(
    kyra: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert uitvoeren(["exporteer", "ics"]) == 0
    agenda = (kyra / "uitvoer" / "afspraken.ics").read_text(encoding="utf-8")
    assert agenda.count("BEGIN:VEVENT") == 5
    assert "Kyra" not in agenda
    assert "LOCATION" not in agenda
    assert "30 mei 2026, 13.30 uur" in capsys.readouterr().err


def test_zonder_afgesproken_dag_is_er_geen_agendabestand(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "traject.yaml").write_text("naam: Ons plan\n", encoding="utf-8")
    assert uitvoeren(["exporteer", "ics", "-C", str(tmp_path)]) == 2
    assert "Er is nog geen dag afgesproken." in " ".join(capsys.readouterr().err.split())
    assert not (tmp_path / "uitvoer").exists()


def test_de_plek_hoort_bij_de_agenda(kyra: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["exporteer", "ics", "--met-plek", "--uit", "-"]) == 0
    assert "LOCATION:" in capfd.readouterr().out
    assert uitvoeren(["exporteer", "gedcom", "--met-plek"]) == 2
