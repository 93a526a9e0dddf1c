"""What every sign on the family map means (domein/7 §7.1-7.3): whose it is, which side, which dashes, how many."""

import math
from dataclasses import replace
from typing import Any, get_args

import pytest
from genogram_families import beeld, gezin, meet
from genogram_gevallen import GEVALLEN
from genogram_kort import geval

from sonestra_cli.domein.datum import Datum, DatumOfJa
from sonestra_cli.domein.keuzes import Verbinding
from sonestra_cli.domein.netwerk import Gezin, Huishouden, Kind, Tweeling
from sonestra_cli.domein.persoon import Kenmerk, Persoon, Professional
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.zicht import Beeld
from sonestra_cli.kaarten.genogram import genogram
from sonestra_cli.kaarten.tekening import Streek, Symbool, Tekening, Vlak
from tests.kijken import (
    binnen_symbool,
    binnen_vlak,
    doos_van,
    kruisen,
    lang,
    mens,
    op_de_kaart,
    streken,
    teksten,
    tot_lijn,
    uitleg_bij,
)


def paar(verbinding: Verbinding = "gehuwd", kinderen: tuple[Kind, ...] = (), **anders: Any) -> Tekening:
    een = Gezin((Sleutel("an"), Sleutel("bas")), verbinding, kinderen=kinderen or (Kind(Sleutel("kim")),), **anders)
    mensen = {"an": Persoon(geslacht="vrouw"), "bas": Persoon(geslacht="man")}
    return genogram(beeld([een], **mensen), meet)


def jaar(getal: int) -> Datum:
    return Datum("op", getal)


def ja(getal: int) -> DatumOfJa:
    return DatumOfJa(jaar(getal))


def partnerlijn(tekening: Tekening) -> Streek:
    (lijn,) = (d for d in streken(tekening, "partner") if d.id.startswith("lijn-"))
    return lijn


def naar(tekening: Tekening, kind: str) -> list[Streek]:
    """The lines that come down on somebody."""
    op = mens(tekening, kind)
    return [
        d for d in streken(tekening)
        if "kind" in d.klasse and abs(d.punten[-1][0] - op.x) < op.breedte / 2
        and abs(d.punten[-1][1] - (op.y - op.hoogte / 2)) < op.hoogte / 2
    ]  # fmt: skip


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
    hoeken = {(p[0] > symbool.x, p[1] > symbool.y) for p in punten if not binnen_symbool(p, _kleiner(symbool, 0.9))}
    assert len(hoeken) == 4, "it reaches the outline in all four corners"
    for arm in armen:
        (x0, y0), (x1, y1) = arm.punten
        assert abs((x0 - symbool.x) * (y1 - symbool.y) - (x1 - symbool.x) * (y0 - symbool.y)) < 1, "through the middle"
    (leeftijd,) = teksten(tekening, "oud", "leeftijd") if jaren != "1940-ja" and soort != "o" else [None]
    if leeftijd is not None:
        assert leeftijd.tekst == "ca. 70", "the age at death"
        vak = (leeftijd.x - 4, leeftijd.y - 3, leeftijd.x + 4, leeftijd.y + 3)
        assert not [p for d in armen for p in _fijn(d) if vak[0] < p[0] < vak[2] and vak[1] < p[1] < vak[3]]


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
    """The line from the parents comes down in between."""
    tekening = genogram(geval("a m 1920 | b v 1922 | c v 1943-2002", "a b: c"), meet)
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
    assert all(_helt(d) > 0 for d in schuin), "as a slash: up to the right"
    assert all(_helt(d) < 0 for d in weer), "the other way"
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


# -- children ----------------------------------------------------------------------------------------------------------


def kinderen(*kids: Kind, erbij: tuple[Gezin, ...] = ()) -> Tekening:
    een = Gezin((Sleutel("an"), Sleutel("bas")), "gehuwd", kinderen=kids)
    return genogram(beeld([een, *erbij]), meet)


@pytest.mark.parametrize(
    ("band", "patronen"),
    [(None, ["vast"]), ("adoptie", ["streep", "vast"]), ("pleeg", ["streep"]), ("donor", ["stippel"])],
)
def test_hoe_een_kind_erbij_hoort_zie_je_aan_zijn_lijn(band: Any, patronen: list[str]) -> None:
    tekening = kinderen(Kind(Sleutel("kim"), band), Kind(Sleutel("lot")))
    op = mens(tekening, "kim")
    dichtbij = [d for d in naar(tekening, "kim") if lang(d.punten) > 5]
    assert sorted(d.pen.patroon for d in dichtbij) == patronen
    assert {d.pen.patroon for d in naar(tekening, "lot")} == {"vast"}, "that of the other child stays its own"
    for d in dichtbij:
        assert tot_lijn(d.punten[-1], [(op.x - 20, op.y - 20), (op.x + 20, op.y - 20)]) < op.hoogte / 2


