"""How the lines of a sociogram look: a ribbon for family and house, a thin line with dots, and the line of a bond."""

import math
from collections.abc import Iterator, Sequence

from sonestra_cli.kaarten.delen.relatielijn import teken_relatie
from sonestra_cli.kaarten.sociogram.banden import LINTEN, Lijnstuk
from sonestra_cli.tekening import stijl
from sonestra_cli.tekening.langs import Polylijn
from sonestra_cli.tekening.tekening import Deel, Pen, Punt, Streek, Symbool

_RAND, _VULLING = Pen("#8a6914", 7.0), Pen("#ffe9ad", 5.2)
"""Edge and inside of the ribbon: seen by its shape, in grey as well."""
_ERIN = 4.0
"""How far a ribbon runs in under the boxes that it holds together."""
DRAAD = Pen(stijl.INKT, 0.9)
_STIP = 5.0
KORTSTE = 46.0
"""What the sign of a bond needs, in points."""


def lint(stuk: Lijnstuk, lijn: Polylijn, uitleg: str) -> tuple[Deel, Deel]:
    """Edge and inside: the edges of all ribbons come first, so that they flow into each other."""
    heel = (_verder(lijn[1], lijn[0]), *lijn, _verder(lijn[-2], lijn[-1]))
    return (
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
    """All lines with what a screen reader says at them: ribbons below, then who know each other, then bonds."""
    linten = [lint(*deel) for deel in stukken if deel[0].soort in LINTEN]
    delen: list[Deel] = [rand for rand, _ in linten] + [vulling for _, vulling in linten]
    for deel in stukken:
        if deel[0].soort == "kennen":
            delen += draad(*deel)
    for stuk, lijn, uitleg in stukken:
        if stuk.relatie is not None:
            delen += teken_relatie(stuk.id, lijn, stuk.relatie.soort, uitleg)
    return tuple(delen)
