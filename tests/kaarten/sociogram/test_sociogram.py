"""Who with whom: which lines there are, what they say, and that no line runs through somebody's name."""

import itertools
import math
from dataclasses import replace
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.netwerk import Bekenden, Beleving, Gezin, Huishouden, Kind, Netwerk
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Sleutel, Woorden
from sonestra_cli.domein.traject import Kop, Traject
from sonestra_cli.domein.zien.zicht import bekijk
from sonestra_cli.kaarten.relatiekaart import relatiekaart
from sonestra_cli.kaarten.ringen.lijnen.hindernissen import Hindernissen
from sonestra_cli.kaarten.ringen.plaats.cellen import Rechthoek
from sonestra_cli.kaarten.sociogram import sociogram
from sonestra_cli.tekening.stijl import PAPIER, TINTEN
from sonestra_cli.tekening.tekening import Streek, Tekening, Tekst, Vlak
from tests.domein.bouwen import wie
from tests.kaarten.ringen.ring_gevallen import meet, mensen
from tests.kijken import contrast, op_de_kaart, pijlpunten, teksten, tot_lijn

MENSEN = "ans bep corrie dirk els fien gijs"


def netwerk(**anders: object) -> Netwerk:
    buur = Persoon(kring="bekend", groep="buurt")
    personen = {Sleutel("ik"): Persoon()} | dict.fromkeys(wie(*MENSEN.split()), buur)
    return replace(Netwerk(personen=personen), **anders)  # type: ignore[arg-type]


def kaart(net: Netwerk, **keuzes: bool) -> Tekening:
    return sociogram(bekijk(Traject(Kop(hoofdpersonen=wie("ik")), netwerk=net)), meet, **keuzes)


def paren(tekening: Tekening, soort: str) -> set[str]:
    return {f"{lijn.van} {lijn.naar}" for lijn in tekening.geometrie.lijnen if lijn.id.startswith(soort)}


def zinnen(tekening: Tekening) -> str:
    return "\n".join(tekening.gesproken)


def legenda(tekening: Tekening) -> str:
    return "\n".join(tekst.tekst for tekst in tekening.teksten if tekst.klasse == "legenda")


def kent(*groepen: str) -> tuple[Bekenden, ...]:
    return tuple(Bekenden(wie(*groep.split())) for groep in groepen)


def test_twee_die_elkaar_kennen_krijgen_een_lijn_en_dat_wordt_ook_gezegd() -> None:
    gemaakt = kaart(netwerk(kennen_elkaar=kent("corrie ans")))
    assert paren(gemaakt, "kennen") == {"ans corrie"}
    assert "Ans: kent Corrie." in zinnen(gemaakt)
    assert "Corrie: kent Ans." in zinnen(gemaakt)
    assert "kennen elkaar" in legenda(gemaakt)


def test_een_groepje_is_een_rondje_langs_ieder() -> None:
    lijnen = paren(kaart(netwerk(kennen_elkaar=kent("ans bep corrie dirk els"))), "kennen")
    assert len(lijnen) == 5
    for een in ["ans", "bep", "corrie", "dirk", "els"]:
        assert sum(een in paar.split() for paar in lijnen) == 2


def test_wie_in_twee_groepjes_staat_kent_beide_en_een_groepje_in_een_ander_telt_niet_apart() -> None:
    gemaakt = kaart(netwerk(kennen_elkaar=kent("ans bep corrie", "ans bep", "corrie dirk")))
    assert paren(gemaakt, "kennen") == {"ans bep", "ans corrie", "bep corrie", "corrie dirk"}


GEZIN = Gezin(wie("ans", "bep"), verbinding="gehuwd", kinderen=tuple(Kind(k) for k in wie("corrie", "dirk")))


def test_een_gezin_hangt_aan_een_lint_met_zo_min_mogelijk_lijnen() -> None:
    gemaakt = kaart(netwerk(gezinnen=(GEZIN,)))
    lijnen = paren(gemaakt, "samen")
    assert len(lijnen) == 3
    assert {een for paar in lijnen for een in paar.split()} == {"ans", "bep", "corrie", "dirk"}
    assert "Corrie: familie van Ans, Bep en Dirk." in zinnen(gemaakt)
    assert "aan één lint: familie" in legenda(gemaakt)


