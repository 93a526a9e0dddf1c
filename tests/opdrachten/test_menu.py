import shutil
import sys
from pathlib import Path

import pytest

from sonestra_cli.app import OPDRACHTEN, uitvoeren
from sonestra_cli.opdrachten.menu import KEUZES
from sonestra_cli.taal.stappen import ZETTEN

VOORBEELD = Path(__file__).parents[2] / "voorbeelden" / "kyra"


@pytest.fixture
def kyra(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree(VOORBEELD, tmp_path / "kyra")
    monkeypatch.chdir(tmp_path / "kyra")
    return tmp_path / "kyra"


def test_alleen_sonestra_zegt_waar_het_traject_staat(kyra: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren([]) == 0
    regels = capsys.readouterr().out.splitlines()
    assert regels[0] == "Het plan van Kyra"
    assert regels[1].startswith("Ik lees: 17 mensen")
    assert "actieteam" in regels[4]


def test_na_acht_weken_zonder_dag_vraagt_elke_start_naar_het_plan(
    kyra: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    vraag = "Hoe gaat het nu met het plan?"
    for dag, gevraagd in (("2026-12-01", False), ("2027-02-01", True)):
        monkeypatch.setattr("sonestra_cli.opdrachten.menu.vandaag", lambda dag=dag: dag)
        assert uitvoeren([]) == 0
        assert (vraag in capsys.readouterr().out) == gevraagd


def test_waar_geen_traject_is_komt_de_uitleg(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert uitvoeren([]) == 0
    assert "Beginnen" in capsys.readouterr().out


def test_is_een_bestand_niet_te_lezen_dan_komt_dat_eerst(kyra: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (kyra / "plan.yaml").write_text("afspraken: {\n", encoding="utf-8")
    uitvoeren([])
    assert "Eerst dit: sonestra valideer" in capsys.readouterr().out


@pytest.mark.skipif(sys.platform == "win32", reason="there is no pseudo-terminal on Windows")
def test_wie_erbij_zit_kiest_met_een_cijfer_en_stopt_met_enter(kyra: Path) -> None:
    import pexpect

    scherm = pexpect.spawn(
        sys.executable, ["-m", "sonestra_cli"], cwd=str(kyra), dimensions=(40, 80), encoding="utf-8", timeout=30
    )
    scherm.expect("Wat wil je doen")
    assert max(map(len, scherm.before.splitlines())) <= 80, "the next step broke in the middle of a word"
    scherm.expect("om te stoppen:")
    scherm.sendline("9")
    scherm.expect("'9' staat er niet bij")
    scherm.sendline("3")
    scherm.expect("Alles klopt")
    scherm.expect("om te stoppen:")
    scherm.sendline("")
    scherm.expect(pexpect.EOF)
    scherm.close()
    assert scherm.exitstatus == 0


def test_wat_het_menu_noemt_bestaat() -> None:
    genoemd = {keuze.woorden[0] for keuze in KEUZES} | {
        zet.opdracht.split()[0] for zet in ZETTEN.values() if zet.opdracht
    }
    assert genoemd <= set(OPDRACHTEN)
