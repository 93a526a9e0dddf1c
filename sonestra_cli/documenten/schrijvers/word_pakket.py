"""The zip of a Word file, written again so that equal papers are equal bytes on every machine.

Parts go in a fixed order with a fixed date and are stored, not packed: zlib differs between machines.
"""

import re
from collections.abc import Mapping
from io import BytesIO
from typing import Any
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from docx.opc.pkgwriter import PackageWriter

_WEG = (b"thumbnail", b"stylesWithEffects", b"customXml")
"""Parts of the starting file of python-docx that no reader needs: a picture of another document, styles twice."""
_EERST = "[Content_Types].xml"
_PROGRAMMA = (
    b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.openxmlformats.org/'
    b'officeDocument/2006/extended-properties"><Application>sonestra</Application></Properties>'
)
_VERWIJZING = re.compile(rb"<(?:Relationship|Override) [^>]*/>")


class _Delen(dict[str, bytes]):
    """What python-docx writes to, in place of a zip of its own: that would have the time of the clock in it."""

    def write(self, plek: Any, inhoud: bytes) -> None:
        self[plek.membername] = inhoud


def delen_van(document: Any) -> dict[str, bytes]:
    """The parts of a document of python-docx, as ``save`` writes them."""
    pakket, delen = document.part.package, _Delen()
    schrijver: Any = PackageWriter
    for deel in pakket.parts:
        deel.before_marshal()
    schrijver._write_content_types_stream(delen, pakket.parts)
    schrijver._write_pkg_rels(delen, pakket.rels)
    schrijver._write_parts(delen, pakket.parts)
    return delen


def vast_pakket(alle: Mapping[str, bytes], letter: str, reserve: str) -> bytes:
    """A file of these parts in a fixed order; ``reserve`` is the letter where ``letter`` is not installed."""
    delen = {naam: inhoud for naam, inhoud in alle.items() if not any(weg in naam.encode() for weg in _WEG)}
    for naam in delen:
        if naam.endswith(".rels") or naam == _EERST:
            delen[naam] = _VERWIJZING.sub(lambda m: b"" if any(weg in m[0] for weg in _WEG) else m[0], delen[naam])
    delen["docProps/app.xml"] = _PROGRAMMA
    delen["word/settings.xml"] = delen["word/settings.xml"].replace(
        b'<w:themeFontLang w:val="en-US"', b'<w:themeFontLang w:val="nl-NL"'
    )
    delen["word/fontTable.xml"] = _letters(letter, reserve)
    uit = BytesIO()
    with ZipFile(uit, "w", ZIP_STORED) as nieuw:
        for naam in sorted(delen, key=lambda naam: (naam != _EERST, naam)):
            kop = ZipInfo(naam, (1980, 1, 1, 0, 0, 0))
            kop.create_system, kop.external_attr = 0, 0
            nieuw.writestr(kop, delen[naam])
    return uit.getvalue()


def _letters(letter: str, reserve: str) -> bytes:
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        f'<w:font w:name="{letter}"><w:altName w:val="{reserve}"/><w:charset w:val="00"/>'
        '<w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>'
    ).encode()
