"""What keeps a copy and is not ours to wipe is named."""

from pathlib import Path

import pytest

from sonestra_cli.opdrachten.delen.weg.elders import hier_ook


def test_git_in_een_map_hierboven_wordt_genoemd(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / "plan").mkdir()
    monkeypatch.chdir(tmp_path)
    assert [zin.split(":")[0] for zin in hier_ook(Path("plan"))] == ["git in een map hierboven"]
    (tmp_path / "plan" / ".git").mkdir()
    assert not hier_ook(Path("plan"))


def test_een_wolk_wordt_genoemd(tmp_path: Path) -> None:
    map_ = tmp_path / "OneDrive" / "plan"
    map_.mkdir(parents=True)
    assert [zin.split(":")[0] for zin in hier_ook(map_)] == ["OneDrive"]
