"""Relation lines: their way, their words, whose experience they are; names beside what they name."""

from dataclasses import replace
from itertools import pairwise
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.netwerk import Beleving, Huishouden
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.kaarten.genogram import genogram
from sonestra_cli.tekening.tekening import Punt, Symbool, Tekening, Tekst, Vlak
from tests.kaarten.genogram.genogram_families import beeld, gezin, meet
from tests.kaarten.genogram.genogram_kort import geval

KALM = settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
SOORTEN = ("hecht", "zeer_hecht", "conflict", "verbroken", "hersteld", "gericht_op", "zorgt_voor", "op_afstand_gezet",
           "hecht_en_conflict", "geestelijk_verbonden")  # fmt: skip


def met_banden(kaal: Beeld, *banden: Beleving, **anders: Any) -> Beeld:
    netwerk = replace(kaal.traject.netwerk, belevingen=banden, **anders)
    return Beeld(replace(kaal.traject, netwerk=netwerk))


def ziet(van: str, met: str, is_: str, woorden: str | None = None) -> Beleving:
    return Beleving(Sleutel(van), Sleutel(met), is_, woorden=woorden)  # type: ignore[arg-type]


@st.composite
def families(draw: st.DrawFn, hoogstens: int = 12) -> Beeld:
    """People in a row of keys; parents come from before their children, and may marry again."""
    namen = [f"p{nr:02d}" for nr in range(draw(st.integers(3, hoogstens)))]
    personen = {
        naam: Persoon(
            naam=draw(st.sampled_from(["An", "Bas de Vries", "Christina-Maria van den Heuvel"])),
            geslacht=draw(st.sampled_from(["man", "vrouw", "anders", "onbekend"])),
            geboren=draw(st.none() | st.integers(1900, 2020).map(lambda jaar: Datum("op", jaar))),
        )
        for naam in namen
    }
    gezinnen, nr = [], 2
    while nr < len(namen):
        groep = namen[nr : nr + draw(st.integers(1, 3))]
        ouders = draw(st.lists(st.sampled_from(namen[:nr]), min_size=1, max_size=2, unique=True))
        gezinnen.append(gezin(" ".join(ouders), " ".join(groep)))
        nr += len(groep)
    return beeld(gezinnen, (), **personen)


@st.composite
def families_met_banden(draw: st.DrawFn) -> Beeld:
    kaal = draw(families(hoogstens=9))
    mensen = sorted(kaal.traject.netwerk.personen)
    paren = draw(st.lists(st.tuples(*[st.sampled_from(mensen)] * 2, st.sampled_from(SOORTEN)), min_size=1, max_size=5))
    woorden = draw(st.sampled_from([None, "wisselend", "Ik wil het zakelijk houden."]))
    return met_banden(kaal, *(ziet(a, b, is_, woorden) for a, b, is_ in paren))


def relatielijnen(tekening: Tekening) -> list[Any]:
    return [lijn for lijn in tekening.geometrie.lijnen if lijn.soort == "relatie"]


def teksten_bij(tekening: Tekening, klasse: str) -> list[Tekst]:
    return [t for t in tekening.teksten if t.klasse == klasse]


def door(punten: tuple[Punt, ...], deel: Symbool | Tekst, krimp: float = 1.0) -> bool:
    """Whether a line comes inside the box (circle, diamond) of a part."""
    rx, ry = deel.breedte / 2 - krimp, deel.hoogte / 2 - krimp
    for (x0, y0), (x1, y1) in pairwise(punten):
        aantal = int(max(abs(x1 - x0), abs(y1 - y0))) + 1
        for i in range(aantal + 1):
            dx = abs(x0 + (x1 - x0) * i / aantal - deel.x) / rx
            dy = abs(y0 + (y1 - y0) * i / aantal - deel.y) / ry
            vorm = deel.vorm if isinstance(deel, Symbool) else "rechthoek"
            if {"cirkel": (dx * dx + dy * dy) ** 0.5, "ruit": dx + dy}.get(vorm, max(dx, dy)) < 1:
                return True
    return False


