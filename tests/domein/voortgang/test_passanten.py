"""Professionals are there for a time: who there are, who went, who has no end."""

from dataclasses import replace

from sonestra_cli.domein.persoon import Professional
from sonestra_cli.domein.plan import Bijeenkomst
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.voortgang.passanten import gegaan, komen_nog, professionals_nu, zonder_eind

from ..bouwen import datum, mens, netwerk, traject, wie

EERST, ARTS, COACH, TOLK = wie("eerst", "arts", "coach", "tolk")
DAG = datum("2026-11-29")


def met_professionals() -> Traject:
    net = netwerk(
        kyra=mens(),
        buur=mens(groep="buurt", professional=Professional("huisarts")),
        eerst=mens(professional=Professional("voogd", tot=datum("2020"))),
        arts=mens(professional=Professional("huisarts")),
        coach=mens(professional=Professional("coach", tot=datum("2026-10"))),
        tolk=mens(professional=Professional("tolk", tot=datum("2027"))),
    )
    een = traject("kyra", net)
    return replace(een, kop=replace(een.kop, begonnen_op=datum("2026-01-14")))


def test_wie_er_nu_zijn_en_wie_gingen_sinds_het_begin() -> None:
    een = met_professionals()
    assert professionals_nu(een, DAG) == (ARTS, TOLK)
    assert [iets.wie for iets in gegaan(een, DAG)] == [COACH]
    assert professionals_nu(een, datum("2026-09-01")) == (ARTS, COACH, TOLK)


def test_wie_in_het_actieteam_stopte_is_gegaan() -> None:
    een = replace(met_professionals(), actieteam={"2026-06-18": Bijeenkomst(stoppen=(ARTS,))})
    assert professionals_nu(een, DAG) == (TOLK,)
    assert [(iets.wie, iets.op) for iets in gegaan(een, DAG)] == [
        (ARTS, datum("2026-06-18")),
        (COACH, datum("2026-10")),
    ]


def test_zonder_eind_is_wie_er_is_en_geen_dag_heeft() -> None:
    assert zonder_eind(met_professionals(), DAG) == (Sleutel("arts"),)


def test_wie_nog_moet_beginnen_is_er_nog_niet() -> None:
    """``tel`` named the home help of July among those of June."""
    vak = Professional("huishoudhulp", sinds=datum("2026-07-01"))
    een = traject(
        "kyra", netwerk(kyra=mens(), arts=mens(professional=Professional("arts")), hulp=mens(professional=vak))
    )
    (hulp,) = wie("hulp")
    assert (professionals_nu(een, datum("2026-06-30")), komen_nog(een, datum("2026-06-30"))) == ((ARTS,), (hulp,))
    assert (professionals_nu(een, datum("2026-07-01")), komen_nog(een, datum("2026-07-01"))) == ((ARTS, hulp), ())


def test_een_jaar_dat_al_loopt_is_begonnen() -> None:
    vak = Professional("arts", sinds=datum("2026"))
    een = traject("kyra", netwerk(kyra=mens(), arts=mens(professional=vak)))
    assert professionals_nu(een, datum("2026-01-02")) == (ARTS,)
    assert komen_nog(een, datum("2025-12-31")) == (ARTS,)