def test_een_lint_ziet_iemand_ook_in_grijs_en_op_een_kruising_gaat_het_ene_over_het_andere() -> None:
    linten = [deel for deel in kaart(netwerk(gezinnen=(GEZIN,))).delen if deel.id.startswith("samen-")]
    for wit, rand, binnen in zip(*(linten[nr::3] for nr in range(3)), strict=True):
        assert isinstance(wit, Streek)
        assert isinstance(rand, Streek)
        assert isinstance(binnen, Streek)
        assert wit.id.startswith(rand.id), "one ribbon after the other"
        assert binnen.id.startswith(rand.id)
        assert wit.pen.dikte > rand.pen.dikte > binnen.pen.dikte
        assert contrast(rand.pen.kleur, PAPIER) >= 7
        assert all(contrast(rand.pen.kleur, tint) >= 4.5 for tint in TINTEN)
        assert contrast(rand.pen.kleur, binnen.pen.kleur) >= 4.5
    assert len(linten) == 9


def test_wie_uit_elkaar_is_hangt_alleen_via_de_kinderen_aan_elkaar() -> None:
    uit_elkaar = replace(GEZIN, verbinding="gehuwd", gescheiden=None, uit_elkaar=GEZIN.sinds or _jaar(2001))
    gemaakt = kaart(netwerk(gezinnen=(uit_elkaar,)))
    assert "ans bep" not in paren(gemaakt, "samen")
    assert "Ans: familie van Corrie en Dirk." in zinnen(gemaakt)
    assert not paren(kaart(netwerk(gezinnen=(replace(uit_elkaar, kinderen=()),))), "samen")


def test_een_huis_houdt_bij_elkaar_wat_geen_familie_is_en_een_huis_van_toen_niet_meer() -> None:
    huis = Huishouden(wie("ans", "bep", "els"))
    gemaakt = kaart(netwerk(gezinnen=(GEZIN,), huishoudens=(huis,)))
    assert len(paren(gemaakt, "samen")) == 4
    assert "Els: woont met Ans en Bep." in zinnen(gemaakt)
    toen = kaart(netwerk(huishoudens=(replace(huis, tot=Datum("op", 2001)),)))
    assert not paren(toen, "samen")


def test_de_woorden_staan_bij_de_lijn_met_wie_ze_zei() -> None:
    gezegd = Beleving(Sleutel("ans"), Sleutel("bep"), "conflict", woorden=Woorden("hij belt nooit"))
    gemaakt = kaart(netwerk(belevingen=(gezegd,)))
    (lijn,) = gemaakt.geometrie.lijnen
    bij_de_lijn = " ".join(tekst.tekst for tekst in teksten(gemaakt, lijn.id))
    assert bij_de_lijn == "Ans: “hij belt nooit”"
    assert "Ans en Bep: ruzie, zo zegt Ans. Ans: “hij belt nooit”." in zinnen(gemaakt)


def test_woorden_die_bij_de_lijn_te_lang_zijn_staan_heel_onder_de_kaart() -> None:
    """On paper they ended in three dots, and the rest could only be heard."""
    lang = "Hij zet altijd mijn container buiten, al zeg ik elke keer dat het niet hoeft, ook als het vriest."
    net = netwerk(belevingen=(Beleving(Sleutel("ans"), Sleutel("bep"), "goed", woorden=Woorden(lang)),))
    onder = " ".join(legenda(kaart(net)).split())
    assert lang in onder
    kort = netwerk(belevingen=(Beleving(Sleutel("ans"), Sleutel("bep"), "goed", woorden=Woorden("Hij belt.")),))
    assert "Hij belt." not in legenda(kaart(kort))


