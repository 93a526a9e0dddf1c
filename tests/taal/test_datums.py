import pytest

from sonestra_cli.domein.datum import Datum, lees_datum
from sonestra_cli.taal.datums import in_woorden, jaartal, kort, levensjaren, weekdag, zonder_weekdag


def datum(tekst: str) -> Datum:
    gelezen = lees_datum(tekst)
    assert gelezen is not None
    return gelezen


@pytest.mark.parametrize(
    ("tekst", "lang", "op_de_kaart"),
    [
        ("2026-04-11", "zaterdag 11 april 2026", "'26"),
        ("2025-11-17", "maandag 17 november 2025", "'25"),
        ("2026-04", "april 2026", "'26"),
        ("1984", "1984", "'84"),
        ("1943", "1943", "1943"),
        ("1949-12-31", "zaterdag 31 december 1949", "1949"),
        ("ca 1984", "ca. 1984", "ca. 1984"),
        ("ca 1950", "ca. 1950", "ca. 1950"),
        ("winter 2009", "winter 2009", "'09"),
        ("voor 1990", "vóór 1990", "vóór 1990"),
        ("na 2001-05", "na mei 2001", "na 2001"),
        ("tussen 1980 en 1985", "tussen 1980 en 1985", "1980/1985"),
        ("367 v.Chr.", "367 v.Chr.", "367 v.Chr."),
        ("ca 367 v.Chr.", "ca. 367 v.Chr.", "ca. 367 v.Chr."),
        ("tussen 367 v.Chr. en 360 v.Chr.", "tussen 367 v.Chr. en 360 v.Chr.", "367 v.Chr./360 v.Chr."),
        ("1685-03-21", "21 maart 1685", "1685"),
    ],
)
def test_een_datum_zoals_mensen_hem_zeggen(tekst: str, lang: str, op_de_kaart: str) -> None:
    assert in_woorden(datum(tekst)) == lang
    assert kort(datum(tekst)) == op_de_kaart


def test_zonder_weekdag_voor_een_leven() -> None:
    assert zonder_weekdag(datum("2014-05-12")) == "12 mei 2014"


def test_dat_het_gebeurde_maar_niet_wanneer() -> None:
    assert in_woorden(Datum("ja")) == "wanneer weten we niet"
    assert kort(Datum("ja")) == "?"


def test_honderd_jaar_met_een_apostrof_zijn_honderd_verschillende_teksten() -> None:
    teksten = [kort(Datum("op", jaar)) for jaar in range(1500, 2500)]
    assert len(set(teksten)) == len(teksten)


def test_levensjaren_staan_bij_wie_overleed_voluit() -> None:
    assert levensjaren(datum("1984"), None) == "'84–"
    assert levensjaren(datum("1943"), datum("2002-03")) == "1943–2002"
    assert levensjaren(datum("1953"), datum("2021")) == "1953–2021"
    assert levensjaren(datum("ca 1950"), Datum("ja")) == "ca. 1950–?"
    assert levensjaren(None, datum("2021")) == "–2021"
    assert levensjaren(None, None) == ""


def test_jaartal_is_altijd_voluit() -> None:
    assert jaartal(datum("2008-05")) == "2008"


def test_een_weekdag_hoort_bij_een_hele_datum() -> None:
    with pytest.raises(ValueError, match="complete"):
        weekdag(datum("2026-04"))


def test_begin_2013_is_op_een_kaart_een_jaar_en_op_papier_wat_er_gezegd_is() -> None:
    begin = Datum("tussen", 2013, 1, tot=Datum("op", 2013, 3), zoals="begin 2013")
    assert (kort(begin), jaartal(begin), in_woorden(begin), zonder_weekdag(begin)) == (
        "'13",
        "2013",
        "begin 2013",
        "begin 2013",
    )
