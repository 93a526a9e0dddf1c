"""An answer to ``Zo goed?`` that says it is not."""

import pytest

from sonestra_cli.gesprekken.bijzonder.tegenspraak import spreekt_tegen

_OVER = ("jan", "Jan")


@pytest.mark.parametrize(
    "antwoord",
    [
        "dat klopt niet", "Dat is verkeerd!", "klopt niet", "dit klopt helemaal niet", "nog niet", "dat is niet goed",
        "zo bedoel ik het niet", "niet opschrijven", "is fout", "nee, dat is niet zo", "dat wil ik niet",
        "jan is mijn broer niet", "Jan is niet mijn broer", "hij is geen broer", "Jan heet geen Jan",
    ],
)  # fmt: skip
def test_wie_zei_dat_het_niet_klopt_kreeg_iemand_erbij_die_zo_heette(antwoord: str) -> None:
    assert spreekt_tegen(antwoord, _OVER)


@pytest.mark.parametrize(
    "antwoord",
    [
        "Jo komt niet", "Bep, vriendin, niet zo dichtbij", "Leen > Ik wil niet weg.", "Kees is er niet",
        "Wim, buurman", "Geen Idee Jansen, postbode", "Niels, neef", "vraag: kan het niet anders?", "",
        "Marja wil niet alleen zijn",
    ],
)  # fmt: skip
def test_een_volgende_met_niet_erin_blijft_een_volgende(antwoord: str) -> None:
    assert not spreekt_tegen(antwoord, _OVER)
