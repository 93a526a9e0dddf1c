"""Sifting one row: a block, or a whole set of brothers and sisters, slides to where it crosses least."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sonestra_cli.kaarten.genogram.rijen.bouwplan import BundelNr
from sonestra_cli.kaarten.genogram.volgorde.blokken import VasteGroep

Kruistabel = Sequence[Sequence[float]]


@dataclass(frozen=True, slots=True)
class Rijwerk:
    """One row: its blocks, who must stand left of whom, partners in other blocks, (block, weight) per bundle."""

    blokken: tuple[VasteGroep, ...]
    na: tuple[frozenset[int], ...]
    partners: tuple[tuple[int, ...], ...]
    komt_uit: Mapping[BundelNr, tuple[int, ...]]
    gaat_uit: Mapping[BundelNr, tuple[tuple[int, float], ...]]


def schuif_in(w: Rijwerk, rij: Sequence[int], kruis: Kruistabel, uiteen: float) -> list[int]:
    """Every block in turn slides to its cheapest place between those it must keep left and right."""
    rij = list(rij)
    for blok in sorted(rij):
        hier = rij.index(blok)
        rest = rij[:hier] + rij[hier + 1 :]
        plaats = {b: i for i, b in enumerate(rest)}
        druk = [0.0] * len(w.blokken)
        for u in rest:
            for p in w.partners[u]:
                if p != blok:
                    druk[u] += uiteen if plaats[p] < plaats[u] else -uiteen
        eigen = [plaats[p] for p in w.partners[blok]]
        beste, beste_plek = -1e-9, hier
        som = 0.0
        for i in range(hier - 1, -1, -1):
            u = rest[i]
            if blok in w.na[u]:
                break
            som += kruis[blok][u] - kruis[u][blok] + druk[u]
            som += uiteen * sum((p > i) - (p < i) for p in eigen)
            if som < beste:
                beste, beste_plek = som, i
        som = 0.0
        for i in range(hier, len(rest)):
            u = rest[i]
            if u in w.na[blok]:
                break
            som += kruis[u][blok] - kruis[blok][u] - druk[u]
            som += uiteen * sum((p < i) - (p > i) for p in eigen)
            if som < beste:
                beste, beste_plek = som, i + 1
        rij = [*rest[:beste_plek], blok, *rest[beste_plek:]]
    return rij


def schuif_groepen_in(w: Rijwerk, rij: Sequence[int], kruis: Kruistabel, uiteen: float) -> list[int]:
    """Sets of brothers and sisters together, each in its own order; only where that is cheaper."""
    rij = list(rij)
    paren = [(b, p) for b, partners in enumerate(w.partners) for p in partners if p > b]
    for groep in _groepen(w, rij):
        rest = [b for b in rij if b not in groep]
        leden = [b for b in rij if b in groep]
        laag = max((i + 1 for i, u in enumerate(rest) if not groep.isdisjoint(w.na[u])), default=0)
        hoog = min((i for i, u in enumerate(rest) if any(u in w.na[g] for g in leden)), default=len(rest))
        if laag > hoog:
            continue
        nu = _kruist_nu(rij, groep, kruis) + uiteen * _tussen_nu(rij, paren)
        prijzen = _kruist_bij(rest, leden, kruis)
        tussen = _tussen_bij(rest, leden, paren)
        prijs, _, plek = min(
            (prijzen[i] + uiteen * tussen[i], abs(i - rij.index(leden[0])), i) for i in range(laag, hoog + 1)
        )
        if prijs < nu - 1e-9:
            rij = [*rest[:plek], *leden, *rest[plek:]]
    return rij


def _kruist_nu(rij: Sequence[int], groep: frozenset[int], kruis: Kruistabel) -> float:
    """Crossings of the group with the others, as they stand."""
    som = 0.0
    links: list[int] = []
    rechts = [b for b in rij if b in groep]
    for u in rij:
        if u in groep:
            links.append(rechts.pop(0))
        else:
            regel = kruis[u]
            som += sum(kruis[g][u] for g in links) + sum(regel[g] for g in rechts)
    return som


def _kruist_bij(rest: Sequence[int], leden: Sequence[int], kruis: Kruistabel) -> list[float]:
    """The same with the group together before every place of the rest."""
    naar = [sum(kolom) for kolom in zip(*(kruis[g] for g in leden), strict=True)]
    som = sum(naar[u] for u in rest)
    uit = [som]
    for u in rest:
        regel = kruis[u]
        som += sum([regel[g] for g in leden]) - naar[u]
        uit.append(som)
    return uit


def _tussen_nu(rij: Sequence[int], paren: Sequence[tuple[int, int]]) -> int:
    plaats = {b: i for i, b in enumerate(rij)}
    return sum(abs(plaats[p] - plaats[q]) - 1 for p, q in paren)


def _tussen_bij(rest: Sequence[int], leden: Sequence[int], paren: Sequence[tuple[int, int]]) -> list[int]:
    """Blocks between partners, with the group before every place of the rest."""
    plaats = {b: i for i, b in enumerate(rest)}
    binnen = {b: i for i, b in enumerate(leden)}
    breed = len(leden)
    uit = [0] * (len(rest) + 1)
    vast = 0
    for p, q in paren:
        if p in plaats and q in plaats:
            links, rechts = sorted((plaats[p], plaats[q]))
            vast += rechts - links - 1
            for i in range(links + 1, rechts + 1):
                uit[i] += breed
        elif p in binnen and q in binnen:
            vast += abs(binnen[p] - binnen[q]) - 1
        else:
            plek, stap = (plaats[p], binnen[q]) if p in plaats else (plaats[q], binnen[p])
            for i in range(len(uit)):
                uit[i] += i + stap - plek - 1 if plek < i else plek + breed - i - stap - 1
    return [som + vast for som in uit]


def _groepen(w: Rijwerk, rij: Sequence[int]) -> Iterator[frozenset[int]]:
    """Brothers and sisters; couples of two blocks."""
    gezien: set[frozenset[int]] = set()
    for _, kinderen in sorted(w.komt_uit.items()):
        gezien.add(frozenset(kinderen))
    for blok, partners in enumerate(w.partners):
        gezien |= {frozenset((blok, p)) for p in partners}
    for doelen in list(gezien):
        gezien.add(doelen | {p for b in doelen for p in w.partners[b]})
    yield from sorted((g for g in gezien if 1 < len(g) < len(rij)), key=sorted)
