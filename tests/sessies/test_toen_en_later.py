"""Then and later, an older layout and two versions as one: word for word as the screen shows it; ``$`` is typed."""

import os
import shlex
from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren

SESSIE = Path(__file__).with_name("toen_en_later.txt")
KOP = "naam: Leen\nhoofdpersonen: [leen]\n"
BASIS = "personen:\n  leen: {kring: hart}\n  bo: {kring: bekend, wie: buur}\n  ravi: {wie: trainer, sinds: 2025-09}\n"


def test_vergelijken_samenvoegen_en_bijwerken_zien_er_zo_uit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """``SONESTRA_BIJWERKEN=1`` writes what the screen shows now: read it as who types it."""
    for naam, netwerk in {
        "basis": BASIS,
        "ik": BASIS.replace("bekend", "hart") + "  zita: {wie: tante}\n",
        "jij": BASIS.replace("wie: buur", "wie: de buurman van hiernaast") + "  pim: {wie: vriend}\n",
    }.items():
        (tmp_path / naam).mkdir()
        (tmp_path / naam / "traject.yaml").write_text(KOP, encoding="utf-8")
        (tmp_path / naam / "netwerk.yaml").write_text(netwerk, encoding="utf-8")
    (tmp_path / "oud").mkdir()
    (tmp_path / "oud" / "traject.yaml").write_text(f"{KOP}formaat: 0\n", encoding="utf-8")
    (tmp_path / "oud" / "netwerk.yaml").write_text(BASIS, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    sessie = SESSIE.read_text(encoding="utf-8") if SESSIE.exists() else ""
    uit: list[str] = []
    for regel in [regel for regel in sessie.splitlines() if regel.startswith("$ sonestra ")]:
        code = uitvoeren(shlex.split(regel)[2:])
        gezegd = capsys.readouterr()
        uit += [regel, *(een.rstrip() for een in f"{gezegd.out}{gezegd.err}".splitlines()), f"= {code}", ""]
    scherm = "\n".join(uit)
    if os.environ.get("SONESTRA_BIJWERKEN"):
        SESSIE.write_text(scherm, encoding="utf-8")
    assert scherm == sessie
