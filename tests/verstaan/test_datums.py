"""Dates as they are spoken: one meaning is read, more are all named, and a story is no date."""

from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sonestra_cli.domein.datum import lees_datum
from sonestra_cli.taal.datums import MAANDEN, WEEKDAGEN
from sonestra_cli.verstaan.datums import begrijp_datum, versta_datum

HELDER = """
ca 2015-12-25 <- rond de kerst van 2015 | ca kerst 2015
2012 <- overleden in 2012 | † 2012 | geboren in 2012 | anno 2012
1998 <- '98
zomer 1998 <- zomer 98 | zomer '98
1998-05 <- mei 98 | mei '98
ca 2013 <- 2013 (onzeker) | c 2013 | waarschijnlijk 2013 | 2013, denk ik
2014-05-12 <- 2014-05-12
ca 2013 <- ca. 2013 | rond 2013 | ±2013 | ± 2013 | +/- 2013 | ongeveer 2013 | circa 2013 | 2013? | 2013 (?)
ca 2013 <- 2013 of zo | ergens rond 2013
winter 2009 <- winter 2009
367 v.Chr. <- 367 v.Chr.
2019-12-31 <- 31-12-2019 | 31/12/2019 | 31.12.2019 | 2019-31-12 | 12-31-2019
2020-03-05 <- 5 - 3 - 2020
2025-10-05 <- 2025-10-5
2019-05-04 <- 20190504
2021-02 <- 2-2021 | 02/2021 | 2021/2
2019-02-01 <- 1-2-19
1987-04-03 <- 3/4/'87
1989 <- '89
2007 <- ’07
2016-05 <- mei 2016 | 2016 mei | mei, 2016 | in Mei 2016 | mei '16
2025-09-01 <- 1 sept. 2025
2026-01-24 <- 24 jan 2026 | 24e januari 2026 | 24-jan-2026 | zaterdag 24 januari 2026 | za 24 jan 2026
2026-01-24 <- Za. 24-1-2026 | 24 januari 2026 (zaterdag) | zatredag 24 januari 2026
2020-03-03 <- 3 mrt 2020
2015-03-03 <- 2015 maart 3 | 3 maart van 2015
2019-08 <- agustus 2019
2019-02-05 <- 5 febuari 2019
2020-09-03 <- 3 setpember 2020
2011-10 <- okotber 2011
2020-01 <- januarie 2020
2018-12 <- desember 2018
lente 2013 <- voorjaar 2013
herfst 2013 <- NAJAAR 2013 | in het najaar van 2013
lente 2024 <- 2024 (voorjaar)
zomer 2011 <- de zomer van 2011
zomer 2019 <- zomer '19 | zomervakantie 2019 | "aan het eind van de zomer" van 2019 | “de zomer” van 2019
ca 2013-05 <- omstreeks mei 2013
2013 <- ergens in 2013 | in de loop van 2013 | ja, in 2013
voor 1990 <- vóór 1990
na 2016-05 <- kort na mei 2016
na zomer 2015 <- na de zomer van 2015
voor 2014 <- 2013 of eerder
na 2012 <- 2013 of later
2010 <- sinds 2010 | tot 2010 | t/m 2010 | 2010 - heden
2010-05 <- vanaf mei 2010
tussen 2013-01 en 2013-03 <- begin 2013
tussen 2013-10 en 2013-12 <- eind 2013 | einde van 2013
tussen 2013-05 en 2013-08 <- midden 2013
tussen 2016-05-21 en 2016-05-31 <- eind mei 2016
tussen 2016-05-11 en 2016-05-20 <- half mei 2016
tussen 2014-01 en 2014-06 <- 1e helft 2014
tussen 2014-07 en 2014-12 <- tweede helft van 2014
tussen 2014-07 en 2014-09 <- 3e kwartaal 2014
tussen 2014-01 en 2014-03 <- Q1 2014
tussen 1990 en 1999 <- jaren 90
tussen 1980 en 1989 <- de jaren '80 | de tachtiger jaren
tussen 1960 en 1969 <- jaren zestig
tussen 1987 en 1989 <- eind jaren 80
tussen 2000 en 2003 <- begin jaren 2000
tussen 2018-08 en 2019-07 <- schooljaar 2018-2019
tussen 2009-12 en 2010-03 <- winter 2009-2010
tussen 2019-03-18 en 2019-03-24 <- week 12 2019
tussen 2016-05-01 en 2016-05-07 <- eerste week van mei 2016
2015-12-25 <- kerst 2015 | met Kerstmis 2015
2019-04-21 <- Pasen 2019
2024-03-31 <- pasen 2024
2018-05-21 <- tweede pinksterdag 2018
2020-05-21 <- hemelvaart 2020
2017-12-05 <- sinterklaas 2017
2014-04-26 <- koningsdag 2014
2010-04-30 <- koninginnedag 2010
2021-05-09 <- moederdag 2021
ca 2015-12-25 <- rond kerst 2015
na 2019-04-21 <- na pasen 2019
tussen 2019-04-22 en 2019-04-28 <- in de week na Pasen 2019
2019 <- suikerfeest 2019
2018-12-31 <- oud en nieuw 2018-2019
2019-01-01 <- nieuwjaar 2019
tussen 2012 en 2013 <- 2012 of 2013 | 2012-2013 | 2012-13
tussen 2016-05 en 2016-06 <- mei/juni 2016
tussen 2019-03 en 2019-04 <- maart of april 2019
tussen 2013-05-01 en 2013-05-02 <- 1 of 2 mei 2013
tussen 1975 en 1976 <- 1975–1976
tussen 2016-05 en 2016-07 <- tussen mei en juli 2016
tussen 2016-05-12 en 2016-05-14 <- 12-14 mei 2016
tussen 2012 en 2014 <- van 2012 t/m 2014
tussen herfst 2013 en lente 2014 <- najaar 2013/voorjaar 2014
"""


