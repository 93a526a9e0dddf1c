"""A ring map to fill by hand: with their own rings and groups, a question for each ring, and numbered empty boxes."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from sonestra_cli.domein.posities import Posities
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.kaarten.delen.legenda import onder_elkaar
from sonestra_cli.kaarten.delen.opmaak import LEGENDA_KEREN, Inhoud, titel, voor_wie, zet_op_blad
from sonestra_cli.kaarten.poster import ORIGINEEL
from sonestra_cli.kaarten.poster.nummers import lege_vakken, teken_vakken
from sonestra_cli.kaarten.poster.woorden import PROFESSIONALS, TE_DOEN, ringvragen
from sonestra_cli.kaarten.ringen.blad.bak import OPSCHRIFT, teken_bak
from sonestra_cli.kaarten.ringen.blad.tekenen import kaartjes_van, teken_kring
from sonestra_cli.kaarten.ringen.blad.uitleg import legenda, noem, wie_is
from sonestra_cli.kaarten.ringen.mensen.leden import NOG_TE_PLAATSEN, PROFESSIONAL, Kring, kring_rond
from sonestra_cli.kaarten.ringen.mensen.woorden import klein_wie
from sonestra_cli.kaarten.ringen.plaats import plaats
from sonestra_cli.kaarten.ringen.plaats.cellen import Rechthoek
from sonestra_cli.kaarten.ringen.plaats.plaatsing import Gezet, Plaatsing
from sonestra_cli.kaarten.ringen.plaats.vraag import straal_om
from sonestra_cli.taal.zinnen import hoofdletter
from sonestra_cli.tekening import stijl
from sonestra_cli.tekening.doos import grenzen
from sonestra_cli.tekening.tekening import Deel, Gewicht, Meet, Ring, Sector, Tekening, Tekst
from sonestra_cli.tekening.verschuiven import verschoven, verschuif

_STRAAL, _BAND = 415.0, 1.11
"""Radius of an empty map, which can be read on A3, and of the band of the professionals as a share of it."""
_RUIMER = 1.15
"""A half filled map is at least so many times larger than it needs to be: there is room to write."""
_SCHIJF = 46.0
_BAK, _PT_VRAAG = 92.0, 15.0
_VEL = 0.8
"""Height that paper which stands has beside its width, as a share of half of that: the tray takes what is left."""
_REST = 200.0
"""Height of what stands under the tray."""


def lege_ringkaart(soort: str, beeld: Beeld, meet: Meet, *, half: bool) -> Tekening:
    """The map of this name without people, or ``half``: with who has a place on it already."""
    alle = kring_rond(beeld.traject)
    kring = replace(alle, mensen=tuple(mens for mens in alle.mensen if half and mens.ring != NOG_TE_PLAATSEN))
    stand = _ruim(plaats(beeld.traject, meet)) if half else _leeg(kring, beeld.traject.posities, meet)
    kaartjes, stand = kaartjes_van(kring, klein_wie, stand, meet)
    inhoud = teken_kring(kring, kaartjes, stand, wie_is, meet)
    assert inhoud.geometrie.midden is not None
    mx, my = inhoud.geometrie.midden
    op_nul = [verschuif(deel, -mx, -my) for deel in inhoud.delen]
    namen = [Rechthoek(d.x, d.y, d.breedte, d.hoogte) for d in op_nul if isinstance(d, Tekst) and not d.bij]
    vakken = lege_vakken(stand, [*namen, *(gezet.doos for gezet in stand.mensen.values())])
    vragen = (*ringvragen(kring.ringen, len(kring.midden) > 1), ("professionals", PROFESSIONALS))
    uitleg = legenda(kring.mensen)
    _, uitleg_hoog = onder_elkaar(uitleg, 0.0, 0.0, 2 * stand.buitenste, LEGENDA_KEREN[0], meet)
    hoog = max(_BAK, _VEL * stand.buitenste - _REST - uitleg_hoog)
    bak = Rechthoek(0.0, stand.buitenste + 14 + hoog / 2, 2 * stand.buitenste, hoog)
    onder = [*teken_bak(bak, meet), *_vragen(vragen, bak, meet)]
    alles = [*op_nul, *teken_vakken(vakken, meet), *onder]
    links, boven, rechts, laag = grenzen(alles)
    delen = tuple(verschuif(deel, -links, -boven) for deel in alles)
    geometrie = verschoven(inhoud.geometrie, -links - mx, -boven - my)
    opschrift = titel(hoofdletter(soort), beeld.traject)
    gesproken = (
        f"{opschrift}, om samen te vullen: {len(vakken)} genummerde vakken.",
        *(f"{hoofdletter(ring)}: {vraag}" for ring, vraag in vragen),
        *(f"{hoofdletter(mens.ring)}: {noem(mens)}." for mens in kring.mensen),
        OPSCHRIFT,
    )
    return zet_op_blad(
        soort,
        opschrift,
        (TE_DOEN[soort], ORIGINEEL, *voor_wie(beeld)),
        Inhoud(delen, rechts - links, laag - boven, geometrie, inhoud.marge),
        uitleg,
        gesproken,
        meet,
    )


def _leeg(kring: Kring, posities: Posities, meet: Meet) -> Plaatsing:
    """Nobody anywhere: rings and groups as they are kept, else all as wide."""
    schijf = max(_SCHIJF, straal_om([naam for _, naam in kring.midden], meet))
    stap = (_STRAAL - schijf) / len(kring.ringen)
    stralen = [schijf + stap * nr for nr in range(1, len(kring.ringen) + 1)]
    if all(ring in posities.ringen for ring in kring.ringen):
        rand = posities.ringen[kring.ringen[-1]]
        stralen = [posities.ringen[ring] / rand * _STRAAL for ring in kring.ringen]
    ringen = (*(Ring(naam, straal) for naam, straal in zip(kring.ringen, stralen, strict=True)),)
    sectoren = _sectoren(kring.sectoren, posities)
    return Plaatsing(stralen[-1], schijf, (*ringen, Ring(PROFESSIONAL, stralen[-1] * _BAND)), sectoren, {})


def _sectoren(namen: Sequence[str], posities: Posities) -> tuple[Sector, ...]:
    breed = 360.0 / max(len(namen), 1)
    begin = [nr * breed for nr in range(len(namen))]
    if namen and all(naam in posities.sectoren for naam in namen):
        begin = sorted(posities.sectoren[naam] for naam in namen)
        namen = sorted(namen, key=lambda naam: posities.sectoren[naam])
    return tuple(Sector(naam, van, tot) for naam, van, tot in zip(namen, begin, [*begin[1:], 360.0], strict=True))


def _ruim(stand: Plaatsing) -> Plaatsing:
    """The same places on a larger map, without the tray; with a band for professionals."""
    keer = max(_RUIMER, _STRAAL / stand.straal)
    ringen = tuple(Ring(ring.naam, ring.straal * keer) for ring in stand.getekend)
    if ringen[-1].naam != PROFESSIONAL:
        ringen = (*ringen, Ring(PROFESSIONAL, ringen[-1].straal * _BAND))
    return replace(
        stand,
        straal=stand.straal * keer,
        ringen=ringen,
        sectoren=tuple(sector for sector in stand.sectoren if sector.naam != NOG_TE_PLAATSEN),
        mensen={wie: _verder(gezet, keer) for wie, gezet in stand.mensen.items() if gezet.ring != NOG_TE_PLAATSEN},
        bak=None,
        opzij=None,
    )


def _verder(gezet: Gezet, keer: float) -> Gezet:
    return replace(gezet, doos=replace(gezet.doos, x=gezet.doos.x * keer, y=gezet.doos.y * keer))


def _vragen(vragen: Sequence[tuple[str, str]], bak: Rechthoek, meet: Meet) -> Iterator[Deel]:
    """Ring and question below each other, under the tray."""
    y = bak.y + bak.hoogte / 2 + 14
    links = bak.x - bak.breedte / 2
    hoog = _PT_VRAAG * stijl.REGEL
    tweede = links + max(meet(ring, _PT_VRAAG, "vet") for ring, _ in vragen) + 14
    for nr, (ring, vraag) in enumerate(vragen):
        yield _regel(f"vraag-{nr}-ring", ring, links, y, "vet", meet)
        yield _regel(f"vraag-{nr}", vraag, tweede, y, "gewoon", meet)
        y += hoog + 3


def _regel(naam: str, woorden: str, links: float, boven: float, gewicht: Gewicht, meet: Meet) -> Tekst:
    breed, hoog = meet(woorden, _PT_VRAAG, gewicht), _PT_VRAAG * stijl.REGEL
    return Tekst(
        naam, "", woorden, links + breed / 2, boven + hoog / 2, breed, hoog, _PT_VRAAG, gewicht, klasse="ringvraag"
    )
