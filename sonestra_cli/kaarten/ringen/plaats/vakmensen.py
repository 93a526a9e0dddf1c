"""The professionals: in a band of their own around the circle, as thin as can be."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace

from sonestra_cli.domein.posities import Plek
from sonestra_cli.kaarten.ringen.mensen.leden import PROFESSIONAL
from sonestra_cli.kaarten.ringen.plaats.eerst import RASTER, Kring, Werk, baan, buitenrand, per_hoek
from sonestra_cli.kaarten.ringen.plaats.erbij import zet_erbij
from sonestra_cli.kaarten.ringen.plaats.spreiden import spreid
from sonestra_cli.kaarten.ringen.plaats.verder import bestaat
from sonestra_cli.kaarten.ringen.plaats.vormkeuze import KRAP, passende_vormen
from sonestra_cli.kaarten.ringen.plaats.vraag import Vraag
from sonestra_cli.kaarten.ringen.plaats.vullen import RAND, Baan, Lid, Standen, op
from sonestra_cli.tekening.tekening import Ring, Sector

RONDOM = (Sector(PROFESSIONAL, 0.0, 360.0),)
_DUN, _DIKKER = 24.0, 4.0
"""The least thickness of the band, and by how much it grows when somebody comes, in points."""


@dataclass(frozen=True, slots=True)
class Band:
    """``opzij``: how far the map reaches beside its middle: as far as the network, or as who stands beside that."""

    ring: Ring
    standen: Standen
    opzij: float


def band(vraag: Vraag, plekken: Mapping[str, Plek], deel: float, kring: Kring, werk: Werk) -> Band | None:
    """Who has a place stays there when it is free; the band, ``deel`` of the radius until now, only grows.

    None when there are no professionals.
    """
    straal, rand = kring.straal, kring.ringen[-1].straal
    erbuiten = baan(vraag, Ring(PROFESSIONAL, 4 * rand), rand, RONDOM, straal / RASTER)
    leden = _in_hun_vorm(vraag, plekken, erbuiten, straal)
    if not leden:
        return None
    blijft = _blijvers(leden, plekken, erbuiten, straal)
    buiten = max([straal * deel, rand + _DUN, *(een + RAND for een in blijft.values())])
    if not blijft:
        buiten = buitenrand(vraag, PROFESSIONAL, per_hoek(leden), RONDOM, rand, _DUN, straal / RASTER, werk)
    while True:
        ring = Ring(PROFESSIONAL, round(math.ceil(round(buiten / straal * 1e4, 4)) / 1e4 * straal, 2))
        zo = replace(baan(vraag, ring, rand, RONDOM, straal / RASTER), opzij=rand - RAND)
        if blijft:
            bezet = zo.bezet()
            standen = zet_erbij(leden, {sleutel: plekken[sleutel] for sleutel in blijft}, zo, bezet, straal)
            werk.gedaan += bezet.werk
        else:
            gespreid = spreid(per_hoek(leden), zo)
            standen = gespreid[0] if gespreid else None
            werk.gedaan += gespreid[1] if gespreid else 0
        if standen is not None:
            reikt = (abs(stand.doos.x) + stand.doos.breedte / 2 + RAND for stand in standen.values())
            return Band(ring, standen, min(max([rand, *reikt]), ring.straal))
        buiten += _DIKKER


def _in_hun_vorm(vraag: Vraag, plekken: Mapping[str, Plek], zo: Baan, straal: float) -> tuple[Lid, ...]:
    """Each in a shape that fits the place they have, where one does: a namesake makes more words."""
    leden = {lid.sleutel: lid for lid in vraag.in_ring(PROFESSIONAL)}
    eigen = {wie: plekken[wie] for wie in leden if wie in plekken and _kan(plekken[wie])}
    leden |= passende_vormen(leden, eigen, straal, lambda lid, plek: _erbuiten(zo, lid, plek, straal))
    return tuple(leden.values())


def _kan(plek: Plek) -> bool:
    return plek.bak is None and bestaat(plek)


def _erbuiten(zo: Baan, lid: Lid, plek: Plek, straal: float) -> bool:
    """Whether the box lies whole outside the circle."""
    return plek.straal * straal >= zo.tussen(lid, plek.hoek)[0] - 0.01


def _blijvers(leden: tuple[Lid, ...], plekken: Mapping[str, Plek], zo: Baan, straal: float) -> dict[str, float]:
    """Who keeps their place, with how far out their box reaches."""
    staan, uit = [zo.opschrift], dict[str, float]()
    for lid in leden:
        plek = plekken.get(lid.sleutel)
        if plek is None or not _kan(plek):
            continue
        stand = op(lid, plek.hoek, plek.straal * straal)
        vrij = not any(stand.doos.raakt(ander, KRAP - 0.05, KRAP - 0.05) for ander in staan)
        if vrij and _erbuiten(zo, lid, plek, straal):
            staan.append(stand.doos)
            uit[lid.sleutel] = stand.doos.verste
    return uit
