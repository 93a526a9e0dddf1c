"""Where the map would become much larger for one who comes, one ring becomes thicker instead when that is enough."""

from dataclasses import replace

from sonestra_cli.domein.posities import Posities
from sonestra_cli.kaarten.ringen.plaats.eerst import Werk
from sonestra_cli.kaarten.ringen.plaats.nieuwen import Begin, rond
from sonestra_cli.kaarten.ringen.plaats.ruimer.dikker import met_dikkere_ring
from sonestra_cli.kaarten.ringen.plaats.ruimer.op_maat import Verder, op_maat
from sonestra_cli.kaarten.ringen.plaats.verder import HOOGSTENS, VEEL_GROTER, WINT, blijvers, verder
from sonestra_cli.kaarten.ringen.plaats.vraag import Vraag

_STAP = 4.0
"""Points by which a ring becomes thicker, from one that is tried to the next."""


def verder_of_dikker(vraag: Vraag, posities: Posities, werk: Werk) -> Verder | None:
    """None when nobody stays, or rings or corners are no longer the same."""
    begonnen = blijvers(vraag, posities)
    if begonnen is None:
        return None
    begin, opnieuw = begonnen
    kring, straal = verder(begin, werk), rond(posities.straal or 0.0)
    beste = None if kring is None else Verder(kring, posities, opnieuw)
    if kring is not None and kring.straal <= VEEL_GROTER * straal and not opnieuw:
        return beste
    vol = {lid.ring for lid in vraag.leden if lid.sleutel not in begin.plekken}
    for ring in vraag.ringen:
        if ring in vol or begin.straal > straal:
            beste = _dunst(vraag, posities, replace(begin, straal=straal), ring, beste, werk) or beste
    return beste


def _dunst(
    vraag: Vraag, posities: Posities, begin: Begin, ring: str, beste: Verder | None, werk: Werk
) -> Verder | None:
    """With this ring as little thicker as can be; None when that makes no smaller map than ``beste``: doubling, then
    halving."""
    nu = begin.delen[-1] * begin.straal
    heel = beste is not None and not beste.opnieuw
    grens = beste.kring.ringen[-1].straal / WINT if beste is not None and heel else HOOGSTENS * nu

    def met(nr: int) -> Verder | None:
        if nu + nr * _STAP > grens:
            return None
        deel = round(nr * _STAP / begin.straal, 3)
        zo = met_dikkere_ring(begin.vraag, posities, ring, deel, begin.straal)
        return op_maat(vraag, zo, begin.straal, werk)

    te_dun, dik = 0, 1
    while (gevonden := met(dik)) is None:
        te_dun, dik = dik, 2 * dik
        if nu + te_dun * _STAP > grens:
            return None
    while dik - te_dun > 1:
        helft = (te_dun + dik) // 2
        if (dunner := met(helft)) is None:
            te_dun = helft
        else:
            dik, gevonden = helft, dunner
    return gevonden
