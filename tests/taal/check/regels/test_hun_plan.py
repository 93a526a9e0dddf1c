"""Whose plan it is: what was said when the family was alone (T28)."""

import pytest

from sonestra_cli.taal.check.nakijken import controleer_tekst


def _hoort(zin: str) -> set[str]:
    """Codes above tip."""
    return {een.code for een in controleer_tekst(zin) if een.taalregel.regel.niveau != "tip"}


@pytest.mark.parametrize(
    "zin",
    [
        "In de privétijd hebben zij besproken dat papa weg moet blijven.",
        "Besproken in de privétijd: papa blijft weg.",
        "In de privétijd is besproken dat Noor nooit meer alleen blijft.",
        "De familie besprak in de privétijd ook de schulden.",
        "Oma vertelde in de privétijd dat zij niets meer weet.",
    ],
)
def test_wat_er_gezegd_werd_wordt_gehoord_ook_als_het_over_blijven_of_niets_gaat(zin: str) -> None:
    """``blijft`` and ``niets`` in what was told made it silent, and ``besprak`` was not known."""
    assert _hoort(zin) == {"T28"}


@pytest.mark.parametrize(
    "zin",
    [
        "Wat er in de privétijd gezegd is, weet ik niet en hoef ik niet te weten.",
        "Wat jullie in de privétijd bespreken, blijft van jullie.",
        "Wat in de privétijd besproken wordt, blijft daar.",
        "Van de privétijd schrijven wij niets op.",
    ],
)
def test_dat_wat_gezegd_werd_van_hen_blijft_mag_gezegd_worden(zin: str) -> None:
    assert _hoort(zin) == set()
