"""A few people in a wide corner stand spread over it."""

from sonestra_cli.kaarten.ringen.mensen.kaartje import Maat
from sonestra_cli.kaarten.ringen.plaats.cellen import Rechthoek
from sonestra_cli.kaarten.ringen.plaats.spreiden import spreid
from sonestra_cli.kaarten.ringen.plaats.vullen import Baan, Lid
from sonestra_cli.tekening.tekening import Sector

HOEK = Sector("buurt", 90.0, 180.0)


def hoeken(aantal: int, buiten: float) -> list[float]:
    maat = Maat(40.0, 40.0, 30.0)
    leden = [Lid(f"m{nr}", "verder", "buurt", maat, (maat,) * 31) for nr in range(aantal)]
    gezet = spreid({"buurt": leden}, Baan(100.0, buiten, (HOEK,), Rechthoek(0, 0, 1, 1), 0.2))
    assert gezet is not None
    return sorted(stand.hoek for stand in gezet[0].values())


def test_een_mens_in_een_brede_hoek_staat_in_het_midden_en_niet_op_de_grens() -> None:
    (hoek,) = hoeken(1, 190.0)
    assert abs(hoek - 135.0) < 2


def test_twee_mensen_staan_elk_in_hun_helft() -> None:
    een, twee = hoeken(2, 190.0)
    assert abs(een - 112.5) < 5
    assert abs(twee - 157.5) < 5


def test_waar_de_ring_te_dun_is_voor_het_midden_staat_iemand_zo_dichtbij_als_kan() -> None:
    (hoek,) = hoeken(1, 140.0)
    assert HOEK.van < hoek < HOEK.tot
