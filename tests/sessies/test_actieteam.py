"""A meeting of the actieteam typed in the same evening, word for word as the screen shows it; ``>`` is typed."""

import io
import os
import shutil
from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren
from sonestra_cli.domein.afleiding.plan_nu import plan_nu
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.lezen.traject import lees_traject

SESSIE = Path(__file__).with_name("actieteam.txt")
KYRA = Path(__file__).parents[2] / "voorbeelden" / "kyra"


def test_wat_er_gezegd_is_typen_ziet_er_zo_uit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """``SONESTRA_BIJWERKEN=1`` writes what the screen shows now: read it as who comes home from the meeting."""
    map_ = tmp_path / "kyra"
    shutil.copytree(KYRA, map_)
    monkeypatch.setenv("TERM", "dumb")
    monkeypatch.setenv("COLUMNS", "80")
    sessie = SESSIE.read_text(encoding="utf-8")
    getypt = "".join(f"{regel[2:]}\n" for regel in sessie.splitlines() if regel.startswith(">"))
    monkeypatch.setattr("sys.stdin", io.StringIO(getypt))
    assert uitvoeren(["actieteam", "-C", str(map_), "--op", "2027-01-15"]) == 0
    scherm = "\n".join(regel.rstrip() for regel in capsys.readouterr().err.splitlines()) + "\n"
    if os.environ.get("SONESTRA_BIJWERKEN"):
        SESSIE.write_text(scherm, encoding="utf-8")
    assert scherm == sessie
    assert max(map(len, scherm.splitlines())) <= 80
    traject = lees_traject(map_).traject
    keer, nu = traject.actieteam["2027-01-14"], plan_nu(traject)
    assert keer.waren_er == (Sleutel("kyra"), Sleutel("bo"), Sleutel("corrie"), Sleutel("sandra"))
    assert [str(een.sleutel) for een in nu.met_stand("klaar")] == ["a3", "a4", "a5"]
    assert nu.met_stand("loopt")[0].afspraak.woorden.strip() == "Elk tweede weekend slaap ik thuis."
    assert nu.volgende_keer is not None
    assert str(nu.volgende_keer.datum) == "2027-03-11"
    assert uitvoeren(["valideer", "-C", str(map_)]) == 0