def _regels() -> Iterator[tuple[str, str]]:
    for regel in HELDER.strip().splitlines():
        bedoeld, _, manieren = regel.partition(" <- ")
        yield from ((gezegd, bedoeld) for gezegd in manieren.split(" | "))


@pytest.mark.parametrize(("gezegd", "bedoeld"), [*_regels()])
def test_wat_een_ding_betekent_wordt_begrepen(gezegd: str, bedoeld: str) -> None:
    assert tuple(map(str, versta_datum(gezegd))) == (bedoeld,)


@pytest.mark.parametrize(
    ("gezegd", "mogelijk"),
    [
        ("vrijdag 24 januari 2026", ("2026-01-24", "2026-01-23", "2025-01-24")),
        ("zondag 3 mei 2026", ("2026-05-03",)),
        ("maandag 3 mei 2026", ("2026-05-03", "2026-05-04", "2027-05-03")),
        ("oud en nieuw 2019", ("2018-12-31", "2019-12-31")),
        ("31 april 2019", ("2019-04-30", "2019-05-01")),
        ("29-02-2019", ("2019-02-28", "2019-03-01")),
        ("jaren 20", ("tussen 2020 en 2029", "tussen 1920 en 1929")),
    ],
)
def test_wat_meer_kan_betekenen_noemt_alles(gezegd: str, mogelijk: tuple[str, ...]) -> None:
    assert tuple(map(str, versta_datum(gezegd))) == mogelijk


GEEN_DATUM = (
    "",
    "24 januari",
    "vorig jaar",
    "toen Jayden 2 was",
    "groep 3",
    "45",
    "68 jaar",
    "in de week na Pasen",
    "mei 16",
    "onbekend",
    "13-13-2019",
    "32 mei 2020",
    "kikker 2013",
    "voor het eten",
    "2013-2012",
    "sinds kort",
    "1 2 3",
    "0-0-0",
)


@pytest.mark.parametrize("gezegd", GEEN_DATUM)
def test_zonder_jaar_of_uit_een_verhaal_is_het_geen_datum(gezegd: str) -> None:
    assert versta_datum(gezegd) == ()


@pytest.mark.parametrize(
    ("gezegd", "mogelijk"),
    [
        ("24 januari", ("2026-01-24", "2025-01-24", "2027-01-24")),
        ("zaterdag 24 januari", ("2026-01-24",)),
        ("vorig jaar", ("2025",)),
        ("twee jaar geleden", ("ca 2024",)),
        ("1-2-27", ("2027-02-01",)),
        ("1-2-45", ("1945-02-01",)),
    ],
)
def test_wie_vandaag_kent_verstaat_meer(gezegd: str, mogelijk: tuple[str, ...]) -> None:
    assert tuple(map(str, versta_datum(gezegd, 2026))) == mogelijk