def test_de_twee_lijnen_van_adoptie_lopen_naast_elkaar() -> None:
    for kids in (
        (Kind(Sleutel("kim"), "adoptie"),),
        (Kind(Sleutel("kim"), "adoptie"), Kind(Sleutel("lot"), "adoptie")),
    ):
        tekening = kinderen(*kids)
        streep, vast = sorted((d for d in naar(tekening, "kim") if lang(d.punten) > 5), key=lambda d: d.pen.patroon)
        onder_streep, onder_vast = streep.punten[-1], vast.punten[-1]
        assert 3 < abs(onder_vast[0] - onder_streep[0]) < 8, "close, and not on each other"
        assert all(tot_lijn(p, vast.punten) < 8 for p in _fijn(streep))


def test_een_geadopteerd_kind_hangt_met_dunne_stippels_aan_wie_het_kreeg() -> None:
    elders = Gezin((Sleutel("vera"),), kinderen=(Kind(Sleutel("kim")),))
    tekening = kinderen(Kind(Sleutel("kim"), "adoptie"), erbij=(elders,))
    van_vera = [d for d in streken(tekening, "kind") if "gezin-vera" in d.id]
    assert {(d.pen.patroon, d.pen.dikte < 1.5) for d in van_vera} == {("stippel", True)}
    assert "Kind van, geadopteerd door een ander gezin" in uitleg_bij(tekening)
    gewoon = kinderen(Kind(Sleutel("kim"), "pleeg"), erbij=(elders,))
    assert {d.pen.patroon for d in streken(gewoon, "kind") if "gezin-vera" in d.id} == {"vast"}, "foster: own parents"


def test_een_kind_hoort_bij_wie_het_adopteerde_meer_dan_bij_pleegouders() -> None:
    """Adopted by an aunt, foster child of its grandparents: it is no sister of hers who got lost on a lower row."""
    tekening = genogram(
        geval("opa m 1940 | oma v 1942 | tante v 1970 | oom m 1972 | k v 2000",
              "opa oma: tante, oom, k pleeg | tante: k adoptie", "k"), meet
    )  # fmt: skip
    assert mens(tekening, "k").y > mens(tekening, "tante").y
    assert tekening.geometrie.gebroken == ()


def tweeling(eeneiig: Any) -> Tekening:
    samen = Tweeling((Sleutel("lot"),), eeneiig)
    return kinderen(Kind(Sleutel("sam"), tweeling=samen), Kind(Sleutel("lot")), Kind(Sleutel("tim")))


@pytest.mark.parametrize("eeneiig", ["ja", "nee", None])
def test_een_tweeling_hangt_schuin_aan_een_punt(eeneiig: Any) -> None:
    tekening = tweeling(eeneiig)
    een, ander, los = (naar(tekening, k)[0] for k in ("sam", "lot", "tim"))
    schuin = [next((p, q) for p, q in zip(d.punten, d.punten[1:], strict=False) if p[0] != q[0]) for d in (een, ander)]
    (top, links), (top2, rechts) = schuin
    assert top == top2
    assert (links[0] - top[0]) * (rechts[0] - top[0]) < 0, "one to each side"
    assert links[1] > top[1]
    assert len({p[0] for p in los.punten}) == 1, "the other child hangs straight down"


def test_alleen_een_eeneiige_tweeling_heeft_een_balk_tussen_de_schuine_lijnen() -> None:
    tekening = tweeling("ja")
    (balk,) = streken(tekening, "tweeling eeneiig")
    assert balk.punten[0][1] == balk.punten[1][1]
    een, ander = naar(tekening, "sam")[0], naar(tekening, "lot")[0]
    for eind in balk.punten:
        assert min(tot_lijn(eind, een.punten), tot_lijn(eind, ander.punten)) < 0.5, "from line to line"
    assert lang(balk.punten) > 5
    for anders in ("nee", None):
        assert not streken(tweeling(anders), "tweeling eeneiig")
    assert "Eeneiige tweeling" in uitleg_bij(tekening)
    assert "Tweeling" not in uitleg_bij(tekening)
    assert "Tweeling" in uitleg_bij(tweeling("nee"))
    assert "Eeneiige tweeling" not in uitleg_bij(tweeling("nee"))


