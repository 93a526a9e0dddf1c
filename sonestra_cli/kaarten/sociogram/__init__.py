"""The sociogram: everybody at the place of the other ring maps, with what they have with each other (domein/7 §7.5)."""

import math
from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from sonestra_cli.domein.afleiding.groepen import van_nu
from sonestra_cli.domein.afleiding.namen import naam
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.kaarten.delen.blik import GEWOON, Blik
from sonestra_cli.kaarten.delen.legenda import LegendaRegel
from sonestra_cli.kaarten.delen.opmaak import Inhoud, bij_wie
from sonestra_cli.kaarten.ringen.blad import uitleg as ringuitleg
from sonestra_cli.kaarten.ringen.blad.moment import Moment, Momentblad
from sonestra_cli.kaarten.ringen.blad.momenten import ringkaart
from sonestra_cli.kaarten.ringen.blad.tekenen import kaartjes_van, teken_kring
from sonestra_cli.kaarten.ringen.lijnen.leiden import leid
from sonestra_cli.kaarten.ringen.mensen.leden import Kring
from sonestra_cli.kaarten.ringen.mensen.woorden import klein_wie
from sonestra_cli.kaarten.ringen.plaats.cellen import Rechthoek
from sonestra_cli.kaarten.sociogram import uitleg
from sonestra_cli.kaarten.sociogram.banden import LINTEN, Lijnstuk, lijnstukken, onderling
from sonestra_cli.kaarten.sociogram.tekens import KORTSTE, LINTBREED, teken
from sonestra_cli.kaarten.sociogram.woorden import gezegd, kort, zet_woorden
from sonestra_cli.tekening.doos import grenzen
from sonestra_cli.tekening.tekening import Deel, Lijn, Meet, Streek, Tekening, Tekst
from sonestra_cli.tekening.verschuiven import verschoven, verschuif

VELDEN = frozenset(
    {"soort", "overleden", "groep", "kring", "rol_in_tijd", "tot", "is", "wie", "van", "met", "partners", "kinderen"}
) | {"uit_elkaar", "gescheiden", "weer_samen"}  # fmt: skip
"""What this map shows of people, families, households, experiences and who know each other."""
_RAAKT = 0.01
"""So near to the edge of the disc a border begins at it, in points."""
_NOG_NIETS = "Wat mensen met elkaar hebben staat er nog niet. Dat kan in netwerk.yaml, bij kennen_elkaar."


def sociogram(beeld: Beeld, meet: Meet, blik: Blik = GEWOON, *, zonder_midden: bool = False) -> Tekening:
    """Who with whom; the hoofdpersoon stands in the disc without lines, or is left out."""
    wie = bij_wie(beeld.traject)
    over = f"wat de mensen om {wie} heen met elkaar hebben" if wie else "wat mensen met elkaar hebben"
    if zonder_midden:
        over += f", zonder {wie} zelf" if wie else ", zonder wie in het midden hoort"
    hoofd = beeld.traject.kop.hoofdpersonen
    rondom = tuple(mens for mens in beeld.traject.netwerk.personen if mens not in hoofd)
    wat = onderling(van_nu(beeld.traject).netwerk, rondom)
    nog_niets = () if wat.nesten or wat.groepen or wat.relaties else (_NOG_NIETS,)
    teken = partial(_moment, beeld, zonder_midden, meet)
    return ringkaart("sociogram", over, (f"Wie met wie: {over}.",), nog_niets, teken, beeld, blik, meet, VELDEN)


def _moment(beeld: Beeld, zonder_midden: bool, meet: Meet, moment: Moment) -> Momentblad:
    kring = moment.kring
    kaartjes, stand = kaartjes_van(kring, klein_wie, moment.stand, meet)
    inhoud = teken_kring(kring, kaartjes, stand, ringuitleg.wie_is, meet)
    if zonder_midden:
        inhoud = _zonder_midden(inhoud, kring, stand.schijf)
    dozen = {str(mens.sleutel): stand.mensen[mens.sleutel].doos for mens in kring.mensen}
    mensen = tuple(mens.sleutel for mens in kring.mensen)
    wat = onderling(van_nu(moment.traject).netwerk, mensen)
    stukken = lijnstukken(wat, dozen)
    met_lijnen, over = _met_lijnen(inhoud, beeld, stukken, dozen, 0.0 if zonder_midden else stand.schijf, meet)
    return Momentblad(
        met_lijnen,
        (*uitleg.legenda(stukken, wat), *over, *ringuitleg.legenda(kring.mensen)),
        tuple(uitleg.gesproken(wat, mensen, lambda wie: naam(beeld.traject, wie))),
    )


