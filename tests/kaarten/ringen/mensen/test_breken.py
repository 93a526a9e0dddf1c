"""Lines for a narrow chip: nothing is lost, and a long word costs lines, never width."""

import pytest

from sonestra_cli.kaarten.ringen.mensen.breken import vul_smal
from tests.kaarten.ringen.ring_gevallen import meet


def regels(tekst: str) -> tuple[str, ...]:
    return vul_smal(tekst, 60.0, 10.0, meet, "gewoon")


def test_woorden_blijven_heel_en_de_regels_zijn_niet_breder_dan_nodig() -> None:
    assert regels("buurvrouw van nummer 14") == ("buurvrouw", "van", "nummer 14")
    assert regels("Jo") == ("Jo",)
    assert regels("  ") == ()


def test_een_woord_dat_net_te_breed_is_blijft_heel() -> None:
    assert regels("jeugdbeschermer") == ("jeugdbeschermer",)


@pytest.mark.parametrize("woord", ["praktijkondersteuner", "speeltuinvereniging", "x" * 300, "wolfeschlegelstein" * 8])
def test_een_lang_woord_wordt_gebroken_met_een_streepje(woord: str) -> None:
    gebroken = regels(woord)
    assert "".join(regel.removesuffix("-") for regel in gebroken) == woord
    assert all(regel.endswith("-") for regel in gebroken[:-1])
    assert max(len(regel) for regel in gebroken) <= 15


def test_een_eigen_streepje_komt_niet_dubbel() -> None:
    assert regels("Heijden-Oudenhuijzen") == ("Heijden-", "Oudenhuijzen")
