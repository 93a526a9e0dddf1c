"""Whole entries come in as their neighbours are written, and nothing else of the file changes."""

from collections import Counter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sonestra_cli.bewerken.erbij import Erbij, voeg_toe_entries, voeg_toe_entry
from sonestra_cli.bewerken.invoer import Invoer, als_plat, netjes
from sonestra_cli.yamltekst.bewerkbaar import NietTeBewerken
from tests.bewerken.bestanden import VOORBEELDEN, bestanden
from tests.yamltekst.test_snede import REGELS, WOORDEN, commentaar, data

GEZIN: Invoer = {"partners": ["kim", "bo"], "sinds": "2010", "kinderen": ["sem", {"wie": "mila", "band": "pleeg"}]}
LANG = "Ik wil dat iedereen op zondag blijft eten, ook als het een keer niet zo gezellig was, want dat hoort erbij."


@pytest.mark.parametrize(
    ("tekst", "stappen", "sleutel", "waarde", "verwacht"),
    [
        ("", ("gezinnen",), None, GEZIN,
         "gezinnen:\n  - {partners: [kim, bo], sinds: 2010, kinderen: [sem, {wie: mila, band: pleeg}]}\n"),
        ("gezinnen: []  # nog niet\n", ("gezinnen",), None, {"partners": ["kim"]},
         "gezinnen:  # nog niet\n  - {partners: [kim]}\n"),
        ("gezinnen:\n- partners: [an]\n  # hun gezin\n\npersonen:\n", ("gezinnen",), None, {"partners": ["kim"]},
         "gezinnen:\n- partners: [an]\n  # hun gezin\n- partners: [kim]\n\npersonen:\n"),
        ("gasten:\n  # bo: {komt: ja}\nplek: hier\n", ("gasten",), "kim", {"komt": "ja"},
         "gasten:\n  # bo: {komt: ja}\n\n  kim: {komt: ja}\nplek: hier\n"),
        ("gasten:\n  kim:   # vraagt nog\n  bo: {komt: ja}\n", ("gasten",), "kim", {"komt": "nee"},
         "gasten:\n  kim: {komt: nee}   # vraagt nog\n  bo: {komt: ja}\n"),
        ("gasten:\n  kim:\n  bo: {komt: ja}\n", ("gasten", "kim"), "komt", "nee",
         "gasten:\n  kim: {komt: nee}\n  bo: {komt: ja}\n"),
        ("gasten:\n  kim:\n    komt: ja\n    # belt nog\n  bo:\n", ("gasten", "kim"), "zin", "Ja, fijn",
         "gasten:\n  kim:\n    komt: ja\n    zin: Ja, fijn\n    # belt nog\n  bo:\n"),
        ("gasten:\n  kim: {komt: ja}  # belt nog\n", ("gasten", "kim"), "zin", "Ja, fijn",
         "gasten:\n  kim: {komt: ja, zin: 'Ja, fijn'}  # belt nog\n"),
        ("kinderen: [an, bo]  # k\n", ("kinderen",), None, "kim", "kinderen: [an, bo, kim]  # k\n"),
        ("kinderen: [an,  # oudste\n  bo]  # k\n", ("kinderen",), None, "kim",
         "kinderen: [an,  # oudste\n  bo, kim]  # k\n"),
        ("kinderen: [an,\n  bo  # jongste\n  ]\n", ("kinderen",), None, "kim",
         "kinderen: [an,\n  bo,  # jongste\n           kim\n  ]\n"),
        ("wie: an  # k\n", ("wie",), None, "kim", "wie: [an, kim]  # k\n"),
        ("wie:\n  - an  # k\n", ("wie",), None, "kim", "wie:\n  - an  # k\n  - kim\n"),
        ("afspraken:\n  a1:\n    woorden: |\n      Ja.\n\n  a2:\n    woorden: |\n      Nee.\n", ("afspraken",), "a3",
         {"woorden": "Best.", "wie": ["kim"]},
         "afspraken:\n  a1:\n    woorden: |\n      Ja.\n\n  a2:\n    woorden: |\n      Nee.\n"
         "\n  a3:\n    woorden: |\n      Best.\n    wie: [kim]\n"),
        ("", ("afspraken",), "a1", {"woorden": LANG}, f"afspraken:\n  a1:\n    woorden: |\n      {LANG}\n"),
        ("p:\n    an: {a: b}\n", ("p",), "kim", {"a": "1\n2", "l": [LANG, "x"]},
         f"p:\n    an: {{a: b}}\n    kim:\n        a: |\n            1\n            2\n        l:\n          - |\n"
         f"            {LANG}\n          - x\n"),
        ("begint: 13:00\n", (), "inloop", "12:30", "begint: 13:00\ninloop: 12:30\n"),
    ],
)  # fmt: skip
def test_zo_komt_het_erbij(
    tekst: str, stappen: tuple[str | int, ...], sleutel: str | None, waarde: Invoer, verwacht: str
) -> None:
    assert voeg_toe_entry(tekst, stappen, sleutel, waarde) == verwacht
    anders = tekst.replace("\n", "\r\n")
    assert voeg_toe_entry("\ufeff" + anders, stappen, sleutel, waarde) == "\ufeff" + (
        verwacht.replace("\n", "\r\n") if tekst else verwacht
    )


