"""``kaart/posities.yaml``: a place of nobody, one that no map has, a ring or group that is not on the map any more."""

from collections.abc import Iterator

from sonestra_cli.controles.regel import controle
from sonestra_cli.domein.afleiding.groepen import ringnamen, sectornamen
from sonestra_cli.domein.bestanden import PLEKKEN
from sonestra_cli.domein.bevinding import Bevinding, Pad, Regel
from sonestra_cli.domein.posities import VERSTE, Plek
from sonestra_cli.domein.traject import Traject
from sonestra_cli.taal.keuzewoorden import in_woorden
from sonestra_cli.techniek.inkorten import kort

V012 = Regel(
    "V012",
    "let op",
    "Van wie deze plek op de kaart is, staat niet in netwerk.yaml.",
    "In kaart/posities.yaml staat waar iedereen staat op de kaarten, onder de sleutel uit netwerk.yaml. Een regel van "
    "iemand die er niet is doet niets.",
    "Haal de regel weg, of verbeter de sleutel. Wie geen regel heeft, krijgt vanzelf een plek.",
)
V013 = Regel(
    "V013",
    "let op",
    "Deze plek kan niet op een kaart.",
    "Een hoek is van 0 tot 360 graden: 0 is boven, 90 is rechts. Een straal is een deel van de kaart: 0.5 is "
    "halverwege, 1 is de rand. De kaart wordt wel getekend: wie geen goede plek heeft, krijgt er vanzelf een.",
    "Verbeter het getal, of haal de regel weg: dan zoek ik een nieuwe plek.",
)
V014 = Regel(
    "V014",
    "tip",
    "Deze kring of groep staat niet meer op jullie kaart.",
    "In kaart/posities.yaml staat bij welke graden elke groep begint en hoe ver elke kring komt. Namen die er "
    "niet meer zijn doen niets.",
    "Teken de kaarten opnieuw: dan verdwijnt de naam vanzelf.",
)
_VAN_DE_KAART = ("professional", "nog te plaatsen", "overig")
"""Rings and corners that the map names itself."""


@controle(V012)
def van_niemand(traject: Traject) -> Iterator[Bevinding]:
    """V012: a place of somebody who is not there; of who is only kept apart V005 tells."""
    apart = {wie for deel in traject.apart.values() for wie in deel.personen}
    for wie in traject.posities.mensen:
        if wie not in traject.netwerk.personen and wie not in apart:
            zin = f"'{kort(wie)}' staat niet in netwerk.yaml, dus deze plek is van niemand"
            yield Bevinding(V012, zin, Pad(PLEKKEN, ("mensen", wie)).als_sleutel, tip="haal deze regel weg")


@controle(V013)
def kan_niet(traject: Traject) -> Iterator[Bevinding]:
    """V013: a number that is no place."""
    posities = traject.posities
    for wie, plek in posities.mensen.items():
        pad = Pad(PLEKKEN, ("mensen", wie))
        if not 0 <= plek.hoek <= 360:
            yield _kan_niet(f"{_getal(plek.hoek)} graden ligt niet tussen 0 en 360", pad / "hoek")
        elif plek.bak is None and not 0 < plek.straal <= VERSTE and not plek.mist("straal", "hoek"):
            yield _kan_niet(_zonder_straal(plek), pad / "straal")
    for veld, delen in (("ringen", posities.ringen), ("ruimer", posities.ruimer)):
        for naam, deel in delen.items():
            if not 0 < deel <= VERSTE:
                yield _kan_niet(f"{_getal(deel)} is geen deel van de kaart", Pad(PLEKKEN, (veld, naam)))
    for naam, hoek in posities.sectoren.items():
        if not 0 <= hoek <= 360:
            yield _kan_niet(f"{_getal(hoek)} graden ligt niet tussen 0 en 360", Pad(PLEKKEN, ("sectoren", naam)))
    if posities.straal is not None and not posities.straal > 0:
        yield _kan_niet(f"{_getal(posities.straal)} is te klein voor een kaart", Pad(PLEKKEN, ("straal",)))


@controle(V014)
def bestaat_niet_meer(traject: Traject) -> Iterator[Bevinding]:
    """V014: a ring or a group that the map does not have any more."""
    sectoren = sectornamen(traject.kop)
    for veld, wat, namen, er_zijn in (
        ("ringen", "kring", traject.posities.ringen, ringnamen(traject.kop)),
        ("ruimer", "kring", traject.posities.ruimer, ringnamen(traject.kop)),
        ("sectoren", "groep", traject.posities.sectoren, (*sectoren, *map(in_woorden, sectoren))),
    ):
        for naam in namen:
            if naam not in (*er_zijn, *_VAN_DE_KAART):
                zin = f"de {wat} '{kort(naam)}' staat niet meer op jullie kaart"
                tip = "teken de kaarten opnieuw: dan gaat deze naam vanzelf weg"
                yield Bevinding(V014, zin, Pad(PLEKKEN, (veld, naam)).als_sleutel, tip=tip)


def _zonder_straal(plek: Plek) -> str:
    return (
        f"{_getal(plek.straal)} is geen plek op de kaart" if plek.straal else "hier staat niet hoe ver van het midden"
    )


def _kan_niet(zin: str, pad: Pad) -> Bevinding:
    return Bevinding(V013, zin, pad, tip="verbeter het getal. Of haal deze regel weg: dan zoek ik een nieuwe plek")


def _getal(getal: float) -> str:
    return f"{getal:g}"
