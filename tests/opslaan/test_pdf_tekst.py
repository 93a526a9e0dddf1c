"""What is drawn as numbers of glyphs is read as people read it."""

import re

import pytest

from sonestra_cli.documenten.ontleden import ontleed_markdown
from sonestra_cli.documenten.schrijvers.als_pdf import als_pdf
from sonestra_cli.opslaan.pdf_tekst import op_slot, tekst_van
from sonestra_cli.opslaan.schone_map import staat_in

_TABEL = (
    b"stream\nbegincmap 1 beginbfchar <0028> <0052> endbfchar 2 beginbfrange <0029> <0029> <0069>\n"
    b"<002A> <002B> [<0065> <0074>] endbfrange\nendstream\n"
)


def test_onze_letters_zijn_nummers_en_worden_toch_gelezen() -> None:
    pdf = als_pdf(ontleed_markdown("# De tas\n\nDaar komt **oma Riet** (met taart) aan.\n", "De tas"), "blad")
    assert staat_in(pdf, re.compile(r"\briet\b", re.IGNORECASE))
    assert "Daar komt" in "\n".join(tekst_van(pdf))
    assert not staat_in(pdf, re.compile(r"\b(corrie|bo)\b", re.IGNORECASE))


@pytest.mark.parametrize("getypt", [rb"(\000\(\000\)\000*\000+)", rb"(\000(\000)\000*\000+)", b"<00280029 002A002B>"])
def test_een_haakje_als_nummer_van_een_letter_brak_de_naam_af(getypt: bytes) -> None:
    pdf = b"%PDF-1.7\n" + _TABEL + b"stream\nBT /f0 11 Tf 1 0 0 1 9 9 Tm [" + getypt + b"]TJ ET\nendstream"
    assert "Riet" in "".join(tekst_van(pdf))


def test_ook_wat_wie_luistert_bij_een_plaatje_hoort() -> None:
    pdf = b"%PDF-1.7\nstream\n/Span<</Alt<FEFF0052006900650074>>>BDC\nendstream"
    assert "Riet" in "".join(tekst_van(pdf))


def test_op_slot_kan_niemand_zeggen_dat_de_naam_er_niet_in_staat() -> None:
    pdf = b"%PDF-1.7\ntrailer <</Encrypt 3 0 R>>"
    assert op_slot(pdf)
    assert staat_in(pdf, re.compile("riet"))
