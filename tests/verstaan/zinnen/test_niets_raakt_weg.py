"""Whatever is typed comes back: in a value, as a piece that was not understood, or in a question."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sonestra_cli.verstaan.zinnen.versta import SOORTEN, versta
from tests.verstaan.zinnen.bouwen import TRAJECT

NAMEN = {"Leen": "Nadia", "Stuur": "Bram", "Jo": "oma Griet", "Marja": "Lotte", "Iris": "Lotte"}
STUKJES = (
    "Bram", "Lotte en Bram", "Teun", "Pieter", "oma Griet", "in 2010", "voorjaar 2013", "van 2001 tot 2004",
    "hecht", "ruzie", "op bezoek", "fijn", "komt niet", "belt in", "nodig: een stoel", "getrouwd", "dochter Lotte",
    "dinsdag om half negen", "op de steiger", "nog vragen Bram", "zwirk", "(zwirk)", "“zwirk blorp”", "> zwirk. blorp",
    "en", "met", ":", ",", ".", ";", "wat: zwirk", "06 12345678", "alleen voor Lotte", "apart voor Nadia", "1-2-19",
)  # fmt: skip


def alles(soort: str, zin: str) -> str:
    """All that comes back, once every question has an answer."""
    antwoorden: dict[str, str] = {}
    for _ in range(6):
        verstaan = versta(soort, zin, TRAJECT, antwoorden)
        open_ = [vraag for vraag in verstaan.vragen if vraag.zin not in antwoorden]
        if not open_:
            break
        antwoorden |= {vraag.zin: (*vraag.kandidaten, "lotte")[0] for vraag in open_}
    return repr(verstaan) + repr(antwoorden)


def met_eigen_namen(zin: str) -> str:
    return re.sub(r"\b[A-Z]\w+\b", lambda m: NAMEN.get(m[0], m[0]), zin)


@pytest.mark.parametrize("soort", sorted(SOORTEN))
def test_een_vreemd_stukje_raakt_nergens_weg(soort: str) -> None:
    stukken = re.split(r"(?<=[,.;]) ", met_eigen_namen(SOORTEN[soort].voorbeeld))
    for plek in range(len(stukken) + 1):
        zin = " ".join([*stukken[:plek], "zwirk blorp,", *stukken[plek:]])
        assert "zwirk blorp" in alles(soort, zin), zin


@pytest.mark.parametrize("soort", sorted(SOORTEN))
def test_een_vreemd_woord_midden_in_een_stukje_raakt_nergens_weg(soort: str) -> None:
    woorden = met_eigen_namen(SOORTEN[soort].voorbeeld).split()
    for plek in range(len(woorden) + 1):
        zin = " ".join([*woorden[:plek], "zwirk", *woorden[plek:]])
        assert "zwirk" in alles(soort, zin), zin


@settings(max_examples=60)
@given(st.sampled_from(sorted(SOORTEN)), st.lists(st.sampled_from(STUKJES), max_size=7))
def test_geen_zin_maakt_iets_stuk_en_wat_vreemd_is_komt_terug(soort: str, stukjes: list[str]) -> None:
    zin = " ".join(stukjes)
    terug = alles(soort, zin)
    assert ("zwirk" in terug, "blorp" in terug) == ("zwirk" in zin, "blorp" in zin)


@settings(max_examples=60)
@given(st.sampled_from(sorted(SOORTEN)), st.text(max_size=60))
def test_geen_teken_maakt_iets_stuk(soort: str, zin: str) -> None:
    versta(soort, zin, TRAJECT)
