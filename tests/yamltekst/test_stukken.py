"""Whole entries in and out: the neighbours keep their own comments."""

from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from sonestra_cli.yamltekst.bewerkbaar import NietTeBewerken
from sonestra_cli.yamltekst.stukken import verwijder, voeg_toe
from tests.yamltekst.test_snede import commentaar, data, netwerken

DRIE = """\
# kop
personen:
  # over an
  an: {wie: zus}  # zelf
  # over bo: NIET bellen
  # echt niet
  bo:
    wie: nicht
    # van bo
  # over cor
  cor: {wie: buur}

  # staart
gezinnen:
  - partners: [an]
    # van dit gezin
  - {partners: [bo], kinderen: [cor, di]}
"""


@pytest.mark.parametrize(
    ("stappen", "weg"),
    [
        (("personen", "bo"),
         "  # over bo: NIET bellen\n  # echt niet\n  bo:\n    wie: nicht\n    # van bo\n"),
        (("personen", "an"), "  # over an\n  an: {wie: zus}  # zelf\n"),
        (("personen", "cor"), "  # over cor\n  cor: {wie: buur}\n"),
        (("gezinnen", 0), "  - partners: [an]\n    # van dit gezin\n"),
        (("gezinnen", 1, "kinderen"), ", kinderen: [cor, di]"),
        (("gezinnen", 1, "kinderen", 0), "cor, "),
        (("gezinnen", 1, "kinderen", 1), ", di"),
        (("personen", "an", "wie"), "wie: zus"),
    ],
)  # fmt: skip
def test_precies_dit_gaat_weg(stappen: tuple[str | int, ...], weg: str) -> None:
    assert DRIE.count(weg) == 1
    assert verwijder(DRIE, stappen) == DRIE.replace(weg, "")


def test_het_eerste_veld_van_een_streepje() -> None:
    assert verwijder("l:\n  - van: k\n    met: b\n", ("l", 0, "van")) == "l:\n  - met: b\n"


def test_de_aanhef_is_van_het_bestand() -> None:
    assert verwijder("# Eén regel per mens.\na: 1\nb: 2\n", ("a",)) == "# Eén regel per mens.\nb: 2\n"


@pytest.mark.parametrize(
    ("tekst", "stappen"),
    [
        ("a: 1\n", ("b",)), ("a: 1\n", ("a", "b")), ("l: [1]\n", ("l", 3)), ("l:\n  - van: k\n", ("l", 0, "van")),
        ("l:\n  - van: k # k\n    met: b\n", ("l", 0, "van")), ("l: [a, # k\n  b]\n", ("l", 0)),
    ],
)  # fmt: skip
def test_wat_niet_kan_blijft_staan(tekst: str, stappen: tuple[str | int, ...]) -> None:
    with pytest.raises(NietTeBewerken):
        verwijder(tekst, stappen)


@given(netwerken(), st.data())
def test_de_anderen_houden_hun_commentaar(tekst: str, kies: st.DataObject) -> None:
    mensen: list[tuple[str, Any]] = dict(data(tekst))["personen"]
    mens = kies.draw(st.sampled_from([naam for naam, _ in mensen]))
    na = verwijder(tekst, ("personen", mens))
    over = [paar for paar in mensen if paar[0] != mens]
    assert dict(data(na))["personen"] == (over or "")
    for naam, _ in over:
        assert f"# over {naam}: NIET bellen" in commentaar(na)
    assert f"# over {mens}: NIET bellen" not in commentaar(na)
    assert commentaar(na)[0] == "# kop"
    rest = iter(tekst.splitlines())
    assert all(regel in rest for regel in na.splitlines())


@given(netwerken(), st.data())
def test_eruit_en_er_weer_in(tekst: str, kies: st.DataObject) -> None:
    erbij = voeg_toe(tekst, ("personen",), ["# over zus", "zus:", "  wie: zus", "  # van zus"])
    laatste: list[tuple[str, Any]] = dict(data(tekst))["personen"]
    assume(laatste)
    assert dict(data(erbij))["personen"] == [*laatste, ("zus", [("wie", "zus")])]
    assert verwijder(erbij, ("personen", "zus")) in (tekst, tekst + "\n", tekst + "\r\n")


@pytest.mark.parametrize(
    ("tekst", "stappen", "verwacht"),
    [
        ("", (), "x: 1\n"),
        ("# k", (), "# k\nx: 1\n"),
        ("a: 1", (), "a: 1\nx: 1"),
        ("a:\nb: 2\n", ("a",), "a:\n  x: 1\nb: 2\n"),
        ("a: {}  # k\n", ("a",), "a:  # k\n  x: 1\n"),
        ("l:\n- y: 2\n", ("l", 0), "l:\n- y: 2\n  x: 1\n"),
    ],
)
def test_een_regel_erbij(tekst: str, stappen: tuple[str | int, ...], verwacht: str) -> None:
    assert voeg_toe(tekst, stappen, ["x: 1"]) == verwacht


@pytest.mark.parametrize(("tekst", "stappen"), [("{a: 1}\n", ()), ("a: {b: 1}\n", ("a",)), ("a: 1\n", ("a",))])
def test_tussen_haken_komt_er_niets_bij(tekst: str, stappen: tuple[str | int, ...]) -> None:
    with pytest.raises(NietTeBewerken):
        voeg_toe(tekst, stappen, ["x: 1"])
