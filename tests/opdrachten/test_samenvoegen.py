"""Two people in one traject, without git. With git: test_git_samenvoegen.py."""

import shutil
from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren

KOP = "naam: Leen\nhoofdpersonen: [leen]\n"
NETWERK = "personen:\n  leen: {kring: hart}\n  bo: {wie: buur}   # aardig\n"


def maak(map_: Path) -> Path:
    map_.mkdir()
    (map_ / "traject.yaml").write_text(KOP, encoding="utf-8")
    (map_ / "netwerk.yaml").write_text(NETWERK, encoding="utf-8")
    return map_


def zet(map_: Path, regel: str) -> None:
    with (map_ / "netwerk.yaml").open("a", encoding="utf-8") as bestand:
        bestand.write(regel)


@pytest.fixture
def drie(tmp_path: Path) -> tuple[Path, Path, Path]:
    toen = maak(tmp_path / "toen")
    return shutil.copytree(toen, tmp_path / "hier"), shutil.copytree(toen, tmp_path / "daar"), toen


def test_zonder_git_komt_van_ieder_wat_die_typte(drie: tuple[Path, Path, Path]) -> None:
    hier, daar, toen = drie
    zet(hier, "  zita: {wie: tante}\n")
    zet(daar, "  # de trainer\n  ravi: {wie: trainer}\n")
    assert uitvoeren(["samenvoegen", str(hier), str(daar), "--met", str(toen)]) == 0
    tekst = (hier / "netwerk.yaml").read_text(encoding="utf-8")
    assert tekst == f"{NETWERK}  zita: {{wie: tante}}\n  # de trainer\n  ravi: {{wie: trainer}}\n"
    assert "zita" not in (daar / "netwerk.yaml").read_text(encoding="utf-8")
    assert uitvoeren(["terug", "-C", str(hier)]) == 0
    assert "ravi" not in (hier / "netwerk.yaml").read_text(encoding="utf-8")


def test_de_foto_van_de_ander_ging_niet_mee_en_alles_stond_er_al(
    drie: tuple[Path, Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    hier, daar, toen = drie
    for map_, inhoud in ((hier, "toen"), (daar, "toen"), (toen, "toen"), (daar, "nieuw")):
        (map_ / "foto").mkdir(exist_ok=True)
        (map_ / "foto" / "poster.jpg").write_text(inhoud, encoding="utf-8")
        (map_ / "sjablonen").mkdir(exist_ok=True)
        (map_ / "sjablonen" / "plan.md").write_text("Ons plan", encoding="utf-8")
    assert uitvoeren(["samenvoegen", str(hier), str(daar), "--met", str(toen)]) == 0
    gezegd = capsys.readouterr().err
    assert "Hier stond alles al" not in gezegd
    assert "Deze bestanden van daar" in gezegd
    assert "foto/poster.jpg" in gezegd
    assert "sjablonen/plan.md" not in gezegd
    assert (hier / "foto" / "poster.jpg").read_text(encoding="utf-8") == "toen"


def test_vooraf_laat_zien_en_schrijft_niets(drie: tuple[Path, Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    hier, daar, toen = drie
    zet(daar, "  ravi: {wie: trainer}\n")
    assert uitvoeren(["samenvoegen", str(hier), str(daar), "--met", str(toen), "--vooraf"]) == 0
    assert "+   ravi" in capsys.readouterr().out
    assert (hier / "netwerk.yaml").read_text(encoding="utf-8") == NETWERK


def test_hetzelfde_anders_eindigt_met_een_en_valideer_wijst_de_plek(
    drie: tuple[Path, Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    hier, daar, toen = drie
    for map_, wie in ((hier, "buurman"), (daar, "buurvrouw")):
        (map_ / "netwerk.yaml").write_text(NETWERK.replace("buur", wie), encoding="utf-8")
    assert uitvoeren(["samenvoegen", str(hier), str(daar), "--met", str(toen)]) == 1
    assert "In netwerk.yaml schreven jullie hetzelfde anders" in capsys.readouterr().err
    tekst = (hier / "netwerk.yaml").read_text(encoding="utf-8")
    assert "buurman" in tekst
    assert "buurvrouw" in tekst
    assert uitvoeren(["valideer", "-C", str(hier)]) == 1
    assert "B007" in capsys.readouterr().out


def test_wat_apart_staat_wordt_niet_getoond(drie: tuple[Path, Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    hier, daar, toen = drie
    (daar / "apart").mkdir()
    (daar / "apart" / "leen.yaml").write_text("personen:\n  geheim: {naam: Geheim}\n", encoding="utf-8")
    assert uitvoeren(["samenvoegen", str(hier), str(daar), "--met", str(toen), "--vooraf"]) == 0
    gezegd = capsys.readouterr()
    assert "geheim" not in gezegd.out.lower() + gezegd.err.lower()
    assert uitvoeren(["samenvoegen", str(hier), str(daar), "--met", str(toen)]) == 0
    assert "Geheim" in (hier / "apart" / "leen.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "woorden", [["hier", "daar"], ["hier", "hier", "--met", "toen"], ["hier", "x", "--met", "toen"]]
)
def test_verkeerd_gebruik_krijgt_een_zin(
    drie: tuple[Path, Path, Path], woorden: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(drie[0].parent)
    assert uitvoeren(["samenvoegen", *woorden]) == 2
