"""The room between the symbols, as a grid: where a relation line may come, and what that costs.

Through a symbol or a text is forbidden. Along a family line or an earlier relation line is dear, across it is cheap.
"""

import itertools
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from math import atan2, ceil, cos, hypot, sin

from sonestra_cli.kaarten.tekening import Punt

CEL = 4.0
Doos = tuple[float, float, float, float]
"""Left, top, right, bottom."""
Cel = tuple[int, int]
LANGS, DWARS = 1.2, 0.3
"""Per point beside a family line: running along it, and crossing it."""
DRUK, KERN = 0.8, 6.0
"""Per point near an earlier relation line, and that more along one so near that two would look like one."""


class Veld:
    """The grid of one drawing. Boxes have an owner: a line may be near the two symbols it joins, not in them."""

    def __init__(
        self,
        dozen: Iterable[tuple[str, Doos]],
        lijnen: Iterable[Sequence[Punt]],
        omtrekken: Iterable[Sequence[Punt]] = (),
    ) -> None:
        """``omtrekken``: lines to stay beside as with ``lijnen``, but words may cover them."""
        self.dozen = tuple(dozen)
        self._eigenaars: dict[float, dict[Cel, frozenset[str]]] = {}
        self.vast = {cel for _, doos in self.dozen for cel in cellen_van(doos)}
        self.langs: dict[Cel, tuple[float, float]] = {}
        self.druk: Counter[Cel] = Counter()
        self.kern: dict[Cel, Counter[float]] = {}
        self.lijnen: Counter[Cel] = Counter()
        self.woorden: Counter[Cel] = Counter()
        gewoon = tuple(lijnen)
        self.vast |= {cel for lijn in gewoon for cel in cellen_langs(lijn, 0)}
        for lijn in (*gewoon, *omtrekken):
            for punt, (rx, ry) in stappen(lijn):
                for cel in _rond(celvan(punt), 2):
                    dx, dy = self.langs.get(cel, (0.0, 0.0))
                    self.langs[cel] = max(dx, abs(rx)), max(dy, abs(ry))

    def eigenaars(self, ruim: float) -> dict[Cel, frozenset[str]]:
        """Whose boxes, grown by ``ruim``, cover a cell."""
        if ruim not in self._eigenaars:
            uit: dict[Cel, frozenset[str]] = {}
            for wie, (x0, y0, x1, y1) in self.dozen:
                for cel in cellen_van((x0 - ruim, y0 - ruim, x1 + ruim, y1 + ruim)):
                    uit[cel] = uit.get(cel, frozenset()) | {wie}
            self._eigenaars[ruim] = uit
        return self._eigenaars[ruim]

    def vrij(self, punten: Sequence[Punt], ruim: float, eigen: frozenset[str]) -> bool:
        """Whether nobody else's box comes within ``ruim`` of the line, and no words on another line."""
        bezet = self.eigenaars(ruim)
        if any(not bezet.get(celvan(punt), eigen) <= eigen for punt in punten[::4]):
            return False
        for punt, _ in stappen(punten):
            cel = celvan(punt)
            if not bezet.get(cel, eigen) <= eigen or self.woorden[cel] > 0:
                return False
        return True

    def getekend(self, cel: Cel) -> bool:
        return cel in self.vast or self.lijnen[cel] > 0 or self.woorden[cel] > 0

    def last(self, cel: Cel, rx: float, ry: float) -> float:
        """What a point of line costs in a cell, in the direction (rx, ry), beside its length."""
        last = DRUK * self.druk[cel]
        for hoek, aantal in self.kern.get(cel, {}).items():
            last += KERN * aantal * abs(cos(hoek) * rx + sin(hoek) * ry) ** 6
        if cel in self.langs:
            dx, dy = self.langs[cel]
            last += LANGS * min(1.0, dx * abs(rx) + dy * abs(ry)) ** 4 + DWARS
        return last

    def prijs(self, punten: Sequence[Punt]) -> float:
        """What the line costs beside its length."""
        return sum(self.last(celvan(p), rx, ry) for p, (rx, ry) in stappen(punten)) * CEL / 2

    def leg(self, punten: Sequence[Punt], half: float, woorden: Iterable[Cel], keer: int = 1) -> None:
        """A relation line and its words lie here now (or, with -1, no longer)."""
        for teller, cellen in (
            (self.druk, cellen_langs(punten, 2)),
            (self.lijnen, cellen_langs(punten, ceil(half / CEL))),
            (self.woorden, (buur for cel in woorden for buur in _rond(cel, 1))),
        ):
            for cel in set(cellen):
                teller[cel] += keer
        for cel, hoek in {(cel, round(atan2(ry, rx), 1)) for p, (rx, ry) in stappen(punten)
                          for cel in _rond(celvan(p), 1)}:  # fmt: skip
            self.kern.setdefault(cel, Counter())[hoek] += keer


def cellen_van(doos: Doos) -> Iterator[Cel]:
    i0, j0 = celvan(doos[:2])
    i1, j1 = celvan(doos[2:])
    return itertools.product(range(i0, i1 + 1), range(j0, j1 + 1))


def cellen_langs(punten: Sequence[Punt], straal: int) -> Iterator[Cel]:
    for midden in {celvan(p) for p, _ in stappen(punten)}:
        yield from _rond(midden, straal)


def celvan(punt: Punt) -> Cel:
    return round(punt[0] / CEL), round(punt[1] / CEL)


def stappen(punten: Sequence[Punt]) -> Iterator[tuple[Punt, Punt]]:
    """Points along the line half a cell apart, each with the direction there."""
    for (x0, y0), (x1, y1) in itertools.pairwise(punten):
        lang = hypot(x1 - x0, y1 - y0)
        if not lang:
            continue
        aantal = max(1, int(lang / (CEL / 2)))
        richting = (x1 - x0) / lang, (y1 - y0) / lang
        for i in range(aantal + 1):
            yield (x0 + (x1 - x0) * i / aantal, y0 + (y1 - y0) * i / aantal), richting


def _rond(cel: Cel, straal: int) -> Iterator[Cel]:
    for di in range(-straal, straal + 1):
        for dj in range(-straal, straal + 1):
            yield cel[0] + di, cel[1] + dj
