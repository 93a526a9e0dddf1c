from functools import cache
from importlib.resources import files

import pytest
from fontTools.ttLib import TTFont
from hypothesis import given
from hypothesis import strategies as st

from sonestra_cli.zetten.letterbestand import EMOJI, KETEN, RESERVE, letterbestand
from sonestra_cli.zetten.meten import delen_voor_een_letter, gevormd, meet, naar_links, ontbrekend, per_letter

_BESTANDEN = sorted({naam for keten in KETEN.values() for naam in keten})


@cache
def _font(naam: str) -> TTFont:
    return TTFont(files("sonestra_cli.zetten").joinpath("letters", naam))


@pytest.mark.parametrize("naam", _BESTANDEN)
def test_every_glyph_is_as_wide_as_a_font_library_says(naam: str) -> None:
    font, letter = _font(naam), letterbestand(naam)
    kaart, maten, em = font.getBestCmap(), font["hmtx"], font["head"].unitsPerEm
    for teken in (*range(0x20, 0x3000), *kaart):
        verwacht = maten[kaart[teken]][0] / em if teken in kaart else None
        assert letter.breedte(teken) == verwacht, hex(teken)


def test_twice_the_size_is_twice_the_width_and_bold_is_wider() -> None:
    assert meet("Oma Riet", 22) == pytest.approx(2 * meet("Oma Riet", 11))
    assert meet("Oma Riet", 11, "vet") > meet("Oma Riet", 11)
    assert meet("", 11) == 0


@given(st.text(max_size=30), st.text(max_size=30))
def test_more_text_is_never_narrower(a: str, b: str) -> None:
    if naar_links(a) or naar_links(b):
        return
    assert meet(a + " " + b, 10) >= meet(b, 10) - 1e-9


def test_an_accent_takes_no_room() -> None:
    assert meet("e\u0301", 10) == meet("é", 10)
    assert meet("a\u200db", 10) == pytest.approx(meet("ab", 10))


def test_what_the_letter_lacks_goes_to_the_other_one() -> None:
    assert per_letter("Jan ♂ 5") == (
        ("AtkinsonHyperlegible-Regular.ttf", "Jan "),
        ("DejaVuSans.ttf", "♂"),
        ("AtkinsonHyperlegible-Regular.ttf", " 5"),
    )


def test_a_line_with_arabic_stays_whole() -> None:
    assert per_letter("Oma محمد", "vet") == (("DejaVuSans-Bold.ttf", "Oma محمد"),)


@given(st.text())
def test_no_character_gets_lost_between_the_letters(tekst: str) -> None:
    import unicodedata

    assert "".join(stuk for _, stuk in per_letter(tekst)) == unicodedata.normalize("NFC", tekst)


def test_what_nobody_can_draw() -> None:
    assert ontbrekend("Jan 漢 é ♂\u200d\ufe0f\n") == {"漢"}


@pytest.mark.parametrize(
    "tekst",
    [
        "❤️",
        "🍕",
        "👨\u200d👩\u200d👧\u200d👦",
        "👍🏽",
        "🇳🇱",
        "🤷\u200d♀️",
        "1️⃣",
        "🏳️\u200d🌈",
        "نحن نأكل معًا شدّة",
        "מָה שְׁלוֹמֵךְ",
        "Ọ̀ka",
    ],
)
def test_what_people_type_is_printed(tekst: str) -> None:
    assert ontbrekend(tekst) == frozenset()


@pytest.mark.parametrize(
    ("tekst", "delen"),
    [
        ("dag 🤷\u200d♀️ dag", [("🤷\u200d♀️", EMOJI)]),
        ("❤️ en Ọ̀ka", [("❤️", EMOJI), ("Ọ̀", RESERVE)]),
        ("👨\u200d👩\u200d👧", [("👨\u200d👩\u200d👧", EMOJI)]),
        ("gewoon 🍕", []),
        ("ن\u200dن", []),
    ],
)
def test_a_picture_of_several_signs_is_set_by_one_letter(tekst: str, delen: list[tuple[str, str]]) -> None:
    """Of a woman who shrugs only the sign of a woman was left."""
    assert [(tekst[van:tot], letter) for van, tot, letter in delen_voor_een_letter(tekst)] == delen


@pytest.mark.parametrize(
    ("teken", "voluit"), [("ﷲ", "الله"), ("ﷺ", "صلى الله عليه وسلم"), ("𝓢𝓪𝓶", "Sam"), ("ＳＡＭ", "SAM")]
)
def test_een_teken_dat_kort_is_voor_gewone_letters_werd_een_leeg_hokje(teken: str, voluit: str) -> None:
    assert gevormd(teken) == voluit
    assert ontbrekend(teken) == frozenset()
    assert meet(teken, 11) == meet(voluit, 11)


def test_wat_een_letter_zelf_heeft_of_wat_niemand_kan_tekenen_blijft_wat_het_is() -> None:
    assert gevormd("½ ™ ﬁ ﻻ 漢 ﷽") == "½ ™ ﬁ ﻻ 漢 ﷽"
    assert ontbrekend("漢 ﷽") == frozenset("漢﷽")
