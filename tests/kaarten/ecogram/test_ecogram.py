import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.netwerk import Beleving, Netwerk
from sonestra_cli.domein.persoon import Persoon, Steun
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Kop, Traject
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.kaarten.ecogram import ecogram
from sonestra_cli.kaarten.relatiekaart import relatiekaart
from sonestra_cli.tekening.tekening import Streek, Tekening
from tests.kaarten.ringen.ring_gevallen import (
    BANDEN,
    GROEPEN,
    NAMEN,
    buiten_hun_plek,
    dubbel_bezet,
    meet,
    mensen,
    over_elkaar,
    traject,
    vast_netwerk,
)


def strepen(kaart: Tekening, wie: str) -> list[Streek]:
    return [deel for deel in kaart.delen if isinstance(deel, Streek) and deel.id.startswith(f"lijn-{wie}-")]


@settings(max_examples=40, deadline=None)
@given(st.lists(mensen, max_size=16), st.integers(1, 6))
def test_iedereen_een_keer_op_een_eigen_plek(personen: list[Persoon], hoofd: int) -> None:
    kaart = ecogram(traject(personen, hoofd), meet)
    assert len({wie.id for wie in kaart.geometrie.personen}) == hoofd + len(personen)
    assert (dubbel_bezet(kaart), over_elkaar(kaart), buiten_hun_plek(kaart)) == ([], [], [])


@settings(max_examples=20, deadline=None)
@given(st.lists(mensen, max_size=14))
def test_de_volgorde_in_het_bestand_doet_er_niet_toe(personen: list[Persoon]) -> None:
    assert ecogram(traject(personen), meet) == ecogram(traject(personen, omgekeerd=True), meet)


@pytest.mark.parametrize("aantal", [0, 1, 2, 20, 40, 80])
def test_van_niemand_tot_tachtig_mensen(aantal: int) -> None:
    kaart = ecogram(vast_netwerk(aantal), meet)
    assert (dubbel_bezet(kaart), over_elkaar(kaart), buiten_hun_plek(kaart)) == ([], [], [])


def met_zestig_lijnen(omgekeerd: bool = False) -> Beeld:
    kringen = ("hart", "dichtbij", "dichtbij", "bekend", "bekend", "verder", "verder")
    personen = [
        Persoon(naam=NAMEN[nr % 6], kring=kringen[nr % 7], groep=GROEPEN[1 + nr * 5 % 6], band=BANDEN[1 + nr % 6])
        for nr in range(60)
    ]
    return traject(personen, omgekeerd=omgekeerd)


def test_veel_lijnen_maken_de_kaart_niet_veel_groter_dan_zonder() -> None:
    kaart = ecogram(met_zestig_lijnen(), meet)
    assert len(kaart.geometrie.lijnen) == 60
    assert (dubbel_bezet(kaart), over_elkaar(kaart), buiten_hun_plek(kaart)) == ([], [], [])
    assert kaart.breedte < 1.6 * relatiekaart(met_zestig_lijnen(), meet).breedte


def test_ook_met_veel_lijnen_doet_de_volgorde_er_niet_toe() -> None:
    assert ecogram(met_zestig_lijnen(), meet) == ecogram(met_zestig_lijnen(omgekeerd=True), meet)


def test_dikte_strepen_en_pijl_staan_los_van_elkaar() -> None:
    kaart = ecogram(
        traject(
            [
                Persoon(kring="hart", groep="familie", band="hecht"),
                Persoon(kring="hart", groep="familie", band="hecht_en_conflict", steun=(Steun("praktisch"),)),
                Persoon(kring="hart", groep="familie", band="afstandelijk", steun=(Steun("praktisch", "ik_geef"),)),
            ]
        ),
        meet,
    )
    hecht, ruzie, ver = (strepen(kaart, f"p00{nr}")[0] for nr in range(3))
    assert hecht.pen.dikte == ruzie.pen.dikte == 4.0
    assert ver.pen.patroon == "stippel"
    assert [hecht.pijl, ruzie.pijl, ver.pijl] == ["geen", "begin", "eind"]
    dwars = {deel.id.rsplit("-", 1)[0] for deel in kaart.delen if deel.klasse == "dwarsstreep"}
    assert {naam for naam in dwars if naam.startswith("spanning-p")} == {"spanning-p001"}


