"""What a line goes round: boxes and the disc in the middle, each with as much white as its neighbours leave."""

import math
from collections import defaultdict
from collections.abc import Collection, Sequence

from sonestra_cli.kaarten.ringen.plaats.cellen import Rechthoek
from sonestra_cli.tekening.tekening import Punt

DEEL = 0.35
"""Of the room between two boxes, what the white of one may take: between them a line always finds a slit."""
_SMAL = 0.6
"""Of its white, what a side has that lies on a narrow gap."""
_RAND = 0.01
"""How far a corner lies outside the white that it belongs to."""
_KANTEN = 16
"""Corners of the disc."""
_LADE = 80.0
"""Boxes are looked up by squares of this size."""
Vak = tuple[int, float, float, float, float, float, float, float, float]
"""Number of a box; left, right, top, bottom of it with its white; its centre and half its size."""


class Hindernissen:
    """Boxes by number, then the disc (where there is one) with the number after the last box.

    ``hoeken`` holds, per number, where a line that goes round it may bend, and which way is outward there; ``smal``
    which of these lie in a gap that is too narrow for several lines.
    """

    def __init__(self, dozen: Sequence[Rechthoek], schijf: float, ruim: float) -> None:
        wit = _wit(dozen, schijf, ruim)
        self.schijf = len(dozen) if schijf else -1
        afstand = min([2 * ruim, *(doos.naaste - schijf for doos in dozen)])
        self.straal = schijf + min(ruim, max(afstand, 0.0) * DEEL) if schijf else 0.0
        self.hoeken: list[tuple[tuple[Punt, Punt], ...]] = []
        self.smal: set[tuple[int, int]] = set()
        self._laden: dict[tuple[int, int], list[Vak]] = defaultdict(list)
        for nr, (doos, om) in enumerate(zip(dozen, wit, strict=True)):
            vak = _vak(nr, doos, om)
            _, x0, x1, y0, y1, *_ = vak
            for kolom in range(int(x0 // _LADE), int(x1 // _LADE) + 1):
                for rij in range(int(y0 // _LADE), int(y1 // _LADE) + 1):
                    self._laden[kolom, rij].append(vak)
            links, rechts, boven, onder = (kant < _SMAL * ruim for kant in om)
            kanten = (links or boven, rechts or boven, rechts or onder, links or onder)
            self.smal.update((nr, kant) for kant, is_smal in enumerate(kanten) if is_smal)
            self.hoeken.append(
                tuple(
                    ((x0 - _RAND if dx < 0 else x1 + _RAND, y0 - _RAND if dy < 0 else y1 + _RAND), (dx, dy))
                    for dx, dy in ((-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0))
                )
            )
        if schijf:
            self.hoeken.append(_om_de_schijf(self.straal))

    def geraakt(self, p: Punt, q: Punt) -> tuple[int, ...]:
        """Which obstacles a straight line meets, in the order in which it does."""
        (px, py), (qx, qy) = p, q
        dx, dy = qx - px, qy - py
        links, rechts = (px, qx) if px < qx else (qx, px)
        boven, onder = (py, qy) if py < qy else (qy, py)
        ax, ay = abs(dx), abs(dy)
        raak = [
            ((x - px) * dx + (y - py) * dy, nr)
            for nr, x0, x1, y0, y1, x, y, b, h in self._in_de_buurt(p, q)
            if x0 < rechts and x1 > links and y0 < onder and y1 > boven
            and abs((x - px) * dy - (y - py) * dx) < b * ay + h * ax
        ]  # fmt: skip
        if self.straal and tot_midden(p, q) < self.straal:
            raak.append((-px * dx - py * dy, self.schijf))
        raak.sort()
        return tuple(nr for _, nr in raak)

    def laat_door(self, vrij: frozenset[int], p: Punt, q: Punt) -> bool:
        """Whether a straight line meets nothing but what is ``vrij``."""
        return vrij.issuperset(self.geraakt(p, q))

    def _in_de_buurt(self, p: Punt, q: Punt) -> Collection[Vak]:
        """What lies in the squares that a straight line runs through."""
        (px, py), (qx, qy) = (p, q) if p[0] < q[0] else (q, p)
        eerste, laatste = int(px // _LADE), int(qx // _LADE)
        helling = (qy - py) / (qx - px) if laatste > eerste else 0.0
        vakken: set[Vak] = set()
        for kolom in range(eerste, laatste + 1):
            y0 = py if kolom == eerste else py + (kolom * _LADE - px) * helling
            y1 = qy if kolom == laatste else py + ((kolom + 1) * _LADE - px) * helling
            if y0 > y1:
                y0, y1 = y1, y0
            for rij in range(int(y0 // _LADE), int(y1 // _LADE) + 1):
                if lade := self._laden.get((kolom, rij)):
                    vakken.update(lade)
        return vakken


def tot_midden(p: Punt, q: Punt) -> float:
    """How near a straight line comes to the centre."""
    dx, dy = q[0] - p[0], q[1] - p[1]
    lang = dx * dx + dy * dy
    deel = min(max(-(p[0] * dx + p[1] * dy) / lang, 0.0), 1.0) if lang else 0.0
    return math.hypot(p[0] + deel * dx, p[1] + deel * dy)


def _om_de_schijf(straal: float) -> tuple[tuple[Punt, Punt], ...]:
    ver = straal / math.cos(math.pi / _KANTEN) + _RAND
    kanten = tuple((math.sin(math.tau * nr / _KANTEN), math.cos(math.tau * nr / _KANTEN)) for nr in range(_KANTEN))
    return tuple(((x * ver, y * ver), (x, y)) for x, y in kanten)


def _vak(nr: int, doos: Rechthoek, om: list[float]) -> Vak:
    links, rechts, boven, onder = om
    x0, x1 = doos.x - doos.breedte / 2 - links, doos.x + doos.breedte / 2 + rechts
    y0, y1 = doos.y - doos.hoogte / 2 - boven, doos.y + doos.hoogte / 2 + onder
    return nr, x0, x1, y0, y1, (x0 + x1) / 2, (y0 + y1) / 2, (x1 - x0) / 2, (y1 - y0) / 2


def _wit(dozen: Sequence[Rechthoek], schijf: float, ruim: float) -> list[list[float]]:
    """White at the left, right, top and bottom of every box; that of two boxes never meets."""
    wit = [[ruim] * 4 for _ in dozen]
    op_volgorde = sorted(range(len(dozen)), key=lambda nr: dozen[nr].x - dozen[nr].breedte / 2)
    for plek, een in enumerate(op_volgorde):
        a = dozen[een]
        for ander in op_volgorde[plek + 1 :]:
            b = dozen[ander]
            opzij = b.x - a.x - (a.breedte + b.breedte) / 2
            if b.x - b.breedte / 2 - a.x - a.breedte / 2 >= 2 * ruim:
                break
            op_en_neer = abs(a.y - b.y) - (a.hoogte + b.hoogte) / 2
            ruimte = max(opzij, op_en_neer, 0.0)
            if ruimte >= 2 * ruim:
                continue
            if opzij >= op_en_neer:
                kant_a, kant_b = 1, 0
            else:
                kant_a, kant_b = (3, 2) if b.y > a.y else (2, 3)
            wit[een][kant_a] = min(wit[een][kant_a], ruimte * DEEL)
            wit[ander][kant_b] = min(wit[ander][kant_b], ruimte * DEEL)
    for om, doos in zip(wit, dozen, strict=True):
        bij_schijf = max(doos.naaste - schijf, 0.0) * DEEL
        for kant, ernaar in enumerate((doos.x > 0, doos.x < 0, doos.y > 0, doos.y < 0)):
            if schijf and ernaar:
                om[kant] = min(om[kant], bij_schijf)
    return wit
