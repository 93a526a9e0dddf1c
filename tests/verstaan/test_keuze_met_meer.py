"""A choice with more words around it: what is the choice, and what else was said."""

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sonestra_cli.domein.keuzes import Band, HoeVaak, Komt
from sonestra_cli.verstaan.keuze_met_meer import keuze_met_meer, vormen_van
from sonestra_cli.verstaan.keuzes import versta_keuze

VAAK, KOMT, BAND = get_args(HoeVaak), get_args(Komt), get_args(Band)


@pytest.mark.parametrize(
    ("tekst", "keuze", "rest"),
    [
        ("bellen elke zondag", "elke_week", "bellen"),
        ("elke zondag bellen", "elke_week", "bellen"),
        ("appt elke vrijdag", "elke_week", "appt"),
        ("appt dagelijks", "elke_dag", "appt"),
        ("1x per maand op bezoek", "elke_maand", "op bezoek"),
        ("elke dag (appen)", "elke_dag", "appen"),
    ],
)
def test_elke_zondag_bellen_is_elke_week_en_bellen_blijft(tekst: str, keuze: str, rest: str) -> None:
    meer = keuze_met_meer(tekst, VAAK)
    assert meer is not None
    assert (meer.keuzes, meer.rest) == ((keuze,), rest)


@pytest.mark.parametrize("tekst", ["nooit hecht", "niet hecht", "niet meer hecht", "hecht niet", "bijna goed"])
def test_niet_hecht_is_niet_hecht_met_iets_erbij(tekst: str) -> None:
    assert keuze_met_meer(tekst, BAND) is None


def test_komt_nooit_is_geen_ja() -> None:
    assert keuze_met_meer("komt nooit", KOMT) is None


def test_een_teken_of_een_klein_woord_maakt_het_zeker() -> None:
    zeker = {tekst: meer.zeker for tekst in ("nee, moet varen", "nee want werk", "nee moet varen")
             if (meer := keuze_met_meer(tekst, KOMT))}  # fmt: skip
    assert zeker == {"nee, moet varen": True, "nee want werk": True, "nee moet varen": False}


def test_twee_keuzes_in_een_zin_zijn_er_twee() -> None:
    meer = keuze_met_meer("ja of nee", KOMT)
    assert meer is not None
    assert meer.keuzes == ("ja", "nee")


def test_zwaar_maar_ook_opgelucht_is_allebei_ook_met_een_komma() -> None:
    assert versta_keuze("zwaar, maar ook opgelucht", ("fijn", "zwaar", "allebei", "gewoon")) == ("allebei",)


def test_manieren_van_contact_alleen_als_elk_deel_er_een_is() -> None:
    assert vormen_van("bellen en appen") == ("bellen", "appen")
    assert vormen_van("bellen en vissen") == ()


WOORDEN = ("ja", "nee", "misschien", ",", "(", "niet", "komt", "later", "want", "bellen", "elke", "week")


@given(st.lists(st.sampled_from(WOORDEN), max_size=6))
def test_geen_woord_raakt_weg(delen: list[str]) -> None:
    tekst = " ".join(delen)
    meer = keuze_met_meer(tekst, KOMT)
    if meer is not None and meer.rest != tekst:
        assert sorted(f"{meer.gezegd} {meer.rest}".replace(",", "").replace("(", "").split()) == sorted(
            tekst.replace(",", "").replace("(", "").split()
        )
