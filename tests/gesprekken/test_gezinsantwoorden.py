"""What people answer about a family, and what is made of it."""

import pytest

from sonestra_cli.domein.netwerk import Netwerk
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.gesprekken.erbij import Stand
from sonestra_cli.gesprekken.gezinsantwoorden import kinderen_uit, samen_uit, uit_elkaar_uit, wonen_uit
from sonestra_cli.gesprekken.vraag import Gesprek, T
from sonestra_cli.verstaan.zinnen.uitkomst import Inhoud


def stand(*namen: str) -> Stand:
    personen = {Sleutel(naam.lower()): Persoon() for naam in namen}
    return Stand(Traject(netwerk=Netwerk(personen=personen)))


def zonder_vragen(gesprek: Gesprek[T]) -> T:
    """What comes of it when nothing is asked."""
    try:
        vraag = next(gesprek)
    except StopIteration as einde:
        return einde.value  # type: ignore[no-any-return]
    raise AssertionError(vraag)


@pytest.mark.parametrize(
    ("antwoord", "velden"),
    [
        ("getrouwd in 1999", {"verbinding": "gehuwd", "sinds": "1999"}),
        ("samenwonend sinds 2010", {"verbinding": "samenwonend", "sinds": "2010"}),
        ("getrouwd", {"verbinding": "gehuwd"}),
        ("sinds 2010", {"sinds": "2010"}),
        ("in de wolken", None),
    ],
)
def test_hoe_twee_mensen_samen_zijn(antwoord: str, velden: dict[str, Inhoud] | None) -> None:
    assert samen_uit(antwoord) == velden


@pytest.mark.parametrize(
    ("antwoord", "velden"),
    [
        ("ja", {}),
        ("", {}),
        ("nee", {"uit_elkaar": "ja"}),
        ("2006", {"uit_elkaar": "2006"}),
        ("uit elkaar in 2006, gescheiden in 2007", {"uit_elkaar": "2006", "gescheiden": "2007"}),
        ("nee, gescheiden 2007", {"uit_elkaar": "ja", "gescheiden": "2007"}),
        ("Jo weet het", None),
    ],
)
def test_of_zij_nog_bij_elkaar_zijn(antwoord: str, velden: dict[str, Inhoud] | None) -> None:
    assert uit_elkaar_uit(antwoord) == velden


def test_kinderen_met_jaar_geslacht_en_wat_hen_bindt() -> None:
    kinderen, daarna = zonder_vragen(kinderen_uit("dochter Iris 2001, Kuba (2012), Kyra 2009 (pleeg)", stand("Iris")))
    assert kinderen is not None
    assert [kind.als_inhoud() for kind in kinderen] == ["iris", "kuba", {"wie": "kyra", "band": "pleeg"}]
    assert kinderen[0].velden == {"geboren": "2001", "geslacht": "vrouw"}
    assert list(daarna.nieuw) == ["kuba", "kyra"]


def test_een_tweeling_hoort_bij_elkaar_en_is_even_oud() -> None:
    kinderen, _ = zonder_vragen(kinderen_uit("tweeling Bo en Mo 2003, Jo 2005", stand()))
    assert kinderen is not None
    assert [kind.als_inhoud() for kind in kinderen] == [
        {"wie": "bo", "tweeling": "mo"},
        {"wie": "mo", "tweeling": "bo"},
        "jo",
    ]
    assert [kind.velden["geboren"] for kind in kinderen] == ["2003", "2003", "2005"]


def test_wie_waar_woont() -> None:
    huizen, _ = zonder_vragen(
        wonen_uit("bij ma: Jo en Jaap; Leen alleen; Kuba bij Ewa", [], stand("Jo", "Jaap", "Leen", "Kuba", "Ewa"))
    )
    assert huizen == [
        {"naam": "bij ma", "wie": ["jo", "jaap"]},
        {"wie": ["leen"]},
        {"naam": "bij Ewa", "wie": ["ewa", "kuba"]},
    ]


def test_allemaal_samen_is_het_hele_gezin() -> None:
    assert zonder_vragen(wonen_uit("allemaal samen", ["jo", "jaap"], stand()))[0] == [{"wie": ["jo", "jaap"]}]


@pytest.mark.parametrize(
    ("antwoord", "huizen"),
    [
        ("Jo met alle kinderen; Piet", [["jo", "bo", "mo"], ["piet"]]),
        ("Jo en de kinderen; Piet alleen", [["jo", "bo", "mo"], ["piet"]]),
        ("de kinderen bij Jo", [["jo", "bo", "mo"]]),
        ("Jo samen met Bo; Piet met Mo", [["jo", "bo"], ["piet", "mo"]]),
        ("iedereen bij elkaar", [["jo", "piet", "bo", "mo"]]),
    ],
)
def test_de_kinderen_zijn_wie_net_genoemd_werd_en_niemand_raakt_weg(antwoord: str, huizen: list[list[str]]) -> None:
    zij = stand("Jo", "Piet", "Bo", "Mo")
    gevonden, daarna = zonder_vragen(wonen_uit(antwoord, ["jo", "piet", "bo", "mo"], zij, ["bo", "mo"]))
    assert gevonden is not None
    assert [huis["wie"] for huis in gevonden] == huizen
    assert not daarna.nieuw


@pytest.mark.parametrize("antwoord", ["Jo met de meisjes", "Jo en de oudste kinderen; de anderen bij Piet"])
def test_welke_kinderen_niet_te_weten_is_wordt_opnieuw_gevraagd(antwoord: str) -> None:
    zij = stand("Jo", "Piet", "Bo", "Mo")
    assert zonder_vragen(wonen_uit(antwoord, ["jo", "piet", "bo", "mo"], zij, ["bo", "mo"]))[0] is None


def test_zoon_achter_een_naam_is_geen_kind_dat_zoon_heet() -> None:
    kinderen, _ = zonder_vragen(kinderen_uit("Bo 2003, zoon, Kyra, pleeg en Iris (dochter)", stand("Iris")))
    assert kinderen is not None
    assert [(kind.sleutel, kind.band, dict(kind.velden)) for kind in kinderen] == [
        ("bo", "", {"geboren": "2003", "geslacht": "man"}),
        ("kyra", "pleeg", {}),
        ("iris", "", {"geslacht": "vrouw"}),
    ]


def test_van_wanneer_tot_wanneer_twee_samen_waren_werd_niet_begrepen() -> None:
    assert samen_uit("samen van 2016 tot 2020") == {"sinds": "2016", "uit_elkaar": "2020"}
    assert samen_uit("getrouwd van 1999 tot 2006") == {"verbinding": "gehuwd", "sinds": "1999", "uit_elkaar": "2006"}
    assert samen_uit("van 2016 tot 2020") == {"sinds": "2016", "uit_elkaar": "2020"}


def test_het_eigen_voorbeeld_van_de_vraag_werd_niet_begrepen() -> None:
    assert samen_uit("kort samen, 2003") == {"verbinding": "kortstondig", "sinds": "2003"}
