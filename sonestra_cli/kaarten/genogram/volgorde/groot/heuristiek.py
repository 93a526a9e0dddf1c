"""A good order for any number of people: blocks slide along their row to where the fewest lines cross (sifting).

Work is bounded by the number of sweeps; no clock, no chance. Several beginnings are tried, the cheapest wins.
"""

from collections.abc import Sequence
from typing import Any

from sonestra_cli.kaarten.genogram.rijen.bouwplan import Bouw
from sonestra_cli.kaarten.genogram.volgorde.begin import begin_volgorde
from sonestra_cli.kaarten.genogram.volgorde.blokken import VasteGroep
from sonestra_cli.kaarten.genogram.volgorde.groot.inschuiven import Rijwerk, schuif_groepen_in, schuif_in
from sonestra_cli.kaarten.genogram.volgorde.groot.stukken_schuiven import schuif_stukken
from sonestra_cli.kaarten.genogram.volgorde.kosten import Volgorde, VolgordeKosten

UITEEN = 1.5
"""What one block between two partners costs, in crossings."""
VEEL = 150
"""From so many nodes a map is large: one beginning."""
Vegen = tuple[tuple[float, float], ...]
"""Weight of the lines above and below, sweep by sweep."""
HEEN: Vegen = ((1.0, 0.0), (0.0, 1.0))
TERUG: Vegen = ((0.0, 1.0), (1.0, 0.0))
BEIDE: Vegen = ((1.0, 1.0),)
GANG: Vegen = HEEN * 3 + BEIDE * 8
GANG_GROOT: Vegen = TERUG * 2 + BEIDE
"""Each loosens the order along one side, then settles it along both."""


def heuristiek(bouw: Bouw, blokken: Sequence[Sequence[VasteGroep]], keren: int = 0) -> Volgorde:
    """The cheapest order found; ``keren``: how thoroughly it is then slid by its real cost (0: not at all)."""
    werk = [_rijwerk(bouw, rij) for rij in blokken]

    def zoek(wortel: int, gang: Vegen) -> Volgorde:
        begin = _als_blokken(werk, begin_volgorde(bouw, blokken, wortel))
        volgorde = _uitgeschreven(werk, _schuif(werk, begin, gang))
        return schuif_stukken(bouw, blokken, volgorde, keren) if keren else volgorde

    if len(bouw.wie) > VEEL:
        return zoek(1, GANG_GROOT)
    gezocht = [zoek(wortel, GANG) for wortel in range(3)]
    ongezocht = _uitgeschreven(werk, _als_blokken(werk, begin_volgorde(bouw, blokken, 0)))
    return min(*gezocht, ongezocht, key=VolgordeKosten(bouw).totaal)


def _rijwerk(bouw: Bouw, blokken: Sequence[VasteGroep]) -> Rijwerk:
    nr_van = {k: nr for nr, blok in enumerate(blokken) for k in blok.leden}
    na: list[set[int]] = [set() for _ in blokken]
    for een, ander in bouw.voorrang:
        if een in nr_van and nr_van[een] != nr_van[ander]:
            na[nr_van[een]].add(nr_van[ander])
    partners: list[list[int]] = [[] for _ in blokken]
    for koppel in bouw.koppels:
        if koppel.a in nr_van and nr_van[koppel.a] != nr_van[koppel.b]:
            partners[nr_van[koppel.a]].append(nr_van[koppel.b])
            partners[nr_van[koppel.b]].append(nr_van[koppel.a])
    komt = {nr: tuple(nr_van[k] for k in b.doelen) for nr, b in bouw.per_bundel() if b.doelen[0] in nr_van}
    gaat = {
        nr: tuple((nr_van[k], 1.0 / len(b.bron)) for k in b.bron) for nr, b in bouw.per_bundel() if b.bron[0] in nr_van
    }
    return Rijwerk(tuple(blokken), tuple(map(frozenset, na)), tuple(map(tuple, partners)), komt, gaat)


def _als_blokken(werk: Sequence[Rijwerk], volgorde: Volgorde) -> list[list[int]]:
    plaats = {k: i for rij in volgorde for i, k in enumerate(rij)}
    return [
        sorted(range(len(w.blokken)), key=lambda nr, w=w: min(plaats[k] for k in w.blokken[nr].leden))  # type: ignore[misc]
        for w in werk
    ]


def _uitgeschreven(werk: Sequence[Rijwerk], rijen: list[list[int]]) -> Volgorde:
    return [[k for nr in rij for k in w.blokken[nr].leden] for w, rij in zip(werk, rijen, strict=True)]


def _schuif(werk: Sequence[Rijwerk], rijen: list[list[int]], gang: Vegen) -> list[list[int]]:
    aantal = len(werk)
    rijen = list(rijen)
    vers = set(range(aantal))
    for nr, (op, neer) in enumerate(gang):
        omlaag = op > neer or (op == neer and nr % 2 == 0)
        if op != neer or gang[nr - 1] != (op, neer):
            vers = set(range(aantal))
        for rij in range(aantal) if omlaag else range(aantal - 1, -1, -1):
            if rij not in vers or len(rijen[rij]) < 2:
                continue
            vers.discard(rij)
            kruis = _kruistabel(werk, rijen, rij, op, neer)
            nieuw = schuif_in(werk[rij], rijen[rij], kruis, UITEEN)
            if op == neer:
                nieuw = schuif_groepen_in(werk[rij], nieuw, kruis, UITEEN)
            if nieuw != rijen[rij]:
                rijen[rij] = nieuw
                vers |= {rij - 1, rij, rij + 1}
        if op == neer and not vers:
            break
    return rijen


def _kruistabel(werk: Sequence[Rijwerk], rijen: list[list[int]], rij: int, op: float, neer: float) -> list[list[float]]:
    """[u][v]: crossings between lines of blocks u and v when u stands left of v."""
    import numpy as np

    w = werk[rij]
    tabel = np.zeros((len(w.blokken), len(w.blokken)))
    if op and rij:
        boven = _plaats(rijen[rij - 1])
        uit = {nr: sum(boven[b] * g for b, g in werk[rij - 1].gaat_uit[nr]) for nr in w.komt_uit}
        lijnen = [(uit[nr], blok, 1.0) for nr, doelen in w.komt_uit.items() for blok in doelen]
        tabel += op * _inversies(lijnen, len(w.blokken))
    if neer and rij + 1 < len(werk):
        onder = _plaats(rijen[rij + 1])
        lijnen = [
            (float(onder[doel]), blok, gewicht)
            for nr, bronnen in w.gaat_uit.items()
            for doel in werk[rij + 1].komt_uit[nr]
            for blok, gewicht in bronnen
        ]
        tabel += neer * _inversies(lijnen, len(w.blokken))
    return [list(map(float, regel)) for regel in tabel.tolist()]


def _plaats(rij: Sequence[int]) -> dict[int, int]:
    return {blok: i for i, blok in enumerate(rij)}


def _inversies(lijnen: Sequence[tuple[float, int, float]], aantal: int) -> Any:
    """[u][v] = sum of weights of pairs of lines that end right to left when u stands left of v."""
    import numpy as np

    plekken = sorted({x for x, _, _ in lijnen})
    if not plekken:
        return np.zeros((aantal, aantal))
    nummer = {x: i for i, x in enumerate(plekken)}
    dicht = np.zeros((aantal, len(plekken)))
    for x, blok, gewicht in lijnen:
        dicht[blok, nummer[x]] += gewicht
    ervoor = np.cumsum(dicht, axis=1) - dicht
    return dicht @ ervoor.T