def test_van_woorden_was_niet_te_zien_bij_welke_lijn_ze_horen() -> None:
    gezegd = Beleving(Sleutel("ans"), Sleutel("bep"), "conflict", woorden=Woorden("hij belt nooit"))
    gemaakt = kaart(netwerk(belevingen=(gezegd,)))
    (lijn,) = gemaakt.geometrie.lijnen
    (wijzer,) = (deel for deel in gemaakt.delen if isinstance(deel, Streek) and deel.klasse == "wijzer")
    (papier,) = (deel for deel in gemaakt.delen if isinstance(deel, Vlak) and deel.klasse == "woorden")
    op_de_lijn, bij_de_woorden = wijzer.punten
    assert tot_lijn(op_de_lijn, lijn.punten) < 0.1
    assert tot_lijn(bij_de_woorden, (*papier.punten, papier.punten[0])) < 0.1


def test_twee_die_het_anders_beleven_krijgen_elk_een_lijn() -> None:
    een, ander = (
        Beleving(Sleutel("ans"), Sleutel("bep"), "hecht"),
        Beleving(Sleutel("bep"), Sleutel("ans"), "gespannen"),
    )
    gemaakt = kaart(netwerk(belevingen=(een, ander)))
    assert [lijn.id for lijn in gemaakt.geometrie.lijnen] == ["beleving-0", "beleving-1"]
    assert kaart(netwerk(belevingen=(ander, een))) == gemaakt


@pytest.mark.parametrize(("van", "met"), [("ans", "bep"), ("bep", "ans")])
def test_een_lijn_met_een_richting_wijst_naar_de_ander(van: str, met: str) -> None:
    gemaakt = kaart(netwerk(belevingen=(Beleving(Sleutel(van), Sleutel(met), "zorgt_voor"),)))
    (lijn,) = gemaakt.geometrie.lijnen
    assert (lijn.van, lijn.naar) == (van, met)
    doel = next(persoon for persoon in gemaakt.geometrie.personen if persoon.id == met)
    assert _naast(lijn.punten[-1], doel.x, doel.y, doel.breedte, doel.hoogte) < 4
    delen = [deel for deel in op_de_kaart(gemaakt) if deel.id.startswith("beleving")]
    punten = [punt for punt, *_ in pijlpunten(delen)]
    assert punten
    assert all(_naast(punt, doel.x, doel.y, doel.breedte, doel.hoogte) < 12 for punt in punten)
    assert f"{van.capitalize()} naar {met.capitalize()}: zorgt voor" in zinnen(gemaakt)


def test_wie_niets_met_een_ander_heeft_staat_er_zonder_lijn_en_zonder_oordeel() -> None:
    gemaakt = kaart(netwerk(kennen_elkaar=kent("ans bep")))
    assert "Els" not in zinnen(gemaakt)
    assert {persoon.id for persoon in gemaakt.geometrie.personen} == {"ik", *MENSEN.split()}


def test_de_hoofdpersoon_krijgt_geen_lijn_en_mag_weg() -> None:
    net = netwerk(kennen_elkaar=kent("ik ans"), belevingen=(Beleving(Sleutel("ik"), Sleutel("ans"), "hecht"),))
    assert not kaart(net).geometrie.lijnen
    zonder = kaart(net, zonder_midden=True)
    assert "ik" not in {persoon.id for persoon in zonder.geometrie.personen}
    assert not teksten(zonder, "ik")


def test_zonder_midden_zegt_wie_er_niet_bij_staat_en_de_grenzen_komen_samen_in_het_midden() -> None:
    net = netwerk(kennen_elkaar=kent("ans bep"))
    zonder = kaart(net, zonder_midden=True)
    assert "met elkaar hebben, zonder Ik zelf." in zinnen(zonder)
    assert any("zonder Ik zelf." in deel.tekst for deel in zonder.delen if isinstance(deel, Tekst))
    assert "zelf" not in zinnen(kaart(net))
    grenzen = [deel for deel in zonder.delen if isinstance(deel, Streek) and deel.klasse == "sectorgrens"]
    van_de_schijf = [deel for deel in grenzen if deel.id.count("-") == 1]  # what follows on a bend has a longer id
    assert {deel.punten[0] for deel in van_de_schijf} == {zonder.geometrie.midden}
    assert len(van_de_schijf) > 1


