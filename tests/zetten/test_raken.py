import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sonestra_cli.tekening.tekening import Deel, Pen, Streek, Symbool, Tekst, Vlak
from sonestra_cli.zetten.raken import TegelRooster, geraakt, spoor, verdeel_over_vakken

_ROOSTER = TegelRooster(0, 0, 100, 100, 90, 90, 4, 4)
_XY = st.tuples(st.floats(0, 370), st.floats(0, 370))


def _vakken(deel: Deel) -> set[tuple[int, int]]:
    return geraakt(spoor(deel), _ROOSTER)


@given(_XY, _XY, st.floats(0, 1))
def test_every_point_of_a_line_is_on_each_cell_that_shows_it(
    van: tuple[float, float], naar: tuple[float, float], t: float
) -> None:
    x, y = (van[as_] + t * (naar[as_] - van[as_]) for as_ in (0, 1))
    vakken = _vakken(Streek("s", "", (van, naar)))
    for vak in _ROOSTER.vakken:
        links, boven, rechts, onder = _ROOSTER.vak(vak)
        if links <= x <= rechts and boven <= y <= onder:
            assert vak in vakken


@given(st.lists(_XY, min_size=4, max_size=4), st.floats(0, 1))
def test_a_curve_is_followed(punten: list[tuple[float, float]], t: float) -> None:
    gewichten = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
    x, y = (sum(g * p[as_] for g, p in zip(gewichten, punten, strict=True)) for as_ in (0, 1))
    vakken = _vakken(Streek("s", "", tuple(punten), soort="kromme"))
    assert {vak for vak in _ROOSTER.vakken if _toont(vak, x, y)} <= vakken


def _toont(vak: tuple[int, int], x: float, y: float) -> bool:
    links, boven, rechts, onder = _ROOSTER.vak(vak)
    return links <= x <= rechts and boven <= y <= onder


def test_a_slanting_line_leaves_the_corners_empty() -> None:
    vakken = _vakken(Streek("s", "", ((5, 5), (365, 365))))
    assert {(0, 0), (1, 1), (2, 2), (3, 3)} <= vakken
    assert not {(0, 3), (3, 0), (0, 2), (3, 1)} & vakken


@pytest.mark.parametrize(("vulling", "midden"), [("#eeeeee", True), (None, False)])
def test_a_large_ring_is_only_its_line_and_a_disc_all_within(vulling: str | None, midden: bool) -> None:
    ring = Symbool("r", "ring", "cirkel", 185, 185, 360, 360, vulling=vulling)
    klein = TegelRooster(0, 0, 20, 20, 18, 18, 20, 20)
    vakken = geraakt(spoor(ring), klein)
    assert ((10, 10) in vakken) == midden
    assert (0, 0) not in vakken
    for hoek in range(0, 360, 7):
        x, y = 185 + 180 * math.cos(math.radians(hoek)), 185 + 180 * math.sin(math.radians(hoek))
        assert (min(19, int(y // 18)), min(19, int(x // 18))) in vakken


@pytest.mark.parametrize(("vulling", "aantal"), [("#ecf4ec", 16), (None, 12)])
def test_an_area_counts_within_when_it_is_filled(vulling: str | None, aantal: int) -> None:
    blok = ((4.0, 4.0), (366.0, 4.0), (366.0, 366.0), (4.0, 366.0))
    assert len(_vakken(Vlak("v", "", blok, Pen(), vulling))) == aantal


def test_what_lies_in_the_strip_is_on_both_and_the_order_is_kept() -> None:
    delen = [Tekst(str(nr), "", "Oma", x, 50, 4, 4) for nr, x in enumerate((50, 95, 130, 20))]
    assert verdeel_over_vakken(delen, _ROOSTER) == {(0, 0): (0, 1, 3), (0, 1): (1, 2)}
