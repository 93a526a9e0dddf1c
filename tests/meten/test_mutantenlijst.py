"""The short list of CI follows the code: what a mutant changes is there, and so are the tests that should see it."""

import pytest
from mutanten import WORTEL, bestand_van
from mutanten_elders import ELDERS
from mutantenlijst import GENOEMD, KAARTEN, Mutant

KORT = [m for m in (*GENOEMD, *KAARTEN, *ELDERS) if m.kort]


@pytest.mark.parametrize("mutant", KORT, ids=lambda m: m.wat)
def test_wat_er_verandert_staat_er(mutant: Mutant) -> None:
    assert bestand_van(mutant.module, WORTEL).read_text(encoding="utf-8").count(mutant.oud) == 1
    assert mutant.oud != mutant.nieuw
    assert all((WORTEL / pad).exists() for pad in mutant.tests.split())
