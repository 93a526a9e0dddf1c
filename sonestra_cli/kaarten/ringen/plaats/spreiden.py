"""Everybody of one ring, with the room shared out: between columns, on both sides of each corner, before and behind."""

from collections.abc import Mapping, Sequence

from sonestra_cli.kaarten.ringen.plaats.bezet import Bezet
from sonestra_cli.kaarten.ringen.plaats.midden import spreid_over_hoek
from sonestra_cli.kaarten.ringen.plaats.vullen import Baan, Lid, Standen, op, vul_hoek

_RUIMER = (0.9, 0.6, 0.3, 0.0)
"""How much of the room that is left goes between the columns."""


def spreid(leden: Mapping[str, Sequence[Lid]], baan: Baan) -> tuple[Standen, int] | None:
    """Everybody with the room shared out between them, and the work; None when somebody finds no place at all."""
    bezet = baan.bezet()
    over: dict[str, tuple[float, int]] = {}
    for sector in baan.sectoren:
        gevuld = vul_hoek(leden.get(sector.naam, ()), sector, baan, bezet, 0.0, 0.0)
        if gevuld is None:
            return None
        standen, kolommen = gevuld
        hoeken = [stand.hoek for stand in standen.values()]
        if hoeken:
            vrij = sector.tot - sector.van - (max(hoeken) - min(hoeken)) - 2 * (min(hoeken) - sector.van)
            over[sector.naam] = max(vrij, 0.0), kolommen
    werk = bezet.werk
    for deel in _RUIMER:
        bezet = baan.bezet()
        uit: Standen | None = {}
        for sector in baan.sectoren:
            vrij, kolommen = over.get(sector.naam, (0.0, 1))
            erbij = round(deel * vrij / kolommen, 1)
            gevuld = vul_hoek(leden.get(sector.naam, ()), sector, baan, bezet, erbij / 2, erbij)
            if gevuld is None:
                uit = None
                break
            uit = {**(uit or {}), **gevuld[0]}
        werk += bezet.werk
        if uit is not None:
            over_de_hoek = spreid_over_hoek(uit, leden, baan, bezet)
            return _naar_het_midden(over_de_hoek, leden, baan, bezet), werk
    return None


def _naar_het_midden(standen: Standen, leden: Mapping[str, Sequence[Lid]], baan: Baan, bezet: Bezet) -> Standen:
    """Who has some room behind them, less than for one more, stands half-way in it."""
    wie = {lid.sleutel: lid for groep in leden.values() for lid in groep}
    uit = dict(standen)
    for sleutel, stand in standen.items():
        lid = wie[sleutel]
        over = baan.tussen(lid, stand.hoek)[1] - stand.straal
        if not baan.stap <= over / 2 <= stand.doos.hoogte:
            continue
        nieuw = op(lid, stand.hoek, stand.straal + over / 2 // baan.stap * baan.stap)
        bezet.neem_weg(stand.doos)
        if bezet.botst(nieuw.doos) is not None:
            nieuw = stand
        bezet.zet(nieuw.doos)
        uit[sleutel] = nieuw
    return uit
