import pytest

from sonestra_cli.domein.afleiding.namen import naam, naam_uit_sleutel, namen
from sonestra_cli.domein.soorten import Sleutel

from ..bouwen import mens, netwerk, traject, wie


@pytest.mark.parametrize(
    ("sleutel", "verwacht"),
    [
        ("kyra", "Kyra"),
        ("oma-riet", "Oma Riet"),
        ("buurman-van-nel", "Buurman van Nel"),
        ("van-dijk", "Van Dijk"),
        ("ijsbrand", "IJsbrand"),
        ("élise", "Élise"),
        ("kind-2", "Kind 2"),
    ],
)
def test_een_sleutel_is_een_naam(sleutel: str, verwacht: str) -> None:
    assert naam_uit_sleutel(sleutel) == verwacht


def test_wat_er_staat_wint() -> None:
    alles = traject("kyra", netwerk(tim=mens("papa Tim"), mark=mens()))
    assert namen(alles, wie("tim", "mark")) == ("papa Tim", "Mark")


def test_ook_een_onbekende_sleutel_heeft_een_naam() -> None:
    assert naam(traject("", netwerk()), Sleutel("tante-lot")) == "Tante Lot"
