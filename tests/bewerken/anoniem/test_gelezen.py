"""What was accepted is accepted in the copy about nobody, and says the same."""

import pytest

from sonestra_cli.bewerken.anoniem.gelezen import ring_of_groep
from sonestra_cli.bewerken.anoniem.kopie import anoniem
from sonestra_cli.bewerken.anoniem.namen import Vermomming, vermom
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Kop


@pytest.fixture
def ander() -> Vermomming:
    return vermom({Sleutel("kyra"): Persoon(), Sleutel("truus"): Persoon()}, [])


def test_een_dag_of_ring_zoals_iemand_het_zei_werd_drie_puntjes_en_klopte_niet_meer(ander: Vermomming) -> None:
    assert anoniem("beraad", "datum: 9 januari 2027\nbegint: half drie 's middags\n", ander) == (
        "datum: 2024-01-13\nbegint: '14:30'\n"
    )
    kyra = "  kyra: {kring: hartje, geslacht: v, contact: elke week}\n"
    tekst = f"personen:\n{kyra}  truus: {{kring: ring 2, geboren: weet niet}}\n"
    uit = anoniem("netwerk", tekst, ander)
    assert "{kring: hart, geslacht: vrouw, contact: elke_week}" in uit
    assert "{kring: dichtbij, geboren: ~}" in uit


def test_een_ring_die_er_niet_is_zegt_niets(ander: Vermomming) -> None:
    assert "kring: …" in anoniem("netwerk", "personen:\n  kyra: {kring: bij Jannie thuis}\n", ander)


def test_een_eigen_ring_op_volgorde_is_die_ring() -> None:
    kop = Kop(ringen=("bij Anna", "ver weg"))
    assert ring_of_groep("ring 2", "kring", kop) == "ver weg"
    assert ring_of_groep("onze zolder", "kring", kop) is None
