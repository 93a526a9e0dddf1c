"""All heights, row after row: symbols, couple lines and names under them, sibship bars above the next row."""

from sonestra_cli.kaarten.genogram.plaats.hoogten import TWEELING, HoogteGegevens, Hoogten, bron_x, voet_x
from sonestra_cli.kaarten.genogram.plaats.onder_rij import onder_rij
from sonestra_cli.kaarten.genogram.plaats.sporen import Ligger, leg_sporen
from sonestra_cli.tekening import stijl

S = stijl.S
BALK = 9.0
RIJ = 3.2 * S
JAREN = stijl.PT_KLEIN * stijl.REGEL + 4


def maak_hoogten(stand: HoogteGegevens) -> Hoogten:
    h, y = Hoogten(), 0.0
    for rij, knopen in enumerate(stand.bouw.rijen):
        h.rij.append(y)
        h.half.append(max([S / 2, *(stand.maten[k].zijde / 2 for k in knopen if k in stand.maten)]))
        h.onder = onder_rij(h, stand, rij)
        y = max(y + RIJ + stand.ruim, _band(h, stand, rij))
    return h


def _band(h: Hoogten, stand: HoogteGegevens, rij: int) -> float:
    """The bars between this row and the next; gives the y of the next row at least."""
    bouw, plekken, poorten = stand.bouw, stand.plekken, stand.poorten
    nummers = [nr for nr, b in bouw.per_bundel() if b.rij == rij]
    liggers, tweeling = [], False
    for nr in nummers:
        bron, voeten = bron_x(bouw, plekken, poorten, nr), voet_x(bouw, plekken, poorten, nr)
        uniek = tuple(sorted(set(voeten.values())))
        liggers.append(Ligger(min(bron, *uniek), max(bron, *uniek), (bron,), uniek))
        tweeling |= len(uniek) < len(voeten)
    sporen = leg_sporen(liggers)
    boven = h.onder + BALK + stand.ruim / 2
    diepst = boven + BALK * max(sporen, default=0)
    for nr, spoor in zip(nummers, sporen, strict=True):
        h.balk[nr] = boven + BALK * spoor
        h.top[nr] = h.balk[nr] if h.balk[nr] == diepst else diepst + 5
    if not nummers:
        return h.onder + S
    return diepst + (TWEELING + 5 if tweeling else 0) + BALK + stand.ruim / 2 + JAREN + S / 2 + 4
