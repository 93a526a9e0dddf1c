import os
import shutil
import subprocess
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


HAAK = "#!/bin/sh\ntouch '{}'\nexit 1\n"


@pytest.mark.skipif(shutil.which("git") is None or os.name == "nt", reason="git with hooks of sh is not here")
def test_een_haak_van_de_organisatie_loopt_niet_over_de_bestanden_van_de_familie(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sjabloon, haken, map_, sprak = (tmp_path / naam for naam in ("sjabloon", "haken", "traject", "sprak"))
    for plek in (sjabloon / "hooks", haken, map_):
        plek.mkdir(parents=True)
    for plek in (sjabloon / "hooks", haken):
        for haak in ("pre-commit", "post-commit", "commit-msg"):
            (plek / haak).write_text(HAAK.format(sprak), encoding="utf-8")
            (plek / haak).chmod(0o755)
    (tmp_path / ".gitconfig").write_text(
        f"[core]\nhooksPath = {haken}\n[init]\ntemplateDir = {sjabloon}\n", encoding="utf-8"
    )
    monkeypatch.setenv("HOME", str(tmp_path))
    (map_ / "plan.yaml").write_text("", encoding="utf-8")
    assert git.begin(map_)
    assert git.staat_in_geschiedenis(map_, "plan.yaml")
    (map_ / "plan.yaml").write_text("afspraken:\n", encoding="utf-8")
    subprocess.run(["git", "-C", str(map_), "commit", "-qam", "later"], check=True)
    assert not sprak.exists()


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not on this computer")
def test_als_git_niet_lukt_blijft_er_geen_halve_geschiedenis(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    echt = git.roep
    monkeypatch.setattr(git, "roep", lambda map_, *woorden: None if woorden[0] == "commit" else echt(map_, *woorden))
    assert not git.begin(tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not on this computer")
def test_een_tak_is_nog_geen_plek_ergens_anders(tmp_path: Path) -> None:
    assert not git.heeft_remote(tmp_path), "no git folder at all"
    (tmp_path / "traject.yaml").write_text("", encoding="utf-8")
    assert git.begin(tmp_path)
    assert not git.heeft_remote(tmp_path), "only a branch, on this computer"
    subprocess.run(["git", "-C", str(tmp_path), "remote", "add", "ver", "https://example.org/x"], check=True)
    assert git.heeft_remote(tmp_path)


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not on this computer")
def test_wat_git_overslaat_gaat_niet_mee(tmp_path: Path) -> None:
    (tmp_path / ".gitignore").write_text("apart/\n", encoding="utf-8")
    assert not git.neemt_mee(tmp_path, "plan.yaml"), "no git folder takes nothing along"
    assert git.begin(tmp_path)
    assert git.neemt_mee(tmp_path, "plan.yaml")
    assert not git.neemt_mee(tmp_path, "apart/samira.yaml")
