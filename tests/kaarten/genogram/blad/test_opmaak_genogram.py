"""How the sheet looks: the legend out of the way, bundles that stay apart, texts that stay whole."""

from dataclasses import replace
from itertools import pairwise

from hypothesis import given

from sonestra_cli.domein.datum import Datum, DatumOfJa
from sonestra_cli.domein.netwerk import Gezin, Huishouden, Kind
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.kaarten.genogram import genogram
from sonestra_cli.tekening.tekening import Deel, Punt, Streek, Tekening, Tekst, Vlak
from tests.kaarten.genogram.genogram_families import beeld, gezin, meet
from tests.kaarten.genogram.relaties.test_relatielijnen import (
    KALM,
    families_met_banden,
    met_banden,
    relatielijnen,
    ziet,
)

Doos = tuple[float, float, float, float]


def doos(deel: Deel) -> Doos:
    if isinstance(deel, (Streek, Vlak)):
        xs, ys = [x for x, _ in deel.punten], [y for _, y in deel.punten]
        return min(xs), min(ys), max(xs), max(ys)
    half, hoog = deel.breedte / 2, deel.hoogte / 2
    return deel.x - half, deel.y - hoog, deel.x + half, deel.y + hoog


def legenda(tekening: Tekening) -> Doos:
    dozen = [doos(d) for d in tekening.delen if d.id.startswith("legenda-")]
    return min(d[0] for d in dozen), min(d[1] for d in dozen), max(d[2] for d in dozen), max(d[3] for d in dozen)


def raakt(een: Doos, ander: Doos) -> bool:
    return een[0] < ander[2] and ander[0] < een[2] and een[1] < ander[3] and ander[1] < een[3]


def stukken(deel: Deel) -> list[Doos]:
    if isinstance(deel, Streek):
        return [(min(p[0], q[0]), min(p[1], q[1]), max(p[0], q[0]), max(p[1], q[1])) for p, q in pairwise(deel.punten)]
    return [doos(deel)]


def kruist(een: tuple[Punt, ...], ander: tuple[Punt, ...]) -> bool:
    def kant(a: Punt, b: Punt, c: Punt) -> float:
        return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])

    return any(
        kant(p, q, r) * kant(p, q, s) < 0 and kant(r, s, p) * kant(r, s, q) < 0
        for p, q in pairwise(een)
        for r, s in pairwise(ander)
    )


@KALM
@given(families_met_banden())
def test_the_legend_covers_nothing_and_stays_on_the_sheet(beeld: Beeld) -> None:
    tekening = genogram(beeld, meet)
    hier = legenda(tekening)
    assert 0 <= hier[0] < hier[2] <= tekening.breedte
    assert 0 <= hier[1] < hier[3] <= tekening.hoogte
    for deel in tekening.delen:
        if not deel.id.startswith("legenda-"):
            assert not [s for s in stukken(deel) if raakt(hier, s)], deel.id


def test_the_legend_takes_an_empty_corner_before_it_makes_the_sheet_longer() -> None:
    tekening = genogram(beeld([gezin("opa oma", "an bas cor dirk eef"), gezin("an x", "f g")]), meet)
    onderste = max(p.y + p.hoogte / 2 for p in tekening.geometrie.personen)
    assert legenda(tekening)[1] < onderste


def test_two_lines_of_one_pair_lie_side_by_side() -> None:
    kaal = beeld([gezin("opa oma", "an bas cor"), gezin("an x", "kim lot")])
    banden = (ziet("oma", "kim", "hecht"), ziet("kim", "oma", "zorgt_voor"), ziet("an", "oma", "conflict"))
    een, ander = (
        x.punten for x in relatielijnen(genogram(met_banden(kaal, *banden), meet)) if "kim" in (x.van, x.naar)
    )
    assert not kruist(een, ander)
    for x, y in een[4:-4]:
        assert 5 < min(((x - p) ** 2 + (y - q) ** 2) ** 0.5 for p, q in ander) < 25


