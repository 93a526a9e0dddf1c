"""Who is there already is not put in twice, and nobody is taken for another."""

import pytest

from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.persoon import Persoon, Professional
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.verstaan.lijst.herkennen import Herkenner
from sonestra_cli.verstaan.lijst.soorten import Genoemd, Velden

ER_AL = {
    Sleutel("sandra-van-t-hof"): Persoon(naam="Sandra van 't Hof"),
    Sleutel("truus"): Persoon(wie="oma", geboren=Datum("op", 1948)),
    Sleutel("jan-buurman"): Persoon(naam="Jan", wie="buurman"),
    Sleutel("dr-smit"): Persoon(naam="Dr. Smit", professional=Professional(functie="huisarts")),
    Sleutel("anna"): Persoon(wie="vriendin"),
}


def herken(naam: str, velden: Velden) -> tuple[str, tuple[str, ...]]:
    herkend = Herkenner(ER_AL).herken(Genoemd(1, naam, naam, velden))
    return herkend.hoe, herkend.sleutels


@pytest.mark.parametrize(
    ("naam", "velden", "verwacht"),
    [
        ("Truus", {"wie": "oma"}, ("zelfde", ("truus",))),
        ("truus", {"kring": "hart"}, ("zelfde", ("truus",))),
        ("Truus", {"wie": "pleegoma"}, ("zelfde", ("truus",))),
        ("Oma Truus", {}, ("misschien", ("truus",))),
        ("Truus", {"wie": "moeder van Sandra"}, ("misschien", ("truus",))),
        ("Truus", {"geboren": "1990"}, ("ander", ("truus",))),
        ("Truus", {"soort": "dier", "wie": "poes"}, ("ander", ("truus",))),
        ("Sandra", {"wie": "moeder"}, ("misschien", ("sandra-van-t-hof",))),
        ("Jan", {"wie": "voetbalcoach"}, ("ander", ("jan-buurman",))),
        ("Jan", {"wie": "buurman van hiernaast"}, ("zelfde", ("jan-buurman",))),
        ("Jan de Boer", {"wie": "collega"}, ("ander", ("jan-buurman",))),
        ("Jan de Boer", {}, ("misschien", ("jan-buurman",))),
        ("Huisarts", {"professional": {"functie": "huisarts"}}, ("misschien", ("dr-smit",))),
        ("Anne", {"wie": "nicht"}, ("nieuw", ())),
    ],
)
def test_wie_is_dit(naam: str, velden: Velden, verwacht: tuple[str, tuple[str, ...]]) -> None:
    assert herken(naam, velden) == verwacht


def test_twee_die_in_een_lijst_apart_genoemd_zijn_zijn_twee() -> None:
    herkenner = Herkenner({})
    herkenner.erbij(Sleutel("jan"), Genoemd(1, "", "Jan", {"wie": "buurman"}))
    assert herkenner.herken(Genoemd(2, "", "Jan", {"wie": "coach"})).hoe == "ander"
    assert herkenner.herken(Genoemd(3, "", "Jan de Wit", {})).hoe == "nieuw"
    assert herkenner.herken(Genoemd(4, "", "Jan", {})).hoe == "zelfde"


def test_wie_voor_iemand_werkt_is_niet_die_mens_zelf() -> None:
    """The begeleider of Anna was not let in, as that might be Anna."""
    vak = {"professional": {"functie": "ambulant begeleider van Anna"}}
    assert herken("begeleider Anna", vak) == ("nieuw", ())
    assert herken("vriendin Anna", vak | {"professional": {"functie": "begeleider"}}) == ("misschien", ("anna",))
