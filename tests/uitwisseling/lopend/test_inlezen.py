"""The text of a file, and what in it is no sentence of who wrote it: everything keeps its place."""

from io import BytesIO
from zipfile import ZipFile

import docx
import pytest
from docx.oxml import parse_xml

from sonestra_cli.uitwisseling.lopend.inlezen import lees_lopend
from sonestra_cli.uitwisseling.lopend.lopend import GeenTekst


def gelezen(tekst: str) -> str:
    lopend = lees_lopend(tekst.encode(), "brief.md")
    assert len(lopend.te_lezen) == len(lopend.tekst) == len(tekst)
    return lopend.te_lezen


@pytest.mark.parametrize(
    ("tekst", "weg"),
    [
        ("Oma schreef:\n> jullie zetten mij in\nTot morgen.", "zetten mij in"),
        ("Zo ziet het eruit:\n```\noma inzetten\n```\nKlaar.", "oma inzetten"),
        ("Het woord `inzetten` mag weg.", "inzetten"),
        ("Dag {{ gast.naam }}, {% if wie %}welkom{% endif %}.", "gast.naam"),
        ("<!-- nog vragen aan oma -->\nWelkom.", "vragen aan oma"),
        ("Kijk op [de site](https://voorbeeld.nl/inzetten).", "voorbeeld"),
        ("Mail naar inzet@voorbeeld.nl.", "inzet@"),
        ("We vragen oma.  # taal: ok — zo zei ze het", "taal: ok"),
        ("---\ntitel: inzetten\n---\nWelkom.", "titel"),
    ],
)
def test_wat_geen_zin_van_de_schrijver_is_wordt_niet_gelezen(tekst: str, weg: str) -> None:
    assert weg in tekst
    assert weg not in gelezen(tekst)


def test_een_regel_boven_en_onder_een_citaat_blijft_staan() -> None:
    over = gelezen("Oma schreef:\n> jullie zetten mij in\nTot morgen.")
    assert over.splitlines()[0] == "Oma schreef:"
    assert over.splitlines()[-1] == "Tot morgen."


def test_cellen_van_een_tabel_zijn_samen_geen_zin() -> None:
    over = gelezen("| we zetten | oma in |\n|---|---|\n| Wim | kookt |")
    assert "we zetten" in over
    assert not any("zetten" in regel and "oma" in regel for regel in over.splitlines())


@pytest.mark.parametrize("codering", ["utf-8", "utf-8-sig", "utf-16", "windows-1252"])
def test_een_tekst_uit_elk_programma_wordt_gelezen(codering: str) -> None:
    lopend = lees_lopend("Één cliënt.\r\nTot ziens.\r\n".encode(codering), "brief.txt")
    assert lopend.tekst == "Één cliënt.\nTot ziens.\n"


def test_een_alinea_van_word_is_een_regel_en_een_citaat_telt_niet() -> None:
    document = docx.Document()
    document.add_heading("Verslag", 1)
    document.add_paragraph("We zetten oma in.")
    document.add_paragraph("Ik wil best.", style="Quote")
    document.add_table(1, 2).rows[0].cells[1].text = "Wim kookt"
    uit = BytesIO()
    document.save(uit)
    lopend = lees_lopend(uit.getvalue(), "verslag.docx")
    assert lopend.per_regel
    assert lopend.tekst.split("\n") == ["Verslag", "We zetten oma in.", "Ik wil best.", "", "Wim kookt"]
    assert lopend.te_lezen.split("\n")[1:3] == ["We zetten oma in.", " " * 12]


WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def _word(*stukken: str) -> bytes:
    """A Word file with these pieces in its body."""
    document = docx.Document()
    for stuk in reversed(stukken):
        document.element.body.insert(0, parse_xml(stuk))
    uit = BytesIO()
    document.save(uit)
    return uit.getvalue()


def test_wat_erbij_kwam_met_wijzigingen_bijhouden_wordt_gelezen_en_wat_wegging_niet() -> None:
    """Only the words from before the changes were heard."""
    ruw = _word(
        f"<w:p {WORD}><w:r><w:t>Hier </w:t></w:r><w:ins><w:r><w:t>zetten we oma in.</w:t></w:r></w:ins>"
        "<w:del><w:r><w:delText>koken we.</w:delText></w:r></w:del>"
        "<w:moveFrom><w:r><w:t>Ga zitten.</w:t></w:r></w:moveFrom></w:p>"
    )
    assert lees_lopend(ruw, "brief.docx").tekst == "Hier zetten we oma in."


def test_wat_in_een_invulvak_of_een_kader_staat_wordt_ook_gelezen() -> None:
    """A form of an organisation is made of such boxes: nothing in it was heard."""
    ruw = _word(
        f"<w:sdt {WORD}><w:sdtContent><w:p><w:r><w:t>We zetten oma in.</w:t></w:r></w:p></w:sdtContent></w:sdt>",
        f"<w:p {WORD}><w:r><w:t>Kader</w:t></w:r><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>We zetten opa in.</w:t>"
        "</w:r></w:p></w:txbxContent></w:pict></w:r></w:p>",
    )
    assert lees_lopend(ruw, "brief.docx").tekst.split("\n") == ["We zetten oma in.", "Kader", "We zetten opa in."]


def test_een_word_bestand_waar_iets_in_stuk_is_is_geen_fout_van_ons() -> None:
    with ZipFile(BytesIO(_word())) as heel:
        delen = {naam: heel.read(naam).decode("latin-1") for naam in heel.namelist()}
    delen["word/document.xml"] = delen["word/document.xml"][:-20]
    with pytest.raises(GeenTekst, match="kan ik niet openen"):
        lees_lopend(_pakket(**delen), "brief.docx")


def _pakket(**delen: str) -> bytes:
    uit = BytesIO()
    with ZipFile(uit, "w") as pakket:
        for naam, inhoud in delen.items():
            pakket.writestr(naam, inhoud)
    return uit.getvalue()


@pytest.mark.parametrize(
    ("ruw", "zin"),
    [
        (b"%PDF-1.7 ...", "pdf"),
        (_pakket(mimetype="application/vnd.oasis.opendocument.text"), "LibreOffice"),
        (_pakket(iets="x"), "Pak het eerst uit"),
        (b"PK\x03\x04 stuk", "niet heel"),
        (b"\x00\x01\x02\x03" * 200, "kan ik niet lezen als tekst"),
    ],
    ids=["pdf", "libreoffice", "zip", "stuk", "geen-tekst"],  # the bytes of a zip hold the time, so they are no name
)
def test_wat_geen_tekst_is_krijgt_een_zin_met_een_uitweg(ruw: bytes, zin: str) -> None:
    with pytest.raises(GeenTekst, match=zin) as fout:
        lees_lopend(ruw, "map.bin")
    assert str(fout.value).startswith("map.bin ")


@pytest.mark.parametrize("teken", ["{{", "<!--", "`", "> ", "a.", "www.", "---\n", " ", "]("])
def test_een_vreemde_lange_tekst_houdt_niemand_op(teken: str) -> None:
    """Each of these took minutes when a pattern looked at the same signs again and again."""
    gelezen(teken * (400_000 // len(teken)))


def test_een_boek_is_te_lang_en_dat_zegt_het() -> None:
    with pytest.raises(GeenTekst, match="te groot"):
        lees_lopend(b"We vragen oma. " * 100_000, "boek.txt")
