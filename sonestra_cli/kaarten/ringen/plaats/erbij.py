"""Newcomers in one ring, around those who have a place there."""

import math
from collections.abc import Mapping, Sequence
from itertools import pairwise

from sonestra_cli.domein.posities import Plek
from sonestra_cli.kaarten.ringen.plaats.bezet import Bezet
from sonestra_cli.kaarten.ringen.plaats.eerst import per_hoek
from sonestra_cli.kaarten.ringen.plaats.uitsteken import Kaartvlak
from sonestra_cli.kaarten.ringen.plaats.vullen import (
    ALLEEN_HET_MIDDEN,
    HEEL,
    KERN,
    Baan,
    Lid,
    Stand,
    Standen,
    in_sector,
    op,
    probeer,
)
from sonestra_cli.tekening.tekening import Sector


def zet_erbij(
    leden: Sequence[Lid],
    plekken: Mapping[str, Plek],
    baan: Baan,
    bezet: Bezet,
    straal: float,
    ruim: Kaartvlak | None = None,
) -> Standen | None:
    """Who has a place there, and everybody else of this ring around them; None when somebody finds no place.

    With ``ruim``, all that stands on the map, whoever finds none may lie over the line of the ring.
    """
    standen: Standen = {}
    for lid in leden:
        if lid.sleutel in plekken:
            plek = plekken[lid.sleutel]
            standen[lid.sleutel] = op(lid, plek.hoek, plek.straal * straal)
            if standen[lid.sleutel].doos.raakt(baan.opschrift, 0.0, 0.0):
                return None
            bezet.zet(standen[lid.sleutel].doos)
    nieuw = per_hoek([lid for lid in leden if lid.sleutel not in plekken])
    for sector in baan.sectoren:
        for lid in nieuw.get(sector.naam, ()):
            buren = [
                standen[ander.sleutel].hoek
                for ander in leden
                if ander.sector == lid.sector and ander.sleutel in standen
            ]
            wens = _wens(sector, buren)
            stand = _dichtst_bij(lid, wens, sector, baan, bezet)
            if stand is None and ruim is not None:
                stand = ruim.zoek(lid, wens, sector, baan)
            if stand is None:
                return None
            bezet.zet(stand.doos)
            if ruim is not None:
                ruim.bezet.zet(stand.doos)
            standen[lid.sleutel] = stand
    return standen


def _wens(sector: Sector, buren: Sequence[float]) -> float:
    """Degrees from the beginning of the sector to where a newcomer would stand: in the middle of an empty one, else
    beside those who stand there, in the widest free stretch, of which most stays free for who comes next."""
    breed = sector.tot - sector.van
    randen = sorted({0.0, breed, *((hoek - sector.van) % 360 for hoek in buren)})
    van, tot = max(pairwise(randen), key=lambda stuk: (stuk[1] - stuk[0], -stuk[0]))
    if not buren:
        return (van + tot) / 2
    return van if van > 0 else tot


def _dichtst_bij(lid: Lid, wens: float, sector: Sector, baan: Baan, bezet: Bezet) -> Stand | None:
    """The free place in the direction nearest to the one that is wished: whole in the sector, else as far as can be."""
    breed, stap = sector.tot - sector.van, baan.hoeken()
    met_een_kern: Stand | None = None
    alleen_het_midden: Stand | None = None
    for nr in range(2 * math.ceil(breed / stap) + 2):
        vanaf = wens + stap * (nr // 2 + nr % 2) * (1 if nr % 2 else -1)
        if 0 <= vanaf <= breed:
            hoek = round(sector.van + vanaf, 1)
            gedraaid = Sector(sector.naam, sector.van - hoek + hoek % 360, sector.tot - hoek + hoek % 360)
            stand = probeer(lid, hoek % 360, baan, gedraaid, bezet, ALLEEN_HET_MIDDEN)
            if stand is None:
                continue
            if in_sector(lid, stand.hoek, stand.straal, gedraaid, HEEL):
                return stand
            if met_een_kern is None and in_sector(lid, stand.hoek, stand.straal, gedraaid, KERN):
                met_een_kern = stand
            alleen_het_midden = alleen_het_midden or stand
    return met_een_kern or alleen_het_midden
