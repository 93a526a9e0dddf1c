"""A ring map that has been placed, as parts and geometry."""

from collections.abc import Callable, Mapping

from sonestra_cli.kaarten.delen.opmaak import Inhoud
from sonestra_cli.kaarten.ringen.blad import grond
from sonestra_cli.kaarten.ringen.blad.kaartje import PersoonKaartje, teken_persoon_kaartje
from sonestra_cli.kaarten.ringen.blad.leden import Kring, KringMens
from sonestra_cli.kaarten.ringen.plaats.poging import RingOpstelling
from sonestra_cli.tekening.doos import grenzen
from sonestra_cli.tekening.tekening import Deel, Geometrie, Meet, PlekPersoon
from sonestra_cli.tekening.verschuiven import verschoven, verschuif


def teken_kring(
    kring: Kring,
    kaartjes: Mapping[str, PersoonKaartje],
    stand: RingOpstelling,
    midden: grond.Schijf,
    zeg: Callable[[KringMens], str],
    meet: Meet,
) -> Inhoud:
    """Ground, disc and chips; ``zeg`` gives the spoken description of a chip."""
    schijf, personen = grond.teken_schijf(midden)
    delen: list[Deel] = [*grond.teken_grond(stand, midden.straal, meet), *schijf]
    plekken = list(personen)
    for mens in kring.mensen:
        kaart, doos = kaartjes[mens.sleutel], stand.plekken[mens.sleutel].doos
        delen += teken_persoon_kaartje(kaart, doos, zeg(mens))
        maten = (doos.x, doos.y, doos.breedte, doos.hoogte)
        plekken.append(PlekPersoon(mens.sleutel, *maten, mens.persoon.herkomst, mens.ring, mens.sector))
    links, boven, rechts, onder = grenzen(delen)
    geometrie = verschoven(Geometrie(tuple(plekken), (), stand.ringen, stand.sectoren, (0.0, 0.0)), -links, -boven)
    op_zijn_plek = tuple(verschuif(deel, -links, -boven) for deel in delen)
    return Inhoud(op_zijn_plek, rechts - links, onder - boven, geometrie, grond.PAGINA_MARGE)
