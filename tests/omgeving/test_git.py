import shutil
from pathlib import Path

import pytest

from sonestra_cli.omgeving import git


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not on this computer")
def test_git_werkt_in_de_map_die_genoemd_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ander, map_ = tmp_path / "ander", tmp_path / "traject"
    for een in (ander, map_):
        een.mkdir()
        (een / "traject.yaml").write_text("", encoding="utf-8")
    assert git.begin(ander)
    eerder = sorted((ander / ".git").rglob("*"))
    monkeypatch.setenv("GIT_DIR", str(ander / ".git"))
    monkeypatch.setenv("GIT_WORK_TREE", str(ander))
    assert git.begin(map_)
    assert (map_ / ".git").is_dir()
    assert sorted((ander / ".git").rglob("*")) == eerder


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not on this computer")
def test_wat_ooit_in_git_stond_staat_in_de_geschiedenis(tmp_path: Path) -> None:
    (tmp_path / "netwerk.yaml").write_text("", encoding="utf-8")
    assert not git.staat_in_geschiedenis(tmp_path, "netwerk.yaml")
    assert git.begin(tmp_path)
    (tmp_path / "plan.yaml").write_text("", encoding="utf-8")
    assert git.staat_in_geschiedenis(tmp_path, "netwerk.yaml")
    assert not git.staat_in_geschiedenis(tmp_path, "plan.yaml")
