"""A family, said in one line."""

import pytest

from tests.verstaan.zinnen.bouwen import enige, gezegd


def test_een_heel_gezin_in_een_zin():
    assert enige(
        "gezin", "Bram trouwde in 1999 met Lotte, in 2006 uit elkaar, 2007 gescheiden, dochter Nadia"
    ).waarde == {
        "partners": ["bram", "lotte"],
        "verbinding": "gehuwd",
        "sinds": "1999",
        "uit_elkaar": "2006",
        "gescheiden": "2007",
        "kinderen": ["nadia"],
    }


def test_kinderen_in_de_volgorde_waarin_ze_kwamen():
    waarde = enige("gezin", "Bram en Lotte trouwden in 1973 en kregen eerst tante Wil en toen Nadia").waarde
    assert waarde["kinderen"] == ["wil", "nadia"]
    assert waarde["sinds"] == "1973"


def test_pleegouders():
    waarde = enige("gezin", "Bram en Lotte, getrouwd, pleegouders van Nadia").waarde
    assert waarde == {
        "partners": ["bram", "lotte"],
        "verbinding": "gehuwd",
        "kinderen": [{"wie": "nadia", "band": "pleeg"}],
    }


def test_een_ouder_alleen():
    assert enige("gezin", "oma Griet is de moeder van Bram").waarde == {"partners": ["oma-griet"], "kinderen": ["bram"]}
    assert enige("gezin", "tante Wil heeft een zoon, Teun van Wil").waarde == {
        "partners": ["wil"],
        "kinderen": ["teun-van-wil"],
    }


def test_een_datum_hoort_bij_het_woord_ernaast():
    waarde = enige("gezin", "Bram ging in 2010 samenwonen met Lotte. Dat stopte in 2019. Hun zoon is Sjoerd").waarde
    assert (waarde["verbinding"], waarde["sinds"], waarde["uit_elkaar"]) == ("samenwonend", "2010", "2019")


def test_twee_keer_een_begin_wordt_gevraagd():
    verstaan = gezegd("gezin", "Bram en Lotte, sinds 2015 een relatie, 2019 getrouwd")
    assert verstaan.vragen[0].kandidaten == ("2015", "2019")


def test_wie_er_nog_niet_is_wordt_gevraagd_ook_als_het_er_twee_zijn():
    verstaan = gezegd("gezin", "Fenna en Jurre, getrouwd 1999, kinderen Bo en Nadia")
    assert [vraag.zin.partition("'")[2].partition("'")[0] for vraag in verstaan.vragen] == ["Fenna", "Jurre", "Bo"]
    assert verstaan.niet_begrepen == ()
    antwoorden = {vraag.zin: naam for vraag, naam in zip(verstaan.vragen, ("fenna", "jurre", "bo"), strict=True)}
    (zet,) = gezegd("gezin", "Fenna en Jurre, getrouwd 1999, kinderen Bo en Nadia", **antwoorden).zetten
    assert zet.waarde == {
        "partners": ["fenna", "jurre"],
        "verbinding": "gehuwd",
        "sinds": "1999",
        "kinderen": ["bo", "nadia"],
    }


def test_drie_partners_zijn_er_nooit_stilletjes():
    verstaan = gezegd("gezin", "Bram trouwde in 1999 met Lotte. Lotte trouwde in 2010 met Sjoerd")
    assert verstaan.zetten == ()
    assert "Sjoerd" in " ".join(verstaan.niet_begrepen)


def test_van_een_tweeling_blijft_staan_dat_het_er_een_is():
    """The two were children like all others, and that they came together was gone."""
    waarde = enige("gezin", "Bram en Lotte, kinderen Nadia, tweeling Sjoerd en tante Wil").waarde
    assert waarde["kinderen"] == ["nadia", {"wie": "sjoerd", "tweeling": "wil"}, "wil"]


@pytest.mark.parametrize(("woord", "eeneiig"), [("eeneiige", "ja"), ("twee-eiige", "nee"), ("tweeeiige", "nee")])
def test_of_een_tweeling_eeneiig_is(woord, eeneiig):
    (eerste, _) = enige("gezin", f"Bram en Lotte, {woord} tweeling Sjoerd en Nadia").waarde["kinderen"]
    assert eerste == {"wie": "sjoerd", "tweeling": {"met": "nadia", "eeneiig": eeneiig}}


def test_van_kinderen_met_een_jaar_erachter_werd_gevraagd_sinds_wanneer_hun_ouders_samen_zijn():
    verstaan = gezegd("gezin", "Bram en Lotte, getrouwd 1978, kinderen Nadia (1981) en Teun van Wil (1983)")
    assert (verstaan.vragen, verstaan.niet_begrepen) == ((), ())
    gezin, *geboren = verstaan.zetten
    assert gezin.waarde == {
        "partners": ["bram", "lotte"],
        "verbinding": "gehuwd",
        "sinds": "1978",
        "kinderen": ["nadia", "teun-van-wil"],
    }
    assert [(zet.stappen[1], zet.sleutel, zet.waarde) for zet in geboren] == [
        ("nadia", "geboren", "1981"),
        ("teun-van-wil", "geboren", "1983"),
    ]


def test_een_jaar_met_sinds_achter_een_kind_blijft_van_de_ouders():
    gezin, *rest = gezegd("gezin", "Bram en Lotte, dochter Nadia, sinds 1978").zetten
    assert (gezin.waarde["sinds"], rest) == ("1978", [])
