"""The locks and the log of this user lie where the system keeps such things, at the same place each time."""

from pathlib import Path

import pytest

from sonestra_cli.omgeving.mappen import cachemap, logmap


@pytest.fixture
def thuis(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    for naam in ("XDG_CACHE_HOME", "XDG_STATE_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(naam, raising=False)
    for naam in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(naam, str(tmp_path))
    return tmp_path


@pytest.mark.parametrize(
    ("systeem", "cache", "log"),
    [
        ("linux", ".cache/sonestra", ".local/state/sonestra/log"),
        ("freebsd14", ".cache/sonestra", ".local/state/sonestra/log"),
        ("darwin", "Library/Caches/sonestra", "Library/Logs/sonestra"),
        ("win32", "AppData/Local/sonestra/Cache", "AppData/Local/sonestra/Logs"),
    ],
)
def test_elk_systeem_heeft_er_een_eigen_plek_voor(
    systeem: str, cache: str, log: str, thuis: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", systeem)
    assert (cachemap(), logmap()) == (thuis / cache, thuis / log)


@pytest.mark.parametrize(
    ("systeem", "cache", "log"),
    [("linux", "sonestra", "sonestra/log"), ("win32", "sonestra/Cache", "sonestra/Logs")],
)
def test_wie_een_andere_plek_koos_heeft_ze_daar(
    systeem: str, cache: str, log: str, thuis: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", systeem)
    for naam in ("XDG_CACHE_HOME", "XDG_STATE_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(naam, str(thuis / "elders"))
    assert (cachemap(), logmap()) == (thuis / "elders" / cache, thuis / "elders" / log)


@pytest.mark.usefixtures("thuis")
def test_een_plek_die_meeloopt_met_waar_iemand_staat_is_er_geen(monkeypatch: pytest.MonkeyPatch) -> None:
    for naam in ("HOME", "USERPROFILE", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(naam, "hier")
    assert (cachemap(), logmap()) == (None, None)


def test_zonder_thuismap_is_er_geen_en_geen_fout(thuis: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def nergens(_: Path) -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(Path, "expanduser", nergens)
    assert (cachemap(), logmap()) == (None, None)
    monkeypatch.setenv("XDG_CACHE_HOME", str(thuis))
    monkeypatch.setattr("sys.platform", "linux")
    assert cachemap() == thuis / "sonestra"
