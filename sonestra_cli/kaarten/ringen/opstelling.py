"""The smallest ring map on which everybody has a place: a search over radii from a fixed series."""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import count

from sonestra_cli.kaarten.ringen import indeling
from sonestra_cli.kaarten.ringen.bezet import RUIM_X, RUIM_Y
from sonestra_cli.kaarten.ringen.indeling import PROFESSIONAL, Lid
from sonestra_cli.kaarten.ringen.positie import Positie, punt
from sonestra_cli.kaarten.ringen.proef import Opstelling, Proef, Vraag
from sonestra_cli.kaarten.ringen.vak import Doos
from sonestra_cli.kaarten.ringen.wensen import wensen
from sonestra_cli.kaarten.tekening import Sector

KLEINSTE, STAP = 190.0, 1.06
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
    gekozen = _uit_elkaar(van_hen, mogelijk, toen.straal * 0.9 * _HOOGSTENS)
    sectoren = _sectoren(vraag, gekozen)
    proef = Proef(vraag, sectoren, _wensen(vraag, sectoren, posities), gekozen)
    return _kleinste(proef, toen.straal, _HOOGSTENS * max(toen.straal, nu.straal)) or nu


def _vrij(vraag: Vraag, posities: Mapping[str, Positie]) -> Opstelling:
    """Nobody has a place yet; ``posities`` are wishes."""
    sectoren = _sectoren(vraag, {})
    gevonden = _kleinste(Proef(vraag, sectoren, _wensen(vraag, sectoren, posities), {}), KLEINSTE, None)
    assert gevonden is not None, "the series of radii has no end"
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


def _uit_elkaar(leden: Sequence[Lid], gekozen: Mapping[str, Positie], straal: float) -> Mapping[str, Positie]:
    """Without those who would stand on top of an earlier one on the largest map that is tried."""
    blijft: dict[str, Positie] = {}
    dozen: list[Doos] = []
    for lid in sorted(leden, key=lambda lid: lid.sleutel):
        if lid.sleutel not in gekozen:
            continue
        doos = Doos(*punt(gekozen[lid.sleutel], straal), lid.breedte, lid.hoogte)
        if not any(doos.raakt(ander, RUIM_X, RUIM_Y) for ander in dozen):
            blijft[lid.sleutel] = gekozen[lid.sleutel]
            dozen.append(doos)
    return blijft


def _kleinste(proef: Proef, vanaf: float, hoogstens: float | None) -> Opstelling | None:
    """The map with the smallest outer circle; None when ``hoogstens`` is passed without one."""
    beste: Opstelling | None = None
    for straal in _reeks(max(vanaf, ondergrens(proef.vraag))):
        if beste is not None and straal >= beste.buitenste:
            return beste
        if beste is None and hoogstens is not None and straal > hoogstens:
            return None
        gevonden = proef.met(straal, beste.buitenste if beste else None)
        if gevonden is not None:
            beste = gevonden
            if gevonden.buitenste == straal:
                return gevonden
    return beste


def ondergrens(vraag: Vraag) -> float:
    """A radius below which it is not worth trying: for the disc, for the boxes, for the lines past each other."""
    delen = dict(zip(vraag.ringen, indeling.stralen(len(vraag.ringen)), strict=True))
    eigen = [lid for lid in vraag.leden if lid.ring in delen]
    inkt = sum((lid.breedte + RUIM_X) * (lid.hoogte + RUIM_Y) for lid in eigen)
    zicht = sum((lid.breedte + lid.hoogte) / 2 / delen[lid.ring] for lid in eigen if lid.lijn)
    eerste = delen[vraag.ringen[0]]
    return max((vraag.schijf + _RUIMTE_BINNEN) / eerste, math.sqrt(inkt / (_VOL * math.pi)), _ZICHT * zicht / math.tau)


def _reeks(vanaf: float) -> Iterator[float]:
    """Radii from one series, whatever the map; the first not below ``vanaf``, the steps longer as it takes longer."""
    macht = max(0, math.ceil(math.log(vanaf / KLEINSTE, STAP) - 0.001))
    for keer in count():
        yield round(KLEINSTE * STAP**macht, 2)
        macht += 1 + keer // 8
