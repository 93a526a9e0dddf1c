"""Languages by the name that people give them."""

import pytest

from sonestra_cli.taal.talen import taalcode, taalnaam


@pytest.mark.parametrize(
    ("gezegd", "code"),
    [
        ("Arabisch", "ar"), ("het Arabisch", "ar"), ("in het arabisch", "ar"), ("AR", "ar"), ("Tamazight", "zgh"),
        ("Turks", "tr"), ("Pools", "pl"), ("Engels", "en"), ("Nederlands", "nl"), ("Oekraiens", "uk"),
        ("Klingons", ""), ("", ""), ("../../etc/passwd", ""), ("xx", ""),
    ],
)  # fmt: skip
def test_een_taal_zoals_mensen_haar_noemen(gezegd: str, code: str) -> None:
    assert taalcode(gezegd) == code


def test_een_code_heet_zoals_mensen_haar_zeggen() -> None:
    assert (taalnaam("ar"), taalnaam("zgh"), taalnaam("qq")) == ("Arabisch", "Tamazight", "qq")
