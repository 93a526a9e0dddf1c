"""``Juf Els school``: the place where somebody is from became part of the name."""

import pytest

from sonestra_cli.verstaan.lijst.namen import lees_namen
from sonestra_cli.verstaan.lijst.soorten import Velden
from tests.verstaan.lijst.horen import mensen


@pytest.mark.parametrize(
    ("regel", "naam", "velden"),
    [
        ("Juf Els school", "Juf Els", {"groep": "werk_of_school"}),
        ("Juf Els school, hart", "Juf Els", {"groep": "werk_of_school", "kring": "hart"}),
        ("Marja de Vries school", "Marja de Vries", {"groep": "werk_of_school"}),
        ("Pastor Jan kerk", "Pastor Jan", {"groep": "vereniging_geloof"}),
        ("Meester Tom basisschool de Regenboog", "Meester Tom", {"wie": "basisschool de Regenboog"}),
        ("trainer Ali voetbal", "trainer Ali", {"wie": "voetbal"}),
        ("Buurman Kees hart", "Buurman Kees", {"kring": "hart"}),
        ("Karin ziekenhuis", "Karin", {"professional": {"organisatie": "ziekenhuis"}}),
    ],
)
def test_juf_els_school_heette_juf_els_school(regel: str, naam: str, velden: Velden) -> None:
    assert mensen(regel) == {naam: velden}


@pytest.mark.parametrize("naam", ["Jan Kerk", "Familie Jansen", "Ans van der Straat", "het koor", "Ria van 't Veld"])
def test_een_naam_die_erop_lijkt_blijft_heel(naam: str) -> None:
    assert lees_namen(naam).rest == ()


def test_twee_mensen_van_school_zijn_er_allebei_van() -> None:
    assert mensen("Jan en Piet school") == {"Jan": {"groep": "werk_of_school"}, "Piet": {"groep": "werk_of_school"}}
