"""The first placement: rings as thin as those who stand in them allow, from the middle outward."""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from sonestra_cli.kaarten.ringen.mensen.leden import OVERIG
from sonestra_cli.kaarten.ringen.plaats.bezet import RUIM_X, RUIM_Y
from sonestra_cli.kaarten.ringen.plaats.cellen import dichtst
from sonestra_cli.kaarten.ringen.plaats.hoeken import Verdeling, verdelingen
from sonestra_cli.kaarten.ringen.plaats.spreiden import spreid
from sonestra_cli.kaarten.ringen.plaats.vraag import Vraag, opschrift
from sonestra_cli.kaarten.ringen.plaats.vullen import RAND, Baan, Lid, Standen, op, vul
from sonestra_cli.tekening.tekening import Ring, Sector

_DUN, _RUIM_DUN = 44.0, 68.0
"""The least thickness of a ring: its name stands free, and one person can come, who may lie over its line. The outer
one of a large network has more: over that line nobody lies, and somebody with many words may come."""
_KLEIN, _GROOT = 11, 17
"""How many people are few, and many."""
_STAP = 1.0
"""Thicknesses that are tried are so many points apart."""
_VOL = 0.95
"""No ring was ever fuller."""
_MEESTAL = 0.65
"""How full a full sector of a ring is, mostly."""
_KLEINSTE = 170
"""Radius of the smallest map."""
_GROTER = 1.01
_WERK, _VEEL, _WERK_PER_MENS = 5_000, 40, 250
"""Places that are asked after, about, before the best map so far is good enough; per person more from so many on."""
_MALEN = (1.3, 0.75, 1.15, 0.87, 1.3, 0.75, 1.08, 0.93)
"""So many times wider is tried for each corner, one after the other."""
RASTER = 1000
"""Distances are kept as so many parts of the radius."""


@dataclass(slots=True)
class Werk:
    """Counts the places that were asked after."""

    gedaan: int = 0


@dataclass(frozen=True, slots=True)
class Kring:
    """The ground of a map: radius, own rings, corners; ``standen`` by ring."""

    straal: float
    ringen: tuple[Ring, ...]
    sectoren: tuple[Sector, ...]
    standen: Mapping[str, Standen] = field(default_factory=dict)


def eerste(vraag: Vraag, werk: Werk) -> Kring:
    """The smallest map of those tried, everybody of the rings placed."""
    eigen = [lid for lid in vraag.leden if lid.ring in vraag.ringen]
    namen = vraag.sectoren if OVERIG in vraag.sectoren else (*vraag.sectoren, OVERIG)
    wegen = verdelingen(eigen, vraag.ringen, namen, vraag.vanaf, _DUN)
    stralen, sectoren = _kleinste(vraag, wegen, werk)
    straal = max(math.ceil(stralen[-1]), _KLEINSTE)
    delen = [round(deel / stralen[-1], 4) for deel in stralen]
    while True:
        ringen = ringen_op(vraag.ringen, delen, straal)
        standen = _alle(vraag, ringen, sectoren, straal, werk)
        if standen is not None:
            return Kring(straal, ringen, _zonder_reserve(sectoren, vraag.sectoren), standen)
        straal = math.ceil(straal * _GROTER)


def _dunste(vraag: Vraag) -> Sequence[float]:
    """The least thickness of every ring."""
    in_een_ring = sum(lid.ring in vraag.ringen for lid in vraag.leden)
    deel = min(max((in_een_ring - _KLEIN) / (_GROOT - _KLEIN), 0.0), 1.0)
    return (*(_DUN for _ in vraag.ringen[1:]), _DUN + (_RUIM_DUN - _DUN) * deel)


def _zonder_reserve(sectoren: tuple[Sector, ...], namen: Sequence[str]) -> tuple[Sector, ...]:
    """Room was kept at the end of the circle for who belongs nowhere; until somebody does, it is of the last corner."""
    if len(sectoren) == len(namen):
        return sectoren
    laatste = sectoren[-2]
    return (*sectoren[:-2], Sector(laatste.naam, laatste.van, sectoren[-1].tot))


