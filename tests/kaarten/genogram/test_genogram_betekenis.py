"""What the signs of people and couples on the family map mean (domein/7 §7.1-7.2): whose, which side, how many."""

from dataclasses import replace
from typing import Any, get_args

import pytest

from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.keuzes import Verbinding
from sonestra_cli.domein.persoon import Kenmerk, Persoon, Professional
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.kaarten.genogram import genogram
from sonestra_cli.tekening.tekening import Streek, Symbool, Tekening, Vlak
from tests.kaarten.genogram.genogram_families import beeld, gezin, meet
from tests.kaarten.genogram.genogram_gevallen import GEVALLEN
from tests.kaarten.genogram.genogram_kort import geval
from tests.kaarten.genogram.genogram_paren import fijn, helt, ja, jaar, kleiner, paar, partnerlijn
from tests.kijken import (
    binnen_symbool,
    binnen_vlak,
    kruisen,
    mens,
    op_de_kaart,
    streken,
    teksten,
    tot_lijn,
    uitleg_bij,
)

# -- people ------------------------------------------------------------------------------------------------------------


def test_elk_geslacht_heeft_een_eigen_vorm_en_alleen_onbekend_een_vraagteken() -> None:
    tekening = genogram(geval("a m 1980 | b v 1981 | c a 2010 | d o 2012", "a b: c, d"), meet)
    assert [mens(tekening, k).vorm for k in "abcd"] == ["vierkant", "cirkel", "ruit", "ruit"]
    vraag = [t.bij for t in tekening.teksten if t.tekst == "?" and t.klasse == "leeftijd"]
    assert vraag == ["d"]


def test_een_huisdier_is_een_kleine_ruit_met_een_schuine_naam() -> None:
    tekening = genogram(geval("a m 1980 | c a 2010 | boef dier 2019", "a: c", "a", ("a c boef",)), meet)
    dier, ander = mens(tekening, "boef"), mens(tekening, "c")
    assert dier.vorm == "ruit"
    assert dier.breedte < 0.7 * ander.breedte
    assert {t.gewicht for t in teksten(tekening, "boef", "naam")} == {"cursief"}
    assert {t.gewicht for t in teksten(tekening, "c", "naam")} == {"gewoon"}


@pytest.mark.parametrize("soort", ["m", "v", "a", "o"])
def test_om_wie_het_gaat_heeft_een_dikke_rand_en_een_tweede_daarbinnen(soort: str) -> None:
    tekening = genogram(geval(f"a {soort} 1980 | b m 2010", "a: b", "a"), meet)
    rand = mens(tekening, "a")
    assert rand.pen.dikte == 2 * mens(tekening, "b").pen.dikte
    randen = [d for d in op_de_kaart(tekening) if isinstance(d, Symbool) and d.klasse == "hoofdpersoon-rand"]
    assert [(d.x, d.y, d.vorm) for d in randen] == [(rand.x, rand.y, rand.vorm)], "nobody else has one"
    assert 0.7 * rand.breedte < randen[0].breedte < rand.breedte - rand.pen.dikte, "inside, with white between"


@pytest.mark.parametrize("soort", ["m", "v", "a", "o"])
@pytest.mark.parametrize("jaren", ["1940-2010", "1940-ja"])
def test_wie_overleed_heeft_een_kruis_van_hoek_tot_hoek_binnen_het_symbool(soort: str, jaren: str) -> None:
    tekening = genogram(geval(f"oud {soort} {jaren} | kind v 1970", "oud: kind"), meet)
    symbool = mens(tekening, "oud")
    armen = streken(tekening, "overleden")
    punten = [p for d in armen for p in d.punten]
    assert all(binnen_symbool(p, symbool) for p in punten), "nothing sticks out"
    hoeken = {(p[0] > symbool.x, p[1] > symbool.y) for p in punten if not binnen_symbool(p, kleiner(symbool, 0.9))}
    assert len(hoeken) == 4, "it reaches the outline in all four corners"
    for arm in armen:
        (x0, y0), (x1, y1) = arm.punten
        assert abs((x0 - symbool.x) * (y1 - symbool.y) - (x1 - symbool.x) * (y0 - symbool.y)) < 1, "through the middle"
    (leeftijd,) = teksten(tekening, "oud", "leeftijd") if jaren != "1940-ja" and soort != "o" else [None]
    if leeftijd is not None:
        assert leeftijd.tekst == "ca. 70", "the age at death"
        vak = (leeftijd.x - 4, leeftijd.y - 3, leeftijd.x + 4, leeftijd.y + 3)
        assert not [p for d in armen for p in fijn(d) if vak[0] < p[0] < vak[2] and vak[1] < p[1] < vak[3]]


