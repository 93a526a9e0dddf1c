import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sonestra_cli.domein.datum import Datum, DatumOfJa
from sonestra_cli.domein.persoon import Persoon, Professional
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Kop, Traject
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.kaarten.relatiekaart import relatiekaart
from sonestra_cli.kaarten.ringen.plaats.positie import Positie, posities_van
from sonestra_cli.tekening.tekening import Symbool, Tekening
from tests.kaarten.ringen.ring_gevallen import (
    NAMEN,
    WIE,
    buiten_het_blad,
    buiten_hun_plek,
    dubbel_bezet,
    meet,
    mensen,
    over_elkaar,
    traject,
    vast_netwerk,
)


def plekken(kaart: Tekening) -> dict[str, tuple[float, float]]:
    return {wie.id: (wie.x, wie.y) for wie in kaart.geometrie.personen}


@settings(max_examples=40, deadline=None)
@given(st.lists(mensen, max_size=30), st.integers(1, 6))
def test_iedereen_een_keer_op_een_eigen_plek(personen: list[Persoon], hoofd: int) -> None:
    kaart = relatiekaart(traject(personen, hoofd), meet)
    assert sorted(plekken(kaart)) == sorted(
        [*(f"ik-{n}" for n in range(hoofd)), *(f"p{n:03d}" for n in range(len(personen)))]
    )
    assert len(kaart.geometrie.personen) == hoofd + len(personen)
    assert dubbel_bezet(kaart) == []
    assert over_elkaar(kaart) == []
    assert buiten_hun_plek(kaart) == []
    assert buiten_het_blad(kaart) == []


@settings(max_examples=25, deadline=None)
@given(st.lists(mensen, max_size=20))
def test_de_volgorde_in_het_bestand_doet_er_niet_toe(personen: list[Persoon]) -> None:
    assert relatiekaart(traject(personen), meet) == relatiekaart(traject(personen, omgekeerd=True), meet)


def in_een_ring(kaart: Tekening) -> set[str]:
    """Who stands in a ring of the traject: only there does a place say something."""
    return {wie.id for wie in kaart.geometrie.personen if wie.ring in ("hart", "dichtbij", "bekend", "verder")}


def erbij_en_nog_eens(*stappen: list[Persoon]) -> None:
    """Draw the map again for every group that comes; whoever had a place must keep it."""
    er_zijn: list[Persoon] = []
    posities: dict[str, Positie] = {}
    stonden: set[str] = set()
    for stap in stappen:
        er_zijn = [*er_zijn, *stap]
        kaart = relatiekaart(traject(er_zijn), meet, posities)
        nu = posities_van(kaart, eigen_ringen=4)
        assert {s: nu[s] for s in stonden} == {s: posities[s] for s in stonden}
        assert kaart.geometrie.gebroken == ()
        assert (dubbel_bezet(kaart), over_elkaar(kaart), buiten_hun_plek(kaart)) == ([], [], [])
        stonden, posities = in_een_ring(kaart), dict(nu)


@settings(max_examples=20, deadline=None)
@given(st.lists(mensen, min_size=1, max_size=15), st.lists(mensen, max_size=4), st.lists(mensen, max_size=3))
def test_wie_een_plek_heeft_blijft_staan(personen: list[Persoon], erbij: list[Persoon], later: list[Persoon]) -> None:
    erbij_en_nog_eens(personen, erbij, later)


def test_een_hoek_erbij_en_veel_professionals_verplaatsen_niemand() -> None:
    huisarts, jongerenwerker = Professional(functie="huisarts"), Professional(functie="jongerenwerker")
    toen = [
        Persoon(naam="Jo", professional=huisarts),
        Persoon(naam="Jo", professional=jongerenwerker),
        Persoon(naam="Jo", professional=jongerenwerker),
        Persoon(naam="Jo", groep="gezin"),
        Persoon(naam="Jo", professional=huisarts),
        Persoon(naam="Jo", groep="vrienden"),
        Persoon(naam=NAMEN[4], professional=huisarts),
        Persoon(naam="Jo", groep="online"),
        Persoon(naam=NAMEN[4], wie="buurvrouw", groep="vrienden"),
        Persoon(naam="Bo", professional=jongerenwerker),
        Persoon(naam="oma Fatima", wie="buurvrouw", groep="buurt", kring="hart"),
        Persoon(naam="oma Fatima", professional=jongerenwerker),
        Persoon(naam=NAMEN[2], professional=jongerenwerker),
        Persoon(naam="Jo", professional=huisarts),
        Persoon(naam="Jo", professional=huisarts),
    ]
    erbij = [Persoon(naam=NAMEN[4], groep="gezin"), Persoon(naam="Bo", wie=WIE[2], overleden=DatumOfJa(Datum("ja")))]
    erbij_en_nog_eens(toen, erbij)


