"""The signs in a symbol that people chose for what they tell of their own body and mind (domein/7 §7.1)."""

from collections.abc import Iterator, Sequence
from math import cos, pi, sin

from sonestra_cli.domein.keuzes import Kenmerkteken
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.kaarten.genogram.plaats.maten import PersoonMaat
from sonestra_cli.tekening import stijl
from sonestra_cli.tekening.tekening import Deel, Punt, Symbool, Tekst, Vlak

_VULLING = "#9aa4ab"
"""Grey instead of black, so that the age stays readable in it."""
_HOEKEN: dict[Kenmerkteken, tuple[float, float]] = {
    "verslaving": (0.0, pi),
    "verslaving_herstel": (pi / 2, pi),
    "ziekte": (pi / 2, 3 * pi / 2),
    "ziekte_herstel": (pi, 3 * pi / 2),
}
"""What of the symbol is filled, clockwise from the right: half of it, and half of that half when it gets better."""


def teken_kenmerken(
    sleutel: Sleutel, gekozen: Sequence[Kenmerkteken], maat: PersoonMaat, midden: Punt
) -> Iterator[Deel]:
    """Lower half: drink, drugs or gambling; left half: illness; a small box with B: disability."""
    for soort in gekozen:
        if soort in _HOEKEN:
            punten = _deel(maat, midden, *_HOEKEN[soort])
            yield Vlak(f"kenmerk-{sleutel}-{soort}", f"kenmerk {soort}", punten, None, _VULLING, laag="midden")
        elif soort == "beperking":
            x, y = midden[0] + maat.zijde / 2 + 5, midden[1] + maat.zijde / 2 - 5
            yield Symbool(f"kenmerk-{sleutel}-b", f"kenmerk {soort}", "vierkant", x, y, 10, 10, stijl.PEN_DUN)
            yield Tekst(f"kenmerk-{sleutel}-b-tekst", sleutel, "B", x, y, 6, 10, 8.5, klasse="kenmerk")


def _deel(maat: PersoonMaat, midden: Punt, van: float, tot: float) -> tuple[Punt, ...]:
    """The part of the shape between two angles (clockwise from the right, y down)."""
    r = maat.zijde / 2 - 1.5
    punten = [midden] if tot - van < pi else []
    for stap in range(25):
        hoek = van + (tot - van) * stap / 24
        c, s = cos(hoek), sin(hoek)
        deel = {"vierkant": max(abs(c), abs(s)), "ruit": abs(c) + abs(s)}.get(maat.vorm, 1.0)
        punten.append((midden[0] + r * c / deel, midden[1] + r * s / deel))
    return tuple(punten)
