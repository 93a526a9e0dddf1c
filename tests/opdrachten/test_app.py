"""The command line itself: Dutch everywhere, exit codes in one place, UTF-8 on every system."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from sonestra_cli import app
from sonestra_cli.app import NOOIT_GERADEN, OPDRACHTEN, uitvoeren
from sonestra_cli.omgeving import logboek
from sonestra_cli.opdrachten import leg_uit

ENGELS = ("usage", "option", "argument", "default", "try ", "error", "invalid", "required", "no such", "show this")


@pytest.mark.parametrize("opdracht", [[], *([naam] for naam in OPDRACHTEN)], ids=lambda o: "-".join(o) or "sonestra")
def test_de_hulp_is_nederlands_met_een_voorbeeld(opdracht: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren([*opdracht, "--help"]) == 0
    hulp = capsys.readouterr().out
    assert not [woord for woord in ENGELS if woord in hulp.lower()]
    assert "sonestra" in hulp
    assert "Voorbeeld:" in hulp or not opdracht


@pytest.mark.parametrize(
    ("regel", "zin"),
    [
        ("kart", "Bedoel je 'kaart'?"),
        ("xyzzy", "ken ik niet"),
        ("nieuw", "NAAM"),
        ("nieuw a b", "meer dan ik verwacht: b"),
        ("kaart --fomaat svg", "Bedoel je --formaat?"),
        ("kaart --formaat", "Achter --formaat hoort nog iets"),
        ("kaart --papier", "Meer weten: sonestra kaart --help"),
        ("--wat", "--wat ken ik niet"),
        ("kaart genogram --rond kim --generaties duizend", "Daar hoort een heel getal, zoals 3."),
        ("kaart --kleur paars", "auto, altijd, nooit"),
    ],
)
def test_verkeerd_gebruik_is_nederlands_en_2(regel: str, zin: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(regel.split()) == 2
    fout = capsys.readouterr().err
    assert zin in fout
    assert not [woord for woord in ENGELS if woord in fout.lower()]


@pytest.mark.parametrize(
    ("regel", "code", "zin"),
    [
        ("-C kim valideer", 0, "Ik lees: 1 mens"),
        ("--map kim valideer", 0, "Ik lees: 1 mens"),
        ("-C kim", 0, "Ik lees: 1 mens"),
        ("-C nergens valideer", 2, "De map nergens vind ik niet."),
        ("-C nergens", 2, "De map nergens vind ik niet."),
        ("-C kim leg-uit N001", 2, "De optie -C ken ik niet."),
        ("-C", 2, "Achter -C hoort nog iets."),
    ],
)
def test_de_map_voor_de_opdracht_zoals_bij_git_was_een_onbekende_optie(
    regel: str, code: int, zin: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "kim").mkdir()
    (tmp_path / "kim/traject.yaml").write_text("naam: Kim\nhoofdpersonen: [kim]\n", encoding="utf-8")
    (tmp_path / "kim/netwerk.yaml").write_text("personen:\n  kim:\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert uitvoeren(regel.split()) == code
    uit = capsys.readouterr()
    assert zin in uit.out + uit.err


@pytest.mark.parametrize("getypt", ["loslate", "vergee", "same", "wis-persoo"])
def test_een_verschrijving_leidt_nooit_naar_een_opdracht_die_iets_weghaalt(
    getypt: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert uitvoeren([getypt]) == 2
    fout = capsys.readouterr().err
    assert not [naam for naam in NOOIT_GERADEN if f"'{naam}'" in fout]


def test_een_fout_van_ons_is_3_en_het_log_heeft_geen_woorden_uit_bestanden(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stuk(argv: object, **_: object) -> None:
        raise RuntimeError("Dit zei Samira aan tafel")

    monkeypatch.setattr(app.typer.main, "get_command", lambda _: type("Stuk", (), {"main": staticmethod(stuk)}))
    monkeypatch.setattr(logboek, "logmap", lambda: tmp_path)
    assert uitvoeren(["kaart"]) == 3
    assert "in sonestra zelf" in capsys.readouterr().err
    log = (tmp_path / "laatste-fout.log").read_text(encoding="utf-8")
    assert "RuntimeError" in log
    assert "Samira" not in log


def test_alles_wat_gezegd_is_komt_aan_ook_door_een_pijp() -> None:
    klaar = subprocess.run([sys.executable, "-m", "sonestra_cli", "schema", "--help"], capture_output=True, check=True)
    assert klaar.stdout.endswith(b"\n")
    assert b"--help" in klaar.stdout


def test_ctrl_c_is_130(monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(argv: object, **_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(app.typer.main, "get_command", lambda _: type("Stop", (), {"main": staticmethod(stop)}))
    assert uitvoeren(["kaart"]) == 130


def test_als_module_met_een_oude_codepagina_komt_er_utf8_uit() -> None:
    omgeving = {**os.environ, "PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0"}
    klaar = subprocess.run(
        [sys.executable, "-m", "sonestra_cli", "--help"], capture_output=True, env=omgeving, check=True
    )
    assert "één mens zijn er één" in klaar.stdout.decode("utf-8")


def test_ctrl_c_midden_in_een_opdracht_zegt_dat_het_stopt(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stop(_: object) -> str:
        raise KeyboardInterrupt

    monkeypatch.setattr(leg_uit, "als_lijst", stop)
    assert uitvoeren(["leg-uit"]) == 130
    assert "Gestopt" in capsys.readouterr().err


@pytest.mark.skipif(os.name == "nt", reason="a closed pipe is another error there")
def test_wie_niet_verder_leest_maakt_geen_fout() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "sonestra_cli", "leg-uit"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as proces:
        assert proces.stdout is not None
        proces.stdout.close()
        assert proces.stderr is not None
        assert proces.stderr.read() == b""
        assert proces.wait(timeout=60) == 0


def test_wie_op_windows_niet_verder_leest_kreeg_een_fout_van_ons_te_zien() -> None:
    """The system calls such a pipe something else there."""
    windows = (
        "import errno, sys\n"
        "from sonestra_cli import app\n"
        "class Dicht(type(sys.stdout)):\n"
        "    def write(self, tekst):\n"
        "        raise OSError(errno.EINVAL, 'Invalid argument')\n"
        "app._GEEN_LEZER = {errno.EINVAL}\n"
        "sys.stdout = Dicht(sys.stdout.buffer)\n"
        "sys.exit(app.uitvoeren(['leg-uit']))\n"
    )
    klaar = subprocess.run([sys.executable, "-c", windows], capture_output=True)
    assert (klaar.returncode, klaar.stderr) == (0, b"")


def test_een_volle_schijf_achter_het_scherm_is_geen_fout_van_ons() -> None:
    vol = Path("/dev/full")
    if not vol.exists():
        pytest.skip("this system has no device that is always full")
    with vol.open("w") as scherm:
        klaar = subprocess.run([sys.executable, "-m", "sonestra_cli", "leg-uit"], stdout=scherm, stderr=subprocess.PIPE)
    assert klaar.returncode == 2
    assert klaar.stderr.decode() == "Dit lukt niet: de schijf is vol. Er is niets half opgeslagen.\n"


@pytest.mark.parametrize("regel", [["kart"], ["kaart", "genogram", "-C", "er-is-niets"]])
def test_wat_niet_gezegd_kan_worden_verandert_de_uitkomst_niet(regel: list[str]) -> None:
    vol = Path("/dev/full")
    if not vol.exists():
        pytest.skip("this system has no device that is always full")
    with vol.open("w") as scherm:
        assert subprocess.run([sys.executable, "-m", "sonestra_cli", *regel], stderr=scherm).returncode == 2


@pytest.mark.parametrize("regel", [["nieuw", "o" * 300], ["kaart", "-C", "o" * 300], ["plan", "--uit", "o" * 300]])
def test_een_naam_van_driehonderd_letters_krijgt_een_zin(
    regel: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "traject.yaml").write_text("naam: Kyra\nhoofdpersonen: [kyra]\n", encoding="utf-8")
    (tmp_path / "netwerk.yaml").write_text("personen:\n  kyra:\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert uitvoeren(regel) == 2
    gezegd = capsys.readouterr().err
    assert "de naam is te lang" in gezegd or "vind ik niet" in gezegd  # a newer Python does not say why


def test_voor_niemand_is_niet_stil_voor_iedereen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "traject.yaml").write_text("naam: Kyra\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert uitvoeren(["plan", "--voor", ","]) == 2
    assert "--voor" in capsys.readouterr().err


def test_een_opdracht_met_een_hoofdletter_werd_geweigerd(capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["Leg-Uit", "N001"]) == 0
    assert "N001" in capsys.readouterr().out
