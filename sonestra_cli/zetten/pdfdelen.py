"""The parts of a PDF that typst wrote, each by its number, and put together again.

Such a PDF has one table of where its parts begin, and no parts inside others (ISO 32000-1, 7.5).
"""

import re
import zlib
from collections.abc import Mapping

_TABEL = re.compile(rb"xref\s+0 (\d+)\s+((?:\d{10} \d{5} [nf]\s*\n)+)trailer")
_DEEL = re.compile(rb"(\d+) 0 obj\n(.*)\nendobj", re.DOTALL)
_STROOM = re.compile(rb"(<<.*?>>)\s*stream\n", re.DOTALL)
_LENGTE = re.compile(rb"/Length (\d+)")
_START = re.compile(rb"startxref\s+\d+")


def delen(pdf: bytes) -> dict[int, bytes]:
    """What stands between ``obj`` and ``endobj``, by number; nothing for a PDF that is not built so."""
    tabel = _TABEL.search(pdf)
    if tabel is None:
        return {}
    plekken = sorted(int(regel[:10]) for regel in tabel[2].splitlines() if regel[17:18] == b"n")
    uit: dict[int, bytes] = {}
    for begin, eind in zip(plekken, [*plekken[1:], tabel.start()], strict=True):
        deel = _DEEL.match(pdf, begin, eind)
        if deel is None:
            return {}
        uit[int(deel[1])] = deel[2]
    return uit


def stroom(deel: bytes) -> bytes:
    """What a part holds behind its description, unpacked; nothing for a part without."""
    kop = _STROOM.match(deel)
    lengte = _LENGTE.search(kop[1]) if kop else None
    if kop is None or lengte is None:
        return b""
    inhoud = deel[kop.end() : kop.end() + int(lengte[1])]
    return zlib.decompress(inhoud) if b"/FlateDecode" in kop[1] else inhoud


def met_stroom(deel: bytes, inhoud: bytes) -> bytes:
    """The part with something else in it. It is not packed: zlib differs between machines."""
    kop = _STROOM.match(deel)
    assert kop is not None, "only what has a stream gets another"
    beschrijving = _LENGTE.sub(b"/Length %d" % len(inhoud), kop[1].replace(b"/Filter/FlateDecode", b""))
    return beschrijving + b"\nstream\n" + inhoud + b"\nendstream"


def samengevoegd(pdf: bytes, nieuw: Mapping[int, bytes]) -> bytes:
    """``pdf`` with these parts instead of those of that number."""
    tabel = _TABEL.search(pdf)
    assert tabel is not None, "delen() has read it"
    alles = {**delen(pdf), **nieuw}
    kop = pdf[: min(int(regel[:10]) for regel in tabel[2].splitlines() if regel[17:18] == b"n")]
    uit, plekken = bytearray(kop), dict[int, int]()
    for nummer, deel in alles.items():
        plekken[nummer] = len(uit)
        uit += b"%d 0 obj\n%b\nendobj\n" % (nummer, deel)
    begin = len(uit)
    regels = b"".join(b"%010d 00000 n\r\n" % plekken[nummer] for nummer in range(1, int(tabel[1])))
    uit += b"xref\n0 %b\n0000000000 65535 f\r\n" % tabel[1] + regels
    return bytes(uit) + _START.sub(b"startxref\n%d" % begin, pdf[tabel.end() - len(b"trailer") :])
