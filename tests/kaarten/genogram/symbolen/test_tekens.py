"""What stands on the map, sign by sign."""

from dataclasses import replace

from sonestra_cli.domein.datum import Datum, DatumOfJa
from sonestra_cli.domein.netwerk import Beleving, Gezin, Huishouden, Kind, Tweeling, Zwangerschap
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Kop
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.kaarten.genogram import genogram
from sonestra_cli.tekening.tekening import Streek, Symbool, Tekening
from tests.kaarten.genogram.genogram_families import beeld, gezin, meet


def jaar(getal: int) -> Datum:
    return Datum("op", getal)


def legenda(tekening: Tekening) -> set[str]:
    return {t.tekst for t in tekening.teksten if t.klasse == "legenda"}


def symbool(tekening: Tekening, sleutel: str) -> Symbool:
    return next(d for d in tekening.delen if isinstance(d, Symbool) and d.id == f"persoon-{sleutel}")


def strepen(tekening: Tekening, klasse: str) -> list[Streek]:
    return [d for d in tekening.delen if isinstance(d, Streek) and d.klasse == klasse]


def test_shapes_and_who_it_is_about() -> None:
    tekening = genogram(
        beeld(
            [gezin("an bas", "cas")],
            ("cas",),
            an=Persoon(geslacht="vrouw"),
            bas=Persoon(geslacht="man", overleden=DatumOfJa(jaar(2021)), geboren=jaar(1953)),
            cas=Persoon(geslacht="anders"),
        ),
        meet,
    )
    assert [symbool(tekening, k).vorm for k in ("an", "bas", "cas")] == ["cirkel", "vierkant", "ruit"]
    binnen = next(d for d in tekening.delen if d.id == "binnenrand-cas")
    assert isinstance(binnen, Symbool)
    assert (symbool(tekening, "cas").pen.dikte, binnen.pen.dikte) == (3.0, 1.0)
    assert len(strepen(tekening, "overleden")) >= 2
    assert "68" in "".join(t.tekst for t in tekening.teksten if t.bij == "bas")
    assert {"Om wie het gaat", "Overleden", "Anders"} <= legenda(tekening)
    assert "Tweeling" not in legenda(tekening)


def test_man_left_when_nothing_else_decides() -> None:
    tekening = genogram(
        beeld([gezin("an bas", "cas")], an=Persoon(geslacht="vrouw"), bas=Persoon(geslacht="man")), meet
    )
    assert symbool(tekening, "bas").x < symbool(tekening, "an").x


def test_oldest_child_left_and_first_partner_before_the_next() -> None:
    tekening = genogram(
        beeld(
            [gezin("an bas", "jong oud", sinds=jaar(1990)), gezin("an dirk", "kim", sinds=jaar(2005))],
            oud=Persoon(geboren=jaar(1991)),
            jong=Persoon(geboren=jaar(1995)),
        ),
        meet,
    )
    x = {p.id: p.x for p in tekening.geometrie.personen}
    assert x["oud"] < x["jong"]
    assert x["bas"] < x["an"] < x["dirk"]


def test_dates_and_slashes_on_the_line_between_partners() -> None:
    g = gezin("an bas", "cas", verbinding="gehuwd", sinds=jaar(2008), gescheiden=DatumOfJa(jaar(2018)))
    tekening = genogram(beeld([g]), meet)
    assert {"geh. '08", "gesch. '18"} <= {t.tekst for t in tekening.teksten}
    assert len(strepen(tekening, "uiteen")) == 2 + 2  # on the map and in the legend
    assert "Gescheiden" in legenda(tekening)


def test_a_foster_child_hangs_with_both_families_and_stands_once() -> None:
    pleeg = Gezin((Sleutel("vera"), Sleutel("wim")), kinderen=(Kind(Sleutel("kim"), "pleeg"),))
    tekening = genogram(beeld([gezin("an bas", "kim"), pleeg]), meet)
    assert [p.id for p in tekening.geometrie.personen].count("kim") == 1
    naar_kim = [lijn for lijn in tekening.geometrie.lijnen if lijn.naar == "kim"]
    assert len(naar_kim) == 2
    patronen = {
        d.pen.patroon
        for d in tekening.delen
        if isinstance(d, Streek) and d.klasse.startswith("kind ") and "kim" in d.id
    }
    assert patronen == {"vast", "streep"}
    assert {"Pleegkind", "Kind van deze ouder(s)"} <= legenda(tekening)


def test_identical_twins_share_a_point_and_have_a_bar() -> None:
    samen = Tweeling((Sleutel("lot"),), "ja")
    g = Gezin(
        (Sleutel("an"), Sleutel("bas")),
        kinderen=(Kind(Sleutel("sam"), tweeling=samen), Kind(Sleutel("lot")), Kind(Sleutel("tim"))),
    )
    tekening = genogram(beeld([g]), meet)
    assert len(strepen(tekening, "tweeling eeneiig")) == 1
    begin = {k: next(d.punten[0] for d in strepen(tekening, "kind eigen") if d.id.endswith(k)) for k in ("sam", "lot")}
    assert begin["sam"] == begin["lot"]
    assert "Eeneiige tweeling" in legenda(tekening)


def test_the_same_couple_twice_has_two_lines() -> None:
    tekening = genogram(
        beeld([gezin("an bas", "cas", sinds=jaar(1990)), gezin("an bas", "dirk", sinds=jaar(2001))]), meet
    )
    hoogten = {lijn.punten[1][1] for lijn in tekening.geometrie.lijnen if lijn.soort == "partner"}
    assert len(hoogten) == 2


