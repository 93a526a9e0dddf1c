from tests.controles.vinden import Vind


def test_death_before_birth_is_seen(vind: Vind) -> None:
    (gevonden,) = vind("F005", {"netwerk": "personen: {wout: {geboren: 2021, overleden: 1953}}"})
    assert gevonden.zin == "Wout is hier overleden (1953) vóór de geboorte (2021)"


def test_a_child_that_died_in_the_year_of_its_birth_is_no_error(vind: Vind) -> None:
    netwerk = "personen: {a: {geboren: 1953, overleden: 1953}, b: {geboren: 1953, overleden: ja}}"
    assert vind("F005", {"netwerk": netwerk}) == []


def test_an_end_before_its_beginning_is_seen_everywhere(vind: Vind) -> None:
    bestanden = {
        "netwerk": "personen: {a: {professional: {sinds: 2025-09, tot: 2024}}, b: {}}\n"
        "gezinnen: [{partners: [a, b], sinds: 2014, uit_elkaar: 2011}]\n"
        "belevingen: [{van: a, met: b, is: goed, sinds: 2014, tot: 2013}]\n",
        "gebeurtenissen": "gebeurtenissen: [{wat: ziek, van: 2011-03, tot: 2011-02}]",
    }
    paden = {b.pad.stappen for b in vind("F014", bestanden)}
    assert paden == {
        ("personen", "a", "professional", "tot"),
        ("gezinnen", 0, "uit_elkaar"),
        ("belevingen", 0, "tot"),
        ("gebeurtenissen", 0, "tot"),
    }


def test_an_end_that_may_be_right_is_no_error(vind: Vind) -> None:
    netwerk = "personen: {a: {sinds: 2014, tot: 2014}, b: {sinds: ca 2014, tot: 2012}, c: {tot: 2011}}\n"
    assert vind("F014", {"netwerk": netwerk + "gezinnen: [{partners: [a, b], sinds: 2014, uit_elkaar: ja}]"}) == []


def laat(geboren: str, gezin: str = "", kop: str = "begonnen_op: 2026-01-10") -> dict[str, str]:
    return {
        "traject": kop,
        "netwerk": f"personen: {{a: {{geboren: {geboren}}}, b: {{geboren: 2000}}}}\n{gezinnen(gezin)}",
    }


def gezinnen(gezin: str) -> str:
    return f"gezinnen: [{gezin}]" if gezin else ""


def test_a_birth_after_the_last_day_of_the_files_is_seen(vind: Vind) -> None:
    (gevonden,) = vind("F017", laat("2035"))
    assert gevonden.pad.stappen == ("personen", "a", "geboren")


def test_something_after_a_year_of_old_does_not_hide_a_birth_to_come(vind: Vind) -> None:
    """``na 1990`` has no last day, and says nothing of 2035."""
    lid = "{partners: [b], sinds: na 1990}"
    assert len(vind("F017", laat("2035", lid))) == 1


def test_a_baby_that_comes_soon_or_is_expected_is_no_error(vind: Vind) -> None:
    assert vind("F017", laat("2026-11")) == []
    zwanger = "{partners: [b], kinderen: [a], zwangerschappen: [{soort: zwanger}]}"
    assert vind("F017", laat("2028", zwanger)) == []


def test_files_without_a_day_of_their_own_say_nothing_of_births(vind: Vind) -> None:
    assert vind("F017", laat("2035", kop="naam: x")) == []


def test_a_parent_born_after_the_child_is_told_once(vind: Vind) -> None:
    bestanden = laat("2035", "{partners: [a], kinderen: [b]}")
    assert vind("F017", bestanden) == []
    assert len(vind("F001", bestanden)) == 1
