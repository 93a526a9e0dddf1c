"""The order of every row: a good one first, then the best one with proof where that is affordable."""

from collections.abc import Sequence
from dataclasses import dataclass

from sonestra_cli.kaarten.genogram.rijen.bouwplan import Bouw
from sonestra_cli.kaarten.genogram.volgorde.blokken import VasteGroep, vaste_groepen
from sonestra_cli.kaarten.genogram.volgorde.eerder import eerdere_volgorde
from sonestra_cli.kaarten.genogram.volgorde.exact import HOOFD, WENS, zoek_beste
from sonestra_cli.kaarten.genogram.volgorde.groot.heuristiek import heuristiek
from sonestra_cli.kaarten.genogram.volgorde.kosten import Volgorde, VolgordeKosten
from sonestra_cli.kaarten.genogram.volgorde.slijpen import Wensen, anders_dan, slijp, tweelingen_bijeen
from sonestra_cli.tekening.tekening import Bewijs

KLEIN = 320
"""Pairs of blocks in a row, all rows together, up to which the proof is a matter of moments."""
HOPELOOS = 4000
"""Crossings of the first order times those pairs from which no proof is tried: eight marriages of one man came to half
of it, and what is far above it is a puzzle that takes minutes."""
KNOPEN = 4000
"""Branch-and-bound nodes at most."""
SLIJPBAAR = 400
"""Up to so many nodes the order is polished."""

KEREN, KEREN_GROOT = 1, 6
"""Shakings of a map too large for the proof, and of one too large to be polished."""


@dataclass(frozen=True, slots=True)
class Geordend:
    """``anders``: pairs that changed sides since the drawing before."""

    volgorde: Volgorde
    bewijs: Bewijs
    anders: int = 0


def orden(bouw: Bouw, wensen: Wensen) -> Geordend:
    """The order to draw, and what is known of it."""
    blokken = vaste_groepen(bouw)
    paren = _paren(blokken)
    if len(bouw.wie) > SLIJPBAAR:
        return Geordend(heuristiek(bouw, blokken, KEREN_GROOT), Bewijs("heuristiek", 1.0))
    if paren > KLEIN:
        begin = heuristiek(bouw, blokken, KEREN)
        return Geordend(slijp(bouw, blokken, begin, wensen), Bewijs("heuristiek", 1.0))
    begin = heuristiek(bouw, blokken)
    if not paren:
        return Geordend(slijp(bouw, blokken, begin, wensen), Bewijs("optimaal"))
    kosten = VolgordeKosten(bouw)
    hopeloos = kosten.totaal(begin)[0] * paren > HOPELOOS
    uit = None if hopeloos else zoek_beste(bouw, blokken, begin, KNOPEN)
    if uit is None:
        return Geordend(slijp(bouw, blokken, begin, wensen), Bewijs("heuristiek", 1.0))
    beste = slijp(bouw, blokken, uit.volgorde, wensen)
    if kosten.totaal(beste) > uit.grens:
        beste = min(beste, slijp(bouw, blokken, begin, wensen), key=kosten.totaal)
    if wensen.vorige:
        beste = _als_eerder(bouw, blokken, beste, wensen)
    anders = sum(anders_dan(wensen.vorige or {}, rij) for rij in beste)
    return Geordend(beste, _bewijs(kosten.totaal(beste), uit.grens), anders)


def _als_eerder(bouw: Bouw, blokken: Sequence[Sequence[VasteGroep]], beste: Volgorde, wensen: Wensen) -> Volgorde:
    """The order of the drawing before where it costs no more; else ``beste``."""
    eerder = slijp(bouw, blokken, eerdere_volgorde(bouw, wensen.vorige or {}), wensen)
    kosten = VolgordeKosten(bouw)
    goed = all(tweelingen_bijeen(bouw, rij) for rij in eerder)
    return eerder if goed and kosten.totaal(eerder) <= kosten.totaal(beste) else beste


def prijs(bouw: Bouw, geordend: Geordend) -> tuple[int, int, int]:
    """Cost of an order, with the couples that stand on two rows: for choosing between divisions in rows."""
    hoofd, wens = VolgordeKosten(bouw).totaal(geordend.volgorde)
    return hoofd + sum(not koppel.echt for koppel in bouw.koppels), wens, geordend.anders


def _bewijs(kosten: tuple[int, int], grens: tuple[int, int]) -> Bewijs:
    """Best when the cost is no more than what was proven to be needed; else how much of it may be too much."""
    if kosten <= grens:
        return Bewijs("optimaal")
    nu, minstens = (HOOFD * hoofd + WENS * wens for hoofd, wens in (kosten, grens))
    return Bewijs("heuristiek", max(0.0001, round((nu - minstens) / nu, 4)))


def _paren(blokken: Sequence[Sequence[VasteGroep]]) -> int:
    """Decisions to take: pairs of blocks in a row and of people in a block."""
    som = 0
    for rij in blokken:
        som += len(rij) * (len(rij) - 1) // 2
        som += sum(len(b.leden) * (len(b.leden) - 1) // 2 for b in rij if not b.vast)
    return som
