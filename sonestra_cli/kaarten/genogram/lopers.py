"""The relations of two people that look for their way among the others, and for room for their words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from math import hypot, pi

import numpy as np

from sonestra_cli.kaarten.genogram.bogen import Plaats, Wegen, bogen, ernaast, lengten
from sonestra_cli.kaarten.genogram.elastiek import trek_strak
from sonestra_cli.kaarten.genogram.omwegen import omwegen
from sonestra_cli.kaarten.genogram.relatieteksten import Gezet, doos_van, zoek_plek
from sonestra_cli.kaarten.genogram.slingers import slingers
from sonestra_cli.kaarten.genogram.strengen import Streng, naast_elkaar
from sonestra_cli.kaarten.genogram.wegen import EENHEID, NIET, Afdruk, Nummers, Reeks, Veld, richting
from sonestra_cli.kaarten.tekening import Punt

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
class Boog:
    """The way chosen, the cells it takes, and it alone as a choice."""

    punten: tuple[Punt, ...]
    afdruk: Afdruk
    keus: "Keuzes"

    @property
    def hoeken(self) -> tuple[float, float]:
        een, ander = self.keus.wegen.hoeken[0].tolist()
        return een, ander


@dataclass(frozen=True, slots=True)
class Keuzes:
    """Ways that are free of symbols and texts: their cells on the grid, length of a step, cost without other lines."""

    wegen: Wegen
    plek: Nummers
    stap: Reeks
    kost: Reeks

    def een(self, nr: int) -> "Keuzes":
        deel = slice(nr, nr + 1)
        wegen = Wegen(self.wegen.punten[deel], self.wegen.hoeken[deel], self.wegen.kost[deel])
        return Keuzes(wegen, self.plek[deel], self.stap[deel], self.kost[deel])


class Loper:
    """All relations of two people, side by side, looking for their way."""

    def __init__(self, strengen: Sequence[Streng], van: Plaats, naar: Plaats) -> None:
        self.van, self.naar = van, naar
        self.strengen = naast_elkaar(strengen)
        self.afstand = hypot(van.x - naar.x, van.y - naar.y)
        self.half = max(s.af + s.half for s in self.strengen)
        self.breed = max(s.af + s.breed for s in self.strengen)
        self.eigen = (van.id, naar.id)
        self.wensen = [wens for streng in strengen for wens in streng.wensen]
        self.keuzes: list[Keuzes] = []
        self.boog: Boog | None = None
        self.kost = 0.0
        self.gezet: Mapping[int, Gezet] = {}

    def verken(self, veld: Veld) -> None:
        """Finds every simple way that is free of symbols and texts."""
        self._voeg_bij(veld, bogen(veld, self.van, self.naar, veld.bezet(RUIM[0] + self.half, self.eigen)))
        self._voeg_bij(veld, slingers(veld, self.van, self.naar, veld.bezet(RUIM[1] + self.half, self.eigen)))

    def zoek(self, veld: Veld, lopers: Sequence["Loper"]) -> None:
        """The cheapest way among the others; where none is free these relations have no line."""
        self.leg(veld, -1)
        gevonden = self._wegen(veld, lopers, 0.0)
        if not gevonden or gevonden[0][0] > 1.6 * self.afstand + 140:
            bezet = veld.bezet((RUIM[1] if gevonden else RUIM[0]) + self.half, self.eigen)
            self._voeg_bij(veld, omwegen(veld, self.van, self.naar, bezet, partial(self._drukte, self._hoeken(lopers))))
            gevonden = self._wegen(veld, lopers, 0.0)
        self.kost, self.boog = gevonden[0] if gevonden else (NIET, None)
        self.leg(veld, 1)

    def slijp(self, veld: Veld, lopers: Sequence["Loper"]) -> None:
        """The way it has, let loose among the others where they are in its way."""
        if self.boog is None:
            return
        self.leg(veld, -1)
        if self.prijs(veld, lopers) - float(self.boog.keus.kost[0]) > IN_DE_WEG:
            bezet, drukte = veld.bezet(RUIM[0] + self.half, self.eigen), partial(self._drukte, self._hoeken(lopers))
            punten = np.array(self.boog.punten)
            self._voeg_bij(veld, trek_strak(veld, self.van, self.naar, punten, bezet, drukte))
            gevonden = self._wegen(veld, lopers, 0.0)
            self.kost, self.boog = gevonden[0] if gevonden else (self.kost, self.boog)
        self.leg(veld, 1)

    def los(self, veld: Veld) -> list["Loper"]:
        """Every relation on its own, where together there is no way that is not far too long."""
        if len(self.strengen) == 1 or self.kost < 2.2 * self.afstand + 200:
            return [self]
        self.leg(veld, -1)
        uit = [Loper([streng], self.van, self.naar) for streng in self.strengen]
        for loper in uit:
            loper.verken(veld)
        return uit

    def zeg(self, veld: Veld, lopers: Sequence["Loper"]) -> None:
        """The words beside the lines; along a somewhat longer way where this one has no room for them."""
        if self.boog is None or not self.wensen:
            return
        self.leg(veld, -1)
        vol = veld.vol()
        stil = sum(streng.stil for streng in self.strengen)
        beste: tuple[float, Boog, tuple[Streng, ...], Mapping[int, Gezet]] | None = None
        for som, boog in self._wegen(veld, lopers, stil):
            for strengen in (self.strengen, naast_elkaar(self.strengen[::-1]))[: len(self.strengen)]:
                gezet = self._zet_woorden(veld, boog, strengen, vol)
                heel = som + stil - sum(streng.gezegd(gezet[streng.nr]) for streng in strengen)
                if beste is None or heel < beste[0]:
                    beste = heel, boog, strengen, gezet
            if beste is not None and beste[0] <= som:
                break
        if beste is not None:
            _, self.boog, self.strengen, self.gezet = beste
        self.leg(veld, 1)

    def _zet_woorden(self, veld: Veld, boog: Boog, strengen: Sequence[Streng], vol: Nummers) -> Mapping[int, Gezet]:
        lijnen = [(np.array(self.lijn(streng, boog)), streng.breed) for streng in strengen]
        uit: dict[int, Gezet] = {}
        for streng, (lijn, half) in zip(strengen, lijnen, strict=True):
            eerder = [plek for gezet in uit.values() for plek in gezet]
            r = streng.relatie
            uit[streng.nr] = zoek_plek(streng.wensen, r, lijn, half, lijnen, veld, vol, eerder)
        return uit

    def lijn(self, streng: Streng, boog: Boog) -> tuple[Punt, ...]:
        """Where one of the relations runs, in its own direction."""
        punten = ernaast(boog.punten, self.van, self.naar, streng.af) if streng.af else boog.punten
        return punten if streng.relatie.van == self.van.id else punten[::-1]

    def leg(self, veld: Veld, keer: int) -> None:
        if self.boog is not None:
            veld.leg(self.boog.afdruk, keer)
            veld.leg_woorden((doos_van(g) for gezet in self.gezet.values() for g in gezet), keer)

    def _voeg_bij(self, veld: Veld, wegen: Wegen | None) -> None:
        if wegen is not None and (keuzes := self._bekijk(veld, wegen)) is not None:
            self.keuzes.append(keuzes)

    def _bekijk(self, veld: Veld, wegen: Wegen) -> Keuzes | None:
        """The free ones among these ways, with what they cost."""
        cellen = veld.plek(wegen.punten)
        vrij = ~np.logical_or.reduce(veld.bezet(RUIM[0] + self.half, self.eigen)[cellen], axis=1)
        if not vrij.any():
            return None
        wegen, cellen = wegen.neem(vrij), cellen[vrij]
        kost = wegen.kost.copy()
        for ruim in RUIM[1:]:
            kost += KRAP * veld.bezet(ruim + self.half, self.eigen)[cellen].any(axis=1)
        plek = richting(wegen.punten) * veld.cellen + cellen
        per = lengten(wegen.punten) / plek.shape[1] / EENHEID
        return Keuzes(wegen, plek, per, kost + veld.familie.reshape(-1)[plek].sum(axis=1) * per)

    def _wegen(self, veld: Veld, lopers: Sequence["Loper"], speling: float) -> list[tuple[float, Boog]]:
        """The best free way, and those that cost at most ``speling`` more and differ from it; best first."""
        sommen = [self._sommen(veld, lopers, keuzes) for keuzes in self.keuzes]
        if not sommen:
            return []
        heel = np.concatenate(sommen)
        beste = float(heel.min())
        if beste > NIET:
            return []
        uit: list[tuple[float, Boog]] = []
        gehad: list[Reeks] = []
        for nr in np.argsort(heel, kind="stable")[: 20 * KEUZES if speling else 1].tolist():
            if heel[nr] > min(NIET, beste + speling) or len(uit) >= KEUZES:
                break
            keus = self._keus(nr)
            punten = keus.wegen.punten[0]
            drie = punten[[len(punten) // 4, len(punten) // 2, -len(punten) // 4]]
            if all(abs(drie - eerder).max() > ANDERS for eerder in gehad):
                gehad.append(drie)
                rij = tuple((x, y) for x, y in punten.tolist())
                uit.append((float(heel[nr]), Boog(rij, veld.afdruk(punten, self.breed), keus)))
        return uit

    def _keus(self, nr: int) -> Keuzes:
        """The way with this number among all."""
        for keuzes in self.keuzes:
            if nr < len(keuzes.kost):
                return keuzes.een(nr)
            nr -= len(keuzes.kost)
        raise IndexError(nr)

    def _sommen(self, veld: Veld, lopers: Sequence["Loper"], keuzes: Keuzes) -> Reeks:
        """What ways cost among the lines that lie there now."""
        druk = veld.last.reshape(-1)[keuzes.plek].sum(axis=1) * keuzes.stap
        uit: Reeks = keuzes.kost + druk + self._drukte(self._hoeken(lopers), keuzes.wegen.hoeken)
        return uit

    def prijs(self, veld: Veld, lopers: Sequence["Loper"]) -> float:
        """What its way costs now; it must not lie there itself."""
        return float(self._sommen(veld, lopers, self.boog.keus)[0]) if self.boog else NIET

    def last_van(self, ander: "Loper", veld: Veld) -> float:
        """About what another line costs this one."""
        if self.boog is None or ander.boog is None:
            return 0.0
        vol = np.zeros(veld.cellen, np.bool_)
        vol[ander.boog.afdruk.bij] = True
        keus = self.boog.keus
        dicht = int(vol[keus.plek[0] % veld.cellen].sum()) * float(keus.stap[0]) * EENHEID
        return dicht + float(self._drukte(self._hoeken([ander]), keus.wegen.hoeken)[0])

    def _hoeken(self, lopers: Sequence["Loper"]) -> tuple[list[tuple[float, float]], ...]:
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
