"""The maps that stand in a paper: drawn when a file with pictures is made, once for all of those."""

from collections.abc import Callable, Mapping
from functools import cache
from typing import TypeAlias

from sonestra_cli.documenten.blokken import Kaart
from sonestra_cli.domein.zien.zicht import Beeld, rondgaand
from sonestra_cli.kaarten.delen.blik import Blik

Kaarten: TypeAlias = Callable[[], Mapping[str, Kaart]]
"""What a template writes as ``![…](toen)`` -> that map."""
OpHunPlek: TypeAlias = Callable[[Beeld], Beeld]
"""The view in which everybody stands where they stood before."""


def geen_kaarten() -> Mapping[str, Kaart]:
    return {}


def relatiekaarten_bij(beeld: Beeld, blik: Blik | None, op_hun_plek: OpHunPlek) -> Kaarten:
    """``nu``, and ``toen`` where there are two moments; with what paper that goes round may show."""
    if blik is None:
        return geen_kaarten
    return cache(lambda: _teken(rondgaand(op_hun_plek(beeld)), blik))


def _teken(beeld: Beeld, blik: Blik) -> Mapping[str, Kaart]:
    from sonestra_cli.kaarten.relatiekaart import relatiekaarten
    from sonestra_cli.tekenen.uitvoer import gesproken, maak
    from sonestra_cli.zetten.meten import meet
    from sonestra_cli.zetten.vellen import kleinste_tekst

    *eerst, nu = relatiekaarten(beeld, meet, blik)
    alle = {"toen": eerst[0], "nu": nu} if eerst else {"nu": nu}
    return {
        naam: Kaart(
            tekening.titel,
            " ".join(gesproken(tekening).split()),
            maak(tekening, "svg").decode(),
            tekening.breedte,
            tekening.hoogte,
            kleinste_tekst(tekening),
        )
        for naam, tekening in alle.items()
    }
