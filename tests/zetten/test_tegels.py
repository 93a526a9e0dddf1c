import pytest
from hypothesis import given
from hypothesis import strategies as st

from sonestra_cli.tekening.tekening import Deel, Streek, Tekening, Tekst
from sonestra_cli.zetten.raken import spoor
from sonestra_cli.zetten.tegels import OVERLAP, Tegels, leg_tegels, maak_rooster
from sonestra_cli.zetten.vellen import PAPIEREN, Papiermaat

_MM10 = 28.35
_PLEK = st.tuples(st.floats(10, 4000), st.floats(10, 4000), st.sampled_from([6.0, 8.0, 9.0, 22.0]))


def _kaart(*plekken: tuple[float, float, float]) -> Tekening:
    delen: list[Deel] = [Tekst(f"t{nr}", "", "Oma Riet", x, y, 60, pt, pt) for nr, (x, y, pt) in enumerate(plekken)]
    return Tekening("x", "x", 4010, 4010, tuple(delen))


@given(st.floats(1, 9000), st.floats(1, 9000), st.sampled_from(list(PAPIEREN)), st.floats(1, 1.5))
def test_the_grid_covers_all_with_the_strip_between_and_no_row_or_column_too_many(
    breedte: float, hoogte: float, papier: Papiermaat, schaal: float
) -> None:
    vak = PAPIEREN[papier]
    rooster = maak_rooster((7, 9, 7 + breedte, 9 + hoogte), vak, schaal)
    links, boven, rechts, onder = rooster.geheel
    assert links <= 7 + 1e-3
    assert boven <= 9 + 1e-3
    assert rechts >= 7 + breedte - 1e-3
    assert onder >= 9 + hoogte - 1e-3
    for deze, volgende, as_ in (((0, 0), (0, 1), 0), ((0, 0), (1, 0), 1)):
        strook = rooster.vak(deze)[as_ + 2] - rooster.vak(volgende)[as_]
        assert strook * schaal == pytest.approx(_MM10)
    assert rooster.kolommen == 1 or rechts - links - rooster.stap_x < breedte
    assert rooster.rijen == 1 or onder - boven - rooster.stap_y < hoogte


@given(st.lists(_PLEK, min_size=1, max_size=12), st.sampled_from(["a4", "a3"]))
def test_every_text_is_readable_and_lies_on_the_sheets(
    plekken: list[tuple[float, float, float]], papier: Papiermaat
) -> None:
    kaart = _kaart(*plekken)
    tegels = leg_tegels(kaart, papier)
    assert 1 <= tegels.schaal <= 1.5
    assert tegels.kleinste >= 8
    dozen = [tegels.rooster.vak(vak) for vak in tegels.bladen]
    for deel in kaart.delen:
        links, boven, rechts, onder = spoor(deel).doos
        for x in (links, (links + rechts) / 2, rechts):
            for y in (boven, onder):
                assert any(d[0] <= x <= d[2] and d[1] <= y <= d[3] for d in dozen)


@given(st.lists(_PLEK, min_size=1, max_size=8))
def test_a_sheet_that_stays_away_shows_nothing(plekken: list[tuple[float, float, float]]) -> None:
    kaart = _kaart(*plekken)
    tegels = leg_tegels(kaart, "a4")
    for vak in set(tegels.rooster.vakken) - set(tegels.bladen):
        links, boven, rechts, onder = tegels.rooster.vak(vak)
        for deel in kaart.teksten:
            assert (
                deel.x + deel.breedte / 2 < links
                or deel.x - deel.breedte / 2 > rechts
                or deel.y + deel.hoogte / 2 < boven
                or deel.y - deel.hoogte / 2 > onder
            )


@pytest.mark.parametrize(
    ("breedte", "hoogte", "naam", "bladen"),
    [
        (740, 900, "A4 liggend", 2),
        (1000, 700, "A4 staand", 2),
        (1500, 500, "A4 liggend", 2),
        (1800, 300, "A4 liggend", 3),
    ],
)
def test_the_paper_lies_the_way_that_takes_the_fewest_sheets(
    breedte: float, hoogte: float, naam: str, bladen: int
) -> None:
    tegels = leg_tegels(_rand(breedte, hoogte), "a4")
    assert (tegels.naam, len(tegels.bladen)) == (naam, bladen)


def _rand(breedte: float, hoogte: float) -> Tekening:
    rand = ((10.0, 10.0), (breedte, 10.0), (breedte, hoogte), (10.0, hoogte), (10.0, 10.0))
    return Tekening("x", "x", breedte + 10, hoogte + 10, (Streek("rand", "", rand),))


@given(st.floats(100, 5000), st.floats(100, 5000))
def test_turning_the_map_takes_as_many_sheets(breedte: float, hoogte: float) -> None:
    assert len(leg_tegels(_rand(breedte, hoogte), "a4").bladen) == len(leg_tegels(_rand(hoogte, breedte), "a4").bladen)


@pytest.mark.parametrize(("pt", "schaal"), [(9, 1), (8, 1), (6.4, 1.25), (5, 1.5)])
def test_as_large_as_reading_asks_and_no_larger(pt: float, schaal: float) -> None:
    assert leg_tegels(_kaart((50, 50, pt)), "a4").schaal == pytest.approx(schaal)


def test_an_empty_map_is_one_sheet() -> None:
    tegels: Tegels = leg_tegels(Tekening("x", "x", 3000, 3000, ()), "a4")
    assert tegels.bladen == ((0, 0),)


def test_the_strip_is_ten_millimetres() -> None:
    assert pytest.approx(10 * 72 / 25.4, abs=0.01) == OVERLAP
