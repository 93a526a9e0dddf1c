"""Word: what somebody sees who opens the file, and what a program reads that shows other scripts."""

from io import BytesIO
from typing import Any

import pytest
from docx import Document

from sonestra_cli.documenten.context.soort import Zetting
from sonestra_cli.documenten.maken import Papier, in_formaat
from sonestra_cli.documenten.ontleden import ontleed_markdown
from sonestra_cli.documenten.schrijvers.als_pdf import passend
from sonestra_cli.documenten.schrijvers.zetsel.maten import MATEN
from sonestra_cli.zetten.meten import meet


def word(markdown: str, zetting: Zetting = "blad", taal: str = "nl") -> Any:
    return Document(BytesIO(in_formaat(Papier("p", "Papier", markdown, zetting, taal), "docx")))


def test_arabisch_is_even_groot_en_vet_als_de_rest_en_loopt_van_rechts() -> None:
    document = word("> مُحَمَّد\n\n**Wie:** Kyra en **מִרְיָם**\n")
    woorden, bij = document.paragraphs
    assert woorden._p.xpath("./w:pPr/w:bidi")
    assert woorden._p.xpath("./w:pPr/w:pBdr/w:right"), "the bar stands at the end of the line"
    assert woorden.runs[0].font.rtl
    assert not bij._p.xpath("./w:pPr/w:bidi"), "a Dutch line with a Hebrew name in it stays Dutch"
    naam = bij.runs[-1]
    assert (naam.text, naam.font.rtl, naam.font.cs_bold) == ("מִרְיָם", True, True)
    assert naam._r.xpath("./w:rPr/w:lang/@w:bidi") == ["he-IL"]
    for stijl in document.styles.element.xpath("./w:style[w:rPr/w:sz and @w:type='paragraph']"):
        if stijl.xpath("./w:rPr/w:rFonts[@w:cs='Arial']"):
            assert stijl.xpath("./w:rPr/w:sz/@w:val") == stijl.xpath("./w:rPr/w:szCs/@w:val")


def test_een_arabisch_blad_begint_rechts_met_zijn_kolommen_en_zijn_taal() -> None:
    document = word("# دعوة\n\nأهلا Wim\n\n> Zondag.\n\n| من | ماذا |\n|---|---|\n| Wim | طبخ |\n", taal="ar")
    kop, alinea, woorden = document.paragraphs[:3]
    assert kop._p.xpath("./w:pPr/w:bidi")
    assert alinea._p.xpath("./w:pPr/w:bidi")
    assert not woorden._p.xpath("./w:pPr/w:bidi"), "Dutch words keep their own way"
    assert document.tables[0]._tbl.xpath("./w:tblPr/w:bidiVisual")
    assert document.core_properties.language == "ar-SA"
    assert document.sections[0]._sectPr.xpath("./w:bidi")


def test_word_zet_het_zoals_word_van_nu() -> None:
    wijze = word("Tekst.\n").settings.element.xpath(".//w:compatSetting[@w:name='compatibilityMode']/@w:val")
    assert wijze == ["15"]


@pytest.mark.parametrize(("zetting", "breed", "letter"), [("blad", 210, 12.5), ("kaart", 148, 15), ("groot", 210, 16)])
def test_elke_zetting_heeft_haar_papier_en_letters(zetting: Zetting, breed: int, letter: float) -> None:
    document = word("# Kaart\n\nTekst.\n", zetting)
    assert round(document.sections[0].page_width.mm) == breed
    assert document.styles["Normal"].font.size.pt == letter


def test_een_tabel_op_een_poster_heeft_de_hele_breedte_zodat_namen_heel_blijven() -> None:
    in_kolommen = "./w:cols/@w:num"
    tabel = word(
        "# Kijk\n\n## Zo kijken wij\n\n| Wie | Woorden |\n|---|---|\n| Samira | Wij zijn een gezin. |\n", "poster"
    )
    assert [deel._sectPr.xpath(in_kolommen) for deel in tabel.sections] == [[]]
    vakken = word("# Vragen\n\n## Eerst\n\nTekst.\n\n## Dan\n\nTekst.\n", "poster")
    assert vakken.sections[-1]._sectPr.xpath(in_kolommen) == ["2"]


