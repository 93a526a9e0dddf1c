"""A folder on a lock: it opens with the sentence, or it stays shut and nothing is written."""

import sys
from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren
from sonestra_cli.omgeving.bibliotheek import OntbreektBibliotheek
from sonestra_cli.opdrachten.delen.loslaten import slot
from sonestra_cli.opslaan.overdracht import Bezet
from sonestra_cli.opslaan.versleuteld import er_is_een_slot, zet_op_slot

INHOUD = {"traject.yaml": b"naam: Plan\n", "kaarten/a.svg": b"<svg/>" * 100}
ZIN = "de boot van opa ligt in Urk"


@pytest.fixture
def bestand(tmp_path: Path) -> Path:
    pytest.importorskip("pyrage", reason="the extra [slot] is not installed")
    pad = tmp_path / "plan-voor-bo.zip.age"
    zet_op_slot(pad, INHOUD, ZIN)
    return pad


def _open(bestand: Path, zin: str, monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setattr(slot, "_typ", lambda _: zin)
    return uitvoeren(["loslaten", "--van-slot", str(bestand)])


def test_met_de_zin_is_het_weer_dezelfde_map(bestand: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert b"Plan" not in bestand.read_bytes()
    assert _open(bestand, ZIN, monkeypatch) == 0
    map_ = bestand.with_name("plan-voor-bo")
    er_is = {pad.relative_to(map_).as_posix(): pad.read_bytes() for pad in map_.rglob("*") if pad.is_file()}
    assert er_is == INHOUD


def test_met_een_andere_zin_blijft_het_dicht(
    bestand: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _open(bestand, "de boot van opa ligt in Sneek", monkeypatch) == 1
    assert "Er is niets geschreven." in capsys.readouterr().err
    assert [pad.name for pad in bestand.parent.iterdir()] == [bestand.name]


@pytest.mark.parametrize("waar", ["kop", "midden", "eind", "afgekapt", "leeg"])
def test_een_beschadigd_bestand_blijft_dicht(bestand: Path, waar: str, monkeypatch: pytest.MonkeyPatch) -> None:
    heel = bestand.read_bytes()
    plek = {"kop": 40, "midden": len(heel) // 2, "eind": len(heel) - 1}.get(waar)
    if plek is None:
        stuk = heel[: -20 if waar == "afgekapt" else 0]
    else:
        stuk = heel[:plek] + bytes([heel[plek] ^ 1]) + heel[plek + 1 :]
    bestand.write_bytes(stuk)
    assert _open(bestand, ZIN, monkeypatch) == 1
    assert [pad.name for pad in bestand.parent.iterdir()] == [bestand.name]


def test_wat_er_al_staat_blijft_staan(bestand: Path) -> None:
    voor = bestand.read_bytes()
    zet_op_slot(bestand, INHOUD, ZIN)
    assert bestand.read_bytes() == voor
    with pytest.raises(Bezet):
        zet_op_slot(bestand, {"traject.yaml": b""}, ZIN)
    assert bestand.read_bytes() == voor


def test_zonder_het_stukje_erbij_hoor_je_hoe_het_er_komt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyrage", None)
    with pytest.raises(OntbreektBibliotheek, match="-m pip install pyrage"):
        er_is_een_slot()
    assert uitvoeren(["loslaten", "--op-slot"]) == 2
