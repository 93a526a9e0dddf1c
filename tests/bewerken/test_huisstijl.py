"""Somebody new is written as most of the others are: one line or fields, in their column, as far in as they stand."""

import pytest

from sonestra_cli.bewerken.erbij import Erbij, voeg_toe_entries, voeg_toe_entry


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
    ],
)  # fmt: skip
def test_zo_komt_iemand_erbij(tekst: str, verwacht: str) -> None:
    assert voeg_toe_entry(tekst, ("personen",), "bo", {"wie": "nicht"}) == verwacht


def test_zonder_velden_staat_er_alleen_de_sleutel() -> None:
    erbij = [Erbij(("personen",), sleutel, {}) for sleutel in ("bo", "an")]
    assert voeg_toe_entries("", erbij) == "personen:\n  bo:\n  an:\n"


def test_wat_lastig_is_komt_tussen_aanhalingstekens() -> None:
    na = voeg_toe_entry("", ("personen",), "bo", {"naam": "'t Hof, Bo", "wie": "zegt: hoi"})
    assert na == "personen:\n  bo: {naam: \"'t Hof, Bo\", wie: 'zegt: hoi'}\n"
