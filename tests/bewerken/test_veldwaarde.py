"""One field changes, appears or goes; its line keeps what else stands there."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sonestra_cli.bewerken.invoer import Invoer, als_plat, netjes
from sonestra_cli.bewerken.veldwaarde import zet_veld
from sonestra_cli.yamltekst.bewerkbaar import NietTeBewerken
from tests.bewerken.bestanden import bestanden
from tests.bewerken.test_erbij import INVOER
from tests.bewerken.test_eruit import Stappen, _plekken
from tests.yamltekst.test_snede import commentaar, data


@pytest.mark.parametrize(
    ("tekst", "stappen", "waarde", "verwacht"),
    [
        ("p: {a: 1, b: 2}  # k\n", ("p", "a"), "x, y", "p: {a: 'x, y', b: 2}  # k\n"),
        ("p:\n  a: 1  # k\n", ("p", "a"), ["x", "y"], "p:\n  a: [x, y]  # k\n"),
        ("p:\n  a: [1, 2, 3]  # k\n", ("p", "a"), ["1", "3", "4"], "p:\n  a: [1, 3, 4]  # k\n"),
        ("p:\n  a:\n    - een  # k\n    - twee\n", ("p", "a"), ["een", "drie"],
         "p:\n  a:\n    - een  # k\n    - drie\n"),
        ("p:\n  a:  # k\n    b: 1\n  c: 2\n", ("p", "a"), "x", "p:\n  a: x  # k\n  c: 2\n"),
        ("p:\n  a: x  # k\n", ("p", "a"), {"b": "1"}, "p:\n  a: {b: 1}  # k\n"),
        ("p:\n  a: {b: 1}\n", ("p", "a"), None, "p:\n"),
        ("p:\n  a: {b: 1}\n", ("p", "c"), None, "p:\n  a: {b: 1}\n"),
        ("p:\n  a: {b: 1}\n", ("p", "a", "c"), "2", "p:\n  a: {b: 1, c: 2}\n"),
        ("p: {a: 1}\n", ("p", "a"), "", "p: {a: ''}\n"),
        ("p: [a, b]  # k\n", ("p",), "x\ny", "p: |  # k\n  x\n  y\n"),
        ("p: |  # k\n  x\n  y\nq: 1\n", ("p",), "z", "p: z  # k\nq: 1\n"),
        ("p: |  # k\n  x\n  y\nq: 1\n", ("p",), "z\nx", "p: |  # k\n  z\n  x\nq: 1\n"),
        ("p: |  # k\n  x\nq: 1\n", ("p",), ["z"], "p: [z]  # k\nq: 1\n"),
    ],
)  # fmt: skip
def test_zo_verandert_een_veld(tekst: str, stappen: Stappen, waarde: Invoer | None, verwacht: str) -> None:
    assert zet_veld(tekst, stappen, waarde) == verwacht
    assert zet_veld(tekst.replace("\n", "\r\n"), stappen, waarde) == verwacht.replace("\n", "\r\n")


def test_een_opmerking_binnenin_gaat_niet_stil_weg() -> None:
    with pytest.raises(NietTeBewerken, match="achter een '#'"):
        zet_veld("p:\n  a:\n    b: 1  # let op\n", ("p", "a"), "x")


def _met(deel: Any, stappen: Stappen, waarde: Any) -> Any:
    if not stappen:
        return waarde
    paren = [(p[0], p[1]) if isinstance(p, tuple) else (nr, p) for nr, p in enumerate(deel)]
    nieuw = [(stap, _met(onder, stappen[1:], waarde) if stap == stappen[0] else onder) for stap, onder in paren]
    return [paar if isinstance(deel[0], tuple) else paar[1] for paar in nieuw]


@given(bestanden(), st.data(), INVOER)
def test_alleen_dat_veld_verandert(tekst: str, kies: st.DataObject, waarde: Any) -> None:
    plekken = _plekken(data(tekst))
    if not plekken:
        return
    stappen = kies.draw(st.sampled_from(plekken))
    try:
        na = zet_veld(tekst, stappen, waarde)
    except NietTeBewerken as fout:
        waarom = str(fout)
    else:
        waarom = ""
    if waarom:
        assert "#" in waarom
        return
    assert data(na) == _met(data(tekst), stappen, als_plat(netjes(waarde)))
    if "#" not in repr(waarde):
        assert commentaar(na) == commentaar(tekst)
    if "\r\n" in tekst:
        assert "\n" not in na.replace("\r\n", "")
