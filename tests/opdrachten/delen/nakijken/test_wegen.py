"""The ways to mend a finding, as another program gets them."""

import json
from pathlib import Path
from typing import Any

import pytest

from sonestra_cli.app import uitvoeren

NETWERK = "personen:\n  kyra: {naam: Kyra}\n  an: {band: bang_voor}\n"


def bevindingen(capsys: pytest.CaptureFixture[str], *mappen: Path) -> list[dict[str, Any]]:
    uitvoeren(["valideer", "--formaat", "json", *map(str, mappen)])
    gevonden: list[dict[str, Any]] = json.loads(capsys.readouterr().out)["bevindingen"]
    return gevonden


def maak(map_: Path, netwerk: str) -> Path:
    map_.mkdir(exist_ok=True)
    (map_ / "traject.yaml").write_text("naam: x\nhoofdpersonen: [kyra]\n", encoding="utf-8")
    (map_ / "netwerk.yaml").write_text(netwerk, encoding="utf-8")
    return map_


def test_wat_apart_hoort_komt_achter_wat_daar_al_staat(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    maak(tmp_path, NETWERK)
    (tmp_path / "apart").mkdir()
    (tmp_path / "apart" / "kyra.yaml").write_text("# van kyra\n", encoding="utf-8")
    (een,) = [b for b in bevindingen(capsys, tmp_path) if b["code"] == "A001"]
    (voorstel,) = een["voorstellen"]
    naar = next(w for w in voorstel["wijzigingen"] if w["bestand"] == "apart/kyra.yaml")
    assert (naar["regel"], naar["kolom"], naar["tekst"]) == (2, 1, "personen:\n  an:\n    band: bang_voor\n")


def test_bij_meer_mappen_staat_de_map_in_elk_pad(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    een, ander = maak(tmp_path / "een", NETWERK), maak(tmp_path / "ander", NETWERK)
    gevonden = bevindingen(capsys, een, ander)
    assert {str(Path(b["bestand"]).parts[-2]) for b in gevonden} == {"een", "ander"}
    for bevinding in gevonden:
        for voorstel in bevinding["voorstellen"]:
            assert all(
                w["bestand"].startswith(bevinding["bestand"].removesuffix("netwerk.yaml"))
                for w in voorstel["wijzigingen"]
            )


def test_naar_een_bestand_dat_niet_open_kan_leidt_geen_weg(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    maak(tmp_path, NETWERK)
    (tmp_path / "apart" / "kyra.yaml").mkdir(parents=True)
    (een,) = [b for b in bevindingen(capsys, tmp_path) if b["code"] == "A001"]
    assert een["voorstellen"] == []
