"""Words of the office that are words of the shop and the kitchen too (T18)."""

import pytest

from sonestra_cli.taal.check.nakijken import controleer_tekst


def _hoort(zin: str) -> set[str]:
    """Codes above tip."""
    return {een.code for een in controleer_tekst(zin) if een.taalregel.regel.niveau != "tip"}


@pytest.mark.parametrize(
    "zin",
    [
        "Oma deed een aanbod: zij past op dinsdag op.",
        "Voor oma is er een product zonder suiker.",
        "Het product waar opa allergisch voor is, past niet in de taart.",
        "Het aanbod in de folder van de bakker past bij Wim.",
    ],
)
def test_wat_oma_aanbiedt_of_de_winkel_verkoopt_is_geen_zorgaanbod(zin: str) -> None:
    assert _hoort(zin) == set()


def test_het_aanbod_van_de_organisatie_wordt_nog_gehoord() -> None:
    assert _hoort("Voor Tim is geen passend aanbod.") == {"T18"}
    assert _hoort("Welk product past bij dit gezin?") == {"T18"}
