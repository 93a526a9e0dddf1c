from tests.controles.vinden import Vind


def test_an_empty_traject_is_asked_for_a_name_and_for_whom_it_is(vind: Vind) -> None:
    assert [b.niveau for b in vind("K001", {}) + vind("K002", {})] == ["vraag", "vraag"]


def test_a_named_traject_is_not_asked(vind: Vind) -> None:
    kop = {"traject": "naam: Het plan van Kyra\nhoofdpersonen: [kyra]", "netwerk": "personen: {kyra: {}}"}
    assert vind("K001", kop) + vind("K002", kop) == []