def test_een_regel_die_te_lang_wordt_gaat_verder_onder_het_eerste_veld() -> None:
    tekst = "p:\n  an: {wie: " + "x" * 60 + "}  # k\n"
    na = voeg_toe_entry(tekst, ("p", "an"), "naam", "y" * 50)
    assert na == "p:\n  an: {wie: " + "x" * 60 + ",\n       naam: " + "y" * 50 + "}  # k\n"


def test_een_heel_gezin_in_een_keer() -> None:
    tekst = "personen:\n  an: {geslacht: vrouw}\n\nhuishoudens: []\n"
    acht = [Erbij(("personen",), f"kind-{nr}", {"geboren": str(2000 + nr)}) for nr in range(3)]
    na = voeg_toe_entries(tekst, [*acht, Erbij(("gezinnen",), None, {"partners": ["an"], "kinderen": ["kind-0"]}),
                                  Erbij(("huishoudens",), None, {"wie": ["an"]})])  # fmt: skip
    assert na == (
        "personen:\n  an: {geslacht: vrouw}\n  kind-0: {geboren: 2000}\n  kind-1: {geboren: 2001}\n"
        "  kind-2: {geboren: 2002}\n\nhuishoudens:\n  - {wie: [an]}\n\n"
        "gezinnen:\n  - {partners: [an], kinderen: [kind-0]}\n"
    )


@pytest.mark.parametrize(
    ("tekst", "stappen", "sleutel", "waarom"),
    [
        ("p:\n  kim: {a: b}\n", ("p",), "kim", "'kim' staat er al"),
        ("p: iemand\n", ("p",), "kim", "iets anders"),
        ("p: [an]\n", ("p",), "kim", "iets anders"),
        ("p:\n  an: x\n  kim\n", ("p",), "bo", "regel 3"),
        ("p: [an]\n", ("p", 3), "bo", "iets anders"),
        ("l:\n  -\n  - a\n", ("l", 0), "bo", "leeg streepje"),
        ("a: 1\na: 2\n", (), "b", "regel 1"),
    ],
)
def test_wat_niet_kan_wordt_gezegd_en_niet_gedaan(
    tekst: str, stappen: tuple[str | int, ...], sleutel: str | None, waarom: str
) -> None:
    with pytest.raises(NietTeBewerken, match=waarom):
        voeg_toe_entry(tekst, stappen, sleutel, {"x": "y"})


INVOER = st.recursive(
    REGELS | WOORDEN,
    lambda binnen: (
        st.lists(binnen, max_size=3) | st.dictionaries(st.from_regex(r"[a-z]{2,5}", fullmatch=True), binnen, max_size=3)
    ),
    max_leaves=6,
)


@given(bestanden(), st.data(), INVOER)
def test_alles_blijft_en_dit_komt_erbij(tekst: str, kies: st.DataObject, waarde: Any) -> None:
    oud = data(tekst)
    sectie = kies.draw(st.sampled_from([naam for naam, deel in oud if isinstance(deel, list)] or ["nieuw"]))
    lijst = bool(dict(oud).get(sectie)) and not isinstance(dict(oud)[sectie][0], tuple)
    na = voeg_toe_entry(tekst, (sectie,), None if lijst else "zus", waarde)
    erbij = als_plat(netjes(waarde)) if lijst else ("zus", als_plat(netjes(waarde)))
    if sectie in dict(oud):
        assert data(na) == [(naam, [*deel, erbij] if naam == sectie else deel) for naam, deel in oud]
    else:
        assert data(na) == [*(oud or []), (sectie, [erbij])]
    if "#" not in repr(waarde):
        assert commentaar(na) == commentaar(tekst)
    if "\r\n" in tekst:
        assert "\n" not in na.replace("\r\n", "")


@pytest.mark.parametrize("pad", VOORBEELDEN, ids=str)
def test_in_de_voorbeelden_verandert_geen_andere_regel(pad: Any) -> None:
    tekst = pad.read_text(encoding="utf-8")
    for naam, deel in data(tekst):
        if not isinstance(deel, list) or not deel:
            continue
        velden = isinstance(deel[0], tuple)
        na = voeg_toe_entry(tekst, (naam,), "zus" if velden else None, {"wie": "zus"} if velden else "zus")
        weg = Counter(tekst.splitlines()) - Counter(na.splitlines())
        assert weg.total() <= 1
