import pytest

from sonestra_cli.omgeving import logboek


def test_zonder_thuismap_is_er_geen_log_en_geen_tweede_fout(monkeypatch: pytest.MonkeyPatch) -> None:
    for naam in ("HOME", "USERPROFILE", "XDG_STATE_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(naam, "nergens")
    assert logboek.schrijf_log(ValueError("Samira")) is None
