"""People are added in the style of the file, and nothing else moves."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sonestra_cli.bewerken.personentekst import voeg_personen_toe
from sonestra_cli.yamltekst.bewerkbaar import NietTeBewerken
from tests.yamltekst.test_snede import WOORDEN, data, netwerken

BO = [("bo", {"wie": "nicht"})]


@pytest.mark.parametrize(
    ("tekst", "verwacht"),
    [
        ("", "personen:\n  bo: {wie: nicht}\n"),
        ("# kop", "# kop\npersonen:\n  bo: {wie: nicht}"),
        ("gezinnen: []\n", "gezinnen: []\npersonen:\n  bo: {wie: nicht}\n"),
        ("personen:\n\ngezinnen: []\n", "personen:\n  bo: {wie: nicht}\n\ngezinnen: []\n"),
        ("personen:   # wie\n", "personen:   # wie\n  bo: {wie: nicht}\n"),
        ("personen:", "personen:\n  bo: {wie: nicht}"),
        ("personen: {}\n", "personen:\n  bo: {wie: nicht}\n"),
        ("personen: {an: {wie: zus}}  # k\n", "personen: {an: {wie: zus}, bo: {wie: nicht}}  # k\n"),
        ("personen:\n    an: {wie: zus}\n", "personen:\n    an: {wie: zus}\n    bo: {wie: nicht}\n"),
        ("personen:\n  an:    {wie: zus}\n  corrie: {wie: buur}\n",
         "personen:\n  an:    {wie: zus}\n  corrie: {wie: buur}\n  bo: {wie: nicht}\n"),
        ("personen:\n  an:     {wie: zus}\n  corrie: {wie: buur}\n",
         "personen:\n  an:     {wie: zus}\n  corrie: {wie: buur}\n  bo:     {wie: nicht}\n"),
        ("personen:\n  an:\n    wie: zus\n    # nog bellen\n# staart\n\ngezinnen: []\n",
         "personen:\n  an:\n    wie: zus\n    # nog bellen\n  bo:\n    wie: nicht\n# staart\n\ngezinnen: []\n"),
        ("personen:\n  an:  # nog bellen\n\n# staart\n",
         "personen:\n  an:  # nog bellen\n  bo: {wie: nicht}\n\n# staart\n"),
        ("personen:\r\n  an: {wie: zus}\r\n", "personen:\r\n  an: {wie: zus}\r\n  bo: {wie: nicht}\r\n"),
        ("personen:\n  bo: {wie: zus}\n", "personen:\n  bo: {wie: zus}\n"),
    ],
)  # fmt: skip
def test_zo_komt_iemand_erbij(tekst: str, verwacht: str) -> None:
    assert voeg_personen_toe(tekst, BO) == verwacht


def test_zonder_velden_staat_er_alleen_de_sleutel() -> None:
    assert voeg_personen_toe("", [("bo", {}), ("an", {"wie": " "})]) == "personen:\n  bo:\n  an:\n"


def test_wat_lastig_is_komt_tussen_aanhalingstekens() -> None:
    erbij = [("bo", {"naam": "'t Hof, Bo", "wie": "zegt: hoi"})]
    assert voeg_personen_toe("", erbij) == "personen:\n  bo: {naam: \"'t Hof, Bo\", wie: 'zegt: hoi'}\n"


@pytest.mark.parametrize("tekst", ["personen: iemand\n", "personen: [an]\n", "[", "a: 1\na: 2\n", "- x\n"])
def test_anders_wordt_er_niets_geraakt(tekst: str) -> None:
    with pytest.raises(NietTeBewerken):
        voeg_personen_toe(tekst, BO)


@given(netwerken(), st.dictionaries(st.from_regex(r"[a-z]{2,6}", fullmatch=True), st.dictionaries(
    st.sampled_from(["naam", "wie"]), WOORDEN), min_size=1, max_size=3))  # fmt: skip
def test_alles_blijft_en_zij_komen_erbij(tekst: str, nieuw: dict[str, dict[str, str]]) -> None:
    na = voeg_personen_toe(tekst, nieuw.items())
    erbij: list[tuple[str, Any]] = [
        (mens, [(veld, waarde.strip()) for veld, waarde in velden.items() if waarde.strip()] or "")
        for mens, velden in nieuw.items()
    ]
    oud, uit = dict(data(tekst)), dict(data(na))
    assert uit["personen"] == oud["personen"] + erbij
    assert {k: w for k, w in uit.items() if k != "personen"} == {k: w for k, w in oud.items() if k != "personen"}
    regels = iter(na.splitlines())
    assert all(regel in regels for regel in tekst.splitlines())
