"""Two keys that are one person become one: nothing is lost, and where they differ somebody chooses."""

import sys
from pathlib import Path
from typing import Any

import pytest

from sonestra_cli.app import uitvoeren
from tests.opdrachten.test_hernoem import inhoud
from tests.opdrachten.toetsenbord import Toetsenbord

NETWERK = """\
personen:
  kim: {naam: Kim}
  # de vrouw van de hoek
  buur:
    wie: buurvrouw   # sinds 2010
    sterk_in: [koken]
    contact: elke_week
    # belt liever niet
  # over ria
  ria: {naam: Ria, sterk_in: [zingen], contact: {hoe: bellen}}   # zij zelf
  sem: {bij: buur, kijk_van: {buur: {kring: hart}, ria: {band: goed}}}
gezinnen:
  - {partners: [kim, ria], kinderen: [sem]}
huishoudens:
  - {wie: [kim, buur, ria]}
belevingen:
  - {van: kim, met: buur, is: hecht}
"""
DAARNA = """\
personen:
  kim: {naam: Kim}
  # over ria
  # de vrouw van de hoek
  # sinds 2010
  # belt liever niet
  ria: {naam: Ria, sterk_in: [zingen, koken], contact: {hoe: bellen, hoe_vaak: elke_week}, wie: buurvrouw}   # zij zelf
  sem: {bij: ria, kijk_van: {ria: {band: goed, kring: hart}}}
gezinnen:
  - {partners: [kim, ria], kinderen: [sem]}
huishoudens:
  - {wie: [kim, ria]}
belevingen:
  - {van: kim, met: ria, is: hecht}
"""


@pytest.fixture
def traject(tmp_path: Path) -> Path:
    (tmp_path / "traject.yaml").write_text("naam: x\nhoofdpersonen: [kim]\n", encoding="utf-8")
    (tmp_path / "netwerk.yaml").write_text(NETWERK, encoding="utf-8")
    (tmp_path / "beraad.yaml").write_text("gasten:\n  buur: {komt: ja}  # te voet\n  ria:\n", encoding="utf-8")
    (tmp_path / "apart").mkdir()
    (tmp_path / "apart/buur.yaml").write_text("niet_bespreken: [{van: buur, woorden: geheimpje}]\n", encoding="utf-8")
    return tmp_path


def netwerk(traject: Path) -> str:
    return (traject / "netwerk.yaml").read_text(encoding="utf-8")


def test_alles_van_de_een_komt_bij_de_ander(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["samen", "buur", "ria", "-C", str(traject)]) == 0
    na = {naam: ruw.decode() for naam, ruw in inhoud(traject).items()}
    assert na["netwerk.yaml"] == DAARNA
    assert na["beraad.yaml"] == "gasten:\n  # te voet\n  ria: {komt: ja}\n"
    assert na["apart/ria.yaml"] == "niet_bespreken: [{van: ria, woorden: geheimpje}]\n"
    assert "apart/buur.yaml" not in na
    assert "geheimpje" not in "".join(capsys.readouterr())


