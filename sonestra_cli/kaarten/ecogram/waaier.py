"""The lines of the ecogram: straight from the disc, spread over the room there is; who cannot be reached straight is
reached round everybody else."""

import bisect
import math
from collections.abc import Mapping, Sequence

from sonestra_cli.kaarten.ecogram.behoefte import VRIJ, Behoefte
from sonestra_cli.kaarten.ecogram.omweg import aanloop, in_de_weg, omwegen, plaatsen
from sonestra_cli.kaarten.ecogram.schuin import schuine_lijn
from sonestra_cli.kaarten.ringen.plaats.cellen import Rechthoek, hoek_van, ingang, richting
from sonestra_cli.tekening.langs import Polylijn
from sonestra_cli.tekening.tekening import Punt

_RICHTINGEN, _RONDEN, _PLAATSMAKEN = 24, 6, 2
"""Directions tried for one line; how often every line looks again for room between its neighbours; how often
lines move along for others."""
_RAND = 3.0
"""So far from the corner of a box a line comes in, in points."""


def waaier(
    dozen: Mapping[str, Rechthoek], schijf: float, lijnen: Mapping[str, Behoefte], opzij: Sequence[Rechthoek] = ()
) -> dict[str, Polylijn]:
    """By person the points of the line, from the middle outward; from the centre, in points."""
    vrij = {wie: _vrije_hoeken(wie, dozen, schijf, lijnen[wie], opzij) for wie in sorted(lijnen)}
    om = aanloop([wie for wie, hoeken in vrij.items() if not hoeken], dozen, schijf, opzij)
    komt_hier = plaatsen(om, lijnen, (), schijf + VRIJ)
    hoeken = _spreid({wie: hoeken for wie, hoeken in vrij.items() if hoeken}, lijnen, schijf, komt_hier)
    uit = {wie: punten for wie, punten in _inkorten(hoeken, dozen, schijf, lijnen).items() if punten}
    for wie in sorted(set(lijnen) - set(uit), key=lambda wie: (round(dozen[wie].naaste, 2), wie)):
        anderen = [*(doos for ander, doos in dozen.items() if ander != wie), *opzij]
        getrokken = [(punten, lijnen[ander]) for ander, punten in uit.items()]
        komen = [((_op(hoek, schijf + VRIJ),), lijnen[ander]) for ander, hoek in komt_hier.items() if ander != wie]
        if lijn := schuine_lijn(dozen[wie], anderen, ([*getrokken, *komen], getrokken), schijf, lijnen[wie]):
            uit[wie] = lijn
            komt_hier.pop(wie, None)
    for _ in range(_PLAATSMAKEN):
        ertussen = {wie: om[wie] for wie in sorted(set(lijnen) - set(uit)) if wie in om}
        for wie in sorted(in_de_weg(ertussen, lijnen, uit, schijf + VRIJ)):
            om[wie] = uit.pop(wie)
    over = sorted(set(lijnen) - set(uit))
    om |= aanloop([wie for wie in over if wie not in om], dozen, schijf, opzij)
    return {**uit, **omwegen({wie: om[wie] for wie in over}, dozen, schijf, lijnen, uit, opzij)}


def _vrije_hoeken(
    wie: str, dozen: Mapping[str, Rechthoek], schijf: float, nodig: Behoefte, opzij: Sequence[Rechthoek]
) -> list[float]:
    """The directions (degrees, around that of the box) in which a straight line meets nobody else."""
    doos = dozen[wie]
    midden = hoek_van(doos.x, doos.y)
    van, tot = _opening(doos, midden, -_RAND)
    alle = [round(van + (tot - van) * nr / _RICHTINGEN, 2) for nr in range(_RICHTINGEN + 1)]
    lang = {hoek: math.hypot(*ingang(doos, hoek)) - VRIJ for hoek in alle}
    anders = [een for sleutel, een in dozen.items() if sleutel != wie] + list(opzij)
    dichtbij = [een for een in anders if een.naaste < max(lang.values())]
    for ruim in (nodig.breed / 2, nodig.half + 1.0):
        bezet = [(_opening(een, midden, ruim), een) for een in dichtbij]
        goed = [
            hoek
            for hoek in alle
            if lang[hoek] - schijf - VRIJ >= nodig.kortste
            and not any(_ertussen(hoek, open_, een, lang[hoek]) for open_, een in bezet)
        ]
        if goed:
            return goed
    return []


