"""The names on the ground: of every ring and every group, free of everybody."""

import pytest

from sonestra_cli.domein.persoon import Persoon, Professional
from sonestra_cli.kaarten.relatiekaart import relatiekaart
from sonestra_cli.kaarten.ringen.blad.namen import zet_sectornamen
from sonestra_cli.kaarten.ringen.plaats.cellen import Rechthoek
from sonestra_cli.tekening.tekening import Sector, Tekening, Tekst
from tests.kaarten.ringen.ring_gevallen import meet, traject, vast_netwerk


def op_de_grond(kaart: Tekening) -> list[Tekst]:
    return [tekst for tekst in kaart.teksten if tekst.klasse in ("ringnaam", "sectornaam", "baknaam")]


@pytest.mark.parametrize("aantal", [0, 2, 12, 40])
def test_namen_van_ringen_en_groepen_kosten_geen_breedte_en_liggen_op_niemand(aantal: int) -> None:
    kaart = relatiekaart(vast_netwerk(aantal), meet)
    buitenste = max(ring.straal for ring in kaart.geometrie.ringen if ring.naam != "nog te plaatsen")
    assert kaart.breedte <= max(2 * buitenste + 12, 430)
    for tekst in op_de_grond(kaart):
        for wie in kaart.geometrie.personen:
            breed, hoog = (tekst.breedte + wie.breedte) / 2, (tekst.hoogte + wie.hoogte) / 2
            assert not (abs(tekst.x - wie.x) < breed and abs(tekst.y - wie.y) < hoog), (tekst.tekst, wie.id)


def test_een_volle_taartpunt_heeft_haar_naam_in_de_band_of_ernaast_en_nooit_over_iemand() -> None:
    sector = Sector("vrienden", 0.0, 20.0)
    vol = [Rechthoek(x * 20.0, -y * 10.0, 20.0, 10.0) for x in range(-3, 8) for y in range(31)]
    (naam,) = zet_sectornamen([sector], 300.0, (300.0, 300.0), vol, [], meet)
    assert not any(naam.doos.raakt(ander, 0, 0) for ander in vol)
    (leeg,) = zet_sectornamen([sector], 300.0, (300.0, 300.0), [], [], meet)
    assert leeg.doos.verste < 300


def test_de_naam_van_een_smalle_hoek_staat_nooit_onder_de_bak_maar_in_zijn_hoek() -> None:
    bak = Rechthoek(0.0, 340.0, 560.0, 70.0)
    (naam,) = zet_sectornamen([Sector("werk of school", 162.0, 171.0)], 300.0, (300.0, 300.0), [bak], [], meet)
    assert naam.doos.verste < 300


def test_een_naam_gaat_opzij_voor_een_lijn_naar_het_midden() -> None:
    sector = Sector("buurt", 60.0, 120.0)
    (naam,) = zet_sectornamen([sector], 300.0, (300.0, 300.0), [], [(300.0, 0.0)], meet)
    assert abs(naam.doos.y) > naam.doos.hoogte / 2


def test_buiten_de_ringen_staat_in_woorden_wat_de_band_is() -> None:
    kaart = relatiekaart(traject([Persoon(professional=Professional(functie="huisarts"))]), meet)
    assert "professionals, voor een tijd" in [tekst.tekst for tekst in op_de_grond(kaart)]


def test_een_heel_lange_naam_van_een_eigen_groep_wordt_gebroken_en_niets_valt_weg() -> None:
    lang = "samenwerkingsverbandvrijwilligersorganisaties"
    (naam,) = zet_sectornamen([Sector(lang, 45.0, 135.0)], 300.0, (300.0, 300.0), [], [], meet)
    assert naam.doos.breedte < 130
    assert naam.doos.verste < 300
    assert "".join(naam.regels).replace("-", "") == lang
