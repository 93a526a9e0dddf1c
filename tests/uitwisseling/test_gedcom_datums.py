"""Dates of other programs: read as they were meant, and what is lost of them is named."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.uitwisseling.boompjes import een_mens, lees


@pytest.mark.parametrize(
    ("geschreven", "verwacht"),
    [
        ("12 MAY 1984", "1984-05-12"),
        ("ABT 1984", "ca 1984"),
        ("BEF 1990", "voor 1990"),
        ("AFT JUN 2001", "na 2001-06"),
        ("BET 1980 AND 1985", "tussen 1980 en 1985"),
        ("367 B.C.", "367 v.Chr."),
        ("44 BCE", "44 v.Chr."),
        ("(rond 1850)", "ca 1850"),
        ("12 MEI 1985", "1985-05-12"),
        ("BET 3 mrt 1985 AND 12 okt. 1986", "tussen 1985-03-03 en 1986-10-12"),
        ("ABT maart 1985", "ca 1985-03"),
        ("12 août 1900", "1900-08-12"),
        ("3. März 1900", "1900-03-03"),
        ("1er janvier 1900", "1900-01-01"),
        ("rond mei 1950", "ca 1950-05"),
        ("tussen 1950 en 1960", "tussen 1950 en 1960"),
        ("12-05-1985", "1985-05-12"),
        ("ABT 1985-05-12", "ca 1985-05-12"),
        ("May 12, 1985", "1985-05-12"),
        ("12/15/1985", "1985-12-15"),
        ("10 FEB 1731/32", "1732-02-10"),
        ("1815/1816", "tussen 1815 en 1816"),
        ("@#DJULIAN@ 1700", "ca 1700"),
        ("@#DHEBREW@ 12 NSN 5700", "1940-04-20"),
    ],
)
def test_een_datum_blijft_wat_hij_was(geschreven: str, verwacht: str) -> None:
    assert str(een_mens(f"1 BIRT\n2 DATE {geschreven}\n").geboren) == verwacht


@pytest.mark.parametrize(
    ("geschreven", "werd"),
    [
        ("30 FEB 1960", "1960"),
        ("BET 1950 AND 302", "ca 1950"),
        ("FROM 1689 TO 597", "ca 1689"),
        ("MAY 1985 or so", "ca 1985"),
        ("na de oorlog 1945", "ca 1945"),
        ("12 XYZ 1985", "1985"),
        ("12 MAY 44 BCE", "44 v.Chr."),
        ("INT 1850 (toen het vroor)", "ca 1850"),
        ("@#DJULIAN@ JAN 1700", "ca 1700"),
        ("ABT 1103/1104", "ca 1103"),
        ("5/12/1985", "ca 1985"),
    ],
)
def test_van_een_datum_die_half_gelezen_is_verdwijnt_de_rest_niet_stil(geschreven: str, werd: str) -> None:
    gelezen = lees(f"0 @I1@ INDI\n1 BIRT\n2 DATE {geschreven}\n")
    assert [(half.regel, half.tekst, str(half.datum)) for half in gelezen.half] == [(7, f"2 DATE {geschreven}", werd)]
    assert gelezen.verloren == ()


DATUMWOORDEN = [
    "ABT", "BEF", "BET", "AND", "FROM", "TO", "INT", "rond", "tussen", "en", "MAY", "MEI", "okt.", "maart", "FEB",
    "XYZ", "12", "30", "31", "85", "1985", "1960", "302", "1731/32", "12-05-1985", "5/12/1985", "1985-05-12", "BCE",
    "(winter)", "winter", "@#DJULIAN@",
]  # fmt: skip
GETAL_VAN = {"MAY": 5, "MEI": 5, "okt.": 10, "maart": 3, "FEB": 2}


@given(st.lists(st.sampled_from(DATUMWOORDEN), min_size=1, max_size=6))
def test_wat_niet_in_de_datum_terugkomt_wordt_altijd_genoemd(woorden: list[str]) -> None:
    gelezen = lees(f"0 @I1@ INDI\n1 BIRT\n2 DATE {' '.join(woorden)}\n")
    (persoon,) = gelezen.netwerk.personen.values()
    if gelezen.half or gelezen.verloren or "@#DJULIAN@" in woorden:
        assert {v.regel for v in (*gelezen.half, *gelezen.verloren)} <= {7}
        return
    over = [int(getal) for getal in re.findall(r"\d+", str(persoon.geboren))]
    for woord in woorden:
        getallen = [GETAL_VAN[woord]] if woord in GETAL_VAN else [int(g) for g in re.findall(r"\d+", woord)]
        assert set(() if "/" in woord else getallen) <= set(over), (woorden, str(persoon.geboren))
        assert woord not in ("XYZ", "(winter)")


def test_een_doop_zonder_geboorte_wordt_ongeveer_geboren() -> None:
    assert str(een_mens("1 CHR\n2 DATE 26 APR 1564\n").geboren) == "ca 1564-04-26"


@pytest.mark.parametrize("datum", ["@#DROMAN@ 1 JAN 5", "BET @#DMAYA@ 5 AND 1900", "INT @#DX@ 5 (x)", "0", "1" * 5000])
@pytest.mark.parametrize("waar", ["1 BIRT", "1 EVEN\n2 TYPE uit_elkaar", "1 MARR"])
def test_een_onbekende_kalender_wordt_genoemd_met_zijn_regel(datum: str, waar: str) -> None:
    soort = "@I2@ INDI" if "BIRT" in waar else "@F1@ FAM\n1 HUSB @I1@"
    gelezen = lees(f"0 @I1@ INDI\n0 {soort}\n{waar}\n2 DATE {datum}\n")
    (verloren,) = gelezen.verloren
    assert verloren.waarom == "deze datum begrijp ik niet"
    assert verloren.tekst == f"2 DATE {datum}"[:60]
    assert verloren.regel == 7 + soort.count("\n") + waar.count("\n") + 1


def test_een_datum_in_een_andere_kalender_wordt_omgerekend() -> None:
    for geschreven in ("@#DJULIAN@ 1 JAN 1700", "JULIAN 1 JAN 1700"):
        assert str(een_mens(f"1 BIRT\n2 DATE {geschreven}\n").geboren) == "1700-01-11"