def _met_lijnen(
    inhoud: Inhoud,
    beeld: Beeld,
    stukken: tuple[Lijnstuk, ...],
    dozen: Mapping[str, Rechthoek],
    schijf: float,
    meet: Meet,
) -> tuple[Inhoud, tuple[LegendaRegel, ...]]:
    """The map with its lines and words on a ground that holds them; words without room, and the whole of
    what is cut short at its line, as rows of the legend."""
    assert inhoud.geometrie.midden is not None
    mx, my = inhoud.geometrie.midden

    def noem(sleutel: Sleutel) -> str:
        return naam(beeld.traject, sleutel)

    namen = [
        Rechthoek(deel.x - mx, deel.y - my, deel.breedte, deel.hoogte)
        for deel in inhoud.delen
        if isinstance(deel, Tekst) and not deel.bij
    ]
    lijnen = leid(
        {stuk.id: (stuk.van, stuk.naar) for stuk in stukken},
        dozen,
        schijf,
        namen,
        {stuk.id: KORTSTE for stuk in stukken if stuk.relatie is not None},
        {stuk.id: LINTBREED for stuk in stukken if stuk.soort in LINTEN},
    )
    delen: list[Deel] = list(teken([(stuk, lijnen[stuk.id], uitleg.zeg(stuk, noem)) for stuk in stukken]))
    woorden = [
        gezegd(stuk.id, noem(wie), tekst, meet)
        for stuk in stukken
        if stuk.relatie is not None
        for wie, tekst in stuk.relatie.woorden
    ]
    teksten, over = zet_woorden(woorden, lijnen, [*dozen.values(), *namen], schijf, meet)
    geometrie = replace(
        inhoud.geometrie,
        lijnen=tuple(
            Lijn("relatie", stuk.id, stuk.van, stuk.naar, tuple((x + mx, y + my) for x, y in lijnen[stuk.id]))
            for stuk in stukken
        ),
    )
    alles = (*inhoud.delen, *(verschuif(deel, mx, my) for deel in (*delen, *teksten)))
    links, boven, rechts, onder = grenzen(alles)
    heel = replace(
        inhoud,
        delen=tuple(verschuif(deel, -links, -boven) for deel in alles),
        breedte=rechts - links,
        hoogte=onder - boven,
        geometrie=verschoven(geometrie, -links, -boven),
    )
    return heel, tuple(
        rij
        for stuk in stukken
        if stuk.relatie is not None
        and (stuk.id in over or any(kort(tekst) != tekst for _, tekst in stuk.relatie.woorden))
        for rij in uitleg.onder_de_kaart(stuk.relatie, noem, meet)
    )


def _zonder_midden(inhoud: Inhoud, kring: Kring, schijf: float) -> Inhoud:
    """The same without the disc and who stands in it."""
    weg = {"midden", *(f"persoon-{sleutel}" for sleutel, _ in kring.midden)}
    personen = tuple(mens for mens in inhoud.geometrie.personen if mens.id not in dict(kring.midden))
    return replace(
        inhoud,
        delen=tuple(_tot_het_midden(deel, inhoud, schijf) for deel in inhoud.delen if deel.id not in weg),
        geometrie=replace(inhoud.geometrie, personen=personen),
    )


def _tot_het_midden(deel: Deel, inhoud: Inhoud, schijf: float) -> Deel:
    """A border that came from the disc begins at the centre, where no disc lies over it."""
    midden = inhoud.geometrie.midden
    if not isinstance(deel, Streek) or deel.klasse != "sectorgrens" or midden is None:
        return deel
    van_de_schijf = abs(math.dist(deel.punten[0], midden) - schijf) < _RAAKT
    return replace(deel, punten=(midden, *deel.punten[1:])) if van_de_schijf else deel
