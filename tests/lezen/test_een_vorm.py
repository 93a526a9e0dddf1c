"""The same word in other code points (macOS writes ``ë`` as two) is the same key; texts stay as they were typed."""

import unicodedata
from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren
from sonestra_cli.lezen.indeling import apart_sleutels
from sonestra_cli.lezen.nakijken import kijk_na
from sonestra_cli.lezen.traject import lees_traject, met_bevindingen

EEN, TWEE = "zoë", unicodedata.normalize("NFD", "zoë")


@pytest.fixture
def map_(tmp_path: Path) -> Path:
    teksten = {
        "traject": f"naam: x\nhoofdpersonen: [{EEN}]\nregels: {{G003: uit}}\n",
        "netwerk": f"personen:\n  {EEN}: {{wie: nicht {TWEE}, kring: hart}}\n",
        "plan": f"afspraken:\n  a1:\n    woorden: |\n      {TWEE} kookt zondag bij ons.\n    wie: [{TWEE}]\n",
    }
    for naam, tekst in teksten.items():
        (tmp_path / f"{naam}.yaml").write_text(tekst, encoding="utf-8")
    return tmp_path


def gevonden(map_: Path) -> list[str]:
    gelezen = lees_traject(map_, apart_sleutels(map_))
    return [melding.bevinding.code for melding in met_bevindingen(gelezen, kijk_na(gelezen))]


def test_een_verwijzing_in_andere_tekens_is_dezelfde_sleutel(map_: Path) -> None:
    assert gevonden(map_) == []
    traject = lees_traject(map_).traject
    assert traject.plan is not None
    (afspraak,) = traject.plan.afspraken.values()
    (mens,) = traject.netwerk.personen.values()
    assert (afspraak.woorden, mens.wie) == (f"{TWEE} kookt zondag bij ons.", f"nicht {TWEE}")


def test_een_sleutel_in_andere_tekens_staat_er_twee_keer(map_: Path) -> None:
    (map_ / "netwerk.yaml").write_text(f"personen:\n  {EEN}: {{kring: hart}}\n  {TWEE}: {{kring: hart}}\n", "utf-8")
    assert gevonden(map_) == ["N005", "N005"]


@pytest.mark.parametrize("vorm", [EEN, TWEE], ids=["een teken", "twee tekens"])
def test_het_bestand_in_apart_is_van_dezelfde_mens(map_: Path, vorm: str, capsys: pytest.CaptureFixture[str]) -> None:
    (map_ / "apart").mkdir()
    (map_ / "apart" / f"{TWEE}.yaml").write_text(f"personen:\n  {TWEE}: {{naam: Zoetje}}\n", encoding="utf-8")
    assert gevonden(map_) == []
    naar_scherm = ["-C", str(map_), "--uit", "-"]
    assert uitvoeren(["kaart", "genogram", "--met-apart", vorm, "--formaat", "tekst", *naar_scherm]) == 0
    assert "Zoetje" in capsys.readouterr().out
    assert uitvoeren(["plan", "--voor", vorm, "--formaat", "md", *naar_scherm]) == 0
    assert uitvoeren(["plan", "--stukje", vorm, "--formaat", "md", *naar_scherm]) == 0


def test_een_map_waarin_niet_gekeken_kan_worden_is_niet_leeg(
    map_: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """It was "Alles klopt", and a plan without its meetings."""
    (map_ / "actieteam").mkdir()
    gewoon = Path.iterdir

    def dicht(pad: Path) -> object:
        if pad.name == "actieteam":
            raise PermissionError(13, "dicht")
        return gewoon(pad)

    monkeypatch.setattr(Path, "iterdir", dicht)
    assert gevonden(map_) == ["B001"]
    assert uitvoeren(["valideer", "-C", str(map_)]) == 1
    assert "in deze map kan ik niet kijken" in capsys.readouterr().out
    assert uitvoeren(["plan", "-C", str(map_), "--formaat", "md", "--uit", "-"]) == 1
    assert "actieteam:1:1: B001 in deze map kan ik niet kijken" in capsys.readouterr().err


@pytest.mark.parametrize("typt", ["jan\u2013coach", "jan\u2011coach", "jan-\u200bcoach"])
def test_een_streepje_uit_word_is_een_koppelteken(tmp_path: Path, typt: str) -> None:
    (tmp_path / "traject.yaml").write_text("naam: x\nhoofdpersonen: [an]\nregels: {G003: uit}\n", encoding="utf-8")
    (tmp_path / "netwerk.yaml").write_text(
        "personen:\n  an: {kring: hart}\n  jan-coach: {kring: bekend}\n", encoding="utf-8"
    )
    (tmp_path / "plan.yaml").write_text(
        f"afspraken: {{a1: {{woorden: Hij belt zondag, wie: [{typt}]}}}}\n", encoding="utf-8"
    )
    assert gevonden(tmp_path) == []
