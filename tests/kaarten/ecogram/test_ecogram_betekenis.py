"""What a line of the ecogram means (domein/7 §7.5, §7.8): how strong, how tense, and who gives to whom."""

import math
from typing import Any, get_args

import pytest

from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.keuzes import Band
from sonestra_cli.domein.netwerk import Beleving, Netwerk
from sonestra_cli.domein.persoon import Persoon, Steun
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Kop, Traject
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.kaarten.ecogram import ecogram
from sonestra_cli.tekening.tekening import Streek, Symbool, Tekening
from sonestra_cli.zetten.meten import meet
from tests.kijken import kruisen, lang, op_de_kaart, richting, uitleg_bij

IK, JO = Sleutel("ik"), Sleutel("jo")


def kaart(band: Band | None = None, *steun: Steun, belevingen: tuple[Beleving, ...] = (), **anders: Any) -> Tekening:
    jo = Persoon(naam="Jo", kring="bekend", groep="buurt", band=band, steun=steun, **anders)
    netwerk = Netwerk(personen={IK: Persoon(naam="Robin"), JO: jo}, belevingen=belevingen)
    return ecogram(Beeld(Traject(Kop(hoofdpersonen=(IK,)), netwerk=netwerk)), meet)


def lijn(tekening: Tekening) -> list[Streek]:
    """The pieces of the line, from the middle outward."""
    stukken = [d for d in op_de_kaart(tekening) if isinstance(d, Streek) and d.klasse.startswith("band ")]
    return sorted(stukken, key=lambda d: math.dist(d.punten[0], _midden(tekening)))


def dwars(tekening: Tekening, begin: str) -> list[Streek]:
    return [d for d in op_de_kaart(tekening) if isinstance(d, Streek) and d.id.startswith(f"{begin}-jo")]


def _midden(tekening: Tekening) -> tuple[float, float]:
    assert tekening.geometrie.midden is not None
    return tekening.geometrie.midden


def bij_het_midden(tekening: Tekening) -> bool:
    """Whether a head stands at the end of the middle."""
    eerste = lijn(tekening)[0]
    begin_is_binnen = math.dist(eerste.punten[0], _midden(tekening)) < math.dist(eerste.punten[-1], _midden(tekening))
    return eerste.pijl in (("begin", "beide") if begin_is_binnen else ("eind", "beide"))


def bij_jo(tekening: Tekening) -> bool:
    laatste = lijn(tekening)[-1]
    eind_is_buiten = math.dist(laatste.punten[-1], _midden(tekening)) > math.dist(laatste.punten[0], _midden(tekening))
    return laatste.pijl in (("eind", "beide") if eind_is_buiten else ("begin", "beide"))


@pytest.mark.parametrize(
    ("richting_", "naar_mij", "naar_jo"),
    [("ik_krijg", True, False), ("ik_geef", False, True), ("over_en_weer", True, True)],
)
@pytest.mark.parametrize("band", ["hecht", "gewoon", "verbroken", "hersteld", "conflict", None])
def test_de_pijl_wijst_naar_wie_de_steun_krijgt(richting_: Any, naar_mij: bool, naar_jo: bool, band: Any) -> None:
    tekening = kaart(band, Steun("praktisch", richting_))
    assert (bij_het_midden(tekening), bij_jo(tekening)) == (naar_mij, naar_jo)


def test_geven_en_krijgen_van_twee_soorten_is_een_pijl_aan_weerskanten() -> None:
    tekening = kaart("gewoon", Steun("praktisch", "ik_krijg"), Steun("gezelschap", "ik_geef"))
    assert (bij_het_midden(tekening), bij_jo(tekening)) == (True, True)


@pytest.mark.parametrize("richting_", ["was_er_vroeger", "zou_kunnen"])
def test_steun_die_er_nu_niet_is_heeft_geen_pijl(richting_: Any) -> None:
    tekening = kaart("gewoon", Steun("praktisch", richting_))
    assert [d.pijl for d in lijn(tekening)] == ["geen"]


@pytest.mark.parametrize(
    ("banden", "dik", "patroon"),
    [(("hecht", "zeer_hecht", "hecht_en_conflict", "zorgt_voor"), 4.0, "vast"),
     (("goed", "gewoon", "gespannen", "conflict", "nieuw", "gericht_op"), 1.5, "vast"),
     (("afstandelijk", "op_afstand_gezet"), None, "stippel")],
)  # fmt: skip
def test_hoe_sterk_een_band_is_zie_je_aan_de_dikte_en_op_afstand_aan_de_stippel(
    banden: tuple[Band, ...], dik: float | None, patroon: str
) -> None:
    for band in banden:
        (een,) = lijn(kaart(band))
        assert een.pen.patroon == patroon, band
        assert een.pen.dikte == dik or (dik is None and een.pen.dikte < 4), band


@pytest.mark.parametrize("band", get_args(Band))
def test_spanning_zijn_streepjes_dwars_over_de_lijn_en_nergens_anders(band: Band) -> None:
    tekening = kaart(band)
    gespannen = band in ("gespannen", "conflict", "hecht_en_conflict", "bang_voor", "controle", "geweld_lichamelijk",
                         "geweld_emotioneel", "geweld_seksueel")  # fmt: skip
    strepen = dwars(tekening, "spanning")
    assert bool(strepen) == gespannen
    hele = (lijn(tekening)[0].punten[0], lijn(tekening)[-1].punten[-1])
    koers = richting(*hele)
    for streep in strepen:
        assert kruisen(streep.punten, hele)
        schuin = richting(*streep.punten)
        assert abs(koers[0] * schuin[0] + koers[1] * schuin[1]) < 0.01, "square across"
        assert lang(streep.punten) < 15


