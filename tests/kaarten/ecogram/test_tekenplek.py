"""A sign across a line says something of the one whose line it is, and of nobody else."""

from itertools import product

from sonestra_cli.kaarten.ecogram import ecogram
from sonestra_cli.kaarten.ecogram.lijn import DWARS
from sonestra_cli.kaarten.ecogram.tekenplek import Streep, rond_het_midden
from sonestra_cli.tekening.tekening import Punt
from tests.kaarten.ecogram.test_ecogram import met_zestig_lijnen
from tests.kaarten.ringen.ring_gevallen import meet
from tests.kijken import kruisen, streken

LIJN = ((0.0, 0.0), (100.0, 0.0))
ERGENS = (10.0, 90.0)


def test_de_ruziestreepjes_van_de_een_stonden_over_de_lijn_van_een_ander() -> None:
    kaart = ecogram(met_zestig_lijnen(), meet)
    tekens: dict[str, list[tuple[Punt, ...]]] = {}
    for streep in streken(kaart, DWARS):
        tekens.setdefault(streep.id.split("-")[1], []).append(streep.punten)
    assert len(tekens) > 20
    over_een_ander = {
        (wie, lijn.naar)
        for (wie, strepen), lijn in product(tekens.items(), kaart.geometrie.lijnen)
        if wie != lijn.naar and any(kruisen(streep, lijn.punten) for streep in strepen)
    }
    assert over_een_ander == set()


def test_twee_tekens_staan_niet_over_elkaar() -> None:
    kaart = ecogram(met_zestig_lijnen(), meet)
    strepen = [(streep.id.split("-")[1], streep.punten) for streep in streken(kaart, DWARS)]
    assert not [(een, ander) for (een, p), (ander, q) in product(strepen, strepen) if een < ander and kruisen(p, q)]


def test_een_teken_schuift_langs_zijn_eigen_lijn_naar_waar_niets_in_de_weg_is() -> None:
    def hinder(streep: Streep) -> int:
        return sum(40 < x < 60 for x, _ in streep)

    plek, half = rond_het_midden(LIJN, ERGENS, (-8.0, 0.0, 8.0), 1.5, hinder)
    assert half == 4.5
    assert not any(40 < plek + erbij < 60 for erbij in (-8.0, 0.0, 8.0))
    assert 25 < plek < 75


def test_waar_overal_iets_in_de_weg_is_komt_een_teken_waar_het_minste_is() -> None:
    plek, half = rond_het_midden(LIJN, ERGENS, (0.0,), 1.5, lambda streep: 1 if streep[0][0] > 60 else 3)
    assert plek > 60
    assert half < 4.5


def test_ook_een_kort_streepje_steekt_buiten_een_dikke_lijn_uit() -> None:
    _, half = rond_het_midden(LIJN, ERGENS, (0.0,), 4.0, lambda _: 1)
    assert half > 2.0
