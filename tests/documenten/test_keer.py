"""The file of the next meeting, to read together."""

from pathlib import Path

import pytest

from sonestra_cli.documenten.keer import bestand_van_de_keer
from sonestra_cli.domein.afleiding.plan_nu import plan_nu
from sonestra_cli.domein.datum import lees_datum
from sonestra_cli.domein.zien.zicht import bekijk
from sonestra_cli.lezen.traject import lees_traject

VOORBEELDEN = Path(__file__).parents[2] / "voorbeelden"


@pytest.mark.parametrize("naam", ["samira", "kyra", "arie", "nelson"])
def test_van_elk_voorbeeld_is_er_een_volgende_keer_om_samen_te_lezen(naam: str) -> None:
    traject = lees_traject(VOORBEELDEN / naam).traject
    dag = lees_datum("2027-02-01")
    assert dag is not None
    tekst = bestand_van_de_keer(bekijk(traject), dag)
    for een in plan_nu(traject).met_stand("loopt"):
        if not een.afspraak.niet_voor:
            assert f"{een.sleutel}: {een.afspraak.woorden.splitlines()[0]}" in tekst
    assert ("Het basisteam" in tekst) == (traject.kop.woordkeus == "snv")
