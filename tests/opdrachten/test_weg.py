"""Who goes is gone everywhere; what goes along is said first, and what only people can decide holds it up."""

import shutil
from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren
from tests.opdrachten.test_hernoem import VOORBEELDEN, inhoud
from tests.opdrachten.toetsenbord import Toetsenbord

NETWERK = """\
personen:
  kim: {naam: Kim}
  # over bo: eerst bellen
  bo:
    wie: nicht
    # van bo
  sem: {bij: bo, kijk_van: {bo: hart}, zichtbaar: [bo]}   # over sem
gezinnen:
  - {partners: [kim, bo], kinderen: [sem]}
  - {partners: [bo]}   # ooit
huishoudens:
  - wie:
      - kim
      - bo  # doordeweeks
belevingen:
  - {van: bo, met: kim, is: hecht}
  - {van: kim, met: sem, is: hecht}
"""
DAARNA = """\
personen:
  kim: {naam: Kim}
  sem: {zichtbaar: []}   # over sem
gezinnen:
  - {partners: [kim], kinderen: [sem]}
huishoudens:
  - wie:
      - kim
belevingen:
  - {van: kim, met: sem, is: hecht}
"""
PLAN = """\
afspraken:
  a1: {woorden: Bo belt, wie: bo}
  a2: {woorden: Samen, wie: [kim, bo]}
"""


@pytest.fixture
def traject(tmp_path: Path) -> Path:
    (tmp_path / "traject.yaml").write_text("naam: x\nhoofdpersonen: [kim]\n", encoding="utf-8")
    (tmp_path / "netwerk.yaml").write_text(NETWERK, encoding="utf-8")
    (tmp_path / "plan.yaml").write_text(PLAN, encoding="utf-8")
    (tmp_path / "beraad.yaml").write_text("gasten:\n  bo: {komt: ja}  # met de trein\n  kim:\n", encoding="utf-8")
    (tmp_path / "actieteam").mkdir()
    (tmp_path / "actieteam/2026-05-07.yaml").write_text("anders:\n  a2: {wie: bo}\n", encoding="utf-8")
    (tmp_path / "apart").mkdir()
    (tmp_path / "apart/bo.yaml").write_text("niet_bespreken: [{van: bo, woorden: geheimpje}]\n", encoding="utf-8")
    (tmp_path / "apart/kim.yaml").write_text("belevingen: [{van: kim, met: bo, is: bang_voor}]\n", encoding="utf-8")
    return tmp_path


def test_een_mens_is_overal_weg_met_wat_erbij_hoort(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["weg", "bo", "--ja", "-C", str(traject)]) == 0
    na = {naam: ruw.decode() for naam, ruw in inhoud(traject).items()}
    assert na["netwerk.yaml"] == DAARNA
    assert na["plan.yaml"] == "afspraken:\n  a1: {woorden: Bo belt}\n  a2: {woorden: Samen, wie: [kim]}\n"
    assert na["beraad.yaml"] == "gasten:\n  kim:\n"
    assert na["actieteam/2026-05-07.yaml"] == "anders:\n  a2: {wie: []}\n"
    assert "apart/bo.yaml" not in na
    assert na["apart/kim.yaml"] == "belevingen: []\n"
    gezegd = "".join(capsys.readouterr())
    assert "netwerk.yaml, regel 8: het gezin" not in gezegd
    assert "netwerk.yaml, regel 10: het gezin" in gezegd
    assert "netwerk.yaml, regel 16: de beleving (daarin ook kim)" in gezegd
    assert (
        "plan.yaml, regel 2: de naam bij afspraken.a1.wie. Deze afspraak blijft staan, en heeft dan niemand" in gezegd
    )
    assert "personen.sem.zichtbaar staat dan niemand meer" in gezegd
    assert "apart/kim.yaml: op één plek" in gezegd
    assert "apart/bo.yaml: het hele bestand" in gezegd
    assert "geheimpje" not in gezegd
    assert "bang_voor" not in gezegd


