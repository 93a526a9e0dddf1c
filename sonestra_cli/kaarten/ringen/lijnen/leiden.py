"""Lines led from box to box, or from the disc to a box, round everybody else."""

import math
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from functools import partial

from sonestra_cli.kaarten.ringen.lijnen.bochten import in_doos, in_schijf, rond, vanaf
from sonestra_cli.kaarten.ringen.lijnen.hindernissen import Hindernissen
from sonestra_cli.kaarten.ringen.lijnen.ommetje import ommetjes
from sonestra_cli.kaarten.ringen.lijnen.opzij import ga_opzij
from sonestra_cli.kaarten.ringen.lijnen.poorten import spreid
from sonestra_cli.kaarten.ringen.lijnen.sporen import SPOOR, uit_elkaar
from sonestra_cli.kaarten.ringen.lijnen.strak import trek_strak
from sonestra_cli.kaarten.ringen.lijnen.wegen import Wegennet
from sonestra_cli.kaarten.ringen.plaats.cellen import Rechthoek
from sonestra_cli.tekening.langs import Polylijn, lengte
from sonestra_cli.tekening.tekening import Punt

MIDDEN = "midden"
"""The disc, as an end of a line."""
RUIM, WIT = 6.0, 2.0
"""White between a line and what it passes, where there is room; and between its end and the box it comes to."""
_SMAL, _DICHT = 1.5, 0.3
"""White beside a box where several lines share a narrow gap; white that is always kept."""
_GEEN: Mapping[str, float] = {}
Paar = tuple[str, str]
Binnen = Callable[[Punt], bool]


def leid(
    paren: Mapping[str, Paar],
    dozen: Mapping[str, Rechthoek],
    schijf: float = 0.0,
    opzij: Sequence[Rechthoek] = (),
    kortste: Mapping[str, float] = _GEEN,
    breed: Mapping[str, float] = _GEEN,
) -> dict[str, Polylijn]:
    """Per name of a line its points, from the first of its pair to the second.

    ``dozen`` are the boxes of people by key, ``schijf`` is the radius of the disc around (0, 0), which goes by the name
    ``MIDDEN``; ``opzij`` is what lines go round as well: the names of rings. ``kortste`` is what the sign of a line
    needs: where there is less between two boxes it goes round by their side. ``breed``: how wide a line is that is no
    thin one. The order of nothing makes a difference.
    """
    mensen = sorted(dozen)
    nummer = {wie: nr for nr, wie in enumerate(mensen)}
    ertussen = [dozen[wie] for wie in mensen] + sorted(opzij, key=lambda doos: (doos.x, doos.y, doos.breedte))
    nummer[MIDDEN] = len(ertussen)
    wit, smal, kaal = (Hindernissen(ertussen, schijf, ruim) for ruim in (RUIM, _SMAL, _DICHT))
    heen = {naam: (min(paar), max(paar)) for naam, paar in paren.items() if paar[0] != paar[1]}
    einden = _einden(heen, dozen)
    vrij = {naam: frozenset(nummer[wie] for wie in paar) for naam, paar in heen.items()}
    net = Wegennet(wit)
    wegen = {}
    for naam in sorted(heen, key=lambda naam: (round(math.dist(*einden[naam]), 3), heen[naam], naam)):
        wegen[naam] = net.zoek(*einden[naam], vrij[naam])
        net.bezet(*einden[naam], wegen[naam])
    uit = {}
    omwegen: dict[Paar, list[list[Punt]]] = {}
    sporen = uit_elkaar(wegen, einden, vrij, wit, smal, breed)
    trek_strak(sporen, lambda naam, p, q: (wit if naam in breed else smal).laat_door(vrij[naam], p, q))
    ga_opzij(sporen, lambda naam, p, q: (wit if naam in breed else smal).laat_door(vrij[naam], p, q))
    spreid(sporen, heen, dozen, lambda naam, p, q: kaal.laat_door(vrij[naam], p, q), breed)
    for naam, punten in sorted(sporen.items()):
        van, naar = heen[naam]
        randen = _buiten(van, dozen, schijf), _buiten(naar, dozen, schijf)
        lijn = _van_rand_tot_rand(rond(punten, partial(kaal.laat_door, vrij[naam])), *randen)
        if lengte(lijn) < kortste.get(naam, 0.0) and van in dozen and naar in dozen:
            over = omwegen.setdefault(
                (van, naar), list(ommetjes(dozen[van], dozen[naar], partial(wit.laat_door, vrij[naam])))
            )
            if over:
                lijn = _van_rand_tot_rand(rond(over.pop(0), partial(kaal.laat_door, vrij[naam])), *randen)
        lijn = tuple((round(x, 2), round(y, 2)) for x, y in lijn)
        uit[naam] = lijn if paren[naam] == heen[naam] else lijn[::-1]
    return uit


def _buiten(wie: str, dozen: Mapping[str, Rechthoek], schijf: float) -> tuple[Binnen, Binnen]:
    """Inside with white and inside as such."""
    if wie in dozen:
        return in_doos(dozen[wie], WIT), in_doos(dozen[wie], 0.0)
    return in_schijf(schijf + WIT), in_schijf(schijf)


def _van_rand_tot_rand(lijn: Polylijn, van: tuple[Binnen, Binnen], naar: tuple[Binnen, Binnen]) -> Polylijn:
    """With white at both ends, but not where next to nothing would be left of it."""
    for een, ander in zip(van, naar, strict=True):
        kort = vanaf(vanaf(lijn, een)[::-1], ander)[::-1]
        if len(kort) > 1 and math.dist(kort[0], kort[-1]) > WIT:
            return kort
    return kort if len(kort) > 1 else lijn


def _einden(heen: Mapping[str, Paar], dozen: Mapping[str, Rechthoek]) -> dict[str, tuple[Punt, Punt]]:
    """From centre to centre; several lines between the same two lie beside each other."""
    samen: dict[Paar, list[str]] = defaultdict(list)
    for naam in sorted(heen):
        samen[heen[naam]].append(naam)
    uit = {}
    for (van, naar), namen in samen.items():
        p, q = ((doos.x, doos.y) if (doos := dozen.get(wie)) else (0.0, 0.0) for wie in (van, naar))
        lang = math.dist(p, q) or 1.0
        for nr, naam in enumerate(namen):
            ver = (nr - (len(namen) - 1) / 2) * SPOOR * 2
            dx, dy = -(q[1] - p[1]) / lang * ver, (q[0] - p[0]) / lang * ver
            uit[naam] = ((p[0] + dx, p[1] + dy), (q[0] + dx, q[1] + dy))
    return uit
