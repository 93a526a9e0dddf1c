"""A ring map through one pair of eyes at one moment, or at two moments beside each other; everybody at one place."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple, TypeAlias

from sonestra_cli.domein.afleiding.toen import TIJDVELDEN
from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.kaarten.delen.blik import Blik
from sonestra_cli.kaarten.delen.gemis import Gemist, als_gebroken, gemist_in, niet_gelezen
from sonestra_cli.kaarten.delen.legenda import LegendaRegel
from sonestra_cli.kaarten.delen.opmaak import Inhoud, voor_wie, zet_op_blad
from sonestra_cli.kaarten.ringen.blad.blikwoorden import (
    boven_de_kaarten,
    kijkwoorden,
    opschrift,
    tijdwoorden,
    verschil_van,
)
from sonestra_cli.kaarten.ringen.blad.moment import Moment, Momentblad, Teken
from sonestra_cli.kaarten.ringen.blad.naast import (
    EERST,
    LATER,
    NIEUW,
    TUSSENDOOR,
    WEG,
    Merk,
    gemerkt,
    merk_legenda,
    naast_elkaar,
    vergroot,
)
from sonestra_cli.kaarten.ringen.blad.tweetal import te_plaatsen, twee_momenten
from sonestra_cli.kaarten.ringen.mensen.leden import VELDEN, Kring, kring_rond
from sonestra_cli.kaarten.ringen.plaats import plaats
from sonestra_cli.kaarten.ringen.plaats.plaatsing import Plaatsing, posities_van
from sonestra_cli.tekening.tekening import Meet, Tekening

_GROTER = (1.0, 1.06, 1.12, 1.2, 1.3, 1.45, 1.6)
"""How much further apart everybody may stand, so that there is room for a word beside who is new."""
_RICHTING = frozenset({"richting"})
Momenten: TypeAlias = tuple[Moment, ...]


def ringkaart(
    kaart: str,
    over: str,
    onder: Sequence[str],
    ook: Sequence[str],
    teken: Teken,
    beeld: Beeld,
    blik: Blik,
    meet: Meet,
    velden: frozenset[str] = VELDEN,
) -> Tekening:
    """The whole page. ``over`` says in the spoken version what the map shows, ``onder`` stands below the title, and
    ``ook`` is said in both: who else told something."""
    traject = beeld.traject
    gemist = _gemist(traject, blik, velden | _RICHTING | (TIJDVELDEN if blik.op or blik.naast else frozenset()))
    momenten = _momenten(traject, blik, meet)
    blad = teken(momenten[0]) if len(momenten) == 1 else _twee(teken, momenten, traject, blik, meet)
    geometrie = replace(blad.inhoud.geometrie, gebroken=(*blad.inhoud.geometrie.gebroken, *als_gebroken(gemist)))
    titel = opschrift(kaart.capitalize(), traject, blik)
    zinnen = (*kijkwoorden(traject, blik), *ook, *tijdwoorden(traject, blik), *voor_wie(beeld))
    return zet_op_blad(
        kaart,
        titel,
        (*onder, *zinnen, *niet_gelezen(gemist)),
        replace(blad.inhoud, geometrie=geometrie),
        blad.legenda,
        (f"{titel}: {over}.", *zinnen, *blad.gesproken, *niet_gelezen(gemist)),
        meet,
    )


def twee_ringkaarten(
    kaart: str, over: str, teken: Teken, beeld: Beeld, blik: Blik, meet: Meet, velden: frozenset[str] = VELDEN
) -> tuple[Tekening, Tekening]:
    """The two moments of ``blik``, each on a page of its own to lay beside the other: what stands below a title on one
    page is left to who shows them."""
    traject = beeld.traject
    gemist = gemist_in(traject.netwerk, velden | _RICHTING | TIJDVELDEN)
    onder = (*voor_wie(beeld), *niet_gelezen(gemist))
    momenten = _momenten(traject, blik, meet)
    toen, later = (
        zet_op_blad(
            kaart,
            titel := opschrift(kaart.capitalize(), traject, Blik(van=blik.van, op=dag)),
            onder,
            inhoud,
            (*blad.legenda, *legenda),
            (f"{titel}: {over}.", *blad.gesproken, *onder),
            meet,
        )
        for dag, (blad, inhoud, legenda) in zip(
            (blik.naast, blik.op), _gemerkt(teken, momenten, traject, blik, meet), strict=True
        )
    )
    return toen, later


def _momenten(traject: Traject, blik: Blik, meet: Meet) -> Momenten:
    """What is drawn: one moment, or the earlier and the later."""
    if blik.paar is not None:
        beide = twee_momenten(blik.paar, blik, _geplaatst(te_plaatsen(blik.paar), blik, meet))
        return beide if blik.kant is None else (beide[blik.kant],)
    stand = _geplaatst(traject, blik, meet)
    dagen = (blik.op,) if blik.naast is None else (blik.naast, blik.op)
    return tuple(_moment(traject, blik, dag, stand) for dag in dagen)


def _gemist(traject: Traject, blik: Blik, velden: frozenset[str]) -> tuple[Gemist, ...]:
    toen = () if blik.paar is None else gemist_in(blik.paar.eerst.netwerk, velden)
    return tuple(sorted({*gemist_in(traject.netwerk, velden), *toen}))


def _geplaatst(traject: Traject, blik: Blik, meet: Meet) -> Plaatsing:
    """Everybody at the shared place; who stands in another ring for these eyes finds free room there."""
    gedeeld = plaats(traject, meet)
    gezien = blik.gezien(traject, None).netwerk.personen
    personen = {
        wie: persoon if gezien[wie].kring == persoon.kring else replace(persoon, kring=gezien[wie].kring)
        for wie, persoon in traject.netwerk.personen.items()
    }
    if personen == traject.netwerk.personen:
        return gedeeld
    netwerk = replace(traject.netwerk, personen=personen)
    eigen = plaats(replace(traject, netwerk=netwerk, posities=posities_van(gedeeld)), meet)
    return replace(eigen, opnieuw=gedeeld.opnieuw)


def _moment(traject: Traject, blik: Blik, dag: Datum | None, stand: Plaatsing) -> Moment:
    return Moment(_kring(traject, blik, dag), stand, blik.gezien(traject, dag))


def _kring(traject: Traject, blik: Blik, dag: Datum | None) -> Kring:
    """Who is there at ``dag``, as they were then; ring, group and name are those of the files as they are."""
    heel = kring_rond(blik.gezien(traject, None))
    if dag is None:
        return heel
    toen = blik.gezien(traject, dag)
    er = toen.netwerk.personen
    return replace(
        heel,
        midden=tuple(een for een in heel.midden if een[0] in toen.kop.hoofdpersonen),
        mensen=tuple(
            replace(mens, persoon=er[mens.sleutel], gestopt=False) for mens in heel.mensen if mens.sleutel in er
        ),
    )


def _twee(teken: Teken, momenten: Momenten, traject: Traject, blik: Blik, meet: Meet) -> Momentblad:
    """The earlier moment at the left, the later at the right."""
    toen, later = _gemerkt(teken, momenten, traject, blik, meet)
    koppen = boven_de_kaarten(blik)
    merken = {regel.woorden: regel for regel in (*later.merken, *toen.merken)}
    return Momentblad(
        naast_elkaar((toen.inhoud, later.inhoud), koppen, meet),
        (*_samen(toen.blad.legenda, later.blad.legenda), *merken.values()),
        (f"{koppen[0]}:", *toen.blad.gesproken, f"{koppen[1]}:", *later.blad.gesproken),
    )


class _Gemerkt(NamedTuple):
    """One of two moments, with a word and a border for who is at that one only or stands elsewhere, and what these
    mean."""

    blad: Momentblad
    inhoud: Inhoud
    merken: tuple[LegendaRegel, ...]


def _gemerkt(teken: Teken, momenten: Momenten, traject: Traject, blik: Blik, meet: Meet) -> tuple[_Gemerkt, _Gemerkt]:
    """Both moments, everybody as far apart as these words need."""
    merken = _merken(traject, blik)
    for keer in _GROTER:
        bladen = [teken(replace(een, stand=vergroot(een.stand, keer))) for een in momenten]
        met_woord = [gemerkt(blad.inhoud, wie, meet) for blad, wie in zip(bladen, merken, strict=True)]
        if not any(mist for _, mist in met_woord):
            break
    legenda = (merk_legenda(wie.values()) for wie in merken)
    toen, later = map(_Gemerkt, bladen, (inhoud for inhoud, _ in met_woord), legenda)
    return toen, later


def _merken(traject: Traject, blik: Blik) -> tuple[Mapping[str, Merk], Mapping[str, Merk]]:
    """Who has which word beside the box, at each of the two moments."""
    verschil = verschil_van(traject, blik)
    return (
        {**dict.fromkeys(verschil.weg, WEG), **dict.fromkeys(verschil.elders, EERST)},
        {
            **dict.fromkeys(verschil.nieuw, NIEUW),
            **dict.fromkeys(verschil.tussendoor, TUSSENDOOR),
            **dict.fromkeys(verschil.elders, LATER),
        },
    )


def _samen(een: Sequence[LegendaRegel], ander: Sequence[LegendaRegel]) -> tuple[LegendaRegel, ...]:
    """Every line of both once, in the order in which one legend has them."""
    return tuple({regel.woorden: regel for regel in (*een, *ander)}.values())
