import pytest

from sonestra_cli.domein.afleiding.stand import stand
from sonestra_cli.domein.beraad import Beraad, Gast
from sonestra_cli.domein.datum import lees_datum
from sonestra_cli.domein.netwerk import Gezin, Netwerk
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.plan import Actieteam, Afspraak, Bijeenkomst, Plan, VolgendeKeer
from sonestra_cli.domein.soorten import AfspraakSleutel, Sleutel, VraagSleutel, Woorden
from sonestra_cli.domein.traject import Kop, Traject
from sonestra_cli.domein.verhaal import Stem, Verhaal, Vraag, Vragen

AN, BEA = Sleutel("an"), Sleutel("bea")
KOP = Kop(hoofdpersonen=(AN,))
SAMEN = Netwerk(personen={AN: Persoon(), BEA: Persoon()}, gezinnen=(Gezin(partners=(AN, BEA)),))
VERHAAL = Verhaal(lukt_al=(Stem((AN,), Woorden("Koken")),))
VRAGEN = Vragen(vragen={VraagSleutel("v"): Vraag((AN,), Woorden("Wie helpt?"))})
DAG = lees_datum("2026-05-30")
PLAN = Plan(afspraken={AfspraakSleutel("a1"): Afspraak(Woorden("Bellen"))})


@pytest.mark.parametrize(
    ("traject", "stap"),
    [
        (Traject(), "hoofdpersoon"),
        (Traject(kop=KOP, netwerk=Netwerk(personen={AN: Persoon()})), "mensen"),
        (Traject(kop=KOP, netwerk=Netwerk(personen=SAMEN.personen)), "familie"),
        (Traject(kop=KOP, netwerk=SAMEN), "verhaal"),
        (Traject(kop=KOP, netwerk=SAMEN, verhaal=VERHAAL), "vragen"),
        (Traject(kop=KOP, netwerk=SAMEN, verhaal=VERHAAL, vragen=VRAGEN), "beraad"),
        (Traject(kop=KOP, netwerk=SAMEN, beraad=Beraad(datum=DAG)), "gasten"),
        (Traject(kop=KOP, netwerk=SAMEN, plan=PLAN), "eerste_keer"),
        (Traject(kop=KOP, netwerk=SAMEN, plan=PLAN, actieteam={"2026-04-01": Bijeenkomst()}), "kijken"),
        (Traject(kop=KOP, netwerk=SAMEN, plan=PLAN, actieteam={"2026-06-01": Bijeenkomst()}), "wachten"),
        (Traject(kop=Kop(losgelaten_op=lees_datum("2026-04-30")), plan=PLAN), "los"),
    ],
)
def test_de_volgende_stap_gaat_op_de_volgorde_van_de_weg(traject: Traject, stap: str) -> None:
    assert stand(traject, "2026-05-01").stap == stap


@pytest.mark.parametrize(
    ("vandaag", "stap"), [("2026-05-29", "uitnodigen"), ("2026-05-30", "uitnodigen"), ("2026-05-31", "plan")]
)
def test_na_de_dag_van_het_beraad_komt_het_plan(vandaag: str, stap: str) -> None:
    traject = Traject(kop=KOP, netwerk=SAMEN, beraad=Beraad(datum=DAG, gasten={BEA: Gast()}))
    assert stand(traject, vandaag) == (stap, DAG)


@pytest.mark.parametrize(("vandaag", "stap"), [("2026-06-10", "wachten"), ("2026-06-12", "actieteam")])
def test_wat_het_actieteam_het_laatst_afsprak_telt(vandaag: str, stap: str) -> None:
    plan = Plan(afspraken=PLAN.afspraken, actieteam=Actieteam(eerste_keer=DAG))
    keer = Bijeenkomst(volgende_keer=VolgendeKeer(datum=lees_datum("2026-06-11")))
    waar = stand(Traject(kop=KOP, plan=plan, actieteam={"2026-05-30": keer}), vandaag)
    assert (waar.stap, str(waar.dag)) == (stap, "2026-06-11")


@pytest.mark.parametrize(
    ("vandaag", "stap"), [("2026-05-29", "laat_los"), ("2026-05-30", "los"), ("2026-06-01", "los")]
)
def test_wie_de_dag_van_loslaten_al_opschreef_heeft_nog_niet_losgelaten(vandaag: str, stap: str) -> None:
    """``status`` said that the folder was theirs, weeks before."""
    assert stand(Traject(kop=Kop(losgelaten_op=DAG), plan=PLAN), vandaag).stap == stap


def test_de_eerste_dag_die_komt_gaat_voor_wat_daarna_werd_afgesproken() -> None:
    """With a later meeting in the files, the day after it was told as the next one."""
    later = Bijeenkomst(volgende_keer=VolgendeKeer(datum=lees_datum("2026-08-01")))
    eerst = Bijeenkomst(volgende_keer=VolgendeKeer(datum=lees_datum("2026-07-01")))
    keren = {"2026-06-01": eerst, "2026-07-01": later}
    assert stand(Traject(kop=KOP, plan=PLAN, actieteam=keren), "2026-06-02") == ("wachten", lees_datum("2026-07-01"))
    assert stand(Traject(kop=KOP, plan=PLAN, actieteam=keren), "2026-07-02") == ("wachten", lees_datum("2026-08-01"))


@pytest.mark.parametrize(("vandaag", "stap"), [("2026-05-29", "uitnodigen"), ("2026-05-31", "eerste_keer")])
def test_een_plan_dat_er_al_staat_maakt_een_beraad_dat_komt_niet_geweest(vandaag: str, stap: str) -> None:
    """What comes stood below, and above it "the plan is there: when does the actieteam meet?"."""
    traject = Traject(kop=KOP, netwerk=SAMEN, plan=PLAN, beraad=Beraad(datum=DAG, gasten={BEA: Gast()}))
    assert stand(traject, vandaag).stap == stap
