"""``status``: where it is, what comes, what is asked; on whichever day."""

import json
import re
import shutil
from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren

VOORBEELDEN = Path(__file__).parents[2] / "voorbeelden"
KYRA = VOORBEELDEN / "kyra"


def status(capsys: pytest.CaptureFixture[str], map_: Path, *opties: str) -> str:
    assert uitvoeren(["status", "-C", str(map_), *opties]) == 0
    return capsys.readouterr().out


def vers(tmp_path: Path, **bestanden: str) -> Path:
    (tmp_path / "traject.yaml").write_text(
        "naam: Ons plan\nhoofdpersonen: [noor]\nprocesbegeleider: {naam: Judith Vos}\nbegonnen_op: 2026-01-05\n",
        encoding="utf-8",
    )
    (tmp_path / "netwerk.yaml").write_text(
        "personen:\n  noor: {}\n  oma-riet: {kring: hart}\n  tom: {professional: {functie: jeugdbeschermer}}\n",
        encoding="utf-8",
    )
    for naam, tekst in bestanden.items():
        (tmp_path / f"{naam}.yaml").write_text(tekst, encoding="utf-8")
    return tmp_path


PLAN = """gemaakt_op: 2026-04-11
afspraken:
  a1: {woorden: Oma belt met Judith., wie: [oma-riet]}
actieteam: {leden: [noor], belt_na_vier_weken: oma-riet}
"""


def test_na_acht_weken_zonder_dag_is_er_een_vraag_en_eerder_niet(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    vraag = "Hoe gaat het nu met het plan?"
    map_ = vers(tmp_path, plan=PLAN)
    assert vraag not in status(capsys, map_, "--op", "2026-06-05")
    assert vraag in status(capsys, map_, "--op", "2026-06-06")


def test_komt_er_een_dag_dan_vraagt_niemand_wanneer(capsys: pytest.CaptureFixture[str]) -> None:
    uit = status(capsys, KYRA, "--op", "2027-01-14")
    assert "Hoe gaat het nu met het plan?" not in uit
    assert "Hoe gaat het nu met het plan?" in status(capsys, KYRA, "--op", "2027-01-15")


def test_vier_weken_en_drie_maanden_worden_gevraagd_als_de_dag_voorbij_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    map_ = vers(tmp_path, plan=PLAN)
    assert "bellen. Hoe ging dat?" not in status(capsys, map_, "--op", "2026-05-09")
    assert "Oma Riet zou rond zaterdag 9 mei 2026 bellen. Hoe ging dat?" in status(capsys, map_, "--op", "2026-05-10")
    assert "drie maanden oud" not in status(capsys, map_, "--op", "2026-07-11")
    assert "Op zaterdag 11 juli 2026 was het plan drie maanden oud." in status(capsys, map_, "--op", "2026-07-12")


def test_wat_aan_jou_hangt_is_een_vraag_met_hun_woorden(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    uit = " ".join(status(capsys, vers(tmp_path, plan=PLAN), "--op", "2026-05-01").split())
    assert "In een afspraak sta jij: “Oma belt met Judith.” Wie van hen wil dit stukje?" in uit
    assert "Wie van hen kun je bellen over het plan?" in uit


def test_een_professional_zonder_eind_staat_er_tot_de_vraag_rust(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    map_ = vers(tmp_path, plan=PLAN)
    assert "Wanneer kunnen zij weer gaan?\n  - Tom (jeugdbeschermer)" in status(capsys, map_)
    netwerk = map_ / "netwerk.yaml"
    netwerk.write_text(netwerk.read_text(encoding="utf-8").replace("tom: {", "tom: {gevraagd: [R13], "), "utf-8")
    assert "Wanneer kunnen zij" not in status(capsys, map_)


@pytest.mark.parametrize("naam", ["samira", "kyra", "arie", "nelson"])
def test_geen_cijfer_geen_oordeel_en_nooit_breder_dan_het_scherm(naam: str, capsys: pytest.CaptureFixture[str]) -> None:
    uit = status(capsys, VOORBEELDEN / naam, "--op", "2026-11-29")
    assert max(map(len, uit.splitlines())) < 80
    assert not re.search(r"%|score|goed gedaan|achter op|te laat|moet", uit)


def test_voor_een_ander_programma_als_json(capsys: pytest.CaptureFixture[str]) -> None:
    uit = json.loads(status(capsys, KYRA, "--formaat", "json", "--op", "2026-11-29"))
    assert uit["versie"] == 1
    assert uit["fase"] == "het actieteam"
    assert uit["dagen"] == [{"dag": "donderdag 14 januari 2027", "wat": "het actieteam, bij Bo"}]


def test_een_dag_die_geen_dag_is(capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["status", "-C", str(KYRA), "--op", "straks"]) == 2
    assert "'straks' begrijp ik niet als dag" in capsys.readouterr().err


def test_een_leeg_traject_heeft_ook_een_status(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "traject.yaml").write_text("", encoding="utf-8")
    uit = status(capsys, tmp_path)
    assert "Nu: het begin." in uit
    assert "aan jou" not in uit


def test_er_verandert_niets(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copytree(KYRA, tmp_path / "kyra")
    voor = {pad: pad.read_bytes() for pad in (tmp_path / "kyra").rglob("*") if pad.is_file()}
    status(capsys, tmp_path / "kyra")
    assert {pad: pad.read_bytes() for pad in (tmp_path / "kyra").rglob("*") if pad.is_file()} == voor
