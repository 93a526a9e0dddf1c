"""The cards of everybody in one file to cut, and messages to paste."""

from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren
from sonestra_cli.documenten.maken import bladzijden
from tests.opdrachten.delen.papier.test_stukken import samira

__all__ = ["samira"]


def test_van_iedereen_staan_de_kaartjes_in_een_pdf_om_te_knippen(
    samira: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert uitvoeren(["plan", "--stukje", "iedereen", "--formaat", "pdf", "-C", str(samira)]) == 0
    (pdf,) = (samira / "uitvoer" / "papieren").glob("*")
    assert pdf.name == "stukjes.pdf"
    assert bladzijden(pdf.read_bytes()) < 12, "twenty-four cards, several on a sheet"
    assert "Knip ze los: ieder krijgt alleen het eigen kaartje." in " ".join(capsys.readouterr().err.split())


def test_een_kaartje_dat_niet_lukt_houdt_de_vellen_niet_tegen(samira: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (samira / "sjablonen").mkdir()
    (samira / "sjablonen" / "stukje.md").write_text("{% if naam == 'Wim' %}{{ nam }}{% endif %}\n# Kaart\n", "utf-8")
    assert uitvoeren(["plan", "--stukje", "iedereen", "--formaat", "pdf", "-C", str(samira)]) == 2
    assert "Bedoel je 'naam'? Niet in stukjes.pdf: Wim." in " ".join(capsys.readouterr().err.split())
    assert [pad.name for pad in (samira / "uitvoer" / "papieren").glob("*")] == ["stukjes.pdf"]


def test_als_geen_kaartje_lukt_is_er_geen_leeg_bestand(samira: Path) -> None:
    (samira / "sjablonen").mkdir()
    (samira / "sjablonen" / "stukje.md").write_text("{{ nam }}", "utf-8")
    assert uitvoeren(["plan", "--stukje", "iedereen", "--formaat", "pdf", "-C", str(samira)]) == 2
    assert not (samira / "uitvoer").exists()


def test_een_los_kaartje_blijft_een_eigen_bestand(samira: Path) -> None:
    assert uitvoeren(["plan", "--stukje", "wim", "--formaat", "pdf", "-C", str(samira)]) == 0
    assert [pad.name for pad in (samira / "uitvoer" / "papieren").glob("*")] == ["stukje-wim.pdf"]


def test_een_berichtje_komt_op_het_scherm_en_wat_niet_meegaat_wordt_gezegd(
    samira: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert uitvoeren(["plan", "--berichtje", "wim", "--uit", "-", "-C", str(samira)]) == 0
    uit, fout = capfd.readouterr()
    assert uit.startswith("Dag Wim. Dit is jouw stukje van ons plan.\n")
    assert "Gerda" not in uit
    assert "in 1 regel staat de naam van een ander" in " ".join(fout.split())


def test_een_berichtje_is_een_tekstbestand(samira: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["plan", "--berichtje", "wim", "-C", str(samira)]) == 0
    assert [pad.name for pad in (samira / "uitvoer" / "papieren").glob("*")] == ["berichtje-wim.txt"]
    assert uitvoeren(["plan", "--berichtje", "wim", "--formaat", "pdf", "-C", str(samira)]) == 2
    assert "gewone tekst" in capsys.readouterr().err


def test_van_koelkast_stukje_en_berichtje_is_er_een_te_kiezen(samira: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["plan", "--koelkast", "--stukje", "wim", "-C", str(samira)]) == 2
    assert "Kies één van deze" in capsys.readouterr().err
