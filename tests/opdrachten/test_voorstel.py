"""What the program suggests to type works as it stands there, also for who named the folder with ``-C``."""

import io
import re
import shlex
from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren
from tests.opdrachten.leen import maak_leen

pytestmark = pytest.mark.elders


@pytest.mark.parametrize(
    "woorden",
    [
        ("erbij", "persoon", "Corrie, pleegoma"),
        ("erbij", "gezin", "Bo en Mo"),
        ("wijzig", "buurman-kees", "wie=oom"),
        ("weg", "buurman-kees", "--ja"),
        ("hernoem", "buurman-kees", "leen"),
    ],
)
def test_het_voorstel_werkt_zoals_het_er_staat(
    tmp_path: Path, woorden: tuple[str, ...], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    for naam in ("leen", "ander"):
        (tmp_path / naam).mkdir()
        maak_leen(tmp_path / naam)
    uitvoeren([*woorden, "-C", "leen"])
    gezegd = capsys.readouterr().err
    voorstellen = re.findall(r"sonestra (?:terug|erbij|vergeet|samen|wijzig)[^.\n]*", gezegd)
    assert all(" -C leen" in een for een in voorstellen), gezegd
    for een in voorstellen:
        if een.startswith("sonestra terug"):
            assert uitvoeren(shlex.split(een)[1:]) == 0


def test_wie_in_de_map_staat_hoeft_haar_niet_te_noemen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    maak_leen(tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("sys.stdin", io.StringIO("Corrie, oma\n\n\n"))
    assert uitvoeren(["erbij", "persoon", "-C", "."]) == 0
    assert "Typ: sonestra terug\n" in capsys.readouterr().err
