"""Fields on one line: the tip names what is missing there, and a sentence keeps its own tip."""

import pytest

from sonestra_cli.lezen.veldnamen import is_veld
from sonestra_cli.yamltekst.ontleden import ontleed
from sonestra_cli.yamltekst.stroom import Parser, c_stroom, zuivere_stroom


@pytest.mark.parametrize("parser", [pytest.param(c_stroom, id="c"), pytest.param(zuivere_stroom, id="zuiver")])
@pytest.mark.parametrize(
    ("tekst", "code", "tip"),
    [
        ("a: [{partners:[karin, ahmed]}]", "B017", "typ een spatie achter de dubbele punt"),
        ("a: {kinderen: [noor], partners:{wie: x}}", "B017", "typ een spatie achter de dubbele punt"),
        ("karin: wie: x, contact: {hoe_vaak: nu_niet}", "B014",
         "zet { } om de velden: karin: {wie: x, contact: {hoe_vaak: nu_niet}}"),
        ("a: {karin: naam: Karin, geslacht: vrouw}", "B014", "zet { } om de velden die bij 'karin' horen"),
        ("zin: Mama: kom eens", "B014", "zet aanhalingstekens om de hele tekst"),
        ("zin: Mama zei, schat: kom eens", "B014", "zet aanhalingstekens om de hele tekst"),
    ],
)  # fmt: skip
def test_wat_er_mist(parser: Parser, tekst: str, code: str, tip: str) -> None:
    (vondst,) = ontleed("x", tekst, parser, is_veld).vondsten
    assert (vondst.bevinding.code, vondst.bevinding.tip) == (code, tip)
