"""The room between the symbols, as a grid: where a relation line may come, and what that costs.

Through a symbol or a text is forbidden. Along a family line or an earlier relation line is dear, across it is cheap.
All costs on the grid are whole numbers, so that adding and taking away leaves exactly what was.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import ceil, cos, pi

import numpy as np
import numpy.typing as npt

from sonestra_cli.tekening.doos import Doos
from sonestra_cli.tekening.tekening import Punt

CEL = 4.0
RICHTINGEN = 8
"""Directions that count apart, over half a turn."""
RAND = 24
"""Cells around the drawing that may be used."""
EENHEID = 100
"""Whole numbers on the grid per point of line."""
LANGS, DWARS = 2.0, 0.3
"""Per point beside a family line: running along it, and crossing it."""
DRUK, ADEM, KERN = 1.6, 0.25, 6.0
"""Per point near an earlier relation line, not far from it, and that more along one that would look like the same."""
LUCHT = 2.5
"""Between words and a symbol or a text."""
WOORD = 10_000
"""Per point through words on another line: never."""
NIET = 1_000_000.0
"""A way that costs this much is not free."""
Reeks = npt.NDArray[np.float64]
Nummers = npt.NDArray[np.int64]
Masker = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Afdruk:
    """The cells that a relation line takes: itself, near it, not far from it, and per direction right beside it."""

    zelf: Nummers
    bij: Nummers
    rond: Nummers
    kern: tuple[tuple[int, Nummers], ...]


class Raster:
    """The grid of one drawing. Boxes have an owner: a line may be near the two symbols it joins, not in them."""

    def __init__(
        self,
        dozen: Iterable[tuple[str, Doos]],
        lijnen: Iterable[Sequence[Punt]],
        omtrekken: Iterable[Sequence[Punt]] = (),
    ) -> None:
        """``omtrekken``: lines to stay beside as with ``lijnen``, but words may cover them."""
        self.dozen = tuple(dozen)
        gewoon, om = tuple(lijnen), tuple(omtrekken)
        punten = [p for _, (x0, y0, x1, y1) in self.dozen for p in ((x0, y0), (x1, y1))]
        punten += [p for lijn in (*gewoon, *om) for p in lijn] or [(0.0, 0.0)]
        self.x0, self.y0 = (min(p[i] for p in punten) - RAND * CEL for i in (0, 1))
        self.breed, self.hoog = (
            ceil((max(p[i] for p in punten) - begin) / CEL) + RAND for i, begin in ((0, self.x0), (1, self.y0))
        )
        self.cellen = self.breed * self.hoog
        self._tel: dict[float, npt.NDArray[np.int16]] = {}
        self.stam = self._teken(gewoon)[0]
        """Lines of the family."""
        self.vast = self.stam | (self._telling(LUCHT) > 0)
        """Where no words can come."""
        self.familie = self._langs((*gewoon, *om))
        self.last = np.zeros((RICHTINGEN, self.cellen), np.int64)
        """What the relation lines that lie here now make a point of line cost, per direction."""
        self.lijnen = np.zeros(self.cellen, np.int16)
        self.woorden = np.zeros(self.cellen, np.int16)

    def plek(self, punten: Reeks) -> Nummers:
        """The number of the cell of every point; outside the grid the nearest one, which is never free."""
        x, y = self._lijn(punten[..., 0] - self.x0, self.breed), self._lijn(punten[..., 1] - self.y0, self.hoog)
        return y * self.breed + x

    def midden(self, cel: int) -> Punt:
        return self.x0 + cel % self.breed * CEL, self.y0 + cel // self.breed * CEL

    def bezet(self, ruim: float, eigen: Iterable[str]) -> Masker:
        """Cells within ``ruim`` of a box of anybody but these, and the edge of the grid."""
        tel = self._telling(ruim)
        van = set(eigen)
        tel = tel.copy()
        for wie, doos in self.dozen:
            if wie in van:
                tel[self._vak(doos, ruim)] -= 1
        vol = tel > 0
        vol[[0, -1], :] = vol[:, [0, -1]] = True
        return vol.reshape(-1)

    def _telling(self, ruim: float) -> npt.NDArray[np.int16]:
        """How many boxes, grown by ``ruim``, cover a cell."""
        if ruim not in self._tel:
            tel = np.zeros((self.hoog, self.breed), np.int16)
            for _, doos in self.dozen:
                tel[self._vak(doos, ruim)] += 1
            self._tel[ruim] = tel
        return self._tel[ruim]

    def _vak(self, doos: Doos, ruim: float) -> tuple[slice, slice]:
        x0, y0, x1, y1 = doos
        i0, i1 = (int((x - self.x0) / CEL + 0.5) for x in (x0 - ruim, x1 + ruim))
        j0, j1 = (int((y - self.y0) / CEL + 0.5) for y in (y0 - ruim, y1 + ruim))
        return slice(j0, j1 + 1), slice(i0, i1 + 1)

    def _teken(self, lijnen: Sequence[Sequence[Punt]]) -> tuple[Masker, dict[int, Masker]]:
        """The cells of polylines, together and per direction."""
        alle = np.zeros((self.hoog, self.breed), np.bool_)
        per: dict[int, Masker] = {}
        for lijn in lijnen:
            fijn = verdicht(lijn)
            if len(fijn) > 1:
                cellen, kant = self.plek(fijn), richting(fijn)
                for r in _kanten(kant):
                    vlak = per.setdefault(r, np.zeros_like(alle))
                    vlak.reshape(-1)[cellen[kant == r]] = True
                    alle |= vlak
        return alle, per

    def _langs(self, lijnen: Sequence[Sequence[Punt]]) -> Nummers:
        """What family lines and outlines make a point of line cost, per direction."""
        alle, per = self._teken(lijnen)
        kost = np.zeros((RICHTINGEN, self.hoog, self.breed), np.int64)
        for r, vlak in per.items():
            dik = _dikker(vlak, 2)
            for ander in range(RICHTINGEN):
                mee = round(EENHEID * LANGS * abs(cos((r - ander) * pi / RICHTINGEN)) ** 4)
                np.maximum(kost[ander], mee, out=kost[ander], where=dik)
        kost += round(EENHEID * DWARS) * _dikker(alle, 2)
        return kost.reshape(RICHTINGEN, -1)

    def afdruk(self, punten: Reeks, half: float) -> Afdruk:
        fijn = verdicht(punten)
        cellen, kant = self.plek(fijn), richting(fijn)
        zelf, dik = ceil(half / CEL), int(half / CEL)
        kern = tuple((r, self._rond(cellen[kant == r], 1 + dik)) for r in _kanten(kant))
        return Afdruk(self._rond(cellen, zelf), self._rond(cellen, 2 + dik), self._rond(cellen, 4 + dik), kern)

    def _rond(self, cellen: Nummers, straal: int) -> Nummers:
        stap = np.arange(-straal, straal + 1)
        buren = (stap[:, None] * self.breed + stap[None, :]).reshape(-1)
        vol = np.zeros(self.cellen, np.bool_)
        vol[np.clip(cellen[:, None] + buren, 0, self.cellen - 1)] = True
        return np.flatnonzero(vol)

    def leg(self, afdruk: Afdruk, keer: int) -> None:
        """A relation line lies here now (or, with -1, no longer)."""
        self.lijnen[afdruk.zelf] += keer
        self.last[:, afdruk.bij] += keer * round(EENHEID * DRUK)
        self.last[:, afdruk.rond] += keer * round(EENHEID * ADEM)
        for r, cellen in afdruk.kern:
            for ander in range(RICHTINGEN):
                mee = round(EENHEID * KERN * abs(cos((r - ander) * pi / RICHTINGEN)) ** 6)
                self.last[ander, cellen] += keer * mee

    def leg_woorden(self, dozen: Iterable[Doos], keer: int) -> None:
        """Words lie here now (or no longer)."""
        for doos in dozen:
            vak = self._vak(doos, CEL)
            self.woorden.reshape(self.hoog, self.breed)[vak] += keer
            self.last.reshape(RICHTINGEN, self.hoog, self.breed)[:, vak[0], vak[1]] += keer * EENHEID * WOORD

    def vol(self) -> Nummers:
        """Sums over the grid of what is drawn, with a cell around relation lines; for ``leeg``."""
        lijnen = _dikker(self.lijnen.reshape(self.hoog, self.breed) > 0, 1)
        return self._som(self.vast | lijnen | (self.woorden.reshape(self.hoog, self.breed) > 0))

    def andere_lijnen(self, relatielijnen: Sequence[Sequence[Punt]]) -> Nummers:
        """The same of lines alone, each as thin as can be: those of the family, and these."""
        return self._som(self.stam | self._teken(relatielijnen)[0])

    def _som(self, vol: Masker) -> Nummers:
        som = np.zeros((self.hoog + 1, self.breed + 1), np.int64)
        som[1:, 1:] = vol.cumsum(0, dtype=np.int64).cumsum(1)
        return som

    def leeg(self, vol: Nummers, midden: Reeks, breed: float | Reeks, hoog: float | Reeks) -> Masker:
        """Whether nothing is drawn in a box of this size around each point."""
        i0, i1 = (self._lijn(midden[:, 0] + kant * breed / 2 - self.x0, self.breed) for kant in (-1, 1))
        j0, j1 = (self._lijn(midden[:, 1] + kant * hoog / 2 - self.y0, self.hoog) for kant in (-1, 1))
        uit: Masker = vol[j1 + 1, i1 + 1] - vol[j0, i1 + 1] - vol[j1 + 1, i0] + vol[j0, i0] == 0
        return uit

    @staticmethod
    def _lijn(plek: Reeks, aantal: int) -> Nummers:
        cel: Nummers = np.minimum(np.maximum(plek / CEL + 0.5, 0.0), aantal - 1.0).astype(np.int64)
        return cel


def verdicht(punten: Sequence[Punt] | Reeks) -> Reeks:
    """The same polyline with points at most half a cell apart."""
    rij = np.asarray(punten, np.float64)
    stap = rij[1:] - rij[:-1]
    aantal = (abs(stap).max(axis=1, initial=0.0) / (CEL / 2)).astype(np.int64) + 1
    welke = np.repeat(np.arange(len(stap)), aantal)
    deel = np.arange(1, len(welke) + 1) - np.repeat(aantal.cumsum() - aantal, aantal)
    uit: Reeks = np.concatenate((rij[:1], rij[welke] + stap[welke] * (deel / aantal[welke])[:, None]))
    return uit


def richting(punten: Reeks) -> Nummers:
    """In which of the directions the line goes at every point (the last as the one before)."""
    stap = punten[..., 1:, :] - punten[..., :-1, :]
    stap = np.concatenate((stap, stap[..., -1:, :]), axis=-2)
    dx, dy = stap[..., 0], stap[..., 1]
    ax, ay = abs(dx), abs(dy)
    kwart = sum((ay > grens * ax).astype(np.int64) for grens in (0.19891, 0.66818, 1.49661, 5.02734))
    return np.where((dx * dy < 0) & (kwart > 0) & (kwart < 4), RICHTINGEN - kwart, kwart)


def _kanten(kant: Nummers) -> list[int]:
    return [r for r, aantal in enumerate(np.bincount(kant, minlength=RICHTINGEN).tolist()) if aantal]


def _dikker(vlak: Masker, straal: int) -> Masker:
    uit = vlak.copy()
    for schuif in range(1, straal + 1):
        uit[schuif:] |= vlak[:-schuif]
        uit[:-schuif] |= vlak[schuif:]
    breed = uit.copy()
    for schuif in range(1, straal + 1):
        breed[:, schuif:] |= uit[:, :-schuif]
        breed[:, :-schuif] |= uit[:, schuif:]
    return breed
