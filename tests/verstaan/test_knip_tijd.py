"""A day with the time behind it."""

import pytest

from sonestra_cli.verstaan.datums import knip_tijd


@pytest.mark.parametrize(
    ("tekst", "delen"),
    [
        ("18 april 2026 14.00 uur", ("18 april 2026", "14.00 uur")),
        ("zaterdag 18 april 2026, 14:00", ("zaterdag 18 april 2026,", "14:00")),
        ("18 april 2026 half 8", ("18 april 2026", "half 8")),
        ("18 april 2026", None),
        ("18 april 2026 bij oma", None),
    ],
)
def test_een_dag_met_een_tijd_erachter(tekst: str, delen: tuple[str, str] | None) -> None:
    assert knip_tijd(tekst) == delen