@KALM
@given(families_met_banden())
def test_a_relation_line_goes_through_nobody_and_no_words(beeld: Beeld) -> None:
    tekening = genogram(beeld, meet)
    mensen = [d for d in tekening.delen if isinstance(d, Symbool) and d.id.startswith("persoon-")]
    teksten = [t for t in tekening.teksten if t.klasse in ("naam", "jaren", "datum", "woorden", "huishouden")]
    for lijn in relatielijnen(tekening):
        assert not [m.id for m in mensen if door(lijn.punten, m)]
        assert not [t.tekst for t in teksten if door(lijn.punten, t)]


@KALM
@given(families_met_banden())
def test_every_relation_is_drawn_or_it_is_told_why_not(beeld: Beeld) -> None:
    tekening = genogram(beeld, meet)
    getekend = {frozenset((lijn.van, lijn.naar)) for lijn in relatielijnen(tekening)}
    getekend |= {frozenset(g.wie) for g in tekening.geometrie.gebroken if g.regel == "relatielijn"}
    op_kaart = {p.id for p in tekening.geometrie.personen}
    for b in beeld.traject.netwerk.belevingen:
        if {b.van, b.met} <= op_kaart and b.van != b.met:
            assert frozenset((b.van, b.met)) in getekend


@KALM
@given(families_met_banden(), st.randoms(use_true_random=False))
def test_the_order_of_the_file_has_no_say_in_relation_lines(beeld: Beeld, kans: Any) -> None:
    netwerk = beeld.traject.netwerk
    banden, mensen = list(netwerk.belevingen), list(netwerk.personen)
    kans.shuffle(banden)
    kans.shuffle(mensen)
    anders = replace(netwerk, belevingen=tuple(banden), personen={k: netwerk.personen[k] for k in mensen})
    assert genogram(beeld, meet) == genogram(Beeld(replace(beeld.traject, netwerk=anders)), meet)


def test_two_who_see_it_differently_have_two_lines_that_say_whose_they_are() -> None:
    kaal = beeld([gezin("opa oma", "an bas")])
    tekening = genogram(
        met_banden(kaal, ziet("an", "bas", "verbroken"), ziet("bas", "an", "gericht_op", "niet verbroken")), meet
    )
    assert len(relatielijnen(tekening)) == 2
    gezegd = " ".join(t.tekst for t in teksten_bij(tekening, "woorden"))
    assert "volgens An" in gezegd
    assert "volgens Bas" in gezegd
    assert "An en Bas: contact verbroken, volgens An." in tekening.gesproken
    assert "Bas → An: gericht op, volgens Bas." in tekening.gesproken
    assert "Bas zegt daarover: “niet verbroken”" in tekening.gesproken


def test_whose_it_is_stands_nearest_to_that_person() -> None:
    kaal = beeld([gezin("opa oma", "an bas")])
    tekening = genogram(met_banden(kaal, ziet("an", "bas", "hecht"), ziet("bas", "an", "conflict")), meet)
    plek = {p.id: p.x for p in tekening.geometrie.personen}
    for wie in ("an", "bas"):
        x = next(t.x for t in teksten_bij(tekening, "woorden") if wie.title() in t.tekst)
        assert abs(x - plek[wie]) < abs(x - plek["bas" if wie == "an" else "an"])


def test_who_agree_need_no_name_on_their_line() -> None:
    kaal = beeld([gezin("opa oma", "an bas")])
    tekening = genogram(met_banden(kaal, ziet("an", "bas", "hecht"), ziet("bas", "an", "hecht")), meet)
    assert len(relatielijnen(tekening)) == 1
    assert teksten_bij(tekening, "woorden") == []


def test_own_words_stand_in_quotes_beside_the_line() -> None:
    kaal = beeld([gezin("opa oma", "an bas")])
    tekening = genogram(met_banden(kaal, ziet("an", "bas", "hecht", "altijd samen")), meet)
    teksten = teksten_bij(tekening, "woorden")
    assert " ".join(t.tekst for t in teksten) == "“altijd samen”"
    assert {(t.gewicht, t.bij) for t in teksten} == {("cursief", relatielijnen(tekening)[0].id)}


