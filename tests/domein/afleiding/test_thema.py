"""What an event is about."""

import pytest

from sonestra_cli.domein.afleiding.thema import thema
from sonestra_cli.domein.verhaal import Gebeurtenis


@pytest.mark.parametrize(
    ("soort", "waarover"),
    [
        ("diploma", "school en werk"),
        ("Werk begonnen", "school en werk"),
        ("uit-huis", "wonen"),
        ("geboorte", "familie en mensen"),
        ("meedenkbijeenkomst", "ons plan"),
        ("dansen in de straat", "dansen in de straat"),
        (None, ""),
    ],
)
def test_een_soort_hoort_bij_een_thema_of_is_er_zelf_een(soort: str | None, waarover: str) -> None:
    assert thema(Gebeurtenis("iets", soort=soort)) == waarover
