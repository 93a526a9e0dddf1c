"""A bend that nothing asks for is taken out of a line: what is straight is followed with ease."""

import itertools
import math
from collections.abc import Callable, Sequence

from sonestra_cli.kaarten.ringen.lijnen.veld import Veld, kruisen
from sonestra_cli.tekening.langs import tot_lijn
from sonestra_cli.tekening.tekening import Punt

_KNIK = 12.0
"""How far from the straight way a bend lies at most that may be left out, in points: a larger one has a reason."""
_NAAST = 4.5
"""How near to another line it may not come unless it crosses that, in points."""
_SPORT = 12.0
"""From place to place where that is looked at, in points."""
_SCHERP = 0.35
"""Sine of the least angle at which it crosses one."""
Vrij = Callable[[str, Punt, Punt], bool]


def trek_strak(lijnen: dict[str, list[Punt]], vrij: Vrij) -> None:
    """Leaves out points of ``lijnen``, from the smallest bend on, where the straight way is ``vrij`` and comes near
    no line, or crosses it as before."""
    veld = Veld({naam: tuple(lijn) for naam, lijn in lijnen.items()}, ())
    for naam, lijn in sorted(lijnen.items()):
        blijft: set[tuple[Punt, Punt]] = set()
        while (plek := _kleinste_knik(lijn, blijft)) is not None:
            voor, hier, na = lijn[plek - 1 : plek + 2]
            kruist = veld.kruist(voor, hier, naam) | veld.kruist(hier, na, naam)
            if vrij(naam, voor, na) and all(
                ander in kruist and _dwars(voor, na, lijnen[ander]) for ander in _langs(naam, voor, na, veld)
            ):
                del lijn[plek]
            else:
                blijft.add((voor, na))


def _kleinste_knik(lijn: Sequence[Punt], blijft: set[tuple[Punt, Punt]]) -> int | None:
    """The point that lies least beside the straight way between its neighbours, of those still to be tried."""
    knikken = (
        (tot_lijn(lijn[nr], lijn[nr - 1], lijn[nr + 1]), nr)
        for nr in range(1, len(lijn) - 1)
        if (lijn[nr - 1], lijn[nr + 1]) not in blijft
    )
    ver, plek = min(knikken, default=(math.inf, 0))
    return plek if ver <= _KNIK else None


def _langs(naam: str, p: Punt, q: Punt, veld: Veld) -> set[str]:
    """The lines of others that a straight line crosses or runs right beside."""
    lang = math.dist(p, q) or 1.0
    dx, dy = -(q[1] - p[1]) / lang * _NAAST, (q[0] - p[0]) / lang * _NAAST
    sporten = math.ceil(lang / _SPORT)
    uit = veld.kruist(p, q, naam)
    for nr in range(sporten + 1):
        x, y = (een + (ander - een) * nr / sporten for een, ander in zip(p, q, strict=True))
        uit |= veld.kruist((x - dx, y - dy), (x + dx, y + dy), naam)
    return uit


def _dwars(p: Punt, q: Punt, lijn: Sequence[Punt]) -> bool:
    """Whether a straight line crosses another well across wherever it does: where two run into each other slowly, it
    cannot be told which goes on where."""
    eigen = math.atan2(q[1] - p[1], q[0] - p[0])
    return all(
        abs(math.sin(math.atan2(b[1] - a[1], b[0] - a[0]) - eigen)) > _SCHERP
        for a, b in itertools.pairwise(lijn)
        if kruisen(p, q, a, b)
    )
