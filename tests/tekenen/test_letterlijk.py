import re
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sonestra_cli.tekenen.letterlijk import als_id, schoon, unieke_ids, voor_xml
from sonestra_cli.tekenen.uitvoer import UitvoerKeuzes, maak
from sonestra_cli.tekening.tekening import Symbool, Tekening, Tekst
from sonestra_cli.zetten.meten import gevormd
from tests.tekenen.galerij import VIJANDIG

_SVG = "{http://www.w3.org/2000/svg}"


def _heen_en_weer(tekst: str) -> tuple[str, str]:
    """The words and the explanation of a small drawing, as a reader of its SVG finds them."""
    tekening = Tekening(
        "proef",
        tekst,
        100,
        100,
        (Symbool("s", "x", "cirkel", 50, 50, 20, 20, uitleg=tekst or "x"), Tekst("t", "s", tekst, 50, 80, 10, 10)),
    )
    wortel = ElementTree.fromstring(maak(tekening, "svg", UitvoerKeuzes(zonder_letters=True)))
    woorden = ["".join(t.itertext()) for t in wortel.iter(f"{_SVG}text")]
    uitleg = [t.text or "" for g in wortel.iter(f"{_SVG}g") if g.get("id") == "s" for t in g.iter(f"{_SVG}title")]
    return "".join(woorden), "".join(uitleg)


@pytest.mark.parametrize("tekst", VIJANDIG)
def test_hostile_words_are_drawn_as_they_are(tekst: str) -> None:
    assert _heen_en_weer(tekst) == (tekst, tekst)


@given(st.text(max_size=60))
def test_any_text_gives_a_drawing_with_that_text(tekst: str) -> None:
    """A sign that no letter of ours has is drawn as the letters it is short for (``gevormd``)."""
    import unicodedata

    woorden, _ = _heen_en_weer(tekst)
    assert unicodedata.normalize("NFC", woorden) == unicodedata.normalize("NFC", gevormd(schoon(tekst)))


@given(st.text(alphabet='\\"&<>N{}|;\n a', max_size=30))
def test_the_characters_that_dot_and_xml_know_stay_apart_from_their_meaning(tekst: str) -> None:
    woorden, uitleg = _heen_en_weer(tekst)
    assert woorden == schoon(tekst)
    assert uitleg == schoon(tekst or "x")


@given(st.text())
def test_cleaning_twice_changes_nothing_and_leaves_nothing_that_xml_refuses(tekst: str) -> None:
    assert schoon(schoon(tekst)) == schoon(tekst)
    assert ElementTree.fromstring(f'<a b="{voor_xml(tekst)}">{voor_xml(tekst)}</a>').get("b") == schoon(tekst)


def test_direction_overrides_cannot_turn_a_name_round() -> None:
    assert schoon("Oma\u202etteiR \u200fx") == "OmatteiR x"


def test_a_long_story_is_not_cut_in_the_picture() -> None:
    verhaal = "heel lang " * 800 + "slot"
    assert _heen_en_weer(verhaal) == (verhaal, verhaal)


def test_a_readable_key_is_its_own_id() -> None:
    assert als_id("persoon-oma-riet") == "persoon-oma-riet"


@given(st.lists(st.text(max_size=5), max_size=12))
def test_ids_are_unique_and_safe(namen: list[str]) -> None:
    ids = unieke_ids(namen, ("kaart-kop",))
    assert len({*ids, "kaart-kop"}) == len(namen) + 1
    assert all(re.fullmatch(r"[\w][\w.\-]*", merk) for merk in ids)
