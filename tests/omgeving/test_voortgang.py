import io

import pytest

from sonestra_cli.omgeving import voortgang
from sonestra_cli.omgeving.voortgang import Voortgang


class Scherm(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("na", "te_zien"), [(0.0, True), (3600.0, False)])
def test_alleen_wie_lang_wacht_ziet_een_balk(monkeypatch: pytest.MonkeyPatch, na: float, te_zien: bool) -> None:
    monkeypatch.setattr("sys.stderr", scherm := Scherm())
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr(voortgang, "NA", na)
    with Voortgang(40) as balk:
        balk.verder()
    assert ("1/40" in scherm.getvalue()) is te_zien


def test_een_balk_die_steeds_anders_is_las_een_schermlezer_steeds_weer_voor(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stderr", scherm := Scherm())
    monkeypatch.setenv("TERM", "dumb")
    monkeypatch.setattr(voortgang, "NA", 0.0)
    with Voortgang(40) as balk:
        balk.verder()
    assert scherm.getvalue() == ""


def test_in_een_pijp_komt_er_nooit_een_balk(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stderr", pijp := io.StringIO())
    monkeypatch.setattr(voortgang, "NA", 0.0)
    with Voortgang(40) as balk:
        balk.verder()
    assert pijp.getvalue() == ""
