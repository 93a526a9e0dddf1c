"""All that can be read out of a folder, also where nobody looks: to see that somebody is nowhere in it."""

import re
import subprocess
import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdf
from pypdf.generic import ByteStringObject, IndirectObject, StreamObject


def plekken(map_: Path, patroon: re.Pattern[str]) -> list[str]:
    """Every path of which the name, or what can be read in it, holds the words."""
    uit = []
    for pad in sorted(map_.rglob("*")):
        naam = pad.relative_to(map_).as_posix()
        if patroon.search(naam) or (pad.is_file() and any(map(patroon.search, leesbaar(pad.read_bytes())))):
            uit.append(naam)
    return uit


def leesbaar(inhoud: bytes) -> Iterator[str]:
    """Its text: a PDF as people read and hear it, a bundle unpacked, what is told beside a PNG, objects of git."""
    if inhoud.startswith(b"%PDF-"):
        yield from uit_pdf(inhoud)
    elif inhoud.startswith(b"PK\x03\x04"):
        with zipfile.ZipFile(BytesIO(inhoud)) as bundel:
            for naam in bundel.namelist():
                yield naam
                yield from leesbaar(bundel.read(naam))
    elif inhoud.startswith(b"\x89PNG"):
        yield from _uit_png(inhoud)
    elif inhoud[:1] == b"\x78":
        yield zlib.decompress(inhoud).decode("utf-8", "replace")
    else:
        for codering in ("utf-8", "utf-16-le", "utf-16-be"):
            yield inhoud.decode(codering, "ignore")


def uit_git(map_: Path) -> str:
    """Every object that git still has in this folder, packed or loose, reachable or not."""
    wat = ["git", "-C", str(map_), "cat-file", "--batch-all-objects", "--batch", "--unordered"]
    return subprocess.run(wat, capture_output=True, check=True).stdout.decode("utf-8", "replace")


def uit_pdf(pdf: bytes) -> Iterator[str]:
    """The words on each page as pypdf reads them, then every string and text stream of every object, and XMP."""
    lezer = pypdf.PdfReader(BytesIO(pdf))
    for bladzij in lezer.pages:
        yield bladzij.extract_text()
    yield from _strings(dict(lezer.metadata or {}))
    for nummer in range(1, int(lezer.trailer["/Size"])):
        iets = lezer.get_object(IndirectObject(nummer, 0, lezer))
        yield from _strings(iets)
        if isinstance(iets, StreamObject) and iets.get("/Type") == "/Metadata":
            yield iets.get_data().decode("utf-8", "replace")
        elif isinstance(iets, StreamObject) and b" Tf" in (data := iets.get_data()):
            for hex_ in re.findall(rb"<FEFF([0-9A-Fa-f]*)>", data):
                yield bytes.fromhex(hex_.decode()).decode("utf-16-be", "ignore")


def _strings(iets: Any) -> Iterator[str]:
    """Titles, the outline, alternative texts, ActualText: each is a string in some object."""
    if isinstance(iets, dict):
        for naam, wat in iets.items():
            yield str(naam)
            yield from _strings(wat)
    elif isinstance(iets, list):
        for wat in iets:
            yield from _strings(wat)
    elif isinstance(iets, bytes | ByteStringObject):
        yield bytes(iets).decode("latin-1")
    elif isinstance(iets, str):
        yield iets


def _uit_png(png: bytes) -> Iterator[str]:
    plek = 8
    while plek < len(png):
        lang, soort = int.from_bytes(png[plek : plek + 4], "big"), png[plek + 4 : plek + 8]
        data = png[plek + 8 : plek + 8 + lang]
        plek += 12 + lang
        if soort in (b"tEXt", b"zTXt", b"iTXt", b"eXIf"):
            yield data.decode("utf-8", "ignore")
            for begin in re.finditer(rb"\x78[\x01\x5e\x9c\xda]", data):
                try:
                    yield zlib.decompress(data[begin.start() :]).decode("utf-8", "ignore")
                except zlib.error:
                    continue
