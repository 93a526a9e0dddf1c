"""What a PDF of ours says: the letters that lie on its pages, as a program reads them that copies or searches."""

import re
from collections.abc import Iterator
from io import BytesIO
from typing import Any

import pypdf
from pypdf.generic import ContentStream

_BFCHAR = re.compile(rb"beginbfchar(.*?)endbfchar", re.DOTALL)
_BFRANGE = re.compile(rb"beginbfrange(.*?)endbfrange", re.DOTALL)
_HEX = re.compile(rb"<([0-9a-fA-F]*)>")


def stukken_van_pdf(pdf: bytes) -> list[str]:
    """The pieces of text in the order in which they were set, without what only runs along (a foot, a number).

    Where the file itself says what a group of glyphs stands for (ActualText) that counts: pypdf leaves it out.
    Writing from right to left lies from left to right in it, as ink does.
    """
    uit: list[str] = []
    for bladzij in pypdf.PdfReader(BytesIO(pdf)).pages:
        uit += _stukken(bladzij)
    return uit


def _stukken(bladzij: pypdf.PageObject) -> Iterator[str]:
    letters = {
        naam: _vertaald(letter.get_object()["/ToUnicode"].get_data())
        for naam, letter in bladzij["/Resources"].get_object().get("/Font", {}).items()  # type: ignore[attr-defined]
    }
    letter: dict[bytes, str] = {}
    open_: list[str | None] = []  # of each mark that is open: what it stands for, "" for nothing; None for itself
    stuk = ""
    inhoud = bladzij.get_contents()
    assert isinstance(inhoud, ContentStream)
    for waarden, opdracht in inhoud.operations:
        if opdracht in (b"BDC", b"BMC"):
            open_.append("" if waarden[0] == "/Artifact" else _staat_voor(waarden))
            stuk += open_[-1] or ""
        elif opdracht == b"EMC":
            open_.pop()
        elif opdracht == b"Tf":
            letter = letters[waarden[0]]
        elif opdracht == b"ET":
            yield stuk
            stuk = ""
        elif opdracht in (b"Tj", b"TJ") and all(deel is None for deel in open_):
            stuk += "".join(_tekens(waarden[0], letter))
    yield stuk


def _staat_voor(waarden: list[Any]) -> str | None:
    return waarden[1].get("/ActualText") if len(waarden) > 1 and isinstance(waarden[1], dict) else None


def _tekens(waarde: Any, letter: dict[bytes, str]) -> Iterator[str]:
    for deel in waarde if isinstance(waarde, list) else [waarde]:
        if isinstance(deel, (str, bytes)):
            ruw = deel if isinstance(deel, bytes) else deel.original_bytes  # type: ignore[attr-defined]
            yield from (letter[ruw[nr : nr + 2]] for nr in range(0, len(ruw), 2))


def _vertaald(cmap: bytes) -> dict[bytes, str]:
    """Code of a glyph -> what it stands for."""
    uit: dict[bytes, str] = {}
    for deel in _BFCHAR.findall(cmap):
        codes = [bytes.fromhex(code.decode()) for code in _HEX.findall(deel)]
        uit |= {van: naar.decode("utf-16-be") for van, naar in zip(codes[::2], codes[1::2], strict=True)}
    assert not _BFRANGE.findall(cmap), "typst writes none; then this reader has to learn them"
    return uit
