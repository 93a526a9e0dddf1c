"""What a rule is: a function from a traject to findings, and what there is to tell about its codes."""

from collections.abc import Callable, Iterator
from typing import TypeAlias

from sonestra_cli.domein.bevinding import Bevinding, Uitleg
from sonestra_cli.domein.traject import Traject

Regel: TypeAlias = Callable[[Traject], Iterator[Bevinding]]
Uitleggen: TypeAlias = tuple[Uitleg, ...]

TRAINING = "Samenvatting basistraining SNV (MEE Plus Groep, juli 2015)"
BIJEENKOMST = "Verslag inspiratiebijeenkomst Sociale NetwerkStrategieën (Almelo, 25 april 2025)"
FOLDER = "Folder Werken vanuit Sociale NetwerkStrategieën (SoNeStra)"
MOVISIE = "Praktijkbeschrijving Versterken van het sociale netwerk (Movisie)"
"""Titles of the sources, for ``Uitleg.bron``."""
