"""An agreement in the name of who was not there is a question to them; who carries much is asked who could help."""

from tests.controles.vinden import Vind

NETWERK = "personen: {kyra: {}, bo: {}, wim: {}, loes: {}, pip: {soort: dier}, club: {soort: groep}}"
BERAAD = "waren_er: [kyra, bo]"


def zinnen(vind: Vind, plan: str, beraad: str = BERAAD, **meer: str) -> list[str]:
    return [b.zin for b in vind("R33", {"netwerk": NETWERK, "beraad": beraad, "plan": plan, **meer})]


def plan(wie: str) -> str:
    return f"afspraken: {{a1: {{woorden: Eten., wie: {wie}}}}}"


def test_op_naam_van_wie_er_niet_was(vind: Vind) -> None:
    assert zinnen(vind, plan("[kyra, wim]")) == ["heeft Wim zelf ja gezegd? Wim was niet bij het beraad"]
    gezegd = zinnen(vind, plan("[wim, loes]"))
    assert gezegd == ["hebben Wim en Loes zelf ja gezegd? Zij waren niet bij het beraad"]


def test_de_plek_is_de_naam_zelf(vind: Vind) -> None:
    (gevonden,) = vind("R33", {"netwerk": NETWERK, "beraad": BERAAD, "plan": plan("[kyra, wim]")})
    assert str(gevonden.pad) == "plan: afspraken.a1.wie.1"
    assert gevonden.staat == "wim"


def test_in_de_woorden_van_snv(vind: Vind) -> None:
    gezegd = zinnen(vind, plan("wim"), traject="woordkeus: snv")
    assert gezegd == ["heeft Wim zelf ja gezegd? Wim was niet bij de meedenkbijeenkomst"]


def test_wie_erbij_was_of_inbelde_zei_het_zelf(vind: Vind) -> None:
    assert zinnen(vind, plan("[kyra, bo]")) == []
    assert zinnen(vind, plan("wim"), f"{BERAAD}\ngasten: {{wim: {{komt: belt_in}}}}") == []


def test_zonder_lijst_van_wie_er_waren_telt_wie_afzegde(vind: Vind) -> None:
    gasten = "gasten: {wim: {komt: nee}, loes: {komt: ja}}"
    assert zinnen(vind, plan("[wim, loes]"), gasten) == ["heeft Wim zelf ja gezegd? Wim was niet bij het beraad"]
    assert zinnen(vind, plan("[kyra, wim]"), "datum: 2026-05-30") == []


def test_een_dier_of_een_groep_wordt_het_niet_gevraagd(vind: Vind) -> None:
    assert zinnen(vind, plan("[pip, club, kyra]")) == []


def test_nog_vragen_is_het_antwoord_op_deze_vraag(vind: Vind) -> None:
    assert zinnen(vind, "afspraken: {a1: {woorden: Eten., wie: kyra, nog_vragen: wim}}") == []


def test_wie_later_bij_het_actieteam_was_zei_het_daar(vind: Vind) -> None:
    assert zinnen(vind, plan("wim"), **{"actieteam/2026-06-25": "waren_er: [kyra, wim]"}) == []
    assert zinnen(vind, plan("wim"), **{"actieteam/2026-06-25": "waren_er: [kyra]\nklaar: a1"}) == []


def test_bij_een_verandering_gaat_het_alleen_om_wie_erbij_kwam(vind: Vind) -> None:
    keer = "waren_er: [kyra]\nanders: {a1: {wie: [bo, kyra, loes]}}"
    gezegd = zinnen(vind, plan("bo"), **{"actieteam/2026-06-25": keer})
    assert gezegd == ["heeft Loes zelf ja gezegd? Loes was er die keer niet"]


MENSEN = "personen: {kyra: {}, bo: {}, wim: {}, loes: {}, mia: {geboren: 2015}}"
KOP = "hoofdpersonen: kyra\nbegonnen_op: 2026-04-09"


def draagt(vind: Vind, *groepen: str) -> list[str]:
    afspraken = "".join(f"  a{nr}: {{woorden: Eten., wie: [{wie}]}}\n" for nr, wie in enumerate(groepen))
    return [b.zin for b in vind("R34", {"traject": KOP, "netwerk": MENSEN, "plan": f"afspraken:\n{afspraken}"})]


def test_een_mens_met_veel_afspraken(vind: Vind) -> None:
    gezegd = draagt(vind, "wim", "wim", "wim", "wim, bo", "loes")
    assert gezegd == ["Wim staat bij vier afspraken: wie kan een stukje overnemen?"]


def test_wie_alles_alleen_doet(vind: Vind) -> None:
    assert len(draagt(vind, "wim", "wim", "wim", "wim")) == 1


def test_waar_ieder_veel_doet_draagt_niemand_het_alleen(vind: Vind) -> None:
    assert draagt(vind, *["wim, bo, loes"] * 6) == []


def test_drie_is_niet_veel(vind: Vind) -> None:
    assert draagt(vind, "wim", "wim", "wim", "bo") == []


def test_voor_een_kind_is_drie_al_veel(vind: Vind) -> None:
    gezegd = draagt(vind, "mia", "mia", "mia, bo", "wim")
    assert gezegd == ["Mia staat bij drie afspraken: wie kan een stukje overnemen?"]


def test_wat_de_hoofdpersoon_samen_doet_is_hulp(vind: Vind) -> None:
    assert draagt(vind, "kyra, bo", "kyra, wim", "kyra, loes", "kyra, bo") == []
    assert draagt(vind, "kyra", "kyra", "kyra", "kyra", "bo") == [
        "Kyra staat bij vier afspraken: wie kan een stukje overnemen?"
    ]


def test_wat_klaar_is_weegt_niet_meer(vind: Vind) -> None:
    plan = "afspraken: {" + ", ".join(f"a{nr}: {{woorden: Eten., wie: wim}}" for nr in range(4)) + "}"
    bestanden = {"traject": KOP, "netwerk": MENSEN, "plan": plan}
    assert vind("R34", bestanden)
    assert vind("R34", {**bestanden, "actieteam/2026-06-25": "klaar: a1"}) == []


def test_een_hoofdletter_maakte_van_wie_er_was_iemand_die_er_niet_was(vind: Vind) -> None:
    assert zinnen(vind, plan("[kyra, wim]"), "waren_er: [Kyra, Wim]") == []
