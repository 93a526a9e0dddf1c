"""Words of the plan are of the day it was made, where agreements changed since."""

from sonestra_cli.domein.plan import Afspraak, Bijeenkomst, Bijstelling, Plan
from sonestra_cli.domein.soorten import AfspraakSleutel, Woorden
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.voortgang.gezegd import afspraken_veranderd_op, van_voor_de_verandering

from ..bouwen import datum, wie

A1 = AfspraakSleutel("a1")
PLAN = Plan(gemaakt_op=datum("2026-05-30"), afspraken={A1: Afspraak(Woorden("Eten."))})


def test_zolang_geen_afspraak_verandert_zijn_de_woorden_van_nu() -> None:
    keer = Bijeenkomst(stoppen=wie("bo"), erbij=wie("trudy"))
    assert van_voor_de_verandering(Traject(plan=PLAN, actieteam={"2026-06-25": keer})) is None


def test_verandert_er_een_dan_zijn_ze_van_de_dag_van_het_plan() -> None:
    keren = {
        "2026-06-25": Bijeenkomst(anders={A1: Bijstelling(Woorden("Samen eten."))}),
        "2026-09-17": Bijeenkomst(klaar=(A1,)),
    }
    traject = Traject(plan=PLAN, actieteam=keren)
    assert van_voor_de_verandering(traject) == datum("2026-05-30")
    assert afspraken_veranderd_op(traject) == datum("2026-09-17")


def test_zonder_dag_wordt_er_geen_genoemd() -> None:
    keer = Bijeenkomst(klaar=(A1,))
    assert van_voor_de_verandering(Traject(plan=Plan(afspraken=PLAN.afspraken), actieteam={"2026-06-25": keer})) is None