def test_een_verbroken_band_is_een_lijn_met_een_gat() -> None:
    kaart = ecogram(traject([Persoon(kring="verder", groep="familie", band="verbroken")]), meet)
    een, twee = strepen(kaart, "p000")
    assert math.dist(een.punten[1], twee.punten[0]) == pytest.approx(12.0)
    assert "contact verbroken" in {deel.tekst for deel in kaart.teksten if deel.klasse == "legenda"}


def test_wie_niets_zei_krijgt_geen_lijn_en_de_legenda_zegt_dat() -> None:
    kaart = ecogram(traject([Persoon(naam="Jo", kring="bekend", groep="buurt")]), meet)
    assert kaart.geometrie.lijnen == ()
    assert "geen lijn: hoe de band is, is nog niet gezegd" in {deel.tekst for deel in kaart.teksten}
    assert "Hoe de band is, is nog niet gezegd: Jo." in kaart.gesproken


def test_de_steun_staat_in_woorden_bij_de_mens() -> None:
    steun = (Steun("emotioneel"), Steun("gezelschap", "ik_geef"))
    kaart = ecogram(traject([Persoon(naam="Jo", kring="hart", groep="buurt", band="goed", steun=steun)]), meet)
    tekst = " ".join(deel.tekst for deel in kaart.teksten if deel.bij == "p000")
    assert tekst == "Jo naar mij toe: steun van binnen van mij: gezelschap"
    assert "Steun voor Robin 0 van Jo (steun van binnen)." in kaart.gesproken
    assert "Steun van Robin 0 voor Jo (gezelschap)." in kaart.gesproken


def test_steun_die_er_was_of_kan_komen_is_geen_lijn() -> None:
    steun = (Steun("praktisch", "was_er_vroeger"), Steun("praktisch", "zou_kunnen"))
    kaart = ecogram(traject([Persoon(kring="hart", groep="buurt", steun=steun)]), meet)
    assert kaart.geometrie.lijnen == ()


def test_de_band_van_een_ander_in_het_gezin_telt_mee() -> None:
    ik, kind, jo = Sleutel("ik"), Sleutel("kind"), Sleutel("jo")
    netwerk = Netwerk(
        personen={ik: Persoon(), kind: Persoon(), jo: Persoon(kring="hart", groep="buurt")},
        belevingen=(Beleving(kind, jo, "zeer_hecht"),),
    )
    kaart = ecogram(Beeld(Traject(Kop(hoofdpersonen=(ik, kind)), netwerk=netwerk)), meet)
    assert [(lijn.van, lijn.naar, lijn.soort) for lijn in kaart.geometrie.lijnen] == [("kind", "jo", "relatie")]


def test_twee_mensen_met_een_naam_waren_op_de_kaart_een_en_dezelfde() -> None:
    personen = {
        Sleutel("els"): Persoon(),
        Sleutel("jan"): Persoon(wie="buurman", kring="bekend"),
        Sleutel("coach"): Persoon("Jan", wie="trainer", kring="bekend", band="conflict"),
    }
    beeld = Beeld(Traject(Kop(hoofdpersonen=(Sleutel("els"),)), netwerk=Netwerk(personen=personen)))
    kaart = ecogram(beeld, meet)
    staat = {wie: " ".join(tekst.tekst for tekst in kaart.teksten if tekst.bij == wie) for wie in ("jan", "coach")}
    assert staat == {"jan": "Jan, buurman", "coach": "Jan, trainer"}
    assert "Ruzie: Jan, trainer." in kaart.gesproken


def test_een_beleving_die_pas_later_ophoudt_is_er_nu_nog() -> None:
    els, zus, wil = Sleutel("els"), Sleutel("zus"), Sleutel("wil")
    personen = dict.fromkeys((els, zus, wil), Persoon())
    belevingen = (
        Beleving(zus, wil, "conflict", tot=Datum("op", 2030)),
        Beleving(els, wil, "hecht", tot=Datum("op", 2025)),
    )
    kop = Kop(hoofdpersonen=(els, zus), begonnen_op=Datum("op", 2026, 3, 1))
    kaart = ecogram(Beeld(Traject(kop, netwerk=Netwerk(personen=personen, belevingen=belevingen))), meet)
    assert "Ruzie: Wil." in kaart.gesproken
