"""What a new traject begins with, asked."""

import pytest

from sonestra_cli.gesprekken.bijzonder.nieuw import Begin, Genoemd, gesprek_nieuw, wie_het_zijn
from sonestra_cli.gesprekken.verloop import Verloop


def gespeeld(*antwoorden: str, genoemd: str | None = None, op: str | None = None) -> Begin | None:
    verloop = Verloop(lambda: gesprek_nieuw(genoemd, op))
    for antwoord in antwoorden:
        verloop.antwoord(antwoord)
    return verloop.uitkomst


def test_alles_mag_open_blijven() -> None:
    assert gespeeld("", "") == Begin()
    assert gespeeld("Kyra", "geen idee") == Begin("Kyra")


def test_wat_al_gezegd_is_wordt_niet_gevraagd() -> None:
    assert gespeeld(genoemd="Kyra", op="2026-04-09") == Begin("Kyra", op="2026-04-09")
    assert gespeeld("Kyra", op="2026-04-09") == Begin("Kyra", "2026-04-09")


@pytest.mark.parametrize(
    ("getypt", "namen", "geen_naam"),
    [
        ("A en B en de rest", ("A", "B"), ("de rest",)),
        ("Kim, Noor, enz.", ("Kim", "Noor"), ("enz",)),
        ("A, B en C", ("A", "B", "C"), ()),
        ("kim en noor", ("kim", "noor"), ()),
        ("Kim en haar broertje", ("Kim", "haar broertje"), ()),
        ("Kim", ("Kim",), ()),
        ("", (), ()),
    ],
)
def test_twee_namen_en_de_rest_werden_een_mens(getypt: str, namen: tuple[str, ...], geen_naam: tuple[str, ...]) -> None:
    assert wie_het_zijn(getypt) == Genoemd(namen, geen_naam)


@pytest.mark.parametrize(
    "getypt",
    ["mama en de kinderen", "kim en de rest", "familie Jansen en Kim", "Kim & co", "de tweeling Bo en Mo"],
)
def test_wat_geen_rij_namen_is_blijft_een_en_dat_wordt_gezegd(getypt: str) -> None:
    assert wie_het_zijn(getypt) == Genoemd((getypt,), (getypt,))
