"""One line of the ecogram: thickness for strength, strokes across for strain, arrows for who gives (domein/7 §7.5)."""

import math

from sonestra_cli.kaarten.ecogram.banden import Sterkte, Verband
from sonestra_cli.tekening import stijl
from sonestra_cli.tekening.tekening import Deel, Pen, Punt, Streek, Symbool

PENNEN: dict[Sterkte, Pen] = {
    "sterk": Pen(stijl.BLAUW, 4.0),
    "gewoon": Pen(stijl.INKT, 1.5),
    "zwak": Pen(stijl.INKT, 1.8, "stippel"),
    "verbroken": Pen(stijl.INKT, 1.5),
    "hersteld": Pen(stijl.INKT, 1.5),
    "ongezegd": Pen(stijl.GRIJS, 0.8),
}
_OPEN: tuple[Sterkte, ...] = ("verbroken", "hersteld")
_GAT, _DWARS = 0.3 * stijl.S, 0.2 * stijl.S
_STREEP = Pen(stijl.ROOD, 1.3)
_HALVE_STREEP = 5.5
_LOS, _TUSSEN = 4.0, 2.0
"""White between an arrow head and the strokes, which is also the least length of a line; white between two lines."""


def kop(sterkte: Sterkte) -> float:
    """Length in points that an arrow head takes of a line of this strength, its border included."""
    return 5 + 3.75 * PENNEN[sterkte].dikte


def breed(verband: Verband) -> float:
    """Width in points that the line needs near the middle: of its arrow head there, of its strokes, or of itself."""
    dikte = PENNEN[verband.sterkte].dikte
    pijl = 3.5 + 2.75 * dikte if verband.naar_mij else 0.0
    strepen = 2 * _HALVE_STREEP if verband.spanning else 0.0
    return max(dikte, pijl, strepen) + _TUSSEN


def kortste(verband: Verband) -> float:
    """Length in points that the line needs to show its arrow heads, and between them its gap or strokes."""
    koppen = (kop(verband.sterkte) + _LOS) * (verband.naar_mij + verband.van_mij)
    midden = _GAT + _LOS if verband.sterkte in _OPEN else _LOS
    return koppen + (max(midden, 2 * _DWARS) if verband.spanning else midden)


def teken_lijn(naam: str, verband: Verband, binnen: Punt, buiten: Punt, uitleg: str) -> tuple[Deel, ...]:
    """The parts of the line from the middle (``binnen``) to somebody (``buiten``)."""
    lengte = math.dist(binnen, buiten)
    pen = PENNEN[verband.sterkte]
    open_ = verband.sterkte in _OPEN
    stukken: tuple[tuple[float, float], ...] = (
        ((0.0, (lengte - _GAT) / 2), ((lengte + _GAT) / 2, lengte)) if open_ else ((0.0, lengte),)
    )
    delen: list[Deel] = []
    for nr, (van, tot) in enumerate(stukken):
        pijl_binnen = verband.naar_mij and nr == 0
        pijl_buiten = verband.van_mij and nr == len(stukken) - 1
        delen.append(
            Streek(
                f"lijn-{naam}-{nr}",
                f"band {verband.sterkte}",
                (_op(binnen, buiten, van), _op(binnen, buiten, tot)),
                pen,
                pijl="beide"
                if pijl_binnen and pijl_buiten
                else "begin"
                if pijl_binnen
                else "eind"
                if pijl_buiten
                else "geen",
                uitleg=uitleg if nr == 0 else "",
            )
        )
    if open_:
        delen += (
            _dwars(f"gat-{naam}-{nr}", binnen, buiten, grens, 5.0, Pen(stijl.INKT, 1.5))
            for nr, grens in enumerate((stukken[0][1], stukken[1][0]))
        )
    if verband.sterkte == "hersteld":
        x, y = _op(binnen, buiten, lengte / 2)
        rond = 0.16 * stijl.S
        delen.append(Symbool(f"hersteld-{naam}", "hersteld", "cirkel", x, y, rond, rond, Pen(stijl.INKT, 1.2)))
    if verband.spanning:
        links, rechts = (kop(verband.sterkte) + _LOS if pijl else _LOS for pijl in (verband.naar_mij, verband.van_mij))
        aantal = max(1, int((lengte - links - rechts) // _DWARS) + 1)
        eerste = (links + lengte - rechts - (aantal - 1) * _DWARS) / 2
        delen += (
            _dwars(f"spanning-{naam}-{nr}", binnen, buiten, eerste + nr * _DWARS, _HALVE_STREEP, _STREEP)
            for nr in range(aantal)
        )
    return tuple(delen)


def _op(van: Punt, naar: Punt, afstand: float) -> Punt:
    deel = afstand / (math.dist(van, naar) or 1.0)
    return van[0] + (naar[0] - van[0]) * deel, van[1] + (naar[1] - van[1]) * deel


def _dwars(naam: str, van: Punt, naar: Punt, afstand: float, half: float, pen: Pen) -> Streek:
    x, y = _op(van, naar, afstand)
    lengte = math.dist(van, naar) or 1.0
    nx, ny = -(naar[1] - van[1]) / lengte * half, (naar[0] - van[0]) / lengte * half
    return Streek(naam, "dwarsstreep", ((x - nx, y - ny), (x + nx, y + ny)), pen)
