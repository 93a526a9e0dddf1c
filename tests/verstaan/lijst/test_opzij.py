"""What leads to somebody's door or telephone ends in no field, wherever it stands; nothing makes the reading stop."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.verstaan.lijst.horen import hoor, kaal


@pytest.mark.parametrize(
    "bereik",
    ["06-00000000", "06 - 00 00 00 00", "tel. 0000-000000", "+31 6 00 00 00 00", "(0118) 00 00 00", "mo@voorbeeld.nl",
     "<mo@voorbeeld.nl>", "woont op Merelstraat 4 bis",
     "postbus 12", "Merelstraat 4", "0000 AA", "NL00BANK0000000000", "bsn 000000000"],
)  # fmt: skip
def test_waarmee_je_iemand_kunt_bereiken_komt_nergens_te_staan_en_wordt_gezegd(bereik: str) -> None:
    for regel in (
        f"Mo, neef, hart, {bereik}",
        f"Mo ({bereik}), neef, hart",
        f"naam;wie;kring;info\nMo;neef;hart;{bereik}",
    ):
        (mens,) = hoor(regel).mensen
        assert kaal(mens) == {"wie": "neef", "kring": "hart"}
        assert "opzij" in " ".join(mens.gezegd)


@given(st.text(st.sampled_from("AbJan oma,;:|\t()-–.†'’\n0612345678*#>[]/&+ëé\"❤=_{}"), max_size=120))
def test_wat_er_ook_staat_er_komt_geen_fout_en_geen_lege_naam(tekst: str) -> None:
    for mens in hoor(tekst).mensen:
        assert mens.naam.strip()
        assert mens.regel > 0


@given(
    st.sampled_from(
        ["Bo", "Bo, nicht", "Bo (nicht)", "- Bo; nicht", "Bo en Mo", "Nicht: Bo", "25-01-2026 20:05 - Bo: Mo"]
    ),
    st.sampled_from([", ", " ", "; ", " (", "\t", " - ", ": ", " tel ", " | "]),
    st.sampled_from(["06-12345678", "0612345678", "06 12 34 56 78", "+31612345678", "(06) 12345678", "06.12345678"]),
    st.sampled_from(["", ", hart", ")", " - hart", ". Hart"]),
)
def test_een_telefoonnummer_komt_op_geen_enkele_plek_in_een_veld(voor: str, tussen: str, nummer: str, na: str) -> None:
    for mens in hoor(f"{voor}{tussen}{nummer}{na}").mensen:
        assert "1234" not in f"{mens.naam} {mens.velden}".replace(" ", "").replace("-", "").replace(".", "")
        assert "12" not in mens.naam
