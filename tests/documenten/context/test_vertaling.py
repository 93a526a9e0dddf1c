"""A sentence in the language of its reader: what people wrote stays as it was, days and times are said their way."""

from datetime import date

from sonestra_cli.documenten.context.vertaling import IN_HET_NEDERLANDS, Klok, Namen, Vertaling
from sonestra_cli.domein.datum import Datum

DAG = Datum("op", 2026, 4, 11)
POOLS = Vertaling(
    "pl", {"Beste {naam},": "Cześć {naam}!"},
    ("pon", "wt", "śr", "czw", "pt", "sob", "niedz"),
    ("sty", "lut", "mar", "kwi", "maj", "cze", "lip", "sie", "wrz", "paź", "lis", "gru"),
    "{weekdag} {dag} {maand} {jaar}", "{uur}:{minuut}", en=" i ",
)  # fmt: skip


def test_een_zin_zonder_vertaling_blijft_nederlands() -> None:
    assert POOLS.zeg("Beste {naam},", {"naam": "Wim"}) == "Cześć Wim!"
    assert POOLS.zeg("Groet, {naam}", {"naam": "Wim"}) == "Groet, Wim"


def test_een_naam_met_accolades_is_geen_open_plek() -> None:
    assert POOLS.zeg("Beste {naam},", {"naam": "{naam} {{ 7*7 }}"}) == "Cześć {naam} {{ 7*7 }}!"


def test_een_dag_en_een_tijd_zoals_die_taal_ze_zegt() -> None:
    waarden = {"dag": DAG, "uur": Klok("13:05"), "wie": Namen(("Jo", "Bo", "Al"))}
    assert POOLS.zeg("{dag} {uur} {wie}", waarden) == "sob 11 kwi 2026 13:05 Jo, Bo i Al"
    assert IN_HET_NEDERLANDS.zeg("{dag}, {uur}, {wie}", waarden) == "zaterdag 11 april 2026, 13.05 uur, Jo, Bo en Al"
    assert date(2026, 4, 11).weekday() == 5


def test_een_halve_datum_blijft_zoals_hij_in_het_nederlands_is() -> None:
    assert POOLS.zeg("{dag}", {"dag": Datum("op", 2026, 4)}) == "april 2026"


def test_een_punt_die_iemand_zelf_zette_staat_er_maar_een_keer() -> None:
    assert IN_HET_NEDERLANDS.zeg("{eten}.", {"eten": "Soep. Lekker!"}) == "Soep. Lekker!"
    assert IN_HET_NEDERLANDS.zeg("{eten}.", {"eten": "soep"}) == "soep."


def test_een_naam_met_een_komma_erin_blijft_een_naam() -> None:
    assert IN_HET_NEDERLANDS.zeg("{wie}", {"wie": Namen(("Jan, buurman", "Els", "Bo"))}) == "Jan, buurman; Els en Bo"
