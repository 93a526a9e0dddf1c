import pickle
from typing import get_args

from sonestra_cli.domein.afleiding.fase import Fase
from sonestra_cli.domein.afleiding.vanzelf import NAAM_VAN_ACTIETEAM, NAAM_VAN_BERAAD
from sonestra_cli.domein.keuzes import Woordkeus
from sonestra_cli.taal.woordkeus import woorden


def test_een_begrip_twee_woorden() -> None:
    assert woorden("sonestra").beraad == "beraad"
    assert woorden("snv").beraad == "meedenkbijeenkomst"
    assert woorden("snv").actieteam == "basisteam"
    assert woorden("snv").netwerkkompas == "netwerkatlas"


def test_het_lidwoord_hoort_bij_het_woord() -> None:
    assert [woorden("sonestra").beraad.het, woorden("snv").beraad.het] == ["het beraad", "de meedenkbijeenkomst"]
    assert [woorden("sonestra").beraad.dit, woorden("snv").beraad.dit] == ["dit beraad", "deze meedenkbijeenkomst"]
    assert [woorden("sonestra").beraad.ons, woorden("snv").beraad.ons] == ["ons beraad", "onze meedenkbijeenkomst"]
    assert woorden("snv").beraad.meervoud == "meedenkbijeenkomsten"
    assert woorden("snv").actieteam.titel == "Basisteam"


def test_elke_fase_heeft_in_elke_woordkeus_een_eigen_naam() -> None:
    for keus in get_args(Woordkeus):
        namen = [woorden(keus).fase(fase) for fase in get_args(Fase)]
        assert len(set(namen)) == len(namen)
    assert woorden("snv").fase("netwerkkompas") == "netwerkatlas"


def test_de_levenslijn_gebruikt_dezelfde_woorden() -> None:
    for keus in get_args(Woordkeus):
        assert NAAM_VAN_BERAAD[keus] == woorden(keus).beraad
        assert NAAM_VAN_ACTIETEAM[keus] == woorden(keus).actieteam


def test_een_woordkeuze_kan_op_reis_naar_een_ander_proces() -> None:
    terug = pickle.loads(pickle.dumps(woorden("snv")))
    assert terug == woorden("snv")
    assert terug.beraad.het == "de meedenkbijeenkomst"
