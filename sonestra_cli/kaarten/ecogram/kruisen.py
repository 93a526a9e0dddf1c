"""Which lines of the ecogram cross: all begin at the middle, so that none would have to."""

import itertools
from collections.abc import Mapping, Sequence

from sonestra_cli.tekening.langs import Polylijn
from sonestra_cli.tekening.tekening import Punt

Paar = tuple[str, str]
_Vak = tuple[float, float, float, float]


def kruisingen(lijnen: Mapping[str, Polylijn], vast: Mapping[str, Polylijn]) -> tuple[Paar, ...]:
    """The pairs that cross, by name: of two of ``lijnen``, or of one of them and one of ``vast``."""
    vakken = {wie: _vak(punten) for wie, punten in (*vast.items(), *lijnen.items())}
    onderling = itertools.combinations(sorted(lijnen), 2)
    paren = (*onderling, *itertools.product(sorted(lijnen), sorted(vast)))
    alle = {**vast, **lijnen}
    return tuple(
        (een, ander)
        for een, ander in paren
        if _overlappen(vakken[een], vakken[ander]) and _kruist(alle[een], alle[ander], vakken[ander])
    )


def gekruist(a: Punt, b: Punt, c: Punt, d: Punt) -> bool:
    """Whether a to b goes across c to d; to touch is not to cross."""

    def kant(p: Punt, q: Punt, r: Punt) -> float:
        return (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])

    return kant(a, b, c) * kant(a, b, d) < 0 and kant(c, d, a) * kant(c, d, b) < 0


def _kruist(een: Polylijn, ander: Polylijn, vak: _Vak) -> bool:
    stukken = [stuk for stuk in itertools.pairwise(een) if _overlappen(_vak(stuk), vak)]
    return any(gekruist(*stuk, *daar) for stuk in stukken for daar in itertools.pairwise(ander))


def _vak(punten: Sequence[Punt]) -> _Vak:
    xs, ys = [x for x, _ in punten], [y for _, y in punten]
    return min(xs), min(ys), max(xs), max(ys)


def _overlappen(een: _Vak, ander: _Vak) -> bool:
    return een[0] <= ander[2] and ander[0] <= een[2] and een[1] <= ander[3] and ander[1] <= een[3]
