"""Paper: which sheet a map needs so that its smallest text can still be read (domein/7: 8 points on paper)."""

import math
from dataclasses import dataclass
from typing import Literal, TypeAlias

from sonestra_cli.tekening.tekening import Tekening

Papiermaat: TypeAlias = Literal["a4", "a3", "a2", "a1", "a0"]
PAPIEREN: dict[Papiermaat, tuple[float, float]] = {
    "a4": (595.28, 841.89),
    "a3": (841.89, 1190.55),
    "a2": (1190.55, 1683.78),
    "a1": (1683.78, 2383.94),
    "a0": (2383.94, 3370.39),
}
"""Width and height in points, upright (ISO 216)."""

LEESBAAR = 8.0
"""Smallest text on paper, in points."""
RAND = 28.35
"""Margin round the map: 10 mm, which every printer leaves; on paper larger than A3 it grows along."""
NIET_HEEL = 0.84
"""At most so much of a sheet is picture: from 85 % on it counts as a scan, in which who listens hears nothing."""
GROOTST = 1.5
"""A small map is not blown up to more than this, unless somebody asks for larger paper."""
KLEINSTE: Papiermaat = "a4"
"""The paper that people have."""
GROOTSTE: Papiermaat = "a0"


@dataclass(frozen=True, slots=True)
class Vel:
    """A sheet with a map on it: its size and that of the map, in points. ``past``: the smallest text can be read."""

    papier: Papiermaat
    liggend: bool
    breedte: float
    hoogte: float
    beeld_breedte: float
    beeld_hoogte: float
    past: bool

    @property
    def naam(self) -> str:
        return f"{self.papier.upper()} {'liggend' if self.liggend else 'staand'}"


def kies_vel(tekening: Tekening, gevraagd: Papiermaat | None = None) -> tuple[Vel, float]:
    """The smallest sheet on which the smallest text is readable, and the size of that text.

    Paper that was ``gevraagd`` is the least, and the map fills it: who asks for a poster means to see it from afar.
    When not even A0 will do, A0 with ``past`` False.
    """
    kleinste = kleinste_tekst(tekening)
    papieren = list(PAPIEREN)
    for papier in papieren[papieren.index(gevraagd or KLEINSTE) :]:
        vel = leg_op(tekening, papier, kleinste, vol=gevraagd is not None)
        if vel.past:
            break
    return vel, round(kleinste * vel.beeld_breedte / tekening.breedte, 1)


def kleinste_tekst(tekening: Tekening) -> float:
    """The size of the smallest text of a map, in its own points; 12 when it has none."""
    return min((tekst.pt for tekst in tekening.teksten if tekst.tekst.strip()), default=12.0)


def vel_in_een_papier(breed: float, hoog: float, kleinste: float, boven_en_onder: float) -> Papiermaat:
    """The smallest sheet that stands on which a map can be read, with so many points above and below it kept free."""
    for papier, (kort, lang) in PAPIEREN.items():
        heel = math.sqrt(NIET_HEEL * kort * lang / (breed * hoog))
        schaal = min((kort - 2 * RAND) / breed, (lang - boven_en_onder) / hoog, heel)
        if round(kleinste * schaal, 1) >= LEESBAAR:
            return papier
    return GROOTSTE


def rand_op(papier: Papiermaat, vanaf: Papiermaat = "a3") -> float:
    """The margin on this paper, in points: on what is larger than ``vanaf`` there is something to hold and to stick
    tape on, and the picture does not fill the whole sheet."""
    return RAND * max(1.0, PAPIEREN[papier][0] / PAPIEREN[vanaf][0])


def leg_op(tekening: Tekening, papier: Papiermaat, kleinste: float, *, vol: bool = False) -> Vel:
    """``tekening`` on exactly this paper, turned the way that lets it be largest; ``kleinste`` is its smallest text.

    ``vol``: it fills the paper, however much larger it becomes. A wide margin gives way before letters are too small.
    """
    kort, lang = PAPIEREN[papier]
    liggend = tekening.breedte > tekening.hoogte
    breedte, hoogte = (lang, kort) if liggend else (kort, lang)
    ruim, past_in = (
        min((breedte - 2 * rand) / tekening.breedte, (hoogte - 2 * rand) / tekening.hoogte)
        for rand in (rand_op(papier), RAND)
    )
    past_in = max(ruim, min(past_in, LEESBAAR / kleinste))
    schaal = past_in if vol else min(past_in, GROOTST)
    return Vel(
        papier,
        liggend,
        breedte,
        hoogte,
        tekening.breedte * schaal,
        tekening.hoogte * schaal,
        past=round(kleinste * schaal, 1) >= LEESBAAR,
    )
