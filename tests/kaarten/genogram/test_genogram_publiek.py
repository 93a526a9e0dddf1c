"""Public families against the neutral ruler: the sharpest promise of the genogram."""

import pytest

from sonestra_cli.kaarten.genogram import genogram
from sonestra_cli.zetten.meten import meet
from tests.kaarten.genogram.genogram_families import GEDEELD, meetlat, tellingen, uit_gedcom

TIEN = ("simpsons", "bhutto", "shakespeare", "bach", "jerusalem_kings", "ptolemaic", "wedgwood", "tolkien",
        "kinship2_sample1", "kennedy_small")  # fmt: skip
NUL = ("missing", "dup", "touches", "overlapping_fam_lines", "lines_through_person", "sib_inversions",
       "child_not_below_parent", "loose", "overlaps", "text_overlaps", "symbol_text", "line_text")  # fmt: skip

pytestmark = pytest.mark.skipif(not (GEDEELD / "families").exists(), reason="no public families beside the repository")


def test_ten_families_without_fault_and_with_few_crossings() -> None:
    som = 0
    for naam in TIEN:
        pad = GEDEELD / "families" / f"{naam}.ged"
        tekening = genogram(uit_gedcom(pad), meet)
        _, _, stamboom = meetlat()
        familie = stamboom.component(stamboom.read_gedcom(str(pad)))
        r = tellingen(tekening, familie)
        assert {k: r[k] for k in NUL if r[k]} == {}, naam
        assert tekening.geometrie.bewijs is not None
        assert tekening.geometrie.bewijs.volgorde == "optimaal", naam
        som += r["crossings"] + r["couples_not_adjacent"]
    assert som <= 20
