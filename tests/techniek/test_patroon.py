"""A pattern that is compiled when it is first asked."""

import re

import pytest

from sonestra_cli.techniek.patroon import patroon


def test_een_patroon_antwoordt_als_een_gewoon_patroon() -> None:
    later, nu = patroon(r"\b(\d+)\s*jaar", re.IGNORECASE), re.compile(r"\b(\d+)\s*jaar", re.IGNORECASE)
    for tekst in ("8 JAAR en 12 jaar", "geen", ""):
        assert later.findall(tekst) == nu.findall(tekst)
        assert later.sub("x", tekst) == nu.sub("x", tekst)
        assert bool(later.search(tekst)) == bool(nu.search(tekst))
    assert (later.pattern, later.groups) == (nu.pattern, nu.groups)


def test_een_schrijffout_in_een_patroon_blijft_niet_verborgen_bij_gebruik() -> None:
    with pytest.raises(re.error):
        patroon("(").search("x")
