"""Small families on which a map once went wrong, each named after what was wrong."""

from dataclasses import replace

import pytest

from sonestra_cli.domein.datum import Datum, lees_datum
from sonestra_cli.domein.getypt import Ongelezen
from sonestra_cli.domein.netwerk import Huishouden
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.zien.zicht import Beeld, bekijk
from sonestra_cli.kaarten.genogram import genogram
from sonestra_cli.kaarten.genogram.rijen.bouwplan import maak_bouw
from sonestra_cli.tekening.tekening import Tekening, Vlak
from sonestra_cli.zetten.meten import meet
from tests.kaarten.genogram.genogram_families import beeld, gezin
from tests.kaarten.genogram.genogram_families import meet as breed_gemeten
from tests.kaarten.genogram.genogram_klachten import familie_van, klachten, mensen_op, verteld, wijs
from tests.kaarten.genogram.genogram_kort import geval


def teken(beeld: Beeld) -> Tekening:
    tekening = genogram(beeld, meet)
    assert klachten(beeld, tekening) == []
    return tekening


def test_a_twin_without_a_date_was_drawn_away_from_the_other() -> None:
    tekening = teken(geval("a v 1950 | t1 m | t2 m 1980 | oud v 1975 | jong v 1978", "a: t1, t2+, oud, jong"))
    assert wijs(tekening, "jong", "oud", "t1", "t2") in (["t1", "t2", "oud", "jong"], ["oud", "jong", "t1", "t2"])


def test_twins_of_whom_one_stands_a_row_lower_stopped_the_map() -> None:
    """As where one of them had children with a nephew: then they need not stand side by side."""
    familie = familie_van(geval("pa m | t1 v | t2 v", "pa: t1, t2+"))
    rijen = {Sleutel("pa"): 0, Sleutel("t1"): 1, Sleutel("t2"): 2}
    assert maak_bouw(familie, rijen).tweelingen == ()
    assert len(maak_bouw(familie, {**rijen, Sleutel("t2"): 1}).tweelingen) == 1


def test_words_of_a_second_marriage_lay_on_the_line_to_the_children_of_the_first() -> None:
    teken(geval("a v | b m | k o | z o", "a b gehuwd 1970 gesch 1980: k | a b gehuwd 1985 gesch 1999: z"))


def test_words_in_two_lines_lay_over_the_tip_of_a_diamond() -> None:
    teken(geval("a o | b o | k o", "a b gehuwd 1988 gesch 2001: k"))


def test_a_line_that_passes_between_partners_ran_through_their_words() -> None:
    mensen = "x v 1950 | y m | k o 1953 | z o 1940 | b m | p m | q v"
    teken(geval(mensen, "x y gehuwd 1970 gesch 1980: k pleeg | : z, x, k | p q: y, b"))


def test_who_was_asked_for_but_has_no_family_was_left_out() -> None:
    tekening = genogram(geval("a v | b m | los o", "a: b", "a"), meet, rond=Sleutel("los"))
    assert set(mensen_op(tekening)) == {"los"}


@pytest.mark.parametrize(("spiegel", "gezinnen"), [(1, "a b: c, n | d e: f | c f:"), (-1, "a b: c | d e: f, n | c f:")])
def test_one_child_more_mirrored_the_whole_family(spiegel: int, gezinnen: str) -> None:
    """The new child has room at the outer side, so nobody has to change places."""
    mensen = "a m | b v | c m | d v | e v | f m"
    voor = {p.id: spiegel * p.x for p in genogram(geval(mensen, "a b: c | d e: f | c f:"), meet).geometrie.personen}
    na = genogram(geval(f"{mensen} | n o", gezinnen), meet, vorige=voor)
    x = {p.id: p.x for p in na.geometrie.personen}
    for een, ander in (("a", "b"), ("d", "e"), ("c", "f"), ("b", "d")):
        assert (x[een] < x[ander]) == (voor[een] < voor[ander])


def test_a_donor_of_a_later_generation_had_no_line_and_nobody_was_told() -> None:
    tekening = teken(geval("a m | b v | c v | d v", "a b: c | c: d | d: b donor"))
    assert verteld(tekening, "lijn naar een kind") == [{"d", "b"}]


