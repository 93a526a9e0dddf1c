"""The relatiekaart: rings for how near, sectors for where from; the place is the message (domein/7 §7.5)."""

from collections.abc import Mapping
from dataclasses import replace

from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.kaarten.delen.gemis import als_gebroken, gemist_in, niet_gelezen
from sonestra_cli.kaarten.delen.opmaak import bij_wie, titel, voor_wie, zet_op_blad
from sonestra_cli.kaarten.ringen.blad import grond, uitleg
from sonestra_cli.kaarten.ringen.blad.kaartje import persoon_kaartje
from sonestra_cli.kaarten.ringen.blad.leden import VELDEN, kring_rond
from sonestra_cli.kaarten.ringen.blad.namen import opschriften
from sonestra_cli.kaarten.ringen.blad.tekenen import teken_kring
from sonestra_cli.kaarten.ringen.plaats.blijvers import verhuisd
from sonestra_cli.kaarten.ringen.plaats.indeling import (
    HOEK_ERBIJ,
    NOG_TE_PLAATSEN,
    OVERIG,
    PROFESSIONAL,
    Lid,
    eenheden_naar_ruimte,
)
from sonestra_cli.kaarten.ringen.plaats.opstelling import stel_ringen_op
from sonestra_cli.kaarten.ringen.plaats.poging import RingVraag
from sonestra_cli.kaarten.ringen.plaats.positie import Positie
from sonestra_cli.tekening.tekening import Meet, Tekening

_GEEN: Mapping[str, Positie] = {}
_SCHIJF, _RUIM = 30.0, 4.0


def relatiekaart(beeld: Beeld, meet: Meet, posities: Mapping[str, Positie] = _GEEN) -> Tekening:
    """Everybody of the network once, at a place that says how near; who has a place in ``posities`` keeps it.

    When that cannot be (they are in another ring or sector now, or there is no room), ``gebroken`` says so.
    """
    kring = kring_rond(beeld.traject)
    kaartjes = {
        str(mens.sleutel): persoon_kaartje(mens, ((mens.wie, "gewoon"),) if mens.wie else (), meet)
        for mens in kring.mensen
    }
    midden = grond.schijf(kring.midden, _SCHIJF, meet)
    leden = tuple(
        Lid(mens.sleutel, mens.ring, mens.sector, kaartjes[mens.sleutel].breedte, kaartjes[mens.sleutel].hoogte)
        for mens in kring.mensen
    )
    eenheden = eenheden_naar_ruimte([lid for lid in leden if lid.sector != PROFESSIONAL], kring.ringen)
    breedten = opschriften((*kring.ringen, NOG_TE_PLAATSEN, PROFESSIONAL), meet)
    vrij_eind = 0.0 if OVERIG in kring.sectoren else HOEK_ERBIJ
    vraag = RingVraag(leden, kring.ringen, kring.sectoren, eenheden, midden.straal, _RUIM, breedten, vrij_eind)
    stand = stel_ringen_op(vraag, posities)
    inhoud = teken_kring(kring, kaartjes, stand, midden, uitleg.wie_is, meet)
    gemist = gemist_in(beeld.traject.netwerk, VELDEN)
    gebroken = (*verhuisd(vraag, posities, stand), *als_gebroken(gemist))
    geometrie = replace(inhoud.geometrie, gebroken=gebroken)
    wie = bij_wie(beeld.traject)
    dichtbij = (f"Hoe dichter bij het midden, hoe dichter bij {wie}.",) if wie else ()
    return zet_op_blad(
        "relatiekaart",
        titel("Relatiekaart", beeld.traject),
        (*dichtbij, *voor_wie(beeld), *niet_gelezen(gemist)),
        replace(inhoud, geometrie=geometrie),
        uitleg.legenda(kring.mensen),
        (*uitleg.gesproken(beeld, kring), *niet_gelezen(gemist)),
        meet,
    )
