"""One relation that looks for its way among the others, and for room for its words."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import hypot, pi

import numpy as np

from sonestra_cli.kaarten.genogram.bogen import Plaats, Wegen, bogen, ernaast
from sonestra_cli.kaarten.genogram.omwegen import omwegen
from sonestra_cli.kaarten.genogram.relaties import Relatie
from sonestra_cli.kaarten.genogram.relatieteksten import Gezet, Wens, doos_van, zoek_plek
from sonestra_cli.kaarten.genogram.slingers import slingers
from sonestra_cli.kaarten.genogram.wegen import EENHEID, NIET, Afdruk, Nummers, Reeks, Veld, richting
from sonestra_cli.kaarten.relatielijn import GEMERKT, HALF
from sonestra_cli.kaarten.tekening import Punt

RUIM = (0.5, 2.5, 5.0)
"""Kept clear of symbols and texts beside half the width of the line itself: at least, better, best."""
KRAP = 30.0
"""What it costs to come a step closer to symbols and texts."""
MERK = 6.0
"""Half the width of the strokes at a gap."""
KEUZES, ANDERS = 30, 10.0
"""So many ways, which differ by so many points at least, are tried to find room for words."""
STIL = 90.0
"""What it costs to leave out the words of somebody."""
SMAL, ZELFDE = pi / 11, 150.0
WAAIER, VOL = pi / 4, 60.0
"""Two lines of one person stay so far apart where they leave; what it costs to leave side by side."""
TUSSEN = 5.0
"""Between two lines of the same two people."""


@dataclass(frozen=True, slots=True)
class Boog:
    """The way chosen, its angles at both symbols, the cells it takes."""

    punten: tuple[Punt, ...]
    hoeken: tuple[float, float]
    afdruk: Afdruk


@dataclass(frozen=True, slots=True)
class Keuzes:
    """Ways that are free of symbols and texts: their cells on the grid, length of a step, cost without other lines."""

    wegen: Wegen
    plek: Nummers
    stap: Reeks
    kost: Reeks


class Loper:
    """One relation looking for its way."""

    def __init__(self, nr: int, relatie: Relatie, van: Plaats, naar: Plaats, wensen: tuple[Wens, ...]) -> None:
        self.nr, self.relatie, self.van, self.naar, self.wensen = nr, relatie, van, naar, wensen
        self.naam = f"relatie-{nr}-{relatie.van}-{relatie.naar}"
        self.afstand = hypot(van.x - naar.x, van.y - naar.y)
        self.half = HALF.get(relatie.soort, 1.0)
        self.breed = max(self.half, MERK) if relatie.soort in GEMERKT else self.half
        self.eigen = (van.id, naar.id)
        self.keuzes: list[Keuzes] = []
        self.boog: Boog | None = None
        self.gezet: Gezet = ()

    def verken(self, veld: Veld) -> None:
        """Finds every simple way that is free of symbols and texts."""
        self._voeg_bij(veld, bogen(veld, self.van, self.naar, veld.bezet(RUIM[0] + self.half, self.eigen)))
        self._voeg_bij(veld, slingers(veld, self.van, self.naar, veld.bezet(RUIM[1] + self.half, self.eigen)))

    def zoek(self, veld: Veld, lopers: Sequence["Loper"]) -> None:
        """The cheapest way among the others; where none is free this relation has no line."""
        self.leg(veld, -1)
        gevonden = self._wegen(veld, lopers, 0.0)
        if not gevonden or gevonden[0][0] > 1.6 * self.afstand + 140:
            ruim = RUIM[0] if not gevonden else RUIM[1]
            self._voeg_bij(veld, omwegen(veld, self.van, self.naar, veld.bezet(ruim + self.half, self.eigen)))
            gevonden = self._wegen(veld, lopers, 0.0)
        self.boog = gevonden[0][1] if gevonden else None
        self.leg(veld, 1)

    def zeg(self, veld: Veld, lopers: Sequence["Loper"]) -> None:
        """The words beside the line; along a somewhat longer way where this one has no room for them."""
        if self.boog is None or not self.wensen:
            return
        self.leg(veld, -1)
        vol = veld.vol()
        keuzes: list[tuple[float, int, Boog, Gezet]] = []
        for som, boog in self._wegen(veld, lopers, STIL * len(self.wensen)):
            gezet = zoek_plek(self.wensen, self.relatie, boog.punten, self.breed, veld, vol)
            keuzes.append((som + STIL * (len(self.wensen) - len(gezet)), len(keuzes), boog, gezet))
            if len(gezet) == len(self.wensen):
                break
        if keuzes:
            _, _, self.boog, self.gezet = min(keuzes, key=lambda k: k[:2])
        self.leg(veld, 1)

    def leg(self, veld: Veld, keer: int) -> None:
        if self.boog is not None:
            veld.leg(self.boog.afdruk, keer)
            veld.leg_woorden((doos_van(g) for g in self.gezet), keer)

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
        stap = wegen.punten[:, 1:] - wegen.punten[:, :-1]
        lang = np.rint(np.sqrt(stap[..., 0] ** 2 + stap[..., 1] ** 2) * 1000).astype(np.int64).sum(axis=1) / 1000
        per = lang / plek.shape[1] / EENHEID
        return Keuzes(wegen, plek, per, kost + veld.familie.reshape(-1)[plek].sum(axis=1) * per)

    def _wegen(self, veld: Veld, lopers: Sequence["Loper"], speling: float) -> list[tuple[float, Boog]]:
        """The best free way, and those that cost at most ``speling`` more and differ from it; best first."""
        hoeken = self._hoeken(lopers)
        sommen = [
            (keuzes, keuzes.kost + veld.last.reshape(-1)[keuzes.plek].sum(axis=1) * keuzes.stap
             + self._drukte(keuzes.wegen, hoeken))
            for keuzes in self.keuzes
        ]  # fmt: skip
        sommen += self._ernaast(veld, lopers)
        if not sommen:
            return []
        heel = np.concatenate([som for _, som in sommen])
        beste = float(heel.min())
        if beste > NIET:
            return []
        uit: list[tuple[float, Boog]] = []
        gehad: list[Reeks] = []
        for nr in np.argsort(heel, kind="stable")[: 20 * KEUZES if speling else 1].tolist():
            if heel[nr] > min(NIET, beste + speling) or len(uit) >= KEUZES:
                break
            punten, hoek = _weg(sommen, nr)
            drie = punten[[len(punten) // 4, len(punten) // 2, -len(punten) // 4]]
            if all(abs(drie - eerder).max() > ANDERS for eerder in gehad):
                gehad.append(drie)
                uit.append((float(heel[nr]), self._boog(veld, punten, hoek)))
        return uit

    def _boog(self, veld: Veld, punten: Reeks, hoeken: Reeks) -> Boog:
        rij = tuple((x, y) for x, y in punten.tolist())
        een, ander = hoeken.tolist()
        return Boog(rij, (een, ander), veld.afdruk(punten, self.breed))

    def _ernaast(self, veld: Veld, lopers: Sequence["Loper"]) -> list[tuple[Keuzes, Reeks]]:
        """Beside another line of the same two, on either side."""
        uit: list[tuple[Keuzes, Reeks]] = []
        for w in lopers:
            if w is self or w.boog is None or w.relatie.paar != self.relatie.paar:
                continue
            ander = w.boog.punten if w.van is self.van else w.boog.punten[::-1]
            ver = self.breed + w.breed + TUSSEN
            w.leg(veld, -1)
            hoeken = self._hoeken([x for x in lopers if x is not w])
            for kant in (-1, 1):
                wegen = ernaast(ander, self.van, self.naar, kant * ver)
                keuzes = self._bekijk(veld, wegen) if wegen is not None else None
                if keuzes is not None:
                    som = keuzes.kost + veld.last.reshape(-1)[keuzes.plek].sum(axis=1) * keuzes.stap
                    uit.append((keuzes, som + self._drukte(keuzes.wegen, hoeken)))
            w.leg(veld, 1)
        return uit

    def _hoeken(self, lopers: Sequence["Loper"]) -> tuple[list[float], list[float]]:
        """At which angles other lines leave the two symbols."""
        uit: tuple[list[float], list[float]] = ([], [])
        for w in lopers:
            if w is not self and w.boog is not None:
                for wie, hoek in ((w.van.id, w.boog.hoeken[0]), (w.naar.id, w.boog.hoeken[1])):
                    if wie in self.eigen:
                        uit[self.eigen.index(wie)].append(hoek)
        return uit

    def _drukte(self, wegen: Wegen, hoeken: tuple[list[float], list[float]]) -> Reeks:
        """Leaving a symbol where another line already leaves."""
        som = np.zeros(len(wegen.kost))
        for kant in (0, 1):
            for hoek in hoeken[kant]:
                verschil = abs((wegen.hoeken[:, kant] - hoek + pi) % (2 * pi) - pi)
                som += VOL * np.maximum(0.0, 1 - verschil / WAAIER) + ZELFDE * (verschil < SMAL)
        return som


def _weg(sommen: Sequence[tuple[Keuzes, Reeks]], nr: int) -> tuple[Reeks, Reeks]:
    """The way with this number, and its angles."""
    for keuzes, som in sommen:
        if nr < len(som):
            return keuzes.wegen.punten[nr], keuzes.wegen.hoeken[nr]
        nr -= len(som)
    raise IndexError(nr)
