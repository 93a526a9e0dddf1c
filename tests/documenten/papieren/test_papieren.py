"""A paper is found by its module in ``papieren/``; what it needs beside that is told here when somebody forgets it."""

from sonestra_cli.documenten.papieren import papiersoorten
from sonestra_cli.opdrachten.blad import SOORTEN as BLADEN
from tests.documenten.bladen import sjablonen


def test_elk_papier_heeft_een_sjabloon_met_zijn_naam() -> None:
    assert papiersoorten().keys() == {naam for naam in sjablonen() if not naam.startswith("_")}


def test_elk_papier_is_te_maken_met_een_opdracht() -> None:
    zonder_blad = {"plan", "stukje", "koelkast", "agenda-beraad", "agenda-actieteam", "uitnodiging"}
    met_een_opdracht = zonder_blad | {f"blad-{naam}" for naam in BLADEN}
    assert papiersoorten().keys() == met_een_opdracht


def test_blad_vertelt_bij_elke_soort_wat_het_is() -> None:
    assert all(BLADEN.values())
    assert BLADEN["draaiboek"] == "de zeven stappen van de dag"
