"""Lines that cannot go straight: led round everybody, each to a place of its own at the edge of the disc."""

import itertools
import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TypeAlias

from sonestra_cli.kaarten.ecogram.behoefte import VRIJ, Behoefte
from sonestra_cli.kaarten.ecogram.kruisen import Paar, kruisingen
from sonestra_cli.kaarten.ringen.lijnen.leiden import MIDDEN, leid
from sonestra_cli.kaarten.ringen.plaats.cellen import Rechthoek, hoek_van, richting
from sonestra_cli.tekening.langs import Polylijn

_LANG, _BUNDEL = 60.0, 14.0
"""A line longer than this many points can come in elsewhere; nearer than so many degrees lines use one gap."""
_KRAP = 0.85
"""Of the room that lines need at the edge, what they must have."""
_PUNT = 0.2
"""Size of a place at the edge, in points."""
Kant: TypeAlias = tuple[float, float]
"""The direction of a line at the edge, and its width."""
Rij: TypeAlias = list[tuple[float, str]]
"""By whom, where a line would come in by itself, in degrees; in the order in which they come in."""
_POGINGEN, _ERLANGS = 120, 0.5
"""Lines led anew, all tries together, so that fewer cross; so many degrees past a straight line is beside it."""


def aanloop(
    wie: Sequence[str], dozen: Mapping[str, Rechthoek], schijf: float, opzij: Sequence[Rechthoek]
) -> dict[str, Polylijn]:
    """For everybody in ``wie`` the shortest way round everybody else, as if the disc were a point."""
    return leid({een: (MIDDEN, een) for een in wie}, dozen, schijf, opzij) if wie else {}


def omwegen(
    eerst: Mapping[str, Polylijn],
    dozen: Mapping[str, Rechthoek],
    schijf: float,
    lijnen: Mapping[str, Behoefte],
    recht: Mapping[str, Polylijn],
    opzij: Sequence[Rechthoek],
) -> dict[str, Polylijn]:
    """The line for everybody in ``eerst``; ``recht`` are those that are straight, and keep their place at the edge."""
    if not eerst:
        return {}
    straal = schijf + VRIJ
    vast = sorted((hoek_van(*lijn[0]), lijnen[wie].breed) for wie, lijn in recht.items())
    namen = {een: f"{MIDDEN} {een}" for een in eerst}
    paren = {een: (namen[een], een) for een in eerst}

    def getrokken(rij: Rij) -> dict[str, Polylijn]:
        plekken = _uit_elkaar(rij, lijnen, vast, straal)
        punten = {namen[een]: _punt(hoek, straal) for een, hoek in plekken.items()}
        return leid(paren, {**dozen, **punten}, schijf, opzij)

    return _ontward(_op_volgorde(eerst), recht, getrokken)


