"""A ring map that has been placed, as parts and geometry."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from sonestra_cli.kaarten.delen.opmaak import Inhoud
from sonestra_cli.kaarten.ringen.blad import grond
from sonestra_cli.kaarten.ringen.blad.bak import teken_bak
from sonestra_cli.kaarten.ringen.blad.kaartje import teken_persoon_kaartje
from sonestra_cli.kaarten.ringen.mensen.kaartje import PersoonKaartje, persoon_kaartje
from sonestra_cli.kaarten.ringen.mensen.leden import Kring, KringMens
from sonestra_cli.kaarten.ringen.mensen.woorden import Klein
from sonestra_cli.kaarten.ringen.plaats.plaatsing import Plaatsing
from sonestra_cli.tekening.doos import grenzen
from sonestra_cli.tekening.tekening import Deel, Geometrie, Meet, PlekPersoon
from sonestra_cli.tekening.verschuiven import verschoven, verschuif


def kaartjes_van(
    kring: Kring, klein: Callable[[KringMens], Klein], stand: Plaatsing, meet: Meet
) -> tuple[Mapping[str, PersoonKaartje], Plaatsing]:
    """The chips of everybody in the shape of their place, and the places with boxes as large as what this map writes.

    ``klein`` gives what a map writes under a name.
    """
    kaartjes = {
        str(mens.sleutel): persoon_kaartje(mens, klein(mens), stand.mensen[mens.sleutel].breed, meet)
        for mens in kring.mensen
    }
    mensen = {
        sleutel: replace(
            stand.mensen[sleutel],
            doos=replace(stand.mensen[sleutel].doos, breedte=kaart.breedte, hoogte=kaart.hoogte),
        )
        for sleutel, kaart in kaartjes.items()
    }
    return kaartjes, replace(stand, mensen={**stand.mensen, **mensen})


def teken_kring(
    kring: Kring,
    kaartjes: Mapping[str, PersoonKaartje],
    stand: Plaatsing,
    zeg: Callable[[KringMens], str],
    meet: Meet,
) -> Inhoud:
    """Ground, disc, chips and tray; ``zeg`` gives the spoken description of a chip."""
    schijf, personen = grond.teken_schijf(grond.schijf(kring.midden, stand.schijf, meet))
    delen: list[Deel] = [*grond.teken_grond(stand, tuple(kaartjes), meet), *teken_bak(stand.bak, meet), *schijf]
    plekken = list(personen)
    for mens in kring.mensen:
        kaart, gezet = kaartjes[mens.sleutel], stand.mensen[mens.sleutel]
        doos = gezet.doos
        delen += teken_persoon_kaartje(kaart, doos, zeg(mens))
        maten = (doos.x, doos.y, doos.breedte, doos.hoogte)
        plekken.append(PlekPersoon(mens.sleutel, *maten, mens.persoon.herkomst, gezet.ring, gezet.sector))
    links, boven, rechts, onder = grenzen(delen)
    om_het_midden = Geometrie(tuple(plekken), (), stand.ringen, stand.sectoren, (0.0, 0.0), gebroken=stand.opnieuw)
    geometrie = verschoven(om_het_midden, -links, -boven)
    op_zijn_plek = tuple(verschuif(deel, -links, -boven) for deel in delen)
    return Inhoud(op_zijn_plek, rechts - links, onder - boven, geometrie, grond.PAGINA_MARGE)
