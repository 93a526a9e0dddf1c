"""Fewer crossings by moving a line down past the end of another family's bar, in the same order of people."""

from collections.abc import Iterator

from sonestra_cli.kaarten.genogram.plaats.hoogten import bron_x, voet_x
from sonestra_cli.kaarten.genogram.plaats.langs_de_rij import APART, Afstand, Plaatser, Plekken, bron_van
from sonestra_cli.kaarten.genogram.plaats.sporen import Ligger, kruist, tel_kruisingen
from sonestra_cli.kaarten.genogram.rijen.bouwplan import BundelNr

POGINGEN, WERK = 80, 300_000
"""Linear programmes at most, and those times the square of the number of nodes."""


def verfijn(plaatser: Plaatser) -> Plekken:
    """The places with the fewest crossings that were found; the first ones where nothing helps."""
    beste = plaatser.los_op()
    assert beste is not None, "places of a fixed order always exist"
    bouw = plaatser.bouw
    vast: list[Afstand] = []
    over = min(POGINGEN, WERK // max(1, len(bouw.wie)) ** 2)
    for rij in range(len(bouw.rijen)):
        nummers = [nr for nr, b in bouw.per_bundel() if b.rij == rij]
        aantal = tel_kruisingen(list(_liggers(plaatser, beste, nummers).values()))
        verbeterd = True
        while aantal and verbeterd and over > 0:
            verbeterd = False
            for poging in _dichtst_eerst(plaatser, beste, nummers):
                over -= 1
                nieuw = plaatser.los_op([*vast, poging])
                if nieuw is None:
                    continue
                telling = tel_kruisingen(list(_liggers(plaatser, nieuw, nummers).values()))
                if telling < aantal and _alles(plaatser, nieuw) < _alles(plaatser, beste):
                    beste, aantal, verbeterd = nieuw, telling, True
                    vast.append(poging)
                    break
                if over <= 0:
                    break
    return beste


def _alles(plaatser: Plaatser, plekken: Plekken) -> int:
    som = 0
    for rij in range(len(plaatser.bouw.rijen)):
        nummers = [nr for nr, b in plaatser.bouw.per_bundel() if b.rij == rij]
        som += tel_kruisingen(list(_liggers(plaatser, plekken, nummers).values()))
    return som


def _liggers(plaatser: Plaatser, plekken: Plekken, nummers: list[BundelNr]) -> dict[BundelNr, Ligger]:
    uit = {}
    for nr in nummers:
        bron = bron_x(plaatser.bouw, plekken, plaatser.poorten, nr)
        voeten = tuple(sorted(set(voet_x(plaatser.bouw, plekken, plaatser.poorten, nr).values())))
        uit[nr] = Ligger(min(bron, *voeten), max(bron, *voeten), (bron,), voeten)
    return uit


def _dichtst_eerst(plaatser: Plaatser, plekken: Plekken, nummers: list[BundelNr]) -> list[Afstand]:
    """The attempts that move the least come first."""
    plek = {**dict(enumerate(plekken.x)), **{plaatser.drop[nr]: x for nr, x in plekken.drop.items()}}
    pogingen = dict.fromkeys(_pogingen(plaatser, plekken, nummers))
    return sorted(pogingen, key=lambda p: (p[2] - plek[p[1]] + plek[p[0]], p))


def _pogingen(plaatser: Plaatser, plekken: Plekken, nummers: list[BundelNr]) -> Iterator[Afstand]:
    """Of every crossing pair: this one's drop left or right of the outermost children of the other."""
    liggers = _liggers(plaatser, plekken, nummers)
    bouw, poorten = plaatser.bouw, plaatser.poorten
    for een in nummers:
        for ander in nummers:
            if een == ander or not min(kruist(liggers[een], liggers[ander]), kruist(liggers[ander], liggers[een])):
                continue
            boven, dx = bron_van(bouw, poorten, plaatser.drop, een)
            doelen = sorted(bouw.bundels[ander].doelen, key=lambda k: plekken.x[k])
            for doel in dict.fromkeys((doelen[0], doelen[-1])):
                dy = poorten.plek[doel, "doel", ander]
                yield boven, doel, APART + dx - dy
                yield doel, boven, APART + dy - dx
