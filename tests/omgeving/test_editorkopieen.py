"""What editors keep of a traject outside its folder is found."""

import json
from pathlib import Path

import pytest

from sonestra_cli.omgeving.editorkopieen import kopieen_van


@pytest.fixture
def thuis(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    for naam in ("APPDATA", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(naam, str(tmp_path / ".config"))
    monkeypatch.setattr("sys.platform", "linux")
    return tmp_path


def _vs_code(thuis: Path, nummer: str, inhoud: str) -> Path:
    map_ = thuis / ".config" / "Code" / "User" / "History" / nummer
    map_.mkdir(parents=True)
    (map_ / "entries.json").write_text(inhoud, encoding="utf-8")
    return map_


def test_de_geschiedenis_van_vs_code_van_dit_traject_en_niet_van_een_ander(thuis: Path) -> None:
    traject = thuis / "het plan"
    mijn = _vs_code(thuis, "1", json.dumps({"resource": (traject / "netwerk.yaml").as_uri()}))
    _vs_code(thuis, "2", json.dumps({"resource": (thuis / "het plan b" / "netwerk.yaml").as_uri()}))
    _vs_code(thuis, "3", "half")
    _vs_code(thuis, "4", "[]")
    assert kopieen_van(traject) == [mijn]


def test_vim_en_emacs_noemen_een_kopie_naar_het_hele_pad(thuis: Path) -> None:
    traject = thuis / "plan"
    hier = traject.as_posix()
    swap, emacs = thuis / ".local/state/nvim/swap", thuis / ".emacs.d/backups"
    for map_ in (swap, emacs):
        map_.mkdir(parents=True)
    namen = [swap / f"{hier.replace('/', '%')}%plan.yaml.swp", emacs / f"{hier.replace('/', '!')}!plan.yaml~"]
    for pad in (*namen, swap / f"{hier.replace('/', '%')}2%plan.yaml.swp"):
        pad.write_text("x", encoding="utf-8")
    assert kopieen_van(traject) == sorted(namen)