def test_a_line_from_a_parent_who_became_a_partner_ran_through_the_point_where_twins_begin() -> None:
    teken(geval("a o | b o | t1 o 2015 | t2 o 1950 | k o | n o", "a b: t1, t2= | b t1: k | b t1: n"))


@pytest.mark.parametrize(
    ("mensen", "gezinnen"),
    [
        ("a o | b o | c o | d o | e o | f o", "a b | c b gesch 2001: d | e c | c a: f | c a: e"),
        ("a o | b o | c o | d o | e o | f o | g o", "b a gesch 2001 | a: c, d | e d | b c: f | e b: g"),
    ],
)
def test_words_of_a_couple_that_stands_apart_lay_on_lines_to_children(mensen: str, gezinnen: str) -> None:
    """There was no gap between those lines that was wide enough."""
    familie = geval(mensen, gezinnen)
    for meter in (meet, breed_gemeten, lambda tekst, pt, gewicht="gewoon": 0.8 * pt * len(tekst)):
        assert klachten(familie, genogram(familie, meter)) == []


def test_where_three_lines_come_down_on_one_child_another_line_had_no_place_and_lay_on_a_third() -> None:
    lang = "Christina-Maria van den Heuvel"
    wie = {"c": Persoon(geboren=Datum("op", -123)), "d": Persoon(naam=lang, geboren=Datum("op", 1992, 6, 11)),
           "f": Persoon(naam=lang, geboren=Datum("ca", 1910))}  # fmt: skip
    familie = beeld([gezin("a b", "c"), gezin("a", "d e f"), gezin("b", "d"), gezin("c", "d")], (), **wie)
    assert klachten(familie, genogram(familie, breed_gemeten)) == []


def test_one_child_more_put_a_whole_generation_on_another_row() -> None:
    """Both divisions in rows cost the same; one of them is as it was."""
    mensen = " | ".join(f"{k} o" for k in "abcdefghi")
    gezinnen = "c b: d | e b: f, g | a: h, i | e a: f pleeg | a d: h pleeg"
    voor = genogram(geval(mensen, gezinnen), meet)
    na = genogram(geval(f"{mensen} | z o", f"{gezinnen}, z"), meet, vorige={p.id: p.x for p in voor.geometrie.personen})
    for een, ander in ((wijs(tekening, "b", "c"), wijs(tekening, *"ade")) for tekening in (voor, na)):
        assert (een, ander) == (wijs(voor, "b", "c"), wijs(voor, *"ade"))


def test_a_household_that_ends_in_a_later_year_was_on_the_relatiekaart_and_not_here() -> None:
    kaal = geval("oma v | tante v | ma v | kim v", "oma: tante, ma | ma: kim", "kim")
    huis = Huishouden((Sleutel("kim"), Sleutel("tante")), "bij tante", tot=Datum("op", 2030))
    voorbij = Huishouden((Sleutel("ma"), Sleutel("kim")), "bij ma", tot=Datum("op", 2025))
    netwerk = replace(kaal.traject.netwerk, huishoudens=(huis, voorbij))
    tekening = teken(bekijk(replace(kaal.traject, netwerk=netwerk)))
    assert "Kim en Tante wonen samen (bij tante)." in tekening.gesproken
    assert not [zin for zin in tekening.gesproken if "bij ma" in zin]
    assert "huishouden" in {deel.klasse for deel in tekening.delen if isinstance(deel, Vlak)}


def test_the_order_of_birth_was_another_than_that_of_the_family() -> None:
    kaal = geval("ma v 1980 | an v | bo m | ci v | di m", "ma: bo, an, ci, di", "an")
    geboren = {"an": "2010-05", "bo": "2010-05-03", "ci": "2012", "di": "voor 2012"}
    personen = {
        k: replace(p, geboren=lees_datum(geboren[k])) if k in geboren else p
        for k, p in kaal.traject.netwerk.personen.items()
    }
    netwerk = replace(kaal.traject.netwerk, personen=personen)
    tekening = teken(bekijk(replace(kaal.traject, netwerk=netwerk)))
    assert wijs(tekening, "an", "bo", "ci", "di") == ["bo", "an", "di", "ci"]
    assert "Kinderen van Ma, oudste eerst: Bo, An, Di en Ci." in tekening.gesproken


