"""Relation lines along any polyline, by quality: parallels, zigzags, gaps, arrows (domein/7 §7.4).

Colour stands beside the shape, never instead of it. Sizes are parts of S.
"""

import itertools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from sonestra_cli.domein.keuzes import Band
from sonestra_cli.tekening import stijl
from sonestra_cli.tekening.langs import Polylijn, lengte, naast, op, stuk
from sonestra_cli.tekening.tekening import Deel, Pen, Punt, Streek, Symbool, Tekst, Vlak

S = stijl.S
PEN = Pen(stijl.INKT, 1.2)
BLAUW = Pen(stijl.BLAUW, 1.2)
ROOD = Pen(stijl.ROOD, 1.2)
STIPPEL = Pen("#39444c", 1.6, "stippel")
NIET_GETEKEND: frozenset[str] = frozenset({"goed", "gewoon"})
"""Ordinary ties are usually not drawn on a genogram."""
TWEEZIJDIG: frozenset[str] = frozenset(
    {"hecht", "zeer_hecht", "goed", "gewoon", "afstandelijk", "gespannen", "conflict", "hecht_en_conflict",
     "verbroken", "hersteld", "geestelijk_verbonden", "nieuw"}
)  # fmt: skip
"""The same seen from both sides: twice the same is one line."""
HALF: dict[str, float] = {
    "hecht": 2.6, "zeer_hecht": 4.2, "conflict": 5.5, "gespannen": 3.0, "hecht_en_conflict": 7.5, "verbroken": 1.0,
    "gericht_op": 1.5, "zorgt_voor": 1.5, "bang_voor": 1.5, "controle": 4.0, "geweld_lichamelijk": 5.5,
    "geweld_emotioneel": 4.0, "geweld_seksueel": 7.0, "geestelijk_verbonden": 4.2,
}  # fmt: skip
"""How far a line of a kind reaches to either side, in points; a little where nothing is said."""


def zigzag(punten: Sequence[Punt], hoogte: float, golf: float) -> Polylijn:
    """Teeth along the line, at least five, flat at both ends."""
    lang = lengte(punten)
    tanden = max(5, round((lang - 8) / golf))
    uit = [punten[0]]
    for nr in range(2 * tanden):
        (x, y), (rx, ry) = op(punten, 4 + (lang - 8) * (nr + 0.5) / (2 * tanden))
        kant = hoogte if nr % 2 else -hoogte
        uit.append((x - ry * kant, y + rx * kant))
    return (*uit, punten[-1])


def teken_relatie(
    naam: str, punten: Polylijn, soort: Band, uitleg: str = "", *, merk: float | None = None
) -> Iterator[Deel]:
    """The strokes of one relation line from edge to edge; the direction is from the first point to the last.

    ``merk``: points from the beginning to the middle of its gap or sign; half-way where nothing is said.
    """
    plek = lengte(punten) / 2 if merk is None else merk
    gemerkt = GEMERKT.get(soort)
    for nr, deel in enumerate(gemerkt(punten, plek) if gemerkt else _VORM[soort](punten)):
        yield _genoemd(deel, f"{naam}-{nr}" if nr else naam, f"relatie {soort}", uitleg if not nr else "")


def _genoemd(deel: Deel, naam: str, klasse: str, uitleg: str) -> Deel:
    if isinstance(deel, Tekst):
        return replace(deel, id=naam, klasse=klasse)
    return replace(deel, id=naam, klasse=klasse, uitleg=uitleg)


def _streek(punten: Polylijn, pen: Pen = PEN) -> Streek:
    return Streek("", "", punten, pen)


def _gewoon(p: Polylijn) -> Iterator[Deel]:
    yield _streek(p)


def _evenwijdig(*afstanden: float, pen: Pen = BLAUW) -> Callable[[Polylijn], Iterator[Deel]]:
    def teken(p: Polylijn) -> Iterator[Deel]:
        for d in afstanden:
            yield _streek(naast(p, d) if d else p, pen)

    return teken


def _afstandelijk(p: Polylijn) -> Iterator[Deel]:
    yield _streek(p, STIPPEL)


def _conflict(p: Polylijn) -> Iterator[Deel]:
    yield _streek(zigzag(p, 0.12 * S, 0.25 * S), ROOD)


def _gespannen(p: Polylijn) -> Iterator[Deel]:
    yield _streek(zigzag(p, 0.06 * S, 0.2 * S), Pen(stijl.ROOD, 0.9))


def _hecht_en_conflict(p: Polylijn) -> Iterator[Deel]:
    yield from _conflict(p)
    yield from _evenwijdig(-0.17 * S, 0.17 * S)(p)


def _gat(p: Polylijn, pen: Pen, breed: float, midden: float) -> Iterator[Deel]:
    """Broken at ``midden``, with a cross stroke at both sides of the gap."""
    lang, half = lengte(p), breed / 2
    for kant in (-1, 1):
        eind = midden + kant * half
        yield _streek(stuk(p, 0, eind) if kant < 0 else stuk(p, eind, lang), pen)
        (x, y), (rx, ry) = op(p, eind)
        yield _streek(((x - ry * 6, y + rx * 6), (x + ry * 6, y - rx * 6)), Pen(pen.kleur, 1.6))


def _verbroken(p: Polylijn, merk: float) -> Iterator[Deel]:
    yield from _gat(p, PEN, 0.3 * S, merk)


