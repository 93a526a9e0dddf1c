"""The rules of the language check: all there, each told so that a person can do something with it."""

import pytest

from sonestra_cli.lezen.register import register, uitlegbaar
from sonestra_cli.taal.check.regels import TAALREGELS
from sonestra_cli.taal.check.regelvormen import Taalregel


def test_er_zijn_vierendertig_regels_en_leg_uit_kent_ze() -> None:
    codes = [een.regel.code for een in TAALREGELS]
    assert codes == [f"T{nr:02}" for nr in range(1, 35)]
    assert set(codes) <= set(uitlegbaar())
    assert not set(codes) & set(register())


@pytest.mark.parametrize("taalregel", TAALREGELS, ids=lambda een: een.regel.code)
def test_elke_regel_vraagt_en_biedt_iets_anders(taalregel: Taalregel) -> None:
    regel = taalregel.regel
    assert regel.niveau == ("tip" if regel.code in ("T33", "T34") else "vraag")
    assert taalregel.vraag.endswith("?")
    assert 1 <= len(taalregel.anders) <= 2
    assert regel.waarom.endswith((".", "?"))
    assert regel.zo_kan_het.endswith((".", "?"))
    assert regel.bron
    for woord in ("ongeldig", "verboden", "fout"):
        assert woord not in f"{regel.kort} {regel.waarom} {regel.zo_kan_het} {taalregel.vraag}".casefold()
