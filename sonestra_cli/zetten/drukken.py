"""Typst: a map (SVG) to PNG and PDF, a paper (typst markup) to PDF. Only the shipped letters, no network, no packages.

Every job gets a fresh temporary folder as typst's root, with nothing in it but what the job names.
"""

import json
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, Literal

from sonestra_cli.omgeving.tijdelijk import tijdelijke_map
from sonestra_cli.techniek.richting import per_richting
from sonestra_cli.zetten.letterbestand import EMOJI, FAMILIE, RESERVE, map_met_letters
from sonestra_cli.zetten.meten import delen_voor_een_letter, gevormd, naar_links, ontbrekend

if TYPE_CHECKING:
    from typst import Compiler, Fonts

KOP = f'#set text(font: ("{FAMILIE}", "{RESERVE}", "{EMOJI}"), lang: "nl", region: "nl")\n'
_VAN_RECHTS = f'font: ("{RESERVE}", "{EMOJI}")'
_GEEN_MAP = "geen"
_ZONDER_DAG = date(1980, 1, 1)
"""PDF/A demands a day. Of a traject without one it is the first that a zip file can bear, as in our Word files."""
_HALF = re.compile("[\ud800-\udfff]")
"""Half of a sign."""
_PAKKET = re.compile(r'#?\b(import|include)\s*\(?\s*"@')


class DrukFout(Exception):
    """Typst could not set the page. The message is typst's own and may hold text of the page: not for a log."""


def letterlijk(tekst: str) -> str:
    """``tekst`` as a typst string literal, quotes included; a space for every control character."""
    schoon = "".join(" " if unicodedata.category(t) in ("Cc", "Cs") else t for t in tekst)
    return '"' + schoon.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _document(titel: str, dag: date | None) -> str:
    op = dag or _ZONDER_DAG
    dagtekening = f"datetime(year: {op.year}, month: {op.month}, day: {op.day})"
    return f"#set document(title: {letterlijk(titel)}, date: {dagtekening})\n"


def gezet(tekst: str) -> str:
    """``tekst`` as typst markup. What only whole comes out right is for one letter file: between two typst loses half.

    Of Ọ̀ only the accent would be left, of a woman who shrugs only the sign of a woman. What is written from the right
    is for one too, with the spaces in it: else it would be cut up into words, for who copies it or hears it.
    """
    heel = gevormd(tekst)
    stukken = per_richting(heel) if naar_links(heel) else [(heel, False)]
    return "".join(f"#text({_VAN_RECHTS})[{_delen(stuk)}];" if rechts else _delen(stuk) for stuk, rechts in stukken)


def _delen(heel: str) -> str:
    uit, plek = "", 0
    for begin, eind, letter in () if heel.isascii() else delen_voor_een_letter(heel):
        ervoor = f"#{letterlijk(heel[plek:begin])};" if begin > plek else ""
        uit += f'{ervoor}#text(font: "{letter}", {letterlijk(heel[begin:eind])});'
        plek = eind
    return uit + (f"#{letterlijk(heel[plek:])};" if plek < len(heel) or not heel else "")


def markup_naar_pdf(markup: str, beelden: Mapping[str, bytes], titel: str, dag: date | None = None) -> bytes:
    """Tagged PDF (PDF/UA-1 and PDF/A-2a) of a paper; ``dag`` is the day it bears.

    ``markup`` is typst; it sets its own page and text size, and names pictures as ``image("naam.svg", alt: "…")`` (UA
    demands the alt text). ``beelden`` maps those plain file names to their bytes. Raises DrukFout, and ValueError for a
    picture name that is not a plain file name.
    """
    if _PAKKET.search(markup):
        raise ValueError("a paper uses no packages: they would come from the network")
    kop = _document(titel, dag) + KOP
    return _zet(kop + markup, beelden, "pdf")


def gemeten(markup: str, beelden: Mapping[str, bytes] | None = None) -> list[Any]:
    """What ``markup`` says of itself: the values of its ``metadata`` with the label ``gemeten``, once it is set."""
    with _zetter(_drukbaar(KOP + markup), beelden or {}) as zetter:
        try:
            gevonden: list[Any] = json.loads(zetter.query("<gemeten>", field="value"))
        except RuntimeError as fout:
            raise DrukFout(str(fout)) from fout
    return gevonden


@dataclass(frozen=True, slots=True)
class Foto:
    """A picture of the real poster: where it lies in the traject, and its bytes (png or jpg)."""

    pad: str
    inhoud: bytes

    @property
    def soort(self) -> Literal["png", "jpg"] | None:
        """By its first bytes, whatever its name says; None for anything else."""
        if self.inhoud.startswith(b"\x89PNG\r\n\x1a\n"):
            return "png"
        return "jpg" if self.inhoud.startswith(b"\xff\xd8\xff") else None

    def is_te_drukken(self) -> bool:
        try:
            _typst(f'#image("foto.{self.soort}", width: 20pt)', {f"foto.{self.soort}": self.inhoud}, "png", 20)
        except DrukFout:
            return False
        return self.soort is not None


def svg_naar_png(svg: bytes, breedte: float, hoogte: float, dpi: float = 150.0, rand: float = 0.0) -> bytes:
    """PNG of one map of ``breedte`` x ``hoogte`` points, with ``rand`` points of white around it."""
    bladzij = (
        f"#set page(width: {breedte + 2 * rand:.2f}pt, height: {hoogte + 2 * rand:.2f}pt, margin: {rand}pt)\n{KOP}"
        f'#place(image("kaart.svg", width: {breedte:.2f}pt, height: {hoogte:.2f}pt))\n'
    )
    return _zet(bladzij, {"kaart.svg": svg}, "png", dpi)


