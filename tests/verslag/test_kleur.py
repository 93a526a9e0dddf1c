"""Colour adds nothing but colour, and stays away where nobody asked for it."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sonestra_cli.app import uitvoeren
from sonestra_cli.verslag.kleur import in_kleur

ANSI = re.compile(r"\x1b\[\d+m")
GALERIJ = Path(__file__).parents[1] / "fouten"
ANTWOORDEN = sorted(GALERIJ.glob("*/verwacht.txt"))


@pytest.mark.parametrize("pad", ANTWOORDEN, ids=lambda pad: pad.parent.name)
def test_dezelfde_woorden_met_kleur(pad: Path) -> None:
    tekst = pad.read_text(encoding="utf-8")
    gekleurd = in_kleur(tekst)
    assert ANSI.sub("", gekleurd) == tekst
    assert gekleurd != tekst


@given(st.text())
def test_wat_er_ook_staat_de_woorden_blijven(tekst: str) -> None:
    assert ANSI.sub("", in_kleur(tekst)) == ANSI.sub("", tekst)


@pytest.mark.parametrize(("wens", "kleur"), [("altijd", True), ("nooit", False), ("auto", False)])
def test_de_wens_gaat_voor(wens: str, kleur: bool, capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["valideer", str(GALERIJ / "A001-bang-voor-iemand"), "--kleur", wens]) == 1
    assert bool(ANSI.search(capsys.readouterr().out)) is kleur
