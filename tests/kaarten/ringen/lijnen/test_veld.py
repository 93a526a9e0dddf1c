from sonestra_cli.kaarten.ringen.lijnen.veld import Veld
from sonestra_cli.kaarten.ringen.plaats.cellen import Rechthoek

VELD = Veld(
    {"jo": ((-100.0, 0.0), (100.0, 0.0)), "bo": ((0.0, -100.0), (0.0, 100.0))},
    [Rechthoek(50.0, 60.0, 20.0, 20.0)],
    {"jo": Rechthoek(-120.0, 0.0, 38.0, 20.0)},
)


def test_wat_van_jezelf_is_loopt_je_niet_in_de_weg() -> None:
    assert VELD.gekruist((-60.0, -5.0), (-60.0, 5.0), "jo") == 0
    assert VELD.gekruist((-60.0, -5.0), (-60.0, 5.0), "bo") == 1
    assert VELD.gekruist((-110.0, 5.0), (-110.0, -5.0), "jo") == 0
    assert VELD.gekruist((-110.0, 5.0), (-110.0, -5.0), "bo") == 1


def test_een_lijn_van_een_ander_en_een_naam_op_de_grond_tellen_elk_een_keer() -> None:
    assert VELD.gekruist((-5.0, 60.0), (70.0, 60.0), "jo") == 2


def test_vrij_is_wat_geen_lijn_raakt_en_wit_houdt_om_elk_kaartje() -> None:
    assert VELD.is_vrij(Rechthoek(50.0, -60.0, 20.0, 20.0), 3.0)
    assert not VELD.is_vrij(Rechthoek(50.0, -5.0, 20.0, 20.0), 3.0)
    assert not VELD.is_vrij(Rechthoek(50.0, 38.0, 20.0, 20.0), 3.0)
    assert VELD.is_vrij(Rechthoek(50.0, 38.0, 20.0, 20.0), 1.0)
