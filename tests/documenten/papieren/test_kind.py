"""A page for each child: who is seen as a child, and what is said where it seems nobody is."""

from dataclasses import replace

import pytest

from sonestra_cli.documenten.context.mensen import eigen_kinderen
from sonestra_cli.documenten.papieren.kind import PAPIER
from sonestra_cli.domein.datum import lees_datum
from sonestra_cli.domein.netwerk import Gezin, Huishouden, Kind, Netwerk
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.plan import Plan, VoorKinderen
from sonestra_cli.domein.soorten import Sleutel, Woorden
from sonestra_cli.domein.traject import Kop, Traject
from tests.documenten.bladen import maak, voorbeeld

RIET, ANNEMIEK, TIM = map(Sleutel, ("riet", "annemiek", "tim"))
DAG = lees_datum("2026-11-03")


def _traject(
    geboren: str = "ca 2018", *, begonnen: bool = True, gezin: bool = True, plan: Plan | None = None
) -> Traject:
    ouders = (Gezin((RIET,), kinderen=(Kind(ANNEMIEK),)), Gezin((ANNEMIEK,), kinderen=(Kind(TIM),)))
    netwerk = Netwerk(
        personen={
            RIET: Persoon(geboren=lees_datum("1955")),
            ANNEMIEK: Persoon(geboren=lees_datum("1981")),
            TIM: Persoon(geboren=lees_datum(geboren)),
        },
        gezinnen=ouders if gezin else (),
        huishoudens=(Huishouden((RIET,)), Huishouden((ANNEMIEK, TIM))),
    )
    return Traject(kop=Kop(hoofdpersonen=(RIET,), begonnen_op=DAG if begonnen else None), netwerk=netwerk, plan=plan)


@pytest.mark.parametrize("geboren", ["ca 2018", "2018", "tussen 2017 en 2019", "2018-05-01"])
def test_een_kleinkind_dat_elders_woont_is_een_kind_van_dit_plan(geboren: str) -> None:
    """Only who slept in the same house counted: of Kuba, the own son, it was said that nobody is a child."""
    assert eigen_kinderen(_traject(geboren)) == (TIM,)


def test_tegen_wie_iets_gezegd_wordt_krijgt_die_bladzijde() -> None:
    gezegd = Plan(voor_de_kinderen=(VoorKinderen((RIET,), Woorden("Tim, wij zijn er."), aan=(TIM,)),))
    assert eigen_kinderen(_traject(gezin=False, plan=gezegd)) == (TIM,)


def test_een_kind_in_het_netwerk_wordt_niet_ontkend_maar_genoemd() -> None:
    assert PAPIER.voor is not None
    traject = _traject(gezin=False)
    assert eigen_kinderen(traject) == ()
    assert PAPIER.voor.wel(traject) == (
        "Uit het gezin zie ik geen kind. Wel bij jullie mensen: Tim. Noem het kind erbij, zoals: sonestra blad kind tim"
    )
    assert PAPIER.voor.waarom_niet(traject, TIM) == ""


def test_zonder_een_dag_om_van_te_tellen_ligt_het_niet_aan_de_geboorte() -> None:
    """The year of birth stood there, and it was asked for."""
    assert PAPIER.voor is not None
    dag = "zet in traject.yaml wanneer het begon, bij begonnen_op."
    assert PAPIER.voor.wel(_traject(begonnen=False)) == f"Ik weet niet hoe oud iemand nu is: {dag}"
    assert PAPIER.voor.waarom_niet(_traject(begonnen=False), TIM) == f"Ik weet niet hoe oud Tim nu is: {dag}"


def test_een_volwassene_wordt_niet_om_de_dag_van_geboorte_gevraagd() -> None:
    assert PAPIER.voor is not None
    zin = "Annemiek is geen kind meer: dit blad is voor wie jonger is dan 18."
    assert PAPIER.voor.waarom_niet(_traject(), ANNEMIEK) == zin


def test_een_kind_moest_het_een_ander_kind_vertellen() -> None:
    """'Is iets niet fijn? Zeg het tegen Romy', who is fifteen herself."""
    samira = voorbeeld("samira")
    assert "Romy" not in maak("blad-kind", samira, ("noor",)).markdown
    assert "tegen een volwassene die je vertrouwt." in maak("blad-kind", samira, ("noor",)).markdown
    assert "Zeg het tegen oma Riet." in maak("blad-kind", samira, ("mila",)).markdown


def test_woorden_van_voor_een_verandering_zeggen_wanneer_ze_gezegd_zijn() -> None:
    """``Kyra slaapt soms bij Corrie`` stood on the page of Finn as if it were so, two changes later."""
    blad = maak("blad-kind", voorbeeld("kyra"), ("finn",)).markdown
    assert "*Dit zei Yara op 30 mei 2026.*" in blad
    assert "Daarna is het plan veranderd. Vraag maar hoe het nu is." in blad


def test_zolang_er_niets_veranderde_zijn_het_woorden_van_nu() -> None:
    kyra = replace(voorbeeld("kyra"), actieteam={})
    blad = maak("blad-kind", kyra, ("finn",)).markdown
    assert "*Dit zegt Yara.*" in blad
    assert "veranderd" not in blad
