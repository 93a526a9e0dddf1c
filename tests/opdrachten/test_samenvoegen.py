"""Two people in one traject: with git (merge, rebase, cherry-pick) and without."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren
from sonestra_cli.omgeving import git

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


def _git(map_: Path, *woorden: str) -> int:
    schoon = {naam: wat for naam, wat in os.environ.items() if not naam.startswith("GIT_")}
    naam = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    klaar = subprocess.run(["git", "-C", map_, *woorden], env={**schoon, **naam}, capture_output=True, check=False)
    return klaar.returncode


@pytest.fixture
def takken(tmp_path: Path) -> Path:
    """A traject in git, with the branches ``lies`` and ``omar``; both put somebody at the end of the network."""
    if not git.heeft_git():
        pytest.skip("er is geen git op deze computer")
    map_ = maak(tmp_path / "traject")
    (map_ / ".gitattributes").write_text("*.yaml diff merge=sonestra\n", encoding="utf-8")
    assert git.begin(map_)
    for wie, regel in (("lies", "  zita: {wie: tante}\n"), ("omar", "  # traint\n  ravi: {wie: trainer}\n")):
        assert _git(map_, "checkout", "-q", "-b", wie, "main") == 0
        zet(map_, regel)
        assert _git(map_, "commit", "-qam", wie) == 0
    return map_


@pytest.mark.parametrize(
    "hoe", [["merge", "-q", "--no-edit", "lies"], ["rebase", "-q", "lies"], ["cherry-pick", "lies"]]
)
def test_git_voegt_samen_wat_op_dezelfde_plek_erbij_kwam(takken: Path, hoe: list[str]) -> None:
    assert _git(takken, *hoe) == 0
    tekst = (takken / "netwerk.yaml").read_text(encoding="utf-8")
    assert "  zita: {wie: tante}\n" in tekst
    assert "  # traint\n  ravi: {wie: trainer}\n" in tekst
    assert "<<<<" not in tekst
    assert tekst.count("bo:") == 1


def _ieder_een_eerste_afspraak(takken: Path) -> None:
    for wie, wat in (("lies", "Bo belt"), ("omar", "Bo kookt")):
        assert _git(takken, "checkout", "-q", wie) == 0
        plan = f'afspraken:\n  a1:\n    wat: {wat}\n    woorden: "{wat}."\n    wie: [bo]\n'
        (takken / "plan.yaml").write_text(plan, encoding="utf-8")
        assert _git(takken, "add", "plan.yaml") == 0
        assert _git(takken, "commit", "-qm", "afspraak") == 0


def test_ieders_eerste_afspraak_botste_in_git_want_die_zegt_pas_achteraf_wat_erbij_komt(takken: Path) -> None:
    """Both are a1: the one that comes gets the next number, also in a real merge."""
    _ieder_een_eerste_afspraak(takken)
    assert _git(takken, "merge", "-q", "--no-edit", "lies") == 0
    tekst = (takken / "plan.yaml").read_text(encoding="utf-8")
    assert tekst.index("a1:") < tekst.index("Bo kookt") < tekst.index("a2:") < tekst.index("Bo belt")


def test_een_afspraak_die_een_ander_bestand_noemt_krijgt_in_git_geen_ander_nummer(takken: Path) -> None:
    _ieder_een_eerste_afspraak(takken)
    assert _git(takken, "checkout", "-q", "lies") == 0
    (takken / "actieteam").mkdir()
    (takken / "actieteam" / "2026-03-01.yaml").write_text("# over a1\n", encoding="utf-8")
    assert _git(takken, "add", "actieteam") == 0
    assert _git(takken, "commit", "-qm", "keer") == 0
    assert _git(takken, "checkout", "-q", "omar") == 0
    assert _git(takken, "merge", "-q", "--no-edit", "lies") == 1
    assert "<<<<" in (takken / "plan.yaml").read_text(encoding="utf-8")


def test_git_laat_twee_keer_hetzelfde_aan_een_mens_over(takken: Path) -> None:
    for wie in ("lies", "omar"):
        assert _git(takken, "checkout", "-q", wie) == 0
        tekst = (takken / "netwerk.yaml").read_text(encoding="utf-8")
        (takken / "netwerk.yaml").write_text(tekst.replace("wie: buur", f"wie: {wie}"), encoding="utf-8")
        assert _git(takken, "commit", "-qam", "anders") == 0
    assert _git(takken, "merge", "-q", "--no-edit", "lies") == 1
    tekst = (takken / "netwerk.yaml").read_text(encoding="utf-8")
    assert "<<<<<<< hier\n  bo: {wie: omar}   # aardig\n=======\n  bo: {wie: lies}   # aardig\n>>>>>>> daar" in tekst
    assert "zita" in tekst
    assert "ravi" in tekst
