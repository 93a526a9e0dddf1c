"""Times as they are spoken: what may be morning or evening is asked, what says which is read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sonestra_cli.verstaan.tijden import begin_van, versta_tijd

HELDER = {
    "13:30": "13:30",
    "9:05": "09:05",
    "19u": "19:00",
    "19u30": "19:30",
    "19 u 30": "19:30",
    "19.30": "19:30",
    "19:30 uur": "19:30",
    "13.30 uur": "13:30",
    "1930": "19:30",
    "19 uur": "19:00",
    "19 uur 30": "19:30",
    "20.00u": "20:00",
    "om 14 uur": "14:00",
    "vanaf 19.00 uur": "19:00",
    "zaterdag 14.00": "14:00",
    "ca. 14.30": "14:30",
    "2 uur 's middags": "14:00",
    "2 uur ’s middags": "14:00",
    "'s middags om 2 uur": "14:00",
    "half 8 's avonds": "19:30",
    "'s avonds half acht": "19:30",
    "half negen in de ochtend": "08:30",
    "7 uur ’s ochtends": "07:00",
    "3 uur 's nachts": "03:00",
    "12 uur 's nachts": "00:00",
    "dinsdagavond half acht": "19:30",
    "kwart voor 2 's middags": "13:45",
    "12 uur": "12:00",
    "half een": "12:30",
    "middernacht": "00:00",
    "2 pm": "14:00",
    "8 a.m.": "08:00",
    "2.30 's middags": "14:30",
    "acht uur in de avond": "20:00",
    "tien over half drie in de middag": "14:40",
}


@pytest.mark.parametrize(("gezegd", "tijd"), HELDER.items())
def test_een_tijd_zoals_je_hem_zegt(gezegd: str, tijd: str) -> None:
    assert versta_tijd(gezegd) == (tijd,)


@pytest.mark.parametrize(
    ("gezegd", "mogelijk"),
    [
        ("half 8", ("19:30", "07:30")),
        ("dinsdag half negen", ("20:30", "08:30")),
        ("kwart over 7", ("19:15", "07:15")),
        ("kwart voor acht", ("19:45", "07:45")),
        ("vijf voor half 8", ("19:25", "07:25")),
        ("2 uur", ("14:00", "02:00")),
        ("tien uur", ("10:00", "22:00")),
        ("om 10", ("10:00", "22:00")),
    ],
)
def test_ochtend_of_avond_staat_er_niet_bij(gezegd: str, mogelijk: tuple[str, ...]) -> None:
    assert versta_tijd(gezegd) == mogelijk


@pytest.mark.parametrize(
    "gezegd", ["", "25:00", "13:75", "130", "kikker", "'s avonds", "19:30-21:00", "24:30", "na het eten", "half"]
)
def test_dit_is_geen_tijd(gezegd: str) -> None:
    assert versta_tijd(gezegd) == ()


@given(
    st.text(max_size=30)
    | st.lists(
        st.sampled_from(
            (
                "half",
                "kwart",
                "over",
                "voor",
                "8",
                "12",
                "acht",
                "uur",
                "'s",
                "avonds",
                "nacht",
                ":",
                "30",
                "u",
                "pm",
                "om",
            )
        ),
        max_size=7,
    ).map(" ".join)
)
def test_er_komt_altijd_een_tijd_uit_of_niets(gezegd: str) -> None:
    tijden = versta_tijd(gezegd)
    assert len(set(tijden)) == len(tijden) < 3
    assert all(versta_tijd(tijd) == (tijd,) for tijd in tijden)


@pytest.mark.parametrize(
    ("gezegd", "begin"),
    [
        ("14.00-17.00", ("14:00",)),
        ("tussen 2 en 3", ("14:00", "02:00")),
        ("van 10 tot 4 uur", ("10:00",)),
        ("van 7 tot 9", ("19:00", "07:00")),
        ("22 tot 2 uur", ("22:00",)),
        ("2 en 3", ()),
        ("van 14:00 tot 17:00 uur", ("14:00",)),
        ("14:00", ()),
        ("a-b", ()),
    ],
)
def test_van_tot_begint_bij_het_eerste(gezegd: str, begin: tuple[str, ...]) -> None:
    assert begin_van(gezegd) == begin
