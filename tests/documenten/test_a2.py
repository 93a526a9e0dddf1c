"""``taal: a2`` in traject.yaml: large letters, pictograms before the main parts, and not a word less."""

import re
from dataclasses import replace
from functools import cache

import pytest

from sonestra_cli.documenten.maken import Papier, bladzijden, in_formaat, papier
from sonestra_cli.documenten.papieren import papiersoorten
from sonestra_cli.domein.soorten import IEDEREEN, Lezer
from sonestra_cli.domein.zien.zicht import bekijk

from .bladen import ALLE, SOORTEN, koppen, sjablonen, voorbeeld

PLAATJE = re.compile(r"!\[\w+\]\(\w+\) ")
MET_PLAATJES = (
    "agenda-actieteam", "agenda-beraad", "blad-loslaten", "blad-privetijd", "koelkast",
    "plan", "stukje",
)  # fmt: skip


@cache
def gemaakt(soort: str, naam: str, taal: str) -> Papier | None:
    alles = voorbeeld(naam)
    alles = replace(alles, kop=replace(alles.kop, taal=taal))  # type: ignore[arg-type]
    voor = papiersoorten()[soort].voor
    beeld = bekijk(alles, (Lezer(next(iter(voor.alle(alles)))) if voor else Lezer(IEDEREEN),))
    return None if papiersoorten()[soort].waarom_niet(beeld) else papier(soort, beeld, sjablonen())


@pytest.mark.parametrize("soort", MET_PLAATJES)
@pytest.mark.parametrize("naam", ALLE)
def test_voor_bijna_elk_deel_staat_een_plaatje_en_alleen_bij_a2(soort: str, naam: str) -> None:
    a2, b1 = gemaakt(soort, naam, "a2"), gemaakt(soort, naam, "b1")
    assert a2 is not None
    assert b1 is not None
    zonder = [kop for kop in koppen(a2.markdown) if not PLAATJE.match(kop)]
    assert len(zonder) <= len(koppen(a2.markdown)) / 2, zonder
    assert not any(PLAATJE.match(kop) for kop in koppen(b1.markdown))
    assert a2.zetting == {"koelkast": "grote_koelkast", "blad-privetijd": b1.zetting}.get(soort, "groot")
    assert b1.zetting == papiersoorten()[soort].zetting


@pytest.mark.parametrize("soort", [naam for naam in SOORTEN if papiersoorten()[naam].zetting == "poster"])
def test_een_poster_houdt_zijn_maat(soort: str) -> None:
    a2 = gemaakt(soort, "samira", "a2")
    assert a2 is not None
    assert a2.zetting == papiersoorten()[soort].zetting


@pytest.mark.parametrize("naam", ALLE)
def test_ook_met_grote_letters_hangt_er_een_bladzij_op_de_koelkast(naam: str) -> None:
    """A second page hangs behind the first, and nobody reads it: the letters are as large as the page allows."""
    a2 = gemaakt("koelkast", naam, "a2")
    assert a2 is not None
    assert bladzijden(in_formaat(a2, "pdf")) == 1