def eens_voorgelezen(svgs: Sequence[str]) -> list[bytes]:
    """Pieces of one map, of which each text is letters on the first piece that has it, and drawn on the others."""
    from sonestra_cli.zetten.omtrekken import eens_in_letters

    return [svg.encode() for svg in eens_in_letters([_drukbaar(svg) for svg in svgs], _op_bladen)]


def _zet(bron: str, beelden: Mapping[str, bytes], soort: Literal["pdf", "png"], dpi: float = 150.0) -> bytes:
    """One page, or a paper. A map with texts that PDF/UA refuses as letters is tried again with outlines of those."""
    for beeld in beelden:
        if PurePosixPath(beeld).name != beeld or beeld in {"", "..", "blad.typ"} or "\\" in beeld:
            raise ValueError(f"not a plain file name: {beeld!r}")
    klaar = {naam: _drukbaar(i.decode()).encode() if naam.endswith(".svg") else i for naam, i in beelden.items()}
    try:
        (uit,) = _typst(_drukbaar(bron), klaar, soort, dpi)
    except DrukFout:
        met_omtrek = {naam: _in_omtrek(i) if naam.endswith(".svg") else i for naam, i in klaar.items()}
        if soort == "png" or met_omtrek == klaar:
            raise
        (uit,) = _typst(_drukbaar(bron), met_omtrek, soort, dpi)
    return uit


def _in_omtrek(svg: bytes) -> bytes:
    from sonestra_cli.zetten.omtrekken import in_omtrek

    return in_omtrek(svg.decode(), _past, _op_bladen).encode()


def _past(svg: str) -> bool:
    bladzij = f'{_document("x", None)}{KOP}#image("kaart.svg", alt: "x")\n'
    try:
        _typst(bladzij, {"kaart.svg": svg.encode()}, "pdf")
    except DrukFout:
        return False
    return True


def _op_bladen(stukken: Sequence[str]) -> list[bytes]:
    """An SVG of each piece of markup, from its base line on."""
    kop = f'{KOP}#set page(width: auto, height: auto, margin: 0pt, fill: none)\n#set text(top-edge: "baseline")\n'
    return _typst(kop + "#pagebreak()\n".join(f"{stuk}\n" for stuk in stukken), {}, "svg")


def _typst(
    bron: str, beelden: Mapping[str, bytes], soort: Literal["pdf", "png", "svg"], dpi: float = 150.0
) -> list[bytes]:
    """What typst makes of it: a file, or for ``svg`` and ``png`` one per page. Raises DrukFout."""
    from sonestra_cli.zetten.voorlezen import voorleesbaar

    with _zetter(bron, beelden) as zetter:
        try:
            uit = zetter.compile(
                format=soort, ppi=dpi, pdf_standards=["ua-1", "a-2a"] if soort == "pdf" else [], timestamp=0
            )
        except RuntimeError as fout:
            raise DrukFout(str(fout)) from fout
    assert uit is not None
    return [_eenduidig(voorleesbaar(uit)) if soort == "pdf" else uit] if isinstance(uit, bytes) else uit


def _eenduidig(pdf: bytes) -> bytes:
    """With no doubt about the end of a stream: a CR as its last byte would seem to belong to the end of line behind it.

    PDF/A demands that a stream is as long as it says (ISO 19005-2, 6.1.7.1). Another end of line has the same length.
    """
    return pdf.replace(b"\r\nendstream", b"\r\rendstream")


@contextmanager
def _zetter(bron: str, beelden: Mapping[str, bytes]) -> Iterator["Compiler"]:
    """Typst with ``bron`` and ``beelden`` in a folder of its own, and nothing else."""
    import typst

    with tijdelijke_map("sonestra-blad-") as map_:
        wortel = map_ / "blad"
        wortel.mkdir()
        for beeld, inhoud in {**beelden, "blad.typ": bron.encode()}.items():
            (wortel / beeld).write_bytes(inhoud)
        leeg = str(map_ / _GEEN_MAP)
        yield typst.Compiler(
            str(wortel / "blad.typ"),
            root=str(wortel),
            font_paths=_letters(),
            package_path=leeg,
            package_cache_path=leeg,
        )


def _drukbaar(tekst: str) -> str:
    """With a box for every character that no shipped letter has: PDF/UA refuses a page with an empty glyph."""
    if tekst.isascii():
        return tekst
    heel = gevormd(_HALF.sub("□", tekst))
    return heel.translate({ord(teken): "□" for teken in ontbrekend(heel)})


@cache
def _letters() -> "Fonts":
    """The shipped letters, listed by typst once per process; it reads them when it needs them."""
    import typst

    bron = map_met_letters()
    folder = str(bron) if isinstance(bron, Path) else _uitgepakt().name
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[folder])


@cache
def _uitgepakt() -> "TemporaryDirectory[str]":
    """The letters out of a zip, in a folder that goes when the process ends."""
    folder = TemporaryDirectory(prefix="sonestra-letters-")
    for letter in map_met_letters().iterdir():
        if letter.name.endswith(".ttf"):
            Path(folder.name, letter.name).write_bytes(letter.read_bytes())
    return folder
