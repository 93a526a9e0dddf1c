"""Each conversation of each command: on a screen of 80 columns, on a plain one, from a pipe, and broken off."""

import ast
import io
import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren
from sonestra_cli.opdrachten.delen import praten
from tests.opdrachten.gesprekken import ELDERS, PRAATJES, Praatje
from tests.opdrachten.toetsenbord import Toets, Toetsenbord

pytest.importorskip("pexpect", reason="there is no pexpect here")
import pexpect

from tests.opdrachten.aan_tafel import Heen_en_weer

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="this terminal is not there on Windows")
OPDRACHTEN = Path(__file__).parents[2] / "sonestra_cli" / "opdrachten"
SCHERM = {"TERM": "xterm-256color"}
PLAT = {"TERM": "dumb", "NO_COLOR": "1"}
ALLE = pytest.mark.parametrize("naam", PRAATJES)


VRAGEN = {"praat", "zegt_ja", "vraag_of_het_mag", "typ_regels", "input", "getpass"}
"""With which something is asked."""


def _die_vragen(pad: Path) -> set[str]:
    """The functions of a module that ask something on the screen."""
    return {
        f"{_module(pad)}.{functie.name}"
        for functie in ast.walk(ast.parse(pad.read_text("utf-8")))
        if isinstance(functie, ast.FunctionDef)
        for een in ast.walk(functie)
        if (isinstance(een, ast.Call) and isinstance(een.func, ast.Name) and een.func.id in VRAGEN)
        or (isinstance(een, ast.Attribute) and een.attr == "readline")
    }


def _module(pad: Path) -> str:
    return pad.relative_to(OPDRACHTEN).with_suffix("").as_posix()


