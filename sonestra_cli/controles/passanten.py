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
    "Bij elke professional staat wie om die mens vroeg.",
    "We betrekken niet het netwerk bij de professionals, maar de professionals bij de mensen en hun netwerk.",
    "Zet bij `professional` wie erom vroeg: `gevraagd_door: kyra`. Vaak is het een andere professional; zet dan die. "
    "Wie een mandaat heeft komt van de rechter: daar vraag ik het niet.",
    f"{BIJEENKOMST}: we betrekken niet de cliënt of het netwerk, maar we betrekken de professionals bij de cliënt en "
    "het netwerk.",
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


@controle(R14)
def gevraagd_door(traject: Traject) -> Iterator[Bevinding]:
    """R14: one sentence about all of now of whom nothing says who asked them; who has a mandate comes by that."""
    nu = peildatum(traject)
    zonder = [
        wie
        for wie, persoon, vak in _professionals(traject)
        if not (vak.gevraagd_door or vak.mandaat or vak.mist("gevraagd_door", "mandaat"))
        and not zeker_voor(vak.tot or persoon.tot, nu)
    ]
    if zonder:
        zin = f"wie vroeg {_namen(traject, zonder)} erbij?"
        tip = "zet bij `gevraagd_door` wie erom vroeg, ook als dat een professional was"
        yield Bevinding(R14, zin, _plek(zonder[0]), tip=tip)


def _professionals(traject: Traject) -> Iterator[tuple[Sleutel, Persoon, Professional]]:
    for wie, persoon in traject.netwerk.personen.items():
        if persoon.professional and not persoon.overleden and is_professional(traject, wie):
            yield wie, persoon, persoon.professional


def _wanneer(traject: Traject, wie: Sleutels) -> Bevinding:
    zin = f"wanneer {'kan' if len(wie) == 1 else 'kunnen'} {_namen(traject, wie)} weer gaan?"
    return Bevinding(R13, zin, _plek(wie[0]), tip="zet bij `tot` wanneer jullie denken dat het kan, een jaar is genoeg")


def _plek(wie: Sleutel) -> Pad:
    return Pad("netwerk", ("personen", wie)).als_sleutel


def _namen(traject: Traject, wie: list[Sleutel] | Sleutels) -> str:
    return een_paar([in_een_zin(traject, een) for een in wie])
