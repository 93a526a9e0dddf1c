from sonestra_cli.domein.datum import lees_datum
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.zien.zicht import bekijk
from sonestra_cli.kaarten.delen.blik import GEWOON, Blik
from sonestra_cli.opdrachten.delen.kaart.bladzij import bladzij
from sonestra_cli.opdrachten.delen.kaarten import Genogramwijze, teken_kaart
from tests.paginas.gevallen import kyra, met_personen, ontleed


def blad(blik: Blik, soort: str = "relatiekaart") -> str:
    erbij = Persoon(naam="Esmee", kring="hart", groep="vrienden", sinds=lees_datum("2022"))
    weg = Persoon(naam="Yara", kring="hart", groep="vrienden", tot=lees_datum("2020"))
    beeld = bekijk(met_personen(kyra(), {Sleutel("esmee"): erbij, Sleutel("yara"): weg}))
    return bladzij(beeld, blik, lambda dan: teken_kaart(soort, beeld, Genogramwijze(blik=dan)), "eigen").decode()


def mensen(html: str) -> list[set[str]]:
    """Who stands on each of the drawings."""
    return [
        {mens.kenmerken["data-id"] for mens in kaart.alle("g", class_="mens")}
        for kaart in ontleed(html).alle("svg", class_="kaart")
    ]


def test_een_moment_is_een_kaart_zonder_keuze() -> None:
    (nu,) = mensen(blad(GEWOON))
    assert {"esmee", "yara"} <= nu
    assert 'name="moment"' not in blad(GEWOON)


def test_toen_en_nu_zijn_twee_kaarten_met_in_woorden_wie_er_nieuw_is() -> None:
    html = blad(Blik(op=lees_datum("2025"), naast=lees_datum("2019")))
    toen, nu = mensen(html)
    assert toen - nu == {"yara"}
    assert nu - toen == {"esmee"}
    tekst = ontleed(html).woorden()
    assert "Nieuw: Esmee." in tekst
    assert "Was er toen: Yara." in tekst
    assert "in 2019" in tekst


def test_een_ecogram_vertelt_wat_deze_ogen_zien() -> None:
    html = blad(GEWOON, "ecogram")
    assert "Zij brengt mij altijd." in html
    assert "zorgt voor" in html
