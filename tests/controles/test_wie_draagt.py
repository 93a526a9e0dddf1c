"""Who carries much next to the others is asked who could take a part."""

from tests.controles.vinden import Vind

NETWERK = "personen: {kyra: {}, bo: {}, wim: {}, loes: {}, mia: {geboren: 2015}}"
KOP = "hoofdpersonen: kyra\nbegonnen_op: 2026-04-09"


def zinnen(vind: Vind, *groepen: str) -> list[str]:
    afspraken = "".join(f"  a{nr}: {{woorden: Eten., wie: [{wie}]}}\n" for nr, wie in enumerate(groepen))
    return [b.zin for b in vind("R34", {"traject": KOP, "netwerk": NETWERK, "plan": f"afspraken:\n{afspraken}"})]


def test_een_mens_met_veel_afspraken(vind: Vind) -> None:
    gezegd = zinnen(vind, "wim", "wim", "wim", "wim, bo", "loes")
    assert gezegd == ["Wim staat bij vier afspraken: wie kan een stukje overnemen?"]


def test_wie_alles_alleen_doet(vind: Vind) -> None:
    assert len(zinnen(vind, "wim", "wim", "wim", "wim")) == 1


def test_waar_ieder_veel_doet_draagt_niemand_het_alleen(vind: Vind) -> None:
    assert zinnen(vind, *["wim, bo, loes"] * 6) == []


def test_drie_is_niet_veel(vind: Vind) -> None:
    assert zinnen(vind, "wim", "wim", "wim", "bo") == []


def test_voor_een_kind_is_drie_al_veel(vind: Vind) -> None:
    gezegd = zinnen(vind, "mia", "mia", "mia, bo", "wim")
    assert gezegd == ["Mia staat bij drie afspraken: wie kan een stukje overnemen?"]


def test_wat_de_hoofdpersoon_samen_doet_is_hulp(vind: Vind) -> None:
    assert zinnen(vind, "kyra, bo", "kyra, wim", "kyra, loes", "kyra, bo") == []
    assert zinnen(vind, "kyra", "kyra", "kyra", "kyra", "bo") == [
        "Kyra staat bij vier afspraken: wie kan een stukje overnemen?"
    ]


def test_wat_klaar_is_weegt_niet_meer(vind: Vind) -> None:
    plan = "afspraken: {" + ", ".join(f"a{nr}: {{woorden: Eten., wie: wim}}" for nr in range(4)) + "}"
    bestanden = {"traject": KOP, "netwerk": NETWERK, "plan": plan}
    assert vind("R34", bestanden)
    assert vind("R34", {**bestanden, "actieteam/2026-06-25": "klaar: a1"}) == []
