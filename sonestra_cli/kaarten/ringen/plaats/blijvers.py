"""Who keeps a place that was chosen before, and how large the map must be for that.

A place is a share of the radius and a box keeps its size, so what was free once is free on every larger map: boxes
only come farther apart, farther from the disc and farther inside the outer circle. So people are let in one by one,
each with the smallest radius on which they stand free of those before; newcomers are put around them afterwards.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from sonestra_cli.kaarten.ringen.plaats import indeling
from sonestra_cli.kaarten.ringen.plaats.bezet import RUIM_X, RUIM_Y
from sonestra_cli.kaarten.ringen.plaats.cellen import Rechthoek
from sonestra_cli.kaarten.ringen.plaats.indeling import Lid
from sonestra_cli.kaarten.ringen.plaats.poging import DUNSTE, RingOpstelling, RingVraag, opschrift
from sonestra_cli.kaarten.ringen.plaats.positie import Positie, punt
from sonestra_cli.kaarten.ringen.plaats.stralen import nummer_van, straal_van
from sonestra_cli.tekening.tekening import Gebroken

_REGEL = "wie een plek heeft, blijft daar staan"
_RAND = 0.05
"""What a place keeps from the border of its ring, in points: radii are rounded."""


@dataclass(frozen=True, slots=True)
class Blijvers:
    """``plekken`` by key: places in the rings of the traject that stay; ``vanaf``: the smallest radius for them."""

    plekken: Mapping[str, Positie]
    vanaf: float


def blijvers(vraag: RingVraag, posities: Mapping[str, Positie], vanaf: float, hoogstens: float) -> Blijvers:
    """Everybody whose place is in their ring and sector and is nobody else's, on a map between these two radii."""
    in_ring = {lid.sleutel: lid for lid in vraag.leden if lid.sleutel in posities and _ring(vraag, lid, posities)}
    hoeken = {sleutel: (lid.sector, posities[sleutel].hoek) for sleutel, lid in in_ring.items()}
    plekken: dict[str, Positie] = {}
    nummer = nummer_van(vanaf)
    for sleutel in sorted(indeling.verenigbaar(vraag.sectoren, vraag.eenheden, hoeken)):
        anderen = [(in_ring[ander], plek) for ander, plek in plekken.items()]
        groot_genoeg = (
            nr
            for nr in range(nummer, nummer_van(hoogstens) + 1)
            if _staat_vrij(vraag, in_ring[sleutel], posities[sleutel], anderen, straal_van(nr))
        )
        gevonden = next(groot_genoeg, None)
        if gevonden is not None:
            nummer, plekken[sleutel] = gevonden, posities[sleutel]
    return Blijvers(plekken, straal_van(nummer))


def verhuisd(vraag: RingVraag, posities: Mapping[str, Positie], stand: RingOpstelling) -> tuple[Gebroken, ...]:
    """Who has a place in ``posities`` and a ring of the traject, and yet stands elsewhere; by reason."""
    sectoren = {sector.naam: sector for sector in stand.sectoren}
    redenen: dict[str, list[str]] = {}
    for lid in vraag.leden:
        positie = posities.get(lid.sleutel)
        if positie is None or lid.ring not in vraag.ringen or _staat_er(stand, lid, positie):
            continue
        if not _ring(vraag, lid, posities):
            waarom = "De bewaarde plek ligt in een andere ring."
        elif not sectoren[lid.sector].van <= positie.hoek <= sectoren[lid.sector].tot:
            waarom = "De bewaarde plek ligt in een andere hoek."
        else:
            waarom = "De bewaarde plek is bezet, of de kaart zou er veel groter van worden."
        redenen.setdefault(waarom, []).append(lid.sleutel)
    return tuple(Gebroken(_REGEL, waarom, tuple(wie)) for waarom, wie in sorted(redenen.items()))


def _staat_er(stand: RingOpstelling, lid: Lid, positie: Positie) -> bool:
    doos, (x, y) = stand.plekken[lid.sleutel].doos, punt(positie, stand.straal)
    return abs(doos.x - x) < 1e-6 and abs(doos.y - y) < 1e-6


def _ring(vraag: RingVraag, lid: Lid, posities: Mapping[str, Positie]) -> bool:
    """True when the place is in the ring of this person, whatever the size of the map."""
    grenzen = pairwise((0.0, *indeling.stralen(len(vraag.ringen))))
    return any(
        ring == lid.ring and binnen < posities[lid.sleutel].straal < buiten
        for ring, (binnen, buiten) in zip(vraag.ringen, grenzen, strict=True)
    )


def _staat_vrij(
    vraag: RingVraag, lid: Lid, positie: Positie, anderen: Sequence[tuple[Lid, Positie]], straal: float
) -> bool:
    """True when the box is in its ring and the outer circle, and touches nothing, on a map of this radius."""
    ringen, nr = vraag.ringen_op(straal), vraag.ringen.index(lid.ring)
    binnen, buiten = (ringen[nr - 1].straal if nr else 0.0), ringen[nr].straal
    if not binnen + _RAND <= positie.straal * straal <= buiten - _RAND:
        return False
    doos = _doos(lid, positie, straal)
    if doos.naaste < vraag.schijf + vraag.ruim or doos.verste > straal * (1 + DUNSTE):
        return False
    staan = [opschrift(vraag, ring) for ring in ringen] + [_doos(ander, plek, straal) for ander, plek in anderen]
    return not any(doos.raakt(ander, RUIM_X, RUIM_Y) for ander in staan)


def _doos(lid: Lid, positie: Positie, straal: float) -> Rechthoek:
    return Rechthoek(*punt(positie, straal), lid.breedte, lid.hoogte)