def test_een_drukke_hoek_erbij_laat_de_rest_staan() -> None:
    online = [Persoon(naam=NAMEN[nr % 6], groep="online", kring="hart") for nr in range(6)]
    gezin = [Persoon(naam=NAMEN[nr % 6], groep="gezin", kring="hart") for nr in range(6)]
    erbij = [Persoon(naam=NAMEN[2], kring="hart"), Persoon(naam=NAMEN[4], kring="hart")]
    erbij_en_nog_eens([*online, *gezin], erbij, [Persoon(groep="buurt", kring="hart")])


def test_wie_uitsteekt_blijft_staan_als_de_buitenste_ring_leeg_raakt() -> None:
    leden = [Persoon(naam=NAMEN[4], wie=WIE[3], kring="verder", groep="werk_of_school") for _ in range(3)]
    toen = relatiekaart(traject([*leden, Persoon(naam="Bo", groep="gezin")]), meet)
    posities = posities_van(toen, eigen_ringen=4)
    nu = relatiekaart(traject([*leden, Persoon(naam="Bo", groep="gezin", kring="hart")]), meet, posities)
    later = posities_van(nu, eigen_ringen=4)
    assert {s: later[s] for s in in_een_ring(toen)} == {s: posities[s] for s in in_een_ring(toen)}
    assert "nog te plaatsen" in {ring.naam for ring in nu.geometrie.ringen}
    assert buiten_hun_plek(nu) == []


def test_wie_niet_kan_blijven_staan_wordt_genoemd_met_de_reden() -> None:
    posities = {
        "p000": Positie(80.0, 0.9),
        "p001": Positie(100.0, 0.3),
        "p002": Positie(300.0, 0.6),
        "p003": Positie(300.0, 0.6),
        "p004": Positie(220.0, 0.3),
    }
    leden = [
        Persoon(kring="hart", groep="familie"),
        Persoon(kring="hart", groep="familie"),
        Persoon(kring="dichtbij", groep="online"),
        Persoon(kring="dichtbij", groep="online"),
        Persoon(kring="hart", groep="familie"),
        Persoon(groep="familie"),
    ]
    leden.append(Persoon(kring="hart", groep="vrienden"))
    posities["p006"] = Positie(140.0, 0.3)
    kaart = relatiekaart(traject(leden), meet, posities)
    reden = {wie: gebroken.waarom for gebroken in kaart.geometrie.gebroken for wie in gebroken.wie}
    nu = posities_van(kaart, eigen_ringen=4)
    assert {wie for wie in posities if nu[wie] == posities[wie]} == posities.keys() - reden.keys()
    assert sorted(reden) == ["p000", "p003", "p004"]
    assert "andere ring" in reden["p000"]
    assert "bezet" in reden["p003"]
    assert "andere hoek" in reden["p004"]


@settings(max_examples=25, deadline=None)
@given(st.lists(mensen, max_size=12), st.data())
def test_welke_plek_er_ook_staat_de_kaart_klopt(personen: list[Persoon], data: st.DataObject) -> None:
    posities = {
        f"p{nr:03d}": Positie(data.draw(st.integers(0, 359)), data.draw(st.integers(0, 150)) / 100)
        for nr in range(len(personen))
    }
    kaart = relatiekaart(traject(personen), meet, posities)
    assert dubbel_bezet(kaart) == []
    assert over_elkaar(kaart) == []
    assert buiten_hun_plek(kaart) == []
    genoemd = {wie for gebroken in kaart.geometrie.gebroken for wie in gebroken.wie}
    nu = posities_van(kaart, eigen_ringen=4)
    staan = {s for s in in_een_ring(kaart) & posities.keys() if nu[s] == posities[s]}
    assert staan | genoemd == in_een_ring(kaart) & posities.keys()
    assert staan & genoemd == set()


