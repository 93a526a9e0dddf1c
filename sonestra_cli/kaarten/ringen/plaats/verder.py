"""A map that was drawn before: who has a place keeps it, who is new takes free room, and when that runs out all grows.

A place is a share of the radius and a box keeps its size, so what was free once is free on every larger map.
"""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from sonestra_cli.domein.posities import Plek, Posities
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.kaarten.ringen.mensen.leden import PROFESSIONAL
from sonestra_cli.kaarten.ringen.plaats.cellen import Rechthoek, richting
from sonestra_cli.kaarten.ringen.plaats.eerst import (
    Kring,
    Werk,
    banen,
    ringen_op,
)  # fmt: skip
from sonestra_cli.kaarten.ringen.plaats.erbij import zet_erbij
from sonestra_cli.kaarten.ringen.plaats.grenzen import grenzen_nu
from sonestra_cli.kaarten.ringen.plaats.uitsteken import Kaartvlak, vlak_met
from sonestra_cli.kaarten.ringen.plaats.vormkeuze import passende_vormen, ruimte
from sonestra_cli.kaarten.ringen.plaats.vraag import WIT, Vraag, opschrift
from sonestra_cli.kaarten.ringen.plaats.vullen import (
    RAND,
    Baan,
    Lid,
    Standen,
    op,
)
from sonestra_cli.tekening.tekening import Gebroken, Ring, Sector

REGEL = "wie een plek heeft, blijft daar staan"
_GROEI = 1.02
_HOOGSTENS = 1.4
"""For those who stay the map grows at most so many times; whoever needs more is placed anew."""
_STAPPEN = 127
_WEINIG = 8
"""For so many who come at once a ring takes room from its neighbours; for more the map grows."""
_EEN, _EEN_OP = 2, 10
"""So many newcomers may lie over the line of their ring, or one for every so many who stay."""
_DUNST, _BEETJES = 52.0, (0.5, 1.0)
"""A ring that gives room to the one beside it keeps this thickness, in points; and gives it in these steps."""
_KLEINST, _GROOTST = 50.0, 50_000.0


@dataclass(frozen=True, slots=True)
class Bewaard:
    """Who stays, each with the radius from which they stand well; and why others do not."""

    plekken: Mapping[str, Plek]
    straal: float
    opnieuw: tuple[Gebroken, ...]


def verder(vraag: Vraag, posities: Posities, werk: Werk) -> tuple[Kring, tuple[Gebroken, ...]] | None:
    """The map around everybody who stays; None when nobody does, or rings or corners are no longer the same."""
    delen = _delen(vraag.ringen, posities.ringen)
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
    eigen |= passende_vormen(
        eigen, goed, straal, lambda lid, plek: _vanaf_ring(vraag, lid, plek, delen, sectoren, straal) == straal
    )
    vraag = replace(vraag, leden=tuple(eigen.get(lid.sleutel, lid) for lid in vraag.leden))
    blijft = _blijvers(vraag, goed, eigen, delen, sectoren, straal)
    kring = _met_nieuwen(vraag, delen, sectoren, blijft, werk)
    return None if kring is None else (kring, blijft.opnieuw)


def _delen(ringen: Sequence[str], bewaard: Mapping[str, float]) -> tuple[float, ...] | None:
    """The ends of the rings as shares, when all are there and in order."""
    delen = tuple(bewaard.get(ring, math.nan) for ring in ringen)
    if not delen or any(not binnen < buiten for binnen, buiten in pairwise((0.0, *delen))):
        return None
    return delen if abs(delen[-1] - 1) < 0.01 else None


def _om_de_ringen(vraag: Vraag, posities: Posities) -> bool:
    """Whether a professional has a place: then the radius must stay, though nobody stands in the rings."""
    wie = (posities.mensen.get(Sleutel(lid.sleutel)) for lid in vraag.in_ring(PROFESSIONAL))
    return any(plek is not None and plek.bak is None and bestaat(plek) and plek.straal > 1 for plek in wie)


def bestaat(plek: Plek) -> bool:
    return math.isfinite(plek.hoek) and math.isfinite(plek.straal) and 0 < plek.straal < 3


def _in_ring(vraag: Vraag, delen: Sequence[float], lid: Lid, plek: Plek) -> bool:
    nr = vraag.ringen.index(lid.ring)
    return plek.bak is None and bestaat(plek) and (delen[nr - 1] if nr else 0.0) < plek.straal < delen[nr]


