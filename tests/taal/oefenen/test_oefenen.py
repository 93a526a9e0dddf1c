"""The sentences to practise with: each is heard, what is offered in its place is not."""

from collections import Counter

import pytest

from sonestra_cli.taal.check.nakijken import controleer_tekst
from sonestra_cli.taal.check.regels import TAALREGELS
from sonestra_cli.taal.oefenen import OEFENZINNEN
from sonestra_cli.taal.oefenen.zin import Oefenzin

ER_ZIJN = {regel.regel.code for regel in TAALREGELS}


def gehoord(tekst: str) -> set[str]:
    return {een.code for een in controleer_tekst(tekst) if een.taalregel.regel.niveau != "tip"}


def test_er_zijn_genoeg_zinnen_en_van_elke_regel_evenveel() -> None:
    assert len(OEFENZINNEN) >= 60
    assert set(Counter(zin.code for zin in OEFENZINNEN).values()) == {2}


@pytest.mark.parametrize("zin", OEFENZINNEN, ids=lambda zin: zin.zin)
def test_een_zin_om_om_te_draaien_wordt_gehoord(zin: Oefenzin) -> None:
    assert zin.code not in ER_ZIJN or zin.code in gehoord(zin.zin)


@pytest.mark.parametrize("zin", OEFENZINNEN, ids=lambda zin: zin.zin)
def test_wat_ervoor_in_de_plaats_kan_wordt_niet_gehoord(zin: Oefenzin) -> None:
    assert [gehoord(ander) for ander in zin.anders] == [set(), set()]
