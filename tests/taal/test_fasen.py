import pytest

from sonestra_cli.domein.bevinding import Niveau, Regel
from sonestra_cli.domein.keuzes import FASEN, Fase
from sonestra_cli.taal.fasen import IN_WOORDEN, wanneer


@pytest.mark.parametrize(
    ("niveau", "vanaf", "tot", "gezegd"),
    [
        ("vraag", "begin", "actieteam", "altijd"),
        ("vraag", "beraad", "beraad", "rond het beraad"),
        ("vraag", "netwerk", "actieteam", "vanaf het netwerk"),
        ("vraag", "vragen", "plan", "van de vragen tot en met het plan"),
        ("fout", "beraad", "beraad", "altijd"),
    ],
)
def test_wanneer_een_regel_iets_zegt(niveau: Niveau, vanaf: Fase, tot: Fase, gezegd: str) -> None:
    assert wanneer(Regel("R1", niveau, "Kort.", "Waarom.", vanaf=vanaf, tot=tot)) == gezegd


def test_elke_fase_heeft_een_naam() -> None:
    assert set(IN_WOORDEN) == set(FASEN)
