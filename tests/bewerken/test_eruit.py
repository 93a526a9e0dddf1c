"""What goes out takes its own comments along; the neighbours keep theirs."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sonestra_cli.bewerken.eruit import haal_eruit
from sonestra_cli.yamltekst.bewerkbaar import NietTeBewerken
from tests.bewerken.bestanden import bestanden
from tests.yamltekst.test_snede import data

Stappen = tuple[str | int, ...]


@pytest.mark.parametrize(
    ("tekst", "plekken", "verwacht"),
    [
        ("l: [a, b, c]  # k\n", [("l", 1)], "l: [a, c]  # k\n"),
        ("l: [a, b, c]\n", [("l", 0), ("l", 1)], "l: [c]\n"),
        ("l: [a, b, c]\n", [("l", 1), ("l", 2)], "l: [a]\n"),
        ("l: [a]  # k\n", [("l", 0)], "l: []  # k\n"),
        ("l: [a, b,\n    c, d]  # k\n", [("l", 1)], "l: [a,\n    c, d]  # k\n"),
        ("l: [a, b,\n    c, d]  # k\n", [("l", 2)], "l: [a, b,\n    d]  # k\n"),
        ("l: [a, b,\n    c]  # k\n", [("l", 2)], "l: [a, b]  # k\n"),
        ("l: [a,  # van a\n    b,  # van b\n    c]\n", [("l", 1)], "l: [a,  # van a\n    c]\n"),
        ("l: [a,  # van a\n    b]\n", [("l", 0)], "l: [b]\n"),
        ("l: [a, b,  # van deze regel\n    c]\n", [("l", 1)], "l: [a,  # van deze regel\n    c]\n"),
        ("p: {a: 1, b: 2}\n", [("p", "a")], "p: {b: 2}\n"),
        ("p: {a: , b: 2}\n", [("p", "b")], "p: {a: }\n"),
        ("p:\n  - van: a  # van a\n    met: b\n", [("p", 0, "van")], "p:\n  - met: b\n"),
        ("p:\n  - van: a\n    met: b\n    is: c  # k\n", [("p", 0, "van"), ("p", 0, "met")], "p:\n  - is: c  # k\n"),
        ("p:\n  a:\n    x: |\n      ja\n\n  b:\n    x: nee\n\n  c: {}\n", [("p", "b")],
         "p:\n  a:\n    x: |\n      ja\n\n  c: {}\n"),
        ("p:\n  # --- familie\n  a: {}\n  b: {}\n", [("p", "a")], "p:\n  # --- familie\n  b: {}\n"),
        ("p:\n  # over a\n  a: {}\n  # over b\n  b:\n", [("p", "a"), ("p", "b")], "p:\n"),
        ("p:\n  a: {x: [1, 2]}\nq: [1]\n", [("p", "a"), ("p", "a", "x", 0), ("q",)], "p:\n"),
    ],
)  # fmt: skip
def test_precies_dit_gaat_weg(tekst: str, plekken: list[Stappen], verwacht: str) -> None:
    assert haal_eruit(tekst, plekken) == verwacht
    assert haal_eruit(tekst.replace("\n", "\r\n"), plekken) == verwacht.replace("\n", "\r\n")


@pytest.mark.parametrize(
    ("tekst", "plek"),
    [
        ("l:\n  - van: k\n", ("l", 0, "van")),
        ("l:\n  - van: k\n    # over met\n    met: b\n", ("l", 0, "van")),
        ("a: 1\n", ("b",)),
        ("a: [\n", ("a",)),
    ],
)
def test_wat_niet_kan_blijft_staan(tekst: str, plek: Stappen) -> None:
    with pytest.raises(NietTeBewerken):
        haal_eruit(tekst, [plek])


def _plekken(deel: Any, boven: Stappen = ()) -> list[Stappen]:
    """Every place in the data, fields by name, items by number."""
    if not isinstance(deel, list):
        return []
    paren = [(p[0], p[1]) if isinstance(p, tuple) else (nr, p) for nr, p in enumerate(deel)]
    return [plek for stap, onder in paren for plek in ((*boven, stap), *_plekken(onder, (*boven, stap)))]


@given(bestanden(), st.data())
def test_van_de_anderen_verandert_geen_regel(tekst: str, kies: st.DataObject) -> None:
    plekken = _plekken(data(tekst))
    gekozen = kies.draw(st.lists(st.sampled_from(plekken), max_size=3, unique=True) if plekken else st.just([]))
    try:
        na = haal_eruit(tekst, gekozen)
    except NietTeBewerken as fout:
        waarom = str(fout)
    else:
        waarom = ""
    if waarom:
        assert "streepje" in waarom
        return
    vloei = {regel.strip() for regel in tekst.splitlines() if "[" in regel or "{" in regel or "- " in regel}
    over = [regel for regel in na.splitlines() if regel not in tekst.splitlines()]
    assert len(over) <= len(gekozen) <= len(vloei) + len(gekozen)
    for nummer in range(3):
        for deel in (f"# over p{nummer}", f"# van p{nummer}", f"# over d{nummer}"):
            assert na.count(deel) <= tekst.count(deel)
    if "\r\n" in tekst:
        assert "\n" not in na.replace("\r\n", "")
