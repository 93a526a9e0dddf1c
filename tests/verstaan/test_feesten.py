"""Feasts have a day: Easter by the moon, the others by the calendar."""

import calendar
from datetime import date

import pytest

from sonestra_cli.verstaan.datums import versta_datum


@pytest.mark.parametrize("jaar", [1990, 2008, 2024, 2038])
def test_pasen_valt_op_een_zondag_tussen_22_maart_en_25_april(jaar: int) -> None:
    (pasen,) = versta_datum(f"pasen {jaar}")
    dag = date.fromisoformat(pasen.iso)
    assert dag.weekday() == calendar.SUNDAY
    assert date(jaar, 3, 22) <= dag <= date(jaar, 4, 25)