@pytest.mark.parametrize(("band", "rondjes"), [("verbroken", 0), ("hersteld", 1)])
def test_verbroken_is_een_gat_en_weer_contact_is_een_rondje_daarin(band: Any, rondjes: int) -> None:
    tekening = kaart(band)
    een, ander = lijn(tekening)
    gat = (een.punten[-1], ander.punten[0])
    assert lang(gat) > 8
    assert len(dwars(tekening, "gat")) == 2
    for eind, streep in zip(gat, dwars(tekening, "gat"), strict=True):
        assert math.dist(kruisen(streep.punten, _langer(*gat))[0], eind) < 0.01, "at both sides"
    rond = [d for d in op_de_kaart(tekening) if isinstance(d, Symbool) and d.klasse == "hersteld"]
    assert len(rond) == rondjes
    for cirkel in rond:
        assert (cirkel.x, cirkel.y) == pytest.approx(tuple((a + b) / 2 for a, b in zip(*gat, strict=True)))
        assert cirkel.breedte < lang(gat)


def _langer(p: tuple[float, float], q: tuple[float, float]) -> tuple[tuple[float, float], tuple[float, float]]:
    dx, dy = q[0] - p[0], q[1] - p[1]
    return (p[0] - dx, p[1] - dy), (q[0] + dx, q[1] + dy)


def test_de_lijn_loopt_van_de_schijf_naar_het_kaartje() -> None:
    tekening = kaart("gewoon")
    (een,) = lijn(tekening)
    schijf = next(d for d in tekening.delen if isinstance(d, Symbool) and d.id == "midden")
    jo = next(p for p in tekening.geometrie.personen if p.id == "jo")
    assert math.dist(een.punten[0], (schijf.x, schijf.y)) == pytest.approx(schijf.breedte / 2, abs=5)
    x, y = een.punten[-1]
    over = max(abs(x - jo.x) - jo.breedte / 2, abs(y - jo.y) - jo.hoogte / 2)
    assert 0 < over < 5
    assert [(r.van, r.naar, r.soort) for r in tekening.geometrie.lijnen] == [("ik", "jo", "relatie")]


def test_een_band_van_vroeger_telt_niet_mee() -> None:
    toen = Beleving(IK, JO, "conflict", tot=Datum("op", 2015))
    assert lijn(kaart(belevingen=(toen,))) == []
    nu = Beleving(IK, JO, "hecht")
    assert [d.pen.dikte for d in lijn(kaart(belevingen=(toen, nu)))] == [4.0]


def test_wat_bij_de_mens_staat_gaat_voor() -> None:
    assert [d.pen.patroon for d in lijn(kaart("afstandelijk", belevingen=(Beleving(IK, JO, "hecht"),)))] == ["stippel"]


@pytest.mark.parametrize(
    ("band", "steun", "woorden"),
    [
        ("hecht", (), {"sterke band"}),
        ("conflict", (), {"gewone band", "spanning of ruzie"}),
        ("bang_voor", (), {"gewone band", "spanning, ruzie, angst of geweld"}),
        ("verbroken", (), {"contact verbroken"}),
        (None, (Steun("praktisch", "ik_krijg"),),
         {"steun; over de band is nog niets gezegd", "steun naar het midden toe"}),
        ("gewoon", (Steun("praktisch", "ik_geef"),), {"gewone band", "steun vanuit het midden"}),
        ("hersteld", (Steun("praktisch", "over_en_weer"),), {"weer contact", "steun over en weer"}),
    ],
)  # fmt: skip
def test_de_legenda_heeft_precies_de_tekens_van_de_kaart(
    band: Any, steun: tuple[Steun, ...], woorden: set[str]
) -> None:
    tekening = kaart(band, *steun)
    uitleg = uitleg_bij(tekening)
    assert uitleg.keys() == woorden
    for zin, delen in uitleg.items():
        pijlen = [d.pijl for d in delen if isinstance(d, Streek) and d.pijl != "geen"]
        assert bool(pijlen) == (zin in ("steun naar het midden toe", "steun vanuit het midden", "steun over en weer"))
        if not pijlen and not zin.startswith("spanning"):
            pennen = [d.pen for d in delen if isinstance(d, Streek) and d.klasse.startswith("band")]
            assert pennen == [d.pen for d in lijn(tekening)], zin


def test_het_monster_van_de_pijl_wijst_naar_het_midden_als_op_de_kaart() -> None:
    """In the legend the middle is at the left."""
    for richting_, zin, pijl in (("ik_krijg", "steun naar het midden toe", "begin"),
                                 ("ik_geef", "steun vanuit het midden", "eind")):  # fmt: skip
        (monster,) = uitleg_bij(kaart("gewoon", Steun("praktisch", richting_)))[zin]  # type: ignore[arg-type]
        assert isinstance(monster, Streek)
        assert monster.punten[0][0] < monster.punten[-1][0]
        assert monster.pijl == pijl


def test_verbonden_over_de_dood_heen_heeft_een_eigen_teken_ook_zonder_kleur() -> None:
    tekening, gewoon = kaart("geestelijk_verbonden"), kaart("gewoon")
    golven = lijn(tekening)
    assert len(golven) == 2
    assert all(len(golf.punten) > 10 for golf in golven), "a wave, not a straight line"
    assert len(lijn(gewoon)) == 1
    assert len(lijn(gewoon)[0].punten) < 10
    assert len(uitleg_bij(tekening)["verbonden, ook over de dood heen"]) == 2
    assert "gewone band" not in uitleg_bij(tekening)


def test_wie_steunt_over_de_dood_heen_houdt_een_pijl() -> None:
    stukken = lijn(kaart("geestelijk_verbonden", Steun("emotioneel", "ik_krijg")))
    assert sorted(stuk.pijl for stuk in stukken) == ["begin", "geen", "geen"]
