"""From the dates that people know to a place on the line."""

import pytest

from sonestra_cli.domein.datum import Datum, lees_datum
from sonestra_cli.domein.verhaal import Gebeurtenis
from sonestra_cli.kaarten.levenslijn.tijd import Tijdspanne, wanneer


def op(wanneer_: str = "", van: str = "", tot: str = "") -> Tijdspanne:
    tijd = wanneer(Gebeurtenis("iets", *(lees_datum(tekst) if tekst else None for tekst in (wanneer_, van, tot))))
    assert tijd is not None
    return tijd


@pytest.mark.parametrize(
    ("tekst", "van", "tot"),
    [
        ("2014", 2014, 2015),
        ("ca 2014", 2013, 2016),
        ("tussen 1980 en 1985", 1980, 1986),
        ("1 v.Chr.", 0, 1),
        ("367 v.Chr.", -366, -365),
    ],
)
def test_wat_niet_precies_is_beslaat_de_tijd_waarin_het_kan_zijn(tekst: str, van: float, tot: float) -> None:
    tijd = op(tekst)
    assert tijd.soort == "ongeveer"
    assert (tijd.van, tijd.tot) == (van, tot)
    assert tijd.punt == (van + tot) / 2


@pytest.mark.parametrize("tekst", ["2014-05", "2014-05-12"])
def test_een_dag_of_maand_is_een_punt(tekst: str) -> None:
    tijd = op(tekst)
    assert tijd.soort == "punt"
    assert 2014 + 4 / 12 < tijd.punt < 2014 + 5 / 12


def test_een_seizoen_is_een_kwart_jaar() -> None:
    tijd = op("zomer 2009")
    assert tijd.soort == "ongeveer"
    assert tijd.tot is not None
    assert tijd.tot - tijd.van == pytest.approx(0.25)


def test_van_tot_is_een_duur() -> None:
    tijd = op(van="2011-03-01", tot="2014-06-01")
    assert (tijd.soort, tijd.los) == ("duur", False)
    assert op(van="2011", tot="2014").los


def test_van_zonder_tot_gaat_door() -> None:
    assert op(van="2011").tot is None


@pytest.mark.parametrize(
    ("gezegd", "bekend"),
    [({"wanneer_": "voor 1990"}, 1990), ({"wanneer_": "na 2001"}, 2002), ({"tot": "1990"}, 1991)],
)
def test_een_eind_dat_niemand_zei_is_er_niet(gezegd: dict[str, str], bekend: float) -> None:
    tijd = op(**gezegd)
    assert [tijd.van, tijd.tot].count(None) == 1
    assert tijd.bekend == (bekend, bekend)


def test_omgedraaid_getypt_is_dezelfde_tijd() -> None:
    assert op(van="2014-06-01", tot="2011-03-01") == op(van="2011-03-01", tot="2014-06-01")


def test_zonder_jaar_geen_plek() -> None:
    assert wanneer(Gebeurtenis("ooit")) is None
    assert wanneer(Gebeurtenis("ooit", Datum("ja"))) is None
