"""The gebeurteniskaart: a life along a proportional axis of years, fijn above the line and zwaar below (domein/3 §3.4)."""

from sonestra_cli.domein.zicht import Beeld
from sonestra_cli.kaarten.tekening import Meet, Tekening


def gebeurtenissen(beeld: Beeld, meet: Meet) -> Tekening:
    """Every event once: what was typed, and what follows from the other files."""
    raise NotImplementedError
