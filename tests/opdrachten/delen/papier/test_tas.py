"""The bag: one PDF with everything for the day, and what does not go in is told."""

from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from sonestra_cli.app import uitvoeren
from tests.opdrachten.delen.papier.test_stukken import samira

__all__ = ["samira"]


def test_de_tas_is_een_pdf_op_volgorde_en_zegt_hoe_vaak_alles_erin_zit(
    samira: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert uitvoeren(["blad", "tas", "-C", str(samira)]) == 0
    gezegd = capsys.readouterr().err
    assert gezegd.index("1 × Neem mee") < gezegd.index("1 × Draaiboek") < gezegd.index("× Deze tijd is van jullie")
    assert "7 × Agenda van het beraad" in gezegd
    (pdf,) = (samira / "uitvoer" / "papieren").iterdir()
    tekst = "\n".join(blad.extract_text() for blad in PdfReader(BytesIO(pdf.read_bytes())).pages)
    assert tekst.index("Neem mee") < tekst.index("Deze tijd is van jullie")


def test_de_tas_was_een_stapel_van_134_bladzijden_en_zei_zelf_niet_wat_erin_zit(samira: Path) -> None:
    """For each guest an agenda, and seven times the sheets that only who explains fills in."""
    assert uitvoeren(["blad", "tas", "-q", "-C", str(samira)]) == 0
    (pdf,) = (samira / "uitvoer" / "papieren").iterdir()
    bladen = [blad.extract_text() for blad in PdfReader(BytesIO(pdf.read_bytes())).pages]
    voorop = " ".join(bladen[0].split())
    assert voorop.index("In deze tas") < voorop.index("7 × Agenda van het beraad") < voorop.index("Om te schrijven")
    assert "1 × Neem mee" not in voorop
    assert sum("Dit is uitleg. Je mag alles vragen." in " ".join(blad.split()) for blad in bladen) == 1
    assert len(bladen) < 70


def test_wat_er_niet_is_wordt_gezegd_en_de_rest_komt_toch(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["nieuw", "bo", "-q", "-C", str(tmp_path)]) == 0
    map_ = tmp_path / "bo"
    (map_ / "sjablonen").mkdir(exist_ok=True)
    (map_ / "sjablonen" / "blad-rollen.md").write_text("{{ bestaat_niet }}", "utf-8")
    assert uitvoeren(["blad", "tas", "-C", str(map_)]) == 2
    gezegd = capsys.readouterr().err
    assert "Er zijn geen regels (piketpaaltjes)" in gezegd
    assert "Het papier blad-rollen zit niet in de tas." in gezegd
    assert (map_ / "uitvoer" / "papieren" / "blad-tas.pdf").is_file()


@pytest.mark.parametrize("woorden", [["tas", "wim"], ["tas", "--formaat", "md"]])
def test_de_tas_is_er_voor_iedereen_samen(samira: Path, woorden: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["blad", *woorden, "-C", str(samira)]) == 2
    assert "De tas is één pdf, voor iedereen samen." in capsys.readouterr().err
