"""Answering ``erbij``: somebody at a terminal, and answers from a pipe."""

import io
import sys
from pathlib import Path

import pexpect
import pytest

from sonestra_cli.app import uitvoeren


class Aan_tafel:
    """Somebody at a terminal: waits for a question, types an answer."""

    def __init__(self, map_: Path, *woorden: str) -> None:
        opdracht = ["-m", "sonestra_cli", "erbij", *woorden, "-C", str(map_)]
        self.kind = pexpect.spawn(sys.executable, opdracht, dimensions=(24, 80), encoding="utf-8", timeout=60)
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


def uit_een_pijp(
    map_: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], antwoorden: str, *woorden: str
) -> tuple[int, str]:
    monkeypatch.setattr("sys.stdin", io.StringIO(antwoorden))
    code = uitvoeren(["erbij", *woorden, "-C", str(map_)])
    return code, capsys.readouterr().err
