"""What a relation line says, sign by sign (domein/7 §7.4): how many strokes, which way, at whom, where it is open."""

import math
from itertools import pairwise
from typing import get_args

import pytest

from sonestra_cli.domein.keuzes import Band
from sonestra_cli.kaarten.delen.relatielijn import NIET_GETEKEND, teken_relatie
from sonestra_cli.tekening.tekening import Deel, Punt, Streek, Symbool, Vlak
from tests.kijken import kruisen, lang, pijlpunten, richting, tot_lijn

VAN, NAAR = (30.0, 40.0), (190.0, 160.0)
RECHT = (VAN, NAAR)
BOCHT = (VAN, (120.0, 30.0), (170.0, 90.0), NAAR)
S = 40.0


def lijn(soort: Band, punten: tuple[Punt, ...] = RECHT, merk: float | None = None) -> list[Deel]:
    return list(teken_relatie("r", punten, soort, merk=merk))


def streken(delen: list[Deel], minstens: float = 0.0) -> list[Streek]:
    return [d for d in delen if isinstance(d, Streek) and lang(d.punten) >= minstens]


def dwars(delen: list[Deel]) -> list[Streek]:
    """Short strokes square across the line."""
    koers = richting(*RECHT)
    kort = [d for d in streken(delen) if len(d.punten) == 2 and lang(d.punten) < 20]
    return [d for d in kort if abs(sum(a * b for a, b in zip(koers, richting(*d.punten), strict=True))) < 0.01]


def langs(punt: Punt) -> float:
    """How far along the straight line a point lies."""
    koers = richting(*RECHT)
    return (punt[0] - VAN[0]) * koers[0] + (punt[1] - VAN[1]) * koers[1]


def ernaast(punt: Punt) -> float:
    """How far beside the straight line, and on which side."""
    koers = richting(*RECHT)
    return (punt[1] - VAN[1]) * koers[0] - (punt[0] - VAN[0]) * koers[1]


def tanden(streek: Streek) -> int:
    """How often a zigzag goes to the other side."""
    kanten = [ernaast(p) > 0 for p in streek.punten if abs(ernaast(p)) > 0.5]
    return sum(a != b for a, b in pairwise(kanten))


@pytest.mark.parametrize("soort", get_args(Band))
def test_elke_band_begint_bij_de_een_en_eindigt_bij_de_ander(soort: Band) -> None:
    for punten in (RECHT, BOCHT):
        alle = [p for d in lijn(soort, punten) if isinstance(d, (Streek, Vlak)) for p in d.punten]
        assert min(math.dist(p, VAN) for p in alle) < 8
        assert min(math.dist(p, NAAR) for p in alle) < 8
        assert max(tot_lijn(p, punten) for p in alle) < 0.25 * S


@pytest.mark.parametrize(("soort", "aantal"), [("gewoon", 1), ("hecht", 2), ("zeer_hecht", 3)])
def test_hoe_hechter_hoe_meer_lijnen_naast_elkaar(soort: Band, aantal: int) -> None:
    evenwijdig = sorted(ernaast(d.punten[0]) for d in streken(lijn(soort)))
    assert len(evenwijdig) == aantal
    assert all(b - a > 2 for a, b in pairwise(evenwijdig)), "apart from each other"
    assert sum(evenwijdig) == pytest.approx(0), "around the middle"
    assert all(d.pen.patroon == "vast" for d in streken(lijn(soort)))


def test_afstandelijk_is_een_stippel_zonder_meer() -> None:
    (een,) = lijn("afstandelijk")
    assert isinstance(een, Streek)
    assert (een.punten, een.pen.patroon) == (RECHT, "stippel")


