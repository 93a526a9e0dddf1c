"""The order of every row: a good one first, then the best one with proof where that is affordable."""

from collections.abc import Mapping
from dataclasses import dataclass

from sonestra_cli.kaarten.genogram.blokken import maak_blokken
from sonestra_cli.kaarten.genogram.bouw import Bouw
from sonestra_cli.kaarten.genogram.kosten import Volgorde
from sonestra_cli.kaarten.genogram.volgorde_exact import zoek_beste
from sonestra_cli.kaarten.tekening import Bewijs


@dataclass(frozen=True, slots=True)
class Geordend:
    volgorde: Volgorde
    bewijs: Bewijs


def orden(bouw: Bouw, vorige: Mapping[str, float]) -> Geordend:
    begin = [list(rij) for rij in bouw.rijen]
    uit = zoek_beste(bouw, maak_blokken(bouw), begin)
    if uit is None:
        return Geordend(begin, Bewijs("heuristiek", 1.0))
    return Geordend(uit.volgorde, Bewijs("optimaal" if uit.kloof == 0 else "heuristiek", uit.kloof))
