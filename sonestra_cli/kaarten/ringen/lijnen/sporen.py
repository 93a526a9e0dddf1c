"""Lines that bend round the same corner get a track each: who turns sharpest runs inside."""

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise, product

from sonestra_cli.kaarten.ringen.lijnen.hindernissen import Hindernissen
from sonestra_cli.kaarten.ringen.lijnen.wegen import Hoek
from sonestra_cli.tekening.tekening import Punt

SPOOR = 5.0
"""Between two lines beside each other, in points."""
_DELEN = (1.0, 0.7, 0.4, 0.2)
"""How much of that is tried, where there is less room."""


def uit_elkaar(
    wegen: Mapping[str, tuple[Hoek, ...]],
    einden: Mapping[str, tuple[Punt, Punt]],
    vrij: Mapping[str, frozenset[int]],
    om: Hindernissen,
    dicht_om: Hindernissen,
    breed: Mapping[str, float],
) -> dict[str, list[Punt]]:
    """The points of every line, from end to end, as far apart at shared corners as there is room for.

    ``dicht_om``: the same obstacles with less white, for where the lines fill a gap. ``breed``: of lines that are wide,
    how wide, in points.
    """
    lijnen = {
        naam: [einden[naam][0], *(om.hoeken[hoek.nr][hoek.kant][0] for hoek in weg), einden[naam][1]]
        for naam, weg in wegen.items()
    }
    gedeeld: dict[Hoek, list[tuple[float, str, int]]] = defaultdict(list)
    for naam, weg in wegen.items():
        for plek, hoek in enumerate(weg, 1):
            gedeeld[hoek].append((round(-_draai(*lijnen[naam][plek - 1 : plek + 2]), 6), naam, plek))
    for hoek, langs in sorted(gedeeld.items()):
        if len(langs) > 1:
            op_volgorde = [(naam, plek) for _, naam, plek in sorted(langs)]
            _leg_naast_elkaar(lijnen, op_volgorde, om.hoeken[hoek.nr][hoek.kant], vrij, om, dicht_om, breed)
    return lijnen


def _leg_naast_elkaar(
    lijnen: dict[str, list[Punt]],
    langs: Sequence[tuple[str, int]],
    hoek: tuple[Punt, Punt],
    vrij: Mapping[str, frozenset[int]],
    om: Hindernissen,
    dicht_om: Hindernissen,
    breed: Mapping[str, float],
) -> None:
    """Away from the corner as far as that goes; in a narrow gap to both sides of it; else each as far as it can."""
    (x, y), (naar_x, naar_y) = hoek
    sporen = [0.0]
    for (een, _), (ander, _) in pairwise(langs):
        sporen.append(sporen[-1] + max(SPOOR, (breed.get(een, 0.0) + breed.get(ander, 0.0)) / 2))

    def past(nr: int, ver: float, hindernissen: Hindernissen) -> Punt | None:
        naam, plek = langs[nr]
        punt = x + naar_x * ver, y + naar_y * ver
        return punt if _vrij(hindernissen, lijnen[naam], plek, punt, vrij[naam]) else None

    for deel, (kant, hindernissen) in product(_DELEN, ((0.0, om), (0.5, dicht_om), (1.0, dicht_om))):
        begin = -kant * sporen[-1] * deel
        punten = [past(nr, begin + spoor * deel, hindernissen) for nr, spoor in enumerate(sporen)]
        if None not in punten:
            break
    else:
        punten = [
            next((punt for deel in _DELEN if (punt := past(nr, spoor * deel, om))), None)
            for nr, spoor in enumerate(sporen)
        ]
    for (naam, plek), nieuw in zip(langs, punten, strict=True):
        lijnen[naam][plek] = nieuw or lijnen[naam][plek]


def _vrij(om: Hindernissen, lijn: list[Punt], plek: int, punt: Punt, vrij: frozenset[int]) -> bool:
    return all(om.laat_door(vrij, buur, punt) for buur in (lijn[plek - 1], lijn[plek + 1]))


def _draai(voor: Punt, hier: Punt, na: Punt) -> float:
    """How sharp a line turns, in radians: 0 goes straight on."""
    een, ander = math.atan2(hier[1] - voor[1], hier[0] - voor[0]), math.atan2(na[1] - hier[1], na[0] - hier[0])
    return abs((ander - een + math.pi) % math.tau - math.pi)
