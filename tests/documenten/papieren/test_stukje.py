"""The card of one person: half a sheet, and never more than one page, however often somebody is named."""

from dataclasses import replace
from io import BytesIO

import pypdf
import pytest

from sonestra_cli.documenten.maken import in_formaat
from sonestra_cli.documenten.schrijvers.zetsel.maten import MATEN, OM_EEN_BLADZIJ
from sonestra_cli.domein.soorten import AfspraakSleutel, Sleutel
from sonestra_cli.domein.traject import Traject

from ..bladen import ALLE, elk_papier, maak, voorbeeld

HASSAN = Sleutel("hassan")
FEITEN = {
    "wat": "samen op de fiets naar school",
    "waar": "bij onze voordeur",
    "wanneer": "elke schooldag om tien voor acht",
    "hoe": "wie het eerst buiten is belt aan bij de ander",
}


def _met_twaalf(feiten: dict[str, str]) -> Traject:
    """Samira's plan, in which twelve agreements are Hassan's."""
    samira = voorbeeld("samira")
    assert samira.plan
    oud = list(samira.plan.afspraken.values())
    nieuw = {
        AfspraakSleutel(f"a{nr + 1}"): replace(oud[nr % len(oud)], wie=(HASSAN,), niet_voor=(), **feiten)
        for nr in range(12)
    }
    return replace(samira, plan=replace(samira.plan, afspraken=nieuw), actieteam={})


def _bladen(pdf: bytes) -> list[tuple[int, int]]:
    """The size of each page in points."""
    dozen = (bladzij.mediabox for bladzij in pypdf.PdfReader(BytesIO(pdf)).pages)
    return [(round(float(doos.width)), round(float(doos.height))) for doos in dozen]


@pytest.mark.parametrize("feiten", [{}, FEITEN])
def test_het_stukje_van_wie_twaalf_afspraken_heeft_nam_twee_bladen(feiten: dict[str, str]) -> None:
    stukje = maak("stukje", _met_twaalf(feiten), (HASSAN,))
    assert stukje.markdown.count("**Afspraak a") == 12
    assert _bladen(in_formaat(stukje, "pdf")) == [(595, 842)]


@pytest.mark.parametrize("naam", ALLE)
def test_een_stukje_van_de_voorbeelden_is_een_half_blad(naam: str) -> None:
    stukjes = [papier for papier in elk_papier(voorbeeld(naam)) if papier.naam.startswith("stukje-")]
    assert len(stukjes) > 3
    assert {stukje.naam for stukje in stukjes if _bladen(in_formaat(stukje, "pdf")) != [(420, 595)]} == set()


def test_geen_letter_van_een_heel_blad_stukje_is_kleiner_dan_tien_punten() -> None:
    for maat in (*MATEN["kaart"], *OM_EEN_BLADZIJ):
        if maat.papier == "a4":
            assert min(float(getattr(maat, wat).removesuffix("pt")) for wat in ("letter", "citaat", "bij")) >= 10


def test_van_welke_organisatie_en_met_welk_mandaat_iemand_komt_staat_alleen_op_het_eigen_kaartje() -> None:
    nelson = voorbeeld("nelson")
    assert (
        "**Jouw organisatie:** reclassering.\n**Hier ga jij over:** voorwaarden bij"
        in maak("stukje", nelson, ("marit",)).markdown
    )
    anders = [papier.markdown for papier in elk_papier(nelson) if papier.naam != "stukje-marit"]
    assert not [markdown for markdown in anders if "invrijheidstelling" in markdown]


def test_een_kaartje_sprak_de_bewindvoerder_aan_met_haar_functie_zonder_lidwoord() -> None:
    """It said "Bewindvoerder, dit is jouw stukje van ons plan: Het plan van Samira en de kinderen"."""
    markdown = maak("stukje", voorbeeld("samira"), ("bewindvoerder",)).markdown
    assert markdown.startswith("# Het stukje van de bewindvoerder\n")
    assert "Dit is jouw stukje. Het hoort bij *Het plan van Samira en de kinderen*." in markdown
    assert "Bewindvoerder," not in markdown


@pytest.mark.parametrize("wie", ["samira", "gerda", "hassan"])
def test_op_het_eigen_kaartje_was_niet_te_zien_dat_een_regel_niet_voor_iedereen_is(wie: str) -> None:
    """Gerda had to know that her card must not lie about: Dennis may not read what she does when he comes."""
    kaartje = maak("stukje", voorbeeld("samira"), (wie,)).markdown
    voor, _, na = kaartje.partition("Als Dennis onverwacht komt")
    assert "Laat dit kaartje niet rondgaan." not in voor
    assert "**Niet voor iedereen:** Laat dit kaartje niet rondgaan." in na
    assert "oma Riet" not in na.partition("## ")[0]
    assert "rondgaan" not in maak("stukje", voorbeeld("samira"), ("omar",)).markdown


def test_op_haar_eigen_kaartje_heette_sandra_mama_sandra() -> None:
    assert maak("stukje", voorbeeld("kyra"), ("sandra",)).markdown.startswith("# Het stukje van Sandra\n")
    assert maak("stukje", voorbeeld("samira"), ("oma-riet",)).markdown.startswith("# Het stukje van oma Riet\n")
