"""One line of the ecogram: thickness for strength, strokes across for strain, arrows for who gives (domein/7 §7.5)."""

import math
from collections.abc import Iterator
from typing import Literal

from sonestra_cli.kaarten.ecogram.banden import Sterkte, Verband
from sonestra_cli.kaarten.ecogram.tekenplek import Hinder, einden, geen_hinder, rond_het_midden
from sonestra_cli.tekening import langs, stijl
from sonestra_cli.tekening.langs import Polylijn
from sonestra_cli.tekening.tekening import Deel, Pen, Punt, Streek, Symbool

PENNEN: dict[Sterkte, Pen] = {
    "sterk": Pen(stijl.BLAUW, 4.0),
    "gewoon": Pen(stijl.INKT, 1.5),
    "zwak": Pen(stijl.INKT, 1.8, "stippel"),
    "verbroken": Pen(stijl.INKT, 1.5),
    "hersteld": Pen(stijl.INKT, 1.5),
    "geestelijk": Pen(stijl.BLAUW, 1.2),
    "ongezegd": Pen(stijl.GRIJS, 0.8),
}
_OPEN: tuple[Sterkte, ...] = ("verbroken", "hersteld")
_GAT, _DWARS = 0.3 * stijl.S, 0.2 * stijl.S
DWARS, _STREEP = "dwarsstreep", Pen(stijl.ROOD, 1.3)
STREPEN = 3
"""Strokes across a tense line, whatever its length: a quarrel far away weighs no more than one nearby."""
_GOLF = 1.9
"""How far a wave goes to either side, and how far it lies beside the line, in points."""
_LOS, _TUSSEN = 3.0, 2.0
"""White between an arrow head and the strokes, which is also the least length of a line; white between two lines."""


def kop(sterkte: Sterkte) -> float:
    """Length in points that an arrow head takes of a line of this strength, its border included."""
    dikte = PENNEN[sterkte].dikte
    return _pijlmaat(dikte) + 1.25 * dikte


def _pijlmaat(dikte: float) -> float:
    """Length of an arrow head without its border: who gives is one thing, how strong another."""
    return 8.0 - 0.6 * dikte


def breed(verband: Verband) -> float:
    """Width in points that the line needs near the middle: of its arrow head there, or of itself."""
    dikte = PENNEN[verband.sterkte].dikte
    zelf = 4 * _GOLF + dikte if verband.sterkte == "geestelijk" else dikte
    return max(zelf, 0.7 * _pijlmaat(dikte) + 1.4 * dikte if verband.naar_mij else 0.0) + _TUSSEN


def kortste(verband: Verband) -> float:
    """Length in points that the line needs to show its arrow heads, and between them its gap or strokes."""
    koppen = (kop(verband.sterkte) + _LOS) * (verband.naar_mij + verband.van_mij)
    midden = _GAT + _LOS if verband.sterkte in _OPEN else _LOS
    return koppen + (max(midden, (STREPEN - 1) * _DWARS + _LOS) if verband.spanning else midden)


def teken_lijn(
    naam: str, verband: Verband, punten: Polylijn, uitleg: str, hinder: Hinder = geen_hinder
) -> tuple[Deel, ...]:
    """The parts of the line from the middle to somebody; its sign is near its middle, or where least is in the way."""
    if verband.sterkte == "geestelijk":
        return tuple(_golven(naam, verband, punten, uitleg))
    lang, dikte = langs.lengte(punten), PENNEN[verband.sterkte].dikte
    links, rechts = (kop(verband.sterkte) + _LOS if pijl else _LOS for pijl in (verband.naar_mij, verband.van_mij))
    if verband.sterkte in _OPEN:
        tussen = links + _GAT / 2, lang - rechts - _GAT / 2
        plek, streep = rond_het_midden(punten, tussen, (-_GAT / 2, _GAT / 2), dikte, hinder)
        grenzen = (plek - _GAT / 2, plek + _GAT / 2)
        stukken = (langs.stuk(punten, 0.0, grenzen[0]), langs.stuk(punten, grenzen[1], lang))
        delen = [_streek(naam, nr, stuk, verband, uitleg, len(stukken)) for nr, stuk in enumerate(stukken)]
        return (*delen, *_om_het_gat(naam, verband, punten, grenzen, streep))
    heel = _streek(naam, 0, punten, verband, uitleg, 1)
    if not verband.spanning:
        return (heel,)
    half = (STREPEN - 1) / 2 * _DWARS
    plek, streep = rond_het_midden(punten, (links + half, lang - rechts - half), (-half, 0.0, half), dikte, hinder)
    strepen = (
        _dwars(f"spanning-{naam}-{nr}", punten, plek - half + nr * _DWARS, streep, _STREEP) for nr in range(STREPEN)
    )
    return (heel, *strepen)


def _golven(naam: str, verband: Verband, punten: Polylijn, uitleg: str) -> Iterator[Deel]:
    """Two waves, over death too (domein/7 §7.4); between them a line with the arrows of who gives, where there are."""
    eerste = int(verband.naar_mij or verband.van_mij)
    if eerste:
        yield _streek(naam, 0, punten, verband, uitleg, 1)
    for nr, opzij in enumerate((-_GOLF, _GOLF), start=eerste):
        golf = _golf(punten, opzij)
        yield Streek(f"lijn-{naam}-{nr}", "band geestelijk", golf, PENNEN["geestelijk"], uitleg="" if nr else uitleg)


def _golf(punten: Polylijn, opzij: float) -> Polylijn:
    """A soft wave beside the line; a short line has one whole wave too."""
    lang = langs.lengte(punten)
    keren, stappen = max(1, round(lang / (0.4 * stijl.S))), max(8, round(lang / 2))
    uit: list[Punt] = []
    for nr in range(stappen + 1):
        (x, y), (rx, ry) = langs.op(punten, lang * nr / stappen)
        hier = opzij + _GOLF * math.sin(math.tau * keren * nr / stappen)
        uit.append((x - ry * hier, y + rx * hier))
    return tuple(uit)


def _streek(naam: str, nr: int, punten: Polylijn, verband: Verband, uitleg: str, stukken: int) -> Deel:
    """One piece of the line; the arrow heads are at the ends of the whole."""
    begin, eind = verband.naar_mij and nr == 0, verband.van_mij and nr == stukken - 1
    pijl: Literal["geen", "eind", "begin", "beide"] = (
        "beide" if begin and eind else "begin" if begin else "eind" if eind else "geen"
    )
    pen = PENNEN[verband.sterkte]
    klasse = f"band {verband.sterkte}"
    return Streek(
        f"lijn-{naam}-{nr}",
        klasse,
        punten,
        pen,
        pijl=pijl,
        pijlmaat=_pijlmaat(pen.dikte),
        uitleg=uitleg if nr == 0 else "",
    )


def _om_het_gat(naam: str, verband: Verband, punten: Polylijn, grenzen: tuple[float, float], half: float) -> list[Deel]:
    pen = Pen(stijl.INKT, 1.5)
    delen: list[Deel] = [_dwars(f"gat-{naam}-{nr}", punten, grens, half, pen) for nr, grens in enumerate(grenzen)]
    if verband.sterkte == "hersteld":
        x, y = langs.op(punten, sum(grenzen) / 2)[0]
        rond = 0.16 * stijl.S
        delen.append(Symbool(f"hersteld-{naam}", "hersteld", "cirkel", x, y, rond, rond, Pen(stijl.INKT, 1.2)))
    return delen


def _dwars(naam: str, punten: Polylijn, afstand: float, half: float, pen: Pen) -> Streek:
    return Streek(naam, DWARS, einden(punten, afstand, half), pen)
