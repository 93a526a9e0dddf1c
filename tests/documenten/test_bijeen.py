"""What belongs together stays on one page, in the tree, in Word and on paper."""

import re
from collections.abc import Callable
from functools import cache
from io import BytesIO

import pypdf
import pytest
from docx import Document

from sonestra_cli.documenten.blokken import Alinea, Kopje, Opsomlijst, Papierblok, Samen
from sonestra_cli.documenten.context.soort import Zetting
from sonestra_cli.documenten.maken import in_formaat
from sonestra_cli.documenten.ontleden import ontleed_markdown
from sonestra_cli.documenten.schrijvers.als_html import als_html
from sonestra_cli.documenten.schrijvers.als_pdf import als_pdf
from sonestra_cli.documenten.schrijvers.als_typst import als_typst
from sonestra_cli.documenten.schrijvers.als_word import als_word
from sonestra_cli.documenten.schrijvers.zetsel.maten import MATEN
from sonestra_cli.zetten.drukken import markup_naar_pdf
from tests.meten.vulling import KARIG, vulling

from .bladen import ALLE, elk_papier, koppen, maak, plat, voorbeeld

STAP = "### 1. Opening\n\n*Iedereen is erbij.*\n\n**Dit doe je:** iets.\n\n**Dit doe je niet:** iets anders.\n"
LANG = "\n\n".join(f"Alinea {nummer}. " + "Nog wat woorden. " * 30 for nummer in range(6))


def soorten(blok: Papierblok) -> list[str]:
    return [type(deel).__name__ for deel in blok.blokken] if isinstance(blok, Samen) else [type(blok).__name__]


@cache
def bladzijden(soort: str, naam: str) -> list[list[str]]:
    """The lines of each page, without the foot."""
    return _regels_per_bladzij(in_formaat(maak(soort, voorbeeld(naam)), "pdf"))


def _regels_per_bladzij(pdf: bytes) -> list[list[str]]:
    heel = [bladzij.extract_text().split("Dit blad is van ")[0] for bladzij in pypdf.PdfReader(BytesIO(pdf)).pages]
    return [[plat(regel) for regel in tekst.splitlines() if regel.strip()] for tekst in heel]


def test_een_korte_stap_blijft_bij_zijn_kop() -> None:
    _, stap = ontleed_markdown("# T\n\n" + STAP, "t").blokken
    assert soorten(stap) == ["Kopje", "Alinea", "Alinea", "Alinea"]


def test_een_lang_deel_mag_over_twee_bladzijden_en_een_korte_lijst_erin_niet() -> None:
    blokken = ontleed_markdown(f"# T\n\n## Deel\n\n{LANG}\n\n- een\n- twee\n- drie\n\n{LANG}", "t").blokken
    assert [type(blok) for blok in blokken[:3]] == [Kopje, Kopje, Alinea]
    assert ["Opsomlijst"] in [soorten(blok) for blok in blokken if isinstance(blok, Samen)]


def test_de_zin_boven_een_lange_lijst_blijft_bij_de_lijst() -> None:
    lijst = "\n".join(f"{nummer}. vraag" for nummer in range(1, 30))
    zin, gevonden = ontleed_markdown(f"# T\n\n## Deel\n\nLees voor:\n\n{lijst}", "t").blokken[2:]
    assert isinstance(zin, Alinea)
    assert isinstance(gevonden, Opsomlijst)
    assert zin.plakt


def test_word_houdt_een_stap_bij_elkaar_en_laat_geen_punt_alleen() -> None:
    lijst = "\n".join(f"- punt {nummer}" for nummer in range(30))
    document = Document(BytesIO(als_word(ontleed_markdown(f"# T\n\n{STAP}\n## Veel\n\n{lijst}\n", "t"))))
    kleeft = {p.text: bool(p.paragraph_format.keep_with_next) for p in document.paragraphs}
    assert [kleeft[tekst] for tekst in ("Iedereen is erbij.", "Dit doe je: iets.")] == [True, True]
    assert not kleeft["Dit doe je niet: iets anders."]
    assert [nummer for nummer in range(30) if kleeft[f"punt {nummer}"]] == [0, 28]


def test_html_breekt_een_stap_niet_af() -> None:
    html = als_html(ontleed_markdown("# T\n\n" + STAP, "t"))
    assert re.search(r'<div class="samen"><h2>1\. Opening</h2>.*iets anders\.</p></div>', html, re.DOTALL)
    assert re.search(r"\.samen \{ break-inside: avoid", html)


@pytest.mark.parametrize("naam", ALLE)
def test_geen_bladzij_van_het_draaiboek_begint_met_wat_je_niet_doet(naam: str) -> None:
    for bladzij in bladzijden("blad-draaiboek", naam):
        assert not bladzij[0].startswith("Dit doe je")


@pytest.mark.parametrize("naam", ALLE)
def test_geen_kop_staat_onderaan_en_geen_bladzij_is_bijna_leeg(naam: str) -> None:
    for papier in elk_papier(voorbeeld(naam)):
        alle = {plat(kop) for niveau in (1, 2, 3) for kop in koppen(papier.markdown, niveau)}
        pdf = in_formaat(papier, "pdf")
        slotregels = [regels[-1] for regels in _regels_per_bladzij(pdf)]
        if papier.zetting != "poster":  # an area to write in is a heading and white
            assert not alle & set(slotregels), papier.naam
        assert all(deel >= KARIG for deel in vulling(pdf)), papier.naam


