from pathlib import Path

import pytest

from sonestra_cli.omgeving import logboek


def test_zonder_thuismap_is_er_geen_log_en_geen_tweede_fout(monkeypatch: pytest.MonkeyPatch) -> None:
    def thuis() -> Path:
        raise RuntimeError("Could not determine home directory.")

    for naam in ("XDG_STATE_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(naam, raising=False)
    monkeypatch.setattr(Path, "home", thuis)
    assert logboek.schrijf_log(ValueError("Samira")) is None
