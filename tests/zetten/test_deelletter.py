from functools import cache
from importlib.resources import files
from io import BytesIO

import pytest
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.ttLib import TTFont
from hypothesis import given
from hypothesis import strategies as st

from sonestra_cli.zetten.deelletter import deelletter
from sonestra_cli.zetten.inbedden import letters_als_css


@cache
def _heel(naam: str) -> TTFont:
    return TTFont(files("sonestra_cli.zetten").joinpath("letters", naam))


def _omtrek(font: TTFont, teken: str) -> tuple[object, float]:
    glyphs, pen = font.getGlyphSet(), DecomposingRecordingPen(font.getGlyphSet())
    naam = font.getBestCmap()[ord(teken)]
    glyphs[naam].draw(pen)
    return pen.value, glyphs[naam].width


@pytest.mark.parametrize(
    ("naam", "tekens"),
    [
        ("AtkinsonHyperlegible-Regular.ttf", "Oma Riet éñŁÿ’"),
        ("AtkinsonHyperlegible-BoldItalic.ttf", "Vet"),
        ("DejaVuSans.ttf", "♂Иванмحد😀ǖ"),
        ("DejaVuSans-Bold.ttf", "†☐✓"),
    ],
)
def test_a_glyph_keeps_its_outline_and_its_width(naam: str, tekens: str) -> None:
    deel = TTFont(BytesIO(deelletter(naam, tekens)), checkChecksums=2)
    for teken in tekens:
        assert _omtrek(deel, teken) == _omtrek(_heel(naam), teken), teken
    assert "Font" in deel["name"].getDebugName(13)  # its licence goes along
    assert "fpgm" not in deel


@given(st.text(alphabet=st.characters(max_codepoint=0x1FFFF, exclude_categories=["Cs"]), max_size=20))
def test_any_text_gives_a_font_that_can_be_read(tekens: str) -> None:
    naam = "DejaVuSans.ttf"
    deel = TTFont(BytesIO(deelletter(naam, tekens)), checkChecksums=2)
    bekend = {ord(t) for t in tekens} & set(_heel(naam).getBestCmap())
    assert bekend <= set(deel.getBestCmap())
    deel["glyf"].keys()


def test_arabic_takes_its_joined_forms_along() -> None:
    assert 0xFEE3 in TTFont(BytesIO(deelletter("DejaVuSans.ttf", "م"))).getBestCmap()


def test_order_does_not_matter_and_unused_cuts_stay_home() -> None:
    css = letters_als_css({"vet": ["Oma", "Riet"], "gewoon": ["漢"]})
    assert css == letters_als_css({"gewoon": ["漢"], "vet": ["Riet", "Oma"]})
    assert css.count("@font-face") == 1
    assert "font-weight:bold" in css
