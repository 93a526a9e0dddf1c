import pytest

from sonestra_cli.domein.bevinding import Pad, Zet
from tests.controles.vinden import Vind


def test_a_ring_has_to_be_on_their_map(vind: Vind) -> None:
    netwerk = "personen: {bo: {kring: dichbij}, lot: {kring: verder}, tim: {kijk_van: {bo: {kring: buiten}}}}"
    bo, tim = vind("V006", {"netwerk": netwerk})
    assert bo.tip == "bedoel je 'dichtbij'?"
    assert tim.pad.stappen == ("personen", "tim", "kijk_van", "bo", "kring")


def test_a_ring_is_repaired_only_when_it_is_the_same_word(vind: Vind) -> None:
    netwerk = "personen: {bo: {kring: dichtbi}, lot: {kring: Dichtbij}}"
    bo, lot = vind("V006", {"netwerk": netwerk, "traject": "ringen: [dichtbij, dichterbij]"})
    assert bo.wijziging is None
    assert lot.wijziging == Zet(Pad("netwerk", ("personen", "lot", "kring")), "dichtbij")


def test_own_rings_replace_the_usual_ones(vind: Vind) -> None:
    bestanden = {"traject": "ringen: [thuis, straat]", "netwerk": "personen: {bo: {kring: thuis}, lot: {kring: hart}}"}
    (gevonden,) = vind("V006", bestanden)
    assert gevonden.pad == Pad("netwerk", ("personen", "lot", "kring"))
    assert gevonden.onder == "kies uit thuis, straat"


def test_a_ring_or_sector_stands_on_the_map_once(vind: Vind) -> None:
    gevonden = vind("V007", {"traject": "ringen: [hart, hart, midden]\nsectoren: [buurt, familie, buurt]"})
    assert [b.pad.stappen for b in gevonden] == [("ringen", 1), ("ringen", 2), ("sectoren", 2)]
    assert vind("V007", {"traject": "ringen: [hart, ver]\nsectoren: [buurt, familie]"}) == []


def test_a_new_agreement_has_a_key_of_its_own(vind: Vind) -> None:
    bestanden = {
        "plan": "afspraken: {a1: {woorden: Samen}, a2: {woorden: Bellen}}",
        "actieteam/2026-06-25": "nieuw: {a2: {woorden: Appen}, a3: {woorden: Soep}}",
    }
    (gevonden,) = vind("V008", bestanden)
    assert gevonden.pad == Pad("actieteam/2026-06-25", ("nieuw", "a2"), "sleutel")
    assert "plan.yaml" in gevonden.zin


@pytest.mark.parametrize("bestand", ["netwerk", "apart/bo"])
def test_nobody_has_the_key_that_means_everybody(bestand: str, vind: Vind) -> None:
    (gevonden,) = vind("V009", {bestand: "personen: {iedereen: {naam: Ieder Een}, bo: {zichtbaar: iedereen}}"})
    assert gevonden.pad == Pad(bestand, ("personen", "iedereen"), "sleutel")
    assert gevonden.niveau == "fout"


def test_een_kring_met_woorden_erbij_leidde_naar_een_nieuwe_kring(vind: Vind) -> None:
    (gevonden,) = vind("V006", {"netwerk": "personen: {bo: {kring: bekend maar ver weg}}"})
    assert gevonden.tip.startswith("bedoel je 'bekend' of 'verder'?")
    assert gevonden.tip.endswith("# bekend maar ver weg")
