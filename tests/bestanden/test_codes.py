"""Every code of the reader is explained, and stands in the gallery as somebody would meet it."""

import re
from pathlib import Path

import pytest

import sonestra_cli.bestanden
from sonestra_cli.bestanden.codes import UITLEG

BRON = "\n".join(pad.read_text(encoding="utf-8") for pad in Path(sonestra_cli.bestanden.__path__[0]).glob("*.py")
                 if pad.name != "codes.py")  # fmt: skip
GEBRUIKT = sorted(set(re.findall(r'"([BN]\d{3})"', BRON)))
GALERIJ = Path(__file__).parents[1] / "fouten"
NIET_IN_EEN_MAP_TE_BEWAREN = {"B001", "B003", "B004"}


def test_elke_code_is_uitgelegd_en_elke_uitleg_gebruikt() -> None:
    assert list(UITLEG) == GEBRUIKT


@pytest.mark.parametrize("code", GEBRUIKT)
def test_de_uitleg_is_voor_mensen(code: str) -> None:
    uitleg = UITLEG[code]
    assert uitleg.code == code
    assert uitleg.kort
    assert uitleg.waarom.endswith(".")
    assert "ongeldig" not in f"{uitleg.kort} {uitleg.waarom} {uitleg.zo_kan_het}".lower()


@pytest.mark.parametrize("code", [code for code in GEBRUIKT if code not in NIET_IN_EEN_MAP_TE_BEWAREN])
def test_elke_code_staat_in_de_galerij(code: str) -> None:
    assert list(GALERIJ.glob(f"{code}-*/verwacht.txt"))


def test_geen_melding_zegt_ongeldig() -> None:
    assert "ongeldig" not in BRON.lower()
