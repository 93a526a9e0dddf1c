"""Why a piece of a line was not understood."""

import pytest

from sonestra_cli.verstaan.zinnen.waarom import jaar_mist, waarom_niet


@pytest.mark.parametrize(
    ("stuk", "zegt"),
    [
        ("gesproken 12 november", "Bij 12 november hoort een jaar"),
        ("10-3", "Bij 10-3 hoort een jaar"),
        ("iedereen", "Noem ze bij hun naam"),
        ("12 november 2026", "Hier hoort geen dag bij"),
        ("32 januari 2027", "Die dag is er niet."),
        ("zaterdag 31 februari 2027", "Die dag is er niet."),
        ("om 10 uur", "10:00 of 22:00"),
        ("jeugdbeschermer", "iemands werk"),
    ],
)
def test_een_dag_zonder_jaar_of_een_uur_werd_geweigerd_zonder_te_zeggen_waarom(stuk: str, zegt: str) -> None:
    assert zegt in waarom_niet(stuk)


@pytest.mark.parametrize("stuk", ["een hele zin over soep", "12 minuten", "12 november 2026 om de hoek"])
def test_wat_geen_reden_heeft_krijgt_er_ook_geen(stuk: str) -> None:
    assert waarom_niet(stuk) == ""


@pytest.mark.parametrize(
    ("stuk", "zegt"),
    [
        ("7 maart", "Bij 7 maart hoort een jaar, zoals 7 maart 2031."),
        ("10-3", "Bij 10-3 hoort een jaar, zoals 10-3-2031."),
        ("10/3", "Bij 10/3 hoort een jaar, zoals 10/3/2031."),
    ],
)
def test_in_elk_jaar_was_het_voorbeeld_van_2026(stuk: str, zegt: str) -> None:
    assert jaar_mist(stuk, 2031) == zegt
