"""What the engine says, and which of it does not matter."""

import re
from collections.abc import Iterable

_ONSCHULDIG = re.compile(
    r"no hard-coded metrics for"
    r"|no value for width of non-ASCII character"
    r"|size too small for label"
    r"|[Ff]ontconfig"
)
"""Graphviz guesses at text widths; ours come from the letters themselves, so its guesses are not used."""


class MotorFout(Exception):
    """Graphviz could not draw the map as asked, or not in time. ``zinnen`` are its own words."""

    def __init__(self, *zinnen: str) -> None:
        super().__init__("; ".join(zinnen))
        self.zinnen = zinnen


class GeenMotor(MotorFout):
    """There is no Graphviz to draw with: not a bug, something is not installed."""


class MotorTraag(MotorFout):
    """Graphviz hung, and was stopped."""


def keur(zinnen: Iterable[str]) -> None:
    """Raise MotorFout when one of Graphviz's messages tells of more than a guessed text width."""
    erg = [zin.strip() for zin in zinnen if zin.strip() and not _ONSCHULDIG.search(zin)]
    if erg:
        raise MotorFout(*erg)
