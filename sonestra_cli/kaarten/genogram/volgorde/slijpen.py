"""Polishing: moves within a row that make the real cost lower, and among equals the drawing pleasanter.

Pleasant, in this order: households together, near to the drawing before, brothers and sisters and partners close,
the first partner first, a man left of a woman (domein/7 §7.2; only when nothing else decides).
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, permutations

from sonestra_cli.kaarten.genogram.rijen.bouwplan import Bouw, Knoop
from sonestra_cli.kaarten.genogram.volgorde.blokken import VasteGroep
from sonestra_cli.kaarten.genogram.volgorde.gelijken import kernen
from sonestra_cli.kaarten.genogram.volgorde.kosten import Volgorde, VolgordeKosten

RONDES = 6
"""Walks over all rows at most."""
WERK = 50_000_000
"""Moves looked at, times the square of the number of nodes, at most."""
Prijs = tuple[int, int, int, int, int, int, int]


@dataclass(frozen=True, slots=True)
class Wensen:
    """What makes one order pleasanter than another; nodes by number."""

    huishoudens: tuple[frozenset[Knoop], ...] = ()
    vorige: Mapping[Knoop, float] | None = None
    links: frozenset[tuple[Knoop, Knoop]] = frozenset()
    """Pairs of which the first would rather stand left: the first partner of somebody and the next."""
    sekse: frozenset[tuple[Knoop, Knoop]] = frozenset()
    """Man and woman of a couple."""


class Slijper:
    """The cost of a row in its surroundings, for comparing moves."""

    def __init__(self, bouw: Bouw, wensen: Wensen) -> None:
        self.bouw, self.wensen, self.kosten = bouw, wensen, VolgordeKosten(bouw)
        self.doelen: list[list[tuple[Knoop, ...]]] = [[] for _ in bouw.rijen]
        for bundel in bouw.bundels:
            self.doelen[bundel.rij + 1].append(bundel.doelen)
        self.vorige = wensen.vorige or {}
        self.links = self._per_rij(wensen.links)
        self.sekse = self._per_rij(wensen.sekse)
        self.kernen = [groep for _, groep in sorted(kernen(bouw).items()) if len(groep) > 1]

    def _per_rij(self, paren: frozenset[tuple[Knoop, Knoop]]) -> list[list[tuple[Knoop, Knoop]]]:
        uit: list[list[tuple[Knoop, Knoop]]] = [[] for _ in self.bouw.rijen]
        for een, ander in sorted(paren):
            if self.bouw.rij[een] == self.bouw.rij[ander]:
                uit[self.bouw.rij[een]].append((een, ander))
        return uit

    def prijs(self, rij: int, volgorde: Volgorde, plaats: list[int]) -> Prijs:
        k = self.kosten
        hoofd = k.uiteen(rij, volgorde, plaats) + k.kruisingen(rij, plaats)
        if rij:
            hoofd += k.kruisingen(rij - 1, plaats)
        wens = sum(plaats[een] > plaats[ander] for een, ander in k.wensen[rij])
        span = sum(max(plaats[d] for d in doelen) - min(plaats[d] for d in doelen) for doelen in self.doelen[rij])
        span += sum(abs(plaats[kp.a] - plaats[kp.b]) for kp in k.koppels[rij])
        links = sum(plaats[een] > plaats[ander] for een, ander in self.links[rij])
        sekse = sum(plaats[een] > plaats[ander] for een, ander in self.sekse[rij])
        return hoofd, wens, self._huizen(rij, plaats), anders_dan(self.vorige, volgorde[rij]), span, links, sekse

    def _huizen(self, rij: int, plaats: list[int]) -> int:
        """Others that stand inside a household's stretch of the row."""
        som = 0
        for huis in self.wensen.huishoudens:
            plekken = [plaats[k] for k in huis if self.bouw.rij[k] == rij]
            if len(plekken) > 1:
                som += max(plekken) - min(plekken) + 1 - len(plekken)
        return som


def anders_dan(vorige: Mapping[Knoop, float], rij: Sequence[Knoop]) -> int:
    """Pairs of a row that changed sides since the drawing before."""
    xs = [vorige[k] for k in rij if k in vorige]
    return sum(a > b for i, a in enumerate(xs) for b in xs[i + 1 :])


def slijp(bouw: Bouw, blokken: Sequence[Sequence[VasteGroep]], volgorde: Volgorde, wensen: Wensen) -> Volgorde:
    """The same or a better order: never more apart or crossed than ``volgorde``."""
    slijper = Slijper(bouw, wensen)
    volgorde = [list(rij) for rij in volgorde]
    plaats = [0] * len(bouw.wie)
    for rij in volgorde:
        _zet(plaats, rij)
    over = WERK // max(1, len(bouw.wie)) ** 2
    for _ in range(RONDES):
        bewogen = False
        for nr in range(len(volgorde)):
            gezien, beter = _slijp_rij(slijper, blokken[nr], nr, volgorde, plaats, over)
            over -= gezien
            bewogen |= beter
        bewogen |= _ruil(slijper, volgorde, plaats)
        if not bewogen or over <= 0:
            break
    return volgorde


def _zet(plaats: list[int], rij: Sequence[Knoop]) -> None:
    for i, knoop in enumerate(rij):
        plaats[knoop] = i


