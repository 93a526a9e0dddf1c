import math
from dataclasses import replace

import pytest

from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.posities import Posities
from sonestra_cli.domein.traject import Kop, Traject
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.kaarten.poster.ringkaart import lege_ringkaart
from sonestra_cli.kaarten.relatiekaart import relatiekaart
from sonestra_cli.tekening.tekening import Symbool, Tekening
from sonestra_cli.zetten.meten import meet
from sonestra_cli.zetten.vellen import kies_vel
from tests.kaarten.ringen.ring_gevallen import traject, vast_netwerk


def vakken(kaart: Tekening) -> list[Symbool]:
    return [deel for deel in kaart.delen if isinstance(deel, Symbool) and deel.klasse == "leeg"]


def teksten(kaart: Tekening) -> list[str]:
    return [tekst.tekst for tekst in kaart.teksten]


@pytest.mark.parametrize("half", [False, True])
def test_elk_leeg_vak_ligt_heel_in_een_ring_en_een_taartpunt_en_op_niemand(half: bool) -> None:
    kaart = lege_ringkaart("relatiekaart", vast_netwerk(20), meet, half=half)
    assert kaart.geometrie.midden is not None
    mx, my = kaart.geometrie.midden
    stralen = [ring.straal for ring in kaart.geometrie.ringen]
    assert len(vakken(kaart)) > 5
    for vak in vakken(kaart):
        x, y = abs(vak.x - mx), abs(vak.y - my)
        naaste = math.hypot(max(x - vak.breedte / 2, 0), max(y - vak.hoogte / 2, 0))
        verste = math.hypot(x + vak.breedte / 2, y + vak.hoogte / 2)
        assert not any(naaste < straal < verste for straal in stralen), vak.id
        assert not any(
            abs(vak.x - ander.x) < (vak.breedte + ander.breedte) / 2
            and abs(vak.y - ander.y) < (vak.hoogte + ander.hoogte) / 2
            for ander in (*kaart.geometrie.personen, *(een for een in vakken(kaart) if een.id != vak.id))
        ), vak.id
    nummers = [tekst.tekst for tekst in kaart.teksten if tekst.klasse == "nummer"]
    assert nummers == [f"{nr}" for nr in range(1, len(vakken(kaart)) + 1)]


def test_elke_eigen_ring_heeft_een_vraag_en_de_kaart_heeft_hun_eigen_namen() -> None:
    beeld = Beeld(Traject(Kop(ringen=("thuis", "om ons heen", "ver weg"))))
    kaart = lege_ringkaart("ecogram", beeld, meet, half=False)
    assert {"thuis", "om ons heen", "ver weg"} <= set(teksten(kaart))
    assert [t for t in teksten(kaart) if t.endswith("?")][-4:] == [
        "Wie kun je niet missen?",
        "Wie kom je vaak tegen?",
        "Wie ken je van vroeger, of via een ander?",
        "Wie is er voor een tijd, voor het werk?",
    ]
    assert "De poster is het origineel, het bestand is de kopie." in teksten(kaart)


def test_op_een_lege_kaart_staat_niemand_en_zij_is_op_a3_te_lezen() -> None:
    kaart = lege_ringkaart("relatiekaart", vast_netwerk(30), meet, half=False)
    assert [wie.id for wie in kaart.geometrie.personen] == ["ik-0"]
    vel, _ = kies_vel(kaart, "a3")
    assert vel.naam == "A3 staand"


def test_half_gevuld_staat_wie_een_plek_heeft_op_dezelfde_hoek_als_op_de_kaart() -> None:
    beeld = traject([Persoon(naam="Ali", kring="hart", groep="vrienden"), Persoon(naam="Cor"), Persoon(naam="Bo")])
    heel, half = relatiekaart(beeld, meet), lege_ringkaart("relatiekaart", beeld, meet, half=True)
    assert "Ali" in teksten(half)
    assert "Cor" not in teksten(half)
    hoeken = []
    for kaart in (heel, half):
        ali = next(wie for wie in kaart.geometrie.personen if wie.id == "p000")
        assert kaart.geometrie.midden is not None
        hoeken.append(math.atan2(ali.y - kaart.geometrie.midden[1], ali.x - kaart.geometrie.midden[0]))
    assert hoeken[0] == pytest.approx(hoeken[1])


def test_een_lege_kaart_heeft_de_hoeken_die_bewaard_zijn() -> None:
    beeld = vast_netwerk(3)
    namen = [s.naam for s in lege_ringkaart("relatiekaart", beeld, meet, half=False).geometrie.sectoren]
    bewaard = Posities(300.0, {}, {naam: nr * 20.0 for nr, naam in enumerate(namen)})
    met = Beeld(replace(beeld.traject, posities=bewaard))
    sectoren = lege_ringkaart("relatiekaart", met, meet, half=False).geometrie.sectoren
    assert [sector.van for sector in sectoren] == [nr * 20.0 for nr in range(len(namen))]


def test_wat_een_gestreepte_rand_zegt_staat_ook_bij_een_half_gevulde_kaart() -> None:
    def legenda(*, half: bool) -> set[str]:
        kaart = lege_ringkaart("relatiekaart", vast_netwerk(30), meet, half=half)
        return {tekst.tekst for tekst in kaart.teksten if tekst.klasse == "legenda"}

    op_de_kaart = {t.tekst for t in relatiekaart(vast_netwerk(30), meet).teksten if t.klasse == "legenda"}
    assert "professional: voor een tijd" in op_de_kaart
    assert legenda(half=True) == op_de_kaart
    assert legenda(half=False) == set()


def test_de_vakken_om_in_te_schrijven_waren_vager_dan_wie_er_al_staat() -> None:
    kaart = lege_ringkaart("relatiekaart", vast_netwerk(20), meet, half=True)
    mensen = [deel.pen for deel in kaart.delen if isinstance(deel, Symbool) and deel.klasse == "persoon mens"]
    assert mensen
    assert all(vak.pen in mensen for vak in vakken(kaart))


def test_een_lege_kaart_wordt_niet_groter_van_een_ring_die_dikker_werd() -> None:
    ringen = {"hart": 0.5, "dichtbij": 0.8, "bekend": 1.0, "verder": 1.2}
    beeld = Beeld(Traject(posities=Posities(338, ringen, ruimer={"hart": 0.2})))
    dikker, gewoon = (lege_ringkaart("relatiekaart", een, meet, half=False) for een in (beeld, Beeld(Traject())))
    eigen = [[ring.straal for ring in kaart.geometrie.ringen][3] for kaart in (dikker, gewoon)]
    assert eigen[0] == pytest.approx(eigen[1])
