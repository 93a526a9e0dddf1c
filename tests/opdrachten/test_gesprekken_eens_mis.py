"""What once went wrong in a conversation, each by itself."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.opdrachten.gesprekken import PRAATJES
from tests.opdrachten.toetsenbord import Toetsenbord

pytest.importorskip("pexpect", reason="there is no pexpect here")
from tests.opdrachten.test_gesprekken import OPDRACHTEN, PLAT, aan_tafel, klaargelegd, te_breed, toetsenbord

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="this terminal is not there on Windows")


def test_van_een_regel_die_te_lang_is_voor_het_scherm_ging_het_einde_stil_verloren(tmp_path: Path) -> None:
    """A terminal passes on some four thousand signs of a line, and throws away what is pasted behind them."""
    lang = "woord " * 900
    beurten = (
        ("Waar droomt", "Leen"),
        ("woord voor woord", lang),
        ("in delen.", "kort"),
        ("", ""),
        ("Zo goed?", "nee"),
        ("Nog een?", ""),
    )
    praatje = PRAATJES["erbij"]._replace(woorden=("erbij", "droom"), beurten=beurten)
    code, scherm = aan_tafel(klaargelegd(tmp_path / "t", praatje), praatje, **PLAT)
    assert code == 0
    assert "Die regel is langer dan hier past. Ik hoorde hem maar tot: '… " in scherm
    assert "    woorden: kort\n" in scherm


def test_een_bestand_met_antwoorden_in_de_letters_van_een_ander_programma_was_een_fout_van_ons(tmp_path: Path) -> None:
    klaargelegd(tmp_path / "t", PRAATJES["erbij"])
    gedaan = subprocess.run(
        [sys.executable, "-m", "sonestra_cli", "erbij", "persoon"],
        input="Ren\xe9, oom, hart\n\n\n".encode("latin-1"), cwd=tmp_path / "t", capture_output=True, timeout=120,
        env={**os.environ, **PLAT, "PYTHONPATH": str(OPDRACHTEN.parents[1])}, check=False,
    )  # fmt: skip
    assert gedaan.returncode == 0
    assert "rene: {naam: René," in (tmp_path / "t" / "netwerk.yaml").read_text(encoding="utf-8")


def test_wie_de_map_krijgt_wordt_weer_gevraagd_tot_het_een_mens_is_die_er_staat(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    invoer = Toetsenbord(["Kees", "Piet", "nee"])
    assert toetsenbord(tmp_path / "t", PRAATJES["loslaten"], invoer, monkeypatch) == 2
    gezegd = " ".join(capsys.readouterr().err.split())
    assert "Er is: Kees van Marja, neef (kees-van-marja) of Buurman Kees," in gezegd
    assert "'Piet' ken ik niet." in gezegd
    assert "Goed. Er is niets veranderd." in gezegd


def test_wie_klaar_typt_hoort_het_als_er_niets_van_komt(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    praatje = PRAATJES["erbij"]._replace(woorden=("erbij", "horen"))
    toetsenbord(tmp_path / "t", praatje, Toetsenbord(["Rien", "klaar", "klaar", ""]), monkeypatch)
    assert "Hier komt niets nieuws uit." in capsys.readouterr().err


@pytest.mark.parametrize(("naam", "nr"), [("wis-persoon", 1), ("loslaten", 1), ("loslaten, het laatste ja", 0)])
def test_terug_bij_een_latere_vraag_zei_dat_het_de_eerste_was(
    naam: str, nr: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    antwoorden = [een for _, een in PRAATJES[naam].beurten[:nr]]
    toetsenbord(tmp_path / "t", PRAATJES[naam], Toetsenbord([*antwoorden, "terug"]), monkeypatch)
    gezegd = capsys.readouterr().err
    assert "Terug kan bij deze vraag niet. Ctrl-C stopt." in gezegd
    assert "eerste vraag" not in gezegd


def test_drie_puntjes_stonden_alleen_op_een_regel(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    praatje = PRAATJES["erbij"]._replace(woorden=("erbij", "persoon"))
    toetsenbord(tmp_path / "t", praatje, Toetsenbord(["Corrie", "", "", "", ""]), monkeypatch)
    gezegd = capsys.readouterr().err
    assert "\nonline …\n" in gezegd
    assert te_breed(gezegd) == []


@pytest.mark.parametrize("ouders", ["Şirin en Łukasz", "سميرة en Žofia", "İnci, Öykü"])
def test_ouders_met_een_naam_in_andere_letters_werden_niet_begrepen(
    ouders: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    praatje = PRAATJES["erbij"]._replace(woorden=("erbij", "gezin"))
    toetsenbord(tmp_path / "t", praatje, Toetsenbord([ouders]), monkeypatch)
    gezegd = capsys.readouterr().err
    assert "Hoe zijn of waren zij samen" in gezegd
    assert "begrijp ik niet" not in gezegd
