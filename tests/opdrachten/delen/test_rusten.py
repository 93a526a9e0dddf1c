import json
from collections.abc import Callable
from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren

Codes = Callable[[], list[str]]
KOP = "naam: Het plan van Kyra\nhoofdpersonen: [kyra]\n"
NETWERK = (
    "personen:\n  kyra: {kring: hart}\n  finn: {geboren: 2016, kring: hart}\n  jop: {geboren: 2018, kring: hart}\n"
)
VRAGEN = "vragen:\n  v1: {van: kyra, vraag: Wie kookt er die dag?}\n"
BERAAD = "datum: 2026-05-30  # na school\nuitgenodigd_door: kyra\ngasten:\n  finn: {komt: ja}\n"


@pytest.fixture
def traject(tmp_path: Path) -> Path:
    map_ = tmp_path / "kyra"
    map_.mkdir()
    for naam, tekst in (("traject", KOP), ("netwerk", NETWERK), ("vragen", VRAGEN), ("beraad", BERAAD)):
        (map_ / f"{naam}.yaml").write_text(tekst, encoding="utf-8")
    return map_


@pytest.fixture
def codes(traject: Path, capsys: pytest.CaptureFixture[str]) -> Codes:
    def kijk() -> list[str]:
        capsys.readouterr()
        assert uitvoeren(["valideer", "-C", str(traject), "--formaat", "json"]) == 0
        return [een["code"] for een in json.loads(capsys.readouterr().out)["bevindingen"]]

    return kijk


def test_een_vraag_die_rust_komt_terug_bij_een_ander_kind(traject: Path, codes: Codes) -> None:
    assert codes() == ["R19"]
    assert uitvoeren(["valideer", "-C", str(traject), "--rust", "r19"]) == 0
    beraad = traject / "beraad.yaml"
    assert beraad.read_text(encoding="utf-8") == BERAAD.replace("{komt: ja}", "{komt: ja, gevraagd: [R19]}")
    assert codes() == []
    beraad.write_text(beraad.read_text(encoding="utf-8") + "  jop: {komt: ja}\n", encoding="utf-8")
    assert codes() == ["R19"]


def test_er_staat_gewoon_wat_er_rust_waar_en_hoe_het_terugkomt(
    traject: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (traject / "netwerk.yaml").write_text(NETWERK + "  wim:\n  bo:\n", encoding="utf-8")
    assert uitvoeren(["valideer", "-C", str(traject), "--rust", "R19,F010"]) == 0
    gezegd = capsys.readouterr().err
    assert "R19 rust bij gast Finn in beraad.yaml: bij wie wil Finn zitten?\n" in gezegd
    assert "F010 rust bovenaan in netwerk.yaml: " in gezegd
    assert gezegd.count("Gaat het later om iets of iemand anders, dan vraag ik het opnieuw.") == 1
    assert "personen." not in gezegd
    assert gezegd.endswith("Toch weer vragen? Haal de code weg bij `gevraagd`, of typ: sonestra terug\n")


def test_eerst_kijken_en_daarna_terug(traject: Path, codes: Codes) -> None:
    assert uitvoeren(["valideer", "-C", str(traject), "--rust", "R19", "--vooraf"]) == 0
    assert (traject / "beraad.yaml").read_text(encoding="utf-8") == BERAAD
    assert uitvoeren(["valideer", "-C", str(traject), "--rust", "R19"]) == 0
    assert uitvoeren(["terug", "-C", str(traject)]) == 0
    assert (traject / "beraad.yaml").read_text(encoding="utf-8") == BERAAD
    assert codes() == ["R19"]


def test_wat_je_zelf_typte_maakt_herstel_af(traject: Path, codes: Codes) -> None:
    (traject / "netwerk.yaml").write_text("gevraagd: [F010]\n" + NETWERK + "  wim:\n  bo:\n", encoding="utf-8")
    assert codes() == ["R19", "K007"]
    assert uitvoeren(["valideer", "-C", str(traject), "--herstel"]) == 0
    assert (traject / "netwerk.yaml").read_text(encoding="utf-8").startswith("gevraagd: [F010 bij Wim en Bo]\n")
    assert codes() == ["R19"]
    with (traject / "netwerk.yaml").open("a", encoding="utf-8") as netwerk:
        netwerk.write("  riet:\n")
    assert codes() == ["R19", "F010"]


@pytest.mark.parametrize(("code", "zin"), [("R25", "alleen een vraag kan rusten"), ("R199", "ken ik niet")])
def test_alleen_een_vraag_rust(traject: Path, code: str, zin: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["valideer", "-C", str(traject), "--rust", code]) == 2
    assert zin in capsys.readouterr().err


def test_een_vraag_die_er_niet_is_verandert_niets(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["valideer", "-C", str(traject), "--rust", "G001"]) == 0
    assert "G001 vraag ik nu niet. Er is niets veranderd." in capsys.readouterr().err