def test_alleen_wie_overleed_heeft_een_kruis() -> None:
    tekening = genogram(geval("a m 1940-2010 | b v 1945 | c v 1970", "a b: c"), meet)
    midden = {
        (round(sum(p[0] for p in d.punten) / 2 - mens(tekening, "a").x) // 20) for d in streken(tekening, "overleden")
    }
    assert midden <= {-1, 0}
    assert "Overleden" in uitleg_bij(tekening)
    assert "Overleden" not in uitleg_bij(genogram(geval("b v 1945 | c v 1970", "b: c"), meet))


def test_de_leeftijd_staat_in_het_symbool_en_ongeveer_staat_erbij() -> None:
    kaal = geval("a m 1980 | b v 1981 | c v 2010", "a b: c")
    jarig = {"a": Datum("op", 1980, 1, 5), "c": Datum("op", 2010, 12, 24)}
    personen = {k: replace(p, geboren=jarig.get(k, p.geboren)) for k, p in kaal.traject.netwerk.personen.items()}
    tekening = genogram(Beeld(replace(kaal.traject, netwerk=replace(kaal.traject.netwerk, personen=personen))), meet)
    assert {k: [t.tekst for t in teksten(tekening, k, "leeftijd")] for k in "abc"} == {
        "a": ["46"], "b": ["ca. 45"], "c": ["15"]
    }  # fmt: skip
    for k in "abc":
        (tekst,) = teksten(tekening, k, "leeftijd")
        assert (tekst.x, tekst.y) == (mens(tekening, k).x, mens(tekening, k).y)


def test_links_boven_staat_het_geboortejaar_rechts_het_sterfjaar() -> None:
    """Where there is no room for both at one side, the line from the parents comes down in between."""
    rij = "b v 1941-2001 | c v 1943-2002 | d v 1945-2004 | e v 1946-2005"
    tekening = genogram(geval(f"a m 1920 | {rij}", "a: b, c, d, e"), meet)
    links, rechts = sorted(teksten(tekening, "c", "jaren"), key=lambda t: t.x)
    assert (links.tekst, rechts.tekst) == ("1943–", "2002")
    symbool = mens(tekening, "c")
    assert links.x + links.breedte / 2 < symbool.x < rechts.x - rechts.breedte / 2
    assert links.y == rechts.y < symbool.y - symbool.hoogte / 2


def test_de_naam_staat_onder_het_eigen_symbool() -> None:
    tekening = genogram(GEVALLEN["neef_nicht"], meet)
    for naam in (t for t in tekening.teksten if t.klasse == "naam"):
        eigen = mens(tekening, naam.bij)
        assert naam.y > eigen.y + eigen.hoogte / 2
        rij = [d for d in op_de_kaart(tekening) if isinstance(d, Symbool) and d.y == eigen.y]
        assert min(rij, key=lambda d: abs(d.x - naam.x)) == eigen, naam.tekst


@pytest.mark.parametrize(
    ("soort", "gevuld"),
    [("verslaving", {"links onder", "rechts onder"}), ("ziekte", {"links boven", "links onder"}),
     ("verslaving_herstel", {"links onder"}), ("ziekte_herstel", {"links boven"})],
)  # fmt: skip
@pytest.mark.parametrize("geslacht", ["man", "vrouw", "anders"])
def test_verslaving_is_de_onderste_helft_ziekte_de_linker_en_herstel_de_helft_daarvan(
    soort: Any, gevuld: set[str], geslacht: Any
) -> None:
    wie = Persoon(geslacht=geslacht, kenmerken=(Kenmerk("eigen woorden", soort),))
    tekening = genogram(beeld([gezin("an", "kim")], an=wie), meet)
    symbool = mens(tekening, "an")
    (vlak,) = (d for d in op_de_kaart(tekening) if isinstance(d, Vlak) and "kenmerk" in d.klasse)
    assert all(binnen_symbool(p, symbool) for p in vlak.punten)
    kwart = {
        f"{opzij} {hoog}"
        for opzij, dx in (("links", -1), ("rechts", 1))
        for hoog, dy in (("boven", -1), ("onder", 1))
        if binnen_vlak((symbool.x + dx * symbool.breedte / 6, symbool.y + dy * symbool.hoogte / 6), vlak.punten)
    }
    assert kwart == gevuld


def test_een_beperking_is_een_vakje_met_een_b_rechts_onder() -> None:
    wie = Persoon(kenmerken=(Kenmerk("eigen woorden", "beperking"),))
    tekening = genogram(beeld([gezin("an", "kim")], an=wie), meet)
    vakje = next(d for d in op_de_kaart(tekening) if isinstance(d, Symbool) and d.klasse == "kenmerk beperking")
    assert vakje.x > mens(tekening, "an").x + mens(tekening, "an").breedte / 2
    assert vakje.y > mens(tekening, "an").y
    assert [(t.tekst, t.x, t.y) for t in teksten(tekening, "an", "kenmerk")] == [("B", vakje.x, vakje.y)]


def test_een_kenmerk_zonder_gekozen_teken_staat_niet_in_het_symbool() -> None:
    tekening = genogram(beeld([gezin("an", "kim")], an=Persoon(kenmerken=(Kenmerk("ze drinkt wel eens"),))), meet)
    assert not [d for d in op_de_kaart(tekening) if "kenmerk" in d.klasse.split() and not hasattr(d, "tekst")]


def test_een_professional_hoort_niet_bij_de_familie_op_de_kaart() -> None:
    kaal = beeld([gezin("an bas", "kim")], ("kim",), bas=Persoon(professional=Professional(functie="huisarts")))
    assert {p.id for p in genogram(kaal, meet).geometrie.personen} == {"an", "kim"}


# -- couples -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("verbinding", get_args(Verbinding))
def test_de_partnerlijn_loopt_onderlangs_van_de_een_naar_de_ander(verbinding: Verbinding) -> None:
    tekening = paar(verbinding)
    lijn = partnerlijn(tekening)
    links, rechts = mens(tekening, "bas"), mens(tekening, "an")
    assert binnen_symbool(lijn.punten[0], links)
    assert binnen_symbool(lijn.punten[-1], rechts)
    assert all(p[1] > links.y + links.hoogte / 2 for p in lijn.punten[1:-1]), "under both"


@pytest.mark.parametrize(
    ("verbinding", "patroon"),
    [("gehuwd", "vast"), ("geregistreerd_partnerschap", "vast"), ("samenwonend", "streep"), ("lat", "streeppunt"),
     ("relatie", "langstreep"), ("verloofd", "streep"), ("kortstondig", "stippel"), ("geheim", "stippel")],
)  # fmt: skip
def test_hoe_twee_samen_zijn_zie_je_aan_de_streep(verbinding: Verbinding, patroon: str) -> None:
    tekening = paar(verbinding)
    assert partnerlijn(tekening).pen.patroon == patroon
    (monster,) = (d for d in _monster(tekening, verbinding) if isinstance(d, Streek))
    assert monster.pen == partnerlijn(tekening).pen, "the legend has the same line"


def _monster(tekening: Tekening, verbinding: str) -> list[Any]:
    uitleg = uitleg_bij(tekening)
    woord = {"geregistreerd_partnerschap": "Geregistreerd", "samenwonend": "Samenwonend", "lat": "LAT"}
    return next(d for w, d in uitleg.items() if w.lower().startswith(woord.get(verbinding, verbinding)[:5].lower()))


def test_verloofd_heeft_een_ring_op_de_lijn_en_niemand_anders() -> None:
    tekening = paar("verloofd")
    (ring,) = (d for d in op_de_kaart(tekening) if isinstance(d, Symbool) and "ring" in d.klasse.split())
    assert ring.vorm == "cirkel"
    assert tot_lijn((ring.x, ring.y), partnerlijn(tekening).punten) < 0.01
    assert not [d for d in op_de_kaart(paar("samenwonend")) if "ring" in d.klasse.split()]


@pytest.mark.parametrize(
    ("velden", "strepen", "terug", "woorden", "legenda"),
    [
        ({}, 0, 0, "", set()),
        ({"uit_elkaar": ja(2018)}, 1, 0, "uit '18", {"Uit elkaar"}),
        ({"gescheiden": ja(2018)}, 2, 0, "gesch. '18", {"Gescheiden"}),
        ({"uit_elkaar": ja(2016), "gescheiden": ja(2018)}, 2, 0, "gesch. '18", {"Gescheiden"}),
        ({"uit_elkaar": ja(2018), "weer_samen": ja(2020)}, 1, 1, "uit '18 · weer '20", {"Weer samen"}),
        ({"gescheiden": ja(2018), "weer_samen": ja(2020)}, 2, 1, "gesch. '18 · weer '20", {"Weer samen"}),
    ],
)
def test_een_streep_is_uit_elkaar_twee_is_gescheiden_en_een_terug_is_weer_samen(
    velden: dict[str, Any], strepen: int, terug: int, woorden: str, legenda: set[str]
) -> None:
    tekening = paar(**velden)
    schuin, weer = streken(tekening, "uiteen"), streken(tekening, "weer-samen")
    assert (len(schuin), len(weer)) == (strepen, terug)
    lijn = partnerlijn(tekening)
    for d in (*schuin, *weer):
        assert len(kruisen(d.punten, lijn.punten)) == 1, "over the line of the two"
    assert all(helt(d) > 0 for d in schuin), "as a slash: up to the right"
    assert all(helt(d) < 0 for d in weer), "the other way"
    assert all(kruisen(d.punten, w.punten) for d in schuin for w in weer)
    assert woorden in {t.tekst for t in tekening.teksten if t.klasse == "datum"} or not woorden
    assert {"Uit elkaar", "Gescheiden", "Weer samen"} & uitleg_bij(tekening).keys() == legenda
    for zin in legenda:
        monster = [d for d in uitleg_bij(tekening)[zin] if isinstance(d, Streek)]
        assert len([d for d in monster if d.klasse == "uiteen"]) == strepen
        assert len([d for d in monster if d.klasse == "weer-samen"]) == terug


def test_twee_strepen_staan_los_van_elkaar() -> None:
    een, ander = streken(paar(gescheiden=ja(2018)), "uiteen")
    assert not kruisen(een.punten, ander.punten)
    assert 3 < abs(een.punten[0][0] - ander.punten[0][0]) < 8


def test_boven_de_lijn_staat_sinds_wanneer() -> None:
    tekening = paar("samenwonend", sinds=jaar(2019))
    (label,) = (t for t in tekening.teksten if t.klasse == "datum")
    assert label.tekst == "sw. '19"
    assert label.y < max(p[1] for p in partnerlijn(tekening).punten)
    assert mens(tekening, "bas").x < label.x < mens(tekening, "an").x


def test_lat_staat_er_ook_zonder_jaar_bij() -> None:
    assert [t.tekst for t in paar("lat").teksten if t.klasse == "datum"] == ["LAT"]


def test_de_eerste_partner_staat_links_van_de_volgende() -> None:
    mensen = "x m 1950 | b v 1952 | a v 1955 | kb v 1975 | ka v 1985"
    for eerste, tweede in (("", ""), (": kb", ": ka")):
        gezinnen = f"x b gehuwd 1973 gesch 1980{eerste} | x a gehuwd 1984{tweede}"
        tekening = genogram(geval(mensen, gezinnen), meet)
        assert mens(tekening, "b").x < mens(tekening, "x").x < mens(tekening, "a").x
