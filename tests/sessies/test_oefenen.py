"""Practising with sentences, word for word as the screen shows it; what is behind ``>`` is typed."""

import io
import os
from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren

SESSIE = Path(__file__).with_name("oefenen.txt")


def test_een_keer_oefenen_ziet_er_zo_uit(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """``SONESTRA_BIJWERKEN=1`` writes what the screen shows now: read it as who practises."""
    monkeypatch.setenv("TERM", "dumb")
    monkeypatch.setenv("COLUMNS", "80")
    sessie = SESSIE.read_text(encoding="utf-8")
    getypt = "".join(f"{regel[2:]}\n" for regel in sessie.splitlines() if regel.startswith(">"))
    monkeypatch.setattr("sys.stdin", io.StringIO(getypt))
    assert uitvoeren(["taal", "--oefen"]) == 0
    uit, scherm = capsys.readouterr()
    scherm = "\n".join(regel.rstrip() for regel in scherm.splitlines()) + "\n"
    if os.environ.get("SONESTRA_BIJWERKEN"):
        SESSIE.write_text(scherm, encoding="utf-8")
    assert uit == ""
    assert scherm == sessie