def ringen_op(namen: Sequence[str], delen: Sequence[float], straal: float) -> tuple[Ring, ...]:
    """The rings on a map of this radius."""
    return tuple(Ring(naam, round(deel * straal, 2)) for naam, deel in zip(namen, delen, strict=True))


def per_hoek(leden: Sequence[Lid]) -> Mapping[str, list[Lid]]:
    """By sector, the highest boxes first."""
    uit: dict[str, list[Lid]] = {}
    for lid in sorted(leden, key=lambda lid: (-lid.gewoon.hoogte, -lid.gewoon.breedte, lid.sleutel)):
        uit.setdefault(lid.sector, []).append(lid)
    return uit


def _kleinste(vraag: Vraag, wegen: Sequence[Verdeling], werk: Werk) -> tuple[Sequence[float], tuple[Sector, ...]]:
    """The radii of the rings on the smallest map that is found, and its corners: each in turn wider or narrower."""
    proef, beste = _Proef(vraag, werk), wegen[0]
    for weg in wegen:
        beste = weg if proef.beter(weg) else beste
    grens = werk.gedaan + _WERK + _WERK_PER_MENS * max(0, len(vraag.leden) - _VEEL)
    for maal in _MALEN:
        for sector in beste.delen if len(beste.delen) > 1 else ():
            if werk.gedaan < grens and proef.beter(anders := beste.met(sector, maal)):
                beste = anders
    return proef.stralen, proef.hoeken


class _Proef:
    """Tries ways to divide the circle, and remembers the best."""

    def __init__(self, vraag: Vraag, werk: Werk) -> None:
        self._vraag, self._werk, self._dun = vraag, werk, _dunste(vraag)
        self._leden = {ring: per_hoek(_met_reserve(vraag.in_ring(ring))) for ring in vraag.ringen}
        self._dikten = [0.0] * len(vraag.ringen)
        self.stralen: list[float] = []
        self.hoeken: tuple[Sector, ...] = ()

    def beter(self, weg: Verdeling) -> bool:
        """Whether this map is smaller than all before; then it is the best."""
        hoeken, stralen = weg.hoeken(), list[float]()
        grens = self.stralen[-1] if self.stralen else math.inf
        for nr, ring in enumerate(self._vraag.ringen):
            vanaf = stralen[-1] if stralen else self._vraag.vanaf
            nog = math.fsum(self._dun[nr + 1 :])
            rand = buitenrand(
                self._vraag, ring, self._leden[ring], hoeken, vanaf, self._dun[nr], 0.5, self._werk, self._dikten[nr]
            )
            if rand + nog >= grens:
                return False
            stralen.append(rand)
        self.stralen, self.hoeken = stralen, hoeken
        self._dikten = [buiten - binnen for binnen, buiten in pairwise((self._vraag.vanaf, *stralen))]
        return True


