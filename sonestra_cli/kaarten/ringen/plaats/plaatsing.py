"""Where everybody stands: the one answer for relatiekaart, ecogram and sociogram."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from sonestra_cli.domein.posities import Plek, Posities
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.kaarten.ringen.mensen.leden import NOG_TE_PLAATSEN, PROFESSIONAL
from sonestra_cli.kaarten.ringen.plaats.cellen import Rechthoek
from sonestra_cli.tekening.tekening import Gebroken, Ring, Sector

RONDOM = frozenset({PROFESSIONAL, NOG_TE_PLAATSEN})
"""Sectors that are no corner: they lie all around."""


@dataclass(frozen=True, slots=True)
class Gezet:
    """Somebody's box from the centre, in points, and the place as it is kept.

    ``breed``: about how wide the text runs: a chip at the side is narrow, one above the middle is low.
    ``lijn``: the angle at which a straight line from the centre reaches the box past everybody else, if any.
    """

    doos: Rechthoek
    ring: str
    sector: str
    plek: Plek
    breed: float
    lijn: float | None = None


@dataclass(frozen=True, slots=True)
class Plaatsing:
    """All from the centre, in points, y downward.

    ``straal``: radius of the last ring of the traject itself. ``ringen``: these, then that of the professionals where
    used, then where used the tray as a ring that is not drawn, large enough to hold it. ``sectoren``: the groups, then
    professionals and tray (all around) where used. ``schijf``: radius of the disc in the middle. ``bak``: the tray
    under the circle. ``opnieuw``: who had a place and stands elsewhere, why. ``werk``: places that were asked after.
    ``opzij``: how far the map reaches beside its middle; without it as far as the outer circle.
    ``ook``: who stands only on the map beside it: names on the ground leave them room, so that these stand the same.
    """

    straal: float
    schijf: float
    ringen: tuple[Ring, ...]
    sectoren: tuple[Sector, ...]
    mensen: Mapping[str, Gezet]
    bak: Rechthoek | None = None
    opnieuw: tuple[Gebroken, ...] = ()
    werk: int = 0
    ook: tuple[Gezet, ...] = ()
    opzij: float | None = None
    ruimer: Mapping[str, float] = field(default_factory=dict)
    maat: float = 0.0

    @property
    def getekend(self) -> tuple[Ring, ...]:
        """The rings that are drawn."""
        return tuple(ring for ring in self.ringen if ring.naam != NOG_TE_PLAATSEN)

    @property
    def buitenste(self) -> float:
        """Radius of the outer circle."""
        return self.getekend[-1].straal

    @property
    def halve_breedte(self) -> float:
        """Half of what is drawn from left to right."""
        return self.buitenste if self.opzij is None else self.opzij


def posities_van(plaatsing: Plaatsing) -> Posities:
    """The places to keep in ``kaart/posities.yaml``, by key."""
    return Posities(
        plaatsing.maat,
        {ring.naam: round(ring.straal / plaatsing.maat, 4) for ring in plaatsing.getekend},
        {sector.naam: round(sector.van % 360, 1) for sector in plaatsing.sectoren if sector.naam not in RONDOM},
        {Sleutel(sleutel): plaatsing.mensen[sleutel].plek for sleutel in sorted(plaatsing.mensen)},
        plaatsing.ruimer,
    )
