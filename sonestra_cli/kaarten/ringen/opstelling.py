"""The smallest ring map on which everybody has a place: a search over radii from a fixed series."""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import count

from sonestra_cli.kaarten.ringen import indeling
from sonestra_cli.kaarten.ringen.bezet import RUIM_X, RUIM_Y
from sonestra_cli.kaarten.ringen.indeling import PROFESSIONAL
from sonestra_cli.kaarten.ringen.positie import Positie, punt
from sonestra_cli.kaarten.ringen.proef import DUNSTE, Opstelling, Proef, Vraag
from sonestra_cli.kaarten.ringen.vak import Doos
from sonestra_cli.kaarten.ringen.waaier import past, waaier
from sonestra_cli.kaarten.ringen.wensen import wensen
from sonestra_cli.kaarten.tekening import Sector

KLEINSTE, STAP = 190.0, 1.06
_IETS_GROTER = 1.13
"""How much larger the map may be so that nobody is drawn inward from a chosen place; two steps of the series."""
_SPRONG = 4
"""Steps of the series from one map that is too small to the next that is tried."""
_MOOIER = 1.2
"""A map may be so many times larger when every line goes to the middle of its box, which is easier to read."""
_RUIMTE_BINNEN = 30.0
"""At least this much of the first ring is seen around the disc, in points."""
_VOL, _ZICHT = 0.6, 1.3
"""No map was ever fuller than this share of its circle, nor were lines ever closer than this times their boxes."""
_HOOGSTENS = 2.6
"""Chosen places may make the map so many times larger; beyond that they are wishes."""


def stel_op(vraag: Vraag, posities: Mapping[str, Positie]) -> Opstelling:
    """The smallest map for these people; who has a place in ``posities`` keeps it when ring and sector still agree."""
    van_hen = tuple(lid for lid in vraag.leden if lid.sleutel in posities)
    if not van_hen:
        return _vrij(vraag, {})
    toen, nu = _vrij(replace(vraag, leden=van_hen), {}), _vrij(vraag, posities)
    hoeken = {lid.sleutel: (lid.sector, posities[lid.sleutel].hoek) for lid in van_hen if lid.sector in vraag.sectoren}
    blijft = indeling.verenigbaar(vraag.sectoren, vraag.eenheden, hoeken)
    mogelijk = {
        lid.sleutel: posities[lid.sleutel] for lid in van_hen if lid.sleutel in blijft or lid.sector == PROFESSIONAL
    }
    gekozen = _uit_elkaar(vraag, mogelijk, toen.straal * 0.9 * _HOOGSTENS)
    sectoren = _sectoren(vraag, gekozen)
    proef = Proef(vraag, sectoren, _wensen(vraag, sectoren, posities), gekozen)
    blijft_buiten = _buiten_de_cirkel(vraag, gekozen, _IETS_GROTER * toen.straal)
    vanaf = next(
        straal
        for straal in _reeks(toen.straal)
        if not _op_de_schijf(vraag, gekozen, straal) and _buiten_de_cirkel(vraag, gekozen, straal) <= blijft_buiten
    )
    return _kleinste(proef, vanaf, _HOOGSTENS * max(toen.straal, nu.straal)) or nu


def _vrij(vraag: Vraag, posities: Mapping[str, Positie]) -> Opstelling:
    """Nobody has a place yet; ``posities`` are wishes."""
    sectoren = _sectoren(vraag, {})
    proef = Proef(vraag, sectoren, _wensen(vraag, sectoren, posities), {})
    if any(lid.lijn for lid in vraag.leden):
        naast_elkaar = _waaier(vraag)
        hoogstens, grens = _MOOIER * naast_elkaar.straal, _MOOIER * naast_elkaar.buitenste
        return _kleinste(proef, KLEINSTE, hoogstens, grens) or naast_elkaar
    gevonden = _kleinste(proef, KLEINSTE, None)
    assert gevonden is not None, "the series of radii has no end"
    return gevonden


def _waaier(vraag: Vraag) -> Opstelling:
    """The map with lines side by side, of a radius found by halving between one too small and one large enough."""
    te_klein = _macht(max(KLEINSTE, ondergrens(vraag))) - 1
    groot = te_klein + 1
    while not past(vraag, _straal(groot)):
        te_klein, groot = groot, groot + _SPRONG
    while groot - te_klein > 1:
        macht = (te_klein + groot) // 2
        if past(vraag, _straal(macht)):
            groot = macht
        else:
            te_klein = macht
    gevonden = waaier(vraag, _straal(groot))
    assert gevonden is not None, "it fitted a moment ago"
    return gevonden


def _wensen(vraag: Vraag, sectoren: Sequence[Sector], posities: Mapping[str, Positie]) -> Mapping[str, float]:
    eigen = wensen(vraag.leden, vraag.ringen, sectoren)
    return {sleutel: posities[sleutel].hoek if sleutel in posities else hoek for sleutel, hoek in eigen.items()}


