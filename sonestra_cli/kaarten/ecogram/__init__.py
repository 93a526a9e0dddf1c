"""The ecogram: everybody once, with a line that says how strong, how tense, and who supports whom (domein/7 §7.5)."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from sonestra_cli.domein.afleiding.ogen import met_eigen_verhaal
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.kaarten.delen.blik import GEWOON, Blik
from sonestra_cli.kaarten.delen.opmaak import Inhoud
from sonestra_cli.kaarten.ecogram import uitleg
from sonestra_cli.kaarten.ecogram.banden import Verband, verband
from sonestra_cli.kaarten.ecogram.behoefte import Behoefte
from sonestra_cli.kaarten.ecogram.lijn import DWARS, PENNEN, breed, kortste, teken_lijn
from sonestra_cli.kaarten.ecogram.tekenplek import HALVE_STREEP, Streep
from sonestra_cli.kaarten.ecogram.waaier import waaier
from sonestra_cli.kaarten.ringen.blad import uitleg as ringuitleg
from sonestra_cli.kaarten.ringen.blad.blikwoorden import eigen_kaarten
from sonestra_cli.kaarten.ringen.blad.moment import Moment, Momentblad
from sonestra_cli.kaarten.ringen.blad.momenten import ringkaart
from sonestra_cli.kaarten.ringen.blad.tekenen import kaartjes_van, teken_kring
from sonestra_cli.kaarten.ringen.lijnen.veld import Veld
from sonestra_cli.kaarten.ringen.mensen.woorden import klein_steun
from sonestra_cli.kaarten.ringen.plaats.cellen import Rechthoek
from sonestra_cli.tekening.langs import lengte
from sonestra_cli.tekening.tekening import Deel, Lijn, Meet, Punt, Streek, Tekening, Tekst
from sonestra_cli.tekening.verschuiven import verschuif


def ecogram(beeld: Beeld, meet: Meet, blik: Blik = GEWOON) -> Tekening:
    """Everybody of the network once; the line to the middle is strength, strain and direction, each on its own."""
    wie, kijker = blik.bij_wie(beeld.traject), blik.kijker(beeld.traject)
    over = "met wie, hoe dichtbij, en wie steunt wie"
    dichtbij = (f"{over.capitalize()}. Hoe dichter bij het midden, hoe dichter bij {wie}.",) if wie else ()
    eigen = eigen_kaarten(beeld.traject, blik, met_eigen_verhaal, "vertelde ook zelf", "vertelden ook zelf")
    ook = (*eigen, *uitleg.van_wanneer(beeld.traject, blik))
    teken = partial(_moment, beeld, blik, wie or "het midden", kijker, meet)
    return ringkaart("ecogram", over, dichtbij, ook, teken, beeld, blik, meet)


def _moment(beeld: Beeld, blik: Blik, wie: str, kijker: str, meet: Meet, moment: Moment) -> Momentblad:
    kring = moment.kring
    verbanden = {str(mens.sleutel): verband(mens.persoon) for mens in kring.mensen}
    kaartjes, stand = kaartjes_van(
        kring, lambda mens: klein_steun(moment.traject, mens, verbanden[mens.sleutel].steun, kijker), moment.stand, meet
    )
    moment = replace(moment, stand=stand)
    inhoud = teken_kring(kring, kaartjes, stand, ringuitleg.wie_is, meet)
    stil = bool(uitleg.nog_niet_gezegd(kring, verbanden))
    return Momentblad(
        _met_lijnen(inhoud, moment, verbanden, str(blik.ogen(beeld.traject) or "midden"), kijker),
        (*uitleg.legenda(tuple(verbanden.values()), kijker, stil), *ringuitleg.legenda(kring.mensen)),
        uitleg.gesproken(kring, verbanden, wie, kijker),
    )


def _met_lijnen(inhoud: Inhoud, moment: Moment, verbanden: Mapping[str, Verband], van: str, kijker: str) -> Inhoud:
    """The lines from the disc to every chip that has one, past everybody else and past the names of the rings."""
    assert inhoud.geometrie.midden is not None
    mx, my = inhoud.geometrie.midden
    er = {str(mens.sleutel): mens for mens in moment.kring.mensen}
    dozen = {wie: moment.stand.mensen[wie].doos for wie in er}
    opschriften = [
        Rechthoek(deel.x - mx, deel.y - my, deel.breedte, deel.hoogte)
        for deel in inhoud.delen
        if isinstance(deel, Tekst) and not deel.bij
    ]
    nodig = {wie: _nodig(band) for wie, band in verbanden.items() if band.heeft_lijn}
    lijnen = waaier(dozen, moment.stand.schijf, nodig, opschriften)
    streken: dict[str, tuple[Deel, ...]] = {}
    veld = Veld(lijnen, opschriften, dozen)
    for wie in sorted(lijnen, key=lambda wie: (round(lengte(lijnen[wie]), 2), wie)):
        zin = uitleg.zeg_lijn(er[wie], verbanden[wie], kijker)
        streken[wie] = teken_lijn(wie, verbanden[wie], lijnen[wie], zin, partial(_hinder, veld, wie))
        for deel in streken[wie]:
            if isinstance(deel, Streek) and deel.klasse == DWARS:
                veld.trek(wie, deel.punten)
    delen = (verschuif(deel, mx, my) for wie in lijnen for deel in streken[wie])
    op_de_kaart = tuple(
        lijn
        for wie, punten in lijnen.items()
        for lijn in _geometrie(wie, verbanden[wie], van, tuple((mx + x, my + y) for x, y in punten))
    )
    return replace(inhoud, delen=(*inhoud.delen, *delen), geometrie=replace(inhoud.geometrie, lijnen=op_de_kaart))


def _hinder(veld: Veld, wie: str, streep: Streep) -> int:
    """How often a stroke of the line of ``wie`` would run over a box, a name of the ground, or what is another's."""
    return veld.gekruist(*streep, wie)


def _nodig(band: Verband) -> Behoefte:
    half = HALVE_STREEP if band.spanning or band.sterkte == "geestelijk" else PENNEN[band.sterkte].dikte / 2
    return Behoefte(breed(band), kortste(band), half)


def _geometrie(wie: str, band: Verband, van: str, punten: tuple[Punt, ...]) -> list[Lijn]:
    lijnen = [Lijn("relatie", f"band-{wie}", van, wie, punten)] if band.band else []
    if band.naar_mij or band.van_mij:
        lijnen.append(Lijn("steun", f"steun-{wie}", van, wie, punten))
    return lijnen