def test_vage_woorden_blijven_bewaard_en_vaste_datums_hebben_ze_niet_nodig() -> None:
    assert versta_datum("Begin  2013")[0].zoals == "Begin 2013"
    assert versta_datum("kerst 2015")[0].zoals == "kerst 2015"
    assert versta_datum("31-12-2019")[0].zoals == ""
    assert versta_datum("voorjaar 2013")[0].zoals == ""


def test_een_tijd_lang_is_anders_gezegd_dan_een_van_twee() -> None:
    assert begrijp_datum("2012-2013").vorm == "reeks"
    assert begrijp_datum("2012 of 2013").vorm == ""
    assert begrijp_datum("'98").vorm == "eeuw"
    assert (begrijp_datum("sinds 2010").vorm, begrijp_datum("tot 2010").vorm) == ("vanaf", "tot")


DAGEN = st.dates(date(1900, 1, 1), date(2099, 12, 31))


@given(
    DAGEN,
    st.sampled_from(
        (
            "{d}-{m}-{j}",
            "{d}/{m}/{j}",
            "{d:02}.{m:02}.{j}",
            "{d} {maand} {j}",
            "{week} {d} {maand} {j}",
            "{kort} {d} {maandkort}. {j}",
            "op {d} {maand} {j}",
            "{j}-{m}-{d}",
            "{d}e {maand} {j}",
        )
    ),
)
def test_elke_dag_in_elke_vorm_is_die_dag(dag: date, vorm: str) -> None:
    maand, week = MAANDEN[dag.month - 1], WEEKDAGEN[dag.weekday()]
    gezegd = vorm.format(d=dag.day, m=dag.month, j=dag.year, maand=maand, maandkort=maand[:3], week=week, kort=week[:2])
    assert tuple(map(str, versta_datum(gezegd))) == (dag.isoformat(),)


STUKKEN = st.sampled_from(
    (
        "begin",
        "eind",
        "van",
        "tot",
        "en",
        "of",
        "-",
        "/",
        "2012",
        "2013",
        "'98",
        "mei",
        "juni",
        "24",
        "31",
        "rond",
        "de",
        "week",
        "na",
        "voor",
        "kerst",
        "pasen",
        "jaren",
        "80",
        "(",
        ")",
        "?",
        "in",
        "helft",
        "1e",
        "zomer",
        "9999",
        "0001",
        "v.Chr.",
        "±",
        "za",
        "tussen",
        "t/m",
        "nu",
        "geleden",
        "jaar",
        "'s",
        "avonds",
        "oud",
        "nieuw",
        "schooljaar",
    )
)


@given(st.lists(STUKKEN, max_size=9).map(" ".join) | st.text(max_size=40), st.none() | st.integers(1, 9998))
def test_wat_er_ook_staat_het_valt_niet_om_en_leest_terug(gezegd: str, jaar: int | None) -> None:
    gelezen = versta_datum(gezegd, jaar)
    assert gelezen == versta_datum(gezegd, jaar)
    for datum in gelezen:
        assert lees_datum(str(datum)) == datum


@pytest.mark.parametrize(
    ("gezegd", "mogelijk"),
    [
        ("18 of 25 april 2026", ("2026-04-18", "2026-04-25")),
        ("mei of september 2016", ("2016-05", "2016-09")),
        ("2010 of 2015", ("2010", "2015")),
        ("31 mei of 1 juni 2016", ("tussen 2016-05-31 en 2016-06-01",)),
    ],
)
def test_een_van_twee_die_niet_op_elkaar_volgen_zijn_er_twee(gezegd: str, mogelijk: tuple[str, ...]) -> None:
    """``18 of 25 april`` was read as some day in that week."""
    assert tuple(map(str, versta_datum(gezegd))) == mogelijk


def test_van_tot_is_al_die_tijd() -> None:
    assert begrijp_datum("van 2012 tot 2014").vorm == "van_tot"
    assert begrijp_datum("12 en 13 mei 2016").vorm == "van_tot"
    assert begrijp_datum("mei-juni 2016").vorm == "reeks"


def test_tot_en_met_een_jaar_heeft_alleen_een_einde() -> None:
    """It was read as from one to the other, and the tip said ``tot: None``."""
    assert begrijp_datum("tot en met 2011").vorm == "tot"
    assert begrijp_datum("2009 tot en met 2011").vorm == "van_tot"
