"""Several files of a traject are written as one step, or not at all."""

import os
from pathlib import Path

import pytest

from sonestra_cli.opslaan.journaal import BuitenTraject, Tussentijds
from sonestra_cli.opslaan.schrijven import samen_bewerken, vooruitblik


@pytest.fixture
def map_(tmp_path: Path) -> Path:
    (tmp_path / "traject.yaml").write_bytes(b"naam: x\n")
    return tmp_path


def inhoud(map_: Path) -> set[str]:
    return {pad.relative_to(map_).as_posix() for pad in map_.rglob("*") if pad.is_file()}


def teksten(map_: Path) -> dict[str, str]:
    return {naam: (map_ / naam).read_text() for naam in inhoud(map_) if not naam.startswith((".sonestra", "apart/.v"))}


def test_drie_bestanden_zijn_een_stap(map_: Path) -> None:
    (map_ / "plan.yaml").write_bytes(b"kyra")
    (map_ / "oud.yaml").write_bytes(b"weg")
    anders = samen_bewerken(
        map_,
        {
            "plan.yaml": lambda tekst: tekst.replace("kyra", "kim"),
            "apart/kim.yaml": lambda _: "van kim",
            "oud.yaml": lambda _: None,
            "traject.yaml": lambda tekst: tekst,
        },
        "kyra heet kim",
    )
    assert anders == ("apart/kim.yaml", "oud.yaml", "plan.yaml")
    assert teksten(map_) == {"traject.yaml": "naam: x\n", "plan.yaml": "kim", "apart/kim.yaml": "van kim"}
    assert len([naam for naam in inhoud(map_) if "/stappen/" in naam]) == 1


def test_een_bestand_krijgt_een_andere_naam_en_houdt_zijn_rechten(map_: Path) -> None:
    (map_ / "apart").mkdir()
    (map_ / "apart/kyra.yaml").write_bytes(b"\xef\xbb\xbfvan: kyra\r\n")
    (map_ / "apart/kyra.yaml").chmod(0o600)
    samen_bewerken(
        map_,
        {"apart/kyra.yaml": lambda tekst: tekst.replace("kyra", "kim")},
        "kyra heet kim",
        {"apart/kyra.yaml": "apart/kim.yaml"},
    )
    assert (map_ / "apart/kim.yaml").read_bytes() == b"\xef\xbb\xbfvan: kim\r\n"
    assert not (map_ / "apart/kyra.yaml").exists()
    if os.name == "posix":
        assert (map_ / "apart/kim.yaml").stat().st_mode & 0o777 == 0o600


def test_een_nieuwe_naam_gaat_nergens_overheen(map_: Path) -> None:
    (map_ / "plan.yaml").write_bytes(b"plan")
    with pytest.raises(Tussentijds, match="is er al"):
        samen_bewerken(map_, {}, "anders", {"plan.yaml": "traject.yaml"})
    assert teksten(map_) == {"traject.yaml": "naam: x\n", "plan.yaml": "plan"}


def test_als_een_van_de_bestanden_niet_kan_verandert_er_geen(map_: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for naam in ("a", "b", "c"):
        (map_ / f"{naam}.yaml").write_bytes(b"oud")
    voor = teksten(map_)
    echt = Path.replace

    def vol(zelf: Path, doel: Path) -> Path:
        if doel.name == "c.yaml":
            raise OSError(28, "vol")
        return echt(zelf, doel)

    monkeypatch.setattr(Path, "replace", vol)
    with pytest.raises(OSError, match="vol"):
        samen_bewerken(map_, {f"{naam}.yaml": lambda _: "nieuw" for naam in ("a", "b", "c")}, "alle drie")
    assert teksten(map_) == voor
    assert not [naam for naam in inhoud(map_) if "~" in naam or "onderweg" in naam or "/stappen/" in naam]


@pytest.mark.parametrize("pad", ["../buiten.yaml", ".git/config", "apart/../../x.yaml", "."])
def test_een_pad_dat_de_map_uit_wijst_wordt_niet_beschreven(pad: str, map_: Path) -> None:
    with pytest.raises(BuitenTraject):
        samen_bewerken(map_, {pad: lambda _: "x"}, "kwaad")
    assert inhoud(map_.parent / map_.name) == {"traject.yaml"}


def test_vooraf_kijken_schrijft_niets(map_: Path) -> None:
    wat = vooruitblik(map_, {"traject.yaml": lambda tekst: tekst + "a: 1\n", "plan.yaml": lambda _: None})
    assert wat == {"traject.yaml": ("naam: x\n", "naam: x\na: 1\n")}
    assert inhoud(map_) == {"traject.yaml"}