@pytest.mark.parametrize("soort", ["conflict", "gespannen", "hecht_en_conflict"])
@pytest.mark.parametrize("eind", [NAAR, (70.0, 70.0)])
def test_ruzie_is_een_zigzag_van_minstens_vijf_tanden(soort: Band, eind: Punt) -> None:
    delen = lijn(soort, (VAN, eind))
    zigzag = max(streken(delen), key=lambda d: len(d.punten))
    assert len(zigzag.punten[1:-1]) >= 10, "five teeth: ten points, left and right in turn"
    assert (zigzag.punten[0], zigzag.punten[-1]) == (VAN, eind)


def test_ruzie_slaat_verder_uit_en_is_dikker_dan_spanning() -> None:
    ruzie, spanning = (streken(lijn(soort))[0] for soort in ("conflict", "gespannen"))
    uitslag = [max(abs(ernaast(p)) for p in d.punten) for d in (ruzie, spanning)]
    assert uitslag[0] > 1.5 * uitslag[1]
    assert ruzie.pen.dikte > spanning.pen.dikte
    assert tanden(ruzie) >= 10


def test_hecht_en_ruzie_is_een_zigzag_tussen_twee_lijnen() -> None:
    zigzag, *rechte = streken(lijn("hecht_en_conflict"))
    uitslag = max(abs(ernaast(p)) for p in zigzag.punten)
    assert sorted(ernaast(d.punten[0]) > 0 for d in rechte) == [False, True], "one on each side"
    assert all(abs(ernaast(p)) > uitslag for d in rechte for p in d.punten)


@pytest.mark.parametrize("merk", [None, 60.0])
def test_verbroken_is_open_met_een_streepje_aan_weerskanten(merk: float | None) -> None:
    delen = lijn("verbroken", merk=merk)
    een, ander = sorted((d for d in streken(delen, 30)), key=lambda d: langs(d.punten[0]))
    assert (een.punten[0], ander.punten[-1]) == RECHT
    van, tot = langs(een.punten[-1]), langs(ander.punten[0])
    assert tot - van == pytest.approx(0.3 * S), "nothing is drawn in between"
    assert (van + tot) / 2 == pytest.approx(merk or lang(RECHT) / 2)
    assert sorted(langs(_midden(d.punten)) for d in dwars(delen)) == pytest.approx([van, tot])
    assert not [d for d in delen if isinstance(d, Symbool)]


@pytest.mark.parametrize("merk", [None, 60.0])
def test_weer_contact_is_een_open_rondje_in_het_gat(merk: float | None) -> None:
    delen = lijn("hersteld", merk=merk)
    (rond,) = (d for d in delen if isinstance(d, Symbool))
    assert (rond.vorm, rond.vulling) == ("cirkel", None)
    van, tot = sorted(langs(_midden(d.punten)) for d in dwars(delen))
    assert van < langs((rond.x, rond.y)) - rond.breedte / 2
    assert langs((rond.x, rond.y)) + rond.breedte / 2 < tot
    assert abs(ernaast((rond.x, rond.y))) < 0.01
    assert len(streken(delen, 30)) == 2, "open as when the contact was broken"


def test_op_afstand_gezet_heeft_de_streep_bij_wie_dat_deed() -> None:
    delen = lijn("op_afstand_gezet")
    assert [d.pen.patroon for d in streken(delen, 30)] == ["stippel"]
    (streep,) = dwars(delen)
    assert kruisen(streep.punten, RECHT)
    assert langs(_midden(streep.punten)) < 0.2 * lang(RECHT)


@pytest.mark.parametrize(
    ("soort", "koppen", "gevuld"),
    [("gericht_op", 1, True), ("zorgt_voor", 2, False), ("bang_voor", 1, False), ("controle", 1, True),
     ("geweld_lichamelijk", 1, True), ("geweld_emotioneel", 1, False), ("geweld_seksueel", 1, True)],
)  # fmt: skip
@pytest.mark.parametrize("punten", [RECHT, BOCHT, BOCHT[::-1]])
def test_een_pijl_wijst_naar_de_ander(soort: Band, koppen: int, gevuld: bool, punten: tuple[Punt, ...]) -> None:
    gevonden = list(pijlpunten(lijn(soort, punten)))
    assert [vol for _, _, vol in gevonden] == [gevuld] * koppen
    aankomst = richting(punten[-2], punten[-1])
    for tip, koers, _ in gevonden:
        assert math.dist(tip, punten[-1]) < 10 < math.dist(tip, punten[0])
        assert sum(a * b for a, b in zip(koers, aankomst, strict=True)) > 0.9, "the way the line goes"
    assert min(math.dist(tip, punten[-1]) for tip, _, _ in gevonden) < 0.01


