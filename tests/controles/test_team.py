"""After the plan there is a team with a day, it is of the family, and the procesbegeleider is a guest there."""

from tests.controles.vinden import Vind

NETWERK = (
    "personen: {kyra: {}, bo: {}, mia: {geboren: 2022}, els: {professional: {functie: consulent}},"
    " tom: {professional: {functie: coach}}, marloes: {professional: {functie: procesbegeleider}}}"
)
KOP = "hoofdpersonen: kyra\nbegonnen_op: 2026-04-09\nprocesbegeleider: {naam: Marloes Brink}\n"
PLAN = "gemaakt_op: 2026-05-30\nafspraken: {a1: {woorden: Eten.}}\n"
VERTELD = "verteld_door: kyra\n"
KEER = "actieteam/2026-06-25"


def zinnen(vind: Vind, code: str, plan: str, kop: str = KOP, **meer: str) -> list[str]:
    bestanden = {"traject": kop, "netwerk": NETWERK, "plan": plan, **meer}
    return [f"{b.niveau}: {b.zin}" for b in vind(code, bestanden)]


def team(leden: str, rest: str = "eerste_keer: 2026-06-25") -> str:
    return f"{PLAN}actieteam: {{leden: [{leden}], {rest}}}"


def test_een_plan_zonder_team_en_zonder_dag(vind: Vind) -> None:
    assert zinnen(vind, "R35", PLAN + VERTELD) == [
        "let op: er is een plan, en er staat nog niet wie er in het actieteam zit en wanneer het actieteam voor het "
        "eerst bij elkaar komt"
    ]
    assert zinnen(vind, "R35", VERTELD + team("kyra, bo", "plek: thuis"), f"{KOP}woordkeus: snv") == [
        "let op: er is een plan, en er staat nog niet wanneer het basisteam voor het eerst bij elkaar komt"
    ]


def test_een_team_met_een_dag_is_genoeg(vind: Vind) -> None:
    assert zinnen(vind, "R35", VERTELD + team("kyra, bo")) == []


def test_voor_het_verteld_is_hoeft_er_nog_geen_team_te_zijn(vind: Vind) -> None:
    assert zinnen(vind, "R35", PLAN) == []
    assert zinnen(vind, "R35", "afspraken: {a1: {woorden: Eten.}}") == []
    assert len(zinnen(vind, "R35", "afspraken: {a1: {woorden: Eten.}}", beraad="waren_er: kyra")) == 1


def test_wie_al_bij_elkaar_kwam_wordt_de_dag_niet_meer_gevraagd(vind: Vind) -> None:
    assert zinnen(vind, "R35", PLAN + VERTELD, **{"actieteam/2026-06-25": "waren_er: [kyra]"}) == []


def test_meer_professionals_dan_eigen_mensen(vind: Vind) -> None:
    assert zinnen(vind, "R36", team("kyra, bo, els, tom")) == [
        "let op: in het actieteam zitten meer professionals dan eigen mensen: Els en Tom, en naast Kyra één mens van "
        "henzelf"
    ]
    assert zinnen(vind, "R36", team("kyra, bo, els")) == []


def test_de_hoofdpersoon_telde_mee_als_een_van_de_mensen_om_haar_heen(vind: Vind) -> None:
    assert zinnen(vind, "R36", team("kyra, els")) == [
        "let op: in het actieteam zitten meer professionals dan eigen mensen: Els, en naast Kyra nog niemand van "
        "henzelf"
    ]
    assert zinnen(vind, "R36", team("kyra")) == []
    gezin = KOP.replace("hoofdpersonen: kyra", "hoofdpersonen: [kyra, bo]")
    assert zinnen(vind, "R36", team("kyra, bo, els"), gezin) == []


def test_het_team_van_nu_telt_niet_dat_van_toen(vind: Vind) -> None:
    keer = {"actieteam/2026-06-25": "waren_er: [kyra]\nstoppen: tom"}
    assert zinnen(vind, "R36", team("kyra, bo, els, tom"), **keer) == []


def test_de_hoofdpersoon_zit_er_niet_in(vind: Vind) -> None:
    assert zinnen(vind, "R36", team("bo")) == ["let op: het plan is van Kyra, en Kyra zit nog niet in het actieteam"]
    gezin = KOP.replace("hoofdpersonen: kyra", "hoofdpersonen: [kyra, bo]")
    assert zinnen(vind, "R36", team("mia"), gezin) == [
        "let op: het plan is van Kyra en Bo, en van hen zit nog niemand in het actieteam"
    ]


