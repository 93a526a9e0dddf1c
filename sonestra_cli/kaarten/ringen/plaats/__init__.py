"""Where everybody stands on a ring map: found once, for relatiekaart, ecogram and sociogram together."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from sonestra_cli.domein.posities import Plek, bruikbaar
from sonestra_cli.domein.traject import Traject
from sonestra_cli.kaarten.ringen.mensen.leden import NOG_TE_PLAATSEN, PROFESSIONAL
from sonestra_cli.kaarten.ringen.plaats.bak import zet_in_bak
from sonestra_cli.kaarten.ringen.plaats.cellen import Rechthoek
from sonestra_cli.kaarten.ringen.plaats.eerst import Werk, eerste
from sonestra_cli.kaarten.ringen.plaats.plaatsing import Gezet, Plaatsing
from sonestra_cli.kaarten.ringen.plaats.ruimer.mee import echt, verder_naar_buiten
from sonestra_cli.kaarten.ringen.plaats.ruimer.op_maat import Verder
from sonestra_cli.kaarten.ringen.plaats.ruimer.zoeken import verder_of_dikker
from sonestra_cli.kaarten.ringen.plaats.vakmensen import band
from sonestra_cli.kaarten.ringen.plaats.verder import REGEL
from sonestra_cli.kaarten.ringen.plaats.vraag import Vraag, naast_wie_er_staat, vraag
from sonestra_cli.kaarten.ringen.plaats.vullen import Stand
from sonestra_cli.kaarten.ringen.plaats.zicht import vrije_hoeken
from sonestra_cli.techniek.onthouden import onthoud
from sonestra_cli.tekening.tekening import Gebroken, Meet, Ring, Sector

_ALLES = "De ringen of groepen zijn veranderd: iedereen is opnieuw geplaatst."


def plaats(traject: Traject, meet: Meet) -> Plaatsing:
    """Everybody at one place; who has one in ``traject.posities`` keeps it."""
    return _onthouden(meet)(traject)


@onthoud()
def _onthouden(meet: Meet) -> Callable[[Traject], Plaatsing]:
    @onthoud()
    def plaats_(traject: Traject) -> Plaatsing:
        return _plaats(traject, vraag(traject, meet))

    return plaats_


def _plaats(traject: Traject, vraag: Vraag) -> Plaatsing:
    werk, posities = Werk(), echt(bruikbaar(traject.posities), vraag)
    plekken: Mapping[str, Plek] = {str(sleutel): plek for sleutel, plek in posities.mensen.items()}
    eerder = None
    if plekken:
        vraag = naast_wie_er_staat(vraag, plekken, posities.straal or 0.0)
        eerder = verder_of_dikker(vraag, posities, werk)
    stand_nu = eerder or Verder(eerste(vraag, werk), replace(posities, ruimer={}), _iedereen(vraag, plekken))
    kring, opnieuw = stand_nu.kring, stand_nu.opnieuw
    ruimer = stand_nu.posities.ruimer
    plekken = {str(sleutel): plek for sleutel, plek in stand_nu.posities.mensen.items()}
    maat, ringen, sectoren = kring.straal, list(kring.ringen), list(kring.sectoren)
    straal, erbij = ringen[-1].straal, verder_naar_buiten(vraag.ringen, ruimer)
    standen: dict[str, Stand] = {}
    for ring in kring.standen.values():
        standen |= ring
    deel = stand_nu.posities.ringen.get(PROFESSIONAL, 1.0) if eerder else 1.0
    vak = band(vraag, plekken, deel, kring, werk)
    if vak is not None:
        ringen.append(vak.ring)
        sectoren.append(Sector(PROFESSIONAL, 0.0, 360.0))
        standen |= vak.standen
    zicht = vrije_hoeken({sleutel: stand.doos for sleutel, stand in standen.items()})
    mensen = {
        lid.sleutel: _gezet(lid.ring, lid.sector, standen[lid.sleutel], maat, erbij[lid.ring], zicht.get(lid.sleutel))
        for lid in vraag.leden
        if lid.sleutel in standen
    }
    vakken = {sleutel: plek.bak for sleutel, plek in plekken.items() if plek.bak is not None}
    opzij = vak.opzij if vak else straal
    bak = zet_in_bak(vraag.in_ring(NOG_TE_PLAATSEN), vakken, opzij, ringen[-1].straal)
    if bak is not None:
        mensen |= {
            sleutel: Gezet(doos, NOG_TE_PLAATSEN, NOG_TE_PLAATSEN, Plek(bak=nummer), breed)
            for sleutel, (nummer, doos, breed) in bak[0].items()
        }
        ringen.append(Ring(NOG_TE_PLAATSEN, round(bak[1].verste + 1, 2)))
        sectoren.append(Sector(NOG_TE_PLAATSEN, 0.0, 360.0))
    return Plaatsing(
        straal,
        vraag.schijf,
        tuple(ringen),
        tuple(sectoren),
        dict(sorted(mensen.items())),
        bak[1] if bak else None,
        opnieuw,
        werk.gedaan,
        opzij=opzij,
        ruimer=ruimer,
        maat=maat,
    )


def _gezet(ring: str, sector: str, stand: Stand, maat: float, erbij: float, zicht: float | None) -> Gezet:
    doos = Rechthoek(round(stand.doos.x, 2), round(stand.doos.y, 2), stand.doos.breedte, stand.doos.hoogte)
    return Gezet(
        doos, ring, sector, Plek(round(stand.hoek, 1), round(stand.straal / maat - erbij, 3)), stand.breed, zicht
    )


def _iedereen(vraag: Vraag, plekken: Mapping[str, Plek]) -> tuple[Gebroken, ...]:
    """Who stood in a ring and stands in one now, when the whole map is placed anew."""
    wie = tuple(
        lid.sleutel
        for lid in vraag.leden
        if lid.ring in vraag.ringen and lid.sleutel in plekken and plekken[lid.sleutel].bak is None
    )
    return (Gebroken(REGEL, _ALLES, wie),) if wie else ()
