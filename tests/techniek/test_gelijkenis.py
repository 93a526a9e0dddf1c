from hypothesis import given
from hypothesis import strategies as st

from sonestra_cli.techniek.gelijkenis import beste_gok

GESLACHT = ("man", "vrouw", "anders", "onbekend")


def test_een_tikfout_vindt_het_woord() -> None:
    assert beste_gok("vrouwlijk", GESLACHT) == "vrouw"
    assert beste_gok("onbekent", GESLACHT) == "onbekend"


def test_hoofdletters_streepjes_en_accenten_tellen_niet() -> None:
    assert beste_gok("Oma Aïcha", ("oma-aicha", "oma-riet")) == "oma-aicha"
    assert beste_gok("paar keer per week", ("elke_week", "paar_keer_per_week")) == "paar_keer_per_week"


def test_wat_nergens_op_lijkt_krijgt_geen_gok() -> None:
    assert beste_gok("xyz", GESLACHT) is None
    assert beste_gok("", GESLACHT) is None
    assert beste_gok("vrouw", ()) is None


@given(st.text(max_size=12), st.lists(st.text(max_size=12), max_size=6), st.randoms())
def test_de_volgorde_van_de_keuzes_maakt_niet_uit(woord: str, keuzes: list[str], hussel: object) -> None:
    gehusseld = list(keuzes)
    hussel.shuffle(gehusseld)  # type: ignore[attr-defined]
    assert beste_gok(woord, keuzes) == beste_gok(woord, gehusseld)


@given(st.text(min_size=1, max_size=12).filter(str.isalnum))
def test_het_woord_zelf_is_altijd_de_beste(woord: str) -> None:
    assert beste_gok(woord, (woord, woord + "zzz")) == woord