def test_elk_verlies_heeft_zijn_eigen_teken() -> None:
    tekening = genogram(GEVALLEN["verlies_en_zwanger"], meet)
    teken = {
        d.uitleg.split(":")[0]: d
        for d in op_de_kaart(tekening)
        if isinstance(d, Symbool) and "zwangerschap" in d.klasse
    }
    miskraam, dood, zwanger = (teken[k] for k in ("Miskraam", "Doodgeboren kind", "Zwanger"))
    assert (miskraam.vorm, miskraam.vulling) == ("cirkel", miskraam.pen.kleur), "a filled dot"
    assert miskraam.breedte < 0.25 * 40
    assert (zwanger.vorm, zwanger.vulling) == ("driehoek", "#ffffff")
    assert dood.vulling == "#ffffff"
    kruis = [d for d in streken(tekening, "overleden") if all(binnen_symbool(p, dood) for p in d.punten)]
    assert len(kruis) == 2
    assert kruisen(kruis[0].punten, kruis[1].punten) == [pytest.approx((dood.x, dood.y))]
    zw = sorted((t.x, t.tekst) for t in tekening.teksten if t.klasse == "jaren" and abs(t.x - zwanger.x) < 40)
    assert "".join(tekst for _, tekst in zw) == "zw.2026"


def test_kinderen_van_wie_de_ouders_niet_bekend_zijn_hangen_onder_een_vraagteken() -> None:
    tekening = genogram(geval("a m 1960 | b v 1962", ": a, b", "a"), meet)
    (ruit,) = (d for d in op_de_kaart(tekening) if isinstance(d, Symbool) and d.klasse == "ouders-onbekend")
    assert (ruit.vorm, ruit.pen.patroon) == ("ruit", "stippel")
    assert ruit.y < mens(tekening, "a").y
    assert [t.tekst for t in tekening.teksten if (t.x, t.y) == (ruit.x, ruit.y)] == ["?"]
    assert {d.pen.patroon for d in streken(tekening, "kind")} == {"stippel"}


def test_elke_lijn_raakt_de_rand_van_wie_erbij_hoort() -> None:
    """Also one that comes beside the middle of a circle or a diamond."""
    for naam in ("moeders_donor", "pleegkind_tweede_huishouden", "hertrouwketen", "acht_partners"):
        tekening = genogram(GEVALLEN[naam], meet)
        symbolen = [d for d in op_de_kaart(tekening) if isinstance(d, Symbool) and d.id.startswith("persoon-")]
        for lijn in (d for d in streken(tekening, "partner") if d.id.startswith("lijn-")):
            for eind in (lijn.punten[0], lijn.punten[-1]):
                assert min(abs(_buiten(eind, s)) for s in symbolen) < 0.05, (naam, lijn.id)


def _buiten(punt: tuple[float, float], s: Symbool) -> float:
    """Points outside the outline of a symbol, straight down or up."""
    dx, dy, r = abs(punt[0] - s.x), abs(punt[1] - s.y), s.breedte / 2
    if dx > r:
        return dx
    return dy - {"cirkel": math.sqrt(max(0.0, r * r - dx * dx)), "ruit": r - dx}.get(s.vorm, r)


# -- households, crossings, the part that is asked for, the legend -----------------------------------------------------


def huis(tekening: Tekening) -> list[set[str]]:
    """Who stands inside each outline."""
    omtrekken = [d for d in op_de_kaart(tekening) if isinstance(d, Vlak) and d.klasse == "huishouden"]
    alle = {p.id: (p.x, p.y) for p in tekening.geometrie.personen}
    return sorted(({k for k, punt in alle.items() if binnen_vlak(punt, d.punten)} for d in omtrekken), key=sorted)


def met_huis(kaal: Beeld, *huizen: str) -> Tekening:
    wonen = tuple(Huishouden(tuple(map(Sleutel, h.split()))) for h in huizen)
    return genogram(Beeld(replace(kaal.traject, netwerk=replace(kaal.traject.netwerk, huishoudens=wonen))), meet)


VIJF = geval("pa m 1970 | ma v 1972 | een m 2000 | twee v 2002 | drie m 2004", "pa ma gehuwd 1995: een, twee, drie")


@pytest.mark.parametrize("wie", ["pa ma een", "ma drie", "pa ma", "pa ma een twee drie", "een twee", "een drie"])
def test_binnen_de_omtrek_staan_precies_wie_er_wonen(wie: str) -> None:
    tekening = met_huis(VIJF, wie)
    assert set().union(*huis(tekening)) == set(wie.split())
    omtrek = next(d for d in op_de_kaart(tekening) if isinstance(d, Vlak) and d.klasse == "huishouden")
    assert omtrek.pen is not None
    assert (omtrek.pen.patroon, omtrek.vulling) == ("stippel", None)
    assert "Wonen samen" in uitleg_bij(tekening)


def test_een_kind_met_twee_huizen_staat_in_twee_omtrekken() -> None:
    assert huis(met_huis(VIJF, "pa een", "ma een twee")) == [{"een", "ma", "twee"}, {"een", "pa"}]


