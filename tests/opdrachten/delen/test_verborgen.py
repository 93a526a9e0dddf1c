"""What a command says of what it leaves out counts each kind once."""

from pathlib import Path

import pytest

from sonestra_cli.opdrachten.delen.opties import Stop
from sonestra_cli.opdrachten.delen.verborgen import stop_bij_dicht
from tests.lezen.velden.test_bescherming import lees


def test_een_ander_stuk_werd_keer_op_keer_genoemd_in_plaats_van_geteld(tmp_path: Path) -> None:
    verhaal = (
        "kern: {van: ria, woorden: Samen., geheim: ja}\ndromen:\n  - {van: ria, woorden: Een tuin., nietvoor: [tim]}\n"
    )
    with pytest.raises(Stop) as stop:
        stop_bij_dicht(lees(tmp_path, verhaal=verhaal).traject)
    assert "Voor wie 2 andere stukken verborgen moeten blijven" in str(stop.value)