@pytest.mark.parametrize("soort", sorted({*get_args(Band)} - {
    "gericht_op", "zorgt_voor", "bang_voor", "controle", "geweld_lichamelijk", "geweld_emotioneel", "geweld_seksueel"
}))  # fmt: skip
def test_wat_van_allebei_is_heeft_geen_pijl(soort: Band) -> None:
    assert not list(pijlpunten(lijn(soort)))


def test_bang_voor_is_een_gebroken_lijn() -> None:
    (lang_,) = streken(lijn("bang_voor"), 30)
    assert lang_.pen.patroon != "vast"


def test_controle_heeft_een_dicht_blokje_op_de_lijn() -> None:
    delen = lijn("controle", merk=60.0)
    (blok,) = (d for d in delen if isinstance(d, Symbool))
    assert (blok.vorm, blok.vulling) == ("vierkant", blok.pen.kleur)
    assert (langs((blok.x, blok.y)), ernaast((blok.x, blok.y))) == pytest.approx((60, 0), abs=0.01)


def test_geweld_is_een_zigzag_en_elke_soort_ziet_er_anders_uit() -> None:
    slaan, kleineren, seksueel = (lijn(s) for s in ("geweld_lichamelijk", "geweld_emotioneel", "geweld_seksueel"))
    assert all(tanden(streken(d)[0]) >= 9 for d in (slaan, kleineren, seksueel))
    assert streken(kleineren)[0].pen.dikte < streken(slaan)[0].pen.dikte, "thin"
    assert tanden(streken(seksueel)[0]) < tanden(streken(slaan)[0]), "coarse"
    rechte = [d for d in streken(seksueel, 30) if len(d.punten) == 2]
    assert sorted(ernaast(d.punten[0]) > 0 for d in rechte) == [False, True], "between two lines"


def test_verbonden_over_de_dood_heen_is_een_dubbele_golf() -> None:
    een, ander = streken(lijn("geestelijk_verbonden"))
    for golf in (een, ander):
        assert len(golf.punten) > 20
        uitslag = [ernaast(p) for p in golf.punten[4:-4]]
        assert max(uitslag) - min(uitslag) > 2
    assert not kruisen(een.punten[4:-4], ander.punten[4:-4])


def test_nieuw_is_een_gewone_lijn_met_een_ster_op_haar_plek() -> None:
    hele, *ster = streken(lijn("nieuw", merk=60.0))
    assert (hele.punten, hele.pen.patroon) == (RECHT, "vast")
    assert len(ster) == 3
    for straal in ster:
        midden = _midden(straal.punten)
        assert (langs(midden), ernaast(midden)) == pytest.approx((60, 0), abs=0.01)


def test_geen_twee_banden_zien_er_hetzelfde_uit() -> None:
    soorten = [s for s in get_args(Band) if s not in NIET_GETEKEND]
    vormen = [
        tuple((type(d).__name__, getattr(d, "punten", ()), d.pen and (d.pen.dikte, d.pen.patroon)) for d in lijn(s)
              if isinstance(d, (Streek, Symbool, Vlak)))
        for s in soorten
    ]  # fmt: skip
    assert len(set(vormen)) == len(soorten), "also without colour"


def _midden(punten: tuple[Punt, ...]) -> Punt:
    (a, b), (c, d) = punten[0], punten[-1]
    return (a + c) / 2, (b + d) / 2
