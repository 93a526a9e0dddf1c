import pytest

from sonestra_cli.domein.bevinding import Pad, Verhuis
from tests.controles.vinden import Vind

MENSEN = "personen: {samira: {}, noor: {}, dennis: {}}\n"
HOOFD = {"traject": "hoofdpersonen: [samira, noor]"}


def test_fear_between_people_moves_to_who_told_it(vind: Vind) -> None:
    netwerk = MENSEN + "belevingen: [{van: samira, met: noor, is: hecht}, {van: noor, met: dennis, is: bang_voor}]"
    (gevonden,) = vind("A001", {"netwerk": netwerk})
    assert gevonden.niveau == "fout"
    assert gevonden.pad == Pad("netwerk", ("belevingen", 1, "is"))
    assert gevonden.wijziging == Verhuis(Pad("netwerk", ("belevingen", 1)), "apart/noor")
    assert "apart/noor.yaml" in gevonden.tip


def test_a_protected_band_is_seen_in_both_places(vind: Vind) -> None:
    netwerk = "personen: {samira: {}, noor: {}, dennis: {band: controle, kijk_van: {noor: {band: bang_voor}}}}"
    band, kijk = vind("A001", HOOFD | {"netwerk": netwerk})
    assert band.wijziging == Verhuis(Pad("netwerk", ("personen", "dennis", "band")), "apart/samira")
    assert kijk.wijziging == Verhuis(Pad("netwerk", ("personen", "dennis", "kijk_van", "noor", "band")), "apart/noor")


def test_what_stands_apart_is_where_it_belongs(vind: Vind) -> None:
    apart = (
        "belevingen: [{van: noor, met: dennis, is: bang_voor}]\ngezinnen: [{partners: [samira, dennis], "
        "verbinding: geheim, zwangerschappen: [{soort: miskraam, jaar: 2013}]}]\n"
        "gebeurtenissen: [{wat: die avond, soort: geweld}]\npersonen: {samira: {kenmerken: [{wat: slaapt slecht}]}}\n"
    )
    for code in ("A001", "A002", "A003", "A004", "A005"):
        assert vind(code, HOOFD | {"netwerk": MENSEN, "apart/samira": apart}) == []


def test_a_secret_union_moves_as_a_whole_to_the_hoofdpersoon_in_it(vind: Vind) -> None:
    netwerk = MENSEN + "gezinnen: [{partners: [dennis, samira], verbinding: geheim}]"
    (gevonden,) = vind("A002", HOOFD | {"netwerk": netwerk})
    assert gevonden.wijziging == Verhuis(Pad("netwerk", ("gezinnen", 0)), "apart/samira")


@pytest.mark.parametrize("partners", ["dennis, ans", "samira, noor"])
def test_what_may_be_of_two_people_moves_to_nobody_by_guess(partners: str, vind: Vind) -> None:
    netwerk = f"{MENSEN}gezinnen: [{{partners: [{partners}], verbinding: geheim}}]"
    (gevonden,) = vind("A002", HOOFD | {"netwerk": netwerk})
    assert gevonden.wijziging is None
    assert "in de map apart, in het bestand van wie het vertelde" in gevonden.tip


def test_a_pregnancy_that_ended_is_protected_and_a_present_one_is_not(vind: Vind) -> None:
    netwerk = MENSEN + "gezinnen: [{partners: [samira], zwangerschappen: [{soort: zwanger}, {soort: miskraam}]}]"
    (gevonden,) = vind("A004", {"netwerk": netwerk})
    assert gevonden.pad.stappen == ("gezinnen", 0, "zwangerschappen", 1)


def test_health_stands_apart_only(vind: Vind) -> None:
    (gevonden,) = vind("A003", {"netwerk": "personen: {noor: {kenmerken: [{wat: slaapt slecht}]}}"})
    assert gevonden.wijziging == Verhuis(Pad("netwerk", ("personen", "noor", "kenmerken")), "apart/noor")


def test_violence_among_the_events_is_protected(vind: Vind) -> None:
    tekst = "gebeurtenissen: [{wat: verhuisd, soort: verhuizing}, {wat: die avond, soort: Geweld, volgens: samira}]"
    (gevonden,) = vind("A005", {"netwerk": MENSEN, "gebeurtenissen": tekst})
    assert gevonden.wijziging == Verhuis(Pad("gebeurtenissen", ("gebeurtenissen", 1)), "apart/samira")


def test_without_anybody_to_keep_it_there_is_no_repair_but_still_a_way(vind: Vind) -> None:
    (gevonden,) = vind("A005", {"gebeurtenissen": "gebeurtenissen: [{wat: die avond, soort: misbruik}]"})
    assert gevonden.wijziging is None
    assert "in de map apart, in het bestand van wie het vertelde" in gevonden.tip
