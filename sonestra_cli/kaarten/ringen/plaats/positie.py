"""A place that was chosen once and stays: ``kaart/posities.yaml``."""

import math
from collections.abc import Mapping
from dataclasses import dataclass

from sonestra_cli.tekening.tekening import Tekening


@dataclass(frozen=True, slots=True)
class Positie:
    """``hoek`` in degrees clockwise from the top; ``straal`` as a share of the last ring that has a name of its own."""

    hoek: float
    straal: float


def bijgesneden(hoek: float, straal: float) -> Positie:
    """The grid on which people stand, so that a place survives being written down: 0.1 degree, 0.001 of the radius."""
    return Positie(round(hoek % 360, 1) % 360, round(straal, 3))


def punt(positie: Positie, straal: float) -> tuple[float, float]:
    """(x, y) from the centre, in points, y downward."""
    hoek = math.radians(positie.hoek)
    return straal * positie.straal * math.sin(hoek), -straal * positie.straal * math.cos(hoek)


def posities_van(tekening: Tekening, eigen_ringen: int) -> Mapping[str, Positie]:
    """The places on a ring map that was drawn, by key, in the order of the keys.

    ``eigen_ringen`` is the number of rings that come from the head of the traject.
    """
    geometrie = tekening.geometrie
    if geometrie.midden is None or len(geometrie.ringen) < eigen_ringen:
        return {}
    mx, my = geometrie.midden
    straal = geometrie.ringen[eigen_ringen - 1].straal
    return {
        wie.id: bijgesneden(
            math.degrees(math.atan2(wie.x - mx, my - wie.y)), math.hypot(wie.x - mx, wie.y - my) / straal
        )
        for wie in sorted(geometrie.personen, key=lambda wie: wie.id)
        if wie.ring != "midden"
    }
