"""A paper has as many pages in Word as in the PDF, as LibreOffice sets it with our letters."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from sonestra_cli.documenten.maken import bladzijden, in_formaat
from sonestra_cli.zetten.letterbestand import map_met_letters

from .bladen import maak, voorbeeld

LIBREOFFICE = shutil.which("soffice")
PAPIEREN = (
    ("samira", "plan", "iedereen"),
    ("samira", "koelkast", "iedereen"),
    ("samira", "uitnodiging", "mila"),
    ("nelson", "stukje", "nelson"),
    ("nelson", "blad-draaiboek", "iedereen"),
    ("kyra", "agenda-actieteam", "iedereen"),
    ("arie", "blad-terugkijken", "iedereen"),
    ("samira", "blad-rollen", "iedereen"),
    ("kyra", "blad-rollen", "iedereen"),
    ("nelson", "blad-vragenposter", "iedereen"),
)
LETTERS = """\
<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir>{}</dir></fontconfig>
"""


@pytest.mark.skipif(LIBREOFFICE is None, reason="LibreOffice staat hier niet")
def test_een_papier_heeft_in_word_evenveel_bladzijden_als_in_de_pdf(tmp_path: Path) -> None:
    """The plan of Samira had seven where the PDF had four, and the page for the fridge was two."""
    assert LIBREOFFICE is not None
    wil = {}
    for wiens, soort, voor in PAPIEREN:
        gemaakt = maak(soort, voorbeeld(wiens), (voor,))
        (tmp_path / f"{wiens}-{soort}.docx").write_bytes(in_formaat(gemaakt, "docx"))
        wil[f"{wiens}-{soort}"] = bladzijden(in_formaat(gemaakt, "pdf"))
    letters = tmp_path / "fonts.conf"
    letters.write_text(LETTERS.format(map_met_letters()), "utf-8")
    woning = f"-env:UserInstallation={(tmp_path / 'woning').as_uri()}"
    subprocess.run(
        [LIBREOFFICE, woning, "--headless", "--convert-to", "pdf", "--outdir", tmp_path, *tmp_path.glob("*.docx")],
        env={**os.environ, "HOME": str(tmp_path), "FONTCONFIG_FILE": str(letters)},
        check=True,
        capture_output=True,
    )
    assert {naam: _bladzijden(tmp_path / f"{naam}.pdf") for naam in wil} == wil


def _bladzijden(pad: Path) -> int:
    import pypdf

    return len(pypdf.PdfReader(pad).pages)
