"""A ring map through one pair of eyes at one moment, or at two moments beside each other; everybody at one place."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple, TypeAlias

from sonestra_cli.domein.afleiding.toen import TIJDVELDEN
from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.kaarten.delen.blik import Blik
from sonestra_cli.kaarten.delen.gemis import als_gebroken, gemist_in, niet_gelezen
from sonestra_cli.kaarten.delen.legenda import LegendaRegel
from sonestra_cli.kaarten.delen.opmaak import Inhoud, voor_wie, zet_op_blad
from sonestra_cli.kaarten.ringen.blad.blikwoorden import (
    dag_in_woorden,
    kijkwoorden,
    nieuw_en_weg,
    opschrift,
    tijdwoorden,
)
from sonestra_cli.kaarten.ringen.blad.naast import NIEUW, WEG, Merk, gemerkt, merk_legenda, naast_elkaar, vergroot
from sonestra_cli.kaarten.ringen.mensen.leden import VELDEN, Kring, kring_rond
from sonestra_cli.kaarten.ringen.plaats import plaats
from sonestra_cli.kaarten.ringen.plaats.plaatsing import Plaatsing, posities_van
from sonestra_cli.taal.zinnen import hoofdletter
from sonestra_cli.tekening.tekening import Meet, Tekening

_GROTER = (1.0, 1.06, 1.12, 1.2, 1.3, 1.45, 1.6)
"""How much further apart everybody may stand, so that there is room for a word beside who is new."""
_RICHTING = frozenset({"richting"})


@dataclass(frozen=True, slots=True)
class Moment:
    """``kring``: who is there, as they were then and as one pair of eyes sees them; ``stand``: the places of all;
    ``traject``: the network of that moment."""

    kring: Kring
    stand: Plaatsing
    traject: Traject


@dataclass(frozen=True, slots=True)
class Momentblad:
    """One moment as it is drawn, what must be explained of it, and in sentences."""

    inhoud: Inhoud
    legenda: tuple[LegendaRegel, ...]
    gesproken: tuple[str, ...]


Teken: TypeAlias = Callable[[Moment], Momentblad]


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
    stand = _geplaatst(traject, blik, meet)
    gemist = gemist_in(traject.netwerk, velden | _RICHTING | (TIJDVELDEN if blik.op or blik.naast else frozenset()))
    if blik.naast is None:
        blad = teken(_moment(traject, blik, blik.op, stand))
    else:
        blad = _twee(teken, traject, blik, stand, meet)
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
    stand = _geplaatst(traject, blik, meet)
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
        for dag, blad, inhoud, legenda in _gemerkt(teken, traject, blik, stand, meet)
    )
    return toen, later


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


def _twee(teken: Teken, traject: Traject, blik: Blik, stand: Plaatsing, meet: Meet) -> Momentblad:
    """The earlier moment at the left, the later at the right."""
    toen, later = _gemerkt(teken, traject, blik, stand, meet)
    koppen = tuple(hoofdletter(dag_in_woorden(een.dag)) for een in (toen, later))
    return Momentblad(
        naast_elkaar((toen.inhoud, later.inhoud), koppen, meet),
        (*_samen(toen.blad.legenda, later.blad.legenda), *later.merken, *toen.merken),
        (f"{koppen[0]}:", *toen.blad.gesproken, f"{koppen[1]}:", *later.blad.gesproken),
    )


class _Gemerkt(NamedTuple):
    """One of two moments, with a word and a border for who is at that one only, and what these mean."""

    dag: Datum | None
    blad: Momentblad
    inhoud: Inhoud
    merken: tuple[LegendaRegel, ...]


def _gemerkt(teken: Teken, traject: Traject, blik: Blik, stand: Plaatsing, meet: Meet) -> tuple[_Gemerkt, _Gemerkt]:
    """Both moments, everybody as far apart as these words need."""
    assert blik.naast is not None
    nieuw, weg = nieuw_en_weg(traject, blik)
    dagen = (blik.naast, blik.op)
    merken: tuple[dict[str, Merk], ...] = (dict.fromkeys(weg, WEG), dict.fromkeys(nieuw, NIEUW))
    for keer in _GROTER:
        ruimer = vergroot(stand, keer)
        bladen = [teken(_moment(traject, blik, dag, ruimer)) for dag in dagen]
        met_woord = [gemerkt(blad.inhoud, wie, meet) for blad, wie in zip(bladen, merken, strict=True)]
        if not any(mist for _, mist in met_woord):
            break
    legenda = (merk_legenda(nieuw=False, weg=bool(weg)), merk_legenda(nieuw=bool(nieuw), weg=False))
    toen, later = map(_Gemerkt, dagen, bladen, (inhoud for inhoud, _ in met_woord), legenda)
    return toen, later


def _samen(een: Sequence[LegendaRegel], ander: Sequence[LegendaRegel]) -> tuple[LegendaRegel, ...]:
    """Every line of both once, in the order in which one legend has them."""
    return tuple({regel.woorden: regel for regel in (*een, *ander)}.values())