def _met_reserve(leden: Sequence[Lid]) -> list[Lid]:
    """With one more here and there where people stand together, so that somebody can come."""
    uit = list(leden)
    for sector, groep in per_hoek(leden).items():
        midden = groep[len(groep) // 2]
        uit += (
            Lid(f"~{sector}-{nr}", midden.ring, sector, midden.gewoon, midden.vormen)
            for nr in range((len(groep) + 3) // 8)
        )
    return uit


def buitenrand(
    vraag: Vraag,
    ring: str,
    leden: Mapping[str, Sequence[Lid]],
    sectoren: tuple[Sector, ...],
    binnen: float,
    dun: float,
    stap: float,
    werk: Werk,
    gok: float = 0.0,
) -> float:
    """The smallest outer radius of a series at which this ring holds these people: doubling, then halving.

    ``gok``: a thickness that may be about right.
    """
    minst = max(binnen + dun, _minstens(leden, sectoren, binnen))

    def past(nr: int) -> bool:
        zo = baan(vraag, Ring(ring, minst + nr * _STAP), binnen, sectoren, stap)
        bezet = zo.bezet()
        gelukt = vul(leden, zo, bezet) is not None
        werk.gedaan += bezet.werk
        return gelukt

    gok = gok or _ongeveer(leden, sectoren, binnen)
    te_klein, groot, sprong = -1, max(0, round((gok - 0.5 + binnen - minst) / _STAP)), 1
    while not past(groot):
        te_klein, groot, sprong = groot, groot + sprong, 2 * sprong
    while groot - te_klein > 1 and te_klein < 0:
        lager = max(0, groot - sprong)
        if not past(lager):
            te_klein = lager
            break
        groot, sprong = lager, 2 * sprong
    while groot - te_klein > 1:
        helft = (te_klein + groot) // 2
        if past(helft):
            groot = helft
        else:
            te_klein = helft
    return round(minst + groot * _STAP + 0.5, 1)


def _minstens(leden: Mapping[str, Sequence[Lid]], sectoren: Sequence[Sector], binnen: float) -> float:
    """A radius below which it is not worth trying: for one box in its sector, for all boxes together."""
    rand, inkt = 0.0, 0.0
    for sector in sectoren:
        for lid in leden.get(sector.naam, ()):
            hoeken = _proefhoeken(sector)
            rand = max(rand, min(_reikt(lid, hoek, binnen + RAND) for hoek in hoeken) + RAND)
            inkt += min((maat.breedte + RUIM_X) * (maat.hoogte + RUIM_Y) for maat in set(lid.vormen))
    return max(rand, math.sqrt(binnen * binnen + inkt / (math.pi * _VOL)))


def _ongeveer(leden: Mapping[str, Sequence[Lid]], sectoren: Sequence[Sector], binnen: float) -> float:
    """About how thick the ring becomes."""
    buiten = binnen
    for sector in sectoren:
        inkt = math.fsum(
            (lid.gewoon.breedte + RUIM_X) * (lid.gewoon.hoogte + RUIM_Y) for lid in leden.get(sector.naam, ())
        )
        hoek = math.radians(sector.tot - sector.van)
        buiten = max(buiten, math.sqrt(binnen * binnen + 2 * inkt / (hoek * _MEESTAL)))
    return buiten - binnen


def _reikt(lid: Lid, hoek: float, binnen: float) -> float:
    """How far out the box reaches when it stands as near as can be."""
    maat = lid.maat(hoek)
    return op(lid, hoek, dichtst(maat.breedte, maat.hoogte, hoek, binnen)).doos.verste


def _proefhoeken(sector: Sector) -> Iterator[float]:
    breed = sector.tot - sector.van
    return (sector.van + breed * nr / 24 for nr in range(25))


def baan(vraag: Vraag, ring: Ring, binnen: float, sectoren: tuple[Sector, ...], stap: float) -> Baan:
    return Baan(binnen, ring.straal, sectoren, opschrift(vraag, ring), stap)


def banen(
    vraag: Vraag, ringen: Sequence[Ring], sectoren: tuple[Sector, ...], straal: float
) -> Iterator[tuple[str, Baan]]:
    """Every ring with what it may hold, on a map of this radius."""
    binnen = vraag.vanaf
    for ring in ringen:
        yield ring.naam, baan(vraag, ring, binnen, sectoren, straal / RASTER)
        binnen = ring.straal


def _alle(
    vraag: Vraag, ringen: Sequence[Ring], sectoren: tuple[Sector, ...], straal: float, werk: Werk
) -> Mapping[str, Standen] | None:
    uit: dict[str, Standen] = {}
    for ring, zo in banen(vraag, ringen, sectoren, straal):
        gevuld = spreid(per_hoek(vraag.in_ring(ring)), zo)
        if gevuld is None:
            return None
        werk.gedaan += gevuld[1]
        uit[ring] = gevuld[0]
    return uit