def test_de_omtrek_snijdt_door_niemand_en_door_geen_naam_van_wie_er_woont() -> None:
    tekening = met_huis(VIJF, "pa ma een")
    omtrek = next(d for d in op_de_kaart(tekening) if isinstance(d, Vlak) and d.klasse == "huishouden")
    for k in ("pa", "ma", "een"):
        vak = doos_van([mens(tekening, k), *teksten(tekening, k, "naam")])
        for hoek in ((vak[0], vak[1]), (vak[2], vak[1]), (vak[2], vak[3]), (vak[0], vak[3])):
            assert binnen_vlak(hoek, omtrek.punten), k


def test_een_boog_staat_alleen_waar_lijnen_van_twee_gezinnen_kruisen() -> None:
    zonder = genogram(VIJF, meet)
    assert not [d for d in streken(zonder) if "brug" in d.klasse.split()]
    assert "Kruist alleen, hoort er niet bij" not in uitleg_bij(zonder)
    met = genogram(GEVALLEN["twee_broers_twee_zussen"], meet)
    assert [d for d in streken(met) if "brug" in d.klasse.split()]
    assert "Kruist alleen, hoort er niet bij" in uitleg_bij(met)


def test_een_stap_is_een_keer_ouder_of_kind() -> None:
    rij = geval("a v 1920 | b v 1940 | c v 1960 | d v 1980 | e v 2000", "a: b | b: c | c: d | d: e")
    for stappen, wie in ((1, "bcd"), (2, "abcde")):
        kaart = genogram(rij, meet, rond=Sleutel("c"), generaties=stappen)
        assert {p.id for p in kaart.geometrie.personen} == set(wie)


def test_de_familie_om_wie_het_gaat_staat_voor_een_losse_familie() -> None:
    twee = geval("a v 1950 | b v 1980 | x m 1950 | y m 1980 | z v 1982", "a: b | x: y, z", "b", (), ("b y hecht",))
    tekening = genogram(twee, meet)
    assert max(mens(tekening, k).x for k in "ab") < min(mens(tekening, k).x for k in "xyz")


def test_de_legenda_heeft_precies_wat_er_staat() -> None:
    assert set(uitleg_bij(genogram(VIJF, meet))) == {"Man of jongen", "Vrouw of meisje", "Gehuwd"}
    tekening = genogram(
        geval("a m 1940-2010 | b v 1945 | k a 1970 | l v 1990", "a b samenwonend: k, l pleeg", "k"), meet
    )
    assert set(uitleg_bij(tekening)) == {
        "Man of jongen", "Vrouw of meisje", "Anders", "Om wie het gaat", "Overleden", "Samenwonend",
        "Kind van deze ouder(s)", "Pleegkind",
    }  # fmt: skip


def test_elk_monster_staat_naast_zijn_eigen_woorden() -> None:
    tekening = genogram(GEVALLEN["pleegkind_tweede_huishouden"], meet)
    woorden = {t.tekst: t for t in tekening.teksten if t.klasse == "legenda"}
    for zin, delen in uitleg_bij(tekening).items():
        links, boven, rechts, onder = doos_van(delen)
        assert boven - 1 < woorden[zin].y < onder + 1, zin
        assert rechts < woorden[zin].x - woorden[zin].breedte / 2
        assert links > 0


def test_het_monster_is_hetzelfde_teken() -> None:
    tekening = genogram(GEVALLEN["pleegkind_tweede_huishouden"], meet)
    uitleg = uitleg_bij(tekening)
    pleeg = next(d for d in naar(tekening, "yassin") if d.pen.patroon == "streep")
    assert [d.pen for d in uitleg["Pleegkind"] if isinstance(d, Streek)] == [pleeg.pen]
    vormen = {
        zin: [d.vorm for d in uitleg[zin] if isinstance(d, Symbool)] for zin in ("Man of jongen", "Vrouw of meisje")
    }
    assert vormen == {"Man of jongen": ["vierkant"], "Vrouw of meisje": ["cirkel"]}
    assert len([d for d in uitleg["Gescheiden"] if d.klasse == "uiteen"]) == 2


def _kleiner(s: Symbool, deel: float) -> Symbool:
    return replace(s, breedte=s.breedte * deel, hoogte=s.hoogte * deel)


def _fijn(streek: Streek) -> list[tuple[float, float]]:
    """Points along a line."""
    return [
        (p[0] + (q[0] - p[0]) * t / 10, p[1] + (q[1] - p[1]) * t / 10)
        for p, q in zip(streek.punten, streek.punten[1:], strict=False) for t in range(11)
    ]  # fmt: skip


def _helt(streek: Streek) -> float:
    """Above nought for a line that rises to the right."""
    links, rechts = sorted((streek.punten[0], streek.punten[-1]))
    return links[1] - rechts[1]
