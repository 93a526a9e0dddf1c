"""In which gap between two neighbours the line to the children comes down from a couple line."""

from collections.abc import Sequence

from sonestra_cli.kaarten.genogram.rijen.bouwplan import Bouw, Knoop, KoppelNr


def kies_gaten(bouw: Bouw, volgorde: Sequence[Sequence[Knoop]]) -> dict[KoppelNr, tuple[Knoop, Knoop]]:
    """Per couple line with children: between the two, else the gap with the fewest lines to pass and crossings below.

    A couple line within this one lies above it, so nothing is passed there.
    """
    plaats = {k: i for rij in volgorde for i, k in enumerate(rij)}
    bereik = [(min(plaats[k.a], plaats[k.b]), max(plaats[k.a], plaats[k.b])) for k in bouw.koppels]
    stand: dict[KoppelNr, float] = {}
    bundel_van = {b.koppel: b for b in bouw.bundels if b.koppel is not None}
    wijd = sorted((nr for nr, _ in bouw.per_koppel()), key=lambda nr: (bereik[nr][1] - bereik[nr][0], nr))
    for nr in wijd:
        koppel = bouw.koppels[nr]
        if not koppel.drop:
            continue
        links, rechts = bereik[nr]
        rij = bouw.rij[koppel.a]
        buren = [
            ander
            for ander, k in bouw.per_koppel()
            if bouw.rij[k.a] == rij and ander != nr and not (links <= bereik[ander][0] and bereik[ander][1] <= rechts)
        ]
        doelen = [plaats[k] for k in bundel_van[nr].doelen] if nr in bundel_van else []

        def prijs(gat: int, buren: list[KoppelNr] = buren, doelen: list[int] = doelen, rij: int = rij) -> int:
            som = sum(2 for b in buren if bereik[b][0] <= gat < bereik[b][1])
            for bundel in bouw.bundels:
                if bundel.rij == rij and bundel.koppel != nr and doelen:  # noqa: B023
                    som += 2 * _kruist(gat + 0.5, doelen, _bron(bundel.koppel, bundel.bron, stand, bereik, plaats),
                                       [plaats[k] for k in bundel.doelen])  # fmt: skip
            return som

        midden = (links + rechts - 1) / 2
        stand[nr] = min(range(links, rechts), key=lambda gat: (prijs(gat), abs(gat - midden), gat)) + 0.5
    uit = {}
    for nr in sorted(stand, key=lambda nr: (stand[nr], _zwaarte(bundel_van.get(nr), plaats), nr)):
        mensen = volgorde[bouw.rij[bouw.koppels[nr].a]]
        gat = int(stand[nr])
        uit[nr] = (mensen[gat], mensen[gat + 1])
    return uit


def _zwaarte(bundel: object, plaats: dict[Knoop, int]) -> float:
    doelen = getattr(bundel, "doelen", ())
    return sum(plaats[k] for k in doelen) / len(doelen) if doelen else 0.0


def _bron(
    koppel: KoppelNr | None,
    bron: tuple[Knoop, ...],
    stand: dict[KoppelNr, float],
    bereik: list[tuple[int, int]],
    plaats: dict[Knoop, int],
) -> float:
    if koppel is None:
        return float(plaats[bron[0]])
    return stand.get(koppel, sum(bereik[koppel]) / 2)


def _kruist(hier: float, doelen: list[int], daar: float, andere: list[int]) -> bool:
    return min(andere) < max(doelen) if hier < daar else min(doelen) < max(andere)
