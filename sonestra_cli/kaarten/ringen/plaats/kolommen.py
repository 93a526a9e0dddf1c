"""In which order people with a line are placed from left to right, so that nobody hides the next."""

import math
from collections.abc import Mapping, Sequence

from sonestra_cli.kaarten.ringen.plaats.indeling import Lid

_ACHTER_ELKAAR = 3
"""People of the first ring in one column, one behind the other; every next ring has room for one more."""


def op_kolommen(leden: Sequence[Lid], rang: Mapping[str, int]) -> list[Lid]:
    """``leden`` of one sector; ``rang`` numbers the rings from the middle.

    Every column begins near the middle and goes outward, each box peeping out to the right of the one before; then
    back inward, each box ending before the line to the one before. The next column begins in front of those.
    """
    per_ring: dict[int, list[Lid]] = {}
    for lid in sorted(leden, key=lambda lid: lid.sleutel):
        per_ring.setdefault(rang[lid.ring], []).append(lid)
    aantal = max((math.ceil(len(groep) / (_ACHTER_ELKAAR + nr)) for nr, groep in per_ring.items()), default=0)
    volgorde: list[Lid] = []
    for kolom in range(aantal):
        heen: list[Lid] = []
        terug: list[Lid] = []
        for nr, groep in sorted(per_ring.items()):
            hier = [lid for plek, lid in enumerate(groep) if int((plek + 0.5) * aantal / len(groep)) == kolom]
            helft = (len(hier) + (kolom + nr) % 2) // 2 if nr else len(hier)
            heen += hier[:helft]
            terug = hier[helft:] + terug
        volgorde += heen + terug
    return volgorde


def verdeel_over(leden: Sequence[Lid], aantallen: Sequence[int]) -> list[list[Lid]]:
    """People who may stand anywhere, shared out over the sectors: to each as its number of people asks."""
    delen: list[list[Lid]] = [[] for _ in aantallen]
    som = sum(aantallen)
    for nr, lid in enumerate(sorted(leden, key=lambda lid: lid.sleutel)):
        tot_nu, doel = 0, (nr + 0.5) / len(leden) * som
        for deel, aantal in zip(delen, aantallen, strict=True):
            tot_nu += aantal
            if doel <= tot_nu:
                deel.append(lid)
                break
    return delen
