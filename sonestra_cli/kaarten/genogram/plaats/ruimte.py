"""Room for words on a couple line: where they found none, the lines down that pass it move further apart."""

import itertools
from collections.abc import Iterator, Mapping

from sonestra_cli.kaarten.genogram.plaats.langs_de_rij import Afstand, Plaatser, Plekken, bron_van
from sonestra_cli.kaarten.genogram.rijen.bouwplan import Knoop, KoppelNr

KoppelPlek = tuple[float, int, float]
"""(x, variable, offset from it)."""


def maak_ruim(plaatser: Plaatser, plekken: Plekken, krap: Mapping[KoppelNr, float]) -> bool:
    """Ask of the next places that the widest gap along every line of ``krap`` fits its words; False: no way."""
    erbij: list[Afstand] = []
    for nr, nodig in sorted(krap.items()):
        gaten = itertools.pairwise(sorted(_langs(plaatser, plekken, nr)))
        een, ander = max(gaten, key=lambda gat: gat[1][0] - gat[0][0])
        erbij.append((een[1], ander[1], nodig + een[2] - ander[2]))
    if plaatser.los_op(erbij) is None:
        return False
    for afstand in erbij:
        plaatser.programma.afstand(*afstand)
    return True


def _langs(plaatser: Plaatser, plekken: Plekken, nr: KoppelNr) -> Iterator[KoppelPlek]:
    """The ends of couple line ``nr``, and all that goes down between them from its row."""
    bouw, poorten = plaatser.bouw, plaatser.poorten
    koppel = bouw.koppels[nr]
    einden = [_einde(plaatser, plekken, nr, k) for k in (koppel.a, koppel.b)]
    yield from einden
    links, rechts = sorted(x for x, _, _ in einden)
    for anders, lijn in bouw.per_koppel():
        if anders != nr and bouw.rij[lijn.a] == bouw.rij[koppel.a]:
            yield from (p for k in (lijn.a, lijn.b) if links < (p := _einde(plaatser, plekken, anders, k))[0] < rechts)
    for bundel_nr, bundel in bouw.per_bundel():
        if bundel.rij == bouw.rij[koppel.a]:
            boven, dx = bron_van(bouw, poorten, plaatser.drop, bundel_nr)
            x = dx + (plekken.drop[bundel.koppel] if bundel.koppel is not None else plekken.x[boven])
            if links < x < rechts:
                yield x, boven, dx


def _einde(plaatser: Plaatser, plekken: Plekken, nr: KoppelNr, knoop: Knoop) -> KoppelPlek:
    dx = plaatser.poorten.plek[knoop, "koppel", nr]
    return plekken.x[knoop] + dx, knoop, dx
