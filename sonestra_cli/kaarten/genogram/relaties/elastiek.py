"""A way as an elastic: a smooth curve whose control points move, a little at a time, to where it costs least."""

from collections.abc import Callable, Sequence
from math import atan2, ceil

import numpy as np

from sonestra_cli.kaarten.genogram.relaties.bogen import (
    Kandidaatwegen,
    Plaats,
    bochtkost,
    buiten_eigen_symbool,
    lengten,
    vormkost,
)
from sonestra_cli.kaarten.genogram.relaties.raster import EENHEID, Masker, Raster, Reeks, richting, verdicht

AFSTANDEN = (36.0, 20.0, 10.0)
"""Between two control points, about: first try and further tries."""
FIJN = 8
"""Steps of the curve per control point."""
GROF = (16.0, 16.0, 16.0, 16.0, 8.0, 8.0, 8.0, 8.0, 4.0, 4.0)
VERDER = (8.0, 8.0, 8.0, 8.0, 4.0, 4.0, 4.0, 4.0, 2.0, 2.0)
"""How far points move in every round: from a rough path, and from a way that is smooth already."""
DRAAIEN = 0.12
"""How far a port moves along the edge, in radians, for every eight points."""
DICHT = 200.0
"""What it costs per point to run through something: out of the way, but the curve may begin there."""
Drukte = Callable[[Reeks], Reeks]
"""What leaving the two symbols at these angles costs."""
_KANTEN = np.array(((1, 0), (0.7, 0.7), (0, 1), (-0.7, 0.7), (-1, 0), (-0.7, -0.7), (0, -1), (0.7, -0.7)))
_T = np.arange(FIJN) / FIJN
_GEWICHT = (
    (1 - _T) * (1 - _T) * (1 - _T) / 6,
    (3 * _T * _T * _T - 6 * _T * _T + 4) / 6,
    (-3 * _T * _T * _T + 3 * _T * _T + 3 * _T + 1) / 6,
    _T * _T * _T / 6,
)


def trek_strak(
    veld: Raster, van: Plaats, naar: Plaats, begin: Reeks, bezet: Masker, drukte: Drukte,
    schuiven: Sequence[float] = GROF,
) -> Kandidaatwegen:  # fmt: skip
    """The way that ``begin``, a free polyline between the two symbols, becomes when it is let loose.

    Where it then touches something, once more with control points nearer to each other.
    """
    for afstand in AFSTANDEN:
        wegen = _los(veld, van, naar, _steunpunten(begin, afstand), bezet, drukte, schuiven)
        if not bezet[veld.plek(wegen.punten)].any():
            break
    return wegen


def _los(
    veld: Raster, van: Plaats, naar: Plaats, punten: Reeks, bezet: Masker, drukte: Drukte, schuiven: Sequence[float]
) -> Kandidaatwegen:
    hoeken = np.array((_hoek(van, punten[1]), _hoek(naar, punten[-2])))
    stil = 0
    for ronde, stap in enumerate(schuiven):
        if stil > 1 and stap == schuiven[ronde - 1]:
            continue
        zetten, draai = _zetten(len(punten), stap, _KANTEN[ronde % 2 :: 2])
        proef = _met_einden(van, naar, punten + zetten, hoeken + draai)
        kost = _kost(veld, van, naar, spline(proef), bezet) + drukte(hoeken + draai)
        gekozen = _samen(kost[0] - kost, len(punten))
        stil = 0 if gekozen else stil + 1
        punten = punten + zetten[gekozen].sum(axis=0)
        hoeken = hoeken + draai[gekozen].sum(axis=0)
    weg = spline(_met_einden(van, naar, punten[None], hoeken[None]))
    return Kandidaatwegen(weg, hoeken[None], vormkost(weg)).neem(buiten_eigen_symbool(van, naar, weg))


def _zetten(aantal: int, stap: float, kanten: Reeks) -> tuple[Reeks, Reeks]:
    """What to try: nothing, every point between the ends in every direction, every end to both sides."""
    zetten = np.zeros((1 + len(kanten) * (aantal - 2) + 4, aantal, 2))
    for welk in range(1, aantal - 1):
        begin = 1 + (welk - 1) * len(kanten)
        zetten[begin : begin + len(kanten), welk] = kanten * stap
    draai = np.zeros((len(zetten), 2))
    draai[-4:] = np.array(((-1, 0), (1, 0), (0, -1), (0, 1))) * (DRAAIEN * stap / 8)
    return zetten, draai


def _met_einden(van: Plaats, naar: Plaats, punten: Reeks, hoeken: Reeks) -> Reeks:
    """The same with their ends on the edges of the symbols, at these angles (which only the last few change)."""
    uit = punten.copy()
    for kant, plaats in ((0, van), (-1, naar)):
        uit[:, kant] = plaats.rand(float(hoeken[0, kant]))
        uit[-4:, kant] = [plaats.rand(hoek) for hoek in hoeken[-4:, kant].tolist()]
    return uit


def spline(punten: Reeks) -> Reeks:
    """Smooth curves from the first to the last of their control points, near the others."""
    voor, na = 2 * punten[:, :1] - punten[:, 1:2], 2 * punten[:, -1:] - punten[:, -2:-1]
    ruim = np.concatenate((voor, punten, na), axis=1)
    aantal = punten.shape[1] - 1
    delen = sum(ruim[:, j : j + aantal, None, :] * gewicht[:, None] for j, gewicht in enumerate(_GEWICHT))
    lijn = np.asarray(delen).reshape(len(punten), aantal * FIJN, 2)
    uit: Reeks = np.concatenate((lijn, punten[:, -1:]), axis=1)
    return uit


def _steunpunten(begin: Reeks, afstand: float) -> Reeks:
    fijn = verdicht(begin)
    aantal = max(3, ceil(len(fijn) * 2 / afstand))
    return fijn[[round(nr * (len(fijn) - 1) / aantal) for nr in range(aantal + 1)]]


def _samen(winst: Reeks, aantal: int) -> list[int]:
    """The moves that gain most, as far as they do not touch the same piece of the curve."""
    uit, vrij = [], set(range(aantal))
    eind = len(winst) - 4
    for nr in np.argsort(-np.rint(winst * 1000), kind="stable").tolist():
        if winst[nr] < 0.01:
            break
        welk = (nr - 1) * (aantal - 2) // (eind - 1) + 1 if nr < eind else 0 if nr < eind + 2 else aantal - 1
        if welk in vrij:
            uit.append(nr)
            vrij -= set(range(welk - 3, welk + 4))
    return uit


def _kost(veld: Raster, van: Plaats, naar: Plaats, lijnen: Reeks, bezet: Masker) -> Reeks:
    cellen = veld.plek(lijnen)
    plek = richting(lijnen) * veld.cellen + cellen
    lang = lengten(lijnen)
    punt = veld.familie.reshape(-1)[plek] + veld.last.reshape(-1)[plek]
    punt = np.minimum(punt, int(DICHT * EENHEID)) + (int(DICHT * EENHEID) * bezet[cellen]).astype(np.int64)
    midden = lijnen[:, 2:-2]
    binnen = (van.diep(midden) < van.half - 0.5) | (naar.diep(midden) < naar.half - 0.5)
    langs = punt.sum(axis=1) / EENHEID * lang / plek.shape[1]
    uit: Reeks = lang + bochtkost(lijnen) + langs + DICHT * binnen.sum(axis=1)
    return uit


def _hoek(plaats: Plaats, punt: Reeks) -> float:
    return atan2(float(punt[1]) - plaats.y, float(punt[0]) - plaats.x)
