"""A small TrueType font with only the glyphs that some text needs: renumbered, without hinting, names and licence kept.

Written by hand and not with a font library: the bytes stay the same whatever is installed, and it takes milliseconds.
Layout tables (kerning, ligatures) are left out, so lines are as wide as ``meten`` says; for Arabic the presentation
forms come along, from which a browser joins the letters.
"""

import struct
from collections.abc import Iterable, Mapping
from itertools import pairwise

from sonestra_cli.zetten.letterbestand import Letterbestand, letterbestand, tabellen

_NAMEN = (0, 1, 2, 13)
"""Copyright, family, cut, licence: what has to go along with every copy."""
_ARABISCH = range(0x600, 0x700)
_GEVORMD = (*range(0xFB50, 0xFBB2), *range(0xFE70, 0xFEFD))
_WOORDEN, _MEER, _SCHAAL, _TWEE_SCHALEN, _MATRIX, _INSTRUCTIES = 0x1, 0x20, 0x8, 0x40, 0x80, 0x100


def deelletter(naam: str, tekens: Iterable[str]) -> bytes:
    """The font file ``naam`` with the glyphs of ``tekens`` only; the same set gives the same bytes."""
    letter = letterbestand(naam)
    bron = tabellen(naam)
    codes = {ord(teken) for teken in tekens}
    if any(code in _ARABISCH for code in codes):
        codes.update(_GEVORMD)
    kaart = {code: glyph for code in sorted(codes) if (glyph := letter.glyph(code))}
    omtrekken = omtrekken_van(bron)
    oud = _volgorde(kaart.values(), omtrekken)
    nieuw = {glyph: nummer for nummer, glyph in enumerate(oud)}
    glyf, loca = b"", [0]
    for glyph in oud:
        ruw = _hernummerd(omtrekken[glyph], nieuw)
        glyf += ruw + bytes(-len(ruw) % 4)
        loca.append(len(glyf))
    tafel = {b"OS/2": bron[b"OS/2"], b"name": _namen(bron[b"name"])}
    tafel[b"head"] = bron[b"head"][:8] + bytes(4) + bron[b"head"][12:50] + struct.pack(">hh", 1, 0)
    tafel[b"hhea"] = bron[b"hhea"][:34] + struct.pack(">H", len(oud))
    tafel[b"maxp"] = bron[b"maxp"][:4] + struct.pack(">H", len(oud)) + bron[b"maxp"][6:]
    tafel[b"hmtx"] = b"".join(_maten(letter, bron[b"hmtx"], glyph) for glyph in oud)
    tafel[b"loca"] = struct.pack(f">{len(loca)}I", *loca)
    tafel[b"glyf"] = glyf or bytes(4)
    tafel[b"cmap"] = _cmap({code: nieuw[glyph] for code, glyph in kaart.items()})
    tafel[b"post"] = struct.pack(">IIhhIIIII", 0x30000, 0, -100, 50, 0, 0, 0, 0, 0)
    return als_bestand(tafel)


def omtrekken_van(bron: Mapping[bytes, bytes]) -> list[bytes]:
    """The outline of every glyph, in order."""
    lang = struct.unpack_from(">h", bron[b"head"], 50)[0]
    loca = bron[b"loca"]
    plekken = struct.unpack(f">{len(loca) // 4}I", loca) if lang else [2 * p for (p,) in struct.iter_unpack(">H", loca)]
    return [bron[b"glyf"][a:b] for a, b in pairwise(plekken)]


def _volgorde(glyphs: Iterable[int], omtrekken: list[bytes]) -> list[int]:
    """Old numbers in new order: the empty box, what the text needs, then the parts those are made of."""
    uit = list(dict.fromkeys([0, *glyphs]))
    for glyph in uit:  # grows while it is read
        uit += [deel for _, deel in _delen(omtrekken[glyph]) if deel not in uit]
    return uit


def _delen(omtrek: bytes) -> list[tuple[int, int]]:
    """Of a composite glyph: where each component begins and its glyph number."""
    if not omtrek or struct.unpack_from(">h", omtrek)[0] >= 0:
        return []
    uit, plek, vlaggen = [], 10, _MEER
    while vlaggen & _MEER:
        vlaggen, glyph = struct.unpack_from(">HH", omtrek, plek)
        uit.append((plek, glyph))
        plek += 8 if vlaggen & _WOORDEN else 6
        plek += 2 if vlaggen & _SCHAAL else 4 if vlaggen & _TWEE_SCHALEN else 8 if vlaggen & _MATRIX else 0
    return uit