def test_een_kader_om_in_te_tekenen_is_een_kader_en_geen_lijnen() -> None:
    document = word("# Teken\n\n_____\n")
    (kader,) = document.tables
    assert kader.rows[0].height.mm == pytest.approx(40, abs=0.2)
    assert kader._tbl.xpath("./w:tblPr/w:tblBorders/w:left")
    assert not [p for p in document.paragraphs if p.style.name == "Schrijflijn"]


def test_waar_je_knipt_staat_een_streepjeslijn_en_geen_nieuwe_bladzij() -> None:
    document = word("# Strook\n\n- ☐ ja\n\n*****\n\n## Strook\n\n- ☐ ja\n")
    assert [p.style.name for p in document.paragraphs].count("Kniplijn") == 1
    assert not any(p.paragraph_format.page_break_before for p in document.paragraphs)


@pytest.mark.parametrize("zetting", ["blad", "kaart", "koelkast", "plan"])
def test_twee_regels_liggen_even_ver_uiteen_als_in_de_pdf(zetting: Zetting) -> None:
    """A page of the PDF was a page and a half here."""
    markdown = "# Kaart\n\nTekst.\n"
    _, maat = passend(ontleed_markdown(markdown, "Papier"), MATEN[zetting])
    gewoon = word(markdown, zetting).styles["Normal"]
    letter, regelwit, wit = (float(deel[:-2]) for deel in (maat.letter, maat.regelwit, maat.wit))
    hoog = 1.24 * letter * gewoon.paragraph_format.line_spacing
    assert hoog == pytest.approx((0.668 + regelwit) * letter, abs=0.1)
    assert hoog + gewoon.paragraph_format.space_after.pt == pytest.approx((0.668 + wit) * letter, abs=0.1)


@pytest.mark.parametrize(("zetting", "lijst"), [("poster", "1. een\n2. twee\n"), ("deur", "- een\n- twee\n")])
def test_bij_grote_letters_staat_het_nummer_van_een_punt_niet_tegen_zijn_woorden(zetting: Zetting, lijst: str) -> None:
    """On the poster it said '1.Hoe', and a '4.' had its words far away: Word's mark had room for small letters only."""
    document = word(f"# Poster\n\n{lijst}", zetting)
    punt = document.paragraphs[-1]
    (nummer,) = (punt._p if punt._p.pPr.numPr is not None else punt.style.element).xpath(".//w:numId/@w:val")
    nummers = document.part.numbering_part.element
    (soort,) = nummers.xpath(f"./w:num[@w:numId='{nummer}']/w:abstractNumId/@w:val")
    (spring_in,) = nummers.xpath(f"./w:abstractNum[@w:abstractNumId='{soort}']/w:lvl/w:pPr/w:ind")
    assert spring_in.left.pt > meet("8. ", document.styles["Normal"].font.size.pt)
    assert not nummers.xpath(f"./w:abstractNum[@w:abstractNumId='{soort}']/w:lvl/w:pPr/w:tabs")


def test_onder_een_tabel_staat_wit_en_een_regel_om_op_te_schrijven_volgt_zijn_lijst() -> None:
    """The line below the questions stood alone above the next column, and words stood against the table."""
    document = word("# Dag\n\n| Wie | Wat |\n|---|---|\n| Kyra | koken |\n\nVerder.\n\n- een\n- twee\n- drie\n\n___\n")
    verder = next(alinea for alinea in document.paragraphs if alinea.text == "Verder.")
    assert verder.paragraph_format.space_before > 0
    assert document.paragraphs[-2].text == "drie"
    assert document.paragraphs[-2].paragraph_format.keep_with_next
