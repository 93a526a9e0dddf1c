"""The relations of two people that look for their way among the others, and for room for their words."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from math import hypot, pi

import numpy as np

from sonestra_cli.kaarten.genogram.relaties.bochten import wegen_met_een_bocht
from sonestra_cli.kaarten.genogram.relaties.bogen import Kandidaatwegen, Plaats, bogen, ernaast, lengten
from sonestra_cli.kaarten.genogram.relaties.elastiek import VERDER, trek_strak
from sonestra_cli.kaarten.genogram.relaties.omwegen import omwegen
from sonestra_cli.kaarten.genogram.relaties.raster import (
    EENHEID,
    NIET,
    Afdruk,
    Masker,
    Nummers,
    Raster,
    Reeks,
    richting,
)
from sonestra_cli.kaarten.genogram.relaties.strengen import Streng, naast_elkaar
from sonestra_cli.kaarten.genogram.relaties.woorden import GezetteWoorden, doos_van, staat_goed, zoek_plek
from sonestra_cli.tekening.tekening import Punt

RUIM = (0.5, 2.5, 5.0)
"""Kept clear of symbols and texts beside half the width of the line itself: at least, better, best."""
KRAP = 30.0
"""What it costs to come a step closer to symbols and texts."""
KEUZES, ANDERS = 30, 10.0
"""So many ways, which differ by so many points at least, are tried to find room for words."""
SMAL, ZELFDE = pi / 11, 150.0
WAAIER, VOL = pi / 4, 60.0
"""Two lines of one person stay so far apart where they leave; what it costs to leave side by side."""
IN_DE_WEG = 30.0
"""What others must cost a line before it is worth while to let it loose among them."""
STAM = -0.2
"""Lines of the family: relation lines only stay from right beside them."""
GEWOON = 4.0
"""Half the width of two ordinary lines together; wider ones stay farther apart."""


@dataclass(frozen=True, slots=True)
class GekozenWeg:
    """The way chosen, the cells it takes, and it alone as a choice."""

    punten: tuple[Punt, ...]
    afdruk: Afdruk
    keus: "WegKeuzes"

    @property
    def hoeken(self) -> tuple[float, float]:
        een, ander = self.keus.wegen.hoeken[0].tolist()
        return een, ander


@dataclass(frozen=True, slots=True)
class WegKeuzes:
    """Ways that are free of symbols and texts: their cells on the grid, length of a step, cost without other lines."""

    wegen: Kandidaatwegen
    plek: Nummers
    stap: Reeks
    kost: Reeks

    def een(self, nr: int) -> "WegKeuzes":
        deel = slice(nr, nr + 1)
        wegen = Kandidaatwegen(self.wegen.punten[deel], self.wegen.hoeken[deel], self.wegen.kost[deel])
        return WegKeuzes(wegen, self.plek[deel], self.stap[deel], self.kost[deel])


class Wegzoeker:
    """All relations of two people, side by side, looking for their way."""

    def __init__(self, strengen: Sequence[Streng], van: Plaats, naar: Plaats) -> None:
        self.van, self.naar = van, naar
        self.strengen = naast_elkaar(strengen)
        self.afstand = hypot(van.x - naar.x, van.y - naar.y)
        self.half = max(s.af + s.half for s in self.strengen)
        self.breed = max(s.af + s.breed for s in self.strengen)
        self.eigen = (van.id, naar.id)
        self.wensen = [wens for streng in strengen for wens in streng.wensen]
        self.keuzes: list[WegKeuzes] = []
        self.boog: GekozenWeg | None = None
        self.kost = 0.0
        self.gezet: Mapping[int, GezetteWoorden] = {}
        self._vol: dict[float, Masker] = {}

    def verken(self, veld: Raster) -> None:
        """Finds every simple way that is free of symbols and texts."""
        self._voeg_bij(veld, bogen(veld, self.van, self.naar, self._bezet(veld, RUIM[0])))
        self._voeg_bij(veld, wegen_met_een_bocht(veld, self.van, self.naar, self._bezet(veld, RUIM[1])))

    def zoek(self, veld: Raster, lopers: Sequence["Wegzoeker"]) -> None:
        """The cheapest way among the others; where none is free these relations have no line."""
        self.leg(veld, -1)
        beste = next(self._wegen(veld, lopers, 0.0), None)
        if beste is None or beste[0] > 1.4 * self.afstand + 100:
            bezet = self._bezet(veld, RUIM[0] if beste is None else RUIM[1])
            self._voeg_bij(veld, omwegen(veld, self.van, self.naar, bezet, partial(self._drukte, self._hoeken(lopers))))
            beste = next(self._wegen(veld, lopers, 0.0), None)
        self.kost, self.boog = (beste[0], self._boog(veld, beste[1])) if beste else (NIET, None)
        self.leg(veld, 1)

    def slijp(self, veld: Raster, lopers: Sequence["Wegzoeker"]) -> None:
        """The way it has, let loose among the others where they are in its way."""
        if self.boog is None:
            return
        self.leg(veld, -1)
        if self.prijs(veld, lopers) - float(self.boog.keus.kost[0]) > IN_DE_WEG:
            punten, drukte = self.boog.keus.wegen.punten[0], partial(self._drukte, self._hoeken(lopers))
            bezet = self._bezet(veld, RUIM[0])
            self._voeg_bij(veld, trek_strak(veld, self.van, self.naar, punten, bezet, drukte, VERDER))
            self.kost, keus = next(self._wegen(veld, lopers, 0.0), (self.kost, self.boog.keus))
            self.boog = self._boog(veld, keus)
        self.leg(veld, 1)

    def los(self, veld: Raster) -> list["Wegzoeker"]:
        """Every relation on its own, where together there is no way that is not far too long."""
        if len(self.strengen) == 1 or self.kost < 2.2 * self.afstand + 200:
            return [self]
        self.leg(veld, -1)
        return self.splits(veld)

    def splits(self, veld: Raster) -> list["Wegzoeker"]:
        """Every relation on its own; this one must not lie there itself."""
        uit = [Wegzoeker([streng], self.van, self.naar) for streng in self.strengen]
        for loper in uit:
            loper.verken(veld)
        return uit

    @property
    def ongezegd(self) -> int:
        """How much of what is to be said does not stand beside the lines: a half for who said it, without the words."""
        gezet = [blok.heel for plekken in self.gezet.values() for _, blok, _ in plekken]
        return 2 * len(self.wensen) - len(gezet) - sum(gezet)

    def zeg(self, veld: Raster, lopers: Sequence["Wegzoeker"]) -> None:
        """The words beside the lines; along a somewhat longer way where this one has no room for them."""
        if self.boog is None or not self.wensen:
            return
        self.leg(veld, -1)
        vol = veld.vol(), veld.andere_lijnen(_lijnen_van(lopers, self))
        stil = sum(streng.stil for streng in self.strengen)
        beste: tuple[float, WegKeuzes, tuple[Streng, ...], Mapping[int, GezetteWoorden]] | None = None
        for som, keus in self._wegen(veld, lopers, stil):
            for strengen in (self.strengen, naast_elkaar(self.strengen[::-1]))[: len(self.strengen)]:
                gezet = self._zet_woorden(veld, keus, strengen, vol)
                heel = som + stil - sum(streng.gezegd(gezet[streng.nr]) for streng in strengen)
                if beste is None or heel < beste[0]:
                    beste = heel, keus, strengen, gezet
            if beste is not None and beste[0] <= som:
                break
        if beste is not None:
            _, keus, self.strengen, self.gezet = beste
            self.boog = self._boog(veld, keus)
        self.leg(veld, 1)

    def herlees(self, veld: Raster, lopers: Sequence["Wegzoeker"]) -> None:
        """The words once more along the way it has, where lines that came later are nearer to them than their own."""
        if self.boog is None or not any(self.gezet.values()):
            return
        self.leg(veld, -1)
        andere = veld.andere_lijnen(_lijnen_van(lopers, self))
        lijnen = self._lijnen(self.strengen, self.boog.keus)
        if not all(staat_goed(self.gezet[s.nr], lijn, lijnen, veld, andere)
                   for s, (lijn, _) in zip(self.strengen, lijnen, strict=True)):  # fmt: skip
            self.gezet = self._zet_woorden(veld, self.boog.keus, self.strengen, (veld.vol(), andere))
        self.leg(veld, 1)

    def _lijnen(self, strengen: Sequence[Streng], keus: WegKeuzes) -> list[tuple[Reeks, float]]:
        """All lines of the bundle along this way, with half the width of each."""
        weg = tuple((x, y) for x, y in keus.wegen.punten[0].tolist())
        return [(np.array(self.lijn(streng, weg)), streng.breed) for streng in strengen]

    def _zet_woorden(
        self, veld: Raster, keus: WegKeuzes, strengen: Sequence[Streng], vol: tuple[Nummers, Nummers]
    ) -> Mapping[int, GezetteWoorden]:
        lijnen = self._lijnen(strengen, keus)
        uit: dict[int, GezetteWoorden] = {}
        for streng, (lijn, half) in zip(strengen, lijnen, strict=True):
            eerder = [plek for gezet in uit.values() for plek in gezet]
            r = streng.relatie
            uit[streng.nr] = zoek_plek(streng.wensen, r, lijn, half, lijnen, veld, vol, eerder)
        return uit

    def lijn(self, streng: Streng, weg: Sequence[Punt]) -> tuple[Punt, ...]:
        """Where one of the relations runs in a bundle along this way, in its own direction."""
        punten = ernaast(weg, self.van, self.naar, streng.af) if streng.af else tuple(weg)
        return punten if streng.relatie.van == self.van.id else punten[::-1]

    def leg(self, veld: Raster, keer: int) -> None:
        if self.boog is not None:
            veld.leg(self.boog.afdruk, keer)
            veld.leg_woorden((doos_van(g) for gezet in self.gezet.values() for g in gezet), keer)

    def _voeg_bij(self, veld: Raster, wegen: Kandidaatwegen | None) -> None:
        if wegen is not None and (keuzes := self._bekijk(veld, wegen)) is not None:
            self.keuzes.append(keuzes)

    def _bekijk(self, veld: Raster, wegen: Kandidaatwegen) -> WegKeuzes | None:
        """The free ones among these ways, with what they cost."""
        cellen = veld.plek(wegen.punten)
        vrij = ~np.logical_or.reduce(self._bezet(veld, RUIM[0])[cellen], axis=1)
        if not vrij.any():
            return None
        wegen, cellen = wegen.neem(vrij), cellen[vrij]
        kost = wegen.kost.copy()
        for ruim in RUIM[1:]:
            kost += KRAP * self._bezet(veld, ruim)[cellen].any(axis=1)
        plek = richting(wegen.punten) * veld.cellen + cellen
        per = lengten(wegen.punten) / plek.shape[1] / EENHEID
        return WegKeuzes(wegen, plek, per, kost + veld.familie.reshape(-1)[plek].sum(axis=1) * per)

    def _wegen(self, veld: Raster, lopers: Sequence["Wegzoeker"], speling: float) -> Iterator[tuple[float, WegKeuzes]]:
        """The best free way, and those that cost at most ``speling`` more and differ from it; best first."""
        sommen = [self._sommen(veld, lopers, keuzes) for keuzes in self.keuzes]
        heel = np.concatenate(sommen) if sommen else np.full(1, 2 * NIET)
        hoogstens = min(NIET, float(heel.min()) + speling)
        gehad: list[Reeks] = []
        for nr in np.argsort(heel, kind="stable")[: 20 * KEUZES if speling else 1].tolist():
            if heel[nr] > hoogstens or len(gehad) >= KEUZES:
                break
            keus = self._keus(nr)
            punten = keus.wegen.punten[0]
            drie = punten[[len(punten) // 4, len(punten) // 2, -len(punten) // 4]]
            if all(abs(drie - eerder).max() > ANDERS for eerder in gehad):
                gehad.append(drie)
                yield float(heel[nr]), keus

    def _boog(self, veld: Raster, keus: WegKeuzes) -> GekozenWeg:
        punten = keus.wegen.punten[0]
        return GekozenWeg(tuple((x, y) for x, y in punten.tolist()), veld.afdruk(punten, self.breed), keus)

    def _bezet(self, veld: Raster, ruim: float) -> Masker:
        """Where there is no room for it, so far from symbols and texts."""
        if ruim not in self._vol:
            self._vol[ruim] = veld.bezet(ruim + self.half, self.eigen)
        return self._vol[ruim]

    def _keus(self, nr: int) -> WegKeuzes:
        """The way with this number among all."""
        for keuzes in self.keuzes:
            if nr < len(keuzes.kost):
                return keuzes.een(nr)
            nr -= len(keuzes.kost)
        raise IndexError(nr)

    def _sommen(self, veld: Raster, lopers: Sequence["Wegzoeker"], keuzes: WegKeuzes) -> Reeks:
        """What ways cost among the lines that lie there now."""
        druk = veld.last.reshape(-1)[keuzes.plek].sum(axis=1) * keuzes.stap
        uit: Reeks = keuzes.kost + druk + self._drukte(self._hoeken(lopers), keuzes.wegen.hoeken)
        return uit

    def prijs(self, veld: Raster, lopers: Sequence["Wegzoeker"]) -> float:
        """What its way costs now; it must not lie there itself."""
        return float(self._sommen(veld, lopers, self.boog.keus)[0]) if self.boog else NIET

    def _hoeken(self, lopers: Sequence["Wegzoeker"]) -> tuple[list[tuple[float, float]], ...]:
        """At which angles other lines leave the two symbols, and how wide they are there."""
        uit = tuple([(hoek, STAM) for hoek in plaats.stam] for plaats in (self.van, self.naar))
        for w in lopers:
            if w is not self and w.boog is not None:
                for plaats, hoek in ((w.van, w.boog.hoeken[0]), (w.naar, w.boog.hoeken[1])):
                    if plaats.id in self.eigen:
                        breed = max(0.0, w.half + self.half - GEWOON) / plaats.half
                        uit[self.eigen.index(plaats.id)].append((hoek, breed))
        return uit

    def _drukte(self, anderen: tuple[list[tuple[float, float]], ...], hoeken: Reeks) -> Reeks:
        """Leaving a symbol where another line already leaves."""
        som = np.zeros(len(hoeken))
        for kant in (0, 1):
            if anderen[kant]:
                hoek, breed = np.array(anderen[kant]).T
                verschil = abs((hoeken[:, kant, None] - hoek + pi) % (2 * pi) - pi) - breed
                dicht = VOL * np.minimum(1.0, np.maximum(0.0, 1 - verschil / WAAIER)) + ZELFDE * (verschil < SMAL)
                som += np.rint(dicht * EENHEID).astype(np.int64).sum(axis=1) / EENHEID
        return som


def _lijnen_van(lopers: Sequence[Wegzoeker], zonder: Wegzoeker) -> list[tuple[Punt, ...]]:
    """Every line that lies there, but for those of one."""
    return [w.lijn(s, w.boog.punten) for w in lopers if w is not zonder and w.boog is not None for s in w.strengen]
