"""Shading of a symbol by what somebody keeps apart about their own health (domein/7 §7.1)."""

from collections.abc import Iterator, Sequence
from math import cos, pi, sin

from sonestra_cli.domein.persoon import Kenmerk
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.kaarten import stijl
from sonestra_cli.kaarten.genogram.maten import Maat
from sonestra_cli.kaarten.tekening import Deel, Punt, Symbool, Tekst, Vlak

_MIDDELEN = ("versla", "drank", "alcohol", "drugs", "gok", "gam", "middelen")
_VULLING = "#9aa4ab"
"""Grey instead of black, so that the age stays readable in it."""


def soort_kenmerk(kenmerk: Kenmerk) -> str:
    """``middelen``, ``beperking`` or ``ziekte``, from the words."""
    wat = kenmerk.wat.lower()
    if any(woord in wat for woord in _MIDDELEN):
        return "middelen"
    return "beperking" if "beperking" in wat else "ziekte"


def kenmerk_delen(sleutel: Sleutel, kenmerken: Sequence[Kenmerk], maat: Maat, midden: Punt) -> Iterator[Deel]:
    """Lower half: drink or drugs; left half: illness; a small box with B: disability."""
    soorten = {soort_kenmerk(k) for k in kenmerken}
    hoeken = {"middelen": (0.0, pi), "ziekte": (pi / 2, 3 * pi / 2)}
    for soort in sorted(soorten & hoeken.keys()):
        punten = _helft(maat, midden, *hoeken[soort])
        yield Vlak(f"kenmerk-{sleutel}-{soort}", f"kenmerk {soort}", punten, None, _VULLING, laag="midden")
    if "beperking" in soorten:
        x, y = midden[0] + maat.zijde / 2 + 5, midden[1] + maat.zijde / 2 - 5
        yield Symbool(f"kenmerk-{sleutel}-b", "kenmerk beperking", "vierkant", x, y, 10, 10, stijl.PEN_DUN)
        yield Tekst(f"kenmerk-{sleutel}-b-tekst", sleutel, "B", x, y, 6, 10, 8.5, klasse="kenmerk")


def _helft(maat: Maat, midden: Punt, van: float, tot: float) -> tuple[Punt, ...]:
    """Half of the shape between two angles (clockwise from the right, y down)."""
    r = maat.zijde / 2 - 1.5
    punten = []
    for stap in range(25):
        hoek = van + (tot - van) * stap / 24
        c, s = cos(hoek), sin(hoek)
        deel = {"vierkant": max(abs(c), abs(s)), "ruit": abs(c) + abs(s)}.get(maat.vorm, 1.0)
        punten.append((midden[0] + r * c / deel, midden[1] + r * s / deel))
    return tuple(punten)