def _erin(sector: Sector, hoek: float) -> bool:
    return (hoek - sector.van) % 360 <= sector.tot - sector.van


def _blijvers(
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
        if genoeg > _HOOGSTENS * straal:
            te_groot.append(sleutel)
            continue
        blijven[sleutel] = plek
        nodig = max(nodig, genoeg)
    waarom = "De bewaarde plek is bezet, of de kaart zou er veel groter van worden."
    return Bewaard(blijven, _rond(nodig), (Gebroken(REGEL, waarom, tuple(te_groot)),) if te_groot else ())


def _rond(straal: float) -> float:
    return math.ceil(round(straal * 10, 6)) / 10


def _vanaf_ring(
    vraag: Vraag, lid: Lid, plek: Plek, delen: Sequence[float], sectoren: tuple[Sector, ...], straal: float
) -> float:
    """The radius of a series from which the box is whole in its ring and off its name; or over its line, off all."""
    nu, nr = straal, vraag.ringen.index(lid.ring)
    while nu <= _HOOGSTENS * straal:
        _, baan = list(banen(vraag, ringen_op(vraag.ringen, delen, nu), sectoren, nu))[nr]
        if nr == 0:
            baan = Baan(vraag.schijf + WIT, baan.buiten, baan.sectoren, baan.opschrift, baan.stap)
        binnen, buiten = baan.tussen(lid, plek.hoek)
        ver = plek.straal * nu
        doos = op(lid, plek.hoek, ver).doos
        if binnen - 0.01 <= ver <= buiten + 0.01 and not doos.raakt(baan.opschrift, 0, 0):
            return nu
        if _vlak(vraag, ringen_op(vraag.ringen, delen, nu)).mag_uitsteken(doos):
            return nu
        nu *= _GROEI
    return math.inf


def _vanaf_buur(lid: Lid, plek: Plek, ander: Lid, andere: Plek) -> float:
    """The radius from which these two stand free of each other."""
    (x, y), (ax, ay) = richting(plek.hoek), richting(andere.hoek)
    dx, dy = abs(x * plek.straal - ax * andere.straal), abs(y * plek.straal - ay * andere.straal)
    een, twee, (wit_x, wit_y) = lid.maat(plek.hoek), ander.maat(andere.hoek), ruimte(lid, ander)
    breed, hoog = (een.breedte + twee.breedte) / 2 + wit_x, (een.hoogte + twee.hoogte) / 2 + wit_y
    return min(breed / dx if dx > 1e-9 else math.inf, hoog / dy if dy > 1e-9 else math.inf) - 0.001


def _met_nieuwen(
    vraag: Vraag, delen: Sequence[float], sectoren: tuple[Sector, ...], blijft: Bewaard, werk: Werk
) -> Kring | None:
    """The smallest of a series of maps on which whoever is new finds a place: doubling, then halving."""

    def met(nr: int) -> Kring | None:
        straal = _rond(blijft.straal * _GROEI**nr)
        grenzen, uit = list(delen), dict[str, Standen]()
        over_de_lijn = _over_de_lijn(vraag, blijft.plekken, delen, straal)
        for laag, ring in enumerate(vraag.ringen):
            for nummer, keuze in enumerate(_ruimer(vraag, blijft.plekken, grenzen, laag, uit, straal)):
                baan = list(banen(vraag, ringen_op(vraag.ringen, keuze, straal), sectoren, straal))[laag][1]
                if nummer and not laag:
                    baan = replace(baan, binnen=vraag.schijf + WIT)
                bezet = baan.bezet()
                for wie, doos in over_de_lijn.items():
                    if waar[wie] != ring:
                        bezet.zet(doos)
                standen = zet_erbij(vraag.in_ring(ring), blijft.plekken, baan, bezet, straal)
                werk.gedaan += bezet.werk
                if standen is not None:
                    grenzen, uit[ring] = keuze, standen
                    break
            else:
                return None
        return Kring(straal, ringen_op(vraag.ringen, grenzen, straal), sectoren, uit)

    def erover() -> Kring | None:
        """A few newcomers over the line of their ring, when that keeps the map as large as it was."""
        straal = blijft.straal
        ringen, uit = ringen_op(vraag.ringen, delen, straal), dict[str, Standen]()
        staan = [op(lid, plek.hoek, plek.straal * straal).doos for lid, plek in _blijvend(vraag, blijft.plekken)]
        ruim = _vlak(vraag, ringen, staan)
        for ring, baan in banen(vraag, ringen, sectoren, straal):
            bezet = baan.bezet()
            for doos in staan:
                if doos.naaste < baan.buiten and doos.verste > baan.binnen:
                    bezet.zet(doos)
            standen = zet_erbij(vraag.in_ring(ring), blijft.plekken, baan, bezet, straal, ruim)
            werk.gedaan += bezet.werk + ruim.bezet.werk
            if standen is None:
                return None
            uit[ring] = standen
        return Kring(straal, ringen, sectoren, uit)

    waar = {lid.sleutel: lid.ring for lid in vraag.leden}
    nieuwen = sum(lid.ring in vraag.ringen and lid.sleutel not in blijft.plekken for lid in vraag.leden)
    if (gevonden := met(0)) is not None:
        return gevonden
    if nieuwen <= max(_EEN, len(blijft.plekken) // _EEN_OP) and (gevonden := erover()) is not None:
        return gevonden
    te_klein, groot = 0, 1
    while (gevonden := met(groot)) is None:
        te_klein, groot = groot, 2 * groot + 1
        if groot > _STAPPEN:
            return None
    while groot - te_klein > 1:
        helft = (te_klein + groot) // 2
        kleiner = met(helft)
        if kleiner is None:
            te_klein = helft
        else:
            groot, gevonden = helft, kleiner
    return gevonden


def _blijvend(vraag: Vraag, plekken: Mapping[str, Plek]) -> list[tuple[Lid, Plek]]:
    return [(lid, plekken[lid.sleutel]) for lid in vraag.leden if lid.ring in vraag.ringen and lid.sleutel in plekken]


def _over_de_lijn(
    vraag: Vraag, plekken: Mapping[str, Plek], delen: Sequence[float], straal: float
) -> Mapping[str, Rechthoek]:
    """The boxes that do not lie whole in their own ring."""
    randen = (0.0, *(deel * straal for deel in delen))
    uit = {}
    for lid, plek in _blijvend(vraag, plekken):
        nr, doos = vraag.ringen.index(lid.ring), op(lid, plek.hoek, plek.straal * straal).doos
        if doos.naaste < randen[nr] - 0.1 or doos.verste > randen[nr + 1] + 0.1:
            uit[lid.sleutel] = doos
    return uit


def _vlak(vraag: Vraag, ringen: Sequence[Ring], staan: Sequence[Rechthoek] = ()) -> Kaartvlak:
    namen = (opschrift(vraag, ring) for ring in ringen)
    return vlak_met(vraag.vanaf, ringen[-1].straal, (*staan, *namen))


def _ruimer(
    vraag: Vraag,
    plekken: Mapping[str, Plek],
    grenzen: Sequence[float],
    laag: int,
    binnen: Mapping[str, Standen],
    straal: float,
) -> Iterator[list[float]]:
    """The borders as they are; then, when that is too narrow for who comes, with room from the ring outside this one
    and from the one inside it, as far as nobody stands there. Nobody moves for it."""
    zo = list(grenzen)
    yield zo
    nieuw = sum(lid.sleutel not in plekken for lid in vraag.in_ring(vraag.ringen[laag]))
    if not 0 < nieuw <= _WEINIG:
        return
    ver = zo[laag]
    if laag + 1 < len(zo):
        staan = [
            op(lid, plekken[lid.sleutel].hoek, plekken[lid.sleutel].straal * straal).doos.naaste - RAND
            for lid in vraag.in_ring(vraag.ringen[laag + 1])
            if lid.sleutel in plekken
        ]
        ver = max(ver, min([*staan, zo[laag + 1] * straal - _DUNST]) / straal)
    dicht = zo[laag - 1]
    if laag:
        vanaf = zo[laag - 2] * straal if laag > 1 else vraag.vanaf
        staan = [stand.doos.verste + RAND for stand in binnen[vraag.ringen[laag - 1]].values()]
        dicht = min(dicht, max([*staan, vanaf + _DUNST]) / straal)
    for deel in _BEETJES:
        buiten = math.floor((zo[laag] + deel * (ver - zo[laag])) * 1e4) / 1e4
        yield [*zo[:laag], max(buiten, zo[laag]), *zo[laag + 1 :]]
    for deel in _BEETJES if laag else ():
        rand = math.ceil((zo[laag - 1] + deel * (dicht - zo[laag - 1])) * 1e4) / 1e4
        yield [*zo[: laag - 1], min(rand, zo[laag - 1]), max(math.floor(ver * 1e4) / 1e4, zo[laag]), *zo[laag + 1 :]]
