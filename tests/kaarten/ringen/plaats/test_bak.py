"""The tray: everybody keeps the slot they have."""

from sonestra_cli.kaarten.ringen.mensen.kaartje import Maat
from sonestra_cli.kaarten.ringen.plaats.bak import zet_in_bak
from sonestra_cli.kaarten.ringen.plaats.vullen import Lid

_BREED, _SMAL = Maat(120.0, 29.0, 110.0), Maat(70.0, 53.0, 60.0)


def _lid(sleutel: str, *maten: Maat) -> Lid:
    return Lid(sleutel, "nog te plaatsen", "nog te plaatsen", maten[0], maten)


def test_wie_meer_woorden_krijgt_neemt_het_vak_van_een_ander_niet_in() -> None:
    gezet = zet_in_bak([_lid("an", _BREED, _SMAL), _lid("bo", _SMAL)], {"an": 0, "bo": 1}, 200.0, 200.0)
    assert gezet is not None
    an, bo = gezet[0]["an"], gezet[0]["bo"]
    assert (an[0], bo[0]) == (0, 1)
    assert not an[1].raakt(bo[1], 0, 0)


def test_wie_geen_smaller_kaartje_heeft_gaat_zelf() -> None:
    gezet = zet_in_bak([_lid("an", _BREED), _lid("bo", _SMAL)], {"an": 0, "bo": 1}, 200.0, 200.0)
    assert gezet is not None
    assert not gezet[0]["an"][1].raakt(gezet[0]["bo"][1], 0, 0)
