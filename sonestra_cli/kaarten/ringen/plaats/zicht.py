"""From the middle to everybody: in which direction a straight line reaches a box without passing through another."""

import math
from collections.abc import Mapping, Sequence

from sonestra_cli.kaarten.ringen.plaats.cellen import Rechthoek, hoek_van

_RUIM = 3.0
"""White between a line and a box that it passes, in points."""


def vrije_hoeken(dozen: Mapping[str, Rechthoek]) -> Mapping[str, float]:
    """For everybody who can be seen from the centre an angle of sight, as near to the middle of the box as can be."""
    schaduw = {sleutel: _bereik(doos, _RUIM) for sleutel, doos in dozen.items()}
    naaste = {sleutel: doos.naaste for sleutel, doos in dozen.items()}
    uit: dict[str, float] = {}
    for sleutel, doos in dozen.items():
        midden, half = _bereik(doos, -_RUIM)
        ver = math.hypot(doos.x, doos.y)
        weg = [
            (verschil - ander_half, verschil + ander_half)
            for ander, (ander_midden, ander_half) in schaduw.items()
            if ander != sleutel and naaste[ander] < ver
            for verschil in (_verschil(ander_midden, midden),)
            if abs(verschil) < half + ander_half
        ]
        vrij = _dichtst_bij_nul(weg, half)
        if vrij is not None:
            uit[sleutel] = round((midden + vrij) % 360, 2)
    return uit


def _bereik(doos: Rechthoek, ruim: float) -> tuple[float, float]:
    """The middle of the angles that a box takes as seen from the centre, and half of them."""
    midden = hoek_van(doos.x, doos.y)
    kanten = [_verschil(hoek_van(x, y), midden) for x, y in doos.hoeken]
    rand = math.degrees(math.atan2(ruim, math.hypot(doos.x, doos.y) or 1.0))
    laag, hoog = min(kanten) - rand, max(kanten) + rand
    return (midden + (laag + hoog) / 2) % 360, max((hoog - laag) / 2, 0.0)


def _verschil(hoek: float, van: float) -> float:
    """From -180 up to 180."""
    return (hoek - van + 180) % 360 - 180


def _dichtst_bij_nul(weg: Sequence[tuple[float, float]], half: float) -> float | None:
    """The number nearest to nought, at most ``half`` from it, in none of these intervals."""
    keuzes = [0.0, *(rand + (0.01 if kant else -0.01) for een in weg for kant, rand in enumerate(een))]
    vrij = [keus for keus in keuzes if abs(keus) <= half and not any(laag < keus < hoog for laag, hoog in weg)]
    return min(vrij, key=lambda keus: (abs(keus), keus), default=None)
