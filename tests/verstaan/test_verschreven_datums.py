"""Slips in a date that the eye reads over."""

import pytest

from sonestra_cli.verstaan.verschreven_datums import dag_die_er_niet_is, verschreven_datums


@pytest.mark.parametrize(
    ("getypt", "bedoeld"),
    [("195O", ["1950"]), ("2o14-05-12", ["2014-05-12"]), ("198l", ["1981"]), ("19884", ["1984", "1988"])],
)
def test_een_letter_voor_een_cijfer_en_een_cijfer_te_veel(getypt: str, bedoeld: list[str]) -> None:
    assert [str(datum) for datum in verschreven_datums(getypt, 2026)] == bedoeld


@pytest.mark.parametrize("getypt", ["oktober", "misschien", "12345", "1984", "oud en nieuw"])
def test_iets_anders_wordt_geen_datum(getypt: str) -> None:
    assert verschreven_datums(getypt, 2026) == ()


def test_hoeveel_dagen_de_maand_heeft() -> None:
    assert dag_die_er_niet_is("32-09-2014").startswith("september 2014 heeft 30 dagen: kijk de dag na.")
    assert dag_die_er_niet_is("2015-2-29").startswith("februari 2015 heeft 28 dagen")
    assert dag_die_er_niet_is("12-13-2014") == dag_die_er_niet_is("morgen") == ""
