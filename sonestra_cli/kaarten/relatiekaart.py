"""The relatiekaart: rings for how near, sectors for where from; the place is the message (domein/7 §7.5)."""

from dataclasses import replace

from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.kaarten.delen.gemis import als_gebroken, gemist_in, niet_gelezen
from sonestra_cli.kaarten.delen.opmaak import bij_wie, titel, voor_wie, zet_op_blad
from sonestra_cli.kaarten.ringen.blad import uitleg
from sonestra_cli.kaarten.ringen.blad.tekenen import kaartjes_van, teken_kring
from sonestra_cli.kaarten.ringen.mensen.leden import VELDEN, kring_rond
from sonestra_cli.kaarten.ringen.mensen.woorden import klein_wie
from sonestra_cli.kaarten.ringen.plaats import plaats
from sonestra_cli.tekening.tekening import Meet, Tekening


def relatiekaart(beeld: Beeld, meet: Meet) -> Tekening:
    """Everybody of the network once, at a place that says how near.

    When somebody cannot keep the place they had, ``gebroken`` says so.
    """
    kring = kring_rond(beeld.traject)
    stand = plaats(beeld.traject, meet)
    kaartjes = kaartjes_van(kring, klein_wie, stand, meet)
    inhoud = teken_kring(kring, kaartjes, stand, uitleg.wie_is, meet)
    gemist = gemist_in(beeld.traject.netwerk, VELDEN)
    gebroken = (*inhoud.geometrie.gebroken, *als_gebroken(gemist))
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
