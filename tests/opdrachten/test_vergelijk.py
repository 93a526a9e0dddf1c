"""Then and now: by days, by meetings and by what git keeps."""

import json
import os
import subprocess
from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren
from sonestra_cli.omgeving import git

KOP = "naam: Leen\nhoofdpersonen: [leen]\n"
NETWERK = (
    "personen:\n  leen: {kring: hart}\n  bo: {kring: dichtbij, wie: buur}\n  ravi: {wie: trainer, sinds: 2025-09}\n"
)
PLAN = "gemaakt_op: 2026-04-11\nafspraken:\n  a1: {woorden: Wij bellen elke week., wie: [bo]}\n"
KEER = "anders:\n  a1: {woorden: Wij bellen elke maand., waarom: vaker hoeft niet}\n"


@pytest.fixture
def map_(tmp_path: Path) -> Path:
    wortel = tmp_path / "traject"
    (wortel / "actieteam").mkdir(parents=True)
    for naam, tekst in {"traject": KOP, "netwerk": NETWERK, "plan": PLAN, "actieteam/2026-05-07": KEER}.items():
        (wortel / f"{naam}.yaml").write_text(tekst, encoding="utf-8")
    return wortel


def vergelijk(map_: Path, *woorden: str) -> int:
    return uitvoeren(["vergelijk", *woorden, "-C", str(map_)])


