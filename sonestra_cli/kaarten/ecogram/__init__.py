"""The ecogram: everybody once, with a line that says how strong, how tense, and who supports whom (domein/7 §7.5)."""

import math
from collections.abc import Mapping
from dataclasses import replace

from sonestra_cli.domein.afleiding.groepen import van_nu
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.kaarten.delen.gemis import als_gebroken, gemist_in, niet_gelezen
from sonestra_cli.kaarten.delen.opmaak import Inhoud, bij_wie, titel, voor_wie, zet_op_blad
from sonestra_cli.kaarten.ecogram import uitleg
from sonestra_cli.kaarten.ecogram.banden import Verband, steun_in_woorden, verband
from sonestra_cli.kaarten.ecogram.lijn import breed, kortste, teken_lijn
from sonestra_cli.kaarten.ringen.blad import grond
from sonestra_cli.kaarten.ringen.blad import uitleg as ringuitleg
from sonestra_cli.kaarten.ringen.blad.kaartje import PersoonKaartje, persoon_kaartje
from sonestra_cli.kaarten.ringen.blad.leden import VELDEN, Kring, KringMens, kring_rond
from sonestra_cli.kaarten.ringen.blad.namen import opschriften
from sonestra_cli.kaarten.ringen.blad.tekenen import teken_kring
from sonestra_cli.kaarten.ringen.plaats.cellen import ingang
from sonestra_cli.kaarten.ringen.plaats.indeling import NOG_TE_PLAATSEN, PROFESSIONAL, Lid, eenheden_naar_zicht
from sonestra_cli.kaarten.ringen.plaats.opstelling import stel_ringen_op
from sonestra_cli.kaarten.ringen.plaats.poging import RingOpstelling, RingVraag
from sonestra_cli.tekening.tekening import Deel, Gewicht, Lijn, Meet, Punt, Tekening

_SCHIJF, _VRIJ, _RUIM = 38.0, 3.0, 32.0
"""Smallest disc; white between a line and what it joins; least distance between disc and box. In points."""
_RUIM_OM = 1.8
"""The edge of the disc is at least so many times what all lines take of it."""


def ecogram(beeld: Beeld, meet: Meet) -> Tekening:
    """Everybody of the network once; the line to the middle is strength, strain and direction, each on its own."""
    kring = kring_rond(beeld.traject)
    nu = van_nu(beeld.traject)
    verbanden = {str(mens.sleutel): verband(nu, mens.sleutel) for mens in kring.mensen}
    kaartjes = {
        str(mens.sleutel): persoon_kaartje(mens, _klein(mens, verbanden[mens.sleutel]), meet) for mens in kring.mensen
    }
    rand = _RUIM_OM * sum(breed(een) for een in verbanden.values() if een.heeft_lijn)
    midden = grond.schijf(kring.midden, max(_SCHIJF, rand / math.tau), meet)
    stand = stel_ringen_op(_vraag(kring, kaartjes, verbanden, midden.straal, meet), {})
    inhoud = teken_kring(kring, kaartjes, stand, midden, ringuitleg.wie_is, meet)
    gemist = gemist_in(beeld.traject.netwerk, VELDEN)
    inhoud = replace(inhoud, geometrie=replace(inhoud.geometrie, gebroken=als_gebroken(gemist)))
    wie = bij_wie(beeld.traject)
    dichtbij = (f"Met wie, hoe dichtbij, en wie steunt wie. Hoe dichter bij het midden, hoe dichter bij {wie}.",)
    return zet_op_blad(
        "ecogram",
        titel("Ecogram", beeld.traject),
        (*(dichtbij if wie else ()), *voor_wie(beeld), *niet_gelezen(gemist)),
        _met_lijnen(inhoud, kring, stand, verbanden, midden),
        (*uitleg.legenda(tuple(verbanden.values())), *ringuitleg.legenda(kring.mensen)),
        (*uitleg.gesproken(beeld, kring, verbanden), *niet_gelezen(gemist)),
        meet,
    )


def _klein(mens: KringMens, band: Verband) -> tuple[tuple[str, Gewicht], ...]:
    """Under the name: the support in words; of a professional the task."""
    taak: tuple[tuple[str, Gewicht], ...] = ((mens.wie, "gewoon"),) if mens.is_professional and mens.wie else ()
    steun: tuple[tuple[str, Gewicht], ...] = tuple((woorden, "cursief") for woorden in steun_in_woorden(band.steun))
    return (*taak, *steun)


def _vraag(
    kring: Kring, kaartjes: Mapping[str, PersoonKaartje], verbanden: Mapping[str, Verband], schijf: float, meet: Meet
) -> RingVraag:
    leden = tuple(_lid(mens, kaartjes[mens.sleutel], verbanden[mens.sleutel], schijf) for mens in kring.mensen)
    eenheden = eenheden_naar_zicht([lid for lid in leden if lid.sector != PROFESSIONAL], kring.ringen)
    breedten = opschriften((*kring.ringen, NOG_TE_PLAATSEN, PROFESSIONAL), meet)
    return RingVraag(leden, kring.ringen, kring.sectoren, eenheden, schijf, _RUIM, breedten)


def _lid(mens: KringMens, kaart: PersoonKaartje, band: Verband, schijf: float) -> Lid:
    maat = (kaart.breedte, kaart.hoogte)
    if not band.heeft_lijn:
        return Lid(mens.sleutel, mens.ring, mens.sector, *maat)
    half = math.degrees(breed(band) / 2 / (schijf + _VRIJ))
    return Lid(mens.sleutel, mens.ring, mens.sector, *maat, True, half, max(0.0, kortste(band) + 2 * _VRIJ - _RUIM))


def _met_lijnen(
    inhoud: Inhoud, kring: Kring, stand: RingOpstelling, verbanden: Mapping[str, Verband], midden: grond.Schijf
) -> Inhoud:
    """The lines from the edge of the disc to the edge of every chip that has one."""
    assert inhoud.geometrie.midden is not None
    mx, my = inhoud.geometrie.midden
    delen: list[Deel] = []
    lijnen: list[Lijn] = []
    for mens in kring.mensen:
        band = verbanden[mens.sleutel]
        if not band.heeft_lijn:
            continue
        gezet = stand.plekken[mens.sleutel]
        assert gezet.lijn is not None, "who has a line was placed with one"
        x, y = ingang(gezet.doos, gezet.lijn)
        ver = math.hypot(x, y)
        binnen, buiten = (
            (mx + x * deel, my + y * deel) for deel in ((midden.straal + _VRIJ) / ver, (ver - _VRIJ) / ver)
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