@pytest.mark.parametrize(("houd", "blijft", "gaat"), [("ria", "Ria", "Buurvrouw"), ("oud", "Buurvrouw", "Ria")])
def test_wat_niet_blijft_wordt_gezegd(
    traject: Path, houd: str, blijft: str, gaat: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (traject / "netwerk.yaml").write_text(NETWERK.replace("wie: buurvrouw", "naam: Buurvrouw"), encoding="utf-8")
    assert uitvoeren(["samen", "buur", "ria", "--houd", houd, "-C", str(traject)]) == 0
    assert f"niet gehouden: naam: {gaat}" in capsys.readouterr().err
    assert f"ria: {{naam: {blijft}," in netwerk(traject)


def test_zonder_keuze_gebeurt_er_niets(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (traject / "netwerk.yaml").write_text(NETWERK.replace("wie: buurvrouw", "naam: Buurvrouw"), encoding="utf-8")
    voor = inhoud(traject)
    assert uitvoeren(["samen", "buur", "ria", "-C", str(traject)]) == 2
    assert "naam: Buurvrouw (buur), Ria (ria)" in capsys.readouterr().err
    assert inhoud(traject) == voor


@pytest.mark.parametrize(("antwoord", "blijft"), [("1", "Buurvrouw"), ("ria", "Ria")])
def test_wie_er_zit_kiest_zelf(traject: Path, antwoord: str, blijft: str, monkeypatch: pytest.MonkeyPatch) -> None:
    (traject / "netwerk.yaml").write_text(NETWERK.replace("wie: buurvrouw", "naam: Buurvrouw"), encoding="utf-8")
    monkeypatch.setattr("sys.stdin", Toetsenbord(["weet niet", antwoord]))
    assert uitvoeren(["samen", "buur", "ria", "-q", "-C", str(traject)]) == 0
    assert f"ria: {{naam: {blijft}," in netwerk(traject)


def test_wie_iets_mag_zien_wordt_niet_stil_ruimer(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tekst = NETWERK.replace("wie: buurvrouw", "zichtbaar: [kim]").replace("naam: Ria,", "naam: Ria, zichtbaar: [sem],")
    (traject / "netwerk.yaml").write_text(tekst, encoding="utf-8")
    assert uitvoeren(["samen", "buur", "ria", "-C", str(traject)]) == 2
    assert "zichtbaar: [kim] (buur), [sem] (ria)" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("kinderen", "verwacht"),
    [
        ("[buur, ria]", "[ria]"),
        ("[{wie: buur, band: pleeg}, ria]", "[{wie: ria, band: pleeg}]"),
        ("[buur, {wie: ria, band: pleeg}]", "[{wie: ria, band: pleeg}]"),
    ],
)
def test_een_gezin_met_allebei_wordt_gevraagd(
    traject: Path, kinderen: str, verwacht: str, capsys: pytest.CaptureFixture[str]
) -> None:
    tekst = NETWERK.replace("[kim, ria], kinderen: [sem]", f"[kim], kinderen: {kinderen}")
    (traject / "netwerk.yaml").write_text(tekst, encoding="utf-8")
    assert uitvoeren(["samen", "buur", "ria", "-C", str(traject)]) == 2
    assert "Toch één mens?" in capsys.readouterr().err
    assert netwerk(traject) == tekst
    assert uitvoeren(["samen", "buur", "ria", "--ja", "-q", "-C", str(traject)]) == 0
    assert f"[kim], kinderen: {verwacht}}}" in netwerk(traject)


def test_ouder_en_kind_zijn_nooit_een_mens(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (traject / "netwerk.yaml").write_text(NETWERK.replace("kinderen: [sem]", "kinderen: [buur]"), encoding="utf-8")
    assert uitvoeren(["samen", "buur", "ria", "--ja", "-C", str(traject)]) == 2
    assert "Dat is niet één mens" in capsys.readouterr().err


def test_wie_iets_met_elkaar_hebben_zijn_twee_mensen(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tekst = NETWERK.replace("{van: kim, met: buur", "{van: ria, met: buur")
    (traject / "netwerk.yaml").write_text(tekst, encoding="utf-8")
    assert uitvoeren(["samen", "buur", "ria", "-C", str(traject)]) == 1
    assert "Er is niets veranderd" in capsys.readouterr().err
    assert netwerk(traject) == tekst


@pytest.mark.parametrize(
    ("oud", "nieuw", "zin"),
    [("kim", "kim", "dezelfde sleutel"), ("kim", "els", "ken ik niet"), ("buur", "kim", "apart/kim.yaml")],
)
def test_wat_niet_kan(traject: Path, oud: str, nieuw: str, zin: str, capsys: pytest.CaptureFixture[str]) -> None:
    (traject / "apart/kim.yaml").write_text("niet_bespreken: []\n", encoding="utf-8")
    voor = inhoud(traject)
    assert uitvoeren(["samen", oud, nieuw, "-C", str(traject)]) == 2
    assert zin in capsys.readouterr().err
    assert inhoud(traject) == voor


@pytest.mark.skipif(sys.platform == "win32", reason="there is no pseudo-terminal on Windows")
def test_het_gesprek_op_een_scherm_van_tachtig_breed(traject: Path) -> None:
    import pexpect

    (traject / "netwerk.yaml").write_text(NETWERK.replace("wie: buurvrouw", "naam: Buurvrouw"), encoding="utf-8")

    def scherm(*opdracht: str) -> Any:
        delen = ["-m", "sonestra_cli", *opdracht, "-C", str(traject)]
        return pexpect.spawn(sys.executable, delen, dimensions=(24, 80), encoding="utf-8", timeout=60)

    kiest = scherm("samen", "buur", "ria")
    kiest.expect("1: Buurvrouw \\(buur\\)\\s+2: Ria \\(ria\\)\\s+Wat blijft, 1 of 2")
    kiest.sendline("2")
    kiest.expect("zijn nu één mens: ria")
    kiest.expect("niet gehouden: naam: Buurvrouw")
    kiest.expect(pexpect.EOF)
    stopt = scherm("weg", "ria")
    stopt.expect(r"Haal ik ria weg\? \(ja/nee\)")
    stopt.sendintr()
    stopt.expect("Er is niets half opgeslagen")
    stopt.expect(pexpect.EOF)
    assert "  ria: {" in netwerk(traject)
    haalt = scherm("weg", "ria")
    haalt.expect(r"Haal ik ria weg\? \(ja/nee\)")
    haalt.sendline("ja")
    haalt.expect("weg: ria, uit")
    haalt.expect(pexpect.EOF)
    assert "ria" not in netwerk(traject)


@pytest.mark.parametrize(
    ("getypt", "blijft"),
    [("[[buur, ria], [buur, sem]]", "[[ria, sem]]"), ("[[buur, ria, sem]]", "[[ria, sem]]"), ("[ria, buur]", None)],
)
def test_wie_een_mens_worden_kennen_niet_elkaar(traject: Path, getypt: str, blijft: str | None) -> None:
    (traject / "netwerk.yaml").write_text(f"{NETWERK}kennen_elkaar: {getypt}\n", encoding="utf-8")
    uitvoeren(["samen", "buur", "ria", "-C", str(traject), "--ja", "--houd", "ria"])
    regels = [r for r in netwerk(traject).splitlines() if r.startswith("kennen_elkaar")]
    assert regels == ([f"kennen_elkaar: {blijft}"] if blijft else [])


def test_wat_apart_staat_wordt_niet_genoemd_als_het_niet_te_lezen_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Which words stood twice in a file that is apart came on the screen."""
    (tmp_path / "traject.yaml").write_text("naam: Het plan van Kim\nhoofdpersonen: [kim]\n", encoding="utf-8")
    (tmp_path / "netwerk.yaml").write_text(NETWERK, encoding="utf-8")
    (tmp_path / "apart").mkdir()
    (tmp_path / "apart" / "kim.yaml").write_text("bang voor ria: 1\nbang voor ria: 2\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert uitvoeren(["samen", "buur", "ria"]) == 1
    uit, fout = capsys.readouterr()
    assert "bang" not in uit + fout
    assert "staat hier twee keer" in fout


def test_wie_een_mens_werd_ziet_niet_opeens_wat_die_al_zag(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "traject.yaml").write_text("naam: x\nhoofdpersonen: [kim]\n", encoding="utf-8")
    (tmp_path / "netwerk.yaml").write_text("personen:\n  kim:\n  buur:\n  ria:\n", encoding="utf-8")
    verhaal = "perspectieven:\n  - {van: kim, woorden: Ik ben moe., mag_gelezen_door: [buur]}\n"
    (tmp_path / "verhaal.yaml").write_text(verhaal, encoding="utf-8")
    assert uitvoeren(["samen", "buur", "ria", "--ja", "-C", str(tmp_path)]) == 0
    assert "mag_gelezen_door: [ria]" in (tmp_path / "verhaal.yaml").read_text(encoding="utf-8")
    assert "ziet nu ook" not in capsys.readouterr().err
