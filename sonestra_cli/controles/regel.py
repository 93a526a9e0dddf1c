"""What looks a traject through: a function and the rules whose findings it gives. And the titles of the sources."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from sonestra_cli.domein.bevinding import Bevinding, Regel
from sonestra_cli.domein.traject import Traject


@dataclass(frozen=True, slots=True)
class Controle:
    """A function that gives findings about ``regels``, and about no other."""

    functie: Callable[[Traject], Iterator[Bevinding]]
    regels: tuple[Regel, ...]

    def __call__(self, traject: Traject) -> Iterator[Bevinding]:
        return self.functie(traject)


def controle(*regels: Regel) -> Callable[[Callable[[Traject], Iterator[Bevinding]]], Controle]:
    """Puts a function in the register: it looks a traject through for these rules."""
    return lambda functie: Controle(functie, regels)


TRAINING = "Samenvatting basistraining SNV (MEE Plus Groep, juli 2015)"
BIJEENKOMST = "Verslag inspiratiebijeenkomst Sociale NetwerkStrategieën (Almelo, 25 april 2025)"
FOLDER = "Folder Werken vanuit Sociale NetwerkStrategieën (SoNeStra)"
MOVISIE = "Praktijkbeschrijving Versterken van het sociale netwerk (Movisie)"
"""Titles of the sources, for ``Regel.bron``."""
