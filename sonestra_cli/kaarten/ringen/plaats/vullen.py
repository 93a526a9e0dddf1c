"""Filling one ring: corner after corner clockwise, in each column after column, every box as far in as it can stand.

Boxes lie wholly in their own ring, so rings do not know of each other. What is asked is counted in ``Bezet.werk``.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sonestra_cli.kaarten.ringen.mensen.kaartje import Maat
from sonestra_cli.kaarten.ringen.plaats.bezet import Bezet
from sonestra_cli.kaarten.ringen.plaats.cellen import Rechthoek, dichtst, richting, verst
from sonestra_cli.tekening.tekening import Sector

RAND = 1.6
"""White between a box and the line of its ring, in points."""
HEEL, KERN, ALLEEN_HET_MIDDEN = 1.0, 0.2, 0.0
"""The part of a box that stays inside its sector, where that is wide enough; the rest may lie over the border."""
_DWARS = 0.15
"""How much the width along the ring counts beside the thickness across it."""
_VORM_PER = 3.0
"""Degrees for which a box has one shape."""
_STAP_LANGS = 4.0
"""From one direction to the next that is tried, in points along the outer edge."""


@dataclass(frozen=True, slots=True)
class Lid:
    """Somebody to be placed: ring and sector by name. ``gewoon``: the squarest shape of the box; ``vormen``: that for
    every few degrees from straight above to the side; ``alle``: every shape that there is, for where these find no
    room. ``lijn``: the ecogram draws one to them.
    """

    sleutel: str
    ring: str
    sector: str
    gewoon: Maat
    vormen: tuple[Maat, ...]
    lijn: bool = False
    alle: tuple[Maat, ...] = ()

    def maat(self, hoek: float) -> Maat:
        """The shape in this direction: as thin as can be from the centre outward, narrow at the sides, low above."""
        opzij = hoek % 180
        return self.vormen[int((opzij if opzij <= 90 else 180 - opzij) / _VORM_PER)]


def vormen(maten: Sequence[Maat]) -> tuple[Maat, ...]:
    """The best of these for every few degrees from straight above to the side."""
    uit = []
    for nr in range(int(90 / _VORM_PER) + 1):
        x, y = richting((nr + 0.5) * _VORM_PER)
        langs, dwars = x + _DWARS * abs(y), abs(y) + _DWARS * x
        kosten = [round(maat.breedte * langs + maat.hoogte * dwars, 3) for maat in maten]
        uit.append(maten[kosten.index(min(kosten))])
    return tuple(uit)


@dataclass(frozen=True, slots=True)
class Baan:
    """One ring: between two radii, cut in sectors; ``opschrift`` is the box of its name. Distances are multiples of
    ``stap``. ``opzij``: no box reaches farther beside the middle."""

    binnen: float
    buiten: float
    sectoren: tuple[Sector, ...]
    opschrift: Rechthoek
    stap: float
    opzij: float = math.inf

    def hoeken(self) -> float:
        """Degrees from one direction to the next."""
        return max(0.5, round(math.degrees(_STAP_LANGS / self.buiten), 1))

    def tussen(self, lid: Lid, hoek: float) -> tuple[float, float]:
        """How far from the centre this box may stand in this direction."""
        maat = lid.maat(hoek)
        maten = maat.breedte, maat.hoogte, hoek
        langs = abs(richting(hoek)[0])
        erin = (self.opzij - maat.breedte / 2) / langs if langs > 1e-9 else math.inf
        return dichtst(*maten, self.binnen + RAND), min(verst(*maten, self.buiten - RAND), erin)

    def bezet(self) -> Bezet:
        """Nobody stands here yet."""
        bezet = Bezet()
        bezet.zet(self.opschrift)
        return bezet


@dataclass(frozen=True, slots=True)
class Stand:
    """A box that stands: in which direction, how far, its box, and about how wide its text runs."""

    hoek: float
    straal: float
    doos: Rechthoek
    breed: float


Standen = dict[str, Stand]


def in_sector(lid: Lid, hoek: float, straal: float, sector: Sector, kern: float = KERN) -> bool:
    """Whether the inner part of the box is in the sector; in a narrow one its middle near that of the sector."""
    breed = sector.tot - sector.van
    if breed >= 360:
        return True
    (s, c), maat = richting(hoek), lid.maat(hoek)
    half = kern * (maat.breedte / 2 * abs(c) + maat.hoogte / 2 * abs(s))
    rand = math.degrees(math.asin(min(1.0, half / max(straal, 1.0))))
    rand = max(0.2, min(rand, breed * 0.4))
    return sector.van + rand <= hoek <= sector.tot - rand


def probeer(lid: Lid, hoek: float, baan: Baan, sector: Sector, bezet: Bezet, kern: float = KERN) -> Stand | None:
    """The place nearest to the centre in this direction."""
    binnen, buiten = baan.tussen(lid, hoek)
    if buiten < binnen or not in_sector(lid, hoek, buiten, sector, kern):
        return None
    maat = lid.maat(hoek)
    straal = bezet.schuif(maat.breedte, maat.hoogte, hoek, (binnen, buiten), baan.stap)
    if straal < 0 or not in_sector(lid, hoek, straal, sector, kern):
        return None
    return op(lid, hoek, straal)


def op(lid: Lid, hoek: float, straal: float) -> Stand:
    """This box at this place."""
    maat, (x, y) = lid.maat(hoek), richting(hoek)
    return Stand(hoek, straal, Rechthoek(x * straal, y * straal, maat.breedte, maat.hoogte), maat.breed)


def vul(leden: Mapping[str, Sequence[Lid]], baan: Baan, bezet: Bezet) -> Standen | None:
    """Everybody close together, by sector; None when somebody finds no place."""
    standen: Standen = {}
    for sector in baan.sectoren:
        gevuld = vul_hoek(leden.get(sector.naam, ()), sector, baan, bezet, 0.0, 0.0)
        if gevuld is None:
            return None
        standen |= gevuld[0]
    return standen


def vul_hoek(
    leden: Sequence[Lid], sector: Sector, baan: Baan, bezet: Bezet, begin: float, erbij: float
) -> tuple[Standen, int] | None:
    """One sector from its beginning, with ``erbij`` degrees more between two columns; and the number of columns."""
    standen: Standen = {}
    stap, kolommen = baan.hoeken(), 1
    hoek, staat = round(sector.van + begin, 1), False
    gat = sector.van
    for lid in leden:
        stand = None
        while hoek <= sector.tot:
            stand = probeer(lid, hoek % 360, baan, gedraaid(sector, hoek), bezet)
            if stand is not None:
                break
            if staat:
                hoek, staat, kolommen = round(hoek + erbij, 1), False, kolommen + 1
            hoek = round(hoek + stap, 1)
        if stand is None:
            stand = _ergens(lid, sector, gat, baan, bezet)
            if stand is None:
                return None
            gat = stand.hoek if stand.hoek >= sector.van else stand.hoek + 360
        else:
            staat = True
        bezet.zet(stand.doos)
        standen[lid.sleutel] = stand
    return standen, kolommen


def gedraaid(sector: Sector, hoek: float) -> Sector:
    """The sector as it is seen from an angle below 360."""
    return sector if hoek < 360 else Sector(sector.naam, sector.van - 360, sector.tot - 360)


def _ergens(lid: Lid, sector: Sector, vanaf: float, baan: Baan, bezet: Bezet) -> Stand | None:
    """The first place in the sector, ``vanaf`` here and round: a small box finds one where a larger one did not."""
    stap = baan.hoeken()
    for begin, eind in ((vanaf, sector.tot), (sector.van, vanaf)):
        hoek = begin
        while hoek <= eind:
            stand = probeer(lid, round(hoek, 1) % 360, baan, gedraaid(sector, hoek), bezet)
            if stand is not None:
                return stand
            hoek += stap
    return None
