"""The sentence on a lock is asked till it is there twice; what was made before it is not made again for a slip."""

import pytest

from sonestra_cli.opdrachten.delen.loslaten.slot import bedenk_zin
from sonestra_cli.opdrachten.delen.opties import Stop
from tests.opdrachten.toetsenbord import Toetsenbord

ZIN = "onder de grote linde"


def typt(monkeypatch: pytest.MonkeyPatch, *zinnen: str) -> None:
    rest = iter(zinnen)
    monkeypatch.setattr("sys.stdin", Toetsenbord([]))
    monkeypatch.setattr("getpass.getpass", lambda *_: next(rest))


def test_een_tikfout_in_de_zin_begon_alles_opnieuw(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    typt(monkeypatch, "kort", ZIN, "onder de grote line", ZIN, ZIN)
    assert bedenk_zin("Kim") == ZIN
    gezegd = capsys.readouterr().err
    assert "Neem een langere zin, van 12 letters of meer.\n" in gezegd
    assert "Dat waren twee verschillende zinnen.\n" in gezegd


def test_met_alleen_enter_komt_er_geen_slot_op(monkeypatch: pytest.MonkeyPatch) -> None:
    typt(monkeypatch, "")
    with pytest.raises(Stop, match="Zonder zin gaat de map niet op slot"):
        bedenk_zin("Kim")
