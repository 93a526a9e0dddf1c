import zipfile
from pathlib import Path

import pytest
from pypdf import PdfReader

from sonestra_cli.app import uitvoeren


@pytest.mark.parametrize("naam", ["netwerk", "plan"])
def test_een_bestand_past_op_een_vel(naam: str, tmp_path: Path) -> None:
    assert uitvoeren(["spiekbrief", naam, "--uit", str(tmp_path / "s.pdf"), "-q"]) == 0
    (vel,) = PdfReader(tmp_path / "s.pdf").pages
    assert vel.mediabox.width > vel.mediabox.height


def test_op_het_scherm_kan_het_ook_als_tekst(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert uitvoeren(["spiekbrief", "beraad.yaml", "--formaat", "md", "--uit", "-"]) == 0
    assert b"uitgenodigd" in capfdbinary.readouterr().out


def test_een_bestand_dat_er_niet_is_wordt_gevraagd(capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["spiekbrief", "netwrk"]) == 2
    assert "Bedoel je netwerk?" in capsys.readouterr().err


@pytest.mark.parametrize("naam", ["netwerk", "plan", "traject"])
def test_in_een_bladzij_en_in_word_stonden_tekens_van_markdown(naam: str, tmp_path: Path) -> None:
    assert uitvoeren(["spiekbrief", naam, "--formaat", "html,docx", "--uit", str(tmp_path), "-q"]) == 0
    blad = (tmp_path / f"spiekbrief-{naam}.html").read_text(encoding="utf-8").partition("<body")[2]
    with zipfile.ZipFile(tmp_path / f"spiekbrief-{naam}.docx") as pakje:
        brief = pakje.read("word/document.xml").decode()
    for tekst in (blad, brief):
        assert not {"`", "\\"} & set(tekst)
        assert "**" not in tekst
        assert "gevraagd: [R13]" in tekst
