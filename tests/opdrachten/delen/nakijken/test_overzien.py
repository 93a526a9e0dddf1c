"""Many trajecten on all cores: the same as one after the other, and what fails is told of that one."""

from pathlib import Path

import pytest

from sonestra_cli.opdrachten.delen.nakijken import overzien
from sonestra_cli.opdrachten.delen.nakijken.een import Mislukt
from sonestra_cli.opdrachten.delen.nakijken.overzien import overzie_allemaal
from sonestra_cli.verslag.overzicht import Rij

DAG = "2026-11-29"


@pytest.fixture
def wortels(tmp_path: Path) -> list[Path]:
    alle = [tmp_path / f"t{nummer:02}" for nummer in range(10)]
    for wortel in alle:
        wortel.mkdir()
        (wortel / "traject.yaml").write_text(f"naam: {wortel.name}\n", encoding="utf-8")
    return alle


def test_op_meer_kernen_komt_er_hetzelfde_uit(wortels: list[Path]) -> None:
    (wortels[3] / "plan.yaml").write_text("afspraken: {\n", encoding="utf-8")
    na_elkaar = list(overzie_allemaal(DAG, wortels, 1))
    assert list(overzie_allemaal(DAG, wortels, 3)) == na_elkaar
    assert [rij.naam for _, rij in na_elkaar if isinstance(rij, Rij)] == [wortel.name for wortel in wortels]


@pytest.mark.usefixtures("zonder_vork")
def test_op_mac_en_windows_komt_er_op_meer_kernen_hetzelfde_uit(wortels: list[Path]) -> None:
    na_elkaar = list(overzie_allemaal(DAG, wortels[:4], 1))
    assert list(overzie_allemaal(DAG, wortels[:4], 2)) == na_elkaar


def test_een_dat_misgaat_wordt_verteld_en_de_rest_gaat_door(
    wortels: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    gewoon = overzien.overzie

    def soms(vandaag: str, vraag: overzien.Vraag) -> Rij:
        if vraag.wortel.name == "t04":
            raise PermissionError(13, "dicht")
        return gewoon(vandaag, vraag)

    monkeypatch.setattr(overzien, "overzie", soms)
    uit = [rij for _, rij in overzie_allemaal(DAG, wortels, 1)]
    assert [nummer for nummer, rij in enumerate(uit) if isinstance(rij, Mislukt)] == [4]
