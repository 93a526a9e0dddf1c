"""The gebeurteniskaart: a life along an axis of years, fijn above the line and zwaar below (domein/3 §3.4)."""

from collections.abc import Sequence
from dataclasses import replace

from sonestra_cli.domein.afleiding.leeftijd import peildatum
from sonestra_cli.domein.afleiding.levensloop import alle_gebeurtenissen, halve_gebeurtenissen
from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.kaarten.delen.gemis import als_gebroken, geheel_gemist, gemist_in, niet_gelezen
from sonestra_cli.kaarten.delen.opmaak import Inhoud, titel, voor_wie, zet_op_blad
from sonestra_cli.kaarten.levenslijn import uitleg
from sonestra_cli.kaarten.levenslijn.banen import Baan, BaanKeus, verdeel
from sonestra_cli.kaarten.levenslijn.blok import Blok
from sonestra_cli.kaarten.levenslijn.bundel import bundel
from sonestra_cli.kaarten.levenslijn.kaartje import GebeurtenisKaartje, gebeurtenis_kaartje
from sonestra_cli.kaarten.levenslijn.liniaal import Dag
from sonestra_cli.kaarten.levenslijn.opstelling import Stukken, leg_neer
from sonestra_cli.kaarten.levenslijn.tijd import op_de_lijn
from sonestra_cli.taal.datums import zonder_weekdag
from sonestra_cli.tekening import stijl
from sonestra_cli.tekening.tekening import Geometrie, Meet, Tekening, Tekst

_VELDEN = frozenset({"geboren", "overleden", "sinds", "uit_elkaar", "gescheiden", "weer_samen"})
"""Fields of netwerk.yaml that events come from."""


def gebeurtenissen(beeld: Beeld, meet: Meet, banen: BaanKeus = "gevoel", op: Datum | None = None) -> Tekening:
    """Every event once, what was typed and what follows from the other files; those without a date in a block apart.

    ``op`` is the day of the map: what begins later is drawn as later. Without it the peildatum is.
    """
    traject = beeld.traject
    nu, op_gevoel = op or peildatum(traject), banen == "gevoel"
    tijd = op_de_lijn(nu) if nu is not None else None
    dag = Dag(tijd, zonder_weekdag(nu)) if nu is not None and tijd is not None else None
    kaartjes = tuple(
        gebeurtenis_kaartje(nr, gebeurtenis, traject, nu, meet)
        for nr, gebeurtenis in enumerate(alle_gebeurtenissen(traject), start=1)
    )
    half = halve_gebeurtenissen(traject)
    gemist = (*geheel_gemist(traject.gebeurtenissen), *gemist_in(traject.netwerk, _VELDEN))
    onder = (*uitleg.niet_erop(half), *niet_gelezen(gemist))
    stukken = _deel_op(traject, kaartjes, banen, meet)
    zinnen = {**{kaart.id: uitleg.vertel(kaart.gebeurtenis, traject) for kaart in kaartjes}, **stukken.zinnen}
    inhoud = leg_neer(stukken, dag, zinnen, meet) if kaartjes else _leeg(uitleg.leeg(traject), meet)
    geometrie = Geometrie(gebroken=(*map(uitleg.te_half, half), *als_gebroken(gemist)))
    return zet_op_blad(
        "gebeurtenissen",
        titel(uitleg.KAARTNAAM, traject),
        (*uitleg.van_vroeger_naar_nu(kaartjes, op_gevoel), *voor_wie(beeld), *onder),
        replace(inhoud, geometrie=geometrie),
        uitleg.legenda(kaartjes, [kaart for baan in stukken.banen for kaart in baan.kaartjes], dag, op_gevoel),
        (*uitleg.gesproken(beeld, kaartjes, dag), *onder),
        meet,
    )


def _deel_op(traject: Traject, kaartjes: Sequence[GebeurtenisKaartje], keus: BaanKeus, meet: Meet) -> Stukken:
    """Full months come out first: before the lanes where those are feelings, else within each lane."""
    met, zonder = ([kaart for kaart in kaartjes if (kaart.tijd is None) is leeg] for leeg in (False, True))
    if keus == "gevoel":
        samen = [bundel(met, "", meet)]
        banen = verdeel(samen[0].kaartjes, keus, traject)
    else:
        ruw = verdeel(met, keus, traject)
        samen = [bundel(baan.kaartjes, f"-{nr}", meet) for nr, baan in enumerate(ruw)]
        banen = tuple(Baan(baan.kop, deel.kaartjes) for baan, deel in zip(ruw, samen, strict=True))
    blokken = [blok for deel in samen for blok in deel.blokken]
    if zonder:
        blokken.append(Blok("los", *uitleg.zonder_datum(len(zonder)), tuple(zonder)))
    return Stukken(banen, tuple(blokken), {naam: zin for deel in samen for naam, zin in deel.zinnen.items()})


def _leeg(zin: str, meet: Meet) -> Inhoud:
    pt, hoogte = stijl.PT_NAAM, stijl.PT_NAAM * stijl.REGEL
    breed = meet(zin, pt)
    return Inhoud((Tekst("leeg", "", zin, breed / 2, hoogte / 2, breed, hoogte, pt),), breed, hoogte)
