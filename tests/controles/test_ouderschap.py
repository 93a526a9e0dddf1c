import pytest

from tests.controles.vinden import Vind


def netwerk(ouder: str, kind: str, band: str = "") -> dict[str, str]:
    regel = f"{{wie: noor{band}}}"
    return {
        "netwerk": f"personen: {{samira: {{geboren: {ouder}}}, noor: {{geboren: {kind}}}}}\n"
        f"gezinnen: [{{partners: [samira], kinderen: [{regel}]}}]"
    }


def test_a_child_born_before_a_parent_is_seen(vind: Vind) -> None:
    (gevonden,) = vind("F001", netwerk("2011", "1984"))
    assert gevonden.niveau == "fout"
    assert gevonden.zin == "Noor (1984) is hier eerder geboren dan ouder Samira (2011)"
    assert gevonden.pad.stappen == ("gezinnen", 0, "kinderen", 0)


@pytest.mark.parametrize("ouder", ["ca 1986", "voor 2011", "1984-03", "tussen 1980 en 1990"])
def test_what_may_be_right_is_no_error(vind: Vind, ouder: str) -> None:
    assert vind("F001", netwerk(ouder, "1984")) == []


@pytest.mark.parametrize(
    ("ouder", "kind", "aantal"), [("2000", "2011", 1), ("1999", "2011", 0), ("ca 2000", "2011", 0)]
)
def test_a_very_young_parent_is_a_question(vind: Vind, ouder: str, kind: str, aantal: int) -> None:
    gevonden = vind("F002", netwerk(ouder, kind))
    assert [b.niveau for b in gevonden] == ["vraag"] * aantal


def test_a_young_foster_parent_is_no_question(vind: Vind) -> None:
    assert vind("F002", netwerk("2000", "2011", ", band: pleeg")) == []


def test_dates_that_are_kept_apart_count_too(vind: Vind) -> None:
    gewoon = "personen: {samira: {geboren: 1984}, noor: {}}\ngezinnen: [{partners: [samira], kinderen: [noor]}]"
    assert len(vind("F001", {"netwerk": gewoon, "apart/samira": "personen: {noor: {geboren: 1970}}"})) == 1


def test_parenthood_that_goes_round_is_told_once_with_everybody_in_it(vind: Vind) -> None:
    gezinnen = (
        "gezinnen: [{partners: [a], kinderen: [b]}, {partners: [b], kinderen: [c]}, {partners: [c], kinderen: [a, d]}]"
    )
    (gevonden,) = vind("F004", {"netwerk": "personen: {a: {}, b: {}, c: {}, d: {}}\n" + gezinnen})
    assert gevonden.zin == "hier gaat het rond: A is ouder van B, B is ouder van C en C is ouder van A"


def test_two_rounds_are_two_findings(vind: Vind) -> None:
    gezinnen = (
        "gezinnen: [{partners: [a], kinderen: [a]}, {partners: [b], kinderen: [c]}, {partners: [c], kinderen: [b]}]"
    )
    een, twee = vind("F004", {"netwerk": "personen: {a: {}, b: {}, c: {}}\n" + gezinnen})
    assert een.zin == "A is hier ouder en kind van zichzelf"
    assert twee.pad.stappen == ("gezinnen", 1, "kinderen", 0)


def test_cousins_who_marry_do_not_go_round(vind: Vind) -> None:
    gezinnen = (
        "gezinnen: [{partners: [opa], kinderen: [x, y]}, {partners: [x], kinderen: [p]}, "
        "{partners: [y], kinderen: [q]}, {partners: [p, q], kinderen: [z]}]"
    )
    mensen = "personen: {opa: {}, x: {}, y: {}, p: {}, q: {}, z: {}}\n"
    assert vind("F004", {"netwerk": mensen + gezinnen}) == []


def test_one_wrong_year_is_told_once_and_two_are_told_twice(vind: Vind) -> None:
    mensen = "personen: {a: {geboren: 2035}, b: {geboren: 1980}, c: {geboren: 2010}, d: {geboren: 2012}}\n"
    netwerk = mensen + "gezinnen: [{partners: [a, b], kinderen: [c, d]}]"
    (gevonden,) = vind("F001", {"netwerk": netwerk})
    assert gevonden.zin == "C (2010) en D (2012) zijn hier eerder geboren dan ouder A (2035)"
    netwerk = netwerk.replace("d: {geboren: 2012", "d: {geboren: 1912")
    assert [b.pad.stappen[-1] for b in vind("F001", {"netwerk": netwerk})] == [0, 1]
