"""Every paper as PDF, for who listens and for who opens it in thirty years: PDF/UA-1 and PDF/A-2a."""

from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren
from sonestra_cli.documenten.maken import in_formaat
from sonestra_cli.documenten.ontleden import ontleed_markdown
from sonestra_cli.documenten.schrijvers.als_pdf import als_pdf, bundel_pdf
from sonestra_cli.domein.traject import Traject
from sonestra_cli.lezen.traject import lees_traject
from tests.pdf_normen import gebreken, hoort_men, losse_stukken

from .bladen import ALLE, elk_papier, voorbeeld

ALLES = """\
# Van alles

*Zo gaat het.*

**Wim**, dit is voor jou.

> Zondag eten we samen.

**Wie:** Kyra\\
**Wanneer:** zondag

- ☐ ja
- ☐ nee

1. een
2. twee

| Wie | Wat |
|---|---|
| Kyra | koken |

![eten](eten) Samen eten.

___

_____

*****

## Strook

- ☐ Ik kom

---

Dit blad is van Kyra en van iedereen die haar lief is. Gemaakt op 3 mei 2026.\\
Begeleider: Marloes
"""


@pytest.fixture
def leeg(tmp_path: Path) -> Traject:
    assert uitvoeren(["nieuw", "leeg", "-C", str(tmp_path)]) == 0
    return lees_traject(tmp_path / "leeg").traject


def _klachten(pdf: bytes, tmp_path: Path) -> list[str]:
    return gebreken(pdf) + losse_stukken(pdf) + hoort_men(pdf, tmp_path / "blad.pdf")


@pytest.mark.parametrize("naam", ALLE)
def test_elk_papier_van_de_voorbeelden_is_voor_wie_luistert_en_om_te_bewaren(naam: str, tmp_path: Path) -> None:
    klachten = {papier.naam: _klachten(in_formaat(papier, "pdf"), tmp_path) for papier in elk_papier(voorbeeld(naam))}
    assert {naam: wat for naam, wat in klachten.items() if wat} == {}


def test_elk_papier_van_een_leeg_traject_ook(leeg: Traject, tmp_path: Path) -> None:
    klachten = {papier.naam: _klachten(in_formaat(papier, "pdf"), tmp_path) for papier in elk_papier(leeg)}
    assert {naam: wat for naam, wat in klachten.items() if wat} == {}


@pytest.mark.parametrize("taal", ["nl", "ar"])
@pytest.mark.parametrize("zetting", ["blad", "kaart", "groot", "poster"])
def test_elk_soort_blok_in_elke_zetting_en_van_rechts_ook(zetting: str, taal: str, tmp_path: Path) -> None:
    pdf = als_pdf(ontleed_markdown(ALLES, "Van alles", taal), zetting)  # type: ignore[arg-type]
    assert _klachten(pdf, tmp_path) == []


def test_een_bundel_ook() -> None:
    blad = ontleed_markdown(ALLES, "Van alles")
    pdf = bundel_pdf([(blad, "blad", 2), (blad, "kaart", 3), (blad, "poster", 1), (blad, "groot", 1)], "De tas")
    assert gebreken(pdf) + losse_stukken(pdf) == []
