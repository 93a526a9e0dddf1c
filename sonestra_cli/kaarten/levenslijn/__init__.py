"""The gebeurteniskaart: a life along an axis of years, fijn above the line and zwaar below (domein/3 §3.4)."""

from dataclasses import replace

from sonestra_cli.domein.afleiding.levensloop import alle_gebeurtenissen, halve_gebeurtenissen
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.kaarten.delen.gemis import als_gebroken, geheel_gemist, gemist_in, niet_gelezen
from sonestra_cli.kaarten.delen.opmaak import Inhoud, titel, voor_wie, zet_op_blad
from sonestra_cli.kaarten.levenslijn import uitleg
from sonestra_cli.kaarten.levenslijn.kaartje import gebeurtenis_kaartje
from sonestra_cli.kaarten.levenslijn.opstelling import leg_neer
from sonestra_cli.tekening import stijl
from sonestra_cli.tekening.tekening import Geometrie, Meet, Tekening, Tekst

_VELDEN = frozenset({"geboren", "overleden", "sinds", "uit_elkaar", "gescheiden", "weer_samen"})
"""Fields of netwerk.yaml that events come from."""


def gebeurtenissen(beeld: Beeld, meet: Meet) -> Tekening:
    """Every event once, what was typed and what follows from the other files; those without a date in a block apart."""
    kaartjes = tuple(
        gebeurtenis_kaartje(nr, gebeurtenis, beeld.traject, meet)
        for nr, gebeurtenis in enumerate(alle_gebeurtenissen(beeld.traject), start=1)
    )
    half = halve_gebeurtenissen(beeld.traject)
    gemist = (*geheel_gemist(beeld.traject.gebeurtenissen), *gemist_in(beeld.traject.netwerk, _VELDEN))
    zinnen = {kaart.id: uitleg.vertel(kaart.gebeurtenis, beeld.traject) for kaart in kaartjes}
    onder = (*uitleg.niet_erop(half), *niet_gelezen(gemist))
    inhoud = leg_neer(kaartjes, zinnen, meet) if kaartjes else _leeg(uitleg.leeg(beeld.traject), meet)
    geometrie = Geometrie(gebroken=(*map(uitleg.te_half, half), *als_gebroken(gemist)))
    return zet_op_blad(
        "gebeurtenissen",
        titel(uitleg.KAARTNAAM, beeld.traject),
        (*uitleg.van_vroeger_naar_nu(kaartjes), *voor_wie(beeld), *onder),
        replace(inhoud, geometrie=geometrie),
        uitleg.legenda(kaartjes),
        (*uitleg.gesproken(beeld, kaartjes), *onder),
        meet,
    )


def _leeg(zin: str, meet: Meet) -> Inhoud:
    pt, hoogte = stijl.PT_NAAM, stijl.PT_NAAM * stijl.REGEL
    breed = meet(zin, pt)
    return Inhoud((Tekst("leeg", "", zin, breed / 2, hoogte / 2, breed, hoogte, pt),), breed, hoogte)
