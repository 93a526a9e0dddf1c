"""Starting a traject: two questions at most, never over anything, and not unnoticed in somebody's cloud."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren
from sonestra_cli.lezen.openen import MAX_BYTES
from sonestra_cli.lezen.traject import lees_traject
from tests.opdrachten.toetsenbord import Toetsenbord


def test_een_nieuw_traject_klopt_meteen(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert (
        uitvoeren(["nieuw", "Het plan van Kyra", "--genoemd", "Kyra", "--op", "2026-04-09", "-C", str(tmp_path)]) == 0
    )
    map_ = tmp_path / "het-plan-van-kyra"
    kop = lees_traject(map_).traject.kop
    assert (kop.naam, kop.hoofdpersonen, str(kop.begonnen_op)) == ("Het plan van Kyra", ("kyra",), "2026-04-09")
    assert uitvoeren(["valideer", str(map_), "--streng"]) == 0
    assert "Klaar" in capsys.readouterr().err


def test_leeg_laten_mag(tmp_path: Path) -> None:
    assert uitvoeren(["nieuw", "gezin", "--genoemd", "", "--op", "", "-C", str(tmp_path)]) == 0
    assert uitvoeren(["valideer", str(tmp_path / "gezin"), "--streng"]) == 0


@pytest.mark.parametrize("naam", ["a: b", "[x]", 'it\'s "$x"', "{{ }}", "# niets", "${naam}", "ja", "Ωμέγα"])
def test_een_rare_naam_komt_letterlijk_terug(naam: str, tmp_path: Path) -> None:
    assert uitvoeren(["nieuw", naam, "--genoemd", naam, "--op", "", "-C", str(tmp_path)]) == 0
    (map_,) = tmp_path.iterdir()
    traject = lees_traject(map_).traject
    assert traject.kop.naam == naam
    assert [mens.naam for mens in traject.netwerk.personen.values()] == [naam]
    assert (map_ / "LEESMIJ.md").read_text(encoding="utf-8").startswith(f"# {naam}\n")


@pytest.mark.parametrize(
    ("genoemd", "wie"),
    [
        ("Anna en Bo", {"anna": "Anna", "bo": "Bo"}),
        ("Anna, mama en Bo", {"anna": "Anna", "mama": "mama", "bo": "Bo"}),
        ("Kees en Kees", {"kees": "Kees", "kees-2": "Kees"}),
        ("Anna en de anderen", {"anna-en-de-anderen": "Anna en de anderen"}),
    ],
)
def test_twee_namen_werden_een_mens(genoemd: str, wie: dict[str, str], tmp_path: Path) -> None:
    assert uitvoeren(["nieuw", "plan", "--genoemd", genoemd, "--op", "", "-C", str(tmp_path)]) == 0
    traject = lees_traject(tmp_path / "plan").traject
    assert {sleutel: mens.naam for sleutel, mens in traject.netwerk.personen.items()} == wie
    assert list(traject.kop.hoofdpersonen) == list(wie)


def test_er_wordt_nergens_overheen_geschreven(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "kyra").mkdir()
    (tmp_path / "kyra" / "eigen.txt").write_text("van mij", encoding="utf-8")
    assert uitvoeren(["nieuw", "kyra", "--genoemd", "", "--op", "", "-C", str(tmp_path)]) == 2
    assert "bestaat al" in capsys.readouterr().err
    assert [pad.name for pad in (tmp_path / "kyra").iterdir()] == ["eigen.txt"]


@pytest.mark.parametrize(
    "wolk", ["OneDrive", "OneDrive - Gemeente", "Dropbox", "iCloud Drive", "Google Drive", "Mijn Drive", "SURFdrive"]
)
def test_in_een_wolk_vraagt_het_eerst(wolk: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / wolk).mkdir()
    assert uitvoeren(["nieuw", "kyra", "--genoemd", "", "--op", "", "-C", str(tmp_path / wolk)]) == 2
    assert "verhaal" in capsys.readouterr().err
    assert not (tmp_path / wolk / "kyra").exists()
    assert uitvoeren(["nieuw", "kyra", "--genoemd", "", "--op", "", "--toch", "-C", str(tmp_path / wolk)]) == 0


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not on this computer")
def test_met_git_is_er_een_begin_en_geen_server(tmp_path: Path) -> None:
    uitvoeren(["nieuw", "kyra", "--genoemd", "", "--op", "", "-C", str(tmp_path)])

    def git(*woorden: str) -> str:
        return subprocess.run(
            ["git", *woorden], cwd=tmp_path / "kyra", capture_output=True, text=True, check=True
        ).stdout

    assert git("remote") == ""
    assert git("log", "--format=%an <%ae> %s").strip() == "familie <> begin"
    assert git("status", "--porcelain") == ""


def test_zonder_git_gaat_het_ook(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert uitvoeren(["nieuw", "kyra", "--genoemd", "", "--op", "", "-C", str(tmp_path)]) == 0
    assert not (tmp_path / "kyra" / ".git").exists()
    assert "laatste twintig versies" in capsys.readouterr().err


def test_de_editor_stuurt_niets_weg(tmp_path: Path) -> None:
    uitvoeren(["nieuw", "kyra", "--genoemd", "", "--op", "", "-C", str(tmp_path)])
    instellingen = json.loads((tmp_path / "kyra/.vscode/settings.json").read_text(encoding="utf-8"))
    assert instellingen["telemetry.telemetryLevel"] == "off"
    assert instellingen["yaml.schemaStore.enable"] is False
    assert instellingen["chat.disableAIFeatures"] is True
    for schema in instellingen["yaml.schemas"]:
        assert (tmp_path / "kyra" / schema).is_file()


def test_vooraf_schrijft_niets(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["nieuw", "kyra", "--genoemd", "", "--op", "", "--vooraf", "-C", str(tmp_path)]) == 0
    assert "netwerk.yaml" in capsys.readouterr().out
    assert list(tmp_path.iterdir()) == []


def test_aan_tafel_kan_het_terug_en_een_dag_die_ik_niet_begrijp_wordt_opnieuw_gevraagd(tmp_path: Path) -> None:
    pexpect = pytest.importorskip("pexpect", reason="there is no pexpect here")
    tafel = pexpect.spawn(
        sys.executable, ["-m", "sonestra_cli", "nieuw", "gezin", "-C", str(tmp_path)], encoding="utf-8", timeout=60
    )
    for vraag, antwoord in (
        ("genoemd worden?", "terug"),
        ("Verder terug kan hier niet.", "Kim"),
        ("voor het eerst?", "terug"),
        ("genoemd worden?", "Kyra"),
        ("voor het eerst?", "toen het sneeuwde"),
        ("begrijp ik niet als dag", "9 april 2026"),
    ):
        tafel.expect_exact(vraag)
        tafel.expect_exact("\n> ")
        tafel.sendline(antwoord)
    tafel.expect(pexpect.EOF)
    traject = lees_traject(tmp_path / "gezin").traject
    kyra = traject.netwerk.personen["kyra"]  # type: ignore[index]
    assert (kyra.naam, str(traject.kop.begonnen_op)) == ("Kyra", "2026-04-09")
    assert uitvoeren(["valideer", str(tmp_path / "gezin"), "--streng"]) == 0


def test_wie_stop_typte_had_een_map(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("sys.stdin", Toetsenbord(["Kyra", "stop"]))
    assert uitvoeren(["nieuw", "Het plan van Kyra"]) == 1
    assert not list(tmp_path.iterdir())


def test_een_dag_die_geen_dag_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["nieuw", "kyra", "--genoemd", "", "--op", "gisteren", "-C", str(tmp_path)]) == 2
    assert "2026-04-09" in capsys.readouterr().err


def test_een_naam_die_daarna_niet_te_lezen_is_maakt_geen_traject(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert uitvoeren(["nieuw", "kyra", "--genoemd", "k" * (MAX_BYTES + 1), "--op", ""]) == 2
    assert "zou het niet kunnen lezen" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_er_ligt_van_elke_map_een_voorbeeld_en_een_starter_klaar(tmp_path: Path) -> None:
    uitvoeren(["nieuw", "kyra", "--genoemd", "", "--op", "", "-C", str(tmp_path)])
    map_ = tmp_path / "kyra"
    assert "waren_er:" in (map_ / "actieteam" / "LEESMIJ.md").read_text(encoding="utf-8")
    assert "niet_bespreken:" in (map_ / "apart" / "LEESMIJ.md").read_text(encoding="utf-8")
    assert b"py -m sonestra_cli" in (map_ / "Sonestra.cmd").read_bytes()
    assert b"\r\n" in (map_ / "Sonestra.cmd").read_bytes()
    if sys.platform != "win32":
        assert (map_ / "Sonestra.command").stat().st_mode & 0o100


@pytest.mark.skipif(sys.platform == "win32", reason="this starter is for other systems")
def test_de_starter_opent_het_menu_van_dit_traject(tmp_path: Path) -> None:
    uitvoeren(["nieuw", "Het plan van Kyra", "--genoemd", "Kyra", "--op", "", "-C", str(tmp_path)])
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "sonestra").write_text(f'#!/bin/sh\nexec "{sys.executable}" -m sonestra_cli "$@"\n')
    (tmp_path / "bin" / "sonestra").chmod(0o755)
    omgeving = {**os.environ, "PATH": f"{tmp_path / 'bin'}{os.pathsep}{os.environ['PATH']}"}
    starter = tmp_path / "het-plan-van-kyra" / "Sonestra.command"
    klaar = subprocess.run(
        [str(starter)], input="\n", capture_output=True, text=True, env=omgeving, check=False, encoding="utf-8"
    )
    assert "Het plan van Kyra" in klaar.stdout
    assert "Nu de mensen eromheen" in klaar.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="this starter is for other systems")
def test_de_starter_zei_na_een_melding_dat_hij_sonestra_niet_vond(tmp_path: Path) -> None:
    uitvoeren(["nieuw", "kyra", "--genoemd", "Kyra", "--op", "", "-q", "-C", str(tmp_path)])
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "python3").write_text('#!/bin/sh\n[ "$1" = -c ] && exit 0\necho menu\nexit 1\n')
    (tmp_path / "bin" / "python3").chmod(0o755)
    starter = ["/bin/sh", str(tmp_path / "kyra" / "Sonestra.command")]
    omgeving = {"PATH": f"{tmp_path / 'bin'}{os.pathsep}/usr/bin{os.pathsep}/bin"}
    klaar = subprocess.run(starter, input="\n", capture_output=True, env=omgeving, check=False, encoding="utf-8")
    assert klaar.stdout == "menu\nDruk op Enter om dit venster te sluiten. "


@pytest.mark.skipif(sys.platform == "win32", reason="this starter is for other systems")
def test_na_ctrl_c_in_het_menu_blijft_het_venster_van_de_starter_staan(tmp_path: Path) -> None:
    pexpect = pytest.importorskip("pexpect", reason="there is no pexpect here")
    uitvoeren(["nieuw", "kyra", "--genoemd", "Kyra", "--op", "", "-q", "-C", str(tmp_path)])
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "sonestra").write_text(f'#!/bin/sh\nexec "{sys.executable}" -m sonestra_cli "$@"\n')
    (tmp_path / "bin" / "sonestra").chmod(0o755)
    omgeving = {**os.environ, "PATH": f"{tmp_path / 'bin'}{os.pathsep}{os.environ['PATH']}"}
    starter = ["/bin/sh", [str(tmp_path / "kyra" / "Sonestra.command")]]
    venster = pexpect.spawn(*starter, env=omgeving, dimensions=(24, 80), encoding="utf-8", timeout=60)
    venster.expect("om te stoppen:\r\n> ")
    venster.sendintr()
    venster.expect("Gestopt. Er is niets half opgeslagen.\r\nDruk op Enter om dit venster te sluiten. ")
    venster.sendline("")
    venster.expect(pexpect.EOF)


@pytest.mark.parametrize("dag", ["12 november 2026", "12-11-2026", "12 nov 2026", "donderdag 12 november 2026"])
def test_een_dag_zoals_mensen_hem_schrijven_gaat_niet_verloren(dag: str, tmp_path: Path) -> None:
    assert uitvoeren(["nieuw", "kyra", "--genoemd", "Kyra", "--op", dag, "-C", str(tmp_path), "-q"]) == 0
    assert "begonnen_op: 2026-11-12" in (tmp_path / "kyra" / "traject.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("genoemd", "zegt"),
    [
        ("Kim en Noor en de rest", "'de rest' is geen naam, dus dat schrijf ik niet op."),
        ("mama en de kinderen", "'mama en de kinderen' staat er als één mens. Zijn het er meer?"),
    ],
)
def test_wie_er_niet_met_een_naam_bij_komt_wordt_gezegd(
    genoemd: str, zegt: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert uitvoeren(["nieuw", "t", "--genoemd", genoemd, "--op", "", "-C", str(tmp_path)]) == 0
    assert zegt in capsys.readouterr().err


def test_wie_leesmij_opent_in_een_gewoon_tekstprogramma_zag_tekens_van_markdown(tmp_path: Path) -> None:
    assert uitvoeren(["nieuw", "kyra", "--genoemd", "Kyra", "--op", "", "-q", "-C", str(tmp_path)]) == 0
    bladen = [*(tmp_path / "kyra").rglob("LEESMIJ.md")]
    assert len(bladen) == 3
    for blad in bladen:
        tekst = blad.read_text(encoding="utf-8")
        assert "`" not in tekst
        assert not [regel for regel in tekst.splitlines() if regel.startswith("|")]


def test_in_een_traject_begint_geen_tweede_familie(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "traject.yaml").write_text("formaat: 1\n", encoding="utf-8")
    assert uitvoeren(["nieuw", "binnen", "--genoemd", "", "--op", "", "-C", str(tmp_path)]) == 2
    assert "is al een traject. Daarin begin ik er niet nog een" in capsys.readouterr().err
    assert [pad.name for pad in tmp_path.iterdir()] == ["traject.yaml"]


@pytest.mark.parametrize("naam", ["...", "🌈", "!?"])
def test_een_naam_zonder_letters_werd_zonder_een_woord_de_map_iemand(
    naam: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert uitvoeren(["nieuw", naam, "--genoemd", "", "--op", "", "-C", str(tmp_path)]) == 0
    assert f"De map heet iemand: in '{naam}' staat geen letter of cijfer." in capsys.readouterr().err