def _ontward(
    rij: Rij, recht: Mapping[str, Polylijn], getrokken: Callable[[Rij], dict[str, Polylijn]]
) -> dict[str, Polylijn]:
    """The lines with fewest crossings that were found by letting two that cross change places at the disc."""
    uit = getrokken(rij)
    over, geprobeerd = kruisingen(uit, recht), set[Paar]()
    for _ in range(_POGINGEN // len(rij)):
        paar = next((een for een in over if een not in geprobeerd), None)
        if paar is None:
            break
        geprobeerd.add(paar)
        anders = _omgewisseld(rij, paar, recht)
        poging = getrokken(anders)
        blijft = kruisingen(poging, recht)
        if len(blijft) < len(over):
            rij, uit, over, geprobeerd = anders, poging, blijft, set()
    return uit


def _omgewisseld(rij: Rij, paar: Paar, recht: Mapping[str, Polylijn]) -> Rij:
    """Each of the two where the other came in; or, where the other is straight, at the other side of that one."""
    een, ander = paar
    wens = {wie: hoek for hoek, wie in rij}
    if ander in recht:
        daar = hoek_van(*recht[ander][0])
        wens[een] = round((daar + (_ERLANGS if _draai(wens[een], daar) < 0 else -_ERLANGS)) % 360, 2)
    else:
        wens[een], wens[ander] = wens[ander], wens[een]
    return sorted((hoek, wie) for wie, hoek in wens.items())


def _punt(hoek: float, straal: float) -> Rechthoek:
    x, y = richting(hoek)
    return Rechthoek(x * straal, y * straal, _PUNT, _PUNT)


def plaatsen(
    eerst: Mapping[str, Polylijn], lijnen: Mapping[str, Behoefte], vast: Sequence[Kant], straal: float
) -> dict[str, float]:
    """The direction at which each line comes to the edge: near where it would by itself, in the same order, apart.

    ``vast``: the lines that stay where they are.
    """
    return _uit_elkaar(_op_volgorde(eerst), lijnen, vast, straal)


def _uit_elkaar(rij: Rij, lijnen: Mapping[str, Behoefte], vast: Sequence[Kant], straal: float) -> dict[str, float]:
    """Everybody of ``rij`` in that order, each with the room that the line needs."""
    uit: dict[str, float] = {}
    for links, rechts, groep in _tussen(vast, rij):
        nodig = _nodig(links, rechts, [lijnen[wie].breed for _, wie in groep], straal)
        krap = min(1.0, (rechts[0] - links[0]) / math.fsum(nodig))
        heen = [stap * krap for stap in nodig]
        wensen = [wens for wens, _ in groep]
        terug = [-plek for plek in _na_elkaar([-wens for wens in wensen[::-1]], -rechts[0], -links[0], heen[::-1])][
            ::-1
        ]
        midden = zip(_na_elkaar(wensen, links[0], rechts[0], heen), terug, strict=True)
        uit |= {wie: round((een + ander) / 2 % 360, 2) for (_, wie), (een, ander) in zip(groep, midden, strict=True)}
    return uit


def in_de_weg(
    eerst: Mapping[str, Polylijn], lijnen: Mapping[str, Behoefte], recht: Mapping[str, Polylijn], straal: float
) -> frozenset[str]:
    """Straight lines of some length between which more come in than there is room for: those had better move along."""
    vast = {(hoek_van(*lijn[0]), lijnen[wie].breed): wie for wie, lijn in sorted(recht.items())}
    uit = set()
    for links, rechts, groep in _tussen(sorted(vast), _op_volgorde(eerst)):
        nodig = _nodig(links, rechts, [lijnen[wie].breed for _, wie in groep], straal)
        if rechts[0] - links[0] < _KRAP * math.fsum(nodig):
            uit |= {vast[hoek % 360, breed] for hoek, breed in (links, rechts) if (hoek % 360, breed) in vast}
    return frozenset(wie for wie in uit if math.dist(*recht[wie]) > _LANG)


def _nodig(links: Kant, rechts: Kant, breed: Sequence[float], straal: float) -> list[float]:
    """Between each two neighbours the degrees that they need; nothing at a border that is no line."""
    rij = [links[1], *breed, rechts[1]]
    return [math.degrees((een + ander) / 2 / straal) for een, ander in itertools.pairwise(rij)]


def _na_elkaar(wensen: Sequence[float], begin: float, eind: float, nodig: Sequence[float]) -> list[float]:
    """Each at its wish, or as soon after the one before as can be; and not too near to the end."""
    plekken, onder, boven = list(wensen), begin, eind
    for nr, stap in enumerate(nodig[:-1]):
        plekken[nr] = onder = max(plekken[nr], onder + stap)
    for nr in range(len(plekken) - 1, -1, -1):
        plekken[nr] = boven = min(plekken[nr], boven - nodig[nr + 1])
    return plekken


def _op_volgorde(eerst: Mapping[str, Polylijn]) -> Rij:
    """Where they come to the disc, clockwise. Those that come in through one gap do so in the order of their boxes."""
    rij = sorted((round(hoek_van(*lijn[0]), 1), wie) for wie, lijn in eerst.items())
    bundels: list[list[tuple[float, str]]] = []
    for hoek, wie in rij:
        if bundels and hoek - bundels[-1][-1][0] < _BUNDEL:
            bundels[-1].append((hoek, wie))
        else:
            bundels.append([(hoek, wie)])
    if len(bundels) > 1 and bundels[0][0][0] + 360 - bundels[-1][-1][0] < _BUNDEL:
        bundels[0] = bundels.pop() + bundels[0]
    uit = []
    for bundel in bundels:
        om = bundel[0][0]
        kanten = sorted((_draai(hoek_van(*eerst[wie][-1]), om), wie) for _, wie in bundel)
        uit += [(hoek, wie) for (hoek, _), (_, wie) in zip(bundel, kanten, strict=True)]
    return uit


def _draai(hoek: float, van: float) -> float:
    """From -180 up to 180."""
    return (hoek - van + 180) % 360 - 180


def _tussen(
    vast: Sequence[Kant], rij: Sequence[tuple[float, str]]
) -> Iterator[tuple[Kant, Kant, list[tuple[float, str]]]]:
    """Between two lines that stay those that come in there, clockwise; angles go on past 360."""
    begin = vast[-1][0] - 360 if vast else (rij[0][0] - 180.0 if rij else 0.0)
    kanten = [(begin, vast[-1][1]), *vast] if vast else [(begin, 0.0), (begin + 360, 0.0)]
    wensen = sorted((((wens - begin) % 360 + begin, wie) for wens, wie in rij), key=lambda een: een[0])
    for links, rechts in itertools.pairwise(kanten):
        groep = [(wens, wie) for wens, wie in wensen if links[0] <= wens < rechts[0]]
        if groep:
            yield links, rechts, groep
