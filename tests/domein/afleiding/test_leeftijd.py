import pytest
from hypothesis import given
from hypothesis import strategies as st

from sonestra_cli.domein.afleiding.leeftijd import Leeftijd, leeftijd, leeftijd_van, loopt_nog, peildatum
from sonestra_cli.domein.beraad import Beraad
from sonestra_cli.domein.datum import Datum, DatumOfJa
from sonestra_cli.domein.plan import Bijeenkomst
from sonestra_cli.domein.traject import Kop, Traject

from ..bouwen import datum, mens


@pytest.mark.parametrize(
    ("geboren", "op", "jaren", "ongeveer"),
    [
        ("2008-05-12", "2026-05-11", 17, False),
        ("2008-05-12", "2026-05-12", 18, False),
        ("2008-02-29", "2026-02-28", 17, False),
        ("2008-05", "2026-06-01", 18, False),
        ("2008-05", "2026-05-10", 18, True),
        ("2008", "2026-12-31", 18, False),
        ("2008", "2026-05-10", 18, True),
        ("1984", "2026", 42, True),
        ("2026", "2026-04-01", 0, False),
        ("ca 1984", "2026-12-31", 42, True),
        ("winter 2009", "2026-12-31", 17, True),
        ("10 v.Chr.", "10", 19, True),
    ],
)
def test_leeftijd(geboren: str, op: str, jaren: int, ongeveer: bool) -> None:
    assert leeftijd(datum(geboren), datum(op)) == Leeftijd(jaren, ongeveer)


def test_zonder_jaar_of_voor_de_geboorte_geen_leeftijd() -> None:
    assert leeftijd(None, datum("2026")) is None
    assert leeftijd(datum("1984"), None) is None
    assert leeftijd(datum("1984"), Datum("ja")) is None
    assert leeftijd(datum("2027"), datum("2026-05")) is None
    assert leeftijd(datum("2026-06-01"), datum("2026-05-31")) is None
    assert leeftijd(datum("ca 2027"), datum("2026")) is None


def test_wie_overleed_houdt_zijn_leeftijd() -> None:
    wout = mens(geboren="1953-03-01", overleden="2021-02-28")
    assert leeftijd_van(wout, datum("2026")) == Leeftijd(67, False)
    assert leeftijd_van(mens(geboren="1953", overleden=DatumOfJa(Datum("ja"))), datum("2026")) is None
    assert leeftijd_van(mens(geboren="2008-01-01"), datum("2026-02-01")) == Leeftijd(18, False)


@given(st.dates(), st.dates())
def test_exacte_dagen_geven_een_exacte_leeftijd(een: object, ander: object) -> None:
    vroeg, laat = sorted((str(een), str(ander)))
    gevonden = leeftijd(datum(vroeg), datum(laat))
    assert gevonden is not None
    assert not gevonden.ongeveer
    assert int(laat[:4]) - int(vroeg[:4]) - 1 <= gevonden.jaren <= int(laat[:4]) - int(vroeg[:4])


@given(st.dates(), st.dates())
def test_wie_minder_weet_zegt_niets_anders(een: object, ander: object) -> None:
    """A vague answer that is not marked as such is the exact one."""
    vroeg, laat = sorted((str(een), str(ander)))
    precies = leeftijd(datum(vroeg), datum(laat))
    for korter in (vroeg[:7], vroeg[:4]):
        vaag = leeftijd(datum(korter), datum(laat))
        assert vaag is not None
        assert vaag.ongeveer or vaag == precies


def test_de_peildatum_is_de_laatste_dag_van_het_traject() -> None:
    begin = Kop(begonnen_op=datum("2026-01-14"))
    assert peildatum(Traject()) is None
    assert peildatum(Traject(kop=begin)) == datum("2026-01-14")
    beraad = Beraad(datum=datum("2026-04-11"))
    assert peildatum(Traject(kop=begin, beraad=beraad)) == datum("2026-04-11")
    keren = {dag: Bijeenkomst() for dag in ("2026-09-03", "2026-05-07")}
    assert peildatum(Traject(kop=begin, beraad=beraad, actieteam=keren)) == datum("2026-09-03")
    los = Kop(losgelaten_op=datum("2026-11-12"))
    assert peildatum(Traject(kop=los, actieteam=keren)) == datum("2026-11-12")


def test_wie_meer_dan_honderd_jaar_geleden_geboren_is_en_van_wie_geen_sterfdag_bekend_is_heeft_geen_leeftijd() -> None:
    assert leeftijd_van(mens(geboren=datum("1890")), datum("2026")) is None
    assert leeftijd_van(mens(geboren=datum("1926")), datum("2026")) == Leeftijd(100, True)


@pytest.mark.parametrize(
    ("tot", "nog"),
    [
        ("2025", False),
        ("2026-03-01", False),
        ("voor 2026", False),
        ("2026-03-02", True),
        ("2026", True),
        ("2030", True),
    ],
)
def test_wat_in_de_loop_van_dit_jaar_ophoudt_is_er_nog(tot: str, nog: bool) -> None:
    assert loopt_nog(datum(tot), datum("2026-03-01")) is nog
    assert not loopt_nog(datum(tot), None)
    assert loopt_nog(None, None)
