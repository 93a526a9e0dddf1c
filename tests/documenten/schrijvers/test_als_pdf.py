"""Papers as PDF: cards on a sheet, several papers in one file, posters."""

from io import BytesIO

import pypdf
import pytest

from sonestra_cli.documenten.blokken import PapierBlad
from sonestra_cli.documenten.context.soort import Zetting
from sonestra_cli.documenten.ontleden import ontleed_markdown
from sonestra_cli.documenten.schrijvers.als_pdf import als_pdf, bundel_pdf, vellen_in_word

from ..bladen import ALLE, maak, voorbeeld

VOET = "\n---\n\nDit blad is van Kyra.\n"
KORT = "# Kaart {}\n\nDag Wim.\n\n## Wie bel je?\n\n___\n\n"


def blad(markdown: str) -> PapierBlad:
    return ontleed_markdown(markdown + VOET, "Proef")


def kaarten(aantal: int, tekst: str = "") -> PapierBlad:
    return blad("*****\n\n".join(KORT.format(nr) + tekst for nr in range(1, aantal + 1)))


def bladzijden(pdf: bytes) -> list[tuple[tuple[int, int], str]]:
    """The size in mm and the text of each page."""
    mm = 25.4 / 72
    return [
        (
            (round(float(b.mediabox.width) * mm), round(float(b.mediabox.height) * mm)),
            " ".join(b.extract_text().split()),
        )
        for b in pypdf.PdfReader(BytesIO(pdf)).pages
    ]


def test_vier_kleine_kaarten_liggen_op_een_vel_en_elk_heeft_zijn_voet() -> None:
    een, twee = bladzijden(als_pdf(kaarten(5), "kaart"))
    assert een[0] == twee[0] == (210, 297)
    assert [een[1].count(f"Kaart {nr}") for nr in range(1, 6)] == [1, 1, 1, 1, 0]
    assert een[1].count("Dit blad is van Kyra") == 4
    assert twee[1].count("Kaart 5") == twee[1].count("Dit blad is van Kyra") == 1


def test_wat_niet_op_een_kwart_past_ligt_met_twee_op_een_liggend_vel() -> None:
    vellen = bladzijden(als_pdf(kaarten(3, "Nog een regel.\n\n" * 20), "kaart"))
    assert [maat for maat, _ in vellen] == [(297, 210)] * 2
    assert [tekst.count("Kaart ") for _, tekst in vellen] == [2, 1]


def test_een_kaart_die_nergens_op_past_krijgt_een_eigen_blad_en_wordt_heel_geschreven() -> None:
    lang = "\n\n".join(f"Regel {nr} van veel." for nr in range(60))
    vellen = bladzijden(als_pdf(blad(KORT.format(1) + "*****\n\n# Lang\n\n" + lang), "kaart"))
    assert vellen[0][0] == (210, 297)
    alles = " ".join(tekst for _, tekst in vellen[1:])
    assert all(f"Regel {nr} van veel." in alles for nr in range(60))


def test_een_kaart_alleen_is_een_half_blad() -> None:
    ((maat, tekst),) = bladzijden(als_pdf(kaarten(1), "kaart"))
    assert maat == (148, 210)
    assert "Dit blad is van Kyra" in tekst


def test_een_bundel_telt_elk_papier_apart_en_zo_vaak_als_gevraagd() -> None:
    lang = blad("# Agenda\n\n" + "Een regel van de agenda.\n\n" * 50)
    vellen = bladzijden(bundel_pdf([(lang, "blad", 2), (kaarten(1), "kaart", 3), (kaarten(1), "groot", 1)], "Tas"))
    assert [tekst.rsplit(" ", 3)[1:] for _, tekst in vellen[:4]] == [["1", "van", "2"], ["2", "van", "2"]] * 2
    assert vellen[4][1].count("Kaart 1") == 3
    assert "1 van 1" in vellen[5][1]
    assert len(vellen) == 6


def test_een_bundel_is_twee_keer_gelijk_en_heet_zoals_gevraagd() -> None:
    een, twee = (bundel_pdf([(kaarten(5), "kaart", 1), (kaarten(1), "blad", 1)], "De tas") for _ in range(2))
    assert een == twee
    assert pypdf.PdfReader(BytesIO(een)).metadata.title == "De tas"  # type: ignore[union-attr]


