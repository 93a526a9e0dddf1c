"""Killed at any step: the old folder is whole, or the new one is; and doing it again ends as if nothing happened."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.opdrachten.delen.loslaten.test_teksten import BESTANDEN

_SPEL = """
import os, signal, sys
from pathlib import Path
hier, wanneer = Path(sys.argv[1]), int(sys.argv[2])
from sonestra_cli.app import uitvoeren
from sonestra_cli.documenten.schrijvers.als_begin import Hier
from sonestra_cli.opdrachten.delen.loslaten import bon, inhoud
inhoud.kaarten_voor = lambda *_: iter(())
inhoud.papieren_voor = lambda *_: iter([("het plan", Hier("papieren/plan.pdf", "het plan"), b"%PDF-")])
bon.kopieen_van = lambda map_: [hier / "editor"] if map_.name == "plan" and (hier / "editor").exists() else []
bon.logbestand = lambda: hier / "fout.log"
stappen = 0
def tel(wat, waarden):
    global stappen
    schrijft = wat == "open" and waarden[1] and "r" not in waarden[1]
    if (schrijft or wat in ("os.mkdir", "os.rename", "os.remove", "os.rmdir")) and str(hier) in str(waarden[0]):
        stappen += 1
        if stappen == wanneer:
            os.kill(os.getpid(), signal.SIGKILL)
sys.addaudithook(tel)
code = uitvoeren(["loslaten", "-C", sys.argv[3], "--ja", *sys.argv[4:]])
print(stappen)
sys.exit(code)
"""
_PLEKKEN = 20


def _zet_neer(hier: Path) -> None:
    for pad, tekst in {**BESTANDEN, ".sonestra/versies/plan.yaml/000001.yaml": "oud", "uitvoer/a.txt": "a"}.items():
        (hier / "plan" / pad).parent.mkdir(parents=True, exist_ok=True)
        (hier / "plan" / pad).write_text(tekst, encoding="utf-8")
    (hier / "editor").mkdir()
    (hier / "editor" / "kopie").write_text("kopie", encoding="utf-8")


def _speel(hier: Path, wanneer: int, map_: str, *meer: str) -> subprocess.CompletedProcess[str]:
    opdracht = [sys.executable, "-c", _SPEL, str(hier), str(wanneer), str(hier / map_), *meer]
    return subprocess.run(opdracht, capture_output=True, encoding="utf-8", check=False)


def _alles(map_: Path) -> dict[str, bytes]:
    return {pad.relative_to(map_).as_posix(): pad.read_bytes() for pad in sorted(map_.rglob("*")) if pad.is_file()}


@pytest.mark.skipif(os.name == "nt", reason="Windows kills in another way")
def test_op_welke_stap_het_ook_wordt_afgebroken_er_is_altijd_een_hele_map(tmp_path: Path) -> None:
    (tmp_path / "heel").mkdir()
    _zet_neer(tmp_path / "heel")
    oud = _alles(tmp_path / "heel" / "plan")
    klaar = _speel(tmp_path / "heel", 0, "plan", "--aan", "bo")
    assert klaar.returncode == 0, klaar.stderr
    eind = _alles(tmp_path / "heel")
    nieuw = _alles(tmp_path / "heel" / "plan-voor-bo")
    stappen = int(klaar.stdout.split()[-1])
    assert stappen > _PLEKKEN
    al_begonnen = 0
    for nummer in range(_PLEKKEN):
        hier = tmp_path / f"plek-{nummer}"
        hier.mkdir()
        _zet_neer(hier)
        assert (
            _speel(hier, 1 + nummer * (stappen - 1) // (_PLEKKEN - 1), "plan", "--aan", "bo").returncode
            == -signal.SIGKILL
        )
        is_oud_heel = (hier / "plan").exists() and _alles(hier / "plan") == oud
        is_nieuw_heel = (hier / "plan-voor-bo").exists() and _alles(hier / "plan-voor-bo") == nieuw
        assert is_oud_heel or is_nieuw_heel
        assert is_nieuw_heel or not (hier / "plan-voor-bo").exists()
        al_begonnen += not is_oud_heel
        if nummer % 3:
            continue
        if (hier / "plan").exists():
            assert _speel(hier, 0, "plan", "--aan", "bo").returncode == 0
        elif (hier / "plan-wordt-gewist").exists():
            assert _speel(hier, 0, "plan-wordt-gewist").returncode == 0
        assert _alles(hier) == eind
    assert 0 < al_begonnen < _PLEKKEN
