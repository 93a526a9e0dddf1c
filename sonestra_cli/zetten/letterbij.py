"""A TrueType font with more glyphs, each put together from glyphs that it has, moved, and with a width of its own."""

import struct
from collections.abc import Sequence
from dataclasses import dataclass

from sonestra_cli.zetten.deelletter import als_bestand, omtrekken_van

_WOORDEN, _XY, _MEER = 0x1, 0x2, 0x20


@dataclass(frozen=True, slots=True)
class Samenstel:
    """Glyphs with how far each is moved to the right and up, and the advance of the whole, in font units."""

    delen: tuple[tuple[int, int, int], ...]
    voortgang: int


class Lettertabellen:
    """The tables of a font file."""

    def __init__(self, bestand: bytes) -> None:
        (aantal,) = struct.unpack_from(">H", bestand, 4)
        index = struct.iter_unpack(">4sIII", bestand[12 : 12 + 16 * aantal])
        self.tabel: dict[bytes, bytes] = {naam: bestand[b : b + n] for naam, _, b, n in index}
        self.omtrekken = omtrekken_van(self.tabel)
        self.em: int = struct.unpack_from(">H", self.tabel[b"head"], 18)[0]
        (breedtes,) = struct.unpack_from(">H", self.tabel[b"hhea"], 34)
        hmtx = self.tabel[b"hmtx"]
        maten = list(struct.iter_unpack(">Hh", hmtx[: 4 * breedtes]))
        rest = struct.iter_unpack(">h", hmtx[4 * breedtes :])
        self.maten: list[tuple[int, int]] = [*maten, *((maten[-1][0], links) for (links,) in rest)]

    def met(self, bij: Sequence[Samenstel]) -> bytes:
        """The font with these behind what it has."""
        nieuw = [self._omtrek(samenstel) for samenstel in bij]
        omtrekken = [*self.omtrekken, *nieuw]
        glyf, loca = b"", [0]
        for omtrek in omtrekken:
            glyf += omtrek + bytes(-len(omtrek) % 4)
            loca.append(len(glyf))
        links = (struct.unpack_from(">h", omtrek, 2)[0] if omtrek else 0 for omtrek in nieuw)
        maten = [*self.maten, *((s.voortgang, kant) for s, kant in zip(bij, links, strict=True))]
        tafel = dict(self.tabel)
        head, hhea = tafel[b"head"], tafel[b"hhea"]
        tafel[b"head"] = head[:8] + bytes(4) + head[12:50] + struct.pack(">h", 1) + head[52:]
        breedst = struct.pack(">H", max(voortgang for voortgang, _ in maten))
        tafel[b"hhea"] = hhea[:10] + breedst + hhea[12:34] + struct.pack(">H", len(maten))
        tafel[b"maxp"] = self._maxima(bij)
        tafel[b"hmtx"] = b"".join(struct.pack(">Hh", *maat) for maat in maten)
        tafel[b"loca"] = struct.pack(f">{len(loca)}I", *loca)
        tafel[b"glyf"] = glyf
        return als_bestand(tafel)

    def _omtrek(self, samenstel: Samenstel) -> bytes:
        """The composite glyph; nothing where none of its parts has ink."""
        delen = [deel for deel in samenstel.delen if self.omtrekken[deel[0]]]
        if not delen:
            return b""
        randen = [
            (x0 + x, y0 + y, x1 + x, y1 + y)
            for glyph, x, y in delen
            for x0, y0, x1, y1 in [struct.unpack_from(">4h", self.omtrekken[glyph], 2)]
        ]
        kanten = [keus(rand[nr] for rand in randen) for nr, keus in enumerate((min, min, max, max))]
        uit = struct.pack(">5h", -1, *kanten)
        for nr, (glyph, x, y) in enumerate(delen, start=1):
            uit += struct.pack(">HHhh", _WOORDEN | _XY | (_MEER if nr < len(delen) else 0), glyph, x, y)
        return uit

    def _maxima(self, bij: Sequence[Samenstel]) -> bytes:
        """``maxp`` with what a composite may ask at most: more than these do is no harm, less is."""
        maxp = self.tabel[b"maxp"]
        punten, contouren, samen_punten, samen_contouren = struct.unpack_from(">4H", maxp, 6)
        meeste, diepte = struct.unpack_from(">HH", maxp, 28)
        delen = max(len(samenstel.delen) for samenstel in bij)
        grenzen = (
            min(delen * max(een, samen), 0xFFFF)
            for een, samen in ((punten, samen_punten), (contouren, samen_contouren))
        )
        aantal = len(self.omtrekken) + len(bij)
        kop = maxp[:4] + struct.pack(">H", aantal) + maxp[6:10] + struct.pack(">HH", *grenzen)
        return kop + maxp[14:28] + struct.pack(">HH", max(meeste, delen), diepte + 1)
