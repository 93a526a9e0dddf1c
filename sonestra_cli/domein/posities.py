"""``kaart/posities.yaml``: where everybody stands on every ring map. A place is data: it was chosen once, and stays."""

from collections.abc import Mapping
from dataclasses import field

from sonestra_cli.domein.getypt import Getypt
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.techniek.gegeven import gegeven


@gegeven
class Plek(Getypt):
    """``hoek`` in degrees clockwise from the top (one decimal); ``straal`` as a share of the last ring of the traject
    (three decimals; above 1 in the band of the professionals). Who has no ring yet lies in the tray, at place ``bak``.
    """

    hoek: float = 0.0
    straal: float = 0.0
    bak: int | None = None


@gegeven
class Posities(Getypt):
    """``straal``: radius in points of the last ring of the traject, which only grows. ``ringen``: where each ring ends,
    as a share of it. ``sectoren``: the degrees at which each begins. Nothing in it: nobody was placed yet.
    """

    straal: float | None = None
    ringen: Mapping[str, float] = field(default_factory=dict)
    sectoren: Mapping[str, float] = field(default_factory=dict)
    mensen: Mapping[Sleutel, Plek] = field(default_factory=dict)