def _slijp_rij(
    slijper: Slijper, blokken: Sequence[VasteGroep], nr: int, volgorde: Volgorde, plaats: list[int], over: int
) -> tuple[int, bool]:
    """Moves looked at, and whether any was made."""
    bewogen, gezien = False, 0
    beste = slijper.prijs(nr, volgorde, plaats)
    for stuk in _stukken(slijper.bouw, blokken, nr):
        if gezien >= over:
            break
        hier = volgorde[nr]
        keus = hier
        for kandidaat in _kandidaten(slijper.bouw, hier, stuk):
            gezien += 1
            volgorde[nr] = kandidaat
            _zet(plaats, kandidaat)
            prijs = slijper.prijs(nr, volgorde, plaats)
            if prijs < beste:
                beste, keus, bewogen = prijs, kandidaat, True
        volgorde[nr] = keus
        _zet(plaats, keus)
    return gezien, bewogen


def _ruil(slijper: Slijper, volgorde: Volgorde, plaats: list[int]) -> bool:
    """Partners of one person change places, with the children of the two or without, where that is pleasanter."""
    geruild = False
    for groep in slijper.kernen:
        for (een, _), (ander, _) in combinations(groep, 2):
            rij = slijper.bouw.rij[een[0]]
            rijen = range(rij, min(rij + 2, len(volgorde)))
            beste, keus = _samen(slijper, rijen, volgorde, plaats), [volgorde[nr] for nr in rijen]
            oud = keus
            anders = [_verwisseld(oud[0], een[:1], ander[:1]), *oud[1:]]
            if len(een) > 1 and len(ander) > 1:
                onder = _verwisseld(oud[1], een[1:], ander[1:])
                kandidaten = [[anders[0], onder], anders, [oud[0], onder]]
            else:
                kandidaten = [anders]
            for kandidaat in kandidaten:
                _leg(rij, kandidaat, volgorde, plaats)
                mag = all(tweelingen_bijeen(slijper.bouw, op_rij) for op_rij in kandidaat)
                if mag and (prijs := _samen(slijper, rijen, volgorde, plaats)) < beste:
                    beste, keus, geruild = prijs, kandidaat, True
            _leg(rij, keus, volgorde, plaats)
    return geruild


def _leg(eerste: int, rijen: Sequence[list[Knoop]], volgorde: Volgorde, plaats: list[int]) -> None:
    """These rows from row ``eerste`` on."""
    for nr, rij in enumerate(rijen, eerste):
        volgorde[nr] = rij
        _zet(plaats, rij)


def _samen(slijper: Slijper, rijen: Sequence[int], volgorde: Volgorde, plaats: list[int]) -> tuple[int, ...]:
    return tuple(map(sum, zip(*(slijper.prijs(nr, volgorde, plaats) for nr in rijen), strict=True)))


def _verwisseld(rij: Sequence[Knoop], een: Sequence[Knoop], ander: Sequence[Knoop]) -> list[Knoop]:
    """The row with the two pieces in each other's places: where the first of them stood."""
    plek = {een[0]: ander, ander[0]: een}
    weg = {*een, *ander}
    return [k for lid in rij for k in plek.get(lid, () if lid in weg else (lid,))]


def _stukken(bouw: Bouw, blokken: Sequence[VasteGroep], nr: int) -> Iterator[tuple[Knoop, ...]]:
    """What moves as one: a block, a set of brothers and sisters with their partners, a couple."""
    blok_van = {k: blok.leden for blok in blokken for k in blok.leden}
    for blok in blokken:
        yield blok.leden
    stukken: dict[tuple[Knoop, ...], None] = {}
    for bundel in bouw.bundels:
        if bundel.rij + 1 == nr:
            groep = {k for d in bundel.doelen for k in blok_van[d]}
            stukken[tuple(sorted(groep))] = None
            partners = {
                m for p in bouw.koppels for k in groep if k in (p.a, p.b) for m in blok_van[p.a] + blok_van[p.b]
            }
            stukken[tuple(sorted(groep | partners))] = None
    for koppel in bouw.koppels:
        if bouw.rij[koppel.a] == nr and blok_van[koppel.a] != blok_van[koppel.b]:
            stukken[tuple(sorted({*blok_van[koppel.a], *blok_van[koppel.b]}))] = None
    yield from (s for s in stukken if 1 < len(s) < len(bouw.rijen[nr]))


def _kandidaten(bouw: Bouw, rij: Sequence[Knoop], stuk: tuple[Knoop, ...]) -> Iterator[list[Knoop]]:
    """The row with the piece elsewhere, in its own order; small pieces also turned about."""
    binnen = set(stuk)
    leden = [k for k in rij if k in binnen]
    rest = [k for k in rij if k not in binnen]
    eigen = [[*p] for p in permutations(leden) if _mag(bouw, p)] if len(leden) <= 3 else [leden]
    laag = max((i + 1 for i, u in enumerate(rest) if any((u, k) in bouw.voorrang for k in leden)), default=0)
    hoog = min((i for i, u in enumerate(rest) if any((k, u) in bouw.voorrang for k in leden)), default=len(rest))
    for i in range(laag, hoog + 1):
        for zo in eigen:
            kandidaat = [*rest[:i], *zo, *rest[i:]]
            if kandidaat != rij and tweelingen_bijeen(bouw, kandidaat):
                yield kandidaat


def _mag(bouw: Bouw, leden: Sequence[Knoop]) -> bool:
    return not any((ander, een) in bouw.voorrang for i, een in enumerate(leden) for ander in leden[i + 1 :])


def tweelingen_bijeen(bouw: Bouw, rij: Sequence[Knoop]) -> bool:
    """Twins: nobody between but partners of theirs."""
    plaats = {k: i for i, k in enumerate(rij)}
    for groep in bouw.tweelingen:
        if groep[0] not in plaats:
            continue
        plekken = sorted(plaats[k] for k in groep)
        mag = set(groep) | {k for p in bouw.koppels for k in (p.a, p.b) if p.echt and {p.a, p.b} & set(groep)}
        if any(rij[i] not in mag for i in range(plekken[0], plekken[-1])):
            return False
    return True