def _weg(tekening: Tekening) -> list[tuple[str, tuple[str, ...]]]:
    return [(g.regel, g.wie) for g in tekening.geometrie.gebroken if g.weg]


def test_two_of_three_homes_vanished_without_a_word() -> None:
    kaal = geval("els v | ma v | buur v", "ma: els", "els")
    wonen = {"bij ma": ("ma", "els"), "bij de buren": ("buur", "els"), "de groep": ("els",)}
    huizen = tuple(Huishouden(tuple(map(Sleutel, wie)), naam) for naam, wie in wonen.items())
    buur = replace(kaal.traject.netwerk.personen[Sleutel("buur")], kring="bekend")
    personen = {**kaal.traject.netwerk.personen, Sleutel("buur"): buur}
    netwerk = replace(kaal.traject.netwerk, huishoudens=huizen, personen=personen)
    tekening = teken(Beeld(replace(kaal.traject, netwerk=netwerk)))
    gezegd = " ".join(tekening.gesproken)
    assert all(naam in gezegd for naam in wonen)
    assert sorted(regel for regel, _ in _weg(tekening)) == [
        "huishouden bij de buren", "huishouden de groep", "één mens zonder familieband",
    ]  # fmt: skip


def test_people_without_a_family_tie_were_not_named() -> None:
    tekening = teken(geval("ma v | els v | tante v | oom m", "ma: els"))
    assert _weg(tekening) == [("twee mensen zonder familieband", ("oom", "tante"))]
    leeg = genogram(geval("tante v | oom m"), meet)
    assert "Hier staat nog niemand: er is nog geen familieband opgeschreven." in leeg.gesproken
    assert "Hier staat nog niemand: er is nog geen familieband opgeschreven." in {t.tekst for t in leeg.teksten}


def test_a_line_to_somebody_who_is_not_on_the_map_was_left_out_in_silence() -> None:
    kaal = geval("ma v | els v | buur v", "ma: els", banden=("els buur hecht", "ma els hecht"))
    assert ("één lijn", ("buur", "els")) in _weg(teken(kaal))


def test_who_has_a_ring_but_no_family_tie_was_left_out_in_silence() -> None:
    kaal = geval("ma v | els v | buur v | bas m", "ma: els", huizen=("buur bas",), banden=("buur bas hecht",))
    ringen = {wie: replace(persoon, kring="bekend") for wie, persoon in kaal.traject.netwerk.personen.items()}
    netwerk = replace(kaal.traject.netwerk, personen=ringen)
    weg = _weg(teken(Beeld(replace(kaal.traject, netwerk=netwerk))))
    assert {wie for _, wie in weg} == {("bas", "buur"), ("buur", "bas")}
    assert [regel for regel, _ in weg] == ["twee mensen zonder familieband", "een huishouden", "één lijn"]


def test_half_a_household_was_drawn_as_one_of_now() -> None:
    plek = Ongelezen("netwerk.yaml", 7, "tot")
    kaal = geval("ma v | els v", "ma: els", "els", huizen=("ma els",))
    (huis,) = kaal.traject.netwerk.huishoudens
    half = replace(kaal.traject.netwerk, huishoudens=(replace(huis, ongelezen=(plek,)),))
    tekening = teken(Beeld(replace(kaal.traject, netwerk=half)))
    assert not [zin for zin in tekening.gesproken if "wonen samen" in zin]
    assert "Hier is iets niet gelezen: netwerk.yaml, regel 7. Wat daar staat, staat er niet op." in tekening.gesproken


def test_a_death_that_could_not_be_read_left_somebody_growing_older() -> None:
    kaal = geval("ma v 1950 | els v 1980", "ma: els", "els")
    ma = replace(kaal.traject.netwerk.personen[Sleutel("ma")], ongelezen=(Ongelezen("netwerk.yaml", 2, "overleden"),))
    netwerk = replace(kaal.traject.netwerk, personen={**kaal.traject.netwerk.personen, Sleutel("ma"): ma})
    tekening = teken(Beeld(replace(kaal.traject, netwerk=netwerk)))
    assert "Ma, geboren 1950." in tekening.gesproken
    assert "Els, geboren 1980, ongeveer 46 jaar." in tekening.gesproken
