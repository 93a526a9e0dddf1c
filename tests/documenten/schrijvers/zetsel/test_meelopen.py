"""What stands on every sheet of cards is read out once; what does not stand on enough of them is not kept silent."""

from pathlib import Path

import pytest

from sonestra_cli.documenten.schrijvers.als_pdf import bundel_pdf
from tests.pdf_normen import hoort_men

from ...pdf_tekst import stukken_van_pdf
from ..test_als_pdf import bladzijden
from .test_kaartje import SAMEN, kaart

VOET = "Dit blad is van Kyra."


def _gehoord(pdf: bytes) -> tuple[int, int]:
    """How often who listens to the whole file hears the head and the foot."""
    stukken = stukken_van_pdf(pdf)
    return sum(stuk.count(SAMEN) for stuk in stukken), sum(stuk.count(VOET) for stuk in stukken)


@pytest.mark.parametrize("aantal", [12, 24])
def test_op_negen_vellen_met_stukjes_werd_steeds_hetzelfde_begin_voorgelezen(aantal: int, tmp_path: Path) -> None:
    pdf = bundel_pdf([(kaart(f"Wim {nr}"), "kaart", 1) for nr in range(aantal)], "Stukjes")
    assert _gehoord(pdf) == (1, 1)
    assert hoort_men(pdf, tmp_path / "vellen.pdf") == []


def test_op_vier_bladen_werd_een_voet_verzwegen_die_er_maar_op_drie_stond(tmp_path: Path) -> None:
    """Three times is often in a long file; in a short one it is a sentence of its own."""
    lang = kaart("Jo", "Jij bent de steunfiguur.", "\n> ".join(f"Soep nummer {nr}.\n>" for nr in range(80)))
    pdf = bundel_pdf([(kaart(f"Wim {nr}"), "kaart", 1) for nr in range(12)] + [(lang, "kaart", 1)], "Stukjes")
    assert _gehoord(pdf)[0] == 12
    assert hoort_men(pdf, tmp_path / "vellen.pdf") == []


def test_kaartjes_met_grote_en_kleine_letters_liggen_samen_op_een_vel() -> None:
    """Each had a sheet of its own, half of it empty."""
    een, twee = (kaart(f"Wim {regels}", SAMEN, "Soep koken. " * regels) for regels in (60, 150))
    los = [bladzijden(bundel_pdf([(kaartje, "kaart", 1)] * 2, "t")) for kaartje in (een, twee)]
    samen = bladzijden(bundel_pdf([(een, "kaart", 1), (twee, "kaart", 1)], "t"))
    assert [len(vellen) for vellen in (*los, samen)] == [1, 1, 1]
    assert all(f"Het stukje van Wim {regels}" in samen[0][1] for regels in (60, 150))
