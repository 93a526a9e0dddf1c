from typing import get_args

from sonestra_cli.domein.afleiding.stand import Stand, Stap
from sonestra_cli.domein.datum import lees_datum
from sonestra_cli.taal.stappen import ZETTEN, volgende_stap


def test_elke_stap_heeft_een_zin() -> None:
    assert set(ZETTEN) == set(get_args(Stap))


def test_de_dag_staat_er_voluit_in() -> None:
    assert "Op zaterdag 30 mei 2026 is het beraad." in volgende_stap(Stand("uitnodigen", lees_datum("2026-05-30"))).zin
    assert "{" not in volgende_stap(Stand("gasten")).zin
