"""Every paper by its own command, on a traject that was begun a minute ago."""

from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren
from sonestra_cli.documenten.papieren import papiersoorten
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.zien.zicht import bekijk
from sonestra_cli.opdrachten.agenda import SOORTEN as AGENDAS
from sonestra_cli.opdrachten.blad import SOORTEN as BLADEN

OPDRACHTEN = [
    ["plan"],
    ["plan", "--koelkast"],
    *(["agenda", soort] for soort in AGENDAS),
    *(["blad", soort] for soort in BLADEN),
]


@pytest.fixture
def nieuw(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Path:
    monkeypatch.chdir(tmp_path)
    assert uitvoeren(["nieuw", "Het plan van Kyra", "--genoemd", "Kyra"]) == 0
    capsys.readouterr()
    (traject,) = tmp_path.iterdir()
    monkeypatch.chdir(traject)
    return traject


@pytest.mark.parametrize("opdracht", OPDRACHTEN, ids=" ".join)
def test_op_een_nieuw_traject_komt_er_een_blad_of_een_zin_waarom_niet(
    opdracht: list[str], nieuw: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    uitgang = uitvoeren([*opdracht, "--formaat", "md,docx"])
    gezegd = capsys.readouterr()
    gemaakt = list((nieuw / "uitvoer/papieren").glob("*.md"))
    if uitgang == 2:
        soort = papiersoorten()["-".join(opdracht)]
        assert soort.voor is not None or soort.waarom_niet(bekijk(Traject()))
        assert gezegd.err.strip().endswith((".", "?", "erbij"))
        assert not gemaakt
    else:
        assert uitgang == 0
        assert gemaakt
    assert "Traceback" not in gezegd.err


def test_het_woord_basisteam_maakt_dezelfde_agenda(nieuw: Path) -> None:
    assert uitvoeren(["agenda", "basisteam", "--formaat", "md"]) == 0
    assert (nieuw / "uitvoer/papieren/agenda-actieteam.md").exists()


def test_een_blad_zonder_dag_zegt_niets_over_een_datum(nieuw: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["blad", "loslaten", "--formaat", "md"]) == 0
    assert "beraad.yaml" not in capsys.readouterr().err
    assert uitvoeren(["blad", "draaiboek", "--formaat", "md"]) == 0
    assert "Er staat nog geen datum in beraad.yaml" in capsys.readouterr().err
