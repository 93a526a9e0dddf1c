"""A paper as a small tree: what HTML, PDF and Word are written from."""

import hashlib
from dataclasses import dataclass
from typing import TypeAlias

from sonestra_cli.zetten.vellen import Papiermaat, vel_in_een_papier

_OM_EEN_KAART = 176.0
"""At most so much stands free above and below a map in a paper, in points (zetsel/maten.py)."""


@dataclass(frozen=True, slots=True)
class Tekststuk:
    """A run of plain text."""

    tekst: str
    vet: bool = False
    schuin: bool = False


Tekstregel: TypeAlias = tuple[Tekststuk, ...]


@dataclass(frozen=True, slots=True)
class Kopje:
    """A heading; ``niveau`` 1 is the title of the paper. ``plaatje`` as in a paragraph."""

    niveau: int
    regel: Tekstregel
    plaatje: str = ""


@dataclass(frozen=True, slots=True)
class Alinea:
    """A paragraph of one or more lines; with ``plakt`` it stays on one page with what comes next.

    ``plaatje`` is the name of the pictogram that stands before it, or empty.
    """

    regels: tuple[Tekstregel, ...]
    plakt: bool = False
    plaatje: str = ""


@dataclass(frozen=True, slots=True)
class Citaat:
    """Somebody's own words, set large; ``bijschrift`` is the paragraph below that belongs to them."""

    alineas: tuple[Alinea, ...]
    bijschrift: tuple[Tekstregel, ...] = ()

    @property
    def lang(self) -> bool:
        """Too long to keep on one page."""
        return sum(len(stuk.tekst) + 40 for alinea in self.alineas for regel in alinea.regels for stuk in regel) > 1500


@dataclass(frozen=True, slots=True)
class Opsomlijst:
    """A list; each point is a row of blocks."""

    punten: tuple[tuple["Papierblok", ...], ...]
    genummerd: bool = False

    @property
    def vinklijst(self) -> bool:
        """Every point begins with a box to tick: then it needs no other mark."""
        return not self.genummerd and all(_begint_met_vakje(punt) for punt in self.punten)


@dataclass(frozen=True, slots=True)
class Tabel:
    """A plain table: no joined cells. ``aandelen`` is how wide each column is of its width, where that was measured."""

    koppen: tuple[Tekstregel, ...]
    rijen: tuple[tuple[Tekstregel, ...], ...]
    aandelen: tuple[float, ...] = ()

    @property
    def breedtes(self) -> tuple[float, ...]:
        """The share of the width that each column asks for: its longest text, within reason.

        One that holds nothing, or numbers only, is to write in: it has room for a name.
        """
        if self.aandelen:
            return self.aandelen
        kolommen = zip(self.koppen, *self.rijen, strict=True)
        return tuple(
            max(20 if all(map(_om_te_schrijven, kolom[1:])) else 12, *(min(45, _lang(cel)) for cel in kolom))
            for kolom in kolommen
        )


@dataclass(frozen=True, slots=True)
class NieuweBladzijde:
    """What follows starts a new page."""


@dataclass(frozen=True, slots=True)
class Knip:
    """Here one may cut: what follows is a card of its own, on the same sheet where it fits."""


@dataclass(frozen=True, slots=True)
class Kader:
    """An empty frame to draw in, of so many times 40 mm."""

    aantal: int = 1


@dataclass(frozen=True, slots=True)
class Kaart:
    """A map on a sheet of its own: an SVG of so many points, and all that it shows in words.

    ``kleinste`` is the size of its smallest letters, in points of its own.
    """

    titel: str
    in_woorden: str
    svg: str
    breed: float
    hoog: float
    kleinste: float = 12.0

    @property
    def vel(self) -> Papiermaat:
        """On which sheet its letters can be read, with a foot below it."""
        return vel_in_een_papier(self.breed, self.hoog, self.kleinste, _OM_EEN_KAART)

    @property
    def bestand(self) -> str:
        """What its picture is called among those of a paper: another picture has another name."""
        return f"kaart-{hashlib.sha256(self.svg.encode()).hexdigest()[:12]}.svg"


@dataclass(frozen=True, slots=True)
class Schrijflijnen:
    """Empty lines to write on by hand; they stay together."""

    aantal: int = 1


@dataclass(frozen=True, slots=True)
class Samen:
    """Blocks that stay on one page."""

    blokken: tuple["Papierblok", ...]


Papierblok: TypeAlias = (
    Kopje | Alinea | Citaat | Opsomlijst | Tabel | NieuweBladzijde | Knip | Kader | Kaart | Schrijflijnen | Samen
)


VAKJE = "☐"
VAN_RECHTS = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})
"""Languages that are written from right to left."""


def _lang(cel: Tekstregel) -> int:
    return sum(len(stuk.tekst) for stuk in cel)


def _om_te_schrijven(cel: Tekstregel) -> bool:
    return not "".join(stuk.tekst for stuk in cel).strip("0123456789. ")


def _begint_met_vakje(punt: tuple[Papierblok, ...]) -> bool:
    eerste = punt[0] if punt else None
    stukken = eerste.regels[0] if isinstance(eerste, Alinea) else ()
    return bool(stukken) and stukken[0].tekst.startswith(VAKJE)


@dataclass(frozen=True, slots=True)
class PapierBlad:
    """A whole paper; ``voet`` stands at the bottom of every page. ``taal`` is its code: nl, ar …"""

    titel: str
    blokken: tuple[Papierblok, ...]
    voet: tuple[Alinea, ...]
    taal: str = "nl"

    @property
    def van_rechts(self) -> bool:
        """Its language is written from right to left."""
        return self.taal.partition("-")[0] in VAN_RECHTS
