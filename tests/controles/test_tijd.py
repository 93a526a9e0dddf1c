import pytest
from hypothesis import given
from hypothesis import strategies as st

from sonestra_cli.controles.tijd import jaren_hooguit, jaren_minstens, laatst, vroegst, zeker_voor
from sonestra_cli.domein.datum import Datum, lees_datum


def datum(tekst: str) -> Datum:
    gelezen = lees_datum(tekst)
    assert gelezen is not None
    return gelezen


@pytest.mark.parametrize(
    ("een", "ander", "zeker"),
    [
        ("2014", "2015", True),
        ("2014", "2014", False),
        ("2014-05-11", "2014-05-12", True),
        ("2014-05", "2014-05-30", False),
        ("ca 2012", "2014", False),
        ("ca 2000", "2014", True),
        ("ca 2000", "2005", False),
        ("ca 2000", "2006", True),
        ("1994", "ca 2000", True),
        ("1995", "ca 2000", False),
        ("voor 1990", "1990", True),
        ("voor 1990", "1985", False),
        ("na 2001", "1999", False),
        ("1999", "na 2001", True),
        ("tussen 1980 en 1985", "1984", False),
        ("tussen 1980 en 1985", "1986", True),
        ("winter 2009", "2010-02", False),
        ("zomer 2009", "2009-12", True),
        ("367 v.Chr.", "12", True),
    ],
)
def test_only_what_is_certain_is_said(een: str, ander: str, zeker: bool) -> None:
    assert zeker_voor(datum(een), datum(ander)) is zeker


def test_that_it_happened_says_nothing_about_when() -> None:
    assert not zeker_voor(Datum("ja"), datum("2014"))
    assert not zeker_voor(datum("2014"), Datum("ja"))


def test_years_between_leave_room_for_the_day() -> None:
    assert (jaren_minstens(datum("2008"), datum("2026-05-30")), jaren_hooguit(datum("2008"), datum("2026-05-30"))) == (
        17,
        18,
    )
    assert jaren_hooguit(datum("2008-06-01"), datum("2026-05-30")) == 17


dagen = st.dates().map(lambda dag: Datum("op", dag.year, dag.month, dag.day))


@given(dagen, dagen)
def test_two_known_days_are_in_one_order_only(een: Datum, ander: Datum) -> None:
    assert vroegst(een) == laatst(een)
    assert [zeker_voor(een, ander), een == ander, zeker_voor(ander, een)].count(True) == 1
