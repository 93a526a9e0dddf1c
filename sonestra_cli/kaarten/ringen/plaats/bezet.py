"""What is taken already: boxes in squares of a grid, so that only neighbours are asked."""

from collections.abc import Iterator

from sonestra_cli.kaarten.ringen.plaats.cellen import Rechthoek, richting

RUIM_X, RUIM_Y = 4.5, 3.5
"""White between two boxes, in points: one of the two is enough."""
_VAK = 80.0


class Bezet:
    """Boxes that stand. ``werk`` counts the places that were asked after."""

    def __init__(self) -> None:
        self._vakken: dict[tuple[int, int], list[Rechthoek]] = {}
        self.werk = 0

    def zet(self, doos: Rechthoek) -> None:
        for vak in self._van(doos, 0.0, 0.0):
            self._vakken.setdefault(vak, []).append(doos)

    def neem_weg(self, doos: Rechthoek) -> None:
        for vak in self._van(doos, 0.0, 0.0):
            self._vakken[vak].remove(doos)

    def botst(self, doos: Rechthoek) -> Rechthoek | None:
        """A box that this one would come too near to."""
        self.werk += 1
        for vak in self._van(doos, RUIM_X, RUIM_Y):
            for ander in self._vakken.get(vak, ()):
                if doos.raakt(ander, RUIM_X, RUIM_Y):
                    return ander
        return None

    def schuif(self, breedte: float, hoogte: float, hoek: float, tussen: tuple[float, float], stap: float) -> float:
        """The nearest distance from the centre, a multiple of ``stap`` between these two, at which a box in this
        direction stands free; negative when there is none."""
        x, y = richting(hoek)
        straal, grens = _op(tussen[0], stap), tussen[1] + 1e-9
        while straal <= grens:
            ander = self.botst(Rechthoek(x * straal, y * straal, breedte, hoogte))
            if ander is None:
                return straal
            straal = _op(max(_voorbij(ander, breedte, hoogte, (x, y)), straal + stap / 2), stap)
        return -1.0

    @staticmethod
    def _van(doos: Rechthoek, ruim_x: float, ruim_y: float) -> Iterator[tuple[int, int]]:
        b, h = doos.breedte / 2 + ruim_x, doos.hoogte / 2 + ruim_y
        van, tot = int((doos.x - b) // _VAK), int((doos.x + b) // _VAK)
        boven, onder = int((doos.y - h) // _VAK), int((doos.y + h) // _VAK)
        for kolom in range(van, tot + 1):
            for rij in range(boven, onder + 1):
                yield kolom, rij


def _voorbij(ander: Rechthoek, breedte: float, hoogte: float, naar: tuple[float, float]) -> float:
    """How far along ``naar`` a box is clear of this one, on its far side."""
    b, h = (ander.breedte + breedte) / 2 + RUIM_X, (ander.hoogte + hoogte) / 2 + RUIM_Y
    x, y = naar
    opzij = (ander.x + (b if x > 0 else -b)) / x if abs(x) > 1e-9 else float("inf")
    verder = (ander.y + (h if y > 0 else -h)) / y if abs(y) > 1e-9 else float("inf")
    return min(opzij, verder)


def _op(straal: float, stap: float) -> float:
    """The next multiple of ``stap``."""
    return -(-(straal - 1e-9) // stap) * stap