def test_ieder_staat_op_de_plek_van_de_relatiekaart() -> None:
    beeld = bekijk(Traject(Kop(hoofdpersonen=wie("ik")), netwerk=netwerk(kennen_elkaar=kent("ans bep"))))
    assert _hoeken(sociogram(beeld, meet)) == _hoeken(relatiekaart(beeld, meet))


def test_wat_verborgen_is_geeft_geen_lijn() -> None:
    net = netwerk(kennen_elkaar=(Bekenden(wie("ans", "bep"), zichtbaar=wie("ans")),))  # type: ignore[arg-type]
    assert not kaart(net).geometrie.lijnen


def test_zonder_iets_erin_staat_er_waar_het_kan() -> None:
    assert "kennen_elkaar" in zinnen(kaart(netwerk()))


@st.composite
def _netten(draw: st.DrawFn) -> Netwerk:
    personen = {Sleutel(f"mens-{nr}"): een for nr, een in enumerate(draw(st.lists(mensen, min_size=2, max_size=14)))}
    sleutels = st.sampled_from(sorted(personen))
    groepen = draw(st.lists(st.lists(sleutels, min_size=2, max_size=5, unique=True), max_size=4))
    belevingen = draw(
        st.lists(
            st.builds(
                Beleving, sleutels, sleutels, st.sampled_from(("hecht", "conflict", "zorgt_voor", "verbroken")),
                woorden=st.sampled_from((None, "hij belt nooit", "we zien elkaar bij de bakker, elke zaterdag")),
            ),
            max_size=4,
        )
    )  # fmt: skip
    return Netwerk(
        personen={Sleutel("ik"): Persoon(), **personen},
        kennen_elkaar=tuple(Bekenden(tuple(groep)) for groep in groepen),
        belevingen=tuple(belevingen),
    )


@settings(max_examples=25)
@given(_netten(), st.randoms(use_true_random=False))
def test_geen_lijn_door_een_naam_niets_over_elkaar_en_geschud_getypt_is_hetzelfde(net: Netwerk, toeval: Random) -> None:
    gemaakt = kaart(net)
    for lijn in gemaakt.geometrie.lijnen:
        for tekst in gemaakt.teksten:
            if tekst.klasse in ("titel", "legenda") or tekst.bij in (lijn.van, lijn.naar, lijn.id):
                continue
            naam = Hindernissen([Rechthoek(tekst.x, tekst.y, tekst.breedte - 1, tekst.hoogte - 1)], 0.0, 0.0)
            assert not any(naam.geraakt(p, q) for p, q in itertools.pairwise(lijn.punten)), (lijn.id, tekst.tekst)
    vlakken = [Rechthoek(tekst.x, tekst.y, tekst.breedte, tekst.hoogte) for tekst in gemaakt.teksten]
    assert not any(een.raakt(ander, -0.5, -0.5) for een, ander in itertools.combinations(vlakken, 2))
    rijen = [list(net.personen.items()), list(net.kennen_elkaar), list(net.belevingen)]
    for rij in rijen:
        toeval.shuffle(rij)  # type: ignore[arg-type]
    geschud = replace(net, personen=dict(rijen[0]), kennen_elkaar=tuple(rijen[1]), belevingen=tuple(rijen[2]))  # type: ignore[arg-type]
    assert kaart(geschud) == gemaakt


def _jaar(jaar: int) -> Datum:
    return Datum("op", jaar)


def _naast(punt: tuple[float, float], x: float, y: float, breed: float, hoog: float) -> float:
    return math.hypot(max(abs(punt[0] - x) - breed / 2, 0.0), max(abs(punt[1] - y) - hoog / 2, 0.0))


def _hoeken(tekening: Tekening) -> dict[str, tuple[float, float]]:
    assert tekening.geometrie.midden is not None
    x, y = tekening.geometrie.midden
    return {mens.id: (round(mens.x - x, 2), round(mens.y - y, 2)) for mens in tekening.geometrie.personen}
