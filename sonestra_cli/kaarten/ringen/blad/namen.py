"""The names on the ground of a ring map: of every ring just inside its border, of every sector along the rim."""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from sonestra_cli.kaarten.delen.regels import breek
from sonestra_cli.kaarten.ringen.mensen.breken import vul_smal
from sonestra_cli.kaarten.ringen.plaats.cellen import Rechthoek, hoek_van
from sonestra_cli.kaarten.ringen.plaats.vraag import ringwoorden
from sonestra_cli.tekening import stijl
from sonestra_cli.tekening.tekening import Deel, Meet, Pen, Punt, Ring, Sector, Symbool, Tekst

_PT_SECTOR = 11.0
_SECTOR_BREED, _SECTOR_BREEDST = 60.0, 90.0
_VAN_DE_RAND, _OM_DE_NAAM = 5.0, 3.0
"""White between the name of a sector and the rim, and between it and what stands beside it."""
_STAP = 2.0
"""Degrees, and points, from one place that is tried for a name to the next."""
_RIJEN = 10
"""Rows inside the rim in which a name is tried."""


def opschriften(ringen: Sequence[str], meet: Meet) -> Mapping[str, tuple[float, float]]:
    """Width and height of the names of the rings."""
    return {
        naam: (meet(ringwoorden(naam), stijl.PT_KAARTJE, "cursief") + 6, stijl.PT_KAARTJE * stijl.REGEL)
        for naam in ringen
    }


