import io
from dataclasses import replace

import pytest
from pypdf import PdfReader

from sonestra_cli.zetten.raken import TegelRooster
from sonestra_cli.zetten.tegeldruk import in_rijen, naast, plek, tegels_naar_pdf
from sonestra_cli.zetten.tegels import Tegels

_TEGELS = Tegels(
    "a4", False, 595.28, 841.89, 1, 9, TegelRooster(0, 0, 538.58, 785.19, 510.23, 756.84, 3, 3),
    ((0, 0), (0, 1), (1, 1), (2, 0)),
)  # fmt: skip
_WIT = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9" fill="#a8281e"/></svg>'


@pytest.mark.parametrize(
    ("vak", "woorden"),
    [
        ((0, 0), "begin hier"),
        ((0, 1), "plak op kolom 1"),
        ((1, 1), "plak op rij 1"),
        ((2, 0), "ligt los"),
    ],
)
def test_each_sheet_says_what_to_glue_it_on(vak: tuple[int, int], woorden: str) -> None:
    assert naast(_TEGELS, vak) == woorden


def test_a_sheet_with_two_neighbours_and_one_that_others_lie_on() -> None:
    vol = replace(_TEGELS, bladen=((0, 1), (1, 0), (1, 1)))
    assert naast(vol, (1, 1)) == "plak op kolom 1 en op rij 1"
    assert naast(vol, (1, 0)) == "ligt onderop"


def test_people_count_from_one() -> None:
    assert plek(_TEGELS, (0, 1)) == "rij 1, kolom 2 van 3 × 3"
    assert in_rijen(_TEGELS) == "3 rijen en 3 kolommen"


def test_one_sheet_has_no_overview_and_speaks_the_whole_map() -> None:
    een = replace(_TEGELS, bladen=((0, 0),))
    pdf = tegels_naar_pdf(een, {(0, 0): _WIT}, _WIT, "Kaart", "Oma Riet woont naast Kyra.")
    (blad,) = PdfReader(io.BytesIO(pdf)).pages
    assert blad.extract_text() == ""
    assert b"/Alt(Oma Riet woont naast Kyra.)" in pdf
