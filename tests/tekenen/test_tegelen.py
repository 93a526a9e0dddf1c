"""A map on several sheets, as it comes out of the printer."""

import io
import re
from collections.abc import Iterator
from functools import cache

import pytest
from pypdf import PdfReader

from sonestra_cli.tekenen.uitvoer import UitvoerKeuzes, maak, waarschuwingen
from sonestra_cli.tekening.tekening import Streek, Tekening, Tekst
from sonestra_cli.zetten.meten import meet
from tests.tekenen.galerij import galerij

_TEGELS = UitvoerKeuzes(tegels=True)


def _namen() -> Iterator[Tekst]:
    for nr, (x, y) in enumerate(((60, 60), (700, 60), (1300, 60), (60, 900))):
        yield Tekst(f"t{nr}", "", f"Mens{nr}", x, y, meet(f"Mens{nr}", 9), 11, 9)


def _groot() -> Tekening:
    lijn = Streek("lijn", "", ((60.0, 70.0), (1300.0, 70.0)))
    return Tekening("proef", "Familiekaart van Kyra", 1400, 1000, (*_namen(), lijn), gesproken=("Mens0 kent Mens2.",))


@cache
def _pdf() -> bytes:
    return maak(_groot(), "pdf", _TEGELS)


def _woorden() -> list[str]:
    return [" ".join(blad.extract_text().split()) for blad in PdfReader(io.BytesIO(_pdf())).pages]


def test_first_how_to_glue_then_the_sheets_row_by_row() -> None:
    overzicht, *bladen = _woorden()
    assert "Familiekaart van Kyra" in overzicht
    assert "Print op ware grootte" in overzicht
    assert f"Deze kaart staat op {len(bladen)} bladen A4" in overzicht
    plekken = [re.search(r"rij (\d), kolom (\d) van (\d) × (\d) (.+?)$", blad) for blad in bladen]
    assert all(plekken)
    gevonden = [tuple(map(int, plek.groups()[:2])) for plek in plekken if plek]
    assert gevonden == sorted(set(gevonden))
    assert "begin hier" in bladen[0]
    assert "plak op kolom 1" in bladen[1]


def test_what_has_no_sheet_is_told() -> None:
    overzicht, *bladen = _woorden()
    rijen, kolommen = map(int, re.search(r"van (\d) × (\d)", bladen[0]).groups())  # type: ignore[union-attr]
    leeg = rijen * kolommen - len(bladen)
    assert leeg > 0
    assert f"{leeg} vakken zijn leeg" in overzicht or (leeg == 1 and "Eén vak is leeg" in overzicht)


def test_everybody_is_on_a_sheet_and_only_where_they_belong() -> None:
    _, *bladen = _woorden()
    for tekst in _namen():
        assert 1 <= sum(tekst.tekst in blad for blad in bladen) <= 2
    assert "Mens2" not in bladen[0]


def test_every_sheet_is_the_asked_paper() -> None:
    maten = {
        tuple(sorted((round(float(b.mediabox.width)), round(float(b.mediabox.height)))))
        for b in PdfReader(io.BytesIO(_pdf())).pages
    }
    assert maten == {(595, 842)}


def test_it_is_tagged_speaks_and_has_the_same_bytes_again() -> None:
    pdf = _pdf()
    assert pdf == maak(_groot(), "pdf", _TEGELS)
    assert b"pdfuaid:part>1" in pdf
    assert b"/CreationDate(D:19800101" in pdf
    assert len(re.findall(rb"/Alt\s*[(<]", pdf)) == len(_woorden())
    assert b"/Alt(Familiekaart van Kyra Mens0 kent Mens2.)" in pdf


def test_what_fits_stays_on_one_sheet() -> None:
    klein = Tekening("x", "Klein", 400, 400, (Tekst("t", "", "Oma", 50, 50, 40, 12, 9),))
    assert maak(klein, "pdf", _TEGELS) == maak(klein, "pdf")
    assert waarschuwingen(klein, "pdf", _TEGELS) == ()


def test_without_asking_it_stays_one_larger_sheet_and_the_other_way_is_told() -> None:
    assert len(PdfReader(io.BytesIO(maak(_groot(), "pdf"))).pages) == 1
    (zin,) = waarschuwingen(_groot(), "pdf")
    assert "--tegels" in zin
    reus = Tekening("x", "Reus", 9000, 9000, (Tekst("t", "", "Oma", 50, 50, 40, 12, 9),))
    (zin,) = waarschuwingen(reus, "pdf")
    assert "A0" in zin
    assert "--tegels" in zin


def test_how_many_sheets_is_told_and_what_stays_too_small() -> None:
    (zin,) = waarschuwingen(_groot(), "pdf", _TEGELS)
    assert f"op {len(_woorden()) - 1} bladen A4" in zin
    klein = Tekening("x", "Klein", 900, 900, (Tekst("t", "", "Oma", 50, 50, 40, 5, 5), *_groot().delen))
    assert "7,5 punten" in waarschuwingen(klein, "pdf", _TEGELS)[-1]


@pytest.mark.parametrize("formaat", ["svg", "json", "tekst"])
def test_other_formats_do_not_change(formaat: str) -> None:
    assert maak(galerij(), formaat, _TEGELS) == maak(galerij(), formaat)  # type: ignore[arg-type]


def test_hostile_words_and_every_shape_go_over_sheets() -> None:
    assert len(PdfReader(io.BytesIO(maak(galerij(), "pdf", _TEGELS))).pages) in (1, 3)