@KALM
@given(families())
def test_who_has_no_line_below_has_the_name_right_under_the_symbol(beeld: Beeld) -> None:
    tekening = genogram(beeld, meet)
    ouders = {k for g in beeld.traject.netwerk.gezinnen for k in g.partners}
    hoogste = {p.y: max(q.hoogte for q in tekening.geometrie.personen if q.y == p.y) / 2
               for p in tekening.geometrie.personen}  # fmt: skip
    for p in tekening.geometrie.personen:
        regels = [t for t in teksten_bij(tekening, "naam") if t.bij == p.id]
        boven = min(t.y - t.hoogte / 2 for t in regels)
        assert all(abs(t.x - p.x) < t.breedte / 2 + 22 for t in regels)
        if p.id not in ouders:
            assert boven - p.y - hoogste[p.y] < 6


def test_a_long_line_between_partners_runs_below_the_names_it_passes() -> None:
    kaal = beeld(
        [gezin("opa oma", "an bas"), gezin("pa ma", "zed yke"), gezin("an zed", "kim")],
        (),
        an=Persoon(geboren=Datum("op", 1970)),
        bas=Persoon(geboren=Datum("op", 1972)),
        zed=Persoon(geboren=Datum("op", 1971)),
        yke=Persoon(geboren=Datum("op", 1975)),
    )
    tekening = genogram(kaal, meet)
    lijn = next(x for x in tekening.geometrie.lijnen if x.soort == "partner" and {x.van, x.naar} == {"an", "zed"})
    x0, x1 = lijn.punten[1][0], lijn.punten[2][0]
    ertussen = [t for t in teksten_bij(tekening, "naam") if x0 < t.x < x1 and t.bij in ("bas", "yke")]
    assert ertussen
    plek = {p.id: p for p in tekening.geometrie.personen}
    for tekst in ertussen:
        assert tekst.y + tekst.hoogte / 2 < lijn.punten[1][1]
        assert tekst.y - tekst.hoogte / 2 - plek[tekst.bij].y < 30


def test_families_without_a_line_between_stand_apart() -> None:
    tekening = genogram(beeld([gezin("an bas", "cor dik"), gezin("xa ya", "za")], ("cor",)), meet)
    eigen = [p.x for p in tekening.geometrie.personen if p.id in ("an", "bas", "cor", "dik")]
    ander = [p.x for p in tekening.geometrie.personen if p.id in ("xa", "ya", "za")]
    assert min(ander) - max(eigen) > 80


def test_a_household_is_a_round_outline_with_its_name_around_its_own_people() -> None:
    huis = Huishouden((Sleutel("an"), Sleutel("cor")), "bij An")
    tekening = genogram(met_banden(beeld([gezin("an bas", "cor dik")]), huishoudens=(huis,)), meet)
    (omtrek,) = (d for d in tekening.delen if isinstance(d, Vlak) and d.klasse == "huishouden")
    assert omtrek.soort == "kromme"
    assert (len(omtrek.punten) - 1) % 3 == 0
    assert omtrek.punten[0] == omtrek.punten[-1]
    assert "bij An" in {t.tekst for t in tekening.teksten}
    for wie in ("bas", "dik"):
        s = next(d for d in tekening.delen if d.id == f"persoon-{wie}")
        assert isinstance(s, Symbool)
        assert not door(omtrek.punten, s, -1.0)


def test_wat_geen_lijn_krijgt_wordt_wel_verteld() -> None:
    tekening = genogram(
        geval("opa m | oma v | an v 1990 | bas m 1990", "opa oma: an, bas=", "an", banden=("an bas goed",)), meet
    )
    assert relatielijnen(tekening) == []
    assert "An en Bas: goed." in tekening.gesproken
    assert "An en Bas zijn een eeneiige tweeling." in tekening.gesproken
