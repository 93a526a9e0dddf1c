"""Shapes in fewer characters: the same points to the tenth, each counted from the one before."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from sonestra_cli.tekening.langs import tot_lijn
from sonestra_cli.tekening.tekening import Punt

_PAD = re.compile(r'(?<= d=")M[^"]*(?=")')
_DEEL = re.compile(r"([MLC])|(-?[\d.]+),(-?[\d.]+)")
_NAUW = 0.3
"""Points that a line may lie beside where it went: a third of its own width."""


def korter(svg: str) -> str:
    """Every path of the engine in relative numbers; a curve that is straight becomes a line."""
    return _PAD.sub(lambda gevonden: "".join(_stappen(gevonden[0])), svg)


def _stappen(pad: str) -> Iterator[str]:
    soort, hier, wacht = "", (0, 0), []
    for teken, x, y in _DEEL.findall(pad):
        if teken:
            soort = teken
            continue
        wacht.append((round(float(x) * 10), round(float(y) * 10)))
        if soort == "C" and len(wacht) < 3:
            continue
        if soort == "C" and (wacht[0], wacht[1]) != (hier, wacht[2]):
            yield "c" + " ".join(_van(hier, punt) for punt in wacht)
        else:
            yield ("m" if soort == "M" else "l") + _van(hier, wacht[-1])
        hier, wacht = wacht[-1], []


def _van(hier: tuple[int, int], punt: tuple[int, int]) -> str:
    """The step in points, counted in whole tenths so that nothing adds up."""
    dx, dy = _tienden(punt[0] - hier[0]), _tienden(punt[1] - hier[1])
    return dx + dy if dy.startswith("-") else f"{dx},{dy}"


def _tienden(getal: int) -> str:
    heel, rest = divmod(abs(getal), 10)
    return f"{'-' if getal < 0 else ''}{heel or ('' if rest else 0)}{f'.{rest}' if rest else ''}"


def uitgedund(punten: Sequence[Punt]) -> tuple[Punt, ...]:
    """The line without the points that it hardly bends at (Douglas and Peucker 1973)."""
    houd = {0, len(punten) - 1}
    te_doen = [(0, len(punten) - 1)]
    while te_doen:
        van, tot = te_doen.pop()
        ver, nr = max(((tot_lijn(punten[k], punten[van], punten[tot]), k) for k in range(van + 1, tot)), default=(0, 0))
        if ver > _NAUW:
            houd.add(nr)
            te_doen += pairwise((van, nr, tot))
    return tuple(punten[nr] for nr in sorted(houd))
