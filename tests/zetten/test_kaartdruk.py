"""A map on a sheet: its title as a heading, as large and on the place as it was drawn."""

from io import BytesIO

import pypdf

from sonestra_cli.zetten.kaartdruk import Blad, Kopregel, Plaat, bladen_naar_pdf
from sonestra_cli.zetten.vellen import Vel
from tests.pdf_normen import gebreken, losse_stukken

_VLAK = b'<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50"><path d="M0 0h100v50z" fill="#a8281e"/></svg>'
_VEL = Vel("a4", False, 595.28, 841.89, 400.0, 400.0, True)
"""Two points on paper for one of the map."""


def _blad(*kop: Kopregel) -> Blad:
    return Blad(Plaat(kop, _VLAK, (50, 100, 150, 150), 200, 200), _VEL, "een rood vlak")


def _regels(pdf: bytes, blad: int = 0) -> list[tuple[str, int, int, float]]:
    """Each line of text: where it begins, from the left and the top, and how large it is."""
    uit: list[tuple[str, int, int, float]] = []

    def zie(tekst: str, cm: list[float], tm: list[float], _: object, pt: float) -> None:
        if tekst.strip():
            x, y = tm[4] * cm[0] + cm[4], tm[5] * cm[3] + cm[5]
            uit.append((tekst.strip(), round(x), round(_VEL.hoogte - y), round(abs(pt * tm[3] * cm[3]), 1)))

    pypdf.PdfReader(BytesIO(pdf)).pages[blad].extract_text(visitor_text=zie)
    return uit


def test_the_title_stands_where_it_was_drawn_and_is_no_larger() -> None:
    """A heading of typst is two fifths larger than its text."""
    pdf = bladen_naar_pdf([_blad(Kopregel("Genogram", 10, 20, 16, True, "#1d2730"))], "t")
    assert _regels(pdf) == [("Genogram", 98 + 20, 28 + 40, 32.0)]


def test_lines_that_begin_elsewhere_stay_there() -> None:
    """On a poster the small lines stand at the right, each as wide as it is."""
    kop = (
        Kopregel("Basisposter", 0, 20, 16, True, "#1d2730"),
        Kopregel("De poster is het origineel.", 90, 10, 5, False, "#5b6770"),
        Kopregel("Gemaakt door Kyra.", 120, 18, 5, False, "#5b6770"),
    )
    assert [(x, y) for _, x, y, _ in _regels(bladen_naar_pdf([_blad(*kop)], "t"))] == [(98, 68), (278, 48), (338, 64)]


def test_the_title_is_read_out_once_and_stands_on_every_sheet() -> None:
    blad = _blad(Kopregel("Contactschema", 10, 20, 16, True, "#1d2730"))
    pdf = bladen_naar_pdf([blad, blad], "t")
    assert [_regels(pdf, nr)[0][0] for nr in range(2)] == ["Contactschema"] * 2
    assert pdf.count(b"/S/H1") == 1
    assert gebreken(pdf) + losse_stukken(pdf) == []
