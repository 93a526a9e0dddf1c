from sonestra_cli.domein.beraad import Beraad
from sonestra_cli.domein.datum import lees_datum
from sonestra_cli.domein.traject import Traject
from tests.documenten.bladen import koppen, maak, voorbeeld


def test_op_de_deur_staat_geen_naam_en_niets_van_het_plan() -> None:
    blad = maak("blad-deur", voorbeeld("samira")).markdown
    assert "Samira" not in blad
    assert koppen(blad) == ["Deze kant op"] * 3 + ["Hier eten we", "Voor de kinderen", "Tijd voor ons"]


def test_wat_die_dag_niet_is_krijgt_geen_bord() -> None:
    weet_niets = koppen(maak("blad-deur", Traject()).markdown)
    assert {"Hier eten we", "Voor de kinderen"} <= set(weet_niets)
    zonder = koppen(maak("blad-deur", Traject(beraad=Beraad(datum=lees_datum("2026-04-11")))).markdown)
    assert zonder == ["Deze kant op"] * 3 + ["Tijd voor ons"]
