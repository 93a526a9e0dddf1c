"""One slip of the hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sonestra_cli.techniek.verschrijving import Bijna, scheelt_een

LETTERS = st.text("abe", max_size=5)


@pytest.mark.parametrize(
    ("een", "ander", "een_fout"),
    [
        ("plek", "plak", True), ("plek", "plekk", True), ("plek", "lek", True), ("van", "vna", True),
        ("plek", "plek", False), ("taken", "eten", False), ("ab", "ba", True), ("abc", "cba", False), ("", "a", True),
    ],
)  # fmt: skip
def test_een_letter_erbij_eraf_anders_of_verwisseld(een: str, ander: str, een_fout: bool) -> None:
    assert scheelt_een(een, ander) is scheelt_een(ander, een) is een_fout


@given(LETTERS, st.lists(LETTERS, max_size=8))
def test_wie_in_een_keer_zoekt_vindt_wat_een_voor_een_gevonden_wordt(woord: str, anderen: list[str]) -> None:
    assert Bijna(anderen).zoek(woord) == tuple(sorted({ander for ander in anderen if scheelt_een(woord, ander)}))
