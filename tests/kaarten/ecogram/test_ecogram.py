import math
import re
from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.netwerk import Beleving, Netwerk
from sonestra_cli.domein.persoon import Persoon, Steun
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Kop, Traject
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.kaarten.delen.blik import Blik
from sonestra_cli.kaarten.ecogram import ecogram
from sonestra_cli.kaarten.ecogram.banden import verband
from sonestra_cli.kaarten.ecogram.lijn import breed, kop
from sonestra_cli.kaarten.relatiekaart import relatiekaart
from sonestra_cli.tekening.tekening import Lijn, Punt, Streek, Tekening
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
from tests.kijken import lang


def stukken(lijn: Lijn) -> list[tuple[Punt, Punt]]:
    return list(pairwise(lijn.punten))


def door_namen(kaart: Tekening) -> list[tuple[str, str]]:
    """Lines and the names of others that they pass through (looked at every two points)."""
    gevonden = set()
    for lijn in kaart.geometrie.lijnen:
        for (x0, y0), (x1, y1) in stukken(lijn):
            stappen = max(2, int(math.dist((x0, y0), (x1, y1)) / 2))
            for tekst in kaart.teksten:
                if tekst.bij in ("", lijn.van, lijn.naar):
                    continue
                for nr in range(stappen + 1):
                    x, y = x0 + (x1 - x0) * nr / stappen, y0 + (y1 - y0) * nr / stappen
                    if abs(x - tekst.x) < tekst.breedte / 2 and abs(y - tekst.y) < tekst.hoogte / 2:
                        gevonden.add((lijn.id, tekst.tekst))
                        break
    return sorted(gevonden)


def strepen(kaart: Tekening, wie: str) -> list[Streek]:
    return [deel for deel in kaart.delen if isinstance(deel, Streek) and deel.id.startswith(f"lijn-{wie}-")]


@settings(max_examples=40, deadline=None)
@given(st.lists(mensen, max_size=16), st.integers(1, 6))
def test_geen_lijn_door_een_naam(personen: list[Persoon], hoofd: int) -> None:
    kaart = ecogram(traject(personen, hoofd), meet)
    assert len({wie.id for wie in kaart.geometrie.personen}) == hoofd + len(personen)
    assert (dubbel_bezet(kaart), over_elkaar(kaart), buiten_hun_plek(kaart)) == ([], [], [])
    assert door_namen(kaart) == []


def in_een_ander(kaart: Tekening) -> list[tuple[str, str]]:
    """Strokes across a line that lie partly in the box of somebody else."""
    return [
        (deel.id, wie.id)
        for deel in kaart.delen
        if isinstance(deel, Streek) and deel.klasse == "dwarsstreep"
        for wie in kaart.geometrie.personen
        if not re.search(rf"-{wie.id}-\d+$", deel.id)
        if any(abs(x - wie.x) < wie.breedte / 2 and abs(y - wie.y) < wie.hoogte / 2 for x, y in deel.punten)
    ]


def te_dicht_bij_elkaar(kaart: Tekening, beeld: Beeld) -> list[tuple[str, str]]:
    """Pairs of lines of which arrow heads touch at the edge of the disc."""
    begin = {lijn.naar: lijn.punten[0] for lijn in kaart.geometrie.lijnen}
    neemt = {wie: breed(verband(beeld.traject.netwerk.personen[Sleutel(wie)])) for wie in begin}
    return [
        (een, ander)
        for een, ander in combinations(sorted(begin), 2)
        if math.dist(begin[een], begin[ander]) < 0.8 * (neemt[een] + neemt[ander]) / 2
    ]


@settings(max_examples=30, deadline=None)
@given(st.lists(mensen, max_size=16))
def test_strepen_staan_naast_de_lijn_en_op_niemands_kaartje(personen: list[Persoon]) -> None:
    assert in_een_ander(ecogram(traject(personen), meet)) == []


def test_pijlpunten_raken_elkaar_niet() -> None:
    beeld = vast_netwerk(20)
    kaart = ecogram(beeld, meet)
    assert len(kaart.geometrie.lijnen) > 12
    assert te_dicht_bij_elkaar(kaart, beeld) == []


def test_twee_dikke_pijlpunten_laten_er_een_lijn_tussen() -> None:
    over_en_weer = (Steun("gezelschap", "over_en_weer"),)
    kaart = ecogram(traject([Persoon(kring="bekend", groep="familie", band="hecht", steun=over_en_weer)]), meet)
    (streek,) = strepen(kaart, "p000")
    assert streek.pijl == "beide"
    assert lang(streek.punten) > 2 * kop("sterk") + 2


@settings(max_examples=20, deadline=None)
@given(st.lists(mensen, max_size=14))
def test_de_volgorde_in_het_bestand_doet_er_niet_toe(personen: list[Persoon]) -> None:
    assert ecogram(traject(personen), meet) == ecogram(traject(personen, omgekeerd=True), meet)


@pytest.mark.parametrize("aantal", [0, 1, 2, 20, 40, 80])
def test_van_niemand_tot_tachtig_mensen(aantal: int) -> None:
    kaart = ecogram(vast_netwerk(aantal), meet)
    assert (dubbel_bezet(kaart), over_elkaar(kaart), buiten_hun_plek(kaart)) == ([], [], [])
    assert door_namen(kaart) == []


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
    assert (dubbel_bezet(kaart), over_elkaar(kaart), buiten_hun_plek(kaart), door_namen(kaart)) == ([], [], [], [])


@settings(max_examples=15, deadline=None)
@given(st.lists(mensen, max_size=16), st.integers(1, 3))
def test_iedereen_staat_waar_die_op_de_relatiekaart_staat(personen: list[Persoon], hoofd: int) -> None:
    beeld = traject(personen, hoofd)
    assert plekken(ecogram(beeld, meet)) == plekken(relatiekaart(beeld, meet))


def plekken(kaart: Tekening) -> dict[str, tuple[float, ...]]:
    """Where everybody stands, from the middle; how large a box is depends on what a map writes in it."""
    assert kaart.geometrie.midden is not None
    mx, my = kaart.geometrie.midden
    return {wie.id: tuple(round(maat, 3) for maat in (wie.x - mx, wie.y - my)) for wie in kaart.geometrie.personen}


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


def test_de_band_van_een_ander_in_het_gezin_staat_op_de_kaart_van_die_ander() -> None:
    ik, kind, jo = Sleutel("ik"), Sleutel("kind"), Sleutel("jo")
    netwerk = Netwerk(
        personen={ik: Persoon(), kind: Persoon(), jo: Persoon(kring="hart", groep="buurt")},
        belevingen=(Beleving(kind, jo, "zeer_hecht"),),
    )
    beeld = Beeld(Traject(Kop(hoofdpersonen=(ik, kind)), netwerk=netwerk))
    assert ecogram(beeld, meet).geometrie.lijnen == ()
    van_kind = ecogram(beeld, meet, Blik(van=kind))
    assert [(lijn.van, lijn.naar, lijn.soort) for lijn in van_kind.geometrie.lijnen] == [("kind", "jo", "relatie")]


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
    beeld = Beeld(Traject(kop, netwerk=Netwerk(personen=personen, belevingen=belevingen)))
    assert "Ruzie: Wil." in ecogram(beeld, meet, Blik(van=zus)).gesproken
    assert "Hecht: Wil." not in ecogram(beeld, meet).gesproken
