"""One ring so much thicker: the lines of the rings around it, and who stands there."""

import math
from collections.abc import Mapping
from dataclasses import replace
from itertools import pairwise

from sonestra_cli.domein.posities import Posities
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.kaarten.ringen.mensen.leden import PROFESSIONAL
from sonestra_cli.kaarten.ringen.plaats.cellen import Rechthoek
from sonestra_cli.kaarten.ringen.plaats.ruimer.mee import naar_buiten
from sonestra_cli.kaarten.ringen.plaats.vraag import Vraag
from sonestra_cli.kaarten.ringen.plaats.vullen import RAND, op


def met_dikkere_ring(vraag: Vraag, posities: Posities, ring: str, deel: float, straal: float) -> Posities:
    """``deel`` of ``straal`` thicker. Nobody in the ring itself moves; everybody outside it goes straight outward."""
    erbuiten = (*vraag.ringen[vraag.ringen.index(ring) + 1 :], PROFESSIONAL)
    ruimer = {**posities.ruimer, ring: round(posities.ruimer.get(ring, 0.0) + deel, 3)}
    ringen = {naam: eind + (deel if naam in (ring, *erbuiten) else 0.0) for naam, eind in posities.ringen.items()}
    nu = replace(
        naar_buiten(posities, vraag, dict.fromkeys(erbuiten, deel)),
        ringen=ringen,
        ruimer={naam: ruimer[naam] for naam in vraag.ringen if naam in ruimer},
    )
    for binnen, buiten in pairwise((ring, *erbuiten)):
        ringen[binnen] = _lijn(vraag, posities, nu, straal, (binnen, buiten))
    return replace(nu, ringen={naam: math.floor(round(eind * 1e4, 4)) / 1e4 for naam, eind in ringen.items()})


def _lijn(vraag: Vraag, toen: Posities, nu: Posities, straal: float, ringen: tuple[str, str]) -> float:
    """Where the line between these two rings comes: a wide box that goes outward would lie a little over it, so it
    stays behind as far as nobody inside it is in the way."""
    binnen, buiten = ringen
    lijn = toen.ringen[binnen] * straal
    dozen, was = _dozen(vraag, nu, straal, ringen), _dozen(vraag, toen, straal, ringen)
    dicht = min(
        (doos.naaste for wie, doos in dozen[buiten].items() if was[buiten][wie].naaste >= lijn), default=math.inf
    )
    ver = max((doos.verste for wie, doos in dozen[binnen].items() if was[binnen][wie].verste <= lijn), default=0.0)
    return min(nu.ringen[binnen], max(dicht - RAND, ver + RAND) / straal)


def _dozen(
    vraag: Vraag, posities: Posities, straal: float, ringen: tuple[str, str]
) -> Mapping[str, Mapping[str, Rechthoek]]:
    """The box of everybody who has a place in these rings, by ring."""
    return {
        ring: {
            lid.sleutel: op(lid, plek.hoek, plek.straal * straal).doos
            for lid in vraag.in_ring(ring)
            if (plek := posities.mensen.get(Sleutel(lid.sleutel))) is not None and plek.bak is None
        }
        for ring in ringen
    }
