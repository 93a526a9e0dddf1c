"""A line bends for somebody who stands in its way, and for nothing else."""

from sonestra_cli.kaarten.ringen.lijnen.strak import trek_strak
from sonestra_cli.tekening.tekening import Punt

RECHT = [(0.0, 0.0), (100.0, 0.0)]


def overal_vrij(naam: str, p: Punt, q: Punt) -> bool:
    return True


def test_een_lijn_had_een_knikje_zonder_dat_er_iets_stond() -> None:
    lijnen = {"jo": [(0.0, 0.0), (40.0, 6.0), (44.0, -4.0), (100.0, 0.0)]}
    trek_strak(lijnen, overal_vrij)
    assert lijnen["jo"] == RECHT


def test_een_bocht_om_iemand_heen_blijft() -> None:
    lijnen = {"jo": [(0.0, 0.0), (50.0, 8.0), (100.0, 0.0)], "bo": [(0.0, 50.0), (50.0, 110.0), (100.0, 50.0)]}
    trek_strak(lijnen, lambda naam, p, q: naam != "jo")
    assert lijnen["jo"] == [(0.0, 0.0), (50.0, 8.0), (100.0, 0.0)]
    assert len(lijnen["bo"]) == 3, "a wide bend has a reason"


def test_twee_lijnen_naast_elkaar_worden_er_niet_een() -> None:
    lijnen = {"jo": [(0.0, 0.0), (50.0, 8.0), (100.0, 0.0)], "bo": [(0.0, -2.0), (100.0, -2.0)]}
    trek_strak(lijnen, overal_vrij)
    assert len(lijnen["jo"]) == 3


def test_een_lijn_die_dwars_over_een_ander_gaat_mag_recht() -> None:
    lijnen = {"jo": [(0.0, 0.0), (50.0, 8.0), (100.0, 0.0)], "bo": [(30.0, -50.0), (30.0, 50.0)]}
    trek_strak(lijnen, overal_vrij)
    assert lijnen["jo"] == RECHT


def test_lijnen_die_langzaam_door_elkaar_lopen_blijven_waar_ze_waren() -> None:
    lijnen = {"jo": [(0.0, 0.0), (50.0, 8.0), (100.0, 0.0)], "bo": [(0.0, 9.0), (100.0, -9.0)]}
    trek_strak(lijnen, overal_vrij)
    assert len(lijnen["jo"]) == 3
