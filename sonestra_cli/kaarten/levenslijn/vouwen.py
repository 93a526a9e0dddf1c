"""Where the axis has years on it: whole years round what happened, without the long stretches in which nothing did."""

import math
from collections.abc import Iterable, Sequence
from itertools import pairwise

from sonestra_cli.kaarten.levenslijn.tijd import Tijdspanne

Jaren = tuple[int, int]
"""From the beginning of a year to the beginning of a later one."""

_MINSTENS, _DEEL, _MAAL = 15, 0.25, 5.0
"""A stretch is folded when it has so many years, is such a part of the axis, and is so many times longer than what
the rest has for each event."""


def vouw(tijden: Sequence[Tijdspanne], nu: float | None = None) -> tuple[Jaren, ...]:
    """The stretches with years in them, from early to late; one when nothing is folded. ``nu`` is to be on them too.

    What lasted fills its years; what goes on does not: nothing happens in them.
    """
    vol = _samen([*(_jaren(tijd) for tijd in tijden), *([_heel(nu, nu)] if nu is not None else [])])
    gaten = [(van[1], tot[0]) for van, tot in pairwise(vol)]
    totaal, dicht = vol[-1][1] - vol[0][0], set()
    for gat in sorted(gaten, key=lambda gat: (gat[0] - gat[1], gat[0])):
        leeg = gat[1] - gat[0]
        rest = (totaal - leeg) / max(len(tijden), 1)
        if leeg >= _MINSTENS and leeg >= _DEEL * totaal and leeg >= _MAAL * rest:
            dicht.add(gat)
            totaal -= leeg
    knippen = [vol[0][0], *(jaar for gat in gaten if gat in dicht for jaar in gat), vol[-1][1]]
    return tuple(zip(knippen[::2], knippen[1::2], strict=True))


def _jaren(tijd: Tijdspanne) -> Jaren:
    """With an open end a year more, for the arrow."""
    van, tot = tijd.bekend
    eerste, laatste = _heel(van, tot)
    if tijd.van is None:
        return min(eerste, math.ceil(tijd.punt) - 1), laatste
    return eerste, laatste


def _heel(van: float, tot: float) -> Jaren:
    eerste = math.floor(van)
    return eerste, max(math.ceil(tot), eerste + 1)


def _samen(jaren: Iterable[Jaren]) -> list[Jaren]:
    uit: list[Jaren] = []
    for van, tot in sorted(jaren):
        if uit and van <= uit[-1][1]:
            uit[-1] = (uit[-1][0], max(uit[-1][1], tot))
        else:
            uit.append((van, tot))
    return uit
