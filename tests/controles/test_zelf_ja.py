"""An agreement in the name of somebody who was not there is a question to that person."""

from tests.controles.vinden import Vind

NETWERK = "personen: {kyra: {}, bo: {}, wim: {}, loes: {}, pip: {soort: dier}, club: {soort: groep}}"
BERAAD = "waren_er: [kyra, bo]"


def zinnen(vind: Vind, plan: str, beraad: str = BERAAD, **meer: str) -> list[str]:
    return [b.zin for b in vind("R33", {"netwerk": NETWERK, "beraad": beraad, "plan": plan, **meer})]


def plan(wie: str) -> str:
    return f"afspraken: {{a1: {{woorden: Eten., wie: {wie}}}}}"


def test_op_naam_van_wie_er_niet_was(vind: Vind) -> None:
    assert zinnen(vind, plan("[kyra, wim]")) == ["Heeft Wim zelf ja gezegd? Bij het beraad was die er niet"]
    gezegd = zinnen(vind, plan("[wim, loes]"))
    assert gezegd == ["Hebben Wim en Loes zelf ja gezegd? Bij het beraad waren zij er niet"]


def test_de_plek_is_de_naam_zelf(vind: Vind) -> None:
    (gevonden,) = vind("R33", {"netwerk": NETWERK, "beraad": BERAAD, "plan": plan("[kyra, wim]")})
    assert str(gevonden.pad) == "plan: afspraken.a1.wie.1"
    assert gevonden.staat == "wim"


def test_in_de_woorden_van_snv(vind: Vind) -> None:
    gezegd = zinnen(vind, plan("wim"), traject="woordkeus: snv")
    assert gezegd == ["Heeft Wim zelf ja gezegd? Bij de meedenkbijeenkomst was die er niet"]


def test_wie_erbij_was_of_inbelde_zei_het_zelf(vind: Vind) -> None:
    assert zinnen(vind, plan("[kyra, bo]")) == []
    assert zinnen(vind, plan("wim"), f"{BERAAD}\ngasten: {{wim: {{komt: belt_in}}}}") == []


def test_zonder_lijst_van_wie_er_waren_telt_wie_afzegde(vind: Vind) -> None:
    gasten = "gasten: {wim: {komt: nee}, loes: {komt: ja}}"
    assert zinnen(vind, plan("[wim, loes]"), gasten) == ["Heeft Wim zelf ja gezegd? Bij het beraad was die er niet"]
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
    assert gezegd == ["Heeft Loes zelf ja gezegd? Bij die keer was die er niet"]
