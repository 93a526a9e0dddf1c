"""Which letters a text must hold for a regular expression to be found in it."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sonestra_cli.techniek.nodig import effen, heeft, nodig


@pytest.mark.parametrize(
    ("uitdrukking", "wat"),
    [
        (r"is overleden", (("is overleden",),)),
        (r"(?:is )?(?:overleden|gestorven)|†", (("overleden", "gestorven", "†"),)),
        (r"kom(?:t|en)? langs", (("kom",), (" langs",))),
        (r"buur?(?P<wat>man|vrouw)en*", (("buu",), ("man", "vrouw"), ("e",))),
        (r"(?:(?:het|de) )+huis{2}", (("het", "de"), (" ",), ("hui",))),
        (r"(?:ja|nee|\d+)", ()),
        (r"\d{4}|jaar", ()),
        (r"(?!niet)wel(?<!geen)", (("wel",),)),
        (r"(?:ab){0,3}(?:cd){2}", (("cd",),)),
        (r"\x41bc\.d", (("bc",), ("d",))),
        (r"[abc]d\be", (("d",), ("e",))),
        (r"(?i)ja", ()),
        (r"(a)(?(1)b|c)", ()),
        (r"(?P<een>x)(?P=een)", ()),
        (r"a)b", ()),
    ],
)
def test_wat_een_tekst_moet_hebben(uitdrukking: str, wat: tuple[tuple[str, ...], ...]) -> None:
    assert nodig(uitdrukking) == wat


def test_een_hoofdletter_en_een_i_zonder_punt_tellen_als_bij_ignorecase() -> None:
    for tekst in ("KIND", "kınd", "KİND"):
        assert re.search("kind", tekst, re.IGNORECASE)
        assert heeft(effen(tekst), nodig("kind"))
    assert heeft(effen("ſtraat"), nodig("straat"))


_STUKKEN = ("a", "b", "ab", "a?", "b+", "a{2}", "b{0,1}", "(?:a|bc)", "(?:ab)?", "(c|d|)", "[ab]", r"\w", ".*", "(?=a)")
_TAK = st.lists(st.sampled_from((*_STUKKEN, "(?!b)")), min_size=1, max_size=4).map("".join)


@given(st.lists(_TAK, min_size=1, max_size=3), st.text("abcdAB", max_size=8))
def test_wat_gevonden_wordt_heeft_wat_het_nodig_heeft(takken: list[str], tekst: str) -> None:
    uitdrukking = "|".join(takken)
    if re.search(uitdrukking, tekst, re.IGNORECASE):
        assert heeft(effen(tekst), nodig(uitdrukking))
