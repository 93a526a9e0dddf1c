"""Labels as flags on poles: which pole stands where, and how high its flag flies.

Poles keep the order of their events, so the slanted lines from the axis to the poles never cross. A flag flies to the
right of its pole; a pole that stands under a flag ends below it. So no line passes a label and no label touches
another, whatever the places of the poles: only how calm it looks is left to choose.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

PAAL = 6.0
"""Smallest distance between two poles, in points."""
LUCHT_X, LUCHT_Y = 14.0, 9.0
"""White between labels side by side and on top of each other."""
_VER, _HOOG = 52.0, 42.0
"""Points aside and points away from the axis that look equally restless."""
_STAPELS = (*range(1, 20), 22, 25, 30, 35, 40)
_KANSEN = 1
"""Heights of the stacks to begin with; how many of these are bettered."""
VLUG, GRONDIG = 1, 12
"""Rounds of bettering: enough to compare widths; as many as help."""
_BUREN = 4
"""How far from what got better a pair may get better too: only there the next round looks."""


@dataclass(frozen=True, slots=True)
class Vlag:
    """The place on the axis that a label belongs to, and its size."""

    x: float
    breedte: float
    hoogte: float


@dataclass(frozen=True, slots=True)
class VlagStand:
    """Where each pole stands and how far its flag is from the foot of the poles; in the order of the flags."""

    palen: tuple[float, ...] = ()
    onder: tuple[float, ...] = ()
    onrust: float = 0.0

    def hoogte(self, vlaggen: Sequence[Vlag]) -> float:
        return max((onder + vlag.hoogte for onder, vlag in zip(self.onder, vlaggen, strict=True)), default=0.0)

    def opzij(self, vlaggen: Sequence[Vlag]) -> float:
        """The largest distance between an event and its pole."""
        return max((abs(paal - vlag.x) for paal, vlag in zip(self.palen, vlaggen, strict=True)), default=0.0)


def stapel(vlaggen: Sequence[Vlag], links: float, rechts: float, ronden: int = GRONDIG) -> VlagStand | None:
    """A calm stand between ``links`` and ``rechts``; None when they do not fit. Flags come sorted by ``x``.

    Begins with the calmest of stacks of one, two, three … labels, and betters that pair by pair.
    """
    aantal = len(vlaggen)
    hoogten = (*(hoog for hoog in _STAPELS if hoog < aantal), max(aantal, 1))
    beginnen = [[(nr + 1) % hoog == 0 for nr in range(aantal)] for hoog in hoogten]
    standen = [(_stand(vlaggen, naast, links, rechts, math.inf), naast) for naast in beginnen]
    gelukt = [(stand, naast) for stand, naast in standen if stand is not None]
    if not gelukt:
        return None
    beste = sorted(gelukt, key=lambda een: een[0].onrust)[:_KANSEN]
    verbeterd = [_verbeter(vlaggen, *een, links, rechts, ronden) for een in beste]
    return min(verbeterd, key=lambda stand: stand.onrust)


def _verbeter(
    vlaggen: Sequence[Vlag], beste: VlagStand, naast: list[bool], links: float, rechts: float, ronden: int
) -> VlagStand:
    """Let one pair, or two in a row, stack or fly side by side as long as that is calmer."""
    alle = range(len(vlaggen) - 1)
    kansen: Sequence[int] = alle
    for _ in range(ronden):
        beter = []
        for nr in kansen:
            for tot in (nr + 1, nr + 2):
                anders = naast[:nr] + [not was for was in naast[nr:tot]] + naast[tot:]
                if (ander := _stand(vlaggen, anders, links, rechts, beste.onrust - 1e-9)) is not None:
                    beste, naast = ander, anders
                    beter.append(nr)
        kansen = sorted({plek for nr in beter for plek in range(nr - _BUREN, nr + _BUREN + 1) if plek in alle})
        if not kansen:
            break
    return beste


def _stand(
    vlaggen: Sequence[Vlag], naast: Sequence[bool], links: float, rechts: float, grens: float
) -> VlagStand | None:
    """None when it does not fit, or is not calmer than ``grens``."""
    afstanden = [
        vlag.breedte + LUCHT_X if apart else PAAL
        for vlag, apart in zip(vlaggen[:-1], naast[: len(vlaggen) - 1], strict=True)
    ]
    palen = _palen(vlaggen, afstanden, links, rechts)
    if palen is None:
        return None
    onrust = math.fsum(((paal - vlag.x) / _VER) ** 2 for vlag, paal in zip(vlaggen, palen, strict=True))
    if onrust >= grens:
        return None
    onder = _onder(vlaggen, palen)
    onrust += math.fsum((laag / _HOOG) ** 2 for laag in onder)
    return VlagStand(palen, onder, onrust) if onrust < grens else None


def _palen(
    vlaggen: Sequence[Vlag], afstanden: Sequence[float], links: float, rechts: float
) -> tuple[float, ...] | None:
    """Poles as near their events as these distances allow (least squares, pool adjacent violators)."""
    schuif = [0.0]
    for afstand in afstanden:
        schuif.append(schuif[-1] + afstand)
    blokken: list[tuple[float, int]] = []
    for vlag, weg in zip(vlaggen, schuif, strict=False):
        som, aantal = vlag.x - weg, 1
        while blokken and blokken[-1][0] / blokken[-1][1] > som / aantal:
            vorige, hoeveel = blokken.pop()
            som, aantal = som + vorige, aantal + hoeveel
        blokken.append((som, aantal))
    vrij = [som / aantal for som, aantal in blokken for _ in range(aantal)]
    palen = [0.0] * len(vlaggen)
    grens = float("inf")
    for nr in range(len(vlaggen) - 1, -1, -1):
        grens = min(grens, rechts - vlaggen[nr].breedte - schuif[nr])
        if grens < links:
            return None
        palen[nr] = min(max(vrij[nr], links), grens) + schuif[nr]
    return tuple(palen)


def _onder(vlaggen: Sequence[Vlag], palen: Sequence[float]) -> tuple[float, ...]:
    """How high each flag must fly to stay clear of every pole and flag to its right."""
    onder = [0.0] * len(vlaggen)
    for nr in range(len(vlaggen) - 1, -1, -1):
        eind = palen[nr] + vlaggen[nr].breedte + LUCHT_X / 2
        for ander in range(nr + 1, len(vlaggen)):
            if palen[ander] >= eind:
                break
            onder[nr] = max(onder[nr], onder[ander] + vlaggen[ander].hoogte + LUCHT_Y)
    return tuple(onder)
