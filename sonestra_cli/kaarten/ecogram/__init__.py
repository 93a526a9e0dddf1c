"""The ecogram: everybody once, with a line that says how strong, how tense, and who supports whom (domein/7 §7.5)."""

import math
from collections.abc import Mapping
from dataclasses import replace

from sonestra_cli.domein.afleiding.groepen import van_nu
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.kaarten.delen.gemis import als_gebroken, gemist_in, niet_gelezen
from sonestra_cli.kaarten.delen.opmaak import Inhoud, bij_wie, titel, voor_wie, zet_op_blad
from sonestra_cli.kaarten.ecogram import uitleg
from sonestra_cli.kaarten.ecogram.banden import Verband, verband
from sonestra_cli.kaarten.ecogram.lijn import teken_lijn
from sonestra_cli.kaarten.ringen.blad import uitleg as ringuitleg
from sonestra_cli.kaarten.ringen.blad.tekenen import kaartjes_van, teken_kring
from sonestra_cli.kaarten.ringen.mensen.leden import VELDEN, Kring, KringMens, kring_rond
from sonestra_cli.kaarten.ringen.mensen.woorden import klein_steun
from sonestra_cli.kaarten.ringen.plaats import plaats
from sonestra_cli.kaarten.ringen.plaats.cellen import hoek_van, ingang
from sonestra_cli.kaarten.ringen.plaats.plaatsing import Plaatsing
from sonestra_cli.tekening.tekening import Deel, Lijn, Meet, Punt, Tekening

_VRIJ = 3.0
"""White between a line and what it joins, in points."""


def ecogram(beeld: Beeld, meet: Meet) -> Tekening:
    """Everybody of the network once; the line to the middle is strength, strain and direction, each on its own."""
    kring = kring_rond(beeld.traject)
    nu = van_nu(beeld.traject)
    verbanden = {str(mens.sleutel): verband(nu, mens.sleutel) for mens in kring.mensen}
    stand = plaats(beeld.traject, meet)
    kaartjes = kaartjes_van(
        kring, lambda mens: klein_steun(beeld.traject, mens, verbanden[mens.sleutel].steun), stand, meet
    )
    inhoud = teken_kring(kring, kaartjes, stand, ringuitleg.wie_is, meet)
    gemist = gemist_in(beeld.traject.netwerk, VELDEN)
    inhoud = replace(
        inhoud, geometrie=replace(inhoud.geometrie, gebroken=(*inhoud.geometrie.gebroken, *als_gebroken(gemist)))
    )
    wie = bij_wie(beeld.traject)
    dichtbij = (f"Met wie, hoe dichtbij, en wie steunt wie. Hoe dichter bij het midden, hoe dichter bij {wie}.",)
    return zet_op_blad(
        "ecogram",
        titel("Ecogram", beeld.traject),
        (*(dichtbij if wie else ()), *voor_wie(beeld), *niet_gelezen(gemist)),
        _met_lijnen(inhoud, kring, stand, verbanden),
        (*uitleg.legenda(tuple(verbanden.values())), *ringuitleg.legenda(kring.mensen)),
        (*uitleg.gesproken(beeld, kring, verbanden), *niet_gelezen(gemist)),
        meet,
    )


def _met_lijnen(inhoud: Inhoud, kring: Kring, stand: Plaatsing, verbanden: Mapping[str, Verband]) -> Inhoud:
    """The lines from the edge of the disc to the edge of every chip that has one."""
    assert inhoud.geometrie.midden is not None
    mx, my = inhoud.geometrie.midden
    delen: list[Deel] = []
    lijnen: list[Lijn] = []
    for mens in kring.mensen:
        band = verbanden[mens.sleutel]
        if not band.heeft_lijn:
            continue
        gezet = stand.mensen[mens.sleutel]
        hoek = hoek_van(gezet.doos.x, gezet.doos.y) if gezet.lijn is None else gezet.lijn
        x, y = ingang(gezet.doos, hoek)
        ver = math.hypot(x, y)
        binnen, buiten = (
            (mx + x * deel, my + y * deel) for deel in ((stand.schijf + _VRIJ) / ver, (ver - _VRIJ) / ver)
        )
        delen += teken_lijn(mens.sleutel, band, binnen, buiten, uitleg.zeg_lijn(mens, band))
        lijnen += _geometrie(mens, band, (binnen, buiten))
    return replace(inhoud, delen=(*inhoud.delen, *delen), geometrie=replace(inhoud.geometrie, lijnen=tuple(lijnen)))


def _geometrie(mens: KringMens, band: Verband, punten: tuple[Punt, ...]) -> list[Lijn]:
    van = str(band.van or "midden")
    lijnen = [Lijn("relatie", f"band-{mens.sleutel}", van, mens.sleutel, punten)] if band.band else []
    if band.naar_mij or band.van_mij:
        lijnen.append(Lijn("steun", f"steun-{mens.sleutel}", van, mens.sleutel, punten))
    return lijnen
