"""Whatever the world outside does, the user gets a sentence, and the files are as they were."""

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren
from sonestra_cli.documenten.blokken import Alinea, PapierBlad, Tekststuk
from sonestra_cli.documenten.schrijvers.als_word import als_word

posix = pytest.mark.skipif(os.name == "nt", reason="this system does not let go of a folder in use, and has no fd")


@pytest.fixture
def traject(tmp_path: Path) -> Path:
    map_ = tmp_path / "traject"
    map_.mkdir()
    (map_ / "traject.yaml").write_text("naam: Kyra\nhoofdpersonen: [kyra]\n", encoding="utf-8")
    (map_ / "netwerk.yaml").write_text("personen:\n  kyra:\n", encoding="utf-8")
    return map_


@pytest.fixture
def nergens(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    weg = tmp_path / "weg"
    weg.mkdir()
    monkeypatch.chdir(weg)
    weg.rmdir()


def sonestra(*woorden: str | bytes, **meer: object) -> "subprocess.CompletedProcess[bytes]":
    opties = {"capture_output": True, "check": False, "timeout": 60, **meer}
    return subprocess.run([sys.executable, "-m", "sonestra_cli", *woorden], **opties)  # type: ignore[call-overload,no-any-return]


@posix
@pytest.mark.parametrize(
    "regel", ["valideer", "kaart", "plan", "agenda", "groslijst", "exporteer gedcom", "nieuw x", "proef", "schema"]
)
@pytest.mark.usefixtures("nergens")
def test_in_een_map_die_weg_is_zegt_iedere_opdracht_dat(regel: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(regel.split()) == 2
    assert capsys.readouterr().err.startswith("De map waarin je staat is er niet meer.")


@posix
@pytest.mark.parametrize(
    "regel", [["valideer"], ["kaart", "relatiekaart", "--formaat", "svg"], ["plan", "--formaat", "md"]]
)
@pytest.mark.usefixtures("nergens")
def test_met_de_map_van_het_traject_erbij_werkt_alles_dan_gewoon(traject: Path, regel: Sequence[str]) -> None:
    assert uitvoeren([*regel, "-C", str(traject)]) == 0


@posix
def test_een_scherm_dat_dicht_is_is_geen_fout_van_ons(traject: Path) -> None:
    klaar = sonestra("valideer", "-C", str(traject), preexec_fn=lambda: os.close(1), capture_output=False, stderr=-1)
    assert (klaar.returncode, klaar.stderr.count(b"Alles klopt")) == (0, 1)


@posix
def test_zonder_toetsenbord_is_de_lijst_leeg(traject: Path) -> None:
    klaar = sonestra("groslijst", "-C", str(traject), preexec_fn=lambda: os.close(0))
    assert klaar.returncode == 2
    assert "Er staat nog niemand op de lijst." in klaar.stderr.decode()


@posix
def test_in_een_oude_omgeving_zonder_utf8_blijft_een_naam_heel(tmp_path: Path) -> None:
    oud = {**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    woorden = ("nieuw", "Plan van 李", "--genoemd", "Zoë", "--op", "")
    klaar = sonestra(*(woord.encode() for woord in woorden), cwd=tmp_path, env=oud)
    assert klaar.returncode == 0
    assert "naam: Zoë" in (tmp_path / "plan-van-李" / "netwerk.yaml").read_text("utf-8")


@posix
def test_een_naam_die_geen_utf8_is_wordt_een_vraagteken_en_geen_fout(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert uitvoeren(["nieuw", "ka\udcffi", "--genoemd", "b\udcffo", "--op", ""]) == 0
    assert "naam: b\ufffdo" in (tmp_path / "ka-i" / "netwerk.yaml").read_text("utf-8")


def test_een_klok_van_voor_1980_houdt_word_niet_tegen(monkeypatch: pytest.MonkeyPatch) -> None:
    blad = PapierBlad("Plan", (Alinea(((Tekststuk("Dag."),),)),), ())
    nu = als_word(blad)
    monkeypatch.setattr(time, "localtime", lambda *_: time.gmtime(86_400))
    assert als_word(blad) == nu


def test_thuis_als_naam_zonder_begin_laat_geen_sloten_achter_waar_je_staat(
    traject: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hier = tmp_path / "hier"
    hier.mkdir()
    monkeypatch.chdir(hier)
    for naam in ("HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "LOCALAPPDATA", "USERPROFILE"):
        monkeypatch.setenv(naam, "ergens")
    (tmp_path / "lijst.txt").write_text("Jan\n", encoding="utf-8")
    assert uitvoeren(["groslijst", str(tmp_path / "lijst.txt"), "-C", str(traject)]) == 0
    assert list(hier.iterdir()) == []


def test_een_bestand_op_alleen_lezen_blijft_zoals_het_is(
    traject: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    netwerk = traject / "netwerk.yaml"
    voor = netwerk.read_bytes()
    netwerk.chmod(0o444)
    (tmp_path / "lijst.txt").write_text("Jan\n", encoding="utf-8")
    assert uitvoeren(["groslijst", str(tmp_path / "lijst.txt"), "-C", str(traject)]) == 1
    assert "netwerk.yaml heb ik niet veranderd: het staat op alleen-lezen" in capsys.readouterr().err
    assert netwerk.read_bytes() == voor


@posix
def test_ctrl_c_terwijl_het_programma_nog_begint_gaf_een_engels_verslag() -> None:
    """Whatever is pressed while the first module of ours is found."""
    drukt = (
        "import signal, sys\n"
        "class Drukt:\n"
        "    def find_spec(self, naam, *_):\n"
        "        if naam == 'sonestra_cli.app':\n"
        "            signal.raise_signal(signal.SIGINT)\n"
        "sys.meta_path.insert(0, Drukt())\n"
        "from sonestra_cli.__main__ import main\n"
        "main()\n"
    )
    klaar = subprocess.run([sys.executable, "-c", drukt], capture_output=True, check=False, timeout=60, text=True)
    assert (klaar.returncode, klaar.stderr) == (130, "\nGestopt. Er is niets half opgeslagen.\n")
