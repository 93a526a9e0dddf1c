"""A paper of one's own: for whom, and what was typed instead of a key."""

from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren
from tests.opdrachten.delen.papier.test_stukken import samira

__all__ = ["samira"]


def _gemaakt(map_: Path) -> list[str]:
    return sorted(pad.name for pad in (map_ / "uitvoer" / "papieren").glob("*"))


def test_een_mens_mag_ook_met_zijn_naam_genoemd_worden(samira: Path) -> None:
    assert uitvoeren(["plan", "--stukje", "Oma Riet,wim", "--formaat", "md", "-C", str(samira)]) == 0
    assert _gemaakt(samira) == ["stukje-oma-riet.md", "stukje-wim.md"]


def test_een_naam_met_een_typfout_wordt_nooit_stil_een_ander(samira: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["plan", "--stukje", "Fadua", "--formaat", "md", "-C", str(samira)]) == 2
    assert "Bedoel je fadoua?" in capsys.readouterr().err
    assert not (samira / "uitvoer").exists()


def test_een_blad_dat_voor_iedereen_hetzelfde_is_krijgt_geen_naam(
    samira: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert uitvoeren(["blad", "draaiboek", "wim", "-C", str(samira)]) == 2
    assert "Het blad draaiboek is voor iedereen hetzelfde. Laat 'wim' weg." in capsys.readouterr().err
