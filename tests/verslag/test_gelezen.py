"""What was read in one form: spoken and strict the same, and nothing of what is closed."""

import json
from pathlib import Path
from typing import Any

import pytest

from sonestra_cli.app import uitvoeren
from sonestra_cli.lezen.traject import lees_traject
from sonestra_cli.verslag.gelezen import wat_gelezen_is

KOP = "naam: Ons plan\nhoofdpersonen: [an]\n"


def _gelezen(map_: Path, **bestanden: str) -> dict[str, Any]:
    map_.mkdir(exist_ok=True)
    for naam, tekst in {"traject": KOP, **bestanden}.items():
        (map_ / f"{naam}.yaml").write_text(tekst, "utf-8")
    return wat_gelezen_is(lees_traject(map_).traject)


def test_gezegd_en_strak_geven_hetzelfde(tmp_path: Path) -> None:
    gezegd = _gelezen(
        tmp_path / "een",
        netwerk="personen:\n  an: {geslacht: V, geboren: 12 mei 2008, kring: Hart, "
        "contact: wekelijks, overleden: nee}\n",
        beraad="datum: za 24 januari 2026\nbegint: 19u\ngasten: {an: {komt: Ja}}\n",
    )
    strak = _gelezen(
        tmp_path / "twee",
        beraad="begint: '19:00'\ngasten:\n  an:\n    komt: ja\ndatum: 2026-01-24\n",
        netwerk="personen: {an: {kring: hart, contact: {hoe_vaak: elke_week}, geboren: 2008-05-12, geslacht: vrouw}}\n",
    )
    assert gezegd == strak
    assert json.dumps(gezegd) == json.dumps(strak)
    assert gezegd["netwerk.yaml"]["personen"]["an"]["geboren"] == "2008-05-12"


def test_vage_woorden_staan_erbij_als_in_woorden(tmp_path: Path) -> None:
    gezegd = _gelezen(tmp_path, gebeurtenissen="gebeurtenissen: [{wanneer: vanaf 2010, wat: bij oma}]\n")
    assert gezegd["gebeurtenissen.yaml"]["gebeurtenissen"] == [
        {"wat": "bij oma", "wanneer": "2010", "in_woorden": "vanaf 2010"}
    ]


def test_wat_dicht_is_of_apart_hoort_staat_er_niet_in(tmp_path: Path) -> None:
    tekst = (
        "personen:\n  an: {kring: hart}\n  bo: {kring: hart, zichtbaar: [niemand-bekend], woonplaats: Geheimdorp}\n"
        "belevingen:\n  - {van: an, met: bo, is: bang_voor, woorden: Stil}\n"
        "  - {van: an, met: bo, is: GEHEIM, woorden: Sst}\n"
    )
    gelezen = json.dumps(_gelezen(tmp_path, netwerk=tekst))
    for woord in ("Geheimdorp", "bang_voor", "Stil", "Sst"):
        assert woord not in gelezen


def test_apart_staat_er_alleen_in_als_het_meegelezen_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _gelezen(tmp_path, netwerk="personen:\n  an: {kring: hart}\n")
    (tmp_path / "apart").mkdir(mode=0o700)
    (tmp_path / "apart" / "an.yaml").write_text("niet_bespreken: [{van: an, woorden: Over school}]\n")
    uitvoeren(["valideer", "-C", str(tmp_path), "--formaat", "json", "--gelezen"])
    assert list(json.loads(capsys.readouterr().out)["gelezen"]) == ["traject.yaml", "netwerk.yaml"]
    uitvoeren(["valideer", "-C", str(tmp_path), "--formaat", "json", "--gelezen", "--met-apart", "an"])
    gelezen = json.loads(capsys.readouterr().out)["gelezen"]
    assert gelezen["apart/an.yaml"]["niet_bespreken"] == [{"van": ["an"], "woorden": "Over school"}]


def test_gelezen_hoort_bij_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _gelezen(tmp_path)
    assert uitvoeren(["valideer", "-C", str(tmp_path), "--gelezen"]) == 2
    assert "--formaat json" in capsys.readouterr().err
