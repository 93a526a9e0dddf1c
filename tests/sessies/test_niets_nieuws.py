"""A line that brings nothing new does not swallow the line that is typed behind it."""

from pathlib import Path

import pytest

from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.lezen.traject import lees_traject
from tests.sessies.spelen import Ronde, speel


def test_de_volgende_regel_na_niets_nieuws_raakt_niet_weg(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "traject.yaml").write_text("naam: Nadia\nhoofdpersonen: [nadia]\n", encoding="utf-8")
    (tmp_path / "netwerk.yaml").write_text("personen:\n  nadia:\n  lotte: {band: goed}\n  bram:\n", encoding="utf-8")
    ronde = Ronde(("erbij", "persoon"), ("Lotte: goed", "Bram: hecht, elke week"))
    assert speel(ronde, tmp_path, monkeypatch) == 0
    bram = lees_traject(tmp_path).traject.netwerk.personen[Sleutel("bram")]
    assert bram.band == "hecht"
