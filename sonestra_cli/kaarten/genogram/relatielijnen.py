"""Relation lines in the free room: short, gently curved, spread around the symbols, never through one or a text."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import hypot, pi

from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.kaarten.genogram.bogen import Boog, Plaats, bogen, lengte
from sonestra_cli.kaarten.genogram.omwegen import hoekverschil, zoek_omweg
from sonestra_cli.kaarten.genogram.relaties import Relatie
from sonestra_cli.kaarten.genogram.relatieteksten import (
    Gezet,
    Wens,
    blok_cellen,
    teken_woorden,
    wensen_van,
    zoek_plek,
)
from sonestra_cli.kaarten.genogram.slingers import slingers
from sonestra_cli.kaarten.genogram.wegen import Doos, Veld
from sonestra_cli.kaarten.relatielijn import GEMERKT, HALF, stuk, teken_relatie
from sonestra_cli.kaarten.tekening import Deel, Gebroken, Lijn, Meet, PlekPersoon, Punt, Streek, Symbool, Tekst, Vlak
from sonestra_cli.taal.keuzewoorden import in_woorden

RUIM = (5.0, 2.5, 0.5)
"""Kept clear of symbols and texts beside half the width of the line itself; the next where one has no way."""
BUREN = 150.0
"""Nearer than this there is so little room for words that they come before all other lines."""
KRAP = 30.0
"""What it costs to come closer to symbols and texts."""
MERK = 6.0
"""Half the width of the strokes at a gap."""
RONDES, KEUZES = 2, 150
"""So often every line looks for its way; so many ways are tried to find room for words."""
STIL = 75.0
"""What it costs to leave out the words of somebody."""
SMAL, ZELFDE = pi / 11, 150.0
WAAIER, VOL = pi / 4, 60.0
"""Two lines of one person stay so far apart where they leave; what it costs to leave side by side."""
BINNEN = ("leeftijd", "kenmerk")
"""Texts inside a symbol."""


@dataclass(frozen=True, slots=True)
class Relatielijnen:
    delen: tuple[Deel, ...] = ()
    lijnen: tuple[Lijn, ...] = ()
    gebroken: tuple[Gebroken, ...] = ()
    getekend: tuple[Relatie, ...] = ()


def teken_relaties(
    relaties: tuple[Relatie, ...],
    plekken: Mapping[Sleutel, PlekPersoon],
    delen: tuple[Deel, ...],
    namen: Mapping[Sleutel, str],
    meet: Meet,
) -> Relatielijnen:
    """Neighbours with words first; then the others, short ones first, once more among all, and their words last."""
    if not relaties:
        return Relatielijnen()
    vormen = {d.id: d.vorm for d in delen if isinstance(d, Symbool)}
    plaatsen = {k: Plaats(k, p.x, p.y, p.breedte / 2, vormen[f"persoon-{k}"]) for k, p in plekken.items()}
    lopers = [
        _Loper(nr, r, plaatsen[r.van], plaatsen[r.naar], wensen_van(r, namen, meet)) for nr, r in enumerate(relaties)
    ]
    lopers.sort(key=lambda w: (w.afstand, w.nr))
    veld = Veld(_dozen(delen), _lijnen(delen), _omtrekken(delen))
    buren = [w for w in lopers if w.afstand < BUREN and w.wensen]
    for loper in buren:
        loper.zoek(veld, lopers)
    for loper in buren:
        loper.zeg(veld, lopers)
    verder = [w for w in lopers if w not in buren]
    for _ in range(RONDES):
        for loper in verder:
            loper.zoek(veld, lopers)
    for loper in verder:
        loper.zeg(veld, lopers)
    uit: list[Deel] = []
    lijnen: list[Lijn] = []
    gebroken: list[Gebroken] = []
    for w in lopers:
        wat = f"{namen[w.relatie.van]} en {namen[w.relatie.naar]}: {in_woorden(w.relatie.soort)}"
        if w.boog is None:
            waarom = f"Voor deze lijn was geen vrije weg: {wat}."
            gebroken.append(Gebroken("relatielijn", waarom, (w.relatie.van, w.relatie.naar)))
            continue
        uit += teken_relatie(w.naam, w.boog.punten, w.relatie.soort, wat, merk=_merkplek(veld, w))
        uit += teken_woorden(w.naam, w.gezet)
        lijnen.append(Lijn("relatie", w.naam, w.relatie.van, w.relatie.naar, w.boog.punten))
    return Relatielijnen(tuple(uit), tuple(lijnen), tuple(gebroken), tuple(w.relatie for w in lopers if w.boog))


class _Loper:
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

    def zoek(self, veld: Veld, lopers: list["_Loper"]) -> None:
        """The cheapest way among the others; where none is free this relation has no line."""
        self._leg(veld, -1)
        self.boog = next((boog for _, boog in self._wegen(veld, lopers, 0.0)), None)
        self._leg(veld, 1)

    def zeg(self, veld: Veld, lopers: list["_Loper"]) -> None:
        """The words beside the line; along a somewhat longer way where this one has no room for them."""
        if self.boog is None or not self.wensen:
            return
        self._leg(veld, -1)
        keuzes: list[tuple[int, float, int, Boog, Gezet]] = []
        for som, boog in ((0.0, self.boog), *self._wegen(veld, lopers, STIL * len(self.wensen))):
            gezet = zoek_plek(self.wensen, self.relatie, boog.punten, self.breed, veld)
            keuzes.append((len(self.wensen) - len(gezet), som, len(keuzes), boog, gezet))
            if len(gezet) == len(self.wensen):
                break
        _, _, _, self.boog, self.gezet = min(keuzes, key=lambda k: k[:3])
        self._leg(veld, 1)

    def _leg(self, veld: Veld, keer: int) -> None:
        if self.boog is not None:
            veld.leg(self.boog.punten, self.breed, (c for g in self.gezet for c in blok_cellen(g)), keer)

    def _wegen(self, veld: Veld, lopers: list["_Loper"], speling: float) -> list[tuple[float, Boog]]:
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

    def _voeg_bij(
        self, gevonden: list[tuple[float, Boog]], keuzes: Iterable[Boog], veld: Veld,
        hoeken: Mapping[str, Sequence[float]], ruim: float, speling: float, prijs: float,
    ) -> float:  # fmt: skip
        """Adds every free way that is not clearly worse than the best so far; gives the best price."""
        for boog in keuzes:
            if boog.kost >= prijs + speling:
                break
            som = boog.kost + self._drukte(boog, hoeken)
            if som < prijs + speling and veld.vrij(boog.punten, ruim, self.eigen):
                som += veld.prijs(boog.punten)
                prijs = min(prijs, som)
                gevonden.append((som, boog))
        return prijs

    def _hoeken(self, lopers: list["_Loper"]) -> dict[str, list[float]]:
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


def _merkplek(veld: Veld, w: _Loper) -> float:
    """Where along the line its mark stands best: free and straight, near the middle."""
    assert w.boog is not None
    punten, lang = w.boog.punten, lengte(w.boog.punten)

    def last(plek: float) -> tuple[float, float]:
        deel = stuk(punten, plek - 12, plek + 12)
        krom = 24 - hypot(deel[-1][0] - deel[0][0], deel[-1][1] - deel[0][1])
        vol = 0.0 if veld.vrij(deel, 8.0, w.eigen) else 60.0
        return veld.prijs(deel) + 6 * krom + vol + 0.2 * abs(plek - lang / 2), plek

    return min((last(20 + 4 * nr) for nr in range(int((lang - 40) // 4) + 1)), default=(0.0, lang / 2))[1]


def _dozen(delen: tuple[Deel, ...]) -> Iterator[tuple[str, Doos]]:
    for deel in delen:
        if isinstance(deel, Symbool) or (isinstance(deel, Tekst) and deel.klasse not in BINNEN):
            wie = deel.id.removeprefix("persoon-").removeprefix("binnenrand-") if isinstance(deel, Symbool) else deel.id
            half, hoog = deel.breedte / 2, deel.hoogte / 2
            yield wie, (deel.x - half, deel.y - hoog, deel.x + half, deel.y + hoog)


def _lijnen(delen: tuple[Deel, ...]) -> Iterator[tuple[Punt, ...]]:
    return (d.punten for d in delen if isinstance(d, Streek) and d.laag == "onder")


def _omtrekken(delen: tuple[Deel, ...]) -> Iterator[tuple[Punt, ...]]:
    return ((*d.punten, d.punten[0]) for d in delen if isinstance(d, Vlak) and d.klasse == "huishouden")
