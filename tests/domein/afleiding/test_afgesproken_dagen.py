from datetime import date
from typing import Any

from sonestra_cli.domein.afleiding.afgesproken_dagen import afgesproken_dagen
from sonestra_cli.domein.beraad import Beraad
from sonestra_cli.domein.datum import lees_datum
from sonestra_cli.domein.plan import Actieteam, Afspraak, Bijeenkomst, Plan, VolgendeKeer
from sonestra_cli.domein.soorten import AfspraakSleutel, Sleutel, Tijd, Woorden
from sonestra_cli.domein.traject import Traject

WIM = Sleutel("wim")
AFSPRAKEN = {AfspraakSleutel("a1"): Afspraak(woorden=Woorden("Wij eten samen."), wie=(WIM,))}


def dagen(**delen: Any) -> list[tuple[str, str]]:
    return [(een.soort, een.dag.isoformat()) for een in afgesproken_dagen(Traject(**delen))]


def test_zonder_een_hele_dag_staat_er_niets_in_de_agenda() -> None:
    assert dagen() == []
    assert dagen(beraad=Beraad(datum=lees_datum("2026-04"))) == []


def test_na_vier_weken_wordt_gebeld_en_binnen_drie_maanden_is_er_een_nieuwe_afspraak() -> None:
    team = Actieteam(belt_na_vier_weken=(WIM,))
    plan = Plan(gemaakt_op=lees_datum("2026-11-30"), afspraken=AFSPRAKEN, actieteam=team)
    assert dagen(plan=plan) == [("bellen", "2026-12-28"), ("kijken", "2027-02-28")]


def test_wie_al_een_dag_heeft_kiest_er_geen_meer_en_wie_elkaar_zag_hoeft_niet_te_bellen() -> None:
    team = Actieteam(eerste_keer=lees_datum("2026-05-07"), belt_na_vier_weken=(WIM,))
    plan = Plan(gemaakt_op=lees_datum("2026-04-11"), afspraken=AFSPRAKEN, actieteam=team)
    assert dagen(plan=plan) == [("actieteam", "2026-05-07"), ("bellen", "2026-05-09")]
    geweest = {"2026-05-07": Bijeenkomst(volgende_keer=VolgendeKeer(lees_datum("2026-06-18"), "bij Wim"))}
    assert dagen(plan=plan, actieteam=geweest) == [("actieteam", "2026-05-07"), ("actieteam", "2026-06-18")]


def test_een_dag_staat_er_een_keer_met_de_plek_die_ergens_genoemd_is() -> None:
    keren = {
        "2026-05-07": Bijeenkomst(volgende_keer=VolgendeKeer(lees_datum("2026-06-18"), "bij Wim")),
        "2026-06-18": Bijeenkomst(),
    }
    gevonden = afgesproken_dagen(Traject(actieteam=keren))
    assert [(een.dag, een.plek) for een in gevonden] == [(date(2026, 5, 7), ""), (date(2026, 6, 18), "bij Wim")]


def test_de_dag_begint_als_je_binnen_mag() -> None:
    beraad = Beraad(datum=lees_datum("2026-04-11"), inloop=Tijd("12:30"), begint=Tijd("13:00"), plek="het wijkhuis")
    (dag,) = afgesproken_dagen(Traject(beraad=beraad))
    assert (dag.begint, dag.plek) == ("12:30", "het wijkhuis")
