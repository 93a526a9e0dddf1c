import pickle
from typing import get_args

from sonestra_cli.domein.afleiding.vanzelf import NAAM_VAN_ACTIETEAM, NAAM_VAN_BERAAD
from sonestra_cli.domein.keuzes import Woordkeus
from sonestra_cli.taal.woordkeus import woorden


def test_een_begrip_twee_woorden() -> None:
    assert woorden("sonestra").beraad == "beraad"
    assert woorden("snv").beraad == "meedenkbijeenkomst"
    assert woorden("snv").actieteam == "basisteam"


def test_het_lidwoord_hoort_bij_het_woord() -> None:
    assert [woorden("sonestra").beraad.het, woorden("snv").beraad.het] == ["het beraad", "de meedenkbijeenkomst"]
    assert [woorden("sonestra").beraad.ons, woorden("snv").beraad.ons] == ["ons beraad", "onze meedenkbijeenkomst"]


def test_de_levenslijn_gebruikt_dezelfde_woorden() -> None:
    for keus in get_args(Woordkeus):
        assert NAAM_VAN_BERAAD[keus] == woorden(keus).beraad
        assert NAAM_VAN_ACTIETEAM[keus] == woorden(keus).actieteam


def test_een_woordkeuze_kan_op_reis_naar_een_ander_proces() -> None:
    terug = pickle.loads(pickle.dumps(woorden("snv")))
    assert terug == woorden("snv")
    assert terug.beraad.het == "de meedenkbijeenkomst"