@pytest.mark.parametrize("aantal", [0, 1, 2, 20, 40, 80])
def test_van_niemand_tot_tachtig_mensen(aantal: int) -> None:
    kaart = relatiekaart(vast_netwerk(aantal), meet)
    assert len(kaart.geometrie.personen) == aantal + 1
    assert (dubbel_bezet(kaart), over_elkaar(kaart), buiten_hun_plek(kaart)) == ([], [], [])


def test_zonder_hoofdpersoon_is_er_toch_een_kaart() -> None:
    kaart = relatiekaart(Beeld(Traject(Kop())), meet)
    assert kaart.titel == "Relatiekaart"
    assert [ring.naam for ring in kaart.geometrie.ringen] == ["hart", "dichtbij", "bekend", "verder"]


def test_een_lege_ring_wordt_getekend_en_genoemd() -> None:
    kaart = relatiekaart(traject([Persoon(kring="hart", groep="buurt")]), meet)
    assert {"hart", "dichtbij", "bekend", "verder"} <= {tekst.tekst for tekst in kaart.teksten}
    assert "Bekend: hier staat nog niemand." in kaart.gesproken


def test_eigen_ringen_en_hoeken_in_hun_volgorde() -> None:
    beeld = traject([Persoon(naam="Jo", kring="ver", groep="buurt"), Persoon(naam="Bo", kring="ver", groep="familie")])
    kop = Kop(hoofdpersonen=(Sleutel("ik-0"),), ringen=("warm", "ver"), sectoren=("buurt", "vrienden"))
    kaart = relatiekaart(Beeld(Traject(kop, netwerk=beeld.traject.netwerk)), meet)
    assert [ring.naam for ring in kaart.geometrie.ringen] == ["warm", "ver"]
    assert [sector.naam for sector in kaart.geometrie.sectoren] == ["buurt", "vrienden", "overig"]
    assert {wie.id: wie.sector for wie in kaart.geometrie.personen if wie.sector} == {"p000": "buurt", "p001": "overig"}


def test_professionals_staan_apart_en_wie_gaat_heeft_een_andere_rand() -> None:
    vak = Professional(functie="huisarts")
    gaat = Professional(functie="wijkagent", tot=None)
    kaart = relatiekaart(
        traject([Persoon(professional=vak), Persoon(professional=gaat, tot=None), Persoon(kring="hart")]), meet
    )
    assert {wie.ring for wie in kaart.geometrie.personen} == {"midden", "professional", "hart"}
    chip = next(deel for deel in kaart.delen if isinstance(deel, Symbool) and deel.id == "persoon-p000")
    assert (chip.vorm, chip.pen.patroon) == ("rechthoek", "streep")
    assert "Voor een tijd, om hun werk: P000 (huisarts) en P001 (wijkagent)." in kaart.gesproken


def test_de_legenda_noemt_alleen_wat_er_staat() -> None:
    woorden = {
        deel.tekst for deel in relatiekaart(traject([Persoon(kring="hart")]), meet).teksten if deel.klasse == "legenda"
    }
    assert woorden == set()
    met_hond = relatiekaart(traject([Persoon(kring="hart", soort="dier")]), meet)
    assert {deel.tekst for deel in met_hond.teksten if deel.klasse == "legenda"} == {"een dier"}


def test_wat_apart_is_meegelezen_staat_op_de_kaart() -> None:
    beeld = traject([Persoon(kring="hart")])
    kaart = relatiekaart(Beeld(beeld.traject, met_apart=(Sleutel("ik-0"),)), meet)
    assert any("wat Robin 0 apart bewaart" in tekst.tekst for tekst in kaart.teksten)
    assert any("wat Robin 0 apart bewaart" in zin for zin in kaart.gesproken)


def test_een_naam_verliest_geen_letter() -> None:
    naam, wie = "mevrouw Oude Nijhuis-El Amrani van de overkant", "een lange uitleg over wie dit is " * 4
    kaart = relatiekaart(traject([Persoon(naam=naam, wie=wie.strip(), kring="hart")]), meet)
    tekst = " ".join(deel.tekst for deel in kaart.teksten if deel.bij == "p000")
    assert tekst == f"{naam} {wie.strip()}"
