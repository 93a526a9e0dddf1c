"""The text in the drawing of a page as typst writes it: read as glyphs with their places, and written again.

Each run of glyphs stands by itself, with its place, its colour and its letter (ISO 32000-1, 9.4); what looks otherwise
is left as it is.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_GETAL = rb"-?\d*\.?\d+"
_TEKENREEKS = rb"\((?:\\.|[^\\()])*\)"
for _ in range(3):  # brackets in pairs may stand in a string as they are
    _TEKENREEKS = rb"\((?:\\.|[^\\()]|%b)*\)" % _TEKENREEKS
_BLOK = re.compile(
    rb"q (?P<schaal>%(n)b) 0 0 -(?P=schaal) (?P<x>%(n)b) (?P<y>%(n)b) cm(?P<kleur>/c\d+ cs(?: %(n)b)+ scn)\n"
    rb"BT(?P<binnen>(?:%(s)b|[^()])*?)\nET\nQ\n" % {b"n": _GETAL, b"s": _TEKENREEKS},
    re.DOTALL,
)
_LOOP = re.compile(
    rb"\s*(?:/Span<</ActualText(?P<staat><[0-9A-F]*>|%(s)b)>>BDC)?(?:/ReversedChars BMC)?\s*0 Tr(?P<letter>/\w+) "
    rb"(?P<maat>%(n)b) Tf 1 0 0 -1 (?P<x>%(n)b) 0 Tm(?:\[(?P<lijst>(?:%(s)b|[^()\]])*)\]TJ|(?P<los>%(s)b)Tj)(?:\nEMC)*"
    % {b"n": _GETAL, b"s": _TEKENREEKS},
    re.DOTALL,
)
_DEEL = re.compile(rb"(?P<reeks>%b)|(?P<stap>%b)" % (_TEKENREEKS, _GETAL), re.DOTALL)
_ONTSNAPT = re.compile(rb"\\([0-7]{1,3}|\r?\n|.)", re.DOTALL)
_LETTERS = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f", b"\n": b"", b"\r\n": b""}


@dataclass(frozen=True, slots=True)
class Glyph:
    """A code of the letter, its place (points of the page), and what the file says that it stands for."""

    code: int
    x: float
    staat_voor: str | None
    loop: int
    """Which run it is of: what is said of a run is said of all of it."""


@dataclass(frozen=True, slots=True)
class Blok:
    """One run of text and where it stands in the drawing; ``tussen`` is what was drawn or said before it."""

    begin: int
    eind: int
    x: float
    y: float
    kleur: bytes
    letter: bytes
    maat: float
    schaal: float
    glyphs: tuple[Glyph, ...]

    @property
    def is_een(self) -> bool:
        """Whether it is drawn at a stretch, and nothing is said of it but what its letter says."""
        return all(glyph.staat_voor is None and glyph.loop == self.glyphs[0].loop for glyph in self.glyphs)

    @property
    def punten(self) -> float:
        """How large its letters are on the page."""
        return self.maat * self.schaal


def blokken(tekening: bytes, breedtes: dict[bytes, dict[int, float]]) -> Iterator[Blok]:
    """The runs in order. ``breedtes``: of each letter the advance of its codes, in thousandths."""
    for gevonden in _BLOK.finditer(tekening):
        blok = _blok(gevonden, breedtes)
        if blok is not None:
            yield blok


def _blok(gevonden: re.Match[bytes], breedtes: dict[bytes, dict[int, float]]) -> Blok | None:
    binnen, plek, glyphs = gevonden["binnen"], 0, list[Glyph]()
    x, schaal, letters = float(gevonden["x"]), float(gevonden["schaal"]), set[tuple[bytes, float]]()
    while plek < len(binnen):
        loop = _LOOP.match(binnen, plek)
        if loop is None or loop["letter"] not in breedtes:
            return None
        duizendste = float(loop["maat"]) * schaal / 1000
        letters.add((loop["letter"], float(loop["maat"])))
        staat = loop["staat"]
        zegt = _gelezen(staat) if staat else None
        pen = x + float(loop["x"]) * schaal
        for deel in _DEEL.finditer(loop["lijst"] if loop["los"] is None else loop["los"]):
            if deel["stap"]:
                pen -= float(deel["stap"]) * duizendste
                continue
            ruw = _bytes(deel["reeks"])
            for nr in range(0, len(ruw) - 1, 2):
                code = ruw[nr] << 8 | ruw[nr + 1]
                glyphs.append(Glyph(code, pen, zegt, loop.start()))
                pen += breedtes[loop["letter"]].get(code, 0.0) * duizendste
        plek = loop.end()
    if len(letters) != 1 or not glyphs:
        return None
    ((letter, maat),) = letters
    y, kleur = float(gevonden["y"]), gevonden["kleur"]
    return Blok(*gevonden.span(), x, y, kleur, letter, maat, schaal, tuple(glyphs))


def _bytes(reeks: bytes) -> bytes:
    return _ONTSNAPT.sub(_teken, reeks[1:-1])


def _teken(gevonden: re.Match[bytes]) -> bytes:
    wat = gevonden[1]
    return bytes([int(wat, 8) & 0xFF]) if wat.isdigit() else _LETTERS.get(wat, wat)


def _gelezen(waarde: bytes) -> str:
    """A text of the file itself: in UTF-16 where it begins so."""
    ruw = _bytes(waarde) if waarde.startswith(b"(") else bytes.fromhex(waarde[1:-1].decode())
    return ruw[2:].decode("utf-16-be") if ruw.startswith(b"\xfe\xff") else ruw.decode("latin-1")


def geschreven(blok: Blok, y: float, glyphs: Sequence[tuple[int, float, float]], van_rechts: bool) -> bytes:
    """A run in the colour and the letter of ``blok``: codes, the place of each, and its advance in thousandths."""
    begin = pen = glyphs[0][1]
    lijst = b""
    for code, x, breedte in glyphs:
        stap = (pen - x) * 1000 / blok.punten
        if abs(stap) > 0.05:
            lijst += f"{stap:.3f}".encode()
            pen = x
        lijst += b"<%04X>" % code
        pen += breedte * blok.punten / 1000
    lijst = lijst.replace(b"><", b"")
    voor, na = (b"/ReversedChars BMC ", b"\nEMC") if van_rechts else (b" ", b"")
    plek = f"q {blok.schaal:g} 0 0 -{blok.schaal:g} {begin:.5f} {y:.5f} cm".encode()
    stand = f" {blok.maat:g} Tf 1 0 0 -1 0 0 Tm[".encode()
    return plek + blok.kleur + b"\nBT" + voor + b"0 Tr" + blok.letter + stand + lijst + b"]TJ" + na + b"\nET\nQ\n"
