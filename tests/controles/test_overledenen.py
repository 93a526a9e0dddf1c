import pytest

from sonestra_cli.domein.bevinding import Pad
from tests.controles.vinden import Vind


def bestanden(overleden: str, **extra: str) -> dict[str, str]:
    return {
        "netwerk": f"personen: {{wout: {{naam: opa Wout, kring: hart, overleden: {overleden}}}, bo: {{kring: hart}}}}",
        **extra,
    }


def test_a_guest_who_had_died_is_seen_at_the_key(vind: Vind) -> None:
    beraad = "datum: 2026-05-30\ngasten: {wout: {komt: ja}}"
    (gevonden,) = vind("F011", bestanden("2021", beraad=beraad))
    assert gevonden.pad == Pad("beraad", ("gasten", "wout"), "sleutel")
    assert gevonden.zin == "opa Wout is overleden (2021) en staat hier nog bij"


def test_doers_and_members_count_too(vind: Vind) -> None:
    plan = "gemaakt_op: 2026-05-30\nafspraken: {a1: {woorden: x, wie: [bo, wout]}}\nactieteam: {leden: [wout]}"
    paden = [b.pad.stappen for b in vind("F011", bestanden("2021", plan=plan))]
    assert paden == [("afspraken", "a1", "wie", 1), ("actieteam", "leden", 0)]


@pytest.mark.parametrize(("overleden", "code"), [("2026", "F012"), ("ja", "F012")])
def test_when_it_may_have_been_before_it_is_a_question(vind: Vind, overleden: str, code: str) -> None:
    beraad = "datum: 2026-05-30\nwaren_er: [bo, wout]"
    assert [b.niveau for b in vind(code, bestanden(overleden, beraad=beraad))] == ["vraag"]
    assert vind("F011", bestanden(overleden, beraad=beraad)) == []


def test_who_died_later_was_there(vind: Vind) -> None:
    extra = {"actieteam/2026-06-25": "waren_er: [wout]\nnieuw: {a9: {woorden: x, wie: wout}}"}
    gevonden = bestanden("2026-09") | extra
    assert vind("F011", gevonden) + vind("F012", gevonden) == []


def test_who_died_stays_on_the_map(vind: Vind) -> None:
    netwerk = bestanden("2021")["netwerk"] + "\nbelevingen: [{van: bo, met: wout, is: geestelijk_verbonden}]"
    assert vind("F011", {"netwerk": netwerk}) == []
