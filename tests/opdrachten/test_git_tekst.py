"""``git diff`` of a traject reads like sentences."""

import os
import subprocess
from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren
from sonestra_cli.omgeving import git


def test_git_diff_leest_als_zinnen(tmp_path: Path) -> None:
    if not git.heeft_git():
        pytest.skip("er is geen git op deze computer")
    map_ = tmp_path / "traject"
    map_.mkdir()
    (map_ / ".gitattributes").write_text("*.yaml diff=sonestra merge=sonestra\n", encoding="utf-8")
    netwerk = map_ / "netwerk.yaml"
    netwerk.write_text("personen:\n  corrie: {kring: dichtbij, wie: oma}\n", encoding="utf-8")
    assert git.begin(map_)
    netwerk.write_text("personen:\n  corrie: {kring: hart, wie: oma}\n  ravi: {wie: trainer}\n", encoding="utf-8")
    schoon = {naam: wat for naam, wat in os.environ.items() if not naam.startswith("GIT_")}
    klaar = subprocess.run(["git", "-C", map_, "diff", "-U0"], env=schoon, capture_output=True, text=True, check=True)
    anders = [regel for regel in klaar.stdout.splitlines() if regel[:1] in "+-" and regel[:3] not in ("+++", "---")]
    assert anders == ["-corrie, kring: dichtbij", "+corrie, kring: hart", "+ravi, wie: trainer"]


def test_wat_geen_utf8_is_komt_er_byte_voor_byte_uit(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    (tmp_path / "oud.yaml").write_bytes(b"naam: Jos\xe9\n")
    assert uitvoeren(["git-tekst", str(tmp_path / "oud.yaml")]) == 0
    assert capfdbinary.readouterr().out == b"naam: Jos\xe9\n"


def test_een_bestand_dat_er_niet_is_krijgt_een_zin(tmp_path: Path) -> None:
    assert uitvoeren(["git-tekst", str(tmp_path / "weg.yaml")]) == 2
