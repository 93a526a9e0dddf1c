"""What people read and hear in a PDF, as text: letters are drawn as numbers of glyphs, and a table says which they are.

Only to look whether somebody is still named in it. What fonts share a name is tried with every table.
"""

import re
import zlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from typing import NamedTuple, TypeAlias

Tabel: TypeAlias = Mapping[int, str]
_STROOM = re.compile(rb"stream\r?\n(.*?)endstream", re.DOTALL)
_STUK = re.compile(
    rb"/(?P<letter>[^\s/<>()\[\]]+)\s+[-\d.]+\s+Tf"
    rb"|(?P<x>[-\d.]+)\s+(?P<y>[-\d.]+)\s+(?:cm|Tm|Td|TD)\b"
    rb"|(?P<open>\()|<(?P<hex>[0-9A-Fa-f\s]*)>",
    re.DOTALL,
)
_HAAK = re.compile(rb"\\.|([()])", re.DOTALL)
_TEKENS = re.compile(rb"\\([0-7]{1,3}|\r?\n|.)", re.DOTALL)
_LETTERS = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}
_VORMEN = (b"\x00\x01\x00\x00", b"OTTO", b"true", b"\x01\x00\x04")
"""How a font begins: by chance any two letters stand somewhere in it."""
_WIJD = 30.0
"""Points between two letters of which the second begins another word."""


class _Stuk(NamedTuple):
    """A string as bytes; or the name of the font that begins; or where the next string is set down."""

    tekst: bytes = b""
    letter: bytes = b""
    plek: tuple[float, float] | None = None


class _Deel(NamedTuple):
    """What is drawn in one font at a stretch."""

    letter: bytes
    ruw: list[bytes]


def op_slot(pdf: bytes) -> bool:
    """Whether nobody can look into it without a password."""
    return b"/Encrypt" in pdf


def stromen(pdf: bytes) -> Iterator[bytes]:
    """What stands around its streams, and every stream, unpacked where it was packed; not the shapes of letters."""
    yield _STROOM.sub(b"\n", pdf)
    for stroom in _STROOM.finditer(pdf):
        uit = stroom[1]
        with suppress(zlib.error):
            uit = zlib.decompressobj().decompress(stroom[1])
        if not uit.startswith(_VORMEN) and uit[36:40] != b"acsp":
            yield uit


def tekst_van(pdf: bytes) -> Iterator[str]:
    """All that is drawn, per stretch of one font; and all that is told beside it: titles, what a picture shows."""
    alle = list(stromen(pdf))
    tabellen = [tabel for stroom in alle if b"begincmap" in stroom and (tabel := _tabel(stroom))]
    for stroom in alle:
        stukken = list(_stukken(stroom))
        for stuk in stukken:
            if stuk.tekst[:2] == b"\xfe\xff":
                yield stuk.tekst[2:].decode("utf-16-be", "ignore")
            elif stuk.tekst:
                yield stuk.tekst.decode("latin-1")
        if b"Tj" in stroom or b"TJ" in stroom:
            for deel in _delen(stukken):
                yield from _gelezen(deel, tabellen)


def _tabel(stroom: bytes) -> Tabel:
    """Number of a glyph -> the letters that it is."""
    uit: dict[int, str] = {}
    for blok in re.findall(rb"beginbfchar(.*?)endbfchar", stroom, re.DOTALL):
        for nummer, naar in re.findall(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>", blok):
            uit[int(nummer, 16)] = bytes.fromhex(naar.decode()).decode("utf-16-be", "ignore")
    for blok in re.findall(rb"beginbfrange(.*?)endbfrange", stroom, re.DOTALL):
        for van, tot, naar in re.findall(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]{4})>", blok):
            eerste = int(van, 16)
            uit |= {nummer: chr(int(naar, 16) + nummer - eerste) for nummer in range(eerste, int(tot, 16) + 1)}
        for van, rij in re.findall(rb"<([0-9A-Fa-f]+)>\s*<[0-9A-Fa-f]+>\s*\[(.*?)\]", blok, re.DOTALL):
            for plus, naar in enumerate(re.findall(rb"<([0-9A-Fa-f]+)>", rij)):
                uit[int(van, 16) + plus] = bytes.fromhex(naar.decode()).decode("utf-16-be", "ignore")
    return uit


def _stukken(stroom: bytes) -> Iterator[_Stuk]:
    plek = 0
    while stuk := _STUK.search(stroom, plek):
        plek = stuk.end()
        if stuk["open"]:
            plek = _dicht(stroom, plek)
            yield _Stuk(_TEKENS.sub(_teken, stroom[stuk.end() : plek - 1]))
        elif stuk["hex"] is not None:
            cijfers = re.sub(rb"\s", b"", stuk["hex"])
            yield _Stuk(bytes.fromhex((cijfers + b"0" * (len(cijfers) % 2)).decode()))
        elif stuk["letter"]:
            yield _Stuk(letter=stuk["letter"])
        else:
            with suppress(ValueError):
                yield _Stuk(plek=(float(stuk["x"]), float(stuk["y"])))


def _dicht(stroom: bytes, vanaf: int) -> int:
    """Just behind the bracket that closes: within a string they stand in pairs, or behind a backslash."""
    diep = 1
    for haak in _HAAK.finditer(stroom, vanaf):
        diep += {b"(": 1, b")": -1}.get(haak[1], 0)
        if not diep:
            return haak.end()
    return len(stroom) + 1


def _delen(stukken: Iterable[_Stuk]) -> list[_Deel]:
    """Of each stretch the strings; an empty one where another line begins, or another word further on."""
    uit, vorige = [_Deel(b"", [])], (0.0, 0.0)
    for stuk in stukken:
        if stuk.letter and stuk.letter != uit[-1].letter:
            uit.append(_Deel(stuk.letter, []))
        elif stuk.plek not in (None, (0.0, 0.0)):  # that is within what was just set down
            (x, y), (van, hoog) = stuk.plek, vorige
            if abs(y - hoog) > 1 or not 0 <= x - van < _WIJD:
                uit[-1].ruw.append(b"")
            vorige = stuk.plek
        elif stuk.tekst:
            uit[-1].ruw.append(stuk.tekst)
    return uit


def _gelezen(deel: _Deel, tabellen: list[Tabel]) -> Iterator[str]:
    """By every table that knows all of its glyphs; by all of them where none does."""
    nummers = [[(een[n] << 8) + een[n + 1] for n in range(0, len(een) - 1, 2)] for een in deel.ruw]
    alle = {nummer for een in nummers for nummer in een}
    passend = [tabel for tabel in tabellen if alle <= tabel.keys()] or tabellen
    for tabel in passend:
        yield "".join("".join(tabel.get(nummer, "\ufffd") for nummer in een) if een else "\n" for een in nummers)


def _teken(teken: re.Match[bytes]) -> bytes:
    if teken[1][0] in b"01234567":
        return bytes([int(teken[1], 8) & 255])
    return b"" if teken[1].endswith(b"\n") else _LETTERS.get(teken[1], teken[1])
