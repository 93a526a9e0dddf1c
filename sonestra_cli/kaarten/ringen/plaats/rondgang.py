"""A walk along one ring, over all its lanes, that never asks again where even the smallest box has no room."""

import math
from collections.abc import Callable
from heapq import heapify, heapreplace

from sonestra_cli.kaarten.ringen.plaats.bezet import Bezet, Gezet, RingPlek
from sonestra_cli.kaarten.ringen.plaats.cellen import Rechthoek
from sonestra_cli.kaarten.ringen.plaats.positie import bijgesneden, punt

_STAP, _BAAN, _BANEN = 8.0, 12.0, 8
"""Between two places that are tried, in points: along the circle and outward; and the most of the latter."""
_ZEKER = 0.8
"""How much of the way to the next place that may be free is passed over: boxes look a little different there."""

Maat = tuple[float, float]
"""Width and height of a box."""


class Rondgang:
    """The places on the lanes between two radii, on a map of radius ``straal``.

    Boxes and lines only come and never go, so a place where a box of the size ``kleinste`` touched something once is
    passed over by everybody after: none of them may be smaller in width or in height. So is a place where ``kan`` says
    that such a box could never stand.
    """

    def __init__(
        self,
        binnen: float,
        buiten: float,
        straal: float,
        kleinste: Maat,
        kan: Callable[[Rechthoek], bool],
        bezet: Bezet,
    ) -> None:
        self._straal, self._kleinste, self._kan, self._bezet = straal, kleinste, kan, bezet
        diep = buiten - binnen
        banen = max(1, min(_BANEN, round(diep / _BAAN)))
        self._afstanden = [(binnen + diep * (baan + 0.5) / banen) / straal for baan in range(banen)]
        self._stap = max(0.1, round(math.degrees(_STAP / buiten), 1))
        self._dicht: list[dict[int, int]] = [{} for _ in range(banen)]
        self._klein: dict[tuple[int, int], RingPlek] = {}

    def eerste(
        self, maat: Maat, van: float, tot: float, probeer: Callable[[Rechthoek], Gezet | float | None]
    ) -> Gezet | None:
        """The first box of this size from ``van`` up to ``tot`` degrees of which ``probeer`` says how it would stand.

        It goes clockwise, and everywhere from the inner lane to the outer. Else ``probeer`` says how many degrees
        farther in that lane what stands in the way is passed, or None when nothing does and yet it cannot be.
        """
        eerste, laatste = math.ceil(van / self._stap - 1e-9), int(tot / self._stap + 1e-9)
        lopers = [(self._open(baan, eerste), baan) for baan in range(len(self._afstanden))]
        heapify(lopers)
        while lopers[0][0] <= laatste:
            nr, baan = lopers[0]
            gezet = probeer(Rechthoek(*self._punt(baan, nr), *maat))
            if isinstance(gezet, Gezet):
                return gezet
            self._sluit(baan, nr, bezet=gezet is not None)
            heapreplace(lopers, (self._open(baan, self._na(nr, gezet or 0.0)), baan))
        return None

    def _open(self, baan: int, nr: int) -> int:
        """The first place from ``nr`` on of which is not known that the smallest box touches something there."""
        dicht, gezien = self._dicht[baan], []
        while nr in dicht:
            gezien.append(nr)
            nr = dicht[nr]
        dicht.update(dict.fromkeys(gezien, nr))
        return nr

    def _sluit(self, baan: int, nr: int, bezet: bool) -> None:
        """Pass over this place from now on: the smallest box can never stand, or (``bezet``) touches something."""
        if (baan, nr) not in self._klein:
            self._klein[baan, nr] = RingPlek(Rechthoek(*self._punt(baan, nr), *self._kleinste))
            if not self._kan(self._klein[baan, nr].doos):
                self._dicht[baan][nr] = nr + 1
                return
        gezet = self._bezet.probeer_of_verder(self._klein[baan, nr], lijn=False) if bezet else None
        if isinstance(gezet, float):
            self._dicht[baan][nr] = self._na(nr, gezet)

    def _na(self, nr: int, graden: float) -> int:
        return max(nr + 1, math.ceil(nr + _ZEKER * graden / self._stap))

    def _punt(self, baan: int, nr: int) -> tuple[float, float]:
        return punt(bijgesneden(nr * self._stap, self._afstanden[baan]), self._straal)
