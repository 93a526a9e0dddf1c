"""Tekening: symbols, strokes, texts and areas at fixed places, and the geometry that goes with them.

Units are points (1/72 inch), the origin is top left, y runs downward. Every map makes one; DOT, SVG, PDF, PNG, the
geometry file and the spoken text are written from it once for all maps.
"""

from dataclasses import dataclass
from typing import Literal, Protocol, TypeAlias

Punt: TypeAlias = tuple[float, float]
Gewicht = Literal["gewoon", "vet", "cursief"]
Patroon = Literal["vast", "streep", "stippel", "streeppunt", "langstreep"]
Vorm = Literal["vierkant", "cirkel", "ruit", "rechthoek", "afgerond", "zeshoek", "driehoek"]
Laag = Literal["grond", "onder", "midden", "boven"]
"""From back to front: grounds (rings, sectors, households), lines, symbols, what lies over symbols (crosses, texts)."""


class Meet(Protocol):
    """Width of one line of text in points, from the metrics of the shipped letter."""

    def __call__(self, tekst: str, pt: float, gewicht: Gewicht = "gewoon") -> float: ...


@dataclass(frozen=True, slots=True)
class Pen:
    """Line colour (#rrggbb), width in points, and dash pattern."""

    kleur: str = "#1d2730"
    dikte: float = 1.5
    patroon: Patroon = "vast"


@dataclass(frozen=True, slots=True)
class Symbool:
    """A closed shape centred at (x, y). ``ringen`` counts its outlines (2 = double border, drawn inward)."""

    id: str
    klasse: str
    vorm: Vorm
    x: float
    y: float
    breedte: float
    hoogte: float
    pen: Pen = Pen()
    vulling: str | None = "#ffffff"
    ringen: int = 1
    uitleg: str = ""
    laag: Laag = "midden"


@dataclass(frozen=True, slots=True)
class Streek:
    """An open line. ``recht`` goes through the points; ``kromme`` has 3n+1 Bézier control points.

    ``pijlmaat``: length of its arrow heads in points; 0 follows the thickness.
    """

    id: str
    klasse: str
    punten: tuple[Punt, ...]
    pen: Pen = Pen()
    soort: Literal["recht", "kromme"] = "recht"
    pijl: Literal["geen", "eind", "begin", "beide"] = "geen"
    pijlvorm: Literal["vol", "open"] = "vol"
    pijlmaat: float = 0.0
    uitleg: str = ""
    laag: Laag = "onder"


@dataclass(frozen=True, slots=True)
class Vlak:
    """A filled or outlined area. ``recht`` is a polygon; ``kromme`` a closed Bézier of 3n+1 points."""

    id: str
    klasse: str
    punten: tuple[Punt, ...]
    pen: Pen | None = None
    vulling: str | None = None
    soort: Literal["recht", "kromme"] = "recht"
    uitleg: str = ""
    laag: Laag = "grond"


@dataclass(frozen=True, slots=True)
class Tekst:
    """One line of text, centred at (x, y). ``bij`` is the id of the person or line it names ("" = the map itself)."""

    id: str
    bij: str
    tekst: str
    x: float
    y: float
    breedte: float
    hoogte: float
    pt: float = 11.0
    gewicht: Gewicht = "gewoon"
    kleur: str = "#1d2730"
    klasse: str = "tekst"
    laag: Laag = "boven"


Deel: TypeAlias = Symbool | Streek | Vlak | Tekst


@dataclass(frozen=True, slots=True)
class PlekPersoon:
    """Where a person stands: the box of the symbol (not of its texts)."""

    id: str
    x: float
    y: float
    breedte: float
    hoogte: float
    herkomst: str | None = None
    ring: str | None = None
    sector: str | None = None


@dataclass(frozen=True, slots=True)
class Lijn:
    """A line that means something, as a polyline."""

    soort: Literal["partner", "kind", "relatie", "steun"]
    id: str
    van: str
    naar: str
    punten: tuple[Punt, ...]
    herkomst: str | None = None


@dataclass(frozen=True, slots=True)
class Ring:
    naam: str
    straal: float


@dataclass(frozen=True, slots=True)
class Sector:
    """Angles in degrees, clockwise from the top."""

    naam: str
    van: float
    tot: float


@dataclass(frozen=True, slots=True)
class Bewijs:
    """Whether the order is proven best for the model, and how far it may be from the best."""

    volgorde: Literal["optimaal", "heuristiek"]
    kloof: float = 0.0


@dataclass(frozen=True, slots=True)
class Gebroken:
    """A rule of drawing that could not be kept, why, and for whom. ``weg``: what was typed is not on the map."""

    regel: str
    waarom: str
    wie: tuple[str, ...] = ()
    weg: bool = False


@dataclass(frozen=True, slots=True)
class Geometrie:
    personen: tuple[PlekPersoon, ...] = ()
    lijnen: tuple[Lijn, ...] = ()
    ringen: tuple[Ring, ...] = ()
    sectoren: tuple[Sector, ...] = ()
    midden: Punt | None = None
    bewijs: Bewijs | None = None
    gebroken: tuple[Gebroken, ...] = ()


@dataclass(frozen=True, slots=True)
class Tekening:
    """A whole map. ``gesproken`` is the text version: one sentence or heading (ending in a colon) per entry."""

    kaart: str
    titel: str
    breedte: float
    hoogte: float
    delen: tuple[Deel, ...]
    geometrie: Geometrie = Geometrie()
    gesproken: tuple[str, ...] = ()

    @property
    def teksten(self) -> tuple[Tekst, ...]:
        return tuple(deel for deel in self.delen if isinstance(deel, Tekst))