def test_father_and_daughter_on_two_rows_and_it_is_told() -> None:
    tekening = genogram(beeld([gezin("an bas", "dora"), gezin("bas dora", "eva")]), meet)
    y = {p.id: p.y for p in tekening.geometrie.personen}
    assert y["bas"] < y["dora"] < y["eva"]
    assert "partners op één rij" in {g.regel for g in tekening.geometrie.gebroken}


def test_friends_stay_away_and_the_dog_of_the_house_comes_along() -> None:
    kaal = beeld([gezin("an", "kim")], ("kim",), boef=Persoon(soort="dier"), vriend=Persoon(wie="vriend"))
    netwerk = replace(
        kaal.traject.netwerk, huishoudens=(Huishouden(tuple(map(Sleutel, ("an", "kim", "boef"))), "thuis"),)
    )
    tekening = genogram(Beeld(replace(kaal.traject, netwerk=netwerk)), meet)
    assert {p.id for p in tekening.geometrie.personen} == {"an", "kim", "boef"}
    assert {"Huisdier", "Wonen samen"} <= legenda(tekening)
    assert "thuis" in {t.tekst for t in tekening.teksten}


def test_a_pregnancy_is_drawn_but_is_nobody_yet() -> None:
    g = gezin("an bas", "kim", zwangerschappen=(Zwangerschap("zwanger", jaar(2026)),))
    tekening = genogram(beeld([g]), meet)
    assert {p.id for p in tekening.geometrie.personen} == {"an", "bas", "kim"}
    assert any(d.vorm == "driehoek" for d in tekening.delen if isinstance(d, Symbool))
    assert "Zwanger" in legenda(tekening)


def test_a_child_that_is_still_to_come_stands_after_its_brothers_and_sisters() -> None:
    g = gezin("an bas", "kim lot", zwangerschappen=(Zwangerschap("zwanger"),))
    kaal = beeld([g])
    oud = {
        k: replace(p, geboren=jaar({"kim": 2012, "lot": 2010}.get(k, 1980)))
        for k, p in kaal.traject.netwerk.personen.items()
    }
    tekening = genogram(Beeld(replace(kaal.traject, netwerk=replace(kaal.traject.netwerk, personen=oud))), meet)
    komt = next(d.x for d in tekening.delen if isinstance(d, Symbool) and d.vorm == "driehoek")
    assert komt > max(p.x for p in tekening.geometrie.personen if p.id in ("kim", "lot"))


def test_what_is_kept_apart_says_so_on_the_map() -> None:
    kaal = beeld([gezin("an", "kim")])
    tekening = genogram(replace(kaal, met_apart=(Sleutel("an"),)), meet)
    assert any("wat An apart bewaart" in t.tekst for t in tekening.teksten)
    van_twee = genogram(replace(kaal, met_apart=(Sleutel("an"), Sleutel("kim"))), meet)
    assert any("wat An en Kim apart bewaren" in t.tekst for t in van_twee.teksten)


def test_relation_lines_keep_off_symbols_and_names() -> None:
    kaal = beeld([gezin("an bas", "kim lot"), gezin("lot max", "sam")], ("kim",))
    banden = (
        Beleving(Sleutel("kim"), Sleutel("an"), "hecht"),
        Beleving(Sleutel("an"), Sleutel("kim"), "hecht"),
        Beleving(Sleutel("kim"), Sleutel("sam"), "conflict"),
        Beleving(Sleutel("sam"), Sleutel("bas"), "verbroken"),
    )
    tekening = genogram(Beeld(replace(kaal.traject, netwerk=replace(kaal.traject.netwerk, belevingen=banden))), meet)
    lijnen = [lijn for lijn in tekening.geometrie.lijnen if lijn.soort == "relatie"]
    assert len(lijnen) == 3, "twice the same from both sides is one line"
    for lijn in lijnen:
        anderen = [p for p in tekening.geometrie.personen if p.id not in (lijn.van, lijn.naar)]
        for p in anderen:
            assert not any(abs(x - p.x) < p.breedte / 2 and abs(y - p.y) < p.hoogte / 2 for x, y in lijn.punten)
        for t in (t for t in tekening.teksten if t.klasse == "naam"):
            assert not any(abs(x - t.x) < t.breedte / 2 and abs(y - t.y) < t.hoogte / 2 for x, y in lijn.punten)
    assert {"Hecht", "Ruzie", "Contact verbroken"} <= legenda(tekening)
    assert "An en Kim: hecht." in tekening.gesproken


def test_only_who_is_near_when_asked() -> None:
    lang = beeld([gezin("a b", "c d"), gezin("c e", "f"), gezin("f g", "h"), gezin("h i", "j")])
    tekening = genogram(lang, meet, rond=Sleutel("f"), generaties=1)
    assert {p.id for p in tekening.geometrie.personen} == {"c", "e", "f", "g", "h", "i"}


def test_stays_near_the_drawing_before() -> None:
    kaal = beeld([gezin("an bas")])
    voor = genogram(kaal, meet, vorige={"an": 0.0, "bas": 100.0})
    na = genogram(kaal, meet, vorige={"an": 100.0, "bas": 0.0})
    x, z = ({p.id: p.x for p in t.geometrie.personen} for t in (voor, na))
    assert x["an"] < x["bas"]
    assert z["bas"] < z["an"]


def test_an_empty_family_is_a_map_with_a_title() -> None:
    tekening = genogram(Beeld(replace(beeld([]).traject, kop=Kop(naam="Het plan van Kyra"))), meet)
    assert tekening.titel == "Familiekaart van Het plan van Kyra"
    assert tekening.geometrie.personen == ()
