"""Words that were meant to keep something from somebody, and ordinary words that only look so."""

import pytest

from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.verstaan.lijst.woorden.niet_voor_gezegd import namen_in, niet_voor_een_naam, niet_voor_gezegd

NAMEN = namen_in({Sleutel("riet"): Persoon(naam="Riet"), Sleutel("zoon-1"): Persoon(naam="Kees Jansma")})


@pytest.mark.parametrize(
    "tekst",
    [
        "met wie eet ik, niet voor Kees",
        "met wie eet ik (niet voor kees)",
        "met wie eet ik niet voor Kees",
        "Ik bel. Niet voor Jansma.",
        "Kees mag dit niet weten",
        "Dit mag Kees niet lezen",
        "Kees hoeft hier niets van te weten",
        "dat mag mama echt niet zien",
        "alleen wonen, niet voor mama",
        "geheim voor Riet",
        "zeg dit niet tegen Kees",
        "niet aan Kees laten lezen",
        "laat Kees dit niet zien",
        "zonder dat Kees het weet",
        "voor iedereen, behalve Kees",
        "dit is niet voor de kinderen",
        "een brief, nie foor Kees",
        "mama moet hier niks van weten",
        "verzwijgen voor Riet",
        "stil houden voor Riet",
        "vertel dit Kees niet",
        "vertel het nog echt niet aan Kees",
        "niet vertellen aan Kees",
        "niet door Kees laten lezen",
    ],
)
def test_wat_iemand_wil_verbergen(tekst: str) -> None:
    assert niet_voor_gezegd(tekst, NAMEN)[0]


@pytest.mark.parametrize(
    "tekst",
    [
        "niet voor niets",
        "ik kom, niet voor 2 uur",
        "niet voor mij",
        "Dat is niet voor het eten",
        "Ik kook niet voor Kees maar voor Riet",
        "Riet kookt niet voor Kees.",
        "Kees mag niet alleen naar buiten",
        "Ik weet niet wat Kees ziet",
        "niet voor maandag",
        "Niet voor Pasen",
        "ik wil niet voor mijn moeder zorgen",
    ],
)
def test_gewone_woorden_zijn_geen_bescherming(tekst: str) -> None:
    assert niet_voor_gezegd(tekst, NAMEN) == ("", "")
    assert niet_voor_een_naam(tekst.replace("Kees", "iemand")) == ("", "")


def test_een_naam_die_er_nog_niet_is_telt_voor_wie_iets_nieuws_opschrijft() -> None:
    assert niet_voor_gezegd("brand, niet voor Kim", NAMEN) == ("", "")
    assert niet_voor_een_naam("brand, niet voor Kim") == ("niet voor Kim", "Kim")
