"""The borders between groups go round the people: who stands over a border is seen in their own group, wholly."""

import itertools
import math
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from sonestra_cli.kaarten.ringen.plaats.cellen import Rechthoek, richting
from sonestra_cli.tekening.tekening import Punt, Sector

_RUIM, _ROND, _RAND = 5.0, 7.0, 1.5
"""Between a box and the border that goes round it; radius of the bend of that border; what stays free of the edge of
the network; in points."""
_HOEK, _BOOG = 3.0, 4
"""So many times the room round a box its bends are at most, or they would cut its corners; pieces in a bend."""
Stuk = tuple[Punt, Punt]
Omtrek = tuple[Punt, ...]


@dataclass(frozen=True, slots=True)
class Bocht:
    """Ground of a group round somebody: ``sector`` is the number of the group."""

    sector: int
    omtrek: Omtrek


def bochten(dozen: Mapping[str, tuple[Rechthoek, str]], sectoren: Sequence[Sector], straal: float) -> tuple[Bocht, ...]:
    """``dozen``: the box and the group of everybody; nothing for who stands free of every border."""
    nummers = {sector.naam: nr for nr, sector in enumerate(sectoren)}
    uit = []
    for wie in sorted(dozen):
        doos, groep = dozen[wie]
        if groep not in nummers or len(sectoren) < 2:
            continue
        sector = sectoren[nummers[groep]]
        anderen = [ander for een, (ander, naam) in dozen.items() if een != wie and naam != groep]
        ruim = min([_RUIM, *(_ertussen(doos, ander) / 2 for ander in anderen if doos.raakt(ander, 12.0, 12.0))])
        breder = Rechthoek(doos.x, doos.y, doos.breedte + 2 * ruim, doos.hoogte + 2 * ruim)
        if all(_erin(punt, sector) for punt in breder.hoeken):
            continue
        uit.append(
            Bocht(
                nummers[groep], tuple(_binnen(punt, straal - _RAND) for punt in _rond(breder, min(_ROND, _HOEK * ruim)))
            )
        )
    return tuple(uit)


def grenzen_om(
    gebogen: Sequence[Bocht], sectoren: Sequence[Sector], schijf: float, straal: float
) -> Iterator[tuple[str, Omtrek]]:
    """By name the pieces of all borders: ``grens-2`` begins at the disc, what follows on it has a name of its own."""
    for nr, sector in enumerate(sectoren):
        x, y = richting(sector.van)
        straallijn = (x * schijf, y * schijf), (x * straal, y * straal)
        stukken = _over(straallijn, [bocht.omtrek for bocht in gebogen], ())
        for deel, stuk in enumerate(stukken):
            yield f"grens-{nr}-{deel}" if deel else f"grens-{nr}", stuk
    for nr, bocht in enumerate(gebogen):
        sector = sectoren[bocht.sector]
        eigen = [een.omtrek for een in gebogen if een is not bocht and een.sector == bocht.sector]
        lijnen = _lijnen(bocht.omtrek, eigen, sector, straal)
        for deel, lijn in enumerate(lijnen):
            yield f"grens-om-{nr}-{deel}", lijn


def _lijnen(omtrek: Omtrek, eigen: Sequence[Omtrek], sector: Sector, straal: float) -> list[Omtrek]:
    """What of the outline lies outside its own group, as lines that run on."""
    stralen = tuple(((0.0, 0.0), (x * straal, y * straal)) for x, y in map(richting, (sector.van, sector.tot)))
    lijnen: list[list[Punt]] = []
    for rand in _dicht(omtrek):
        for p, q in _over(rand, eigen, stralen):
            if not _erin(((p[0] + q[0]) / 2, (p[1] + q[1]) / 2), sector):
                if lijnen and math.dist(lijnen[-1][-1], p) < 1e-6:
                    lijnen[-1].append(q)
                else:
                    lijnen.append([p, q])
    if len(lijnen) > 1 and math.dist(lijnen[-1][-1], lijnen[0][0]) < 1e-6:
        lijnen[0] = lijnen.pop() + lijnen[0][1:]
    return [tuple(lijn) for lijn in lijnen]


def _over(stuk: Stuk, omtrekken: Collection[Omtrek], knippen: Collection[Stuk]) -> list[Stuk]:
    """What is left of a straight line outside these outlines; also cut where it crosses ``knippen``."""
    (px, py), (qx, qy) = stuk
    randen = [*knippen, *(rand for omtrek in omtrekken for rand in _dicht(omtrek))]
    delen = sorted({0.0, 1.0, *(deel for rand in randen if (deel := _snijdt(stuk, rand)) is not None)})
    uit: list[Stuk] = []
    for van, tot in itertools.pairwise(delen):
        half = (van + tot) / 2
        if tot - van > 1e-9 and not any(
            _ligt_in((px + (qx - px) * half, py + (qy - py) * half), om) for om in omtrekken
        ):
            begin, eind = ((px + (qx - px) * deel, py + (qy - py) * deel) for deel in (van, tot))
            uit.append((begin, eind))
    return uit


def _dicht(omtrek: Omtrek) -> Iterator[Stuk]:
    return itertools.pairwise((*omtrek, omtrek[0]))


def _snijdt(stuk: Stuk, rand: Stuk) -> float | None:
    """At which part of ``stuk`` it crosses ``rand``."""
    (px, py), (qx, qy) = stuk
    (rx, ry), (sx, sy) = rand
    noemer = (qx - px) * (sy - ry) - (qy - py) * (sx - rx)
    if abs(noemer) < 1e-12:
        return None
    deel = ((rx - px) * (sy - ry) - (ry - py) * (sx - rx)) / noemer
    ander = ((rx - px) * (qy - py) - (ry - py) * (qx - px)) / noemer
    return deel if 0 < deel < 1 and 0 <= ander <= 1 else None


def _ligt_in(punt: Punt, omtrek: Omtrek) -> bool:
    """``omtrek`` runs clockwise and is nowhere hollow."""
    x, y = punt
    return all((bx - ax) * (y - ay) - (by - ay) * (x - ax) > 0 for (ax, ay), (bx, by) in _dicht(omtrek))


def _erin(punt: Punt, sector: Sector) -> bool:
    """Whether a place lies in the wedge of a group."""
    hoek = math.degrees(math.atan2(punt[0], -punt[1]))
    return (hoek - sector.van) % 360 <= sector.tot - sector.van


def _ertussen(een: Rechthoek, ander: Rechthoek) -> float:
    """The room between two boxes."""
    opzij = abs(een.x - ander.x) - (een.breedte + ander.breedte) / 2
    return max(opzij, abs(een.y - ander.y) - (een.hoogte + ander.hoogte) / 2, 0.0)


def _binnen(punt: Punt, straal: float) -> Punt:
    """Not over the edge of the network."""
    ver = math.hypot(*punt)
    deel = min(1.0, straal / ver) if ver else 1.0
    return punt[0] * deel, punt[1] * deel


def _rond(doos: Rechthoek, rond: float) -> Iterator[Punt]:
    """The box with round corners, clockwise."""
    rond = min(rond, doos.breedte / 2, doos.hoogte / 2)
    b, h = doos.breedte / 2 - rond, doos.hoogte / 2 - rond
    for nr, (dx, dy) in enumerate(((1, -1), (1, 1), (-1, 1), (-1, -1))):
        for stap in range(_BOOG + 1):
            x, y = richting(90.0 * (nr + stap / _BOOG))
            yield doos.x + dx * b + x * rond, doos.y + dy * h + y * rond
