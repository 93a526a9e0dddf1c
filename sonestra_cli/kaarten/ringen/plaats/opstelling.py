"""The smallest ring map on which everybody has a place: a search over radii from a fixed series."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace

from sonestra_cli.kaarten.ringen.plaats import indeling
from sonestra_cli.kaarten.ringen.plaats.bezet import RUIM_X, RUIM_Y
from sonestra_cli.kaarten.ringen.plaats.blijvers import blijvers
from sonestra_cli.kaarten.ringen.plaats.indeling import PROFESSIONAL
from sonestra_cli.kaarten.ringen.plaats.poging import Poging, RingOpstelling, RingVraag
from sonestra_cli.kaarten.ringen.plaats.positie import Positie
from sonestra_cli.kaarten.ringen.plaats.stralen import KLEINSTE, nummer_van, reeks, straal_van
from sonestra_cli.kaarten.ringen.plaats.waaier import Dicht, waaier
from sonestra_cli.kaarten.ringen.plaats.wensen import wensen
from sonestra_cli.kaarten.ringen.plaats.zoekwerk import Werk
from sonestra_cli.tekening.tekening import Sector

_SPRONG = 4
"""Steps of the series from one map that is too small to the next that is tried."""
_MOOIER = 1.2
"""A map may be so many times larger when every line goes to the middle of its box, which is easier to read."""
_WEINIG = 40
"""With more lines than this that is not tried."""
_KANS = 1.15
"""That is not tried either where it may not be so many times larger than its lines need at the very least."""
_RUIMTE_BINNEN = 30.0
"""At least this much of the first ring is seen around the disc, in points."""
_VOL, _ZICHT = 0.6, 1.6
"""No map was ever fuller than this share of its circle, nor were lines ever closer than this times their boxes."""
_HOOGSTENS, _BLIJFT = 3.0, 3.75
"""For newcomers around people who have a place the map may be so many times larger; for those people themselves a bit
more, so that whoever is put somewhere now can stay there later."""
_WERK = 26_000
"""Places that are asked after in one search, about: then the best map so far is good enough."""
_WERK_PROEF, _WERK_RECHT = 8_000, 20_000
"""The same for lines to the middle: whether there is any use in them, in one way to divide the circle; and for the
smallest map with them."""
_ENG = 1.25
"""From so many times larger a narrow sector is the cause."""


def stel_ringen_op(vraag: RingVraag, posities: Mapping[str, Positie]) -> RingOpstelling:
    """The smallest map for these people; who has a place in ``posities`` keeps it when ring and sector still agree.

    Only places in the rings of the traject are kept exactly; elsewhere the direction is a wish.
    """
    van_hen = tuple(lid for lid in vraag.leden if lid.sleutel in posities)
    if not van_hen:
        return _vrij(vraag, {})
    hoeken = {lid.sleutel: (lid.sector, posities[lid.sleutel].hoek) for lid in van_hen if lid.sector in vraag.sectoren}
    verdelingen = (vraag.eenheden, indeling.guller(vraag.eenheden))
    zo = min(verdelingen, key=lambda eenheden: sum(indeling.buiten(vraag.sectoren, eenheden, hoeken).values()))
    toen, nu = _vrij(replace(vraag, leden=van_hen), {}), _vrij(vraag, posities)
    groot, vraag = max(toen.straal, nu.straal), replace(vraag, eenheden=zo)
    blijft = blijvers(vraag, posities, toen.straal, _BLIJFT * groot)
    sectoren = _sectoren(vraag, blijft.plekken)
    proef = Poging(vraag, sectoren, _wensen(vraag, sectoren, posities), blijft.plekken, Werk(_WERK), _ENG * groot)
    return _kleinste([proef], blijft.vanaf, max(_HOOGSTENS * groot, _ENG * blijft.vanaf)) or nu


def _vrij(vraag: RingVraag, posities: Mapping[str, Positie]) -> RingOpstelling:
    """Nobody has a place yet; ``posities`` are wishes."""
    proeven: list[Poging] = []
    werk = Werk(_WERK)
    for eenheden in (vraag.eenheden, indeling.guller(vraag.eenheden)):
        zo = replace(vraag, eenheden=eenheden)
        sectoren = _sectoren(zo, {})
        if not any(sectoren == proef.sectoren for proef in proeven):
            proeven.append(Poging(zo, sectoren, _wensen(zo, sectoren, posities), {}, werk))
    if any(lid.lijn for lid in vraag.leden):
        dicht = _kleinste_waaier(vraag)
        return _recht(proeven, dicht.stand) or dicht.uitgedeeld()
    gevonden = _kleinste(proeven, KLEINSTE, None)
    assert gevonden is not None, "the series of radii has no end"
    return gevonden


def _recht(proeven: Sequence[Poging], scheef: RingOpstelling) -> RingOpstelling | None:
    """The map on which every line goes to the middle of its box, when it is not much larger than this one.

    On the largest that may be it must fit; else there is no use in trying smaller ones.
    """
    vraag, hoogstens = proeven[0].vraag, _MOOIER * scheef.straal
    if (
        sum(lid.lijn for lid in vraag.leden) > _WEINIG
        or max(ondergrens(vraag), _KANS * _voor_lijnen(vraag)) > hoogstens
    ):
        return None
    if all(replace(proef, werk=Werk(_WERK_PROEF)).met(hoogstens, None) is None for proef in proeven):
        return None
    werk = Werk(_WERK_RECHT)
    zo = [replace(proef, werk=werk) for proef in proeven]
    return _kleinste(zo, KLEINSTE, hoogstens, _MOOIER * scheef.buitenste)


def _kleinste_waaier(vraag: RingVraag) -> Dicht:
    """A map with lines side by side, its radius found by halving between one too small and one large enough."""
    te_klein = nummer_van(max(KLEINSTE, ondergrens(vraag))) - 1
    groot = te_klein + 1
    while (gevonden := waaier(vraag, straal_van(groot))) is None:
        te_klein, groot = groot, groot + _SPRONG
    while groot - te_klein > 1:
        macht = (te_klein + groot) // 2
        kleiner = waaier(vraag, straal_van(macht))
        if kleiner is None:
            te_klein = macht
        else:
            groot, gevonden = macht, kleiner
    return gevonden


def _wensen(vraag: RingVraag, sectoren: Sequence[Sector], posities: Mapping[str, Positie]) -> Mapping[str, float]:
    eigen = wensen(vraag.leden, vraag.ringen, sectoren)
    return {sleutel: posities[sleutel].hoek if sleutel in posities else hoek for sleutel, hoek in eigen.items()}


def _sectoren(vraag: RingVraag, gekozen: Mapping[str, Positie]) -> tuple[Sector, ...]:
    """All sectors, with the chosen places inside; professionals stand all around."""
    hoeken: dict[str, list[float]] = {naam: [] for naam in vraag.sectoren}
    for lid in vraag.leden:
        if lid.sleutel in gekozen and lid.sector in hoeken:
            hoeken[lid.sector].append(gekozen[lid.sleutel].hoek)
    sectoren = indeling.verdeel_sectoren(vraag.sectoren, vraag.eenheden, hoeken)
    if any(lid.sector == PROFESSIONAL for lid in vraag.leden):
        return (*sectoren, Sector(PROFESSIONAL, 0.0, 360.0))
    return sectoren


def _kleinste(
    proeven: Sequence[Poging], vanaf: float, hoogstens: float | None, grens: float | None = None
) -> RingOpstelling | None:
    """The map with the smallest outer circle of these ways to divide it; None when ``hoogstens`` is passed without one.

    ``hoogstens`` is for the radius of the rings of the traject, ``grens`` for the outer circle.
    """
    beste: RingOpstelling | None = None
    vraag = proeven[0].vraag
    for straal in reeks(max(vanaf, ondergrens(vraag), _voor_lijnen(vraag))):
        if beste is not None and (straal >= beste.buitenste or proeven[0].werk.op):
            return beste
        if beste is None and hoogstens is not None and (straal > hoogstens or proeven[0].werk.op):
            return None
        for proef in proeven:
            gevonden = proef.met(straal, beste.buitenste if beste else grens)
            if gevonden is not None:
                beste = gevonden
                if gevonden.buitenste == straal:
                    return gevonden
    return beste


def ondergrens(vraag: RingVraag) -> float:
    """A radius below which it is not worth trying: for the disc, for the boxes."""
    delen = dict(zip(vraag.ringen, indeling.stralen(len(vraag.ringen)), strict=True))
    inkt = sum((lid.breedte + RUIM_X) * (lid.hoogte + RUIM_Y) for lid in vraag.leden if lid.ring in delen)
    return max((vraag.schijf + _RUIMTE_BINNEN) / delen[vraag.ringen[0]], math.sqrt(inkt / (_VOL * math.pi)))


def _voor_lijnen(vraag: RingVraag) -> float:
    """The same for lines to the middle of their boxes, past each other."""
    delen = dict(zip(vraag.ringen, indeling.stralen(len(vraag.ringen)), strict=True))
    met_lijn = [lid for lid in vraag.leden if lid.ring in delen and lid.lijn]
    return _ZICHT / math.tau * sum((lid.breedte + lid.hoogte) / 2 / delen[lid.ring] for lid in met_lijn)