@pytest.mark.parametrize("vooraf", [0, 3, 6])
def test_een_regel_en_wat_je_erover_schrijft_staan_op_een_bladzij(vooraf: int) -> None:
    """The lines of the last rule stood on the next page, where nobody saw which rule they were for."""
    regels = "".join(f"> Regel {nr}.\n\nHet past.\n\n**Hoe gaat het met {nr}?**\n\n___\n\n" for nr in range(12))
    papier = ontleed_markdown("# T\n\n" + "Zo gaat het.\n\n" * vooraf + regels, "t")
    bladen = [" ".join(blad) for blad in _regels_per_bladzij(als_pdf(papier, "blad"))]
    assert len(bladen) > 1
    for nr in range(12):
        assert any(f"Regel {nr}." in blad and f"Hoe gaat het met {nr}?" in blad for blad in bladen)


@pytest.mark.parametrize("vooraf", range(14, 24))
def test_onder_een_kop_staat_van_een_lange_lijst_niet_een_enkel_punt(vooraf: int) -> None:
    """Below 'Onze afspraken nu' stood one agreement of Arie, and fourteen on the next page."""
    punten = "".join(f"- Punt {nr} van de lijst.\n" for nr in range(30))
    papier = ontleed_markdown("# T\n\n" + "Zo gaat het.\n\n" * vooraf + f"## Onze afspraken\n\n{punten}", "t")
    (blad,) = (" ".join(blad) for blad in _regels_per_bladzij(als_pdf(papier, "blad")) if "Onze afspraken" in blad)
    assert "Punt 0 van" in blad
    assert "Punt 1 van" in blad


def test_een_kop_boven_een_lange_lijst_staat_er_niet_verder_boven_dan_boven_een_korte() -> None:
    def gat(punten: int) -> float:
        hoogtes: dict[str, float] = {}
        papier = ontleed_markdown("# T\n\n## Kop\n\n" + "- punt\n" * punten, "t")
        pypdf.PdfReader(BytesIO(als_pdf(papier, "blad"))).pages[0].extract_text(
            visitor_text=lambda tekst, cm, tm, *_: hoogtes.setdefault(
                tekst.strip(), tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
            )
        )
        return hoogtes["Kop"] - hoogtes["punt"]

    assert gat(30) == pytest.approx(gat(2), abs=4)


def test_een_nieuwe_bladzij_na_drie_regels_begint_er_toch_onder() -> None:
    """A page of three lines: what was asked to begin on a new one goes on below them."""
    kort, vol = "# Plan\n\n- Zaterdag.\n\n***\n\n## Verder\n\n", "Een regel.\n\n" * 20
    een, twee = (als_pdf(ontleed_markdown(f"{begin}{vol}", "t"), "blad") for begin in (kort, kort.replace(".", vol)))
    assert (len(vulling(een)), len(vulling(twee))) == (1, 2)


@pytest.mark.parametrize("zetting", ["blad", "kaart", "groot"])
def test_een_papier_dat_een_regel_te_lang_is_past_op_een_bladzij(zetting: Zetting) -> None:
    """The last line of it stood alone on a second page."""
    for regels in range(1, 60):
        blad = ontleed_markdown("# T\n\n" + "Een regel.\n\n" * regels, "t")
        ruim = markup_naar_pdf(als_typst(blad, MATEN[zetting][0]), {}, "t")
        if len(pypdf.PdfReader(BytesIO(ruim)).pages) > 1:
            break
    assert len(pypdf.PdfReader(BytesIO(als_pdf(blad, zetting))).pages) == 1


def alinea(woorden: list[str]) -> str:
    return " ".join(woorden)


def diepe_lijst(woorden: list[str]) -> str:
    boven = "\n".join(f"{'  ' * diepte}- {diepte}" for diepte in range(2))
    return f"{boven}\n{'  ' * 2}- {' '.join(woorden)}"


def smalle_tabel(woorden: list[str]) -> str:
    rij = "|" + " wat |" * 7 + f" {' '.join(woorden)} |"
    return f"{'| kop ' * 8}|\n{'|---' * 8}|\n{rij}\n{rij}"


@pytest.mark.parametrize("teken", ["W", "漢", "i", "😀"])
@pytest.mark.parametrize("zetting", ["blad", "brief", "grote_brief", "kaart", "groot", "plan", "koelkast", "poster"])
@pytest.mark.parametrize("vorm", [alinea, diepe_lijst, smalle_tabel])
def test_wat_bij_elkaar_blijft_loopt_nooit_van_het_blad_af(
    teken: str, zetting: Zetting, vorm: Callable[[list[str]], str]
) -> None:
    bladen = [ontleed_markdown(f"# T\n\n## Stap\n\n{vorm([teken * 9] * hoeveel)}", "t") for hoeveel in range(0, 300, 3)]
    blad = [blad for blad in bladen if any(isinstance(blok, Samen) for blok in blad.blokken)][-1]
    hoogtes: list[float] = []
    for bladzij in pypdf.PdfReader(BytesIO(als_pdf(blad, zetting))).pages:
        bladzij.extract_text(
            visitor_text=lambda tekst, cm, tm, *_: hoogtes.append(tm[5] * cm[3] + cm[5]) if tekst.strip() else None
        )
    assert hoogtes
    assert min(hoogtes) > 20  # the number of the page is the lowest there may be
