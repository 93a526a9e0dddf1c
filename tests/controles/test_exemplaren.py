import pytest

from sonestra_cli.domein.bevinding import Pad
from tests.controles.vinden import Vind

NETWERK = (
    "personen: {samira: {}, mila: {}, dennis: {}, oma-riet: {}, marieke: {}, gerda: {}}\n"
    "gezinnen: [{partners: [samira, dennis], uit_elkaar: 2022, kinderen: [mila]}, "
    "{partners: [oma-riet], kinderen: [dennis, marieke]}]"
)


def bestanden(exemplaren: str, niet_voor: str = "dennis") -> dict[str, str]:
    return {
        "traject": "hoofdpersonen: [samira, mila]",
        "netwerk": NETWERK,
        "plan": f"als_het_anders_loopt: [{{woorden: Naar Gerda, wie: [gerda], niet_voor: [{niet_voor}]}}]\n"
        f"exemplaren: [{exemplaren}]",
    }


def test_a_whole_plan_for_somebody_of_a_niet_voor_is_a_question(vind: Vind) -> None:
    (gevonden,) = vind("P001", bestanden("gerda, dennis"))
    assert gevonden.niveau == "vraag"
    assert gevonden.pad == Pad("plan", ("exemplaren", 1))


def test_close_family_counts_too(vind: Vind) -> None:
    riet, marieke = vind("P001", bestanden("oma-riet, marieke"))
    assert "niet voor Dennis is" in riet.zin
    assert "niet voor Dennis is" in marieke.zin


def test_hoofdpersonen_former_partners_and_who_is_in_the_line_know_it(vind: Vind) -> None:
    assert vind("P001", bestanden("samira, mila, gerda")) == []
    assert vind("P001", bestanden("gerda", niet_voor="gerda, dennis")) == []


@pytest.mark.parametrize(
    "keer",
    [
        "nieuw: {a2: {woorden: Bellen, wie: [gerda], niet_voor: [dennis]}}",
        "anders: {a1: {niet_voor: [dennis]}}",
        "anders: {a1: {woorden: Soep en brood, niet_voor: [dennis]}}\nklaar: [a1]",
    ],
)
def test_what_the_actieteam_keeps_from_somebody_counts_too(keer: str, vind: Vind) -> None:
    traject = {
        "traject": "hoofdpersonen: [samira, mila]",
        "netwerk": NETWERK,
        "plan": "afspraken: {a1: {woorden: Soep, wie: [gerda]}}\nexemplaren: [gerda, dennis, oma-riet]",
    }
    assert vind("P001", traject) == []
    dennis, riet = vind("P001", traject | {"actieteam/2026-06-25": keer})
    assert dennis.pad == Pad("plan", ("exemplaren", 1))
    assert "niet voor Dennis is" in riet.zin


def test_what_was_once_kept_from_somebody_still_stands_in_a_whole_plan(vind: Vind) -> None:
    traject = {
        "traject": "hoofdpersonen: [samira, mila]",
        "netwerk": NETWERK,
        "plan": "afspraken: {a1: {woorden: Soep, niet_voor: [dennis]}}\nexemplaren: [dennis]",
        "actieteam/2026-06-25": "anders: {a1: {woorden: Brood, niet_voor: []}}",
    }
    (gevonden,) = vind("P001", traject)
    assert gevonden.niveau == "vraag"
