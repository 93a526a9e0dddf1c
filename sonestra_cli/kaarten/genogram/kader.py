"""The box around everything drawn, moved to start at (0, 0)."""

from collections.abc import Iterable
from dataclasses import replace

from sonestra_cli.kaarten.legenda import verschuif
from sonestra_cli.kaarten.opmaak import Inhoud
from sonestra_cli.kaarten.tekening import Deel, Geometrie, Streek, Vlak

Doos = tuple[float, float, float, float]
"""Left, top, right, bottom."""


def grenzen(delen: Iterable[Deel]) -> Doos:
    """The box around what is drawn; zeros where nothing is."""
    xs: list[float] = []
    ys: list[float] = []
    for deel in delen:
        if isinstance(deel, (Streek, Vlak)):
            xs += [x for x, _ in deel.punten]
            ys += [y for _, y in deel.punten]
        else:
            xs += [deel.x - deel.breedte / 2, deel.x + deel.breedte / 2]
            ys += [deel.y - deel.hoogte / 2, deel.y + deel.hoogte / 2]
    return (min(xs), min(ys), max(xs), max(ys)) if xs else (0.0, 0.0, 0.0, 0.0)


def kader(delen: tuple[Deel, ...], geometrie: Geometrie) -> Inhoud:
    links, boven, rechts, onder = grenzen(delen)
    return Inhoud(
        tuple(verschuif(deel, -links, -boven) for deel in delen),
        rechts - links,
        onder - boven,
        replace(
            geometrie,
            personen=tuple(replace(p, x=p.x - links, y=p.y - boven) for p in geometrie.personen),
            lijnen=tuple(
                replace(lijn, punten=tuple((x - links, y - boven) for x, y in lijn.punten)) for lijn in geometrie.lijnen
            ),
        ),
    )
