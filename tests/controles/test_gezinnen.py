from tests.controles.vinden import Vind

MENSEN = "personen: {sandra: {geboren: 1984}, tim: {geboren: 1982}, mark: {}, kyra: {}, lot: {}}\n"


def netwerk(*gezinnen: str) -> dict[str, str]:
    return {"netwerk": MENSEN + "gezinnen:\n" + "".join(f"  - {gezin}\n" for gezin in gezinnen)}


def test_nobody_is_their_own_partner(vind: Vind) -> None:
    (gevonden,) = vind("F003", netwerk("{partners: [sandra, sandra]}"))
    assert gevonden.zin == "Sandra is hier partner van zichzelf"
    assert vind("F003", netwerk("{partners: [sandra, tim]}", "{partners: [sandra, mark]}")) == []


def test_a_third_partner_is_another_family(vind: Vind) -> None:
    assert len(vind("F013", netwerk("{partners: [sandra, tim, mark]}"))) == 1
    assert vind("F013", netwerk("{partners: [sandra]}", "{partners: [], kinderen: [kyra, lot]}")) == []


def test_a_union_before_a_birth_is_seen_when_it_is_certain(vind: Vind) -> None:
    (gevonden,) = vind("F006", netwerk("{partners: [sandra, tim], sinds: 1983}"))
    assert "Sandra" in gevonden.zin
    assert vind("F006", netwerk("{partners: [sandra, tim], sinds: ca 1983}")) == []


def test_a_child_stands_once_in_a_family(vind: Vind) -> None:
    (gevonden,) = vind("F007", netwerk("{partners: [sandra, tim], kinderen: [kyra, lot, kyra]}"))
    assert gevonden.pad.stappen == ("gezinnen", 0, "kinderen", 2)


def test_three_parents_by_birth_is_a_question(vind: Vind) -> None:
    (gevonden,) = vind(
        "F008", netwerk("{partners: [sandra, tim], kinderen: [kyra]}", "{partners: [mark], kinderen: [kyra]}")
    )
    assert gevonden.niveau == "vraag"
    assert "Sandra en Tim" in gevonden.zin


def test_a_foster_family_beside_the_family_of_birth_is_no_question(vind: Vind) -> None:
    pleeg = "{partners: [mark], kinderen: [{wie: kyra, band: pleeg}]}"
    assert vind("F008", netwerk("{partners: [sandra, tim], kinderen: [kyra]}", pleeg)) == []
    assert vind("F008", netwerk("{partners: [sandra], kinderen: [kyra]}", "{partners: [tim], kinderen: [kyra]}")) == []


def test_the_same_two_people_twice_is_seen_in_either_order(vind: Vind) -> None:
    (gevonden,) = vind("F015", netwerk("{partners: [sandra, tim]}", "{partners: [tim, sandra], kinderen: [kyra]}"))
    assert gevonden.pad.stappen == ("gezinnen", 1, "partners")


def test_one_parent_may_have_several_families(vind: Vind) -> None:
    assert vind("F015", netwerk("{partners: [sandra]}", "{partners: [sandra], kinderen: [kyra]}")) == []


def test_what_is_kept_apart_joins_the_family_of_the_same_two(vind: Vind) -> None:
    apart = {"apart/kyra": "gezinnen: [{partners: [tim, sandra], kinderen: [kyra]}]"}
    assert vind("F015", netwerk("{partners: [sandra, tim]}") | apart) == []


def test_children_of_whom_nobody_knows_the_parents_are_a_question(vind: Vind) -> None:
    kinderen, niemand = vind("F016", netwerk("{partners: [], kinderen: [kyra, tim]}", "{partners: []}"))
    assert (kinderen.niveau, niemand.niveau) == ("vraag", "vraag")
