import math

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from sonestra_cli.kaarten.ringen.plaats.bezet import RUIM_X, RUIM_Y, Bezet, RingPlek
from sonestra_cli.kaarten.ringen.plaats.cellen import Rechthoek, ingang
from sonestra_cli.kaarten.ringen.plaats.zicht import Schaduw, Zicht

PLEK = st.integers(-400, 400)
dozen = st.builds(Rechthoek, PLEK, PLEK, st.integers(20, 120), st.integers(15, 70)).filter(
    lambda doos: doos.naaste > 40
)


def raakt_lijn(punt: tuple[float, float], doos: Rechthoek) -> bool:
    """Looked at every point: the line from the centre to ``punt`` is somewhere inside the box."""
    stappen = int(math.hypot(*punt)) + 1
    return any(
        abs(punt[0] * nr / stappen - doos.x) < doos.breedte / 2
        and abs(punt[1] * nr / stappen - doos.y) < doos.hoogte / 2
        for nr in range(stappen + 1)
    )


@given(st.lists(dozen, max_size=12), st.sampled_from((0.0, 1.0)))
def test_een_lijn_komt_nooit_door_een_andere_doos(alle: list[Rechthoek], scheef: float) -> None:
    bezet = Bezet(Zicht(los=1.0, scheef=scheef))
    staan: list[tuple[Rechthoek, float]] = []
    for doos in alle:
        gezet = bezet.probeer(plek := RingPlek(doos), lijn=True)
        if gezet is not None:
            assert gezet.lijn is not None
            bezet.zet(plek, gezet.lijn)
            staan.append((doos, gezet.lijn))
    for doos, lijn in staan:
        punt = ingang(doos, lijn)
        assert [ander for ander, _ in staan if ander is not doos and raakt_lijn(punt, ander)] == []
        x, y = abs(punt[0] - doos.x), abs(punt[1] - doos.y)
        op_de_rand = x == pytest.approx(doos.breedte / 2) or y == pytest.approx(doos.hoogte / 2)
        assert op_de_rand
        assert x <= doos.breedte / 2 + 0.01
        assert y <= doos.hoogte / 2 + 0.01


@given(dozen, dozen)
def test_wie_alleen_staat_krijgt_de_lijn_in_het_midden(doos: Rechthoek, ander: Rechthoek) -> None:
    schaduw = Schaduw(doos)
    zicht, opzij = Zicht(scheef=1.0), Schaduw(ander)
    scheef = abs((schaduw.midden - opzij.midden + 180) % 360 - 180)
    assume(scheef > (schaduw.tot - schaduw.van) + (opzij.tot - opzij.van))
    zicht.zet(opzij, opzij.midden % 360)
    assert zicht.lijn(schaduw)[0] == pytest.approx(schaduw.midden % 360)


def test_een_doos_achter_een_andere_krijgt_de_lijn_erlangs() -> None:
    voor, achter = Rechthoek(0, -100, 60, 30), Rechthoek(68, -200, 60, 30)
    for scheef, verwacht in ((0.0, False), (1.0, True)):
        bezet = Bezet(Zicht(scheef=scheef))
        bezet.zet(RingPlek(voor), None)
        gezet = bezet.probeer(RingPlek(achter), lijn=True)
        assert (gezet is not None) is verwacht
    assert gezet is not None
    assert gezet.lijn is not None
    assert gezet.lijn > Schaduw(voor).tot - 360.001
    assert ingang(achter, gezet.lijn)[0] > 68


def test_op_een_lijn_die_er_staat_komt_niemand() -> None:
    bezet = Bezet()
    bezet.zet(RingPlek(Rechthoek(0, -300, 80, 30)), 0.0)
    assert bezet.probeer(RingPlek(Rechthoek(20, -150, 60, 30)), lijn=False) is None
    assert bezet.probeer(RingPlek(Rechthoek(60, -150, 60, 30)), lijn=False) is not None
    assert bezet.probeer(RingPlek(Rechthoek(0, -300 - 30 - RUIM_Y, 80, 30)), lijn=False) is not None
    assert bezet.probeer(RingPlek(Rechthoek(80 + RUIM_X - 1, -300, 80, 30)), lijn=False) is None
