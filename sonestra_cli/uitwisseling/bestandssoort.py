"""What kind of file somebody gives: its bytes say so, not its name."""

from io import BytesIO
from typing import Literal
from zipfile import BadZipFile, ZipFile

Soort = Literal[
    "tekst", "pdf", "rtf", "plaatje", "foto", "word", "werkblad", "odt", "oud_office", "pakket", "te_groot", "stuk"
]
"""``pakket``: a package of something else; ``stuk``: one that cannot be opened."""
_BEGINT: dict[bytes, Soort] = {
    b"%PDF": "pdf",
    b"{\\rtf": "rtf",
    b"\x89PNG": "plaatje",
    b"II*\0": "plaatje",
    b"\xff\xd8\xff": "foto",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1": "oud_office",
}
_PAKKET = b"PK\x03\x04"
MAX_UITGEPAKT = 50_000_000


def bestandssoort(ruw: bytes) -> Soort:
    """The kind of a file; whatever is nothing else may be text."""
    for begin, soort in _BEGINT.items():
        if ruw.startswith(begin):
            return soort
    return _in_pakket(ruw) if ruw.startswith(_PAKKET) else "tekst"


def _in_pakket(ruw: bytes) -> Soort:
    try:
        with ZipFile(BytesIO(ruw)) as pakket:
            namen = set(pakket.namelist())
            groot = sum(deel.file_size for deel in pakket.infolist())
            mimetype = pakket.read("mimetype")[:80] if "mimetype" in namen else b""
    # zipfile: RuntimeError for a package with a password, NotImplementedError for a way of packing it does not know
    except (BadZipFile, OSError, RuntimeError, NotImplementedError):
        return "stuk"
    if groot > MAX_UITGEPAKT:
        return "te_groot"
    if "word/document.xml" in namen:
        return "word"
    if "xl/workbook.xml" in namen or b"spreadsheet" in mimetype:
        return "werkblad"
    return "odt" if b"opendocument.text" in mimetype else "pakket"
