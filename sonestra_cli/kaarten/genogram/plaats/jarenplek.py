"""At which side of the line from above both years of somebody stand: together, where there is room for that."""

from collections.abc import Mapping, Sequence
from typing import Literal

from sonestra_cli.kaarten.genogram.plaats.maten import PersoonMaat, uitersten
from sonestra_cli.kaarten.genogram.plaats.naamplaats import NaamPlek
from sonestra_cli.kaarten.genogram.plaats.poorten import Poorten
from sonestra_cli.kaarten.genogram.rijen.bouwplan import Bouw, Knoop

NAAST = 2.0
"""Between the line and the years."""
_WIT = 3.0
"""Between the years and who stands beside them, in points."""
JarenKant = Literal["links", "rechts"]


def jaren_kanten(
    bouw: Bouw, x: Sequence[float], maten: Mapping[Knoop, PersoonMaat], poorten: Poorten
) -> Mapping[Knoop, JarenKant]:
    """Who has both years at one side; of who is not in here the years stand at both sides of the line."""
    uit: dict[Knoop, JarenKant] = {}
    for rij in bouw.rijen:
        op_volgorde = sorted(rij, key=lambda knoop: x[knoop])
        gezet = -1e9
        for nr, knoop in enumerate(op_volgorde):
            _, rechts = _reikt(knoop, maten, poorten)
            maat, lijn = maten.get(knoop), poorten.boven.get(knoop, -1.0)
            if maat is not None and lijn >= 0 and all(maat.jaren) and maat.jaren[0].endswith("–"):
                nodig = lijn + NAAST + sum(maat.jaren_breed) + _WIT
                volgende = op_volgorde[nr + 1] if nr + 1 < len(op_volgorde) else None
                daar = 1e9 if volgende is None else x[volgende] - _reikt(volgende, maten, poorten)[0]
                if x[knoop] - nodig >= gezet:
                    uit[knoop], rechts = "links", maat.zijde / 2
                elif x[knoop] + nodig <= daar:
                    uit[knoop], rechts = "rechts", nodig
            gezet = x[knoop] + rechts
    return uit


def _reikt(knoop: Knoop, maten: Mapping[Knoop, PersoonMaat], poorten: Poorten) -> tuple[float, float]:
    """Left and right of the centre, at the height of the symbol and of the years; a passage is its line."""
    if (maat := maten.get(knoop)) is None:
        return 2.0, 2.0
    rand = uitersten(maat, poorten.boven.get(knoop, -1.0), NaamPlek())
    (links, rechts), (boven_links, boven_rechts) = rand["symbool"], rand["boven"]
    return max(links, boven_links), max(rechts, boven_rechts)