def teken_ringnaam(ring: Ring, y: float, meet: Meet) -> tuple[Deel, ...]:
    """The name on a small ground of its own, so that the border of a sector does not run through it."""
    woorden = ringwoorden(ring.naam)
    breed, hoog = meet(woorden, stijl.PT_KAARTJE, "cursief"), stijl.PT_KAARTJE * stijl.REGEL
    slak = "-".join(ring.naam.lower().split())
    return (
        Symbool(f"ringgrond-{slak}", "ringgrond", "afgerond", 0, y, breed + 6, hoog, _zonder_rand(stijl.PAPIER),
                stijl.PAPIER, laag="grond"),
        Tekst(f"ringnaam-{slak}", "", woorden, 0, y, breed, hoog, stijl.PT_KAARTJE, "cursief", stijl.GRIJS, "ringnaam"),
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Sectornaam:
    """The lines of a name and the place of their box."""

    regels: tuple[str, ...]
    doos: Rechthoek


def zet_sectornamen(
    sectoren: Sequence[Sector],
    rand: float,
    reikt: tuple[float, float],
    bezet: Sequence[Rechthoek],
    lijnen: Sequence[Punt],
    meet: Meet,
) -> tuple[Sectornaam, ...]:
    """Every name at its best free place: inside the ``rand`` of the network, else just over it.

    Free of what is ``bezet``, and where that can be of the straight ``lijnen`` from the centre to these points. Only
    when all of that is taken it stands beside the outer circle. ``reikt``: its radius, and half the width of the map.
    """
    namen: list[Sectornaam] = []
    for sector in sectoren:
        staat = (*bezet, *(naam.doos for naam in namen))
        zonder_lijn = (
            naam
            for naam in _plekken(sector, rand, reikt, meet)
            if _vrij(naam.doos, staat) and not any(_ligt_op(naam.doos, punt) for punt in lijnen)
        )
        anders = chain(_plekken(sector, rand, reikt, meet), _ver(sector, reikt[0], meet))
        namen.append(next(chain(zonder_lijn, (naam for naam in anders if _vrij(naam.doos, staat)))))
    return tuple(namen)


def _vrij(doos: Rechthoek, staat: Sequence[Rechthoek]) -> bool:
    return not any(doos.raakt(ander, _OM_DE_NAAM, _OM_DE_NAAM) for ander in staat)


def teken_sectornaam(nr: int, naam: Sectornaam, grond: str, meet: Meet) -> tuple[Deel, ...]:
    """Bold, on the tint of its sector: a line to somebody passes behind it."""
    doos, hoog = naam.doos, _PT_SECTOR * stijl.REGEL
    delen: list[Deel] = [
        Symbool(f"sectorgrond-{nr}", "sectorgrond", "afgerond", doos.x, doos.y, doos.breedte + 4, doos.hoogte,
                _zonder_rand(grond), grond)
    ]  # fmt: skip
    for regelnr, regel in enumerate(naam.regels):
        y = doos.y - doos.hoogte / 2 + hoog * (regelnr + 0.5)
        delen.append(
            Tekst(f"sectornaam-{nr}-{regelnr}", "", regel, doos.x, y, meet(regel, _PT_SECTOR, "vet"), hoog, _PT_SECTOR,
                  "vet", stijl.GRIJS, "sectornaam")
        )  # fmt: skip
    return tuple(delen)


def _zonder_rand(kleur: str) -> Pen:
    return Pen(kleur, 0.5)


def _plekken(sector: Sector, rand: float, reikt: tuple[float, float], meet: Meet) -> Iterator[Sectornaam]:
    """All places for a name in its sector and just over the rim, the best first."""
    kort = _kort(sector.naam, meet)
    lang = _maat((sector.naam,), meet) if len(kort.regels) < 3 else kort

    def rij(nr: int) -> Iterator[Sectornaam]:
        return (_binnen(rand - _VAN_DE_RAND - nr * kort.doos.hoogte, hoek, kort) for hoek in _hoeken(sector))

    yield from (naam for nr in range(2) for naam in rij(nr) if in_sector(naam.doos, sector))
    for maat in (kort, lang):
        over = (_buiten(rand + _VAN_DE_RAND, hoek, maat) for hoek in _hoeken(sector))
        yield from (naam for naam in over if _kost_niets(naam.doos, rand, reikt))
    yield from (naam for nr in range(2, _RIJEN) for naam in rij(nr) if in_sector(naam.doos, sector))
    yield from (naam for nr in range(_RIJEN) for naam in rij(nr))


def _ver(sector: Sector, buitenste: float, meet: Meet) -> Iterator[Sectornaam]:
    """Beside the outer circle, ever farther."""
    afstand = buitenste
    while True:
        yield _buiten(afstand + _VAN_DE_RAND, (sector.van + sector.tot) / 2, _kort(sector.naam, meet))
        afstand += _STAP


def _kost_niets(doos: Rechthoek, rand: float, reikt: tuple[float, float]) -> bool:
    """In the band of the professionals; without one in the corner beside the circle, where the sheet is empty."""
    buitenste, halve_breedte = reikt
    if buitenste > rand and doos.verste > buitenste - _OM_DE_NAAM:
        return False
    return abs(doos.x) + doos.breedte / 2 <= halve_breedte


def _ligt_op(doos: Rechthoek, punt: Punt) -> bool:
    """Whether the line from the centre to the point passes through the box or close to it."""
    lang = math.hypot(*punt)
    if lang == 0:
        return False
    x, y = punt[0] / lang, punt[1] / lang
    langs, opzij = doos.x * x + doos.y * y, abs(doos.x * y - doos.y * x)
    half, breed = doos.breedte / 2 + _OM_DE_NAAM, doos.hoogte / 2 + _OM_DE_NAAM
    schaduw_langs, schaduw_opzij = half * abs(x) + breed * abs(y), half * abs(y) + breed * abs(x)
    return opzij < schaduw_opzij and -schaduw_langs < langs < lang + schaduw_langs


def in_sector(doos: Rechthoek, sector: Sector) -> bool:
    """Whether the box lies whole in the wedge of its group."""
    half = (sector.tot - sector.van) / 2
    return all(abs((hoek_van(x, y) - sector.van - half + 180) % 360 - 180) <= half for x, y in doos.hoeken)


def _kort(naam: str, meet: Meet) -> Sectornaam:
    """The name in two lines where it is long, in more where it is very long; a very long word is broken."""
    twee = _maat(breek(naam, _SECTOR_BREED, _PT_SECTOR, meet, "vet"), meet)
    if twee.doos.breedte <= _SECTOR_BREEDST:
        return twee
    return _maat(vul_smal(naam, _SECTOR_BREEDST, _PT_SECTOR, meet, "vet"), meet)


def _maat(regels: tuple[str, ...], meet: Meet) -> Sectornaam:
    breed = max(meet(regel, _PT_SECTOR, "vet") for regel in regels)
    return Sectornaam(regels, Rechthoek(0.0, 0.0, breed, _PT_SECTOR * stijl.REGEL * len(regels)))


def _hoeken(sector: Sector) -> Iterator[float]:
    """From the middle of the sector to its two sides."""
    half = (sector.tot - sector.van) / 2
    midden = sector.van + half
    yield midden
    for nr in range(1, int(half / _STAP) + 1):
        yield midden + nr * _STAP
        yield midden - nr * _STAP


def _binnen(straal: float, hoek: float, maat: Sectornaam) -> Sectornaam:
    """The name at this angle that reaches to a circle from within."""
    afstand = straal
    while True:
        naam = _op(max(afstand, 0.0), hoek, maat)
        if naam.doos.verste <= straal or afstand <= 0:
            return naam
        afstand -= _STAP


def _buiten(straal: float, hoek: float, maat: Sectornaam) -> Sectornaam:
    """The name at this angle just outside a circle."""
    afstand = straal
    while (naam := _op(afstand, hoek, maat)).doos.naaste < straal:
        afstand += _STAP
    return naam


def _op(straal: float, hoek: float, maat: Sectornaam) -> Sectornaam:
    return Sectornaam(maat.regels, Rechthoek(*op(straal, hoek), maat.doos.breedte, maat.doos.hoogte))


def op(straal: float, hoek: float) -> Punt:
    """The point at this distance and angle (degrees, clockwise from the top) from the centre."""
    return straal * math.sin(math.radians(hoek)), -straal * math.cos(math.radians(hoek))
