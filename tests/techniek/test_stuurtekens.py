import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sonestra_cli.techniek.stuurtekens import kaal, ontsnapt, zichtbaar


def test_een_naam_kan_het_scherm_niet_sturen() -> None:
    assert zichtbaar("Jan\x1b[2J\x9b31m \u202egnirts\r!\n\té") == "Jan\ufffd[2J\ufffd31m \ufffdgnirts\ufffd!\n\té"


@given(st.text())
def test_json_betekent_hetzelfde_en_stuurt_niets(tekst: str) -> None:
    uit = ontsnapt(json.dumps({"zin": tekst}, ensure_ascii=False))
    assert json.loads(uit) == {"zin": tekst}
    assert zichtbaar(uit) == uit


ONZICHTBAAR = ("\x00", "\x0b", "\x1f", "\x7f", "\x85", "\u061c", "\u200e", "\u200f", "\u2028", "\u202e", "\u2069",
               "\ud800", "\ufdd0", "\ufeff", "\uffff", "\U0001fffe")  # fmt: skip


@pytest.mark.parametrize("teken", ONZICHTBAAR, ids=ascii)
def test_op_scherm_kaart_en_papier_geldt_een_tabel(teken: str) -> None:
    assert zichtbaar(f"a{teken}b") == "a\ufffdb"
    assert kaal(f"a {teken}b") == "a b"
    assert teken not in ontsnapt(json.dumps(teken, ensure_ascii=False))


@pytest.mark.parametrize("teken", [*"éÇ漢ع", "\u200d", "\u200c", "\xad", "\ufe0f", "😀"], ids=ascii)
def test_wat_bij_een_woord_hoort_blijft_staan(teken: str) -> None:
    assert zichtbaar(f"a{teken}b") == kaal(f"a{teken}b") == f"a{teken}b"
