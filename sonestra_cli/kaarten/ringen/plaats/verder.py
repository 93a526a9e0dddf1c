"""A map that was drawn before: who has a place keeps it, who is new takes free room, and when that runs out all grows.

A place is a share of the radius and a box keeps its size, so what was free once is free on every larger map.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from sonestra_cli.domein.posities import Plek, Posities
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.kaarten.ringen.mensen.leden import PROFESSIONAL
from sonestra_cli.kaarten.ringen.plaats.bezet import Bezet
from sonestra_cli.kaarten.ringen.plaats.cellen import richting
from sonestra_cli.kaarten.ringen.plaats.eerst import Kring, Werk, banen, ringen_op
from sonestra_cli.kaarten.ringen.plaats.grenzen import grenzen_nu
from sonestra_cli.kaarten.ringen.plaats.nieuwen import GROEI, Begin, met_nieuwen, rond
from sonestra_cli.kaarten.ringen.plaats.schuiven import geef_ruimte
from sonestra_cli.kaarten.ringen.plaats.uitsteken import Kaartvlak
from sonestra_cli.kaarten.ringen.plaats.vormkeuze import KRAP, passende_vormen
from sonestra_cli.kaarten.ringen.plaats.vraag import WIT, Vraag, opschrift
from sonestra_cli.kaarten.ringen.plaats.vullen import Baan, Lid, op
from sonestra_cli.tekening.tekening import Gebroken, Sector

REGEL = "wie een plek heeft, blijft daar staan"
HOOGSTENS = 1.4
"""For those who stay the map grows at most so many times; whoever needs more is placed anew."""
VEEL_GROTER, _EEN_REUS, WINT = 1.05, 1.2, 1.03
"""Borders move only when the map would else grow more than so many times (those of empty corners: the second), and it
wins at least so many times."""
_GROTER = (1.03, 1.06, 1.1, 1.15, 1.2, 1.3)
"""So many times larger maps are tried, when shapes that fit this one leave somebody in the way of another."""
_IETS, _SMALLER = 0.01, 0.05
"""How far from the radius the last ring may end; and from all that rings became thicker, when they did."""
_TEGEN_EEN_NAAM = -2.0
"""A box that grew with its words may come so near to the name of a ring: into the white above its letters."""
_KLEINST, _GROOTST = 50.0, 50_000.0


@dataclass(frozen=True, slots=True)
class Bewaard:
    """Who stays, each with the radius from which they stand well; and why others do not."""

    plekken: Mapping[str, Plek]
    straal: float
    opnieuw: tuple[Gebroken, ...]


def verder(begin: Begin, werk: Werk) -> Kring | None:
    """Within the borders as they are; where that makes the map much larger, a full corner takes room of its neighbours
    in which nobody stands, when that helps; before the map becomes a giant, of those behind an empty neighbour too."""
    kring = met_nieuwen(begin, werk)
    for hoogstens, ver in ((VEEL_GROTER, 1), (_EEN_REUS, len(begin.sectoren))):
        if kring is not None and kring.straal <= hoogstens * begin.straal:
            break
        anders = met_nieuwen(met_ruimere_hoeken(begin, ver), werk)
        if kring is None or (anders is not None and anders.straal * WINT < kring.straal):
            kring = anders
    return kring


def blijvers(vraag: Vraag, posities: Posities) -> tuple[Begin, tuple[Gebroken, ...]] | None:
    """The map with everybody who stays; None when nobody does, or rings or corners are no longer the same."""
    delen = _delen(vraag.ringen, posities.ringen, math.fsum(posities.ruimer.values()))
    straal = posities.straal or 0.0
    if delen is None or not _KLEINST <= straal <= _GROOTST:
        return None
    eigen = {lid.sleutel: lid for lid in vraag.leden if lid.ring in vraag.ringen}
    goed = {
        sleutel: posities.mensen[Sleutel(sleutel)]
        for sleutel, lid in eigen.items()
        if Sleutel(sleutel) in posities.mensen and _in_ring(vraag, delen, lid, posities.mensen[Sleutel(sleutel)])
    }
    hoeken: dict[str, list[float]] = {}
    for sleutel, plek in goed.items():
        hoeken.setdefault(eigen[sleutel].sector, []).append(plek.hoek)
    sectoren = grenzen_nu(vraag.sectoren, posities.sectoren, hoeken)
    if sectoren is None:
        return None
    waar = {sector.naam: sector for sector in sectoren}
    goed = {sleutel: plek for sleutel, plek in goed.items() if _erin(waar[eigen[sleutel].sector], plek.hoek)}
    if not goed and not _om_de_ringen(vraag, posities):
        return None
    begin, opnieuw = _in_hun_vorm(vraag, goed, delen, sectoren, straal)
    for maal in _GROTER:
        if not opnieuw and begin.straal <= VEEL_GROTER * maal * straal:
            break
        ander, ander_opnieuw = _in_hun_vorm(vraag, goed, delen, sectoren, rond(maal * straal))
        if (len(goed) - len(ander.plekken), ander.straal) < (len(goed) - len(begin.plekken), begin.straal):
            begin, opnieuw = ander, ander_opnieuw
    return begin, opnieuw


def _in_hun_vorm(
    vraag: Vraag, plekken: Mapping[str, Plek], delen: Sequence[float], sectoren: tuple[Sector, ...], straal: float
) -> tuple[Begin, tuple[Gebroken, ...]]:
    """On a map of this radius or larger, each in a shape that fits there."""
    eigen = {lid.sleutel: lid for lid in vraag.leden if lid.ring in vraag.ringen}
    eigen |= passende_vormen(
        eigen, plekken, straal, lambda lid, plek: _vanaf_ring(vraag, lid, plek, delen, sectoren, straal) == straal
    )
    vraag = replace(vraag, leden=tuple(eigen.get(lid.sleutel, lid) for lid in vraag.leden))
    blijft = _wie_blijft(vraag, plekken, eigen, delen, sectoren, straal)
    return Begin(vraag, delen, sectoren, blijft.plekken, blijft.straal), blijft.opnieuw


def met_ruimere_hoeken(begin: Begin, ver: int) -> Begin:
    eigen = [lid for lid in begin.vraag.leden if lid.ring in begin.vraag.ringen]
    vol = frozenset(lid.sector for lid in eigen if lid.sleutel not in begin.plekken)
    hoeken: dict[str, list[float]] = {}
    for lid in eigen:
        if lid.sleutel in begin.plekken:
            hoeken.setdefault(lid.sector, []).append(begin.plekken[lid.sleutel].hoek)
    return replace(begin, sectoren=geef_ruimte(begin.sectoren, vol, hoeken, ver))


def _delen(ringen: Sequence[str], bewaard: Mapping[str, float], ruimer: float) -> tuple[float, ...] | None:
    """The ends of the rings as shares, when all are there and in order."""
    delen = tuple(bewaard.get(ring, math.nan) for ring in ringen)
    if not delen or any(not binnen < buiten for binnen, buiten in pairwise((0.0, *delen))):
        return None
    return delen if abs(delen[-1] - 1 - ruimer) < (_SMALLER if ruimer else _IETS) else None


def _om_de_ringen(vraag: Vraag, posities: Posities) -> bool:
    """Whether a professional has a place: then the radius must stay, though nobody stands in the rings."""
    wie = (posities.mensen.get(Sleutel(lid.sleutel)) for lid in vraag.in_ring(PROFESSIONAL))
    return any(
        plek is not None and plek.bak is None and bestaat(plek) and plek.straal > posities.ringen[vraag.ringen[-1]]
        for plek in wie
    )


def bestaat(plek: Plek) -> bool:
    return math.isfinite(plek.hoek) and math.isfinite(plek.straal) and 0 < plek.straal < 3


def _in_ring(vraag: Vraag, delen: Sequence[float], lid: Lid, plek: Plek) -> bool:
    nr = vraag.ringen.index(lid.ring)
    return plek.bak is None and bestaat(plek) and (delen[nr - 1] if nr else 0.0) < plek.straal < delen[nr]


def _erin(sector: Sector, hoek: float) -> bool:
    return (hoek - sector.van) % 360 <= sector.tot - sector.van


def _wie_blijft(
    vraag: Vraag,
    plekken: Mapping[str, Plek],
    leden: Mapping[str, Lid],
    delen: Sequence[float],
    sectoren: tuple[Sector, ...],
    straal: float,
) -> Bewaard:
    """One by one, in the order of the keys, whoever stands free of those before on a map that is not much larger."""
    blijven: dict[str, Plek] = {}
    te_groot: list[str] = []
    nodig = straal
    for sleutel in sorted(plekken):
        lid, plek = leden[sleutel], plekken[sleutel]
        genoeg = max(
            _vanaf_ring(vraag, lid, plek, delen, sectoren, straal),
            *(_vanaf_buur(lid, plek, leden[ander], blijven[ander]) for ander in blijven),
            0.0,
        )
        if genoeg > HOOGSTENS * straal:
            te_groot.append(sleutel)
            continue
        blijven[sleutel] = plek
        nodig = max(nodig, genoeg)
    waarom = "De bewaarde plek is bezet, of de kaart zou er veel groter van worden."
    return Bewaard(blijven, rond(nodig), (Gebroken(REGEL, waarom, tuple(te_groot)),) if te_groot else ())


def _vanaf_ring(
    vraag: Vraag, lid: Lid, plek: Plek, delen: Sequence[float], sectoren: tuple[Sector, ...], straal: float
) -> float:
    """The radius of a series from which the box is whole in its ring and off its name; or over its line, off all."""
    nu, nr = straal, vraag.ringen.index(lid.ring)
    while nu <= HOOGSTENS * straal:
        _, baan = list(banen(vraag, ringen_op(vraag.ringen, delen, nu), sectoren, nu))[nr]
        if nr == 0:
            baan = Baan(vraag.schijf + WIT, baan.buiten, baan.sectoren, baan.opschrift, baan.stap)
        binnen, buiten = baan.tussen(lid, plek.hoek)
        ver = plek.straal * nu
        doos = op(lid, plek.hoek, ver).doos
        ringen = ringen_op(vraag.ringen, delen, nu)
        if binnen - 0.01 <= ver <= buiten + 0.01 and not doos.raakt(baan.opschrift, 0, 0):
            return nu
        op_een_naam = any(doos.raakt(opschrift(vraag, ring), 0, _TEGEN_EEN_NAAM) for ring in ringen)
        if not op_een_naam and Kaartvlak(vraag.schijf + WIT, ringen[-1].straal, Bezet()).mag_uitsteken(doos):
            return nu
        nu *= GROEI
    return math.inf


def _vanaf_buur(lid: Lid, plek: Plek, ander: Lid, andere: Plek) -> float:
    """The radius from which these two stand free of each other."""
    (x, y), (ax, ay) = richting(plek.hoek), richting(andere.hoek)
    dx, dy = abs(x * plek.straal - ax * andere.straal), abs(y * plek.straal - ay * andere.straal)
    een, twee = lid.maat(plek.hoek), ander.maat(andere.hoek)
    breed, hoog = (een.breedte + twee.breedte) / 2 + KRAP, (een.hoogte + twee.hoogte) / 2 + KRAP
    return min(breed / dx if dx > 1e-9 else math.inf, hoog / dy if dy > 1e-9 else math.inf) - 0.001
