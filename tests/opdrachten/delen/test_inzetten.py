"""What a conversation came to is held beside the files before it is written."""

from pathlib import Path

import pytest

from sonestra_cli.lezen.traject import Gelezen, lees_traject
from sonestra_cli.opdrachten.delen.inzetten import kijk
from sonestra_cli.verstaan.zinnen.uitkomst import Inzet


@pytest.fixture
def gelezen(tmp_path: Path) -> Gelezen:
    (tmp_path / "traject.yaml").write_text("naam: Leen\nhoofdpersonen: [leen]\n", encoding="utf-8")
    (tmp_path / "netwerk.yaml").write_text("personen:\n  leen: {kring: hart}\n", encoding="utf-8")
    return lees_traject(tmp_path)


def test_wat_er_al_staat_is_niet_nieuw(gelezen: Gelezen) -> None:
    gezien = kijk(gelezen, [Inzet("netwerk", ("personen",), "leen", {"kring": "hart"})])
    assert not gezien.nieuw
    assert gezien.anders == {}


def test_wat_er_anders_staat_is_een_vraag(gelezen: Gelezen) -> None:
    gezien = kijk(gelezen, [Inzet("netwerk", ("personen", "leen"), "kring", "verder")])
    assert gezien.anders == {
        ("netwerk", ("personen", "leen", "kring")): "Bij Leen staat bij kring: hart. Wordt dat: verder?"
    }


def test_een_datum_die_de_lezer_niet_neemt_wordt_gezegd(gelezen: Gelezen) -> None:
    gezien = kijk(gelezen, [Inzet("netwerk", ("personen",), "jo", {"wie": "oma", "geboren": "lang geleden"})])
    assert len(gezien.fouten) == 1
    assert "lang geleden" in gezien.fouten[0]
    assert kijk(gelezen, [Inzet("netwerk", ("personen",), "jo", {"wie": "oma", "geboren": "1952"})]).fouten == ()