def _hersteld(p: Polylijn, merk: float) -> Iterator[Deel]:
    yield from _gat(p, PEN, 0.3 * S, merk)
    (x, y), _ = op(p, merk)
    yield Symbool("", "", "cirkel", x, y, 0.16 * S, 0.16 * S, Pen(stijl.INKT, 1.0), None, laag="onder")


def _op_afstand(p: Polylijn) -> Iterator[Deel]:
    yield _streek(p, STIPPEL)
    (x, y), (rx, ry) = op(p, 8)
    yield _streek(((x - ry * 6, y + rx * 6), (x + ry * 6, y - rx * 6)), Pen(stijl.INKT, 1.6))


def _punt(p: Polylijn, terug: float, lang: float, half: float) -> Polylijn:
    """The three corners of an arrow head that ends ``terug`` points before the end."""
    totaal = lengte(p)
    (x, y), (rx, ry) = op(p, totaal - terug)
    bx, by = x - rx * lang, y - ry * lang
    return ((bx - ry * half, by + rx * half), (x, y), (bx + ry * half, by - rx * half))


def _vol(p: Polylijn, pen: Pen, half: float = 4.0) -> Deel:
    return Vlak("", "", _punt(p, 0, 9, half), Pen(pen.kleur, 0.8), pen.kleur, laag="onder")


def _open(p: Polylijn, pen: Pen, terug: float = 0.0) -> Deel:
    return _streek(_punt(p, terug, 7, 4), pen)


def _gericht_op(p: Polylijn) -> Iterator[Deel]:
    yield _streek(stuk(p, 0, lengte(p) - 4))
    yield _vol(p, PEN)


def _zorgt_voor(p: Polylijn) -> Iterator[Deel]:
    yield _streek(p, BLAUW)
    yield _open(p, BLAUW)
    yield _open(p, BLAUW, 6)


def _bang_voor(p: Polylijn) -> Iterator[Deel]:
    yield _streek(p, Pen(stijl.INKT, 1.2, "langstreep"))
    yield _open(p, PEN)


def _controle(p: Polylijn, merk: float) -> Iterator[Deel]:
    yield _streek(stuk(p, 0, lengte(p) - 4))
    yield _vol(p, PEN)
    (x, y), _ = op(p, merk)
    yield Symbool("", "", "vierkant", x, y, 8, 8, Pen(stijl.INKT, 1.0), stijl.INKT, laag="onder")


def _geweld(
    hoogte: float, golf: float, dikte: float, vol: bool, tussen: bool = False
) -> Callable[[Polylijn], Iterator[Deel]]:
    def teken(p: Polylijn) -> Iterator[Deel]:
        pen = Pen(stijl.ROOD, dikte)
        yield _streek(zigzag(stuk(p, 0, lengte(p) - 8), hoogte * S, golf * S), pen)
        if tussen:
            yield from _evenwijdig(-hoogte * S - 2, hoogte * S + 2, pen=pen)(p)
        yield _vol(p, pen, 5.0) if vol else _open(p, pen)

    return teken


def _geestelijk(p: Polylijn) -> Iterator[Deel]:
    for d in (-1.7, 1.7):
        yield _streek(naast(_golf(p), d), BLAUW)


def _golf(p: Polylijn) -> Polylijn:
    """A soft wave: a zigzag with its corners cut."""
    tanden = zigzag(p, 0.06 * S, 0.4 * S)
    uit = [tanden[0]]
    for a, b in itertools.pairwise(tanden):
        uit += [
            (0.75 * a[0] + 0.25 * b[0], 0.75 * a[1] + 0.25 * b[1]),
            (0.25 * a[0] + 0.75 * b[0], 0.25 * a[1] + 0.75 * b[1]),
        ]
    return (*uit, tanden[-1])


def _nieuw(p: Polylijn, merk: float) -> Iterator[Deel]:
    yield _streek(p)
    (x, y), _ = op(p, merk)
    for dx, dy in ((0.0, 6.0), (5.2, 3.0), (5.2, -3.0)):
        yield _streek(((x - dx, y - dy), (x + dx, y + dy)), Pen(stijl.INKT, 1.2))


_VORM: dict[Band, Callable[[Polylijn], Iterator[Deel]]] = {
    "goed": _gewoon, "gewoon": _gewoon, "hecht": _evenwijdig(-0.05 * S, 0.05 * S),
    "zeer_hecht": _evenwijdig(-0.09 * S, 0.0, 0.09 * S), "afstandelijk": _afstandelijk, "conflict": _conflict,
    "gespannen": _gespannen, "hecht_en_conflict": _hecht_en_conflict,
    "op_afstand_gezet": _op_afstand, "zorgt_voor": _zorgt_voor, "gericht_op": _gericht_op, "bang_voor": _bang_voor,
    "geweld_lichamelijk": _geweld(0.12, 0.25, 1.4, True),
    "geweld_emotioneel": _geweld(0.08, 0.2, 0.9, False), "geweld_seksueel": _geweld(0.1, 0.4, 1.4, True, True),
    "geestelijk_verbonden": _geestelijk,
}  # fmt: skip
GEMERKT: dict[Band, Callable[[Polylijn, float], Iterator[Deel]]] = {
    "verbroken": _verbroken, "hersteld": _hersteld, "controle": _controle, "nieuw": _nieuw,
}  # fmt: skip
