"""Who was there for a time, and had gone on the day of the map, is not shown as if they were still there."""

from dataclasses import replace

from sonestra_cli.domein.datum import lees_datum
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.kaarten.contactschema import contactschema
from sonestra_cli.kaarten.relatiekaart import relatiekaart
from sonestra_cli.kaarten.ringen.mensen.leden import kring_rond
from sonestra_cli.zetten.meten import meet
from tests.documenten.bladen import voorbeeld


def test_een_professional_die_gestopt_is_stond_er_alsof_hij_er_nog_was() -> None:
    samira = voorbeeld("samira")
    beeld = Beeld(samira)
    gestopt = {str(mens.sleutel) for mens in kring_rond(samira).mensen if mens.gestopt}
    assert "gezinscoach" in gestopt
    assert "tom" not in gestopt
    kaart = relatiekaart(beeld, meet)
    assert {tekst.bij for tekst in kaart.teksten if tekst.tekst == "is gestopt"} == gestopt
    assert any("Gezinscoach (is gestopt)" in zin for zin in kaart.gesproken)
    assert any("is gestopt" in tekst.tekst for tekst in contactschema(beeld, meet).teksten)


def test_voor_die_dag_was_niemand_gestopt() -> None:
    samira = voorbeeld("samira")
    kop = replace(samira.kop, begonnen_op=lees_datum("2024-01-01"), losgelaten_op=None)
    eerder = replace(samira, actieteam={}, beraad=None, kop=kop)
    assert not any(mens.gestopt for mens in kring_rond(eerder).mensen)
