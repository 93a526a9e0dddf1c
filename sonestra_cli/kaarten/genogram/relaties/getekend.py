"""What relation lines add to the genogram."""

from dataclasses import dataclass

from sonestra_cli.kaarten.delen.wie_met_wie import Relatie
from sonestra_cli.tekening.tekening import Deel, Gebroken, Lijn


@dataclass(frozen=True, slots=True)
class Relatielijnen:
    """Parts, geometry, what could not be kept, and which relations are drawn."""

    delen: tuple[Deel, ...] = ()
    lijnen: tuple[Lijn, ...] = ()
    gebroken: tuple[Gebroken, ...] = ()
    getekend: tuple[Relatie, ...] = ()
