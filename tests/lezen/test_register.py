"""The register: every code stands once, is explained, and is shown in the gallery at the level that leg-uit tells."""

import re
from pathlib import Path

import pytest

import sonestra_cli
from sonestra_cli.domein.bevinding import Regel
from sonestra_cli.lezen.register import register

BRON = {
    pad: pad.read_text(encoding="utf-8")
    for kamer in ("yamltekst", "lezen", "controles", "documenten")
    for pad in sorted((Path(sonestra_cli.__path__[0]) / kamer).rglob("*.py"))
}
GALERIJ = Path(__file__).parents[1] / "fouten"
NIET_IN_EEN_MAP_TE_BEWAREN = {"B001", "B003", "B004", "B025", "B026", "B030"}
"""B026: the gallery reads what is apart. B030 counts the sentences of all papers: its answer goes with them."""


def test_elke_code_staat_een_keer_en_wordt_gebruikt() -> None:
    gemaakt = [code for tekst in BRON.values() for code in re.findall(r"^([A-Z]\d+) = Regel\(", tekst, re.MULTILINE)]
    assert sorted(gemaakt) == sorted(register())
    for code in gemaakt:
        assert sum(len(re.findall(rf"\b{code}\b(?! = Regel|\")", tekst)) for tekst in BRON.values()), code


def test_een_code_heet_zoals_zijn_regel() -> None:
    for pad, tekst in BRON.items():
        assert all(naam == code for naam, code in re.findall(r"^(\w+) = Regel\(\s*\"(\w+)\"", tekst, re.M)), pad


@pytest.mark.parametrize("regel", register().values(), ids=lambda regel: regel.code)
def test_de_uitleg_is_voor_mensen(regel: Regel) -> None:
    assert regel.kort
    assert regel.waarom.endswith(".")
    assert "ongeldig" not in f"{regel.kort} {regel.waarom} {regel.zo_kan_het}".lower()


@pytest.mark.parametrize("code", [code for code in register() if code not in NIET_IN_EEN_MAP_TE_BEWAREN])
def test_valideer_en_leg_uit_zeggen_hetzelfde_niveau(code: str) -> None:
    """F016 was a question in leg-uit and 'let op' in valideer."""
    antwoorden = "\n".join(pad.read_text(encoding="utf-8") for pad in GALERIJ.glob("*/verwacht.txt"))
    gezegd = set(re.findall(rf"^\S.*?:\d+:\d+: {code}(?: \((let op|vraag|tip)\))? ", antwoorden, re.MULTILINE))
    assert gezegd == {"" if register()[code].niveau == "fout" else register()[code].niveau}


def test_geen_melding_zegt_ongeldig() -> None:
    assert "ongeldig" not in "".join(BRON.values()).lower()
