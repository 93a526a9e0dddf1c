"""The examples keep the rules that the program teaches, with and without what is kept apart."""

from collections.abc import Callable
from itertools import pairwise

import pytest

from sonestra_cli.controles import controleer
from sonestra_cli.domein.afleiding.groepen import is_professional
from sonestra_cli.domein.datum import lees_datum
from sonestra_cli.lezen.traject import Gelezen

Lees = Callable[..., Gelezen]
MET_APART = [
    ("arie",),
    ("kyra",),
    ("nelson",),
    ("nelson", "nelson"),
    ("samira",),
    ("samira", "noor"),
    ("samira", "noor", "samira"),
]
NAMEN = ("arie", "kyra", "nelson", "samira")


@pytest.mark.parametrize("wie", MET_APART, ids="-".join)
def test_niets_te_melden(lees: Lees, wie: tuple[str, ...]) -> None:
    gelezen = lees(*wie)
    assert [f"{m.plek.bestand}:{m.plek.regel} {m.bevinding.zin}" for m in gelezen.meldingen] == []
    assert [f"{b.code} {b.pad} {b.zin}" for b in controleer(gelezen.traject)] == []


@pytest.mark.parametrize("naam", NAMEN)
def test_wie_iets_op_zich_neemt_zat_erbij(lees: Lees, naam: str) -> None:
    traject = lees(naam).traject
    assert traject.beraad
    assert traject.plan
    for sleutel, afspraak in traject.plan.afspraken.items():
        assert set(afspraak.wie) <= set(traject.beraad.waren_er), sleutel
        assert afspraak.wie, sleutel
    for dag, keer in traject.actieteam.items():
        for sleutel, nieuw in keer.nieuw.items():
            assert set(nieuw.wie) <= set(keer.waren_er), f"{dag} {sleutel}"


@pytest.mark.parametrize("naam", NAMEN)
def test_niemand_draagt_het_alleen(lees: Lees, naam: str) -> None:
    plan = lees(naam).traject.plan
    assert plan
    mensen = [wie for afspraak in plan.afspraken.values() for wie in afspraak.wie]
    assert all(mensen.count(wie) <= 4 for wie in set(mensen))


@pytest.mark.parametrize("naam", NAMEN)
def test_van_iedere_professional_is_bekend_wie_erom_vroeg_en_sinds_wanneer(lees: Lees, naam: str) -> None:
    personen = lees(naam).traject.netwerk.personen
    professionals = {sleutel: p.professional for sleutel, p in personen.items() if p.professional}
    assert professionals
    for sleutel, wat in professionals.items():
        assert wat.functie, sleutel
        assert wat.sinds, sleutel
        assert wat.gevraagd_door, sleutel
        for vrager in wat.gevraagd_door:
            eerder = personen[vrager].professional
            assert not (eerder and eerder.sinds) or eerder.sinds.jaar <= wat.sinds.jaar, sleutel  # type: ignore[operator]


@pytest.mark.parametrize("naam", NAMEN)
def test_de_familie_vertelt_en_houdt_de_draad_vast(lees: Lees, naam: str) -> None:
    traject = lees(naam).traject
    assert traject.beraad
    assert traject.plan
    assert traject.plan.actieteam
    team = traject.plan.actieteam
    vertellers = traject.beraad.rollen.vertelt_het_plan
    assert vertellers
    assert not any(is_professional(traject, wie) for wie in (*vertellers, *team.aanspreekpunt))
    eigen = [wie for wie in team.leden if not is_professional(traject, wie)]
    assert set(traject.kop.hoofdpersonen) & set(eigen)
    assert len(eigen) > len(team.leden) / 2
    assert team.eerste_keer == lees_datum(min(traject.actieteam))


@pytest.mark.parametrize("naam", NAMEN)
def test_iedere_keer_spreken_ze_de_volgende_af(lees: Lees, naam: str) -> None:
    keren = lees(naam).traject.actieteam
    dagen = sorted(keren)
    for dag, daarna in pairwise(dagen):
        volgende = keren[dag].volgende_keer
        assert volgende
        assert volgende.datum == lees_datum(daarna)
        assert volgende.wie_regelt_het


@pytest.mark.parametrize("naam", NAMEN)
def test_de_procesbegeleider_loopt_niet_mee_vanaf_de_derde_keer(lees: Lees, naam: str) -> None:
    keren = lees(naam).traject.actieteam
    assert [keren[dag].procesbegeleider for dag in sorted(keren)[2:]] == ["niet_nodig"] * (len(keren) - 2)


@pytest.mark.parametrize("naam", ["kyra", "arie"])
def test_zonder_piketpaaltjes_bekijkt_niemand_het_plan(lees: Lees, naam: str) -> None:
    traject = lees(naam).traject
    assert traject.beraad
    assert traject.plan
    assert not traject.beraad.piketpaaltjes
    assert not traject.plan.piketpaaltjes_bekeken
