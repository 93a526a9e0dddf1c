import pytest
from hypothesis import given
from hypothesis import strategies as st

from sonestra_cli.domein.soorten import IEDEREEN
from sonestra_cli.techniek.sleutels import VAN_HET_PROGRAMMA, VrijeSleutels, is_sleutel, sleutel_van


@pytest.mark.parametrize(
    "tekst", ["", "..", "a/b", "a\\b", "a b", "Kyra", "-a", "a-", "a\n", "a.yaml", "c:x", "oma_riet"]
)
def test_wat_geen_bestandsnaam_kan_zijn_is_geen_sleutel(tekst: str) -> None:
    assert not is_sleutel(tekst)


@given(st.text())
def test_van_elke_naam_komt_een_sleutel(naam: str) -> None:
    assert is_sleutel(sleutel_van(naam))


def test_een_bezette_sleutel_krijgt_een_nummer() -> None:
    vrij = VrijeSleutels()
    assert [vrij.voor(naam) for naam in ("Jan", "jan-2", "Jan", "Piet", "Jan")] == [
        "jan", "jan-2", "jan-3", "piet", "jan-4"
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("naam", "sleutel"),
    [("Zoë", "zoe"), ("Işıl Yıldız", "isil-yildiz"), ("Łukasz", "lukasz"), ("Søren Æ", "soren-ae"), ("李雷", "李雷"),
     ("محمد", "محمد"), ("Groß", "gross"), ("🙂", "iemand")],
)  # fmt: skip
def test_letters_van_overal_blijven_te_herkennen(naam: str, sleutel: str) -> None:
    assert sleutel_van(naam) == sleutel


@pytest.mark.parametrize("naam", ["iedereen", "Iedereen", " IEDEREEN! ", "iédereen"])
def test_niemand_krijgt_het_woord_dat_alle_mensen_betekent(naam: str) -> None:
    assert IEDEREEN == VAN_HET_PROGRAMMA
    vrij = VrijeSleutels()
    assert [sleutel_van(naam), vrij.voor(naam), vrij.voor(naam)] == ["iedereen-1", "iedereen-1", "iedereen-1-2"]


def test_iedereen_van_de_club_houdt_een_gewone_sleutel() -> None:
    assert sleutel_van("Iedereen van de club") == "iedereen-van-de-club"
