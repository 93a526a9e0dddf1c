"""The text of a file, and what in it is no sentence of who wrote it: everything keeps its place."""

from io import BytesIO
from zipfile import ZipFile

import docx
import pytest

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
