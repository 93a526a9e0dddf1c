"""The relations of two people as strands of one bundle: how wide each is, and how far from the middle."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from sonestra_cli.kaarten.delen.relatielijn import GEMERKT, HALF
from sonestra_cli.kaarten.delen.wie_met_wie import Relatie
from sonestra_cli.kaarten.genogram.relaties.woorden import GezetteWoorden, Wens

MERK = 6.0
"""Half the width of the strokes at a gap."""
TUSSEN, NIET_EEN, SAMEN = 6.5, 9.0, 20.0
"""Between two lines of the same two people at least; better, so that nobody takes a double line and a single one for
the three strands of very close; and what of that all of them together may add."""
STIL, VOLGENS, HALF_GEZEGD = 90.0, 300.0, 150.0
"""What it costs to leave out the words of somebody, to leave out whose experience a line is, and to say only that."""


@dataclass(frozen=True, slots=True)
class Streng:
    """One relation in the bundle of two people; ``af``: points to the right of the middle, seen from ``van``."""

    nr: int
    relatie: Relatie
    wensen: tuple[Wens, ...]
    af: float = 0.0

    @property
    def naam(self) -> str:
        return f"relatie-{self.nr}-{self.relatie.van}-{self.relatie.naar}"

    @property
    def half(self) -> float:
        """Half the width of the line itself."""
        return HALF.get(self.relatie.soort, 1.0)

    @property
    def breed(self) -> float:
        """Half the width where its mark is."""
        return max(self.half, MERK) if self.relatie.soort in GEMERKT else self.half

    @property
    def stil(self) -> float:
        """What it costs to leave its words out."""
        return self._per_wens * len(self.wensen)

    def gezegd(self, gezet: GezetteWoorden) -> float:
        """What these words are worth."""
        return sum(self._per_wens - (0.0 if blok.heel else HALF_GEZEGD) for _, blok, _ in gezet)

    @property
    def _per_wens(self) -> float:
        return VOLGENS if self.relatie.verschilt else STIL


def naast_elkaar(strengen: Sequence[Streng]) -> tuple[Streng, ...]:
    """Every relation at its own distance from the middle of the bundle."""
    tussen = max(TUSSEN, min(NIET_EEN, SAMEN / max(1, len(strengen) - 1)))
    breed = math.fsum(2 * s.breed for s in strengen) + tussen * (len(strengen) - 1)
    uit, rand = [], -breed / 2
    for streng in strengen:
        uit.append(replace(streng, af=rand + streng.breed))
        rand += 2 * streng.breed + tussen
    return tuple(uit)
