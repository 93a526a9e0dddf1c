"""The ground of a ring map: sectors, rings with their names, and the disc in the middle."""

import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.kaarten.ringen.blad.grensbocht import bochten, grenzen_om
from sonestra_cli.kaarten.ringen.blad.namen import (
    Sectornaam,
    in_sector,
    op,
    opschriften,
    teken_ringnaam,
    teken_sectornaam,
    zet_sectornamen,
)
from sonestra_cli.kaarten.ringen.blad.vakband import teken_band
from sonestra_cli.kaarten.ringen.mensen.leden import MIDDEN
from sonestra_cli.kaarten.ringen.plaats.cellen import Rechthoek, ingang
from sonestra_cli.kaarten.ringen.plaats.plaatsing import RONDOM, Plaatsing
from sonestra_cli.kaarten.ringen.plaats.vraag import namen_in_schijf, opschrift_y
from sonestra_cli.tekening import stijl
from sonestra_cli.tekening.tekening import (
    Deel,
    Meet,
    Pen,
    PlekPersoon,
    Punt,
    Ring,
    Sector,
    Streek,
    Symbool,
    Tekst,
    Vlak,
)

PAGINA_MARGE = 1.0
"""White round the page: printers leave 10 mm more, and every millimetre of it makes the letters smaller."""
_RAND_DIK = 1.6
"""The border of the network: thicker than that of the other rings."""
_NA_ALLEN = "~"
"""What stands in no key of a person, and comes after all of them."""


@dataclass(frozen=True, slots=True)
class Schijf:
    """The disc in the middle: radius, and the names in it with their places from the centre."""

    straal: float
    namen: tuple[tuple[Sleutel, str, Rechthoek], ...]


def schijf(midden: Sequence[tuple[Sleutel, str]], straal: float, meet: Meet) -> Schijf:
    """The disc of this radius with the names in it."""
    plekken = namen_in_schijf([naam for _, naam in midden], meet)
    return Schijf(straal, tuple((sleutel, naam, doos) for (sleutel, naam), doos in zip(midden, plekken, strict=True)))


def teken_schijf(midden: Schijf) -> tuple[tuple[Deel, ...], tuple[PlekPersoon, ...]]:
    """The disc at (0, 0) (thick double border: the hoofdpersoon, domein/7 §7.1) and its people."""
    maat = midden.straal * 2
    delen: list[Deel] = [
        Symbool("midden", "hoofdpersoon", "cirkel", 0, 0, maat, maat, Pen(stijl.INKT, 2.0), stijl.PAPIER, 2)
    ]
    personen = []
    for sleutel, naam, doos in midden.namen:
        x, y = doos.x, doos.y
        delen.append(Tekst(f"persoon-{sleutel}", sleutel, naam, x, y, doos.breedte, doos.hoogte, stijl.PT_NAAM, "vet"))
        personen.append(PlekPersoon(sleutel, x, y, doos.breedte, doos.hoogte, ring=MIDDEN))
    return tuple(delen), tuple(personen)


def teken_grond(stand: Plaatsing, er: Collection[str], meet: Meet) -> tuple[Deel, ...]:
    """Sectors, borders and names, with the centre at (0, 0); the borders go round who is there (``er``),
    and round the name of a group that is wider than its corner."""
    sectoren = [sector for sector in stand.sectoren if sector.naam not in RONDOM]
    delen: list[Deel] = []
    for ring in reversed(stand.getekend):
        if ring.straal > stand.straal:
            delen += teken_band(ring, stand.halve_breedte, Pen(stijl.RINGLIJN, 1.0, "langstreep"), stijl.BAND)
    for nr, sector in enumerate(sectoren):
        delen.append(Vlak(f"sector-{nr}", "sector", _taartpunt(stand.straal, sector.van, sector.tot), None, _tint(nr)))
    namen = _sectornamen(stand, sectoren, meet)
    in_een_groep = {wie: (stand.mensen[wie].doos, stand.mensen[wie].sector) for wie in er}
    in_een_groep |= {
        f"{_NA_ALLEN}{nr:02}": (naam.doos, sector.naam)
        for nr, (naam, sector) in enumerate(zip(namen, sectoren, strict=True))
        if naam.doos.verste < stand.straal and not in_sector(naam.doos, sector)
    }
    gebogen = bochten(in_een_groep, sectoren, stand.straal)
    for nr, bocht in enumerate(gebogen):
        delen.append(Vlak(f"sector-om-{nr}", "sector", bocht.omtrek, None, _tint(bocht.sector)))
    eigen = [ring for ring in stand.getekend if ring.straal <= stand.straal]
    for ring in reversed(eigen):
        delen.append(_ring(ring, Pen(stijl.RINGLIJN, _RAND_DIK if ring == eigen[-1] else 1.0), None))
    if len(sectoren) > 1:
        for naam, lijn in grenzen_om(gebogen, sectoren, stand.schijf, stand.straal):
            delen.append(Streek(naam, "sectorgrens", lijn, Pen(stijl.RINGLIJN, 0.8), laag="grond"))
    for ring in stand.getekend:
        delen += teken_ringnaam(ring, opschrift_y(ring), meet)
    for nr, naam_van_groep in enumerate(namen):
        delen += teken_sectornaam(nr, naam_van_groep, _onder(naam_van_groep, nr, stand), meet)
    return tuple(delen)


def _sectornamen(stand: Plaatsing, sectoren: Sequence[Sector], meet: Meet) -> tuple[Sectornaam, ...]:
    maten = opschriften([ring.naam for ring in stand.getekend], meet)
    allen = (*stand.mensen.values(), *stand.ook)
    bezet = [
        *([stand.bak] if stand.bak else []),
        *(gezet.doos for gezet in allen),
        *(Rechthoek(0.0, opschrift_y(ring), *maten[ring.naam]) for ring in stand.getekend),
    ]
    lijnen = [
        ingang(gezet.doos, gezet.lijn) if gezet.lijn is not None else (gezet.doos.x, gezet.doos.y) for gezet in allen
    ]
    return zet_sectornamen(sectoren, stand.straal, (stand.buitenste, stand.halve_breedte), bezet, lijnen, meet)


def _onder(naam: Sectornaam, nr: int, stand: Plaatsing) -> str:
    """The colour on which a name lies."""
    if naam.doos.verste < stand.straal:
        return _tint(nr)
    return stijl.BAND if naam.doos.verste < stand.buitenste else stijl.PAPIER


def _ring(ring: Ring, pen: Pen, vulling: str | None) -> Symbool:
    maat, naam = ring.straal * 2, "-".join(ring.naam.lower().split())
    return Symbool(f"ring-{naam}", "ring", "cirkel", 0, 0, maat, maat, pen, vulling, uitleg=ring.naam, laag="grond")


def _tint(nr: int) -> str:
    return stijl.TINTEN[nr % len(stijl.TINTEN)]


def _taartpunt(straal: float, van: float, tot: float) -> tuple[Punt, ...]:
    """A wedge as a polygon of steps of about two degrees."""
    stappen = max(2, math.ceil((tot - van) / 2))
    boog = tuple(op(straal, van + (tot - van) * nr / stappen) for nr in range(stappen + 1))
    return ((0.0, 0.0), *boog)