def test_zonder_ja_gebeurt_er_niets(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    voor = inhoud(traject)
    assert uitvoeren(["weg", "bo", "-C", str(traject)]) == 2
    assert "typ --ja erbij" in capsys.readouterr().err
    assert inhoud(traject) == voor


def test_wie_nee_zegt_houdt_alles(traject: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    voor = inhoud(traject)
    monkeypatch.setattr("sys.stdin", Toetsenbord(["nee"]))
    assert uitvoeren(["weg", "bo", "-C", str(traject)]) == 2
    assert inhoud(traject) == voor


def test_vooraf_laat_het_zien(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    voor = inhoud(traject)
    assert uitvoeren(["weg", "bo", "--vooraf", "-C", str(traject)]) == 0
    gezegd = "".join(capsys.readouterr())
    assert "-   # over bo: eerst bellen" in gezegd
    assert "geheimpje" not in gezegd
    assert inhoud(traject) == voor


def test_alleen_de_gast(traject: Path) -> None:
    assert uitvoeren(["weg", "gast:bo", "--ja", "-q", "-C", str(traject)]) == 0
    assert (traject / "beraad.yaml").read_text(encoding="utf-8") == "gasten:\n  kim:\n"
    assert (traject / "netwerk.yaml").read_text(encoding="utf-8") == NETWERK


def test_een_afspraak_ook_uit_de_bijeenkomsten(traject: Path) -> None:
    assert uitvoeren(["weg", "a2", "--ja", "-q", "-C", str(traject)]) == 0
    assert (traject / "plan.yaml").read_text(encoding="utf-8") == "afspraken:\n  a1: {woorden: Bo belt, wie: bo}\n"
    assert (traject / "actieteam/2026-05-07.yaml").read_text(encoding="utf-8") == "anders:\n"


@pytest.mark.parametrize(
    ("wie", "zin"),
    [
        ("kim", "kim is de enige hoofdpersoon"),
        ("kyra", "'kyra' ken ik niet"),
    ],
)
def test_wat_niet_kan_verandert_niets(traject: Path, wie: str, zin: str, capsys: pytest.CaptureFixture[str]) -> None:
    voor = inhoud(traject)
    assert uitvoeren(["weg", wie, "--ja", "-C", str(traject)]) in (1, 2)
    assert zin in capsys.readouterr().err
    assert inhoud(traject) == voor


def test_een_vraag_van_alleen_deze_mens_houdt_het_tegen(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (traject / "vragen.yaml").write_text("vragen:\n  v1: {van: bo, vraag: Wie?}\n", encoding="utf-8")
    assert uitvoeren(["weg", "bo", "--ja", "-C", str(traject)]) == 1
    assert "haal het eerst weg met: sonestra weg v1" in capsys.readouterr().err
    assert uitvoeren(["weg", "v1", "--ja", "-q", "-C", str(traject)]) == 0
    assert uitvoeren(["weg", "bo", "--ja", "-q", "-C", str(traject)]) == 0


@pytest.mark.parametrize(
    ("map_", "wie"),
    [("samira", "mila"), ("samira", "opa-mohamed"), ("nelson", "wesley"), ("arie", "gerrit"), ("kyra", "tim")],
)
def test_uit_een_voorbeeld_en_alles_klopt_nog(tmp_path: Path, map_: str, wie: str) -> None:
    kopie = Path(shutil.copytree(VOORBEELDEN / map_, tmp_path / map_))
    assert uitvoeren(["weg", wie, "--ja", "-q", "-C", str(kopie)]) == 0
    assert uitvoeren(["valideer", "-q", str(kopie)]) == 0


@pytest.mark.parametrize(
    ("getypt", "blijft"),
    [
        ("[[kim, bo], [bo, sem, kim]]", "[[sem, kim]]"),
        ("[{wie: [kim, bo]}, {wie: [kim, sem], zichtbaar: [bo, kim]}]", "[{wie: [kim, sem], zichtbaar: [kim]}]"),
        ("[bo, sem, kim]", "[sem, kim]"),
        ("[bo, kim]", None),
    ],
)
def test_van_een_groepje_dat_elkaar_kent_blijft_niet_een_alleen(traject: Path, getypt: str, blijft: str | None) -> None:
    netwerk = traject / "netwerk.yaml"
    netwerk.write_text(f"{NETWERK}kennen_elkaar: {getypt}\n", encoding="utf-8")
    uitvoeren(["weg", "bo", "-C", str(traject), "--ja"])
    regels = [r for r in netwerk.read_text(encoding="utf-8").splitlines() if r.startswith("kennen_elkaar")]
    assert regels == ([f"kennen_elkaar: {blijft}"] if blijft else [])


def test_weg_kende_gezin_1_niet(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "traject.yaml").write_text("naam: Plan\nhoofdpersonen: [kim]\n", encoding="utf-8")
    (tmp_path / "netwerk.yaml").write_text(NETWERK, encoding="utf-8")
    assert uitvoeren(["weg", "gezin", "--ja", "-C", str(tmp_path)]) == 2
    assert "gezin 1 (kim en bo) en gezin 2 (bo)" in capsys.readouterr().err
    assert uitvoeren(["weg", "gezin 2", "--ja", "-C", str(tmp_path)]) == 0
    assert "netwerk.yaml, regel 10: het gezin" in capsys.readouterr().err
    weg = "  - {partners: [bo]}   # ooit\n"
    assert (tmp_path / "netwerk.yaml").read_text(encoding="utf-8") == NETWERK.replace(weg, "")
    assert uitvoeren(["weg", "kern", "--ja", "-C", str(tmp_path)]) == 2


def test_van_een_gast_stond_er_regel_0(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "traject.yaml").write_text("naam: Plan\nhoofdpersonen: [kim]\n", encoding="utf-8")
    (tmp_path / "netwerk.yaml").write_text(NETWERK, encoding="utf-8")
    (tmp_path / "beraad.yaml").write_text("gasten:\n  bo: {komt: ja}\n", encoding="utf-8")
    assert uitvoeren(["weg", "gast:bo", "--vooraf", "-C", str(tmp_path)]) == 0
    assert "beraad.yaml, regel 2:" in capsys.readouterr().err
