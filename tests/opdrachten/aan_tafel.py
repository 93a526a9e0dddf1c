"""Answering ``erbij``: somebody at a terminal, and answers from a pipe."""

import io
import sys
from pathlib import Path
from typing import Any

import pexpect
import pytest

from sonestra_cli.app import uitvoeren
from sonestra_cli.gesprekken.verloop import Verloop


class Aan_tafel:
    """Somebody at a terminal: waits for a question, types an answer."""

    def __init__(self, map_: Path, *woorden: str) -> None:
        opdracht = ["-m", "sonestra_cli", "erbij", *woorden]
        self.kind = pexpect.spawn(
            sys.executable, opdracht, cwd=str(map_), dimensions=(24, 80), encoding="utf-8", timeout=60
        )
        self.gezien = io.StringIO()
        self.kind.logfile_read = self.gezien

    def zegt(self, vraag: str, antwoord: str) -> None:
        self.kind.expect_exact(vraag)
        self.kind.expect_exact("\n> ")
        self.kind.sendline(antwoord)

    def einde(self) -> tuple[int, str]:
        self.kind.expect(pexpect.EOF)
        self.kind.close()
        return self.kind.exitstatus, self.gezien.getvalue().replace("\r\n", "\n")


class Heen_en_weer(Verloop[Any]):
    """After each answer a step back, and the same answer again: the same question must come."""

    keren = 0

    def antwoord(self, tekst: str) -> None:
        super().antwoord(tekst)
        nu, gehad = self.vraag, list(self._gehad)
        if nu is None or not super().terug():
            return
        for stap in gehad[len(self._gehad) :]:
            super().antwoord(stap.antwoord)
        assert self.vraag == nu
        Heen_en_weer.keren += 1


def uit_een_pijp(
    map_: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], antwoorden: str, *woorden: str
) -> tuple[int, str]:
    monkeypatch.setattr("sys.stdin", io.StringIO(antwoorden))
    code = uitvoeren(["erbij", *woorden, "-C", str(map_)])
    return code, capsys.readouterr().err