def _hernummerd(omtrek: bytes, nieuw: Mapping[int, int]) -> bytes:
    """Without hinting, and with the new numbers of its components."""
    if not omtrek:
        return b""
    (contouren,) = struct.unpack_from(">h", omtrek)
    if contouren >= 0:
        na_punten = 10 + 2 * contouren
        (instructies,) = struct.unpack_from(">H", omtrek, na_punten)
        return omtrek[:na_punten] + bytes(2) + omtrek[na_punten + 2 + instructies :]
    uit = bytearray(omtrek)
    for plek, glyph in _delen(omtrek):
        (vlaggen,) = struct.unpack_from(">H", omtrek, plek)
        struct.pack_into(">HH", uit, plek, vlaggen & ~_INSTRUCTIES, nieuw[glyph])
    return bytes(uit)


def _maten(letter: Letterbestand, hmtx: bytes, glyph: int) -> bytes:
    """Advance and left side bearing."""
    aantal = len(letter.voortgang)
    if glyph < aantal:
        return hmtx[4 * glyph : 4 * glyph + 4]
    plek = 4 * aantal + 2 * (glyph - aantal)
    return struct.pack(">H", letter.voortgang[-1]) + hmtx[plek : plek + 2]


def _cmap(kaart: Mapping[int, int]) -> bytes:
    """Format 4 for the first plane, and format 12 for everything where there is more."""
    laag = [*_reeksen({code: glyph for code, glyph in kaart.items() if code < 0xFFFF}), (0xFFFF, 0xFFFF, 0)]
    n = len(laag)
    zoek = 1 << (n.bit_length() - 1)
    kop = struct.pack(">HHHHHHH", 4, 16 + 8 * n, 0, 2 * n, 2 * zoek, zoek.bit_length() - 1, 2 * (n - zoek))
    eindes = struct.pack(f">{n}H", *(eind for _, eind, _ in laag))
    begins = struct.pack(f">{n}H", *(begin for begin, _, _ in laag))
    deltas = struct.pack(f">{n}H", *((glyph - begin) & 0xFFFF if begin < 0xFFFF else 1 for begin, _, glyph in laag))
    vier = kop + eindes + bytes(2) + begins + deltas + bytes(2 * n)
    if max(kaart, default=0) < 0xFFFF:
        return struct.pack(">HHHHI", 0, 1, 3, 1, 12) + vier
    alles = _reeksen(kaart)
    twaalf = struct.pack(">HHIII", 12, 0, 16 + 12 * len(alles), 0, len(alles))
    twaalf += b"".join(struct.pack(">III", *reeks) for reeks in alles)
    return struct.pack(">HHHHIHHI", 0, 2, 3, 1, 20, 3, 10, 20 + len(vier)) + vier + twaalf


def _reeksen(kaart: Mapping[int, int]) -> list[tuple[int, int, int]]:
    """Runs in which code point and glyph both go up by one: (first, last, glyph of the first)."""
    uit: list[tuple[int, int, int]] = []
    for code, glyph in sorted(kaart.items()):
        if uit and code == uit[-1][1] + 1 and glyph == uit[-1][2] + code - uit[-1][0]:
            uit[-1] = (uit[-1][0], code, uit[-1][2])
        else:
            uit.append((code, code, glyph))
    return uit


def _namen(name: bytes) -> bytes:
    """The records of _NAMEN, once: in the shorter encoding where the font has both."""
    aantal, begin = struct.unpack_from(">HH", name, 2)
    regels = [r for r in struct.iter_unpack(">6H", name[6 : 6 + 12 * aantal]) if r[3] in _NAMEN]
    platform = min((r[0] for r in regels), default=0)
    kop, teksten = b"", b""
    gekozen = [r for r in regels if r[0] == platform]
    for *soort, lengte, plek in gekozen:
        kop += struct.pack(">6H", *soort, lengte, len(teksten))
        teksten += name[begin + plek : begin + plek + lengte]
    return struct.pack(">HHH", 0, len(gekozen), 6 + len(kop)) + kop + teksten


def als_bestand(tafel: Mapping[bytes, bytes]) -> bytes:
    """Tables put together with their checksums (OpenType, "Organization of an OpenType font")."""
    n = len(tafel)
    zoek = 1 << (n.bit_length() - 1)
    index = struct.pack(">IHHHH", 0x10000, n, 16 * zoek, zoek.bit_length() - 1, 16 * (n - zoek))
    inhoud, plek, hoofd = b"", 12 + 16 * n, 0
    for naam, bytes_ in sorted(tafel.items()):
        if naam == b"head":
            hoofd = plek + len(inhoud)
        index += struct.pack(">4sIII", naam, _som(bytes_), plek + len(inhoud), len(bytes_))
        inhoud += bytes_ + bytes(-len(bytes_) % 4)
    uit = bytearray(index + inhoud)
    struct.pack_into(">I", uit, hoofd + 8, (0xB1B0AFBA - _som(bytes(uit))) & 0xFFFFFFFF)
    return bytes(uit)


def _som(inhoud: bytes) -> int:
    vol = inhoud + bytes(-len(inhoud) % 4)
    som: int = sum(struct.unpack(f">{len(vol) // 4}I", vol))
    return som & 0xFFFFFFFF
