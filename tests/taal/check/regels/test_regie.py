"""Who is at the wheel (T14 to T16)."""

import pytest

from sonestra_cli.taal.check.nakijken import controleer_tekst


def _hoort(zin: str) -> set[str]:
    """Codes above tip."""
    return {een.code for een in controleer_tekst(zin) if een.taalregel.regel.niveau != "tip"}


@pytest.mark.parametrize(
    "zin",
    [
        "Begeleid het gesprek en stel vragen.",
        "Stuur niet, stel vragen.",
        "Coach niet, maar stel een vraag.",
        "Controleer of iedereen iets te drinken heeft en stel dan de eerste vraag.",
    ],
)
def test_stel_vragen_is_geen_stel_dat_gestuurd_wordt(zin: str) -> None:
    """``stel`` was a couple always: whoever was told to ask was told not to guide them."""
    assert _hoort(zin) == set()


@pytest.mark.parametrize(
    "zin",
    [
        "Als ik te veel praat, neemt mijn collega het gesprek over.",
        "Oom Karel neemt het gesprek even over als Samira moet huilen.",
        "De begeleider neemt het gesprek over als haar collega ziek is.",
        "Neem het gesprek niet over.",
    ],
)
def test_wie_een_gesprek_van_een_ander_overneemt_neemt_niemand_iets_uit_handen(zin: str) -> None:
    assert _hoort(zin) == set()


def test_een_gesprek_met_school_overnemen_wordt_nog_gehoord() -> None:
    assert _hoort("De gezinscoach neemt de gesprekken met school over.") == {"T14"}
    assert _hoort("Wij nemen het gesprek met de leerplichtambtenaar over van moeder.") == {"T14"}


def test_dat_iets_helpt_is_geen_belofte() -> None:
    """What helps them was a professional who was going to help them."""
    assert _hoort("Zeg eerlijk wat u kunt. Dat helpt hen het meest.") == set()
    assert "T16" in _hoort("Wij gaan hen helpen met de administratie.")
