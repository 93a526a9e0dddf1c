"""How the lines of a sociogram look: a ribbon for family and house, a thin line with dots, and the line of a bond."""

import math
from collections.abc import Iterator, Sequence

from sonestra_cli.kaarten.delen.relatielijn import teken_relatie
from sonestra_cli.kaarten.sociogram.banden import LINTEN, Lijnstuk
from sonestra_cli.tekening import stijl
from sonestra_cli.tekening.langs import Polylijn, lengte
from sonestra_cli.tekening.tekening import Deel, Pen, Punt, Streek, Symbool

_WIT, _RAND, _VULLING = Pen(stijl.PAPIER, 8.8), Pen("#5c4306", 6.0), Pen("#f8d573", 3.8)
"""White beside a ribbon, its edge and its inside: dark lines on white, seen in grey as well."""
LINTBREED = _WIT.dikte
_ERIN = 6.0
"""How far a ribbon runs in under the boxes that it holds together."""
DRAAD = Pen(stijl.INKT, 0.9)
_STIP = 5.0
KORTSTE = 46.0
"""What the sign of a bond needs, in points."""


def lint(stuk: Lijnstuk, lijn: Polylijn, uitleg: str) -> tuple[Deel, ...]:
    """A ribbon with white beside it: where it crosses another it is seen to go over it, and not into it."""
    heel = (_verder(lijn[1], lijn[0]), *lijn, _verder(lijn[-2], lijn[-1]))
    return (
        Streek(f"{stuk.id}-wit", "samen", lijn, _WIT),
        Streek(stuk.id, "samen", heel, _RAND, uitleg=uitleg),
        Streek(f"{stuk.id}-1", "samen", heel, _VULLING),
    )


def _verder(van: Punt, langs: Punt) -> Punt:
    """A little further on."""
    deel = _ERIN / (math.dist(van, langs) or 1.0)
    return langs[0] + (langs[0] - van[0]) * deel, langs[1] + (langs[1] - van[1]) * deel


def draad(stuk: Lijnstuk, lijn: Polylijn, uitleg: str) -> Iterator[Deel]:
    """A thin line with a dot at both ends."""
    yield Streek(stuk.id, "kennen", lijn, DRAAD, uitleg=uitleg)
    for nr, (x, y) in enumerate((lijn[0], lijn[-1])):
        yield Symbool(f"{stuk.id}-{nr + 1}", "kennen", "cirkel", x, y, _STIP, _STIP, DRAAD, stijl.INKT, laag="onder")


def teken(stukken: Sequence[tuple[Lijnstuk, Polylijn, str]]) -> tuple[Deel, ...]:
    """All lines with what a screen reader says at them: ribbons below, then who know each other, then bonds.

    Of the ribbons the longest comes first: a short one, seen as a whole, goes over it.
    """
    linten = [deel for deel in stukken if deel[0].soort in LINTEN]
    delen: list[Deel] = []
    for deel in sorted(linten, key=lambda deel: (-round(lengte(deel[1]), 2), deel[0].id)):
        delen += lint(*deel)
    for deel in stukken:
        if deel[0].soort == "kennen":
            delen += draad(*deel)
    for stuk, lijn, uitleg in stukken:
        if stuk.relatie is not None:
            delen += teken_relatie(stuk.id, lijn, stuk.relatie.soort, uitleg)
    return tuple(delen)
