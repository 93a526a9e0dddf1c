"""``overzicht``: many trajecten, each by itself; nothing is added up, and one that is broken stops nothing."""

import json
import re
import shutil
from collections.abc import Sequence
from pathlib import Path
from threading import Event

import pytest

from sonestra_cli.app import uitvoeren
from sonestra_cli.omgeving.console import Console
from sonestra_cli.omgeving.wachten import zeg_als_het_duurt
from sonestra_cli.opdrachten import overzicht as module
from sonestra_cli.opdrachten.delen.nakijken.kiezen import kies_trajecten

VOORBEELDEN = Path(__file__).parents[2] / "voorbeelden"
DAG = "2026-11-29"


@pytest.fixture
def map_(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for naam in ("kyra", "nelson", "arie"):
        shutil.copytree(VOORBEELDEN / naam, tmp_path / naam)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def overzicht(capsys: pytest.CaptureFixture[str], *woorden: str, code: int = 0) -> str:
    assert uitvoeren(["overzicht", *woorden, "--op", DAG]) == code
    return capsys.readouterr().out


def test_elk_traject_staat_er_op_volgorde_van_zijn_map(map_: Path, capsys: pytest.CaptureFixture[str]) -> None:
    uit = overzicht(capsys)
    assert [regel for regel in uit.splitlines() if regel.startswith("Het plan")] == [
        "Het plan van Arie",
        "Het plan van Kyra",
        "Het plan van Nelson",
    ]
    assert "  Er komt    donderdag 14 januari 2027: het actieteam, bij Bo\n" in uit
    assert "  Nu         het loslaten\n" in uit
    assert max(map(len, uit.splitlines())) < 80


def test_niets_telt_mensen_op_en_niets_zet_op_een_rij(map_: Path, capsys: pytest.CaptureFixture[str]) -> None:
    uit = re.sub(r"\d+ januari 2027", "", overzicht(capsys))
    assert not re.search(r"\d", uit)
    assert "trajecten" not in uit


def test_een_dat_niet_te_lezen_is_houdt_de_rest_niet_op(map_: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (map_ / "kyra" / "plan.yaml").write_text("afspraken: {\n", encoding="utf-8")
    uit = overzicht(capsys, code=1)
    assert "Het plan van Kyra\n  kyra\n  Nagekeken  Niet alles is te lezen" in uit
    assert "Het plan van Nelson" in uit


def test_wat_er_na_te_kijken_is_staat_er_in_woorden(map_: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (map_ / "kyra" / "vragen.yaml").write_text("vragen: {thuis: {vraag: Waar?, van: niemand}}\n", encoding="utf-8")
    uit = overzicht(capsys, "kyra")
    assert "  Nagekeken  Er klopt iets niet" in uit


def test_voor_een_ander_programma_is_het_een_geheel(map_: Path, capsys: pytest.CaptureFixture[str]) -> None:
    uit = json.loads(overzicht(capsys, "--formaat", "json"))
    assert [een["map"] for een in uit["trajecten"]] == ["arie", "kyra", "nelson"]
    assert uit["trajecten"][1]["fase"] == "het actieteam"


def test_in_een_map_zonder_traject(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["overzicht", str(tmp_path)]) == 2
    assert "Hier is geen traject" in capsys.readouterr().err


def test_zoeken_in_een_grote_map_zei_niets(
    map_: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    gezegd = Event()

    def traag(mappen: Sequence[Path]) -> object:
        gezegd.wait(30)
        return kies_trajecten(mappen)

    class Scherm(Console):
        def meld(self, tekst: str) -> None:
            super().meld(tekst)
            gezegd.set()

    monkeypatch.setattr(module, "console", lambda stil, *_: Scherm(stil))
    monkeypatch.setattr(module, "kies_trajecten", traag)
    monkeypatch.setattr(module, "zeg_als_het_duurt", lambda zeg: zeg_als_het_duurt(zeg, 0.01))
    assert uitvoeren(["overzicht", "--op", DAG]) == 0
    assert "Ik zoek nog naar trajecten" in capsys.readouterr().err
