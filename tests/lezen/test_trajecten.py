import os
import sys
from pathlib import Path

import pytest

from sonestra_cli.lezen.trajecten import trajecten_onder


def traject(map_: Path) -> Path:
    map_.mkdir(parents=True)
    (map_ / "traject.yaml").write_text("naam: Ons plan\n", encoding="utf-8")
    return map_


def test_elk_traject_eronder_op_volgorde_van_de_naam(tmp_path: Path) -> None:
    namen = ["b", "2026/a", "2026/oud/c", "z"]
    for naam in namen:
        traject(tmp_path / naam)
    gevonden = trajecten_onder(tmp_path)
    assert [pad.relative_to(tmp_path).as_posix() for pad in gevonden.wortels] == sorted(namen)
    assert gevonden.gemist == ()


def test_wat_gemaakt_is_of_bewaard_wordt_is_geen_traject(tmp_path: Path) -> None:
    hier = traject(tmp_path / "kyra")
    for map_ in (tmp_path / "uitvoer", tmp_path / ".git", hier / ".sonestra" / "versies", hier / "oud"):
        traject(map_)
    assert trajecten_onder(tmp_path).wortels == (hier,)


@pytest.mark.skipif(sys.platform == "win32", reason="links ask for rights there")
def test_een_map_die_rond_loopt_wordt_gezegd_en_houdt_niets_op(tmp_path: Path) -> None:
    goed = traject(tmp_path / "hier" / "goed")
    (tmp_path / "hier" / "lus").symlink_to(tmp_path / "hier")
    (tmp_path / "hier" / "zelf").symlink_to(tmp_path / "hier" / "zelf")
    (tmp_path / "hier" / "elders").symlink_to(tmp_path)
    (tmp_path / "hier" / "nog-eens").symlink_to(goed)
    gevonden = trajecten_onder(tmp_path / "hier")
    assert gevonden.wortels == (goed,)
    assert [pad.name for pad, _ in gevonden.gemist] == ["elders", "lus", "zelf"]


def test_traject_yml_is_geen_traject_en_dat_wordt_gezegd(tmp_path: Path) -> None:
    (tmp_path / "traject.yml").write_text("", encoding="utf-8")
    ((pad, bevinding),) = trajecten_onder(tmp_path).gemist
    assert pad.name == "traject.yml"
    assert bevinding.tip == "noem het traject.yaml"


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="who may everything sees every folder")
def test_een_map_waar_ik_niet_in_mag_wordt_gezegd(tmp_path: Path) -> None:
    traject(tmp_path / "dicht" / "a")
    (tmp_path / "dicht").chmod(0)
    try:
        ((pad, bevinding),) = trajecten_onder(tmp_path).gemist
    finally:
        (tmp_path / "dicht").chmod(0o700)
    assert (pad.name, bevinding.code) == ("dicht", "B001")
