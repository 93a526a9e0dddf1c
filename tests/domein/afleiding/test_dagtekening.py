"""The day that a file of ours bears."""

from datetime import date

import pytest

from sonestra_cli.domein.afleiding.dagtekening import dagtekening
from sonestra_cli.domein.beraad import Beraad
from sonestra_cli.domein.datum import lees_datum
from sonestra_cli.domein.plan import Plan
from sonestra_cli.domein.traject import Traject


@pytest.mark.parametrize(
    ("beraad", "gemaakt", "dag"),
    [
        ("2026-04-11", None, date(2026, 4, 11)),
        ("2026-04-11", "2026-05-02", date(2026, 5, 2)),
        ("2026-04", None, date(2026, 4, 1)),
        ("lente 2026", None, date(2026, 4, 1)),
        (None, None, None),
        ("44 v. Chr.", None, None),
        ("ja", None, None),
    ],
)
def test_de_laatste_dag_van_het_traject_en_nooit_die_van_de_klok(
    beraad: str | None, gemaakt: str | None, dag: date | None
) -> None:
    traject = Traject(
        beraad=Beraad(datum=lees_datum(beraad) if beraad else None),
        plan=Plan(gemaakt_op=lees_datum(gemaakt) if gemaakt else None),
    )
    assert dagtekening(traject) == dag
