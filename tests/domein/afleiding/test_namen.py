import pytest

from sonestra_cli.domein.afleiding.namen import naam, naam_bij_jaren, naam_uit_sleutel, namen
from sonestra_cli.domein.persoon import Professional
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


def test_twee_mensen_met_een_naam_waren_niet_uit_elkaar_te_houden() -> None:
    alles = traject("els", netwerk(els=mens(), jan=mens(wie="buurman"), coach=mens("Jan", wie="voetbaltrainer")))
    assert namen(alles, wie("els", "jan", "coach")) == ("Els", "Jan, buurman", "Jan, voetbaltrainer")


def test_zonder_eigen_woorden_zegt_iets_anders_wie_het_is() -> None:
    vak = Professional("huisarts")
    mensen = netwerk(
        arts=mens("Jan", professional=vak, wie="de man van het spreekuur"),
        arts_2=mens("Jan", professional=Professional("jeugdarts")),
        oud=mens("Jan", geboren="1950"),
        oud_2=mens("Jan", geboren="1951", wie="ome"),
        zelfde=mens("Jan", wie="buurman"),
        zelfde_2=mens("jan ", wie="Buurman"),
    )
    assert namen(traject("", mensen), mensen.personen) == (
        "Jan, de man van het spreekuur",
        "Jan, jeugdarts",
        "Jan, geboren 1950",
        "Jan, ome",
        "Jan, zelfde",
        "jan, zelfde_2",
    )


def test_de_hoofdpersoon_heet_alleen_bij_zijn_naam() -> None:
    alles = traject("jan", netwerk(jan=mens(geboren="2010"), opa=mens("Jan", geboren="1950")))
    assert namen(alles, wie("jan", "opa")) == ("Jan", "Jan, geboren 1950")


def test_waar_het_geboortejaar_naast_staat_staat_het_er_niet_twee_keer() -> None:
    alles = traject("", netwerk(een=mens("Jan", geboren="1950"), twee=mens("Jan", geboren="1980", wie="neef")))
    assert [naam_bij_jaren(alles, sleutel) for sleutel in wie("een", "twee")] == ["Jan", "Jan, neef"]
