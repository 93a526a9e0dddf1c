"""Every choice of the field can be said to people, and no two choices of one kind sound the same."""

from typing import Any, get_args, get_origin

import pytest

from sonestra_cli.domein import keuzes
from sonestra_cli.taal.keuzewoorden import WOORDEN, in_woorden

SOORTEN = {naam: get_args(soort) for naam, soort in vars(keuzes).items() if str(get_origin(soort)) == "typing.Literal"}


@pytest.mark.parametrize("soort", sorted(SOORTEN))
def test_elke_keuze_is_gewoon_nederlands(soort: str) -> None:
    woorden: list[Any] = [in_woorden(keuze) for keuze in SOORTEN[soort]]
    assert len(set(woorden)) == len(woorden)
    assert [keuze for keuze in SOORTEN[soort] if "_" in keuze and keuze not in WOORDEN] == []


def test_er_staat_geen_woord_bij_een_keuze_die_er_niet_is() -> None:
    assert WOORDEN.keys() - {keuze for keuzen in SOORTEN.values() for keuze in keuzen} == set()
    assert [keuze for keuze, woord in WOORDEN.items() if "_" in woord or woord != woord.strip() or not woord] == []


@pytest.mark.parametrize(
    ("keuze", "woorden"),
    [
        ("zeer_hecht", "zeer hecht"),
        ("hecht_en_conflict", "hecht én ruzie"),
        ("verbroken", "contact verbroken"),
        ("advies_informatie", "raad en uitleg"),
        ("paar_keer_per_jaar", "een paar keer per jaar"),
        ("hart", "hart"),
        ("eigen_ring_van_ons", "eigen ring van ons"),
    ],
)
def test_zo_zeggen_we_het(keuze: str, woorden: str) -> None:
    assert in_woorden(keuze) == woorden


def test_alle_soorten_zijn_gevonden() -> None:
    assert {"Band", "Groep", "HoeVaak", "Levensgebied", "Verbinding", "Woordkeus"} <= SOORTEN.keys()
