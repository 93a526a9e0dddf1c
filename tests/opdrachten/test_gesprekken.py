"""Each conversation of each command: on a screen of 80 columns, on a plain one, from a pipe, and broken off."""

import ast
import io
import os
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren
from tests.opdrachten.gesprekken import ELDERS, PRAATJES, Praatje

pytest.importorskip("pexpect", reason="there is no pexpect here")
import pexpect

from tests.opdrachten.aan_tafel import Heen_en_weer

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="this terminal is not there on Windows")
OPDRACHTEN = Path(__file__).parents[2] / "sonestra_cli" / "opdrachten"
SCHERM = {"TERM": "xterm-256color"}
PLAT = {"TERM": "dumb", "NO_COLOR": "1"}
ALLE = pytest.mark.parametrize("naam", PRAATJES)


def _vraagt(pad: Path) -> bool:
    """Whether a module asks something on the screen."""
    boom = ast.walk(ast.parse(pad.read_text("utf-8")))
    namen = {een.func.id for een in boom if isinstance(een, ast.Call) and isinstance(een.func, ast.Name)}
    return not namen.isdisjoint({"praat", "vraag"})


def test_geen_opdracht_die_iets_vraagt_is_vergeten() -> None:
    vragen = {
        pad.relative_to(OPDRACHTEN).with_suffix("").as_posix() for pad in OPDRACHTEN.rglob("*.py") if _vraagt(pad)
    }
    assert vragen - ELDERS.keys() - {"delen/keer/vragen"} <= {praatje.module for praatje in PRAATJES.values()}


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
        kind.expect(r"(?:^|\n>|[:?)]) $")
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
        assert gedaan.returncode == 2
        assert bestanden(pijp.parent) == voor


ZONDER_VRAAG = ("nieuw", "groslijst", "menu")
"""What does its work without an answer too; a yes from a pipe is never one."""


@ALLE
def test_ctrl_c_bij_de_laatste_vraag_laat_elke_byte_zoals_hij_was(naam: str, tmp_path: Path) -> None:
    """What was said yes to before is written at once; nothing of what came after it is."""
    praatje = PRAATJES[naam]
    map_ = klaargelegd(tmp_path / "t", praatje)
    voor = bestanden(map_)
    ja = [nr for nr, (zin, _) in enumerate(praatje.beurten) if zin == "Zo goed?"]
    code, _ = aan_tafel(map_, praatje, ja[0] if ja else len(praatje.beurten) - 1, **PLAT)
    assert code == 130
    assert bestanden(map_) == voor


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
