"""Shapes in fewer characters: the same points to the tenth, each counted from the one before."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import TypeAlias, TypeVar

from sonestra_cli.tekening.langs import tot_lijn
from sonestra_cli.tekening.tekening import Punt

_PAD = re.compile(r'(?<= d=")M[^"]*(?=")')
_VEELHOEK = re.compile(r'(?<=<)polygon points="([-\d.]+,[-\d.]+) ([^"]*)"')
_DEEL = re.compile(r"([MLC])|(-?[\d.]+),(-?[\d.]+)")
_NAUW = 0.35
"""Points that a line may lie beside where it went: less than half of its own width."""
_Stap: TypeAlias = tuple[str, tuple[tuple[int, int], ...]]
_P = TypeVar("_P", Punt, tuple[int, int])


def korter(svg: str) -> str:
    """Every path of the engine in relative numbers; a curve that is straight becomes a line, and what a line hardly
    bends at is left out. An area with corners is a path that closes."""
    paden = _VEELHOEK.sub(r'path d="M\1 L\2z"', svg)
    return _PAD.sub(lambda gevonden: "".join(_geschreven(_stappen(gevonden[0]))) + _dicht(gevonden[0]), paden)


def _dicht(pad: str) -> str:
    return "z" if pad.endswith("z") else ""


def _stappen(pad: str) -> Iterator[_Stap]:
    """The steps, in tenths of a point; lines after each other without the points that matter to nobody."""
    soort, lijn, wacht = "", [(0, 0)], []
    for teken, x, y in _DEEL.findall(pad):
        if teken:
            soort = teken
            continue
        wacht.append((round(float(x) * 10), round(float(y) * 10)))
        if soort == "C" and len(wacht) < 3:
            continue
        if soort == "L" or (soort == "C" and (wacht[0], wacht[1]) == (lijn[-1], wacht[2])):
            lijn.append(wacht[-1])
        else:
            yield from _lijnen(lijn)
            yield ("m" if soort == "M" else "c"), tuple(wacht)
            lijn = [wacht[-1]]
        wacht = []
    yield from _lijnen(lijn)


def _lijnen(punten: Sequence[tuple[int, int]]) -> Iterator[_Stap]:
    return (("l", (punt,)) for punt in _uitgedund(punten, _NAUW * 10)[1:])


def _geschreven(stappen: Iterable[_Stap]) -> Iterator[str]:
    """A letter only where the kind of step changes, and a space only where a number would run into the next."""
    hier, vorige = (0, 0), ""
    for soort, punten in stappen:
        if soort == "l" and (recht := _recht(hier, punten[0])):
            yield recht
            hier, vorige = punten[0], ""
            continue
        for nr, punt in enumerate(punten):
            stap = _van(hier, punt)
            letter = soort if nr == 0 and soort != vorige else ""
            yield letter or ("" if stap.startswith("-") else " ")
            yield stap
        hier, vorige = punten[-1], soort


def _recht(hier: tuple[int, int], punt: tuple[int, int]) -> str:
    """A step that goes only aside, or only up or down; else nothing."""
    if punt[1] == hier[1]:
        return f"h{_tienden(punt[0] - hier[0])}"
    return f"v{_tienden(punt[1] - hier[1])}" if punt[0] == hier[0] else ""


def _van(hier: tuple[int, int], punt: tuple[int, int]) -> str:
    """The step in points, counted in whole tenths so that nothing adds up."""
    dx, dy = _tienden(punt[0] - hier[0]), _tienden(punt[1] - hier[1])
    return dx + dy if dy.startswith("-") else f"{dx},{dy}"


def _tienden(getal: int) -> str:
    heel, rest = divmod(abs(getal), 10)
    return f"{'-' if getal < 0 else ''}{heel or ('' if rest else 0)}{f'.{rest}' if rest else ''}"


def uitgedund(punten: Sequence[Punt]) -> tuple[Punt, ...]:
    """The line without the points that it hardly bends at."""
    return _uitgedund(punten, _NAUW)


def _uitgedund(punten: Sequence[_P], nauw: float) -> tuple[_P, ...]:
    """Douglas and Peucker (1973)."""
    houd = {0, len(punten) - 1}
    te_doen = [(0, len(punten) - 1)]
    while te_doen:
        van, tot = te_doen.pop()
        ver, nr = max(((tot_lijn(punten[k], punten[van], punten[tot]), k) for k in range(van + 1, tot)), default=(0, 0))
        if ver > nauw:
            houd.add(nr)
            te_doen += pairwise((van, nr, tot))
    return tuple(punten[nr] for nr in sorted(houd))