def test_van_een_verschreven_hoofdpersoon_werd_ook_gezegd_dat_die_niet_in_het_team_zit(vind: Vind) -> None:
    assert zinnen(vind, "R36", team("kyra"), KOP.replace("hoofdpersonen: kyra", "hoofdpersonen: kira")) == []


def test_wie_met_een_hoofdletter_in_het_team_staat_kan_de_hoofdpersoon_zijn(vind: Vind) -> None:
    """Below 'Kyra ken ik nog niet' stood that Kyra was not in the team, and that it held most of all professionals."""
    assert zinnen(vind, "R36", team("Kyra, Bo, els")) == []
    assert len(zinnen(vind, "R36", team("bo, els"))) == 1


def test_een_kind_van_vier_hoeft_niet_in_het_eigen_team(vind: Vind) -> None:
    assert zinnen(vind, "R36", team("bo"), KOP.replace("kyra", "mia")) == []


def test_de_procesbegeleider_is_geen_lid(vind: Vind) -> None:
    assert zinnen(vind, "R37", team("kyra, bo, marloes")) == [
        "let op: Marloes begeleidt het proces, en het actieteam is van de familie"
    ]
    keer = {"actieteam/2026-06-25": "waren_er: [kyra]\nerbij: marloes"}
    assert len(zinnen(vind, "R37", team("kyra, bo"), **keer)) == 1


def test_een_naaste_die_net_zo_heet_is_gewoon_lid(vind: Vind) -> None:
    zus = NETWERK.replace("marloes: {professional: {functie: procesbegeleider}}", "marloes: {wie: haar zus}")
    assert zinnen(vind, "R37", team("kyra, marloes"), netwerk=zus) == []


def keren(*erbij: str) -> dict[str, str]:
    return {f"actieteam/2026-0{nr + 6}-25": f"waren_er: kyra\nprocesbegeleider: {hoe}" for nr, hoe in enumerate(erbij)}


def test_de_derde_keer_er_nog_bij_is_een_vraag(vind: Vind) -> None:
    vraag = "vraag: wat heeft het actieteam nog nodig om zonder jou bij elkaar te komen?"
    assert zinnen(vind, "R37", team("kyra"), **keren("erbij", "erbij", "erbij")) == [vraag]
    assert zinnen(vind, "R37", team("kyra"), **keren("erbij", "erbij")) == []
    assert zinnen(vind, "R37", team("kyra"), **keren("erbij", "erbij", "erbij", "aangeboden")) == []


def test_alleen_zorgen_bij_de_laatste_keer(vind: Vind) -> None:
    zorg = "zorgen: [{van: kyra, woorden: Het lukt niet.}]"
    assert [b.zin for b in vind("R38", {"netwerk": NETWERK, KEER: zorg})] == [
        "wat ging er al goed? Hier staan nu alleen zorgen"
    ]
    met = f"{zorg}\nsuccessen: [{{van: bo, woorden: Eén keer wel.}}]"
    assert vind("R38", {"netwerk": NETWERK, KEER: met}) == []
    assert vind("R38", {"netwerk": NETWERK, KEER: zorg, "actieteam/2026-08-25": met}) == []


def test_een_verandering_zonder_wie_erbij_waren(vind: Vind) -> None:
    plan = {"netwerk": NETWERK, "plan": "afspraken: {a1: {woorden: Eten.}}"}
    (gevonden,) = vind("R39", {**plan, KEER: "anders: {a1: {woorden: Soep.}}"})
    assert str(gevonden.pad) == f"{KEER}: anders"
    assert vind("R39", {**plan, KEER: "waren_er: [kyra]\nanders: {a1: {woorden: Soep.}}"}) == []
    assert vind("R39", {**plan, KEER: "successen: [{van: bo, woorden: Gelukt.}]"}) == []


def test_welke_woorden_van_voor_een_verandering_zijn_wordt_een_keer_gevraagd(vind: Vind) -> None:
    """Words of before a change were printed as of now, and nobody was told which they were."""
    plan = (
        "afspraken:\n  a1: {woorden: Eten., wie: [kyra], waar: bij mama, let_op: bo}\n"
        "voor_de_kinderen: [{van: bo, woorden: Wij eten.}]\n"
    )
    keer = "waren_er: [kyra]\nanders: {a1: {woorden: Zaterdag eten.}}\n"
    (een,) = zinnen(vind, "P003", plan, **{KEER: keer})
    assert "bij a1 waar en wie erop let; wat er tegen de kinderen gezegd is" in een
    later = {KEER: keer, "actieteam/2026-09-17": "waren_er: [kyra]\nanders: {a1: {let_op: bo}}\n"}
    (nog,) = zinnen(vind, "P003", plan, **later)
    assert "a1" not in nog
