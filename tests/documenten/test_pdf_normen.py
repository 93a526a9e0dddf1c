"""Every paper as PDF, for who listens and for who opens it in thirty years: PDF/UA-1 and PDF/A-2a."""

from io import BytesIO
from pathlib import Path
from typing import Any

import pypdf
import pytest

from sonestra_cli.app import uitvoeren
from sonestra_cli.documenten.maken import in_formaat, samen_in_pdf
from sonestra_cli.documenten.ontleden import ontleed_markdown
from sonestra_cli.documenten.schrijvers.als_pdf import als_pdf, bundel_pdf
from sonestra_cli.domein.traject import Traject
from sonestra_cli.lezen.traject import lees_traject
from tests.meten.vulling import KARIG, vulling
from tests.pdf_normen import gebreken, hoort_men, losse_stukken

from .bladen import ALLE, VOORBEELDEN, elk_papier, maak, met_bellijst, voorbeeld

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


def test_elk_papier_van_een_leeg_traject_ook_en_geen_bladzij_ervan_is_bijna_leeg(leeg: Traject, tmp_path: Path) -> None:
    pdfs = {papier.naam: in_formaat(papier, "pdf") for papier in elk_papier(leeg)}
    assert {naam: wat for naam, pdf in pdfs.items() if (wat := _klachten(pdf, tmp_path))} == {}
    assert {naam: deel for naam, pdf in pdfs.items() if min(deel := vulling(pdf)) < KARIG} == {}


def test_de_bellijst_die_geen_voorbeeld_heeft_ook(tmp_path: Path) -> None:
    """Nobody in the examples said yes to it, so no test looked at it."""
    pdf = in_formaat(maak("blad-bellijst", met_bellijst()), "pdf")
    assert _klachten(pdf, tmp_path) == []
    assert min(vulling(pdf)) >= KARIG


@pytest.mark.parametrize("taal", ["nl", "ar"])
@pytest.mark.parametrize("zetting", ["blad", "kaart", "groot", "poster"])
def test_elk_soort_blok_in_elke_zetting_en_van_rechts_ook(zetting: str, taal: str, tmp_path: Path) -> None:
    pdf = als_pdf(ontleed_markdown(ALLES, "Van alles", taal), zetting)  # type: ignore[arg-type]
    assert _klachten(pdf, tmp_path) == []


def test_van_veel_dezelfde_bladen_om_uit_te_delen_hoort_men_er_een(tmp_path: Path) -> None:
    """Twenty-five agendas were read out, and the name of the facilitator below each paper."""
    agenda, plan = (maak(soort, voorbeeld("kyra")) for soort in ("agenda-beraad", "blad-uitleg"))
    pdf = samen_in_pdf([(agenda, 4), (plan, 1), (maak("blad-rollen", voorbeeld("kyra")), 1)], "De tas")
    assert _klachten(pdf, tmp_path) == []
    gelezen = "\n".join(bladzij.extract_text() for bladzij in pypdf.PdfReader(BytesIO(pdf)).pages)
    assert gelezen.count("Agenda van het beraad") == 4
    assert [tekst for tekst in _koppen(pdf) if tekst == "H1"] == ["H1"] * 3


def _koppen(pdf: bytes) -> list[str]:
    """The kind of each heading, as who listens hears them."""
    uit: list[str] = []
    stapel: list[Any] = [pypdf.PdfReader(BytesIO(pdf)).trailer["/Root"]["/StructTreeRoot"]["/K"]]  # type: ignore[index]
    while stapel:
        knoop = stapel.pop().get_object()
        if isinstance(knoop, list):
            stapel += knoop
        elif isinstance(knoop, dict):
            uit += [str(knoop["/S"])[1:]] if str(knoop.get("/S", "")).startswith("/H") else []
            stapel += [knoop["/K"]] if "/K" in knoop else []
    return uit


@pytest.mark.parametrize("naam", ALLE)
def test_de_tas_en_de_kaartjes_van_iedereen_ook(naam: str, tmp_path: Path) -> None:
    map_ = str(VOORBEELDEN / naam)
    for nr, woorden in enumerate((["blad", "tas"], ["plan", "--stukje", "iedereen", "--formaat", "pdf"])):
        assert uitvoeren([*woorden, "-q", "-C", map_, "--uit", str(tmp_path / f"{nr}.pdf")]) == 0
        pdf = (tmp_path / f"{nr}.pdf").read_bytes()
        assert _klachten(pdf, tmp_path) == []
        assert min(vulling(pdf)) >= KARIG


def test_een_bundel_ook() -> None:
    blad = ontleed_markdown(ALLES, "Van alles")
    pdf = bundel_pdf([(blad, "blad", 2), (blad, "kaart", 3), (blad, "poster", 1), (blad, "groot", 1)], "De tas")
    assert gebreken(pdf) + losse_stukken(pdf) == []
