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


@pytest.mark.parametrize(
    "zin",
    [
        "Samira moet op maandag werken, dus zij komt later.",
        "Zijn broer moet in ploegen werken.",
        "Jullie moeten morgen vast vroeg werken.",
        "Kyra moet leren voor haar toets.",
        "Moeten jullie ver rijden?",
    ],
)
def test_wie_moet_werken_heeft_gewoon_een_baan(zin: str) -> None:
    """Who had to be at work on Monday was said to be forced to keep to a plan."""
    assert _hoort(zin) == set()


def test_moeten_werken_aan_jezelf_wordt_nog_gehoord() -> None:
    assert _hoort("De ouders moeten werken aan hun relatie.") == {"T21"}
    assert "T21" in _hoort("Haar vader moet mee werken aan het plan.")
    assert _hoort("De moeder van Tim moet aan haar opvoeding werken.") == {"T21"}
