"""``sonestra taal``: what is read and what never is, what it says, and how it ends."""

import io
import json
import re
from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren

TRAJECT = "naam: Het plan van Kyra\nhoofdpersonen: [kyra]\nakkoord:\n  - wat: we zetten oma in als oppas\n"
BERAAD = """gasten:
  corrie:
    nodig: >
      een taxi,
      want we schakelen de buurman niet in
    vertelt_over: hoe we Corrie inzetten
    zin: jullie zetten mij in
piketpaaltjes:
  p1: {woorden: we zetten oma in, gesteld_door: [henk], grondslag: wet, vastgesteld_op: 2026-05-01}
"""


@pytest.fixture
def traject(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    map_ = tmp_path / "kyra"
    map_.mkdir()
    (map_ / "traject.yaml").write_text(TRAJECT, encoding="utf-8")
    (map_ / "beraad.yaml").write_text(BERAAD, encoding="utf-8")
    (map_ / "netwerk.yaml").write_text(
        "personen:\n  kyra:\n  corrie: {naam: Corrie}\n  henk: {professional: {functie: voogd}}\n", encoding="utf-8"
    )
    (map_ / "plan.yaml").write_text("afspraken:\n  a1: {woorden: We zetten oma in op maandag.}\n", encoding="utf-8")
    monkeypatch.chdir(map_)
    return map_


def typ(tekst: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(tekst.encode()), encoding="utf-8"))


def plekken(uit: str) -> list[tuple[str, int, int, str]]:
    return [(b["bestand"], b["regel"], b["kolom"], b["code"]) for b in json.loads(uit)["bevindingen"]]


def test_in_een_traject_leest_het_alleen_wat_de_begeleider_schreef(
    traject: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert uitvoeren(["taal", "--formaat", "json"]) == 0
    uit, fout = capsys.readouterr()
    assert plekken(uit) == [("beraad.yaml", 6, 33, "T02"), ("traject.yaml", 4, 13, "T02")]
    assert "Twee zinnen om nog eens te lezen." in fout


def test_een_eigen_sjabloon_hoort_erbij(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (traject / "sjablonen").mkdir()
    (traject / "sjablonen" / "agenda-beraad.md").write_text("# {{ titel }}\n\nWe zetten de buren in.\n", "utf-8")
    assert uitvoeren(["taal", "--formaat", "json"]) == 0
    assert ("sjablonen/agenda-beraad.md", 3, 4, "T02") in plekken(capsys.readouterr().out)


def test_woorden_van_de_familie_leest_het_ook_niet_als_je_het_bestand_noemt(
    traject: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert uitvoeren(["taal", "plan.yaml"]) == 2
    uit, fout = capsys.readouterr()
    assert uit == ""
    assert "Woorden van de familie lees ik nooit na." in fout


def test_een_zin_die_mag_blijven_rust(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (traject / "beraad.yaml").unlink()
    (traject / "traject.yaml").write_text(TRAJECT.replace("oppas", "oppas  # taal: ok T02 — zo zei ze het"), "utf-8")
    assert uitvoeren(["taal", "--streng"]) == 0
    uit, fout = capsys.readouterr()
    assert uit == ""
    assert "Ik hoor niets om nog eens te lezen." in fout


def test_een_geplakte_tekst_zegt_waar_waarom_en_hoe_anders(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    typ("Dag allemaal,\nWe gaan oma inzetten voor de opvang.\n", monkeypatch)
    assert uitvoeren(["taal", "-"]) == 0
    uit, fout = capsys.readouterr()
    assert uit.startswith("-:2:13: T02 (vraag) 'inzetten'")
    assert "    2 | We gaan oma inzetten voor de opvang.\n      |             ^^^^^^^^" in uit
    assert re.search(r"= tip: bijvoorbeeld: .+ Of: .+", uit), "two other ways to say it"
    assert "meer: sonestra leg-uit T02" in uit
    assert "Eén zin om nog eens te lezen. Hoe zou het klinken als het over jou ging?" in fout


def test_alleen_met_streng_eindigt_het_met_1(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    brief = tmp_path / "brief.txt"
    brief.write_text("We gaan oma inzetten.", encoding="utf-8")
    assert uitvoeren(["taal", "brief.txt"]) == 0
    assert uitvoeren(["taal", "--streng", "brief.txt"]) == 1
    assert uitvoeren(["taal", "--streng", "brief.txt", "--alleen", "t1"]) == 0
    assert brief.read_text(encoding="utf-8") == "We gaan oma inzetten."


def test_een_bestand_dat_niet_kan_houdt_de_andere_niet_tegen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "brief.txt").write_text("We gaan oma inzetten.", encoding="utf-8")
    (tmp_path / "plan.pdf").write_bytes(b"%PDF-1.7")
    assert uitvoeren(["taal", "plan.pdf", "weg.txt", "brief.txt"]) == 2
    uit, fout = capsys.readouterr()
    assert "brief.txt:1:13" in uit
    assert "plan.pdf is een pdf." in fout
    assert "weg.txt kan ik niet lezen" in fout


def test_buiten_een_traject_zegt_het_wat_je_kunt_noemen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert uitvoeren(["taal"]) == 2
    assert "sonestra taal brief.docx" in capsys.readouterr().err


def test_een_onbekende_regel_krijgt_een_gok(capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["taal", "-", "--alleen", "T99"]) == 2
    assert "De regel 'T99' ken ik niet." in capsys.readouterr().err


def test_oefenen_met_een_regel_door_een_pijp(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("TERM", "dumb")
    typ("We vragen het oma.\n", monkeypatch)
    assert uitvoeren(["taal", "--oefen", "T02"]) == 0
    fout = capsys.readouterr().err
    assert "1. We zetten oma in op maandag." in fout
    assert "Ik hoor er niets meer in." in fout
    assert "sonestra taal --oefen T02 --vanaf 2" in fout
    assert "\x1b" not in fout


def test_voor_github_en_sarif_staat_het_pad_vanaf_waar_je_bent(
    traject: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(traject.parent)
    assert uitvoeren(["taal", "-C", "kyra", "--formaat", "github"]) == 0
    assert "::notice file=kyra/beraad.yaml,line=6," in capsys.readouterr().out
    assert uitvoeren(["taal", "-C", "kyra", "--formaat", "sarif"]) == 0
    (run,) = json.loads(capsys.readouterr().out)["runs"]
    assert [een["ruleId"] for een in run["results"]] == ["T02", "T02"]


def test_ook_als_er_niets_is_staat_er_een_heel_ding_voor_een_programma(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    typ("We vragen het oma.\n", monkeypatch)
    assert uitvoeren(["taal", "-", "--formaat", "json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"versie": 1, "bevindingen": []}
