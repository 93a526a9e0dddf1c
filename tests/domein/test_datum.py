"""What is written comes back, what is no date is refused, and no text brings the reader down."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sonestra_cli.domein.datum import Datum, lees_datum

DAGEN = st.dates().map(lambda dag: Datum("op", dag.year, dag.month, dag.day))
MAANDEN = st.builds(lambda jaar, maand: Datum("op", jaar, maand), st.integers(1, 9999), st.integers(1, 12))
JAREN = st.one_of(st.integers(-9999, -1), st.integers(1, 9999)).map(lambda jaar: Datum("op", jaar))
SEIZOENEN = st.builds(
    lambda seizoen, jaar: Datum("op", jaar, seizoen=seizoen),
    st.sampled_from(("lente", "zomer", "herfst", "winter")),
    st.integers(1, 9999),
)
KALE = st.one_of(DAGEN, MAANDEN, JAREN, SEIZOENEN)
ONGEVEER = st.builds(
    lambda soort, d: Datum(soort, d.jaar, d.maand, d.dag, d.seizoen), st.sampled_from(("ca", "voor", "na")), KALE
)
TUSSEN = st.lists(KALE, min_size=2, max_size=2).map(
    lambda paar: (lambda van, tot: Datum("tussen", van.jaar, van.maand, van.dag, van.seizoen, tot))(
        *sorted(paar, key=lambda d: d.volgorde)
    )
)
DATUMS = st.one_of(KALE, ONGEVEER, TUSSEN)


@given(DATUMS)
def test_wat_geschreven_is_komt_terug(datum: Datum) -> None:
    assert lees_datum(str(datum)) == datum


@given(DATUMS)
def test_hoofdletters_en_spaties_maken_niet_uit(datum: Datum) -> None:
    assert lees_datum(f"  {str(datum).upper().replace(' ', '   ')} ") == datum


@given(st.text())
def test_geen_tekst_brengt_de_lezer_van_zijn_stuk(tekst: str) -> None:
    gelezen = lees_datum(tekst)
    assert gelezen is None or lees_datum(str(gelezen)) == gelezen


DELEN = ("tussen", "en", "ca", "voor", "na", "winter", "v.Chr.", "2014", "05", "-05", "-12", ".", "0", "99999")


@given(st.lists(st.sampled_from(DELEN), max_size=9))
def test_ook_niet_wat_op_een_datum_lijkt(woorden: list[str]) -> None:
    for lijm in ("", " "):
        gelezen = lees_datum(lijm.join(woorden))
        assert gelezen is None or lees_datum(str(gelezen)) == gelezen


@pytest.mark.parametrize("aanhef", ["ca ", "tussen ", "voor na ", "tussen 1 en "])
def test_een_eindeloze_aanhef_is_gewoon_geen_datum(aanhef: str) -> None:
    assert lees_datum(aanhef * 20_000 + "2014") is None


@pytest.mark.parametrize(
    "tekst",
    [
        "", "ja", "0", "0000", "2014-5", "2014-00", "2014-13", "2014-02-30", "2015-02-29", "1900-02-29", "84-05",
        "12345", "2014-05-12-01", "05-2014", "12 mei 2014", "ca", "ca ca 2014", "voor tussen 1 en 2", "winter 0",
        "tussen 1985 en 1980", "tussen 1980", "tussen ca 1980 en 1985", "2014-05 v.Chr.", "0 v.Chr.", "٢٠١٤",
        "2014\x00",
    ],
)  # fmt: skip
def test_dit_is_geen_datum(tekst: str) -> None:
    assert lees_datum(tekst) is None


@pytest.mark.parametrize(
    ("tekst", "zelfde"),
    [
        ("Ca. 2014", "ca 2014"),
        ("vóór 1990", "voor 1990"),
        ("Winter 2009", "winter 2009"),
        ("367 v. Chr.", "367 v.Chr."),
        ("367 v.chr.", "367 v.Chr."),
        ("tussen 200 v.Chr. en 100 v.Chr.", "tussen 200 v.Chr. en 100 v.Chr."),
        ("2016-02-29", "2016-02-29"),
    ],
)
def test_zo_typen_mensen_het_ook(tekst: str, zelfde: str) -> None:
    gelezen = lees_datum(tekst)
    assert gelezen is not None
    assert str(gelezen) == zelfde


def test_sorteren_gaat_op_het_bekende_deel() -> None:
    op_volgorde = [
        "ca 367 v.Chr.", "300 v.Chr.", "0012", "voor 1990", "1990", "na 1990", "1990-03", "lente 1990", "1990-04-02",
        "1990-04-10", "tussen 1991 en 2000", "1992",
    ]  # fmt: skip
    datums = [datum for tekst in op_volgorde if (datum := lees_datum(tekst))]
    assert [str(datum) for datum in sorted(datums, key=lambda d: d.volgorde)] == op_volgorde
    assert max([*datums, Datum("ja")], key=lambda d: d.volgorde) == Datum("ja")


@given(DATUMS)
def test_de_plek_op_de_as_ligt_bij_het_jaar(datum: Datum) -> None:
    assert datum.decimaal is not None
    assert datum.jaar is not None
    tot = datum.tot.jaar if datum.tot and datum.tot.jaar else datum.jaar
    assert datum.jaar <= datum.decimaal <= tot + 1


@given(DAGEN)
def test_alleen_een_hele_datum_heeft_iso(dag: Datum) -> None:
    assert lees_datum(dag.iso) == dag
    for vaag in (Datum("op", dag.jaar, dag.maand), Datum("ca", dag.jaar, dag.maand, dag.dag), Datum("ja")):
        with pytest.raises(ValueError, match="complete"):
            _ = vaag.iso
