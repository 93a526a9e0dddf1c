"""Cells that are too full to be worth a search for places."""

import math
from collections.abc import Mapping, Sequence

from sonestra_cli.kaarten.ringen.plaats.bezet import RUIM_X, RUIM_Y
from sonestra_cli.kaarten.ringen.plaats.cellen import Cel
from sonestra_cli.kaarten.ringen.plaats.indeling import Lid

_VOL, _WEINIG = 0.55, 3
"""No cell with more people than these was ever fuller of boxes and the white between them than this share."""


def te_vol(leden: Sequence[Lid], cellen: Mapping[tuple[str, str], Cel], kern: float) -> bool:
    """True when the people of a cell do not fit, whatever their places; ``kern`` of a box stays inside the cell."""
    groepen: dict[tuple[str, str], list[Lid]] = {}
    for lid in leden:
        groepen.setdefault((lid.ring, lid.sector), []).append(lid)
    return any(_vulling(groep, cellen[cel], kern) > _VOL for cel, groep in groepen.items() if len(groep) > _WEINIG)


def _vulling(groep: Sequence[Lid], cel: Cel, kern: float) -> float:
    """The share that is taken of the cell and of what boxes may stand over its borders."""
    inkt = sum((lid.breedte + RUIM_X) * (lid.hoogte + RUIM_Y) for lid in groep)
    over = sum(lid.breedte + lid.hoogte for lid in groep) / len(groep) / 4 * (1 - kern) + RUIM_X / 2
    buiten, binnen = cel.buiten + over, max(0.0, cel.binnen - over)
    zijden = 2 * over * (buiten - binnen) if cel.hoek < 360 else 0.0
    return inkt / (math.radians(cel.hoek) * (buiten**2 - binnen**2) / 2 + zijden)
