"""What the next meeting begins with."""

from dataclasses import replace

from sonestra_cli.domein.afleiding.plan_nu import plan_nu
from sonestra_cli.domein.plan import Actieteam, Afspraak, Bijeenkomst, Bijstelling, Plan, VolgendeKeer
from sonestra_cli.domein.soorten import AfspraakSleutel, Woorden
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.voortgang.bijeenkomst import begin_van, met_volgende_keer

from ..bouwen import datum, wie

A1, A2, A3 = (AfspraakSleutel(een) for een in ("a1", "a2", "a3"))
BO, FINN = wie("bo", "finn")


def met_plan(**keren: Bijeenkomst) -> Traject:
    plan = Plan(
        afspraken={A1: Afspraak(Woorden("een")), A2: Afspraak(Woorden("twee"), nog_vragen=(FINN,))},
        actieteam=Actieteam((BO,), datum("2026-05-07"), "bij Bo"),
    )
    return Traject(plan=plan, actieteam={dag.replace("_", "-").strip("d"): keer for dag, keer in keren.items()})


def test_alleen_wat_de_laatste_keer_nieuw_of_anders_werd() -> None:
    eerst = Bijeenkomst(anders={A1: Bijstelling(Woorden("anders"))}, nieuw={A3: Afspraak(Woorden("drie"))})
    begin = begin_van(met_plan(d2026_05_07=eerst))
    assert [een.sleutel for een in begin.nieuw] == [A3]
    assert [een.sleutel for een in begin.anders] == [A1]
    assert [een.sleutel for een in begin.nog_vragen] == [A2]
    later = begin_van(met_plan(d2026_05_07=eerst, d2026_06_18=Bijeenkomst(klaar=(A2,))))
    assert [een.sleutel for een in later.lopend] == [A1, A3]
    assert later.nieuw == later.anders == later.nog_vragen == ()


def test_voor_de_eerste_keer_is_niets_nieuw() -> None:
    begin = begin_van(met_plan())
    assert len(begin.lopend) == 2
    assert begin.nieuw == begin.anders == ()


def test_een_andere_dag_heeft_nog_geen_plek() -> None:
    een = met_plan()
    assert met_volgende_keer(een, datum("2026-05-07")) is een
    assert plan_nu(met_volgende_keer(een, datum("2026-05-08"))).volgende_keer == VolgendeKeer(datum("2026-05-08"))
    keer = Bijeenkomst(volgende_keer=VolgendeKeer(datum("2026-06-18"), "bij Bo", (BO,)))
    later = met_plan(d2026_05_07=keer)
    assert plan_nu(met_volgende_keer(later, datum("2026-06-20"))).volgende_keer == VolgendeKeer(datum("2026-06-20"))
    assert plan_nu(met_volgende_keer(replace(later, plan=None), datum("2026-06-18"))).volgende_keer is not None