def _sectoren(vraag: Vraag, gekozen: Mapping[str, Positie]) -> tuple[Sector, ...]:
    """All sectors, with the chosen places inside; professionals stand all around."""
    hoeken: dict[str, list[float]] = {naam: [] for naam in vraag.sectoren}
    for lid in vraag.leden:
        if lid.sleutel in gekozen and lid.sector in hoeken:
            hoeken[lid.sector].append(gekozen[lid.sleutel].hoek)
    sectoren = indeling.verdeel(vraag.sectoren, vraag.eenheden, hoeken)
    if any(lid.sector == PROFESSIONAL for lid in vraag.leden):
        return (*sectoren, Sector(PROFESSIONAL, 0.0, 360.0))
    return sectoren


def _uit_elkaar(vraag: Vraag, gekozen: Mapping[str, Positie], straal: float) -> Mapping[str, Positie]:
    """Without those who would stand on the disc or on an earlier one, even on the largest map that is tried."""
    blijft: dict[str, Positie] = {}
    dozen: list[Doos] = []
    schijf = _op_de_schijf(vraag, gekozen, straal)
    for lid in sorted(vraag.leden, key=lambda lid: lid.sleutel):
        if lid.sleutel not in gekozen or lid.sleutel in schijf:
            continue
        doos = Doos(*punt(gekozen[lid.sleutel], straal), lid.breedte, lid.hoogte)
        if not any(doos.raakt(ander, RUIM_X, RUIM_Y) for ander in dozen):
            blijft[lid.sleutel] = gekozen[lid.sleutel]
            dozen.append(doos)
    return blijft


def _op_de_schijf(vraag: Vraag, gekozen: Mapping[str, Positie], straal: float) -> frozenset[str]:
    """Keys of those whose chosen place in the first ring is too near the disc on a map of this radius."""
    eerste = indeling.stralen(len(vraag.ringen))[0]
    return frozenset(
        lid.sleutel
        for lid in vraag.leden
        if lid.sleutel in gekozen and lid.ring == vraag.ringen[0] and gekozen[lid.sleutel].straal <= eerste
        if Doos(*punt(gekozen[lid.sleutel], straal), lid.breedte, lid.hoogte).naaste < vraag.schijf + vraag.ruim
    )


def _buiten_de_cirkel(vraag: Vraag, gekozen: Mapping[str, Positie], straal: float) -> frozenset[str]:
    """Keys of those whose chosen place in a ring of the traject would stick out of a map of this radius."""
    buitenste = straal if all(lid.ring in vraag.ringen for lid in vraag.leden) else straal * (1 + DUNSTE)
    return frozenset(
        lid.sleutel
        for lid in vraag.leden
        if lid.sleutel in gekozen and lid.ring in vraag.ringen
        if Doos(*punt(gekozen[lid.sleutel], straal), lid.breedte, lid.hoogte).verste > buitenste
    )


def _kleinste(proef: Proef, vanaf: float, hoogstens: float | None, grens: float | None = None) -> Opstelling | None:
    """The map with the smallest outer circle; None when ``hoogstens`` is passed without one.

    ``hoogstens`` is for the radius of the rings of the traject, ``grens`` for the outer circle.
    """
    beste: Opstelling | None = None
    for straal in _reeks(max(vanaf, ondergrens(proef.vraag), _voor_lijnen(proef.vraag))):
        if beste is not None and straal >= beste.buitenste:
            return beste
        if beste is None and hoogstens is not None and straal > hoogstens:
            return None
        gevonden = proef.met(straal, beste.buitenste if beste else grens)
        if gevonden is not None:
            beste = gevonden
            if gevonden.buitenste == straal:
                return gevonden
    return beste


def ondergrens(vraag: Vraag) -> float:
    """A radius below which it is not worth trying: for the disc, for the boxes."""
    delen = dict(zip(vraag.ringen, indeling.stralen(len(vraag.ringen)), strict=True))
    inkt = sum((lid.breedte + RUIM_X) * (lid.hoogte + RUIM_Y) for lid in vraag.leden if lid.ring in delen)
    return max((vraag.schijf + _RUIMTE_BINNEN) / delen[vraag.ringen[0]], math.sqrt(inkt / (_VOL * math.pi)))


def _voor_lijnen(vraag: Vraag) -> float:
    """The same for lines to the middle of their boxes, past each other."""
    delen = dict(zip(vraag.ringen, indeling.stralen(len(vraag.ringen)), strict=True))
    met_lijn = [lid for lid in vraag.leden if lid.ring in delen and lid.lijn]
    return _ZICHT / math.tau * sum((lid.breedte + lid.hoogte) / 2 / delen[lid.ring] for lid in met_lijn)


def _reeks(vanaf: float) -> Iterator[float]:
    """Radii from one series, whatever the map; the first not below ``vanaf``, the steps longer as it takes longer."""
    macht = _macht(vanaf)
    for keer in count():
        yield _straal(macht)
        macht += 1 + keer // 8


def _macht(vanaf: float) -> int:
    """The number in the series of the first radius not below ``vanaf``."""
    return max(0, math.ceil(math.log(vanaf / KLEINSTE, STAP) - 0.001))


def _straal(macht: int) -> float:
    return round(KLEINSTE * STAP**macht, 2)
