"""A plan or a meeting under a name that is not read: no paper as if it were not there, and no flood of what follows."""

from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren

PLAN = "afspraken:\n" + "".join(f"  a{nr}: {{woorden: Soep}}\n" for nr in range(12))


@pytest.fixture
def traject(tmp_path: Path) -> Path:
    (tmp_path / "traject.yaml").write_text("naam: Kyra\nhoofdpersonen: [kyra]\n", encoding="utf-8")
    (tmp_path / "netwerk.yaml").write_text("personen: {kyra: {kring: hart}}\n", encoding="utf-8")
    (tmp_path / "actieteam").mkdir()
    return tmp_path


def test_plan_yml_is_geen_leeg_plan(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (traject / "plan.yml").write_text(PLAN, encoding="utf-8")
    klaar = "klaar: [" + ", ".join(f"a{nr}" for nr in range(12)) + "]\n"
    (traject / "actieteam/2026-06-07.yaml").write_text(klaar, encoding="utf-8")
    assert uitvoeren(["valideer", str(traject)]) == 1
    uit = capsys.readouterr().out
    assert uit.count("sonestra leg-uit") == 1
    assert "noem het plan.yaml" in uit


@pytest.mark.parametrize("opdracht", [["plan"], ["agenda", "beraad"], ["kaart"], ["groslijst", "--vooraf"]])
def test_een_bijeenkomst_die_niet_gelezen_wordt_komt_niet_stil_op_papier(
    opdracht: list[str], traject: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (traject / "plan.yaml").write_text(PLAN, encoding="utf-8")
    (traject / "actieteam/2026-6-7.yaml").write_text("klaar: [a1]\n", encoding="utf-8")
    assert uitvoeren([*opdracht, "-C", str(traject)]) == 1
    fout = capsys.readouterr().err
    assert "actieteam/2026-6-7.yaml" in fout
    assert "noem het 2026-06-07.yaml" in fout
    assert not (traject / "uitvoer").exists()


@pytest.mark.parametrize("beraad", ["", "gasten: {kees: {komt: ja}}\n"])
def test_wie_alleen_genoemd_wordt_kende_ik_niet_en_bedoelde_ik(
    beraad: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """ "'kees' ken ik niet. Bedoel je kees?" where the network is empty."""
    (tmp_path / "traject.yaml").write_text("hoofdpersonen: [kees]\n", encoding="utf-8")
    (tmp_path / "netwerk.yaml").write_text("personen:\n  an:\n", encoding="utf-8")
    (tmp_path / "beraad.yaml").write_text(beraad, encoding="utf-8")
    assert uitvoeren(["wijzig", "kees", "kring=hart", "-C", str(tmp_path)]) == 2
    gezegd = capsys.readouterr().err
    assert "Bedoel je kees" not in gezegd
    if beraad:
        assert "staat niet in netwerk.yaml. Zet die mens er eerst in: sonestra erbij persoon kees" in gezegd
