"""What is kept apart, and every earlier version, is readable by its user only, whoever made it."""

import os
from pathlib import Path

import pytest

from sonestra_cli.lezen.eigen_ogen import sluit_voor_anderen
from sonestra_cli.lezen.traject import lees_traject
from sonestra_cli.opslaan.schrijven import samen_bewerken

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows keeps the folder of a user by itself")


@pytest.fixture
def map_(tmp_path: Path) -> Path:
    """A traject as others of the computer could look into it."""
    (tmp_path / "traject.yaml").write_text("formaat: 1\nnaam: Ons plan\nhoofdpersonen: [an]\n")
    (tmp_path / "netwerk.yaml").write_text("personen:\n  an: {naam: An, wie: ikzelf}\n")
    for naam in ("apart/an.yaml", "apart/.vorige/an.yaml/000001.yaml", ".sonestra/versies/plan.yaml/000001.yaml"):
        pad = tmp_path / naam
        pad.parent.mkdir(parents=True, exist_ok=True)
        pad.write_text("niet_bespreken: []\n")
        pad.chmod(0o644)
    for pad in (*tmp_path.rglob("*"), tmp_path):
        if pad.is_dir():
            pad.chmod(0o755)
    return tmp_path


def te_zien(map_: Path) -> set[str]:
    """Every place below the folders of what is apart where somebody else has any right."""
    paden = (pad for boven in ("apart", ".sonestra/versies") for pad in ((map_ / boven), *(map_ / boven).rglob("*")))
    return {pad.relative_to(map_).as_posix() for pad in paden if not pad.is_symlink() and pad.lstat().st_mode & 0o077}


def test_een_met_de_hand_getypt_bestand_gaat_dicht_zodra_het_traject_gelezen_wordt(map_: Path) -> None:
    assert "apart/an.yaml" in te_zien(map_)
    gelezen = lees_traject(map_)
    assert te_zien(map_) == set()
    assert not gelezen.meldingen
    assert (map_ / "netwerk.yaml").stat().st_mode & 0o044


def test_wat_sonestra_zelf_maakt_is_van_de_gebruiker_alleen_ook_de_mappen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Folders that others could list named the owners."""
    monkeypatch.setenv("HOME", str(tmp_path_factory.mktemp("thuis")))
    (tmp_path / "traject.yaml").write_text("formaat: 1\nhoofdpersonen: [an]\n")
    netwerk = tmp_path / "netwerk.yaml"
    netwerk.write_text("personen:\n  an: {wie: ikzelf}\n")
    for nr, naam in enumerate(("netwerk.yaml", "apart/an.yaml", "apart/an.yaml")):
        samen_bewerken(tmp_path, {naam: lambda _, nr=nr: f"# {nr}\n"}, "anders")  # type: ignore[misc]
    assert (tmp_path / "apart/.vorige/an.yaml/000001.yaml").exists()
    assert (tmp_path / ".sonestra/versies/netwerk.yaml/000001.yaml").exists()
    assert te_zien(tmp_path) == set()


def test_een_koppeling_naar_buiten_verandert_daar_niets(map_: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    elders = tmp_path_factory.mktemp("elders")
    (elders / "map").mkdir(mode=0o755)
    (elders / "los.yaml").write_text("x\n")
    (elders / "los.yaml").chmod(0o644)
    (map_ / "apart/los.yaml").symlink_to(elders / "los.yaml")
    (map_ / "apart/map").symlink_to(elders / "map")
    assert sluit_voor_anderen(map_) == ()
    assert (elders / "los.yaml").stat().st_mode & 0o777 == 0o644
    assert (elders / "map").stat().st_mode & 0o777 == 0o755


def test_een_map_apart_die_naar_buiten_wijst_blijft_zoals_hij_is(
    map_: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    elders = tmp_path_factory.mktemp("elders")
    (map_ / "apart").rename(elders / "apart")
    (map_ / "apart").symlink_to(elders / "apart")
    lees_traject(map_)
    assert (elders / "apart/an.yaml").stat().st_mode & 0o777 == 0o644


def test_waar_het_niet_lukt_zegt_valideer_het(map_: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody else's file, or a disk without rights."""

    def niet_van_jou(self: Path, modus: int) -> None:
        raise PermissionError(f"{self} {modus}")

    monkeypatch.setattr(Path, "chmod", niet_van_jou)
    (melding,) = lees_traject(map_).meldingen
    assert melding.bevinding.code == "B025"
    assert melding.bevinding.pad.bestand == "apart"
    assert "op nog 7 plekken" in melding.bevinding.zin
