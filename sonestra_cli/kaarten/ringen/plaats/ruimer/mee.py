"""Who stands outside a ring that became thicker moves out with its line, and keeps their place as it is kept."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from sonestra_cli.domein.posities import Posities
from sonestra_cli.kaarten.ringen.mensen.leden import PROFESSIONAL
from sonestra_cli.kaarten.ringen.plaats.vraag import Vraag


def verder_naar_buiten(ringen: Sequence[str], ruimer: Mapping[str, float]) -> Mapping[str, float]:
    """By ring how much further out everybody in it stands: as much as all rings inside it became thicker."""
    uit, erbij = dict[str, float](), 0.0
    for ring in (*ringen, PROFESSIONAL):
        uit[ring] = round(erbij, 3)
        erbij += ruimer.get(ring, 0.0)
    return uit


def echt(posities: Posities, vraag: Vraag) -> Posities:
    """Everybody as far out as they stand on the map."""
    ruimer = {ring: round(posities.ruimer[ring], 3) for ring in vraag.ringen if ring in posities.ruimer}
    return naar_buiten(replace(posities, ruimer=ruimer), vraag, verder_naar_buiten(vraag.ringen, ruimer))


def naar_buiten(posities: Posities, vraag: Vraag, erbij: Mapping[str, float]) -> Posities:
    """Everybody so much further out, by ring."""
    van = {lid.sleutel: erbij.get(lid.ring, 0.0) for lid in vraag.leden}
    mensen = {
        wie: replace(plek, straal=round(plek.straal + verder, 3))
        if plek.bak is None and (verder := van.get(str(wie), 0.0))
        else plek
        for wie, plek in posities.mensen.items()
    }
    return replace(posities, mensen=mensen)
