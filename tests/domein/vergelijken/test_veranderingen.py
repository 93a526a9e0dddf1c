"""Every change between two trajecten: what people notice, and that nothing is left out."""

from dataclasses import replace
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings

from sonestra_cli.domein.datum import lees_datum
from sonestra_cli.domein.netwerk import Gezin, Netwerk
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.plan import Afspraak, Bijeenkomst, Bijstelling, Plan
from sonestra_cli.domein.soorten import AfspraakSleutel, Sleutel, VraagSleutel, Woorden
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.vergelijken.veranderingen import veranderingen
from sonestra_cli.domein.verhaal import Vraag, Vragen
from tests.domein.bouwen import mens, netwerk, trajecten, wie

RUSTIG = settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck), phases=[Phase.generate])


def kort(oud: Traject, nieuw: Traject) -> list[tuple[Any, ...]]:
    return [(een.wat, een.bestand, *een.stappen) for een in veranderingen(oud, nieuw)]


def met(net: Netwerk) -> Traject:
    return Traject(netwerk=net)


def test_wie_erbij_kwam_wie_ging_en_wie_anders_staat() -> None:
    oud = met(netwerk(corrie=mens(kring="dichtbij"), wim=mens()))
    nieuw = met(netwerk(corrie=mens(kring="hart"), ravi=mens(wie="trainer")))
    assert kort(oud, nieuw) == [
        ("anders", "netwerk", "personen", "corrie", "kring"),
        ("erbij", "netwerk", "personen", "ravi"),
        ("weg", "netwerk", "personen", "wim"),
    ]


def test_een_gezin_dat_een_kind_krijgt_is_hetzelfde_gezin() -> None:
    oud = met(Netwerk(gezinnen=(Gezin(wie("an", "bo")), Gezin(wie("cas", "dee"), verbinding="lat"))))
    nieuw = met(Netwerk(gezinnen=(Gezin(wie("cas", "dee")), Gezin(wie("an", "bo")))))
    assert kort(oud, nieuw) == [("weg", "netwerk", "gezinnen", 0, "verbinding")]


def test_een_andere_volgorde_van_de_vragen_wordt_verteld_en_van_mensen_niet() -> None:
    vragen = [(VraagSleutel(naam), Vraag(wie("an"), Woorden(naam))) for naam in ("een", "twee")]
    oud, nieuw = (Traject(vragen=Vragen(dict(rij))) for rij in (vragen, vragen[::-1]))
    assert kort(oud, nieuw) == [("volgorde", "vragen", "vragen")]
    mensen = [(Sleutel(naam), Persoon()) for naam in ("an", "bo")]
    assert kort(*(met(Netwerk(personen=dict(rij))) for rij in (mensen, mensen[::-1]))) == []


def a(woorden: str, **meer: Any) -> Afspraak:
    return Afspraak(Woorden(woorden), **meer)


def plan(**afspraken: Afspraak) -> Plan:
    return Plan(afspraken={AfspraakSleutel(naam): wat for naam, wat in afspraken.items()})


def keer(**anders: str) -> Bijeenkomst:
    stel = {AfspraakSleutel(n): Bijstelling(woorden=Woorden(w), waarom=Woorden("zo")) for n, w in anders.items()}
    return Bijeenkomst(anders=stel)


def test_een_afspraak_die_twee_keer_bijgesteld_werd_wordt_stap_voor_stap_verteld() -> None:
    oud = Traject(plan=plan(a1=a("één"), a2=a("blijft")))
    nieuw = replace(oud, actieteam={"2026-05-07": keer(a1="twee"), "2026-06-18": keer(a1="drie")})
    gezegd = [een for een in veranderingen(oud, nieuw) if een.bestand == "plan"]
    assert [(een.oud, een.nieuw, een.op, een.waarom) for een in gezegd] == [
        ("één", "twee", lees_datum("2026-05-07"), "zo"),
        ("twee", "drie", lees_datum("2026-06-18"), "zo"),
    ]


def test_wat_het_plan_vertelt_staat_niet_nog_eens_bij_de_keer() -> None:
    oud = Traject(plan=plan(a1=a("één")))
    nieuw = replace(oud, actieteam={"2026-05-07": keer(a1="twee", a9="van geen afspraak")})
    [bijeenkomst] = [een for een in veranderingen(oud, nieuw) if een.bestand.startswith("actieteam/")]
    assert list(bijeenkomst.nieuw.anders) == ["a9"]


def test_een_verbeterde_typfout_in_een_oude_versie_raakt_niet_kwijt() -> None:
    later = {"2026-05-07": keer(a1="twee")}
    oud, nieuw = (Traject(plan=plan(a1=a(woorden)), actieteam=later) for woorden in ("eem", "een"))
    assert [(een.oud, een.nieuw) for een in veranderingen(oud, nieuw)] == [("eem", "een")]


def test_alleen_een_andere_reden_wordt_verteld() -> None:
    def met_reden(waarom: str) -> Traject:
        stel = Bijstelling(woorden=Woorden("twee"), waarom=Woorden(waarom))
        return Traject(
            plan=plan(a1=a("één")), actieteam={"2026-05-07": Bijeenkomst(anders={AfspraakSleutel("a1"): stel})}
        )

    [een] = [een for een in veranderingen(met_reden("ziek"), met_reden("vrij")) if een.stappen[-1] == "waarom"]
    assert (een.oud, een.nieuw) == ("ziek", "vrij")


@RUSTIG
@given(trajecten())
def test_hetzelfde_traject_heeft_geen_verschil(traject: Traject) -> None:
    assert veranderingen(traject, traject) == ()
