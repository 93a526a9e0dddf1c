"""The room between the symbols: what a line may cross, and the smooth way round what it may not."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from sonestra_cli.kaarten.genogram.relaties.bogen import Plaats
from sonestra_cli.kaarten.genogram.relaties.omwegen import omwegen
from sonestra_cli.kaarten.genogram.relaties.raster import Raster, richting, verdicht
from sonestra_cli.tekening.doos import Doos

VAN, NAAR = Plaats("an", 0.0, 0.0, 20.0, "cirkel"), Plaats("bas", 400.0, 0.0, 20.0, "vierkant")


def veld(*dozen: Doos) -> Raster:
    eigen = [(p.id, (p.x - p.half, p.y - p.half, p.x + p.half, p.y + p.half)) for p in (VAN, NAAR)]
    return Raster((*eigen, *((f"doos-{nr}", doos) for nr, doos in enumerate(dozen))), ())


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(st.integers(60, 300), st.integers(-120, 60), st.integers(8, 40), st.integers(20, 120)),
                min_size=1, max_size=4))  # fmt: skip
def test_a_way_round_touches_nothing_and_ends_at_both_symbols(plekken: list[tuple[int, int, int, int]]) -> None:
    kamer = veld(*((x, y, x + breed, y + hoog) for x, y, breed, hoog in plekken))
    bezet = kamer.bezet(2.0, ("an", "bas"))
    wegen = omwegen(kamer, VAN, NAAR, bezet, lambda hoeken: np.zeros(len(hoeken)))
    assert wegen is not None
    for weg in wegen.punten:
        assert not bezet[kamer.plek(weg)].any()
        assert abs(float(VAN.diep(weg[0])) - VAN.half) < 0.01
        assert abs(float(NAAR.diep(weg[-1])) - NAAR.half) < 0.01


def test_a_way_round_bends_smoothly() -> None:
    kamer = veld((150.0, -100.0, 190.0, 60.0), (240.0, -60.0, 270.0, 100.0))
    bezet = kamer.bezet(2.0, ("an", "bas"))
    wegen = omwegen(kamer, VAN, NAAR, bezet, lambda hoeken: np.zeros(len(hoeken)))
    assert wegen is not None
    (weg,) = wegen.punten
    assert not bezet[kamer.plek(weg)].any()
    stap = weg[1:] - weg[:-1]
    stap /= np.sqrt((stap * stap).sum(axis=1))[:, None]
    assert (stap[1:] * stap[:-1]).sum(axis=1).min() > 0.9, "no corner of more than 25 degrees between two steps"


def test_what_was_laid_down_and_taken_away_leaves_nothing() -> None:
    kamer = veld()
    afdruk = kamer.afdruk(np.array(((20.0, 0.0), (200.0, 50.0), (380.0, 0.0))), 3.0)
    kamer.leg(afdruk, 1)
    assert kamer.last.any()
    kamer.leg_woorden([(100.0, -20.0, 140.0, -8.0)], 1)
    kamer.leg_woorden([(100.0, -20.0, 140.0, -8.0)], -1)
    kamer.leg(afdruk, -1)
    assert not kamer.last.any()
    assert not kamer.lijnen.any()
    assert not kamer.woorden.any()


def test_along_a_line_is_dearer_than_across_it() -> None:
    kamer = Raster((), [((0.0, 0.0), (100.0, 0.0))])
    cel = kamer.plek(np.array((50.0, 0.0)))
    langs, dwars = (int(richting(np.array(((0.0, 0.0), p)))[0]) for p in ((10.0, 0.0), (0.0, 10.0)))
    assert kamer.familie[langs, cel] > 3 * kamer.familie[dwars, cel] > 0


def test_points_of_a_line_lie_close_together() -> None:
    fijn = verdicht(((0.0, 0.0), (10.0, 0.0), (10.0, 7.0)))
    assert abs(fijn[1:] - fijn[:-1]).max() <= 2.0
    assert fijn[0].tolist() == [0.0, 0.0]
    assert fijn[-1].tolist() == [10.0, 7.0]
