import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sonestra_cli.domein.persoon import Persoon, Professional
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Kop, Traject
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.kaarten.relatiekaart import relatiekaart
from sonestra_cli.tekening.tekening import Symbool, Tekening
from tests.kaarten.ringen.ring_gevallen import (
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
    assert "wat Robin 0 apart bewaart" in " ".join(tekst.tekst for tekst in kaart.teksten)
    assert any("wat Robin 0 apart bewaart" in zin for zin in kaart.gesproken)


def test_een_naam_verliest_geen_letter() -> None:
    naam, wie = "mevrouw Oude Nijhuis-El Amrani van de overkant", "een lange uitleg over wie dit is " * 4
    kaart = relatiekaart(traject([Persoon(naam=naam, wie=wie.strip(), kring="hart")]), meet)
    tekst = " ".join(deel.tekst for deel in kaart.teksten if deel.bij == "p000")
    assert tekst == f"{naam} {wie.strip()}"
