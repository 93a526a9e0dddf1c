"""What the signs of children, households and the legend mean (domein/7 §7.3): whose, which dashes, how many."""

import math
from dataclasses import replace
from typing import Any

import pytest

from sonestra_cli.domein.netwerk import Gezin, Huishouden, Kind, Tweeling
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.kaarten.genogram import genogram
from sonestra_cli.tekening.tekening import Streek, Symbool, Tekening, Vlak
from tests.kaarten.genogram.genogram_families import beeld, meet
from tests.kaarten.genogram.genogram_gevallen import GEVALLEN
from tests.kaarten.genogram.genogram_kort import geval
from tests.kaarten.genogram.genogram_paren import fijn, naar
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
        assert all(tot_lijn(p, vast.punten) < 8 for p in fijn(streep))


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
