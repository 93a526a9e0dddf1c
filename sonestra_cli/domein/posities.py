"""``kaart/posities.yaml``: where everybody stands on every ring map. A place is data: it was chosen once, and stays."""

from collections.abc import Mapping
from dataclasses import field, replace
from typing import Final

from sonestra_cli.domein.getypt import Getypt
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.techniek.gegeven import gegeven

VERSTE: Final = 5.0
"""No place lies further from the middle than so many times the rim."""


@gegeven
class Plek(Getypt):
    """``hoek`` in degrees clockwise from the top (one decimal); ``straal`` as a share of the last ring of the traject
    (three decimals; above 1 in the band of the professionals). Who has no ring yet lies in the tray, at place ``bak``.
    """

    hoek: float = 0.0
    straal: float = 0.0
    bak: int | None = None

    @property
    def kan(self) -> bool:
        """Whether this is a place: whole, and somewhere on a map."""
        if self.ongelezen:
            return False
        return self.bak is not None or (0 <= self.hoek <= 360 and 0 < self.straal <= VERSTE)


@gegeven
class Posities(Getypt):
    """``straal``: radius in points of the last ring of the traject, which only grows. ``ringen``: where each ring ends,
    as a share of it. ``sectoren``: the degrees at which each begins. Nothing in it: nobody was placed yet.

    ``ruimer``: by what share a ring became thicker for who came later. The last ring ends so much beyond ``straal``,
    and who stands outside that ring stands so much further out than their own place says.
    """

    straal: float | None = None
    ringen: Mapping[str, float] = field(default_factory=dict)
    sectoren: Mapping[str, float] = field(default_factory=dict)
    mensen: Mapping[Sleutel, Plek] = field(default_factory=dict)
    ruimer: Mapping[str, float] = field(default_factory=dict)


def bruikbaar(posities: Posities) -> Posities:
    """What of the file a map can go by; the rest is told by the reader and the rules, and gets a new place."""
    return replace(
        posities,
        straal=posities.straal if posities.straal is not None and posities.straal > 0 else None,
        ringen={naam: deel for naam, deel in posities.ringen.items() if 0 < deel <= VERSTE},
        sectoren={naam: hoek for naam, hoek in posities.sectoren.items() if 0 <= hoek <= 360},
        ruimer={naam: deel for naam, deel in posities.ruimer.items() if 0 < deel <= VERSTE},
        mensen={wie: plek for wie, plek in posities.mensen.items() if plek.kan},
    )
