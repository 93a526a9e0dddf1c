"""Professionals are there for a while, and because somebody asked them (R13, R14)."""

from collections.abc import Iterator

from sonestra_cli.controles.regel import BIJEENKOMST, TRAINING, controle
from sonestra_cli.controles.samen import een_paar, samen_gevraagd
from sonestra_cli.controles.tijd import zeker_voor
from sonestra_cli.domein.afleiding.groepen import is_professional
from sonestra_cli.domein.afleiding.leeftijd import peildatum
from sonestra_cli.domein.bevinding import Bevinding, Pad, Regel
from sonestra_cli.domein.persoon import Persoon, Professional
from sonestra_cli.domein.soorten import Sleutel, Sleutels
from sonestra_cli.domein.traject import Traject
from sonestra_cli.taal.noemen import in_een_zin

R13 = Regel(
    "R13",
    "vraag",
    "Een professional is er voor een tijd.",
    "Professionals zijn passanten, het netwerk blijft. Wie weet wanneer iemand gaat, kan eraan toewerken.",
    "Bespreek het samen, en zet bij `professional` de dag of het jaar waarop je denkt dat het kan: `tot: 2027`. "
    "Blijft iemand gewoon, zoals de huisarts? Zet dan bij die mens `gevraagd: [R13]`.",
    f"{TRAINING}: professionele hulpverleners zijn altijd passanten. {BIJEENKOMST}: professionals zijn tijdelijk.",
    vanaf="netwerk",
)
R14 = Regel(
    "R14",
    "let op",
    "Een professional doet mee omdat iemand van hen erom vroeg.",
    "We betrekken niet het netwerk bij de professionals, maar de professionals bij de mensen en hun netwerk.",
    "Wie uitnodigt vraagt ook de professionals voor het beraad: `uitgenodigd_door`. Zit er een in het actieteam? Zet "
    "dan bij `professional` wie van hen erom vroeg: `gevraagd_door: kyra`. Wie een mandaat heeft komt daardoor: daar "
    "vraag ik het niet.",
    f"{BIJEENKOMST}: we betrekken niet de cliënt of het netwerk, maar we betrekken de professionals bij de cliënt en "
    "het netwerk.",
)
G005 = Regel(
    "G005",
    "vraag",
    "Bij elke professional kan staan wie om die mens vroeg.",
    "Vaak haalt de ene professional de andere erbij. Wie het opschrijft, ziet hoe het zo gekomen is.",
    "Zet bij `professional` wie erom vroeg: `gevraagd_door: kyra`. Was het een andere professional, zet dan die.",
    f"{BIJEENKOMST}: één gezin, 24 professionals.",
    vanaf="netwerk",
)


@controle(R13)
def tijdelijk(traject: Traject) -> Iterator[Bevinding]:
    """R13: one question about all professionals without an end."""
    zonder = [
        (wie, persoon.gevraagd)
        for wie, persoon, vak in _professionals(traject)
        if vak.tot is None and persoon.tot is None and not (vak.mist("tot") or persoon.mist("tot", "overleden"))
    ]
    yield from samen_gevraagd(traject, zonder, Pad("netwerk"), lambda wie: _wanneer(traject, wie))


@controle(R14, G005)
def gevraagd_door(traject: Traject) -> Iterator[Bevinding]:
    """R14 about who takes part and G005 about the others of now, where nothing says who asked them."""
    nu, doet_mee = peildatum(traject), _doen_mee(traject)
    zonder = [
        (wie, persoon.gevraagd)
        for wie, persoon, vak in _professionals(traject)
        if not (vak.gevraagd_door or vak.mandaat or vak.mist("gevraagd_door", "mandaat"))
        and not zeker_voor(vak.tot or persoon.tot, nu)
    ]
    if erbij := tuple(wie for wie, _ in zonder if wie in doet_mee):
        zin = f"wie van henzelf vroeg {_namen(traject, erbij)} erbij?"
        yield Bevinding(R14, zin, _plek(erbij[0]), tip="zet bij `gevraagd_door` wie van hen erom vroeg")
    over = [een for een in zonder if een[0] not in doet_mee]
    yield from samen_gevraagd(traject, over, Pad("netwerk"), lambda wie: _wie_vroeg(traject, wie))


def _doen_mee(traject: Traject) -> frozenset[Sleutel]:
    """Members of the actieteam, and guests of a beraad to which nobody of their own invites."""
    leden = traject.plan.actieteam.leden if traject.plan and traject.plan.actieteam else ()
    erbij = [wie for keer in traject.actieteam.values() for wie in keer.erbij]
    beraad = traject.beraad
    if beraad is None or any(not is_professional(traject, wie) for wie in beraad.uitgenodigd_door):
        return frozenset((*leden, *erbij))
    return frozenset((*leden, *erbij, *beraad.gasten))


def _professionals(traject: Traject) -> Iterator[tuple[Sleutel, Persoon, Professional]]:
    for wie, persoon in traject.netwerk.personen.items():
        if persoon.professional and not persoon.overleden and is_professional(traject, wie):
            yield wie, persoon, persoon.professional


def _wanneer(traject: Traject, wie: Sleutels) -> Bevinding:
    zin = f"wanneer {'kan' if len(wie) == 1 else 'kunnen'} {_namen(traject, wie)} weer gaan?"
    return Bevinding(R13, zin, _plek(wie[0]), tip="zet bij `tot` wanneer jullie denken dat het kan, een jaar is genoeg")


def _wie_vroeg(traject: Traject, wie: Sleutels) -> Bevinding:
    tip = "zet bij `gevraagd_door` wie erom vroeg, ook als dat een professional was"
    return Bevinding(G005, f"wie vroeg {_namen(traject, wie)} erbij?", _plek(wie[0]), tip=tip)


def _plek(wie: Sleutel) -> Pad:
    return Pad("netwerk", ("personen", wie)).als_sleutel


def _namen(traject: Traject, wie: Sleutels) -> str:
    return een_paar([in_een_zin(traject, een) for een in wie])
