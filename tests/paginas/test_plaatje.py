import re

import pytest

from sonestra_cli.domein.zien.zicht import bekijk
from sonestra_cli.opdrachten.delen.kaarten import MET_PAGINA, teken_kaart
from tests.paginas.gevallen import Element, kyra, ontleed, pagina

SOORTEN = pytest.mark.parametrize("soort", MET_PAGINA)


def mensen(soort: str) -> dict[str, Element]:
    return {een.kenmerken["data-id"]: een for een in ontleed(pagina(kyra(), soort)).alle("g", class_="mens")}


@SOORTEN
def test_elke_doos_draagt_wat_verplaatsen_straks_nodig_heeft(soort: str) -> None:
    er = mensen(soort)
    for plek in teken_kaart(soort, bekijk(kyra())).geometrie.personen:
        kenmerken = er[plek.id].kenmerken
        assert kenmerken["data-ring"] == (plek.ring or "")
        assert kenmerken["data-sector"] == (plek.sector or "")
        assert 0 <= float(kenmerken["data-hoek"]) < 360
        x, y, breed, hoog = map(float, re.split("[ ,]", kenmerken["data-plek"]))
        assert (x, y) == pytest.approx((plek.x, plek.y), abs=0.06)
        assert (breed, hoog) == pytest.approx((plek.breedte, plek.hoogte), abs=0.06)


@SOORTEN
def test_iedereen_is_een_knop_en_een_daarvan_is_te_bereiken_met_tab(soort: str) -> None:
    knoppen = [een.alle("g", role="button") for een in mensen(soort).values()]
    assert all(len(knop) == 1 and knop[0].kenmerken["aria-label"] for knop in knoppen)
    assert [knop[0].kenmerken["tabindex"] for knop in knoppen].count("0") == 1
    assert all(knop[0].in_ for knop in knoppen), "there is something to point at"


def test_over_het_plaatje_ligt_geen_rol_die_alles_verbergt() -> None:
    (svg,) = ontleed(pagina(kyra())).alle("svg")
    assert svg.kenmerken["role"] == "group"
    assert "img" not in {een.kenmerken.get("role") for een in svg.alle()}


def test_elke_lijn_van_het_ecogram_heeft_haar_twee_kanten_en_haar_streepjes() -> None:
    banden = {een.kenmerken["data-naar"]: een for een in ontleed(pagina(kyra(), "ecogram")).alle("g", class_="band")}
    lijnen = {lijn.naar for lijn in teken_kaart("ecogram", bekijk(kyra())).geometrie.lijnen}
    assert banden.keys() == lijnen
    assert {een.kenmerken["data-van"] for een in banden.values()} == {"kyra"}
    assert len(banden["wim"].alle("path")) >= 2, "the line and the strokes of a quarrel"


def test_op_de_relatiekaart_is_te_zien_wie_wie_kent() -> None:
    banden = ontleed(pagina(kyra())).alle("g", class_="band")
    paren = {(een.kenmerken["data-van"], een.kenmerken["data-naar"]) for een in banden}
    assert paren == {("bo", "corrie"), ("bo", "wim"), ("corrie", "wim")}


@SOORTEN
def test_alles_van_de_kaart_staat_een_keer_op_de_bladzijde(soort: str) -> None:
    kaart = teken_kaart(soort, bekijk(kyra()))
    (svg,) = ontleed(pagina(kyra(), soort)).alle("svg")
    er_staat = sorted(" ".join(een.woorden().split()) for een in svg.alle("text"))
    assert er_staat == sorted(tekst.tekst for tekst in kaart.teksten if tekst.klasse != "titel")