def test_geen_vraag_van_een_opdracht_is_vergeten(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every function that asks is on the way to a question of one of these conversations."""
    onderweg: set[str] = set()

    def lees() -> str | None:
        frame = sys._getframe()
        while frame := frame.f_back:  # type: ignore[assignment]  # None ends it
            pad = Path(frame.f_code.co_filename)
            if pad.is_relative_to(OPDRACHTEN):
                onderweg.add(f"{_module(pad)}.{frame.f_code.co_name}")
        return regel()

    regel = praten._regel
    monkeypatch.setattr(praten, "_regel", lees)
    for nr, praatje in enumerate(PRAATJES.values()):
        toetsenbord(tmp_path / str(nr) / "t", praatje, Toetsenbord([een for _, een in praatje.beurten]), monkeypatch)
    vragen = set().union(*map(_die_vragen, OPDRACHTEN.rglob("*.py")))
    assert vragen - onderweg - {"delen/praten._regel"} == set(ELDERS)


def bestanden(map_: Path) -> Mapping[str, bytes]:
    return {
        pad.relative_to(map_).as_posix(): pad.read_bytes()
        for pad in sorted(map_.rglob("*"))
        if pad.is_file() and not {".sonestra", ".git", ".vorige"} & set(pad.relative_to(map_).parts)
    }


def klaargelegd(map_: Path, praatje: Praatje) -> Path:
    map_.mkdir(parents=True)
    praatje.maak(map_)
    return map_


def toetsenbord(map_: Path, praatje: Praatje, invoer: Toetsenbord, monkeypatch: pytest.MonkeyPatch) -> int:
    """The conversation in this process; its exit code."""
    monkeypatch.chdir(klaargelegd(map_, praatje))
    monkeypatch.setattr("sys.stdin", invoer)
    return uitvoeren([*praatje.woorden])


def aan_tafel(map_: Path, praatje: Praatje, stop_bij: int | None = None, **omgeving: str) -> tuple[int, str]:
    """Each answer behind its question; Ctrl-C at question ``stop_bij``. The code, and what was on the screen."""
    env = {**os.environ, **omgeving, "PYTHONPATH": str(OPDRACHTEN.parents[1])}
    opdracht = ["-m", "sonestra_cli", *praatje.woorden]
    kind = pexpect.spawn(
        sys.executable, opdracht, cwd=str(map_), env=env, dimensions=(24, 80), encoding="utf-8", timeout=60
    )
    kind.delaybeforesend = None
    kind.logfile_read = gezien = io.StringIO()
    for nr, (zin, antwoord) in enumerate(praatje.beurten):
        kind.expect_exact(zin)
        kind.expect(r"\n> $")
        if nr == stop_bij:
            kind.sendintr()
            break
        kind.sendline(antwoord)
    kind.expect(pexpect.EOF)
    kind.close()
    return kind.exitstatus, gezien.getvalue().replace("\r\n", "\n")


def te_breed(scherm: str) -> list[str]:
    """The lines that do not fit; where a folder stands is one word, and that stays whole."""
    return [regel for regel in scherm.split("\n") if len(regel) > 80 and " " in regel.strip()]


def zonder_plek(scherm: str) -> str:
    """What was said, without where this folder stands."""
    return re.sub(r"\S*(?:pytest-of-|/tmp)\S*", "MAP", " ".join(scherm.split()))


@ALLE
def test_op_een_scherm_en_voor_wie_luistert_komt_er_hetzelfde_uit(naam: str, tmp_path: Path) -> None:
    """No line is wider than 80, nothing is drawn over, and without colour there is no sign that steers a screen."""
    praatje = PRAATJES[naam]
    op_scherm, plat = (klaargelegd(tmp_path / soort / "t", praatje) for soort in ("scherm", "plat"))
    code, scherm = aan_tafel(op_scherm, praatje, **SCHERM)
    code_plat, gehoord = aan_tafel(plat, praatje, **PLAT)
    assert code == code_plat
    assert te_breed(re.sub(r"\x1b\[[\d;]*m", "", scherm)) == te_breed(gehoord) == []
    assert not {"\r", "\b"} & set(scherm + gehoord)
    assert re.findall(r"\x1b\[[\d;]*[^\d;m]", scherm) == []
    assert "\x1b" not in gehoord
    assert zonder_plek(re.sub(r"\x1b\[[\d;]*m", "", scherm)) == zonder_plek(gehoord)
    assert bestanden(op_scherm.parent) == bestanden(plat.parent)


@ALLE
def test_uit_een_pijp_komt_er_hetzelfde_uit_of_niets(naam: str, tmp_path: Path) -> None:
    praatje = PRAATJES[naam]
    aan, pijp = (klaargelegd(tmp_path / soort / "t", praatje) for soort in ("aan", "pijp"))
    voor = bestanden(pijp.parent)
    getypt = "".join(f"{antwoord}\n" for _, antwoord in praatje.beurten)
    gedaan = subprocess.run(
        [sys.executable, "-m", "sonestra_cli", *praatje.woorden],
        input=getypt, cwd=pijp, capture_output=True, encoding="utf-8", timeout=120, check=False,
        env={**os.environ, **PLAT, "PYTHONPATH": str(OPDRACHTEN.parents[1])},
    )  # fmt: skip
    assert "\x1b" not in gedaan.stdout + gedaan.stderr
    if praatje.pijp:
        assert gedaan.returncode == aan_tafel(aan, praatje, **PLAT)[0] == 0
        assert bestanden(pijp.parent) == bestanden(aan.parent)
    elif naam in ZONDER_VRAAG:
        assert gedaan.returncode == 0
    else:
        assert gedaan.returncode in (1, 2)
        assert gedaan.stderr.rstrip()[-1] in ".?" or "sonestra" in gedaan.stderr.splitlines()[-1]
        assert bestanden(pijp.parent) == voor


ZONDER_VRAAG = ("nieuw", "groslijst", "groslijst typen", "menu")
"""What does its work without an answer too; a yes from a pipe is never one."""


def _plekken(praatje: Praatje) -> list[int]:
    """The first two questions and the last one; of a long conversation those between are asked in the same way."""
    return sorted({*range(min(2, len(praatje.beurten))), len(praatje.beurten) - 1})


def _stop_overal(naam: str, toets: Toets, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[int]:
    """Go away at each question, one run after the other: no byte of the folder changes by that. The exit codes."""
    praatje = PRAATJES[naam]
    antwoorden = [een for _, een in praatje.beurten]
    for nr in range(len(antwoorden)):
        map_ = tmp_path / str(nr) / "t"
        toen: list[Mapping[str, bytes]] = []
        invoer = Toetsenbord(antwoorden[:nr], toets, lambda map_=map_, toen=toen: toen.append(bestanden(map_.parent)))
        code = toetsenbord(map_, praatje, invoer, monkeypatch)
        assert [bestanden(map_.parent)] == toen
        yield code


@ALLE
def test_ctrl_c_bij_elke_vraag_laat_elke_byte_zoals_hij_was_en_zegt_dat(
    naam: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for code in _stop_overal(naam, "Ctrl-C", tmp_path, monkeypatch):
        assert code == 130
        assert capsys.readouterr().err.endswith("\nGestopt. Er is niets half opgeslagen.\n")


@ALLE
def test_ctrl_d_bij_elke_vraag_laat_elke_byte_zoals_hij_was_en_eindigt_met_een_zin_op_een_eigen_regel(
    naam: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """But for a list that is typed: there this is how it ends."""
    if naam == "groslijst typen":
        pytest.skip("it ends the list, as everywhere")
    for code in _stop_overal(naam, "Ctrl-D", tmp_path, monkeypatch):
        scherm = capsys.readouterr().err
        assert code in (0, 1, 2)
        assert naam == "menu" or re.search(r"\n> \n(?:\n?[A-Z][^>]*[a-z\d.]\n)$", scherm), scherm


VREEMD = ("qqq 😀 سميرة\t" * 20).strip()


@pytest.mark.parametrize("vreemd", [VREEMD, "terug", "?", "\x1b[D", "klaar"])
@ALLE
def test_een_vreemd_antwoord_bij_elke_vraag_wordt_nooit_met_stilte_beantwoord(
    naam: str, vreemd: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The same question again comes with a sentence that says why, and nothing of it steers the screen."""
    praatje = PRAATJES[naam]
    antwoorden = [een for _, een in praatje.beurten]
    for nr in _plekken(praatje):
        invoer = Toetsenbord([*antwoorden[:nr], vreemd])
        code = toetsenbord(tmp_path / str(nr) / "t", praatje, invoer, monkeypatch)
        gezegd = capsys.readouterr().err
        assert code in (0, 1, 2, 130)
        assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f]", gezegd)
        vraag, na = (stuk.strip() for stuk in gezegd.split("\n> ")[nr : nr + 2])
        nog_open = "lege regel" in vraag or not praatje.beurten[nr][0]
        weer = nr > 0 and praatje.beurten[nr - 1][0] == praatje.beurten[nr][0]
        if na == "":
            assert nog_open or (naam == "menu" and code == 0), gezegd
        else:
            assert weer or vreemd == "?" or not vraag.endswith(na), gezegd


@pytest.mark.parametrize("naam", [naam for naam, praatje in PRAATJES.items() if praatje.pijp])
def test_terug_en_hetzelfde_antwoord_komt_bij_elke_vraag_weer_uit(
    naam: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    praatje = PRAATJES[naam]
    monkeypatch.setattr("sonestra_cli.opdrachten.delen.praten.Verloop", Heen_en_weer)
    monkeypatch.setattr(Heen_en_weer, "keren", 0)
    monkeypatch.chdir(klaargelegd(tmp_path / "t", praatje))
    monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{antwoord}\n" for _, antwoord in praatje.beurten)))
    assert uitvoeren([*praatje.woorden]) == 0
    assert Heen_en_weer.keren > 0
