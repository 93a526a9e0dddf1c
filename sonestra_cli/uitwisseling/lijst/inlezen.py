"""The lines of a list, out of whichever program it comes; what a file is its bytes say, not its name."""

from io import BytesIO
from zipfile import BadZipFile, ZipFile

from sonestra_cli.verstaan.lijst.codering import als_tekst
from sonestra_cli.verstaan.lijst.regels import van_tekst
from sonestra_cli.verstaan.lijst.soorten import Bronregel

_ANDERS = {
    b"%PDF": "een pdf. Kopieer de namen eruit naar een tekstbestand, of zoek het bestand waar de pdf van gemaakt is",
    b"{\\rtf": "een rtf-bestand. Bewaar het in Word als .docx",
    b"\x89PNG": "een plaatje. Typ de namen over in een tekstbestand, één per regel",
    b"\xff\xd8\xff": "een foto. Typ de namen over in een tekstbestand, één per regel",
    b"II*\0": "een plaatje. Typ de namen over in een tekstbestand, één per regel",
}
_OUD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How files of Office from before 2007 begin."""
MAX_UITGEPAKT = 50_000_000


class GeenLijst(Exception):
    """There is no list in this file; the sentence says why, and what to do."""


def lees_lijst(ruw: bytes, naam: str) -> tuple[Bronregel, ...]:
    """The lines and rows of a list. Raises GeenLijst, and OntbreektBibliotheek for a spreadsheet."""
    for begin, wat in _ANDERS.items():
        if ruw.startswith(begin):
            raise GeenLijst(f"{naam} is {wat}.")
    if ruw.startswith(b"PK\x03\x04"):
        return _uit_pakket(ruw, naam)
    if ruw.startswith(_OUD):
        return _uit_oud_office(ruw, naam)
    tekst = als_tekst(ruw)
    if tekst is None:
        raise GeenLijst(
            f"{naam} kan ik niet lezen als tekst. Bewaar het als gewone tekst (UTF-8) en probeer het nog eens."
        )
    return van_tekst(tekst)


def _uit_pakket(ruw: bytes, naam: str) -> tuple[Bronregel, ...]:
    try:
        with ZipFile(BytesIO(ruw)) as pakket:
            namen = set(pakket.namelist())
            groot = sum(deel.file_size for deel in pakket.infolist())
            soort = pakket.read("mimetype")[:80] if "mimetype" in namen else b""
    # zipfile: RuntimeError for a package with a password, NotImplementedError for a way of packing it does not know
    except (BadZipFile, OSError, RuntimeError, NotImplementedError) as fout:
        raise GeenLijst(
            f"{naam} is niet heel: ik kan het niet openen. Bewaar het opnieuw en probeer het nog eens."
        ) from fout
    if groot > MAX_UITGEPAKT:
        raise GeenLijst(f"{naam} is te groot voor een lijst van mensen.")
    if "word/document.xml" in namen:
        from sonestra_cli.uitwisseling.lijst.word import uit_word

        return uit_word(ruw, naam)
    if "xl/workbook.xml" in namen or b"spreadsheet" in soort:
        from sonestra_cli.uitwisseling.lijst.werkboek import uit_werkboek

        return uit_werkboek(ruw, naam)
    if b"opendocument.text" in soort:
        raise GeenLijst(
            f"{naam} is een tekst van LibreOffice. Bewaar hem als .docx of als .txt en probeer het nog eens."
        )
    raise GeenLijst(f"{naam} is een ingepakt bestand. Pak het eerst uit.")


def _uit_oud_office(ruw: bytes, naam: str) -> tuple[Bronregel, ...]:
    from sonestra_cli.uitwisseling.lijst.werkboek import uit_werkboek

    try:
        return uit_werkboek(ruw, naam)
    except GeenLijst as fout:
        raise GeenLijst(
            f"{naam} is van een oude Word of Excel. Bewaar het als .docx of .xlsx en probeer het nog eens."
        ) from fout
