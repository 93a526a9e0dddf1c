"""What is seen from the centre: the shadow that a box throws, and the lines that pass between the shadows."""

import math
from bisect import bisect_left, insort

from sonestra_cli.kaarten.ringen.plaats.cellen import Rechthoek, hoek_van, ingang

RUIM_LIJN = 7.0
"""Between a line from the centre and the box of somebody else, in points: strokes and arrow heads stand in it."""
_INHAM = 6.0
"""What the end of a line keeps from the corners of its box, in points."""
_LADE = 4
"""Size of a drawer in degrees."""


class Schaduw:
    """The angles that a box with its white covers: ``van`` up to ``tot`` in degrees, ``van`` below 360."""

    __slots__ = ("doos", "midden", "naaste", "ruim", "tot", "van", "verste")

    def __init__(self, doos: Rechthoek) -> None:
        self.doos = doos
        self.ruim = Rechthoek(doos.x, doos.y, doos.breedte + 2 * RUIM_LIJN, doos.hoogte + 2 * RUIM_LIJN)
        midden = hoek_van(doos.x, doos.y)
        scheef = [(hoek_van(x, y) - midden + 180) % 360 - 180 for x, y in self.ruim.hoeken]
        self.van = (midden + min(scheef)) % 360
        self.midden = self.van - min(scheef)
        self.tot = self.midden + max(scheef)
        self.naaste, self.verste = self.ruim.naaste, self.ruim.verste

    @property
    def laden(self) -> frozenset[int]:
        return _laden(self.van, self.tot)

    def ligt_voor(self, ver: float, hoek: float) -> bool:
        """True when a line at ``hoek`` meets the box or its white nearer than ``ver``."""
        if ver <= self.naaste or ver >= self.verste:
            return ver >= self.verste
        return ver > math.hypot(*ingang(self.ruim, hoek))

    def eind(self, deel: float) -> tuple[float, float]:
        """Between which angles a line may end: the middle only for ``deel`` 0, nearly up to the corners for 1."""
        marge = math.degrees((RUIM_LIJN + _INHAM) / math.hypot(self.doos.x, self.doos.y))
        links, rechts = self.midden - self.van - marge, self.tot - self.midden - marge
        return self.midden - deel * max(links, 0.0), self.midden + deel * max(rechts, 0.0)


class Zicht:
    """Shadows and lines that stand.

    ``los`` are the degrees between two lines at least; ``scheef`` says how far beside the middle of a box its line may
    end. ``half`` of one line are the degrees on either side of it that other lines leave free, half of theirs included.
    """

    __slots__ = ("_breedst", "_laden", "_lijnen", "los", "scheef")

    def __init__(self, los: float = 0.0, scheef: float = 0.0) -> None:
        self.los, self.scheef = los, scheef
        self._laden: dict[int, tuple[Schaduw, ...]] = {}
        self._lijnen: list[tuple[float, float, float]] = []
        self._breedst = 0.0

    def kopie(self) -> "Zicht":
        """The same, to try something on."""
        ander = Zicht(self.los, self.scheef)
        ander._laden, ander._lijnen, ander._breedst = dict(self._laden), list(self._lijnen), self._breedst
        return ander

    def zet(self, schaduw: Schaduw, lijn: float | None, half: float = 0.0) -> None:
        """Take the place; ``lijn`` is the angle of the line to it. Every line is kept in two turns of the circle."""
        for nr in schaduw.laden:
            self._laden[nr] = (*self._laden.get(nr, ()), schaduw)
        if lijn is not None:
            ver = math.hypot(*ingang(schaduw.doos, lijn))
            for keer in (0.0, 360.0):
                insort(self._lijnen, (lijn % 360 + keer, ver, half))
            self._breedst = max(self._breedst, half)

    def verder_vrij(self, schaduw: Schaduw) -> float:
        """0 when no line that stands runs through this box or its white, else by how many degrees one does."""
        lijnen, verder = self._lijnen, 0.0
        for nr in range(bisect_left(lijnen, (schaduw.van, 0.0, 0.0)), len(lijnen)):
            hoek, ver, _ = lijnen[nr]
            if hoek >= schaduw.tot:
                break
            if schaduw.ligt_voor(ver, hoek):
                verder = max(hoek - schaduw.van, 1e-9)
        return verder

    def lijn(self, schaduw: Schaduw, half: float = 0.0) -> tuple[float | None, float]:
        """The angle of a free line to this box, as near to its middle as can be.

        When there is none also how many degrees clockwise of the box the first free one is.
        """
        van, tot = schaduw.eind(self.scheef)
        rechts, links = _naast(schaduw.midden, [*self._voor(schaduw, van, tot), *self._lijnen_bij(van, tot, half)])
        keuzes = [hoek for hoek in (rechts, links) if van <= hoek <= tot]
        if not keuzes:
            return None, rechts - tot
        return min(keuzes, key=lambda hoek: (round(abs(hoek - schaduw.midden), 6), hoek)) % 360, 0.0

    def _lijnen_bij(self, van: float, tot: float, half: float) -> list[tuple[float, float]]:
        """Angles too near to a line that stands."""
        verst = max(self.los, half + self._breedst)
        if not verst:
            return []
        om = 360.0 if van < verst else 0.0
        begin = bisect_left(self._lijnen, (van - verst + om, 0.0, 0.0))
        eind = bisect_left(self._lijnen, (tot + verst + om, 0.0, 0.0))
        dicht = []
        for hoek, _, ander in self._lijnen[begin:eind]:
            los = max(self.los, half + ander)
            dicht.append((hoek - om - los, hoek - om + los))
        return dicht

    def _voor(self, schaduw: Schaduw, van: float, tot: float) -> list[tuple[float, float]]:
        """Angles between ``van`` and ``tot`` at which another box stands in front of this one."""
        dicht: list[tuple[float, float]] = []
        for ander in {ander for nr in _laden(van, tot) for ander in self._laden.get(nr, ())}:
            if ander.naaste >= schaduw.verste:
                continue
            keer = 360.0 * round((schaduw.midden - ander.midden) / 360)
            begin, eind = ander.van + keer, ander.tot + keer
            if begin <= tot and eind >= van:
                hoek = (max(begin, van) + min(eind, tot)) / 2
                if ander.verste <= schaduw.naaste or ander.ligt_voor(math.hypot(*ingang(schaduw.ruim, hoek)), hoek):
                    dicht.append((begin, eind))
        return dicht


def _laden(van: float, tot: float) -> frozenset[int]:
    return frozenset(nr % (360 // _LADE) for nr in range(int(van // _LADE), int(tot // _LADE) + 1))


def _naast(midden: float, dicht: list[tuple[float, float]]) -> tuple[float, float]:
    """The first free angles at and after ``midden``, and at and before it."""
    rechts = links = midden
    for begin, eind in sorted(dicht):
        if begin < rechts < eind:
            rechts = eind
    for begin, eind in sorted(dicht, key=lambda stuk: stuk[1], reverse=True):
        if begin < links < eind:
            links = begin
    return rechts, links
