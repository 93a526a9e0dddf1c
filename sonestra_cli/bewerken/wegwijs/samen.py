"""Ways out that are taken together: those that stay out of each other's way, as one new text."""

from collections.abc import Callable, Iterable, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from sonestra_cli.domein.bevinding import Knip
from sonestra_cli.domein.soorten import Bestandsnaam
from sonestra_cli.lezen.plaatsen import Melding


class EenWeg(NamedTuple):
    """The one way out of a finding. ``getoetst``: that no word gets lost was looked at already."""

    melding: Melding
    knippen: Sequence[Knip]
    hoe: str
    getoetst: bool


def _plaats(knip: Knip) -> tuple[str, int, int]:
    return knip.bestand, knip.begin, knip.eind


def die_samen_gaan(wegen: Sequence[EenWeg]) -> list[EenWeg]:
    """The first ones that stay out of each other's way."""
    uit: list[EenWeg] = []
    for weg in wegen:
        knippen = sorted((knip for een in (*uit, weg) for knip in een.knippen), key=_plaats)
        if all(a.bestand != b.bestand or (a.eind <= b.begin and a.begin < b.begin) for a, b in pairwise(knippen)):
            uit.append(weg)
    return uit


def geknipt(tekst_van: Callable[[Bestandsnaam], str], wegen: Iterable[EenWeg]) -> dict[Bestandsnaam, str]:
    """The texts that change, as they are after these ways."""
    uit = {}
    knippen = sorted((knip for weg in wegen for knip in weg.knippen), key=_plaats)
    for naam, hier in groupby(knippen, key=lambda knip: knip.bestand):
        uit[naam] = tekst_van(naam)
        for knip in reversed(list(hier)):
            uit[naam] = uit[naam][: knip.begin] + knip.tekst + uit[naam][knip.eind :]
    return uit
