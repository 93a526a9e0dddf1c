from pathlib import Path

import pytest

from sonestra_cli.omgeving import logboek


def test_zonder_thuismap_is_er_geen_log_en_geen_tweede_fout(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("platformdirs.user_log_path", lambda *_, **__: Path("~/.local/state"))
    assert logboek.schrijf_log(ValueError("Samira")) is None
