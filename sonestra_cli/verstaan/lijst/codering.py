"""Bytes of a text from any program -> the text: UTF-8, UTF-16, Windows-1252."""

import codecs

_MERKEN = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def als_tekst(ruw: bytes) -> str | None:
    """The text, by its byte order mark or by what fits; None for what is no text."""
    for merk, codering in _MERKEN:
        if ruw.startswith(merk):
            return _ontcijfer(ruw.removeprefix(merk), codering)
    if b"\0" in ruw[:200]:
        even, oneven = ruw[:200:2].count(0), ruw[1:200:2].count(0)
        return _ontcijfer(ruw, "utf-16-le" if oneven > even else "utf-16-be")
    tekst = _ontcijfer(ruw, "utf-8")
    return tekst if tekst is not None else _ontcijfer(ruw, "windows-1252")


def _ontcijfer(ruw: bytes, codering: str) -> str | None:
    try:
        tekst = ruw.decode(codering)
    except UnicodeDecodeError:
        return None
    vreemd = sum(teken < " " and teken not in "\t\n\r\x0b\x0c" for teken in tekst)
    return tekst if vreemd * 50 <= len(tekst) else None
