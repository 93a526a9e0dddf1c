"""The shipped letters: where they are, and the width of each glyph, read from the TrueType tables themselves.

Only ``cmap``, ``head``, ``hhea`` and ``hmtx`` are read (OpenType 1.9): a thousandth of the work of a font library.
"""

import struct
from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Literal

Snit = Literal["gewoon", "vet", "cursief", "vetcursief"]
FAMILIE, RESERVE, EMOJI = "Atkinson Hyperlegible", "DejaVu Sans", "Noto Emoji"
NAMEN = (FAMILIE, RESERVE, EMOJI)
_EMOJI = "NotoEmoji-Regular.ttf"
KETEN: dict[Snit, tuple[str, str, str]] = {
    "gewoon": ("AtkinsonHyperlegible-Regular.ttf", "DejaVuSans.ttf", _EMOJI),
    "vet": ("AtkinsonHyperlegible-Bold.ttf", "DejaVuSans-Bold.ttf", _EMOJI),
    "cursief": ("AtkinsonHyperlegible-Italic.ttf", "DejaVuSans.ttf", _EMOJI),
    "vetcursief": ("AtkinsonHyperlegible-BoldItalic.ttf", "DejaVuSans-Bold.ttf", _EMOJI),
}
"""Per cut: the letter itself, the one that fills its gaps, and small pictures: without colour, as the paper is."""


def map_met_letters() -> Traversable:
    return files("sonestra_cli.zetten").joinpath("letters")


@dataclass(frozen=True, slots=True)
class Letterbestand:
    """Character ranges and advances of one font. ``eindes`` sorts the segments of ``cmap`` by their last character."""

    eindes: tuple[int, ...]
    segmenten: tuple[tuple[int, int, int], ...]
    """Per segment: first character, delta, and the place of its glyph array in ``cmap`` (0 = none)."""
    cmap: bytes
    voortgang: tuple[int, ...]
    em: int

    def glyph(self, teken: int) -> int:
        """Number of the glyph of code point ``teken``; 0 when this font has none."""
        plek = bisect_left(self.eindes, teken)
        if plek == len(self.eindes) or teken < self.segmenten[plek][0]:
            return 0
        eerste, delta, lijst = self.segmenten[plek]
        if not lijst:
            return teken + delta & 0xFFFF
        (nummer,) = struct.unpack_from(">H", self.cmap, lijst + 2 * (teken - eerste))
        return nummer + delta & 0xFFFF if nummer else 0

    def breedte(self, teken: int) -> float | None:
        """Advance in em, or None when this font lacks the character."""
        glyph = self.glyph(teken)
        return self.voortgang[min(glyph, len(self.voortgang) - 1)] / self.em if glyph else None


@cache
def tabellen(naam: str) -> Mapping[bytes, bytes]:
    """The tables of one shipped font by its file name."""
    inhoud = map_met_letters().joinpath(naam).read_bytes()
    (aantal,) = struct.unpack_from(">H", inhoud, 4)
    return {t: inhoud[b : b + n] for t, _, b, n in struct.iter_unpack(">4sIII", inhoud[12 : 12 + 16 * aantal])}


@cache
def letterbestand(naam: str) -> Letterbestand:
    """Read one shipped font by its file name."""
    tabel = tabellen(naam)
    (em,) = struct.unpack_from(">H", tabel[b"head"], 18)
    (breedtes,) = struct.unpack_from(">H", tabel[b"hhea"], 34)
    voortgang = struct.unpack_from(">" + "Hh" * breedtes, tabel[b"hmtx"])[::2]
    eindes, segmenten = _segmenten(tabel[b"cmap"])
    return Letterbestand(eindes, segmenten, tabel[b"cmap"], voortgang, em)


def _segmenten(cmap: bytes) -> tuple[tuple[int, ...], tuple[tuple[int, int, int], ...]]:
    """The richest Unicode subtable: format 12 where there is one, else format 4."""
    (aantal,) = struct.unpack_from(">H", cmap, 2)
    plekken = {
        struct.unpack_from(">H", cmap, p)[0]: p for _, _, p in struct.iter_unpack(">HHI", cmap[4 : 4 + 8 * aantal])
    }
    if 12 in plekken:
        begin = plekken[12]
        (groepen,) = struct.unpack_from(">I", cmap, begin + 12)
        rijen = list(struct.iter_unpack(">III", cmap[begin + 16 : begin + 16 + 12 * groepen]))
        return tuple(r[1] for r in rijen), tuple((r[0], r[2] - r[0], 0) for r in rijen)
    begin = plekken[4]
    n = struct.unpack_from(">H", cmap, begin + 6)[0] // 2
    eindes, eersten, deltas, sprongen = (
        struct.unpack_from(f">{n}H", cmap, begin + 14 + 2 * n * k + (2 if k else 0)) for k in range(4)
    )
    hier = begin + 16 + 6 * n
    lijsten = (hier + 2 * k + sprong if sprong else 0 for k, sprong in enumerate(sprongen))
    return eindes, tuple(zip(eersten, deltas, lijsten, strict=True))