def _opening(doos: Rechthoek, om: float, ruim: float) -> tuple[float, float]:
    """Between which directions the box (``ruim`` larger) is seen from the centre, in degrees around ``om``."""
    b, h = max(doos.breedte / 2 + ruim, 0.5), max(doos.hoogte / 2 + ruim, 0.5)
    zelf = hoek_van(doos.x, doos.y)
    hoeken = [(hoek_van(doos.x + dx * b, doos.y + dy * h) - zelf + 180) % 360 - 180 for dx in (-1, 1) for dy in (-1, 1)]
    begin = om + (zelf - om + 180) % 360 - 180
    return begin + min(hoeken), begin + max(hoeken)


def _ertussen(hoek: float, open_: tuple[float, float], doos: Rechthoek, lang: float) -> bool:
    """Whether the box stands in the way of a line of this length."""
    if not open_[0] < hoek < open_[1]:
        return False
    x, y = richting(hoek)
    return doos.x * x + doos.y * y - abs(x) * doos.breedte / 2 - abs(y) * doos.hoogte / 2 < lang


def _spreid(
    vrij: Mapping[str, list[float]], lijnen: Mapping[str, Behoefte], schijf: float, komt_hier: Mapping[str, float]
) -> dict[str, float]:
    """For every line a direction: as far from its neighbours as they need, and near the middle of its box.

    ``komt_hier``: where lines come to the disc that go round others.
    """
    gekozen = {wie: hoeken[len(hoeken) // 2] for wie, hoeken in vrij.items()}
    for _ in range(_RONDEN):
        rij = sorted((hoek % 360, wie) for wie, hoek in (*gekozen.items(), *komt_hier.items()))
        for wie in sorted(vrij):
            plek = bisect.bisect_left(rij, (gekozen[wie] % 360, wie))
            rij.pop(plek)
            midden = (vrij[wie][0] + vrij[wie][-1]) / 2
            gekozen[wie] = min(
                vrij[wie],
                key=lambda hoek, wie=wie, midden=midden: (  # type: ignore[misc]
                    round(_druk(hoek, wie, rij, lijnen, schijf) + abs(hoek - midden) / 90, 4),
                    hoek,
                ),
            )
            bisect.insort(rij, (gekozen[wie] % 360, wie))
    return gekozen


def _druk(
    hoek: float, wie: str, rij: Sequence[tuple[float, str]], lijnen: Mapping[str, Behoefte], schijf: float
) -> float:
    """How much room the nearest line at both sides takes from this one."""
    if not rij:
        return 0.0
    plek = bisect.bisect_left(rij, (hoek % 360, wie))
    druk = 0.0
    for ander_hoek, ander in (rij[plek - 1], rij[plek % len(rij)]):
        ertussen = abs((hoek - ander_hoek + 180) % 360 - 180)
        nodig = math.degrees((lijnen[wie].breed + lijnen[ander].breed) / 2 / schijf)
        druk += max(0.0, nodig - ertussen)
    return druk


def _inkorten(
    hoeken: Mapping[str, float], dozen: Mapping[str, Rechthoek], schijf: float, lijnen: Mapping[str, Behoefte]
) -> dict[str, Polylijn | None]:
    """From the disc to the box; where lines crowd, one begins a little further out. None where too little is left."""
    eind = {wie: math.hypot(*ingang(dozen[wie], hoek)) - VRIJ for wie, hoek in hoeken.items()}
    begin: dict[str, float] = {}
    uit: dict[str, Polylijn | None] = {}
    for wie in sorted(hoeken, key=lambda wie: (round(eind[wie] - lijnen[wie].kortste, 2), wie)):
        vanaf = schijf + VRIJ
        for ander, daar in begin.items():
            draai = math.radians(abs((hoeken[wie] - hoeken[ander] + 180) % 360 - 180))
            nodig = (lijnen[wie].breed + lijnen[ander].breed) / 2
            if draai < math.pi / 2 and vanaf < eind[ander]:
                vrij_vanaf = nodig / max(math.sin(draai), 1e-6)
                vanaf = max(vanaf, vrij_vanaf) if daar < vrij_vanaf else vanaf
        if eind[wie] - vanaf < lijnen[wie].kortste:
            uit[wie] = None
            continue
        begin[wie] = vanaf
        uit[wie] = (_op(hoeken[wie], vanaf), _op(hoeken[wie], eind[wie]))
    return uit


def _op(hoek: float, ver: float) -> Punt:
    x, y = richting(hoek)
    return round(x * ver, 2), round(y * ver, 2)
