from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sonestra_cli.tekening.tekening import Tekening, Tekst
from sonestra_cli.zetten.vellen import PAPIEREN, RAND, Papiermaat, kies_vel, rand_op


def _kaart(breedte: float, hoogte: float, pt: float = 9) -> Tekening:
    return Tekening("x", "x", breedte, hoogte, (Tekst("t", "", "woord", 1, 1, 1, 1, pt),))


@pytest.mark.parametrize(
    ("breedte", "hoogte", "naam"),
    [(500, 700, "A4 staand"), (800, 500, "A4 liggend"), (1100, 800, "A3 liggend"), (5000, 1000, "A0 liggend")],
)
def test_the_smallest_sheet_on_which_it_can_be_read(breedte: float, hoogte: float, naam: str) -> None:
    vel, _ = kies_vel(_kaart(breedte, hoogte))
    assert vel.naam == naam


def test_what_fits_no_paper_says_so() -> None:
    vel, pt = kies_vel(_kaart(6000, 1000))
    assert (vel.naam, vel.past) == ("A0 liggend", False)
    assert pt < 8


def test_a_small_map_is_not_blown_up() -> None:
    vel, pt = kies_vel(_kaart(100, 100))
    assert (vel.papier, pt) == ("a4", 13.5)


@pytest.mark.parametrize("papier", PAPIEREN)
def test_een_poster_vult_het_papier_dat_gevraagd_is(papier: Papiermaat) -> None:
    vel, _ = kies_vel(_kaart(100, 120), papier)
    assert vel.papier == papier
    assert vel.beeld_breedte == pytest.approx(PAPIEREN[papier][0] - 2 * rand_op(papier))


def test_gevraagd_papier_waarop_niets_te_lezen_is_wordt_groter() -> None:
    vel, pt = kies_vel(_kaart(1100, 800), "a4")
    assert (vel.naam, pt >= 8) == ("A3 liggend", True)


@given(st.floats(50, 4000), st.floats(50, 4000), st.floats(8, 14))
def test_the_map_lies_within_the_margins_and_smaller_paper_would_not_do(b: float, h: float, pt: float) -> None:
    vel, kleinste = kies_vel(_kaart(b, h, pt))
    assert vel.beeld_breedte <= vel.breedte - 56
    assert vel.beeld_hoogte <= vel.hoogte - 56
    assert vel.beeld_breedte / b == pytest.approx(vel.beeld_hoogte / h)
    assert vel.past == (kleinste >= 8)
    assert vel.past or vel.papier == list(PAPIEREN)[-1]


def test_een_kaart_die_net_op_a2_te_lezen_was_moest_op_a1_om_een_bredere_rand() -> None:
    kaart = _kaart(PAPIEREN["a2"][0] - 2 * RAND, 1600, 8)
    vel, pt = kies_vel(kaart)
    assert (vel.papier, pt) == ("a2", 8.0)
    assert vel.beeld_breedte == pytest.approx(vel.breedte - 2 * RAND)
    ruimer, _ = kies_vel(replace(kaart, delen=(Tekst("t", "", "woord", 1, 1, 1, 1, 9.5),)))
    assert ruimer.beeld_breedte == pytest.approx(ruimer.breedte - 2 * rand_op("a2"))
