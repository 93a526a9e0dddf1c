"""One relation that looks for its way among the others, and for room for its words."""

from collections.abc import Iterable, Mapping, Sequence
from math import hypot, pi

from sonestra_cli.kaarten.genogram.bogen import Boog, Plaats, bogen, ernaast
from sonestra_cli.kaarten.genogram.omwegen import hoekverschil, zoek_omweg
from sonestra_cli.kaarten.genogram.relaties import Relatie
from sonestra_cli.kaarten.genogram.relatieteksten import Gezet, Wens, blok_cellen, zoek_plek
from sonestra_cli.kaarten.genogram.slingers import slingers
from sonestra_cli.kaarten.genogram.wegen import Veld, stappen
from sonestra_cli.kaarten.relatielijn import GEMERKT, HALF

RUIM = (5.0, 2.5, 0.5)
"""Kept clear of symbols and texts beside half the width of the line itself; the next where one has no way."""
KRAP = 30.0
"""What it costs to come closer to symbols and texts."""
MERK = 6.0
"""Half the width of the strokes at a gap."""
KEUZES = 150
"""So many ways are tried to find room for words."""
STIL = 90.0
"""What it costs to leave out the words of somebody."""
SMAL, ZELFDE = pi / 11, 150.0
WAAIER, VOL = pi / 4, 60.0
"""Two lines of one person stay so far apart where they leave; what it costs to leave side by side."""
TUSSEN = 5.0
"""Between two lines of the same two people."""


