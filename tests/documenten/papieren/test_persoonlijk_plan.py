"""The personal plan: an open question for each part that the law names, with what they said, else lines."""

import re
from dataclasses import replace

from sonestra_cli.documenten.papieren.persoonlijk_plan import PAPIER, persoonlijk_plan_woorden
from sonestra_cli.documenten.papieren.plan import plan_woorden
from sonestra_cli.domein.datum import lees_datum
from sonestra_cli.domein.plan import Afspraak, Kosten
from sonestra_cli.domein.soorten import IEDEREEN, AfspraakSleutel, Sleutel, VraagSleutel, Woorden
from sonestra_cli.domein.traject import Kop, Traject
from sonestra_cli.domein.verhaal import Vraag, Vragen
from sonestra_cli.domein.voortgang.persoonlijk_plan import al_gezegd
from sonestra_cli.domein.zien.zicht import bekijk
from sonestra_cli.taal.wetten import PERSOONLIJK_PLAN

from ..bladen import maak, voorbeeld

ARIE = Traject(Kop(soort_plan="persoonlijk_plan", gemeld_op=lees_datum("2026-05-01")))


def test_elk_deel_van_de_wet_heeft_een_vraag() -> None:
    assert list(al_gezegd(ARIE)) == list(PERSOONLIJK_PLAN)


def test_wat_zij_zeiden_staat_bij_de_vraag_waar_het_bij_hoort() -> None:
    blad = persoonlijk_plan_woorden(bekijk(voorbeeld("arie"), (IEDEREEN,)))
    gezegd = {een.vraag: " ".join(een.gezegd) for een in blad.vragen}
    assert "Wie eet met mij?" in gezegd["Wat heb je nodig, en hoe heb je het graag?"]
    assert "Lotte rijdt" in gezegd["Wat doen familie, vrienden en buren?"]
    assert "Lotte rijdt" not in gezegd["Wat lukt zelf, of met wie er in huis woont?"]
    assert gezegd["Wat hebben zij daarvoor nodig?"] == ""


def test_wat_niet_iedereen_mag_lezen_gaat_niet_naar_de_gemeente() -> None:
    ik = Sleutel("arie")
    vraag = Vraag(vraag=Woorden("Wie weet dit?"), van=(ik,), niet_voor=(Sleutel("els"),))
    traject = replace(ARIE, vragen=Vragen({VraagSleutel("v1"): vraag}))
    blad = persoonlijk_plan_woorden(bekijk(traject, (IEDEREEN,)))
    assert "Wie weet dit?" not in str(blad)


def test_de_dag_van_het_inleveren_en_de_wet_staan_erop() -> None:
    blad = persoonlijk_plan_woorden(bekijk(ARIE, (IEDEREEN,)))
    assert (blad.gemeld, blad.tot) == ("1 mei 2026", "8 mei 2026")
    assert "Wmo 2015, artikel 2.3.2" in blad.voet.gemaakt


def test_bij_een_ander_plan_zegt_het_blad_waarom_niet() -> None:
    assert "`soort_plan: persoonlijk_plan`" in PAPIER.waarom_niet(bekijk(Traject(), (IEDEREEN,)))


def test_onder_een_familiegroepsplan_staat_het_artikel() -> None:
    familie = Traject(Kop(soort_plan="familiegroepsplan"))
    assert plan_woorden(bekijk(familie, (IEDEREEN,))).voet.gemaakt == "Jeugdwet, artikel 1.1."
    assert plan_woorden(bekijk(Traject(), (IEDEREEN,))).voet.gemaakt == ""


def test_naar_de_gemeente_ging_ook_wat_anderen_zeiden_vroegen_en_betaalden() -> None:
    """What Bennie said of him, a question of his mother, and what his brother pays are not Arie's to hand over."""
    arie = voorbeeld("arie")
    assert arie.plan is not None
    moeder = Vraag((Sleutel("hermien"),), Woorden("Wat moet ik zonder hem?"))
    ook = Afspraak(Woorden("Hermien belt haar zus."), wie=(Sleutel("hermien"),), vraag=(VraagSleutel("zij"),))
    posten = (*arie.plan.kosten, Kosten("de taxi", None, (Sleutel("gerrit"),)))
    plan = replace(arie.plan, kosten=posten, afspraken={**arie.plan.afspraken, AfspraakSleutel("zij"): ook})
    vragen = replace(arie.vragen, vragen={**arie.vragen.vragen, VraagSleutel("zij"): moeder})
    blad = maak("blad-persoonlijk-plan", replace(arie, plan=plan, vragen=vragen)).markdown
    assert "dan kijk ik over het land.\n" in blad
    assert "- Eigen bijdrage voor de huishoudhulp" in blad
    assert not re.search(
        "En hij zegt het er niet bij|Wat moet ik zonder hem|belt haar zus|de taxi", blad, re.IGNORECASE
    )
