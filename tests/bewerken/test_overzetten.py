"""Names of an older layout, in text."""

from sonestra_cli.bewerken.overzetten import STAPPEN, overgezet
from sonestra_cli.domein.traject import FORMAAT


def test_iedere_oudere_indeling_heeft_een_stap() -> None:
    assert sorted(STAPPEN) == list(range(FORMAAT))


def test_alleen_de_naam_verandert_ook_in_wat_apart_staat() -> None:
    oud = {"traject": "formaat: 0\n", "apart/an": "mensen:  # geheim\n  bo:\n", "plan": "mensen: x\n"}
    assert overgezet(oud) == {"traject": "formaat: 1\n", "apart/an": "personen:  # geheim\n  bo:\n"}


def test_de_indeling_van_nu_blijft_zoals_ze_is() -> None:
    assert overgezet({"traject": "formaat: 1\n", "netwerk": "mensen: {}\n"}) == {}
    assert overgezet({"traject": "naam: An\n", "netwerk": "mensen: {}\n"}) == {}