class Loper:
    """One relation looking for its way."""

    def __init__(self, nr: int, relatie: Relatie, van: Plaats, naar: Plaats, wensen: tuple[Wens, ...]) -> None:
        self.nr, self.relatie, self.van, self.naar, self.wensen = nr, relatie, van, naar, wensen
        self.naam = f"relatie-{nr}-{relatie.van}-{relatie.naar}"
        self.afstand = hypot(van.x - naar.x, van.y - naar.y)
        self.half = HALF.get(relatie.soort, 1.0)
        self.breed = max(self.half, MERK) if relatie.soort in GEMERKT else self.half
        self.eigen = frozenset((van.id, naar.id))
        self.keuzes = bogen(van, naar)
        self.boog: Boog | None = None
        self.gezet: Gezet = ()

    def zoek(self, veld: Veld, lopers: list["Loper"]) -> None:
        """The cheapest way among the others; where none is free this relation has no line."""
        self.leg(veld, -1)
        self.boog = next((boog for _, boog in self._wegen(veld, lopers, 0.0)), None)
        self.leg(veld, 1)

    def zeg(self, veld: Veld, lopers: list["Loper"]) -> None:
        """The words beside the line; along a somewhat longer way where this one has no room for them."""
        if self.boog is None or not self.wensen:
            return
        self.leg(veld, -1)
        hoeken = self._hoeken(lopers)
        nu = self.boog.kost + self._drukte(self.boog, hoeken) + veld.prijs(self.boog.punten)
        keuzes: list[tuple[float, int, Boog, Gezet]] = []
        for som, boog in ((nu, self.boog), *self._wegen(veld, lopers, STIL * len(self.wensen))):
            gezet = zoek_plek(self.wensen, self.relatie, boog.punten, self.breed, veld)
            keuzes.append((som + STIL * (len(self.wensen) - len(gezet)), len(keuzes), boog, gezet))
            if len(gezet) == len(self.wensen):
                break
        _, _, self.boog, self.gezet = min(keuzes, key=lambda k: k[:2])
        self.leg(veld, 1)

    def leg(self, veld: Veld, keer: int) -> None:
        if self.boog is not None:
            veld.leg(self.boog.punten, self.breed, (c for g in self.gezet for c in blok_cellen(g)), keer)

    def _wegen(self, veld: Veld, lopers: list["Loper"], speling: float) -> list[tuple[float, Boog]]:
        """The best free way, and those that cost at most ``speling`` more; best first."""
        hoeken = self._hoeken(lopers)
        gevonden: list[tuple[float, Boog]] = []
        krap: list[tuple[float, Boog]]
        prijs = 1e18
        for nr, ruim in enumerate(RUIM):
            krap = []
            goed = self._voeg_bij(krap, self.keuzes, veld, hoeken, ruim + self.half, speling, prijs)
            if goed + speling > 1.25 * self.afstand + 40:
                krom = slingers(veld, self.van, self.naar, ruim + self.half)
                goed = self._voeg_bij(krap, krom, veld, hoeken, ruim + self.half, speling, goed)
            gevonden += [(som + KRAP * nr, boog) for som, boog in krap]
            prijs = min(prijs, goed + KRAP * nr)
            if prijs < 1.5 * self.afstand + 60:
                break
        gevonden += self._ernaast(veld, lopers, speling)
        prijs = min((som for som, _ in gevonden), default=1e18)
        if not gevonden or (speling == 0.0 and prijs > 2.0 * self.afstand + 200):
            omwegen = (
                zoek_omweg(veld, self.van, self.naar, ruim + self.half, hoeken)
                for ruim in (RUIM[1:] if not gevonden else RUIM[1:2])
            )
            omweg = next((o for o in omwegen if o), None)
            krap = []
            self._voeg_bij(krap, (omweg,) if omweg else (), veld, hoeken, RUIM[-1] + self.half, speling, 1e18)
            gevonden += krap
        gevonden.sort(key=lambda g: (g[0], g[1].hoeken))
        return [g for g in gevonden if g[0] <= gevonden[0][0] + speling][:KEUZES]

    def _ernaast(self, veld: Veld, lopers: list["Loper"], speling: float) -> list[tuple[float, Boog]]:
        """Beside another line of the same two, on either side."""
        uit: list[tuple[float, Boog]] = []
        for w in lopers:
            if w is self or w.boog is None or w.relatie.paar != self.relatie.paar:
                continue
            ander = w.boog if w.van is self.van else w.boog.terug()
            ver = self.breed + w.breed + TUSSEN
            bogen_ = [ernaast(ander, self.van, self.naar, kant * ver) for kant in (-1, 1)]
            w.leg(veld, -1)
            hoeken = self._hoeken([x for x in lopers if x is not w])
            self._voeg_bij(uit, [b for b in bogen_ if b], veld, hoeken, RUIM[-1] + self.half, speling, 1e18)
            w.leg(veld, 1)
        return uit

    def _voeg_bij(
        self, gevonden: list[tuple[float, Boog]], keuzes: Iterable[Boog], veld: Veld,
        hoeken: Mapping[str, Sequence[float]], ruim: float, speling: float, prijs: float,
    ) -> float:  # fmt: skip
        """Adds every free way that is not clearly worse than the best so far; gives the best price."""
        for boog in keuzes:
            if boog.kost >= prijs + speling:
                break
            som = boog.kost + self._drukte(boog, hoeken)
            if som < prijs + speling and veld.vrij(boog.punten, ruim, self.eigen) and self._buiten(boog):
                som += veld.prijs(boog.punten)
                prijs = min(prijs, som)
                gevonden.append((som, boog))
        return prijs

    def _buiten(self, boog: Boog) -> bool:
        """Whether it does not come back into its own symbols."""
        return not any(plaats.binnen(p) for plaats in (self.van, self.naar) for p, _ in stappen(boog.punten))

    def _hoeken(self, lopers: list["Loper"]) -> dict[str, list[float]]:
        """At which angles other lines leave the two symbols."""
        uit: dict[str, list[float]] = {self.van.id: [], self.naar.id: []}
        for w in lopers:
            if w is not self and w.boog is not None:
                for wie, hoek in ((w.van.id, w.boog.hoeken[0]), (w.naar.id, w.boog.hoeken[1])):
                    if wie in uit:
                        uit[wie].append(hoek)
        return uit

    def _drukte(self, boog: Boog, hoeken: Mapping[str, Sequence[float]]) -> float:
        """Leaving a symbol where another line already leaves."""
        som = 0.0
        for wie, eigen in ((self.van.id, boog.hoeken[0]), (self.naar.id, boog.hoeken[1])):
            for hoek in hoeken[wie]:
                verschil = hoekverschil(eigen, hoek)
                if verschil < WAAIER:
                    som += VOL * (1 - verschil / WAAIER) + (ZELFDE if verschil < SMAL else 0.0)
        return som
