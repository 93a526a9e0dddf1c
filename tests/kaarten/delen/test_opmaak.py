"""The page of a map: what it costs of the paper, and what it does with what is left."""

from itertools import combinations

import pytest

from sonestra_cli.kaarten.delen.legenda import LegendaRegel
from sonestra_cli.kaarten.delen.opmaak import Inhoud, zet_op_blad
from sonestra_cli.kaarten.relatiekaart import relatiekaart
from sonestra_cli.tekening.tekening import Tekening
from sonestra_cli.zetten.meten import meet
from sonestra_cli.zetten.vellen import kies_vel
from tests.kaarten.ringen.ring_gevallen import vast_netwerk


def _blad(breed: float, hoog: float, marge: float, regels: int = 6) -> Tekening:
    legenda = [LegendaRegel((), f"een teken dat {nr} dingen zegt") for nr in range(regels)]
    return zet_op_blad(
        "x", "Een kaart van iemand", ("Wat je ziet.",), Inhoud((), breed, hoog, marge=marge), legenda, (), meet
    )


def _pt(blad: Tekening, klasse: str) -> float:
    return max(tekst.pt for tekst in blad.teksten if tekst.klasse == klasse)


def test_waar_het_papier_ruimte_laat_is_de_uitleg_groter_en_blijft_iedereen_even_ver_van_boven() -> None:
    ruim, krap = _blad(700, 700, 4), _blad(700, 960, 4)
    assert _pt(ruim, "titel") == _pt(krap, "titel")
    assert _pt(ruim, "legenda") > _pt(krap, "legenda")


@pytest.mark.parametrize("aantal", [2, 12, 30])
def test_de_letters_van_de_uitleg_waren_anderhalf_keer_zo_groot_als_de_namen(aantal: int) -> None:
    kaart = relatiekaart(vast_netwerk(aantal), meet)
    namen = [tekst.pt for tekst in kaart.teksten if tekst.bij and tekst.gewicht == "vet"]
    assert _pt(kaart, "legenda") <= max(namen)


@pytest.mark.parametrize("regels", [0, 1, 6, 30])
@pytest.mark.parametrize("hoog", [420, 600, 800])
def test_grotere_letters_kosten_nooit_een_groter_vel(regels: int, hoog: int) -> None:
    blad, klein = _blad(600, hoog, 4, regels), _blad(600, hoog, 24, regels)
    assert blad.breedte <= klein.breedte
    assert blad.hoogte <= max(1.43 * blad.breedte, klein.hoogte)


def test_een_lange_uitleg_maakt_het_vel_niet_groter_dan_nodig() -> None:
    woorden = ["kort", "een uitleg van een paar woorden", "ook kort", "middelmatig lang"] * 3
    legenda = [LegendaRegel((), f"{zin} {nr}") for nr, zin in enumerate(woorden)]
    blad = zet_op_blad("x", "Kaart", (), Inhoud((), 600, 700, marge=4), legenda, (), meet)
    assert sorted(t.tekst for t in blad.teksten if t.klasse == "legenda") == sorted(een.woorden for een in legenda)
    assert blad.hoogte <= 1.43 * blad.breedte
    for een, ander in combinations(blad.teksten, 2):
        over_x = (een.breedte + ander.breedte) / 2 - abs(een.x - ander.x)
        assert min(over_x, (een.hoogte + ander.hoogte) / 2 - abs(een.y - ander.y)) < 0.5, (een.tekst, ander.tekst)


def test_een_kaart_met_ringen_is_even_breed_als_haar_buitenste_ring() -> None:
    kaart = relatiekaart(vast_netwerk(12), meet)
    ring = max(ring.straal for ring in kaart.geometrie.ringen if ring.naam != "nog te plaatsen")
    assert kaart.breedte - 2 * ring < 12
    vel, _ = kies_vel(kaart)
    assert vel.beeld_breedte == pytest.approx(vel.breedte - 2 * 28.35), "the short side of the paper decides"
