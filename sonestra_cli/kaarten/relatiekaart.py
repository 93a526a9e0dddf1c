"""The relatiekaart: rings for how near, sectors for where from; the place is the message (domein/7 §7.5)."""

from collections.abc import Mapping

from sonestra_cli.domein.zicht import Beeld
from sonestra_cli.kaarten.legenda import verschuif
from sonestra_cli.kaarten.opmaak import Inhoud, bij_wie, titel, voor_wie, zet_op_blad
from sonestra_cli.kaarten.ringen import grond, uitleg
from sonestra_cli.kaarten.ringen.indeling import NOG_TE_PLAATSEN, PROFESSIONAL, Lid, eenheden_naar_ruimte
from sonestra_cli.kaarten.ringen.kaartje import Kaartje, kaartje, teken_kaartje
from sonestra_cli.kaarten.ringen.leden import Kring, Mens, kring_rond
from sonestra_cli.kaarten.ringen.opstelling import Opstelling, Vraag, stel_op
from sonestra_cli.kaarten.ringen.positie import Positie
from sonestra_cli.kaarten.tekening import Deel, Geometrie, Meet, PlekPersoon, Tekening

_GEEN: Mapping[str, Positie] = {}


def relatiekaart(beeld: Beeld, meet: Meet, posities: Mapping[str, Positie] = _GEEN) -> Tekening:
    """Everybody of the network once, at a place that says how near; who has a place in ``posities`` keeps it."""
    kring = kring_rond(beeld.traject)
    kaartjes = {mens.sleutel: kaartje(mens, ((mens.wie, "gewoon"),) if mens.wie else (), meet) for mens in kring.mensen}
    midden = grond.schijf(kring.midden, 30.0, meet)
    leden = tuple(
        Lid(mens.sleutel, mens.ring, mens.sector, kaartjes[mens.sleutel].breedte, kaartjes[mens.sleutel].hoogte)
        for mens in kring.mensen
    )
    stand = stel_op(
        Vraag(
            leden,
            kring.ringen,
            kring.sectoren,
            eenheden_naar_ruimte([lid for lid in leden if lid.sector != PROFESSIONAL], kring.ringen),
            midden.straal,
            grond.opschriften((*kring.ringen, NOG_TE_PLAATSEN, PROFESSIONAL), meet),
        ),
        posities,
    )
    wie = bij_wie(beeld.traject)
    onder = (f"Hoe dichter bij het midden, hoe dichter bij {wie}." if wie else "", *voor_wie(beeld))
    return zet_op_blad(
        "relatiekaart",
        titel("Relatiekaart", beeld.traject),
        [zin for zin in onder if zin],
        _inhoud(kring, kaartjes, stand, midden, meet),
        uitleg.legenda(kring.mensen),
        uitleg.gesproken(beeld, kring),
        meet,
    )


def _inhoud(
    kring: Kring, kaartjes: Mapping[str, Kaartje], stand: Opstelling, midden: grond.Schijf, meet: Meet
) -> Inhoud:
    mx, my = stand.buitenste + grond.BUITEN_X, stand.buitenste + grond.BUITEN_Y
    schijf, personen = grond.teken_schijf(midden, mx, my)
    delen: list[Deel] = [verschuif(deel, mx, my) for deel in grond.teken_grond(stand, midden.straal, meet)]
    delen += schijf
    plekken = list(personen)
    for mens in kring.mensen:
        doos = stand.plekken[mens.sleutel]
        delen += (verschuif(deel, mx, my) for deel in teken_kaartje(kaartjes[mens.sleutel], doos, uitleg.wie_is(mens)))
        plekken.append(_plek(mens, mx + doos.x, my + doos.y, kaartjes[mens.sleutel]))
    geometrie = Geometrie(tuple(plekken), (), stand.ringen, stand.sectoren, (mx, my))
    return Inhoud(tuple(delen), 2 * mx, 2 * my, geometrie)


def _plek(mens: Mens, x: float, y: float, kaart: Kaartje) -> PlekPersoon:
    return PlekPersoon(mens.sleutel, x, y, kaart.breedte, kaart.hoogte, mens.persoon.herkomst, mens.ring, mens.sector)
