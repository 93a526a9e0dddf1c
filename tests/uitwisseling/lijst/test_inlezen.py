"""The same list out of every program; what is no list gets a sentence that says what to do."""

import builtins
from datetime import date
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import docx
import openpyxl
import pytest

from sonestra_cli.domein.afleiding.groepen import RINGEN
from sonestra_cli.omgeving.bibliotheek import OntbreektBibliotheek
from sonestra_cli.uitwisseling.lijst.inlezen import GeenLijst, lees_lijst
from sonestra_cli.verstaan.lijst.bouw import Omgeving
from sonestra_cli.verstaan.lijst.geheel import versta_lijst


def mensen(ruw: bytes) -> dict[str, dict[str, Any]]:
    gehoord = versta_lijst(lees_lijst(ruw, "lijst"), Omgeving(RINGEN, 2026))
    return {mens.naam: {v: w for v, w in mens.velden.items() if v != "geslacht"} for mens in gehoord.mensen}


def werkboek(*bladen: list[list[Any]]) -> bytes:
    boek = openpyxl.Workbook()
    boek.remove(boek.worksheets[0])
    for nummer, rijen in enumerate(bladen):
        blad = boek.create_sheet(f"Blad{nummer + 1}")
        for rij in rijen:
            blad.append(rij)
    return _bytes(boek)


def _bytes(document: Any) -> bytes:
    pakket = BytesIO()
    document.save(pakket)
    return pakket.getvalue()


def test_een_werkblad_met_een_titel_een_lege_rij_en_een_echte_datum() -> None:
    ruw = werkboek(
        [
            ["Mijn mensen", None, None],
            ["Naam", "Geboren", "Ring"],
            ["Truus", date(1948, 3, 2), 1],
            [None, None, None],
            ["Sjoerd", 1970, "2e ring"],
        ]
    )
    assert mensen(ruw) == {
        "Truus": {"geboren": "1948-03-02", "kring": "hart"},
        "Sjoerd": {"geboren": "1970", "kring": "dichtbij"},
    }


def test_een_werkblad_zonder_kolomnamen_en_een_met_alles_in_een_cel() -> None:
    assert mensen(werkboek([["Truus", "oma", "hart"]], [["Sjoerd, oom, ver weg"]])) == {
        "Truus": {"wie": "oma", "kring": "hart"},
        "Sjoerd": {"wie": "oom", "kring": "verder"},
    }


def test_word_met_koppen_bolletjes_en_een_tabel() -> None:
    document = docx.Document()
    document.add_heading("Familie", 1)
    document.add_paragraph("Truus, oma, hart", style="List Bullet")
    document.add_paragraph("Mensen van vroeger", style="Heading 2")
    document.add_paragraph("Sjoerd, oom", style="List Number")
    tabel = document.add_table(2, 2)
    for cel, tekst in zip([*tabel.rows[0].cells, *tabel.rows[1].cells], ("Naam", "Kring", "Bo", "bekend"), strict=True):
        cel.text = tekst
    assert mensen(_bytes(document)) == {
        "Truus": {"wie": "oma", "kring": "hart", "groep": "familie"},
        "Sjoerd": {"wie": "oom"},
        "Bo": {"kring": "bekend"},
    }


def test_ods_van_libreoffice() -> None:
    cellen = "".join(
        f'<table:table-cell office:value-type="string"><text:p>{tekst}</text:p></table:table-cell>'
        for tekst in ("Truus", "oma", "hart")
    )
    inhoud = (
        '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>'
        f'<table:table table:name="Blad1"><table:table-row>{cellen}</table:table-row></table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    pakket = BytesIO()
    with ZipFile(pakket, "w") as zip_:
        zip_.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        zip_.writestr("content.xml", inhoud)
        zip_.writestr("META-INF/manifest.xml", "<manifest/>")
    assert mensen(pakket.getvalue()) == {"Truus": {"wie": "oma", "kring": "hart"}}


@pytest.mark.parametrize(
    "ruw", [b"%PDF-1.7 ...", b"{\\rtf1 Truus}", b"\x89PNG\r\n", b"PK\x03\x04 half", b"\xff\xfe\x00"]
)
def test_wat_geen_lijst_is_krijgt_een_zin_met_wat_je_kunt_doen(ruw: bytes) -> None:
    with pytest.raises(GeenLijst) as fout:
        lees_lijst(ruw, "lijst.pdf")
    assert any(woord in str(fout.value) for woord in ("Bewaar", "Kopieer", "Typ", "Pak"))


def test_zonder_de_bibliotheek_staat_er_precies_wat_je_typt(monkeypatch: pytest.MonkeyPatch) -> None:
    ruw, echt = werkboek([["Truus"]]), builtins.__import__

    def zonder(naam: str) -> Any:
        if naam == "python_calamine":
            raise ImportError(naam)
        return echt(naam)

    monkeypatch.setattr("importlib.import_module", zonder)
    with pytest.raises(OntbreektBibliotheek) as fout:
        lees_lijst(ruw, "lijst.xlsx")
    assert "-m pip install python-calamine openpyxl" in str(fout.value)
    assert ".csv" in str(fout.value)