def test_sinds_het_beraad_staat_er_wat_het_actieteam_veranderde(map_: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert vergelijk(map_, "beraad") == 0
    uit = " ".join(capsys.readouterr().out.split())
    assert "De afspraken: - Afspraak a1 is op 7 mei 2026 veranderd: “Wij bellen elke maand.”" in uit
    assert "Eerst: “Wij bellen elke week.” Waarom: “vaker hoeft niet”." in uit
    assert "Ravi" not in uit


def test_zonder_git_staat_er_wie_er_op_die_dag_nog_niet_was(map_: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert vergelijk(map_, "2024") == 0
    gezegd = capsys.readouterr()
    assert "Ravi staat er nu bij: trainer." in gezegd.out
    assert "Afspraak a1 is erbij gekomen: “Wij bellen elke week.”" in gezegd.out
    assert "Van 2024 weet ik alleen wat een dag heeft" in gezegd.err


def test_tussen_twee_dagen_telt_alleen_wat_ertussen_gebeurde(map_: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert vergelijk(map_, "2026-05-08", "2026-06-01") == 0
    assert "Niets om te noemen." in capsys.readouterr().out


@pytest.mark.parametrize(
    ("woord", "zin"),
    [
        ("beraad", "Het beraad (30 mei 2099) komt nog."),
        ("2099-05-30", "30 mei 2099 komt nog."),
        ("2099", "2099 komt nog."),
    ],
)
def test_van_een_beraad_dat_nog_komt_werd_gezegd_wie_er_was(
    map_: Path, capsys: pytest.CaptureFixture[str], woord: str, zin: str
) -> None:
    (map_ / "beraad.yaml").write_text("datum: 2099-05-30\n", encoding="utf-8")
    assert vergelijk(map_, woord) == 2
    gezegd = capsys.readouterr()
    assert gezegd.err.startswith(zin)
    assert not gezegd.out


@pytest.mark.parametrize("woorden", [["morgenland"], ["2026", "2024"], ["beraad", "--formaat", "pdf"]])
def test_wat_geen_moment_is_krijgt_een_zin(map_: Path, woorden: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert vergelijk(map_, *woorden) == 2
    assert capsys.readouterr().err.strip()


@pytest.fixture
def in_git(map_: Path) -> Path:
    if not git.heeft_git():
        pytest.skip("er is geen git op deze computer")
    assert git.begin(map_)
    return map_


def test_met_git_wordt_alles_vergeleken(in_git: Path, capsys: pytest.CaptureFixture[str]) -> None:
    netwerk = in_git / "netwerk.yaml"
    netwerk.write_text(NETWERK.replace("dichtbij", "hart") + "  zita: {wie: tante}\n", encoding="utf-8")
    (in_git / "actieteam" / "2026-05-07.yaml").unlink()
    assert vergelijk(in_git, "HEAD") == 0
    uit = capsys.readouterr().out
    assert "- Zita staat er nu bij: tante." in uit
    assert "- Bo staat nu in het hart; eerst dichtbij." in uit
    assert "7 mei 2026 staat er niet meer bij" in uit


def test_json_zegt_waar_het_staat(in_git: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (in_git / "netwerk.yaml").write_text(NETWERK.replace("dichtbij", "hart"), encoding="utf-8")
    assert vergelijk(in_git, "HEAD", "--formaat", "json") == 0
    [een] = json.loads(capsys.readouterr().out)["veranderingen"]
    assert (een["bestand"], een["pad"], een["wat"]) == ("netwerk.yaml", ["personen", "bo", "kring"], "anders")


def test_wat_nu_niet_voor_iemand_is_leest_die_ook_niet_van_toen(
    in_git: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plan = PLAN.replace("wie: [bo]", "wie: [bo], niet_voor: [ravi]")
    (in_git / "plan.yaml").write_text(plan, encoding="utf-8")
    assert vergelijk(in_git, "HEAD", "--voor", "ravi") == 0
    assert "elke" not in capsys.readouterr().out


@pytest.mark.parametrize("voor", [[], ["--voor", "bo"]])
def test_wat_iemand_niet_mag_lezen_veranderde_en_er_stond_dat_alles_hetzelfde_was(
    voor: list[str], in_git: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with (in_git / "netwerk.yaml").open("a", encoding="utf-8") as bestand:
        bestand.write("  stil: {wie: vriend van leen, zichtbaar: [leen]}\n")
    assert vergelijk(in_git, "HEAD", *voor) == 0
    gezegd = capsys.readouterr()
    assert "Stil" not in gezegd.out + gezegd.err
    assert gezegd.out.endswith("Niets om te noemen.\n")
    assert "Er is meer anders dan" in gezegd.err
    assert vergelijk(in_git, "HEAD", "--voor", "leen") == 0
    gezegd = capsys.readouterr()
    assert "Stil" in gezegd.out
    assert "Er is meer anders dan" not in gezegd.err


def test_een_bestand_dat_toen_stuk_was_wordt_gezegd(in_git: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (in_git / "netwerk.yaml").write_text("personen: [\n", encoding="utf-8")
    schoon = {naam: wat for naam, wat in os.environ.items() if not naam.startswith("GIT_")}
    subprocess.run(["git", "-C", in_git, "commit", "-qam", "stuk"], env=schoon, check=True)
    (in_git / "netwerk.yaml").write_text(NETWERK, encoding="utf-8")
    assert vergelijk(in_git, "HEAD") == 1
    assert "netwerk.yaml:1" in capsys.readouterr().err


def test_wat_naar_apart_verhuisde_wordt_niet_als_weg_verteld(in_git: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """git kept it from before: the command told the old details of somebody who is apart now."""
    netwerk = in_git / "netwerk.yaml"
    netwerk.write_text("personen:\n  leen: {kring: hart}\n  bo: {wie: buur}\n", encoding="utf-8")
    (in_git / "apart").mkdir()
    apart = "personen:\n  ravi: {wie: trainer}\n  bo: {kring: dichtbij}\n"
    (in_git / "apart" / "leen.yaml").write_text(apart, encoding="utf-8")
    assert vergelijk(in_git, "HEAD") == 0
    gezegd = capsys.readouterr()
    assert "ravi" not in (gezegd.out + gezegd.err).lower()
    assert "dichtbij" not in gezegd.out
    assert "Er staat nu iets apart." in gezegd.err


def test_een_lange_zin_breekt_tussen_woorden(in_git: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lang = "wie: de buurvrouw van drie deuren verder die op dinsdag altijd de vuilnisbak mee naar binnen neemt"
    (in_git / "netwerk.yaml").write_text(NETWERK.replace("wie: buur", lang), encoding="utf-8")
    assert vergelijk(in_git, "HEAD") == 0
    regels = capsys.readouterr().out.splitlines()
    [begin] = [nr for nr, regel in enumerate(regels) if "buurvrouw" in regel]
    assert max(map(len, regels)) <= 80
    assert regels[begin].startswith("- ")
    assert regels[begin + 1].startswith("  ")
    assert lang.removeprefix("wie: ") in " ".join(" ".join(regels[begin:]).split())


def test_een_versie_van_git_die_er_niet_is_werd_een_datum_die_ik_niet_begrijp(
    in_git: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert vergelijk(in_git, "HEAD~3") == 2
    assert "Zo ver terug als HEAD~3 gaat git niet. Het bewaarde nog maar 1 versie." in capsys.readouterr().err
    monkeypatch.setattr(git, "heeft_git", lambda: False)
    assert vergelijk(in_git, "HEAD~3") == 2
    gezegd = capsys.readouterr().err
    assert "HEAD~3 is een versie van git, en git staat niet op deze computer." in gezegd
    assert "datum" not in gezegd


def test_waar_git_nog_niets_bewaarde_staat_dat_er(map_: Path, capsys: pytest.CaptureFixture[str]) -> None:
    if not git.heeft_git():
        pytest.skip("zonder git op deze computer")
    assert vergelijk(map_, "HEAD~3") == 2
    assert "git heeft van dit traject nog niets bewaard" in capsys.readouterr().err
