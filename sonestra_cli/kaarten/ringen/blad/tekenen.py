"""A ring map that has been placed, as parts and geometry."""

from collections.abc import Callable, Mapping

from sonestra_cli.kaarten.delen.opmaak import Inhoud
from sonestra_cli.kaarten.ringen.blad import grond
from sonestra_cli.kaarten.ringen.blad.kaartje import PersoonKaartje, teken_persoon_kaartje
from sonestra_cli.kaarten.ringen.blad.leden import Kring, KringMens
from sonestra_cli.kaarten.ringen.plaats.poging import RingOpstelling
from sonestra_cli.tekening.tekening import Deel, Geometrie, Meet, PlekPersoon
from sonestra_cli.tekening.verschuiven import verschuif


def teken_kring(
    kring: Kring,
    kaartjes: Mapping[str, PersoonKaartje],
    stand: RingOpstelling,
    midden: grond.Schijf,
    zeg: Callable[[KringMens], str],
    meet: Meet,
) -> Inhoud:
    """Ground, disc and chips; ``zeg`` gives the spoken description of a chip."""
    ondergrond = grond.teken_grond(stand, midden.straal, meet)
    mx, my = grond.halve_maat(stand, ondergrond)
    schijf, personen = grond.teken_schijf(midden, mx, my)
    delen: list[Deel] = [verschuif(deel, mx, my) for deel in ondergrond]
    delen += schijf
    plekken = list(personen)
    for mens in kring.mensen:
        kaart, doos = kaartjes[mens.sleutel], stand.plekken[mens.sleutel].doos
        delen += (verschuif(deel, mx, my) for deel in teken_persoon_kaartje(kaart, doos, zeg(mens)))
        plekken.append(
            PlekPersoon(
                mens.sleutel,
                mx + doos.x,
                my + doos.y,
                doos.breedte,
                doos.hoogte,
                mens.persoon.herkomst,
                mens.ring,
                mens.sector,
            )
        )
    geometrie = Geometrie(tuple(plekken), (), stand.ringen, stand.sectoren, (mx, my))
    return Inhoud(tuple(delen), 2 * mx, 2 * my, geometrie)
