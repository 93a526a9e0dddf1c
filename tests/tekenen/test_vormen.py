import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sonestra_cli.tekenen.vormen import als_bezier, met_pijlen, omtrekken
from sonestra_cli.tekening.tekening import Streek, Symbool, Vorm
from tests.tekenen.galerij import VORMEN

_PUNT = st.tuples(st.floats(0, 900), st.floats(0, 900))


@pytest.mark.parametrize("vorm", VORMEN)
def test_the_second_border_lies_inside_the_first(vorm: Vorm) -> None:
    buiten, binnen = omtrekken(Symbool("s", "x", vorm, 100, 0, 40, 40, ringen=2), 50)
    assert (buiten.x, buiten.y, buiten.breedte, buiten.hoogte) == (100, 50, 40, 40)
    assert binnen.breedte < 40
    assert binnen.y - binnen.hoogte / 2 > 30
    assert binnen.y + binnen.hoogte / 2 < 70


def test_a_symbol_too_small_for_its_borders_keeps_those_that_fit() -> None:
    assert len(omtrekken(Symbool("s", "x", "cirkel", 0, 0, 10, 10, ringen=5), 0)) < 5


@given(st.lists(_PUNT, min_size=2, max_size=20))
def test_a_polyline_goes_through_all_its_points(punten: list[tuple[float, float]]) -> None:
    bezier = als_bezier(punten)
    assert len(bezier) == 3 * (len(punten) - 1) + 1
    assert list(bezier[::3]) == punten


@given(st.lists(_PUNT, min_size=2, max_size=6))
def test_the_tips_of_the_arrows_are_the_ends_of_the_line(punten: list[tuple[float, float]]) -> None:
    lijn, begin, eind = met_pijlen(Streek("s", "x", tuple(punten), pijl="beide"), punten)
    assert (begin, eind) == (punten[0], punten[-1])
    assert len(lijn) == len(punten)
    assert all(math.isfinite(v) for punt in lijn for v in punt)
