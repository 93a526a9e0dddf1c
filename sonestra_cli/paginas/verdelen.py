"""Which part of a map belongs to which person, which to which line, and which to the ground.

Only what every Tekening says is used: places, layers, ids and ``bij``. So a map may change how it draws.
"""

import itertools
import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from sonestra_cli.kaarten.sociogram.uitleg import ZO_MAAR
from sonestra_cli.tekening.doos import grenzen
from sonestra_cli.tekening.langs import tot_lijn
from sonestra_cli.tekening.tekening import Deel, Geometrie, Lijn, PlekPersoon, Punt, Tekst, Vlak

_SPELING, _NAAST = 2.0, 8.0
"""Points that a part may stick out of the box of its person, and lie beside the line that it marks."""


@dataclass(slots=True)
class Band:
    """The lines that share one way, and the SVG of their parts."""

    lijnen: list[Lijn]
    uitleg: str = ""
    delen: list[str] = field(default_factory=list)
    woorden: list[str] = field(default_factory=list)

    @property
    def einden(self) -> frozenset[str]:
        return frozenset(wie for lijn in self.lijnen for wie in (lijn.van, lijn.naar))


def zegt_niets_meer(uitleg: str) -> bool:
    """Whether a line says nothing, or only that its two know each other: that is said at the people already."""
    return not uitleg or uitleg.endswith(f": {ZO_MAAR}")


@dataclass(slots=True)
class Verdeeld:
    """SVG by owner, each from back to front; ``opschrift`` are the texts above the map, line by line."""

    grond: list[str] = field(default_factory=list)
    banden: list[Band] = field(default_factory=list)
    mensen: dict[str, list[str]] = field(default_factory=dict)
    namen: dict[str, list[str]] = field(default_factory=dict)
    """The texts of people; ``mensen`` are their shapes."""
    rest: list[str] = field(default_factory=list)
    opschrift: list[Tekst] = field(default_factory=list)
    delen: list[Deel] = field(default_factory=list)
    """All parts but those of ``opschrift``."""


def verdeel(stukken: Iterable[tuple[Deel, str]], geometrie: Geometrie) -> Verdeeld:
    """Everything of the map exactly once, under its owner."""
    uit = Verdeeld(banden=_banden(geometrie.lijnen))
    op_naam: dict[str, list[Band]] = {}
    per_lijn: dict[str, Band] = {}
    for band in uit.banden:
        for lijn in band.lijnen:
            op_naam.setdefault(_staart(lijn.id), []).append(band)
            per_lijn[lijn.id] = band
    plekken = {plek.id: plek for plek in geometrie.personen}
    for deel, svg in stukken:
        if isinstance(deel, Tekst) and "titel" in deel.klasse.split():
            uit.opschrift.append(deel)
            continue
        uit.delen.append(deel)
        if deel.laag == "grond":
            uit.grond.append(svg)
        elif (wie := _mens_van(deel, plekken)) is not None:
            (uit.namen if isinstance(deel, Tekst) else uit.mensen).setdefault(wie, []).append(svg)
        elif (bij := deel.bij if isinstance(deel, Tekst) else _briefje_van(deel)) in per_lijn:
            per_lijn[bij].woorden.append(svg)
        elif (van := _band_van(deel, op_naam, uit.banden)) is not None:
            van.delen.append(svg)
            van.uitleg = van.uitleg or getattr(deel, "uitleg", "")
        else:
            uit.rest.append(svg)
    return uit


def _banden(lijnen: Sequence[Lijn]) -> list[Band]:
    """One for all lines over the same points: they are drawn as one."""
    per_weg: dict[tuple[Punt, ...], Band] = {}
    for lijn in lijnen:
        per_weg.setdefault(lijn.punten, Band([])).lijnen.append(lijn)
    return list(per_weg.values())


def _mens_van(deel: Deel, plekken: dict[str, PlekPersoon]) -> str | None:
    if deel.laag == "onder":
        return None
    links, boven, rechts, onder = grenzen([deel])

    def is_van(plek: PlekPersoon) -> bool:
        half_x, half_y = plek.breedte / 2 + _SPELING, plek.hoogte / 2 + _SPELING
        in_breedte = plek.x - half_x <= links and rechts <= plek.x + half_x
        return in_breedte and plek.y - half_y <= boven and onder <= plek.y + half_y

    if isinstance(deel, Tekst):
        eigen = plekken.get(deel.bij)
        return deel.bij if eigen is not None and is_van(eigen) else None
    return next((plek.id for plek in plekken.values() if is_van(plek)), None)


def _briefje_van(deel: Deel) -> str:
    """The id of the line whose words stand on this paper."""
    return _staart(deel.id) if isinstance(deel, Vlak) and deel.klasse == "woorden" else ""


def _band_van(deel: Deel, op_naam: dict[str, list[Band]], banden: Sequence[Band]) -> Band | None:
    """By its id where that names a line; else, and where two are named alike, the nearest."""
    if isinstance(deel, Tekst) or deel.klasse == "sectorgrond" or not banden:
        return None
    naam = _staart(deel.id)
    keuze: list[Band] = [*op_naam.get(naam, ()), *op_naam.get(re.sub(r"-\d+$", "", naam), ())]
    if len(keuze) == 1:
        return keuze[0]
    midden = _midden(deel)
    ver, nr = min((_afstand(midden, band.lijnen[0].punten), nr) for nr, band in enumerate(keuze or banden))
    if keuze:
        return keuze[nr]
    return banden[nr] if ver <= _NAAST else None


def _staart(merk: str) -> str:
    return merk.partition("-")[2]


def _midden(deel: Deel) -> Punt:
    links, boven, rechts, onder = grenzen([deel])
    return (links + rechts) / 2, (boven + onder) / 2


def _afstand(punt: Punt, punten: Sequence[Punt]) -> float:
    """From a point to a polyline."""
    return min((tot_lijn(punt, van, tot) for van, tot in itertools.pairwise(punten)), default=math.inf)
