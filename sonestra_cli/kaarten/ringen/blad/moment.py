"""One moment of a ring map: what is drawn of it, and what comes of that."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from sonestra_cli.domein.traject import Traject
from sonestra_cli.kaarten.delen.legenda import LegendaRegel
from sonestra_cli.kaarten.delen.opmaak import Inhoud
from sonestra_cli.kaarten.ringen.mensen.leden import Kring
from sonestra_cli.kaarten.ringen.plaats.plaatsing import Plaatsing


@dataclass(frozen=True, slots=True)
class Moment:
    """``kring``: who is there, as they were then and as one pair of eyes sees them; ``stand``: the places of all;
    ``traject``: the network of that moment."""

    kring: Kring
    stand: Plaatsing
    traject: Traject


@dataclass(frozen=True, slots=True)
class Momentblad:
    """One moment as it is drawn, what must be explained of it, and in sentences."""

    inhoud: Inhoud
    legenda: tuple[LegendaRegel, ...]
    gesproken: tuple[str, ...]


Teken: TypeAlias = Callable[[Moment], Momentblad]
