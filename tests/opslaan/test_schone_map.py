"""A clean folder: everything that belongs to the traject, nothing of what was, and never half."""

import os
import re
import zipfile
import zlib
from pathlib import Path

import pytest

from sonestra_cli.opslaan import schone_map
from sonestra_cli.opslaan.schone_map import bestanden_in, bouw, kom_in_de_plaats, resten_in, staat_in

BESTANDEN = [
    "traject.yaml",
    "netwerk.yaml",
    "apart/kim.yaml",
    "foto/kim.jpg",
    ".git/objects/aa/bb",
    "uitvoer/plan.pdf",
    "netwerk.yaml~",
    ".sonestra/versies/netwerk.yaml/1",
    ".sonestra/schema/netwerk.json",
    "apart/.vorige/kim.yaml/1",
    ".netwerk.yaml.swp",
]


@pytest.fixture
def wortel(tmp_path: Path) -> Path:
    map_ = tmp_path / "plan"
    for pad in BESTANDEN:
        (map_ / pad).parent.mkdir(parents=True, exist_ok=True)
        (map_ / pad).write_text(pad, encoding="utf-8")
    (map_ / ".git/objects/aa/bb").chmod(0o400)
    return map_


def test_wat_er_was_gaat_niet_mee(wortel: Path) -> None:
    mee = [".sonestra/schema/netwerk.json", "apart/kim.yaml", "foto/kim.jpg", "netwerk.yaml", "traject.yaml"]
    assert sorted(bestanden_in(wortel)) == mee
    assert sorted(resten_in(wortel)) == [".netwerk.yaml.swp", "netwerk.yaml~"]
    bouw(wortel, {"apart/kim.yaml": None, "netwerk.yaml": b"anders"}, wortel.with_name("schoon"))
    assert sorted(bestanden_in(wortel.with_name("schoon"))) == [pad for pad in mee if pad != "apart/kim.yaml"]
    assert (wortel.with_name("schoon") / "netwerk.yaml").read_bytes() == b"anders"
    assert (wortel / "netwerk.yaml").read_text(encoding="utf-8") == "netwerk.yaml"


@pytest.mark.skipif(os.name == "nt", reason="rights are another thing there")
def test_van_een_stick_waar_niemand_schrijft_kwam_geen_kopie_en_bleef_een_halve_achter(wortel: Path) -> None:
    alle = [wortel, *sorted(wortel.rglob("*"))]
    for pad in alle:
        pad.chmod(0o550 if pad.is_dir() else 0o440)
    naar = wortel.parent / "naar"
    try:
        bouw(wortel, {}, naar)
    finally:
        for pad in alle:
            pad.chmod(0o700 if pad.is_dir() else 0o600)
    assert {oct(pad.stat().st_mode & 0o777) for pad in naar.rglob("*") if pad.is_dir()} == {"0o750"}
    assert {oct(pad.stat().st_mode & 0o777) for pad in naar.rglob("*") if pad.is_file()} == {"0o640"}


def test_de_schone_komt_in_de_plaats_en_de_oude_is_weg(wortel: Path) -> None:
    schoon = wortel.with_name("schoon")
    bouw(wortel, {}, schoon)
    kom_in_de_plaats(wortel, schoon)
    assert [pad.name for pad in wortel.parent.iterdir()] == ["plan"]
    assert not (wortel / ".git").exists()


@pytest.mark.parametrize("stap", ["rename", "wis"])
def test_wie_tussendoor_afbreekt_houdt_de_oude_heel_of_allebei(
    wortel: Path, stap: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    bouw(wortel, {}, wortel.with_name("schoon"))

    def breek_af(*_: object) -> None:
        raise KeyboardInterrupt

    if stap == "rename":
        monkeypatch.setattr(Path, "rename", breek_af)
    else:
        monkeypatch.setattr(schone_map, "wis", breek_af)
    with pytest.raises(KeyboardInterrupt):
        kom_in_de_plaats(wortel, wortel.with_name("schoon"))
    heel = [map_ for map_ in wortel.parent.iterdir() if (map_ / ".git/objects/aa/bb").exists()]
    nieuw = [map_ for map_ in wortel.parent.iterdir() if (map_ / "traject.yaml").exists() and map_ not in heel]
    assert len(heel) == 1
    assert len(nieuw) == 1


@pytest.mark.parametrize("naam", ["tekst", "word", "pdf", "utf-16"])
def test_woorden_worden_ook_gevonden_waar_niemand_ze_ziet(naam: str, tmp_path: Path) -> None:
    if naam == "word":
        with zipfile.ZipFile(tmp_path / "x", "w", zipfile.ZIP_DEFLATED) as bundel:
            bundel.writestr("word/document.xml", "dag Riet" + " " * 200)
    inhoud = {
        "tekst": lambda: "é Riet".encode(),
        "word": (tmp_path / "x").read_bytes,
        "pdf": lambda: b"%PDF-1.7 stream\n" + zlib.compress(b"(Riet)") + b"\nendstream",
        "utf-16": lambda: "Riet".encode("utf-16"),
    }[naam]()
    assert staat_in(inhoud, re.compile("riet", re.IGNORECASE))
    assert not staat_in(inhoud, re.compile("corrie", re.IGNORECASE))
