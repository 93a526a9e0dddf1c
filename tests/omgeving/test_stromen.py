"""Only what we say ourselves reaches the screen."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

WORTEL = Path(__file__).parents[2]
KYRA = WORTEL / "voorbeelden/kyra"
_PRATER = """
import ctypes, importlib, os, subprocess, sys
os.write(1, b"RUIS met een descriptor\\n")
os.write(2, b"RUIS met een descriptor\\n")
if os.name != "nt":
    ctypes.CDLL(None).printf(b"RUIS die C pas aan het eind laat zien\\n")
subprocess.run([sys.executable, "-c", "import sys; print('RUIS'); print('RUIS', file=sys.stderr)"])
sys.path.remove(os.path.dirname(__file__))
del sys.modules["graphviz"]
sys.modules["graphviz"] = importlib.import_module("graphviz")
"""
"""Stands in front of the real package, and says what it likes while it is loaded."""


def _sonestra(*woorden: str, **anders: object) -> "subprocess.CompletedProcess[bytes]":
    opties = {"cwd": WORTEL, "capture_output": True, "check": False, **anders}
    return subprocess.run([sys.executable, "-m", "sonestra_cli", *woorden], **opties)  # type: ignore[call-overload, no-any-return]


def _van_een_ander(scherm: bytes) -> list[str]:
    """The lines that are no sentence of ours: what is not on the map, and on a slow machine that it takes a while."""
    ons = ("Niet op de kaart: ", "1 beleving staat er niet op, ", "Ik ben nog bezig met ")
    return [regel for regel in scherm.decode("utf-8").splitlines() if not regel.startswith(ons)]


def test_een_bibliotheek_die_op_het_scherm_praat_maakt_de_uitvoer_niet_stuk(tmp_path: Path) -> None:
    (tmp_path / "graphviz.py").write_text(_PRATER, encoding="utf-8")
    regel = ("kaart", "gebeurtenissen", "--formaat", "svg", "--uit", "-", "-C", str(KYRA))
    stil = _sonestra(*regel)
    praat = _sonestra(*regel, env={**os.environ, "PYTHONPATH": str(tmp_path)})
    assert praat.stdout.startswith(b"<?xml")
    assert (praat.stdout, praat.returncode) == (stil.stdout, 0)
    assert _van_een_ander(praat.stderr) == []


def test_de_kaart_op_het_scherm_is_json_en_niets_meer() -> None:
    klaar = _sonestra("kaart", "genogram", "--formaat", "json", "--uit", "-", "-C", str(KYRA))
    assert json.loads(klaar.stdout)["kaart"] == "genogram"
    assert _van_een_ander(klaar.stderr) == []


@pytest.mark.skipif(os.name == "nt", reason="closing a stream like this is for POSIX shells")
@pytest.mark.parametrize("dicht", [">&-", "2>&-", "<&- >&- 2>&-"])
def test_met_een_dicht_scherm_komt_niets_van_een_ander_in_ons_bestand(dicht: str, tmp_path: Path) -> None:
    (tmp_path / "graphviz.py").write_text(_PRATER, encoding="utf-8")
    doel = tmp_path / "kaart.svg"
    regel = f'"{sys.executable}" -m sonestra_cli kaart gebeurtenissen --formaat svg --uit "{doel}" -C "{KYRA}" {dicht}'
    omgeving = {**os.environ, "PYTHONPATH": str(tmp_path)}
    klaar = subprocess.run(regel, shell=True, cwd=WORTEL, env=omgeving, capture_output=True, check=False)
    assert klaar.returncode == 0
    assert b"RUIS" not in klaar.stdout + klaar.stderr + doel.read_bytes()
    assert doel.read_bytes().endswith(b"</svg>\n")


def test_wat_wij_zeggen_staat_in_de_volgorde_waarin_we_het_zeggen(tmp_path: Path) -> None:
    code = (
        "import sys\nprint('eerst')\n"
        "from sonestra_cli.omgeving.stromen import houd_voor_onszelf\n"
        "houd_voor_onszelf()\nprint('dan')\nhoud_voor_onszelf()\nprint('laatst')\nsys.__stdout__.write('echt')"
    )
    klaar = subprocess.run([sys.executable, "-c", code], cwd=WORTEL, capture_output=True, text=True, check=True)
    assert klaar.stdout == "eerst\ndan\nlaatst\necht"