def test_an_outline_leaves_the_words_on_a_couple_line_whole() -> None:
    jaar = Datum("op", 2007)
    tweede = Gezin(
        (Sleutel("bas"), Sleutel("cor")), verbinding="gehuwd", sinds=jaar, gescheiden=DatumOfJa(jaar),
        kinderen=(Kind(Sleutel("lot")),),
    )  # fmt: skip
    kaal = beeld([gezin("an bas", "kim"), tweede])
    huis = Huishouden(tuple(map(Sleutel, ("an", "bas", "kim"))), "thuis")
    netwerk = replace(kaal.traject.netwerk, huishoudens=(huis,))
    tekening = genogram(Beeld(replace(kaal.traject, netwerk=netwerk)), meet)
    delen = list(tekening.delen)
    (omtrek,) = (d for d in delen if isinstance(d, Vlak) and d.klasse == "huishouden")
    rand = Streek("rand", "", (*omtrek.punten, omtrek.punten[0]))
    geraakt = [d for d in delen if isinstance(d, Tekst) and d.klasse == "datum"
               and any(raakt(doos(d), s) for s in stukken(rand))]  # fmt: skip
    assert geraakt
    for tekst in geraakt:
        grond = next(d for d in delen if d.id == f"grond-{tekst.id}")
        assert isinstance(grond, Vlak)
        assert doos(grond)[0] <= doos(tekst)[0] < doos(tekst)[2] <= doos(grond)[2]
        assert delen.index(omtrek) < delen.index(grond)


def test_a_gap_is_not_where_another_line_passes() -> None:
    kaal = beeld([gezin("opa oma", "an bas cor dik eef")])
    tekening = genogram(met_banden(kaal, ziet("opa", "eef", "verbroken")), meet)
    familie = [d.punten for d in tekening.delen if isinstance(d, Streek) and d.klasse.startswith(("kind", "partner"))]
    verbroken = [d.punten for d in tekening.delen if isinstance(d, Streek) and d.klasse == "relatie verbroken"]
    strepen = [p for p in verbroken if len(p) == 2 and abs(p[0][0] - p[1][0]) + abs(p[0][1] - p[1][1]) < 20]
    op_kaart = [p for p in strepen if any(abs(p[0][0] - x) < 80 for lijn in familie for x, _ in lijn)]
    assert len(op_kaart) >= 2
    assert not [p for p in op_kaart for lijn in familie if kruist(p, lijn)]


def test_whose_line_it_is_stands_beside_that_line_and_not_beside_its_neighbour() -> None:
    kaal = beeld([gezin("opa oma", "an bas cor"), gezin("an x", "kim lot")])
    banden = (ziet("oma", "kim", "hecht"), ziet("kim", "oma", "afstandelijk"), ziet("bas", "cor", "verbroken"),
              ziet("cor", "bas", "hersteld"))  # fmt: skip
    tekening = genogram(met_banden(kaal, *banden), meet)
    lijnen = {lijn.id: lijn for lijn in relatielijnen(tekening)}
    gezegd = [t for t in tekening.teksten if t.klasse == "woorden"]
    assert {"volgens", "Oma", "Kim", "Bas", "Cor"} <= set(" ".join(t.tekst for t in gezegd).split())
    for tekst in gezegd:
        eigen = lijnen[tekst.bij]
        for ander in lijnen.values():
            if {ander.van, ander.naar} == {eigen.van, eigen.naar} and ander is not eigen:
                assert afstand(tekst, eigen.punten) < afstand(tekst, ander.punten)


def afstand(tekst: Tekst, punten: tuple[Punt, ...]) -> float:
    return float(min((tekst.x - x) ** 2 + (tekst.y - y) ** 2 for x, y in punten))


def test_no_relation_line_hides_the_slashes_of_who_is_apart() -> None:
    uiteen = gezin(
        "an bas", "kim lot", verbinding="gehuwd", sinds=Datum("op", 1999), gescheiden=DatumOfJa(Datum("op", 2009))
    )
    samen = gezin("bas cor", "max", verbinding="samenwonend", uit_elkaar=DatumOfJa(Datum("op", 2012)))
    paren = ("an bas", "kim bas", "bas cor", "an max", "lot an", "max bas")
    banden = [ziet(een, ander, "conflict") for een, ander in (paar.split() for paar in paren)]
    tekening = genogram(met_banden(beeld([uiteen, samen]), *banden), meet)
    strepen = [d.punten for d in tekening.delen if isinstance(d, Streek) and d.klasse == "uiteen"]
    assert len(relatielijnen(tekening)) == 6
    assert len(strepen) >= 3
    assert not [x.id for x in relatielijnen(tekening) for streep in strepen if kruist(x.punten, streep)]