def test_een_strook_om_af_te_knippen_blijft_onder_de_brief_en_wordt_nooit_doorgesneden() -> None:
    strook = "*****\n\n## Strook\n\nIk kom.\n\nIk kom niet.\n\n___\n"
    ((_, tekst),) = bladzijden(als_pdf(blad("# Brief\n\nKom je ook?\n\n" + strook), "blad"))
    assert tekst.index("Brief") < tekst.index("Strook")
    op_welke = set()
    for regels in range(24, 44, 2):
        vol = bladzijden(als_pdf(blad("# Brief\n\n" + "Nog een regel.\n\n" * regels + strook), "blad"))
        plek = ["Strook" in tekst for _, tekst in vol]
        assert plek == ["Ik kom niet." in tekst for _, tekst in vol], regels
        op_welke.add(plek.index(True))
    assert op_welke == {0, 1}


@pytest.mark.parametrize("aantal", [1, 2, 3, 5, 8, 12])
def test_een_poster_is_een_groot_vel_en_leest_vak_na_vak(aantal: int) -> None:
    vakken = "".join(f"## Vak {nr:02}\n\nSchrijf hier.\n\n___\n\n" for nr in range(aantal))
    ((maat, tekst),) = bladzijden(als_pdf(blad(f"# Onze vragen\n\n{vakken}"), "poster"))
    assert maat == (594, 420)
    assert [tekst.index(f"Vak {nr:02}") for nr in range(aantal)] == sorted(
        tekst.index(f"Vak {nr:02}") for nr in range(aantal)
    )


def test_een_poster_met_te_veel_erop_loopt_door_en_verliest_niets() -> None:
    vakken = "".join(f"## Vak {nr}\n\n" + f"Een zin van vak {nr}.\n\n" * 40 for nr in range(6))
    alles = " ".join(tekst for _, tekst in bladzijden(als_pdf(blad(f"# Veel\n\n{vakken}"), "poster")))
    assert all(alles.count(f"Een zin van vak {nr}.") == 40 for nr in range(6))


LANG = "N" + "e" * 69


@pytest.mark.parametrize("zetting", ["blad", "kaart", "groot", "plan", "ernaast", "koelkast", "poster"])
def test_een_woord_van_zeventig_letters_blijft_op_het_blad_en_heel(zetting: Zetting) -> None:
    """It ran off the sheet, and nobody was told."""
    bron = f"# {LANG}\n\n{LANG} en verder.\n\n> {LANG}\n\n**Wie:** {LANG}\n\n- {LANG}\n  - {LANG}\n\n"
    bron += f"| Wie | Wat |\n|---|---|\n| {LANG} | ja |\n\n## {LANG}\n\n{LANG}\n"
    lezer = pypdf.PdfReader(BytesIO(als_pdf(ontleed_markdown(bron, "Proef"), zetting)))
    heel = "".join("".join(bladzij.extract_text().split()) for bladzij in lezer.pages)
    assert heel.count(LANG) == bron.count(LANG)
    for bladzij in lezer.pages:
        assert max(_rechts(bladzij)) < float(bladzij.mediabox.width) - 20


def test_een_lang_woord_naast_een_arabische_naam_liep_van_het_blad() -> None:
    """One letter from right to left in a text, and none of its words was broken any more."""
    bron = f"{LANG} zegt محمد אבא, en {LANG}\n\n> محمد {LANG}\n\n| Wie |\n|---|\n| שלום {LANG} |\n"
    lezer = pypdf.PdfReader(BytesIO(als_pdf(ontleed_markdown(bron, "Proef"), "plan")))
    (bladzij,) = lezer.pages
    assert "".join(bladzij.extract_text().split()).count(LANG) == bron.count(LANG)
    assert max(_rechts(bladzij)) < float(bladzij.mediabox.width) - 20


def _rechts(bladzij: pypdf.PageObject) -> list[float]:
    """About where each piece of text ends: an e is never narrower than half of the size of its letter."""
    uit: list[float] = []

    def bij_tekst(tekst: str, cm: list[float], tm: list[float], _: object, maat: float) -> None:
        uit.append(tm[4] * cm[0] + cm[4] + 0.45 * len(tekst.strip()) * maat * abs(tm[0] * cm[0]))

    bladzij.extract_text(visitor_text=bij_tekst)
    return uit


def test_een_gewoon_woord_wordt_niet_gebroken() -> None:
    pdf = als_pdf(blad("# Plan\n\n" + "bestuursverantwoordelijkheid " * 40), "blad")
    assert " ".join(tekst for _, tekst in bladzijden(pdf)).count("bestuursverantwoordelijkheid") == 40


@pytest.mark.parametrize("naam", ALLE)
def test_in_word_zijn_de_letters_van_kaartjes_om_te_knippen_zo_groot_als_het_vel_toelaat(naam: str) -> None:
    """On Samira's sheets one card more than fitted made all letters as small as those of a page of text."""
    _, maat = vellen_in_word(maak("blad-rollen", voorbeeld(naam)).blad)
    assert float(maat.letter.removesuffix("pt")) >= 18
