"""Both years of who died are one thing to read: they stand together, beside the line from the parents."""

from itertools import combinations

import pytest

from sonestra_cli.kaarten.genogram import genogram
from tests.kaarten.genogram.genogram_families import meet
from tests.kaarten.genogram.genogram_kort import geval
from tests.kijken import mens, teksten


def test_de_jaren_van_johan_stonden_aan_twee_kanten_van_de_lijn_van_zijn_ouders() -> None:
    kaart = genogram(geval("a m 1942 | b v 1944-2025 | johan m 1970-1989 | anja v 1972", "a b: johan, anja"), meet)
    (jaren,) = teksten(kaart, "johan", "jaren")
    assert jaren.tekst == "1970–1989"
    assert jaren.x + jaren.breedte / 2 < mens(kaart, "johan").x


@pytest.mark.parametrize("aantal", [2, 5, 9])
def test_jaren_naast_de_lijn_raken_die_van_een_broer_of_zus_niet(aantal: int) -> None:
    kinderen = [f"k{nr}" for nr in range(aantal)]
    wie = " | ".join(f"{kind} v {1960 + nr}-{1999 + nr}" for nr, kind in enumerate(kinderen))
    kaart = genogram(geval(f"a m 1930 | b v 1931 | {wie}", f"a b: {', '.join(kinderen)}"), meet)
    per_kind = {kind: sorted(teksten(kaart, kind, "jaren"), key=lambda tekst: tekst.x) for kind in kinderen}
    samen = ["".join(tekst.tekst for tekst in per_kind[kind]) for kind in kinderen]
    assert samen == [f"{1960 + nr}–{1999 + nr}" for nr in range(aantal)]
    alle = [tekst for jaren in per_kind.values() for tekst in jaren]
    assert len(alle) < 2 * aantal, "who has room has them together"
    for een, ander in combinations(alle, 2):
        assert abs(een.x - ander.x) >= (een.breedte + ander.breedte) / 2
    for tekst in alle:
        for kind in kinderen:
            assert abs(tekst.x - mens(kaart, kind).x) > tekst.breedte / 2, "not on the line of anybody"
