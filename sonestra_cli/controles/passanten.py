"""Professionals are there for a while, and because somebody asked them (R13, R14)."""

from collections.abc import Iterator
from functools import partial
from typing import TypeAlias, get_args

from sonestra_cli.controles.regel import BIJEENKOMST, TRAINING, controle
from sonestra_cli.controles.samen import een_paar, rust_code, samen_gevraagd, zonder_rust
from sonestra_cli.controles.tijd import zeker_voor
from sonestra_cli.domein.afleiding.groepen import is_professional, professionals
from sonestra_cli.domein.afleiding.leeftijd import peildatum
from sonestra_cli.domein.bevinding import Bevinding, Pad, Regel
from sonestra_cli.domein.keuzes import Grondslag
from sonestra_cli.domein.soorten import Rust, Sleutel, Sleutels
from sonestra_cli.domein.traject import Traject
from sonestra_cli.techniek.gelijkenis import kaal

R13 = Regel(
    "R13",
    "vraag",
    "Een professional is er voor een tijd.",
    "Professionals zijn passanten, het netwerk blijft. Wie weet wanneer iemand gaat, kan eraan toewerken.",
    "Bespreek het samen, en zet bij `professional` de dag of het jaar waarop je denkt dat het kan: `tot: 2027`. "
    "Blijft iemand gewoon, zoals de huisarts? Zet dan bij die mens `gevraagd: [R13]`.",
    f"{TRAINING}: professionele hulpverleners zijn altijd passanten. {BIJEENKOMST}: professionals zijn tijdelijk.",
    vanaf="plan",
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
    zodra="zodra een professional meedoet met het beraad of het actieteam",
)
G005 = Regel(
    "G005",
    "vraag",
    "Bij elke professional kan staan wie om die mens vroeg.",
    "Vaak haalt de ene professional de andere erbij. Wie het opschrijft, ziet hoe het zo gekomen is.",
    "Zet bij `professional` wie erom vroeg: `gevraagd_door: kyra`. Was het een andere professional, zet dan die.",
    f"{BIJEENKOMST}: één gezin, 24 professionals.",
    vanaf="plan",
)
_VAN_DE_RECHTER = frozenset(get_args(Grondslag)) - {"huisverbod", "anders"} | {"ondertoezichtstelling", "rechter"}
"""Mandates of which a judge says how long they run."""
_Rustend: TypeAlias = dict[Sleutel, tuple[Rust, ...]]
"""Who, with what rests there."""


@controle(R13, R14, G005)
def passanten(traject: Traject) -> Iterator[Bevinding]:
    """R14 about who takes part and nobody asked; R13 and G005 about the others, of who is new as one."""
    doet_mee, zonder_eind, zonder_vraag = _doen_mee(traject), _zonder_eind(traject), _zonder_vraag(traject)
    if erbij := tuple(wie for wie in zonder_vraag if wie in doet_mee):
        zin = f"wie van henzelf vroeg {_namen(traject, erbij)} erbij?"
        yield Bevinding(R14, zin, _plek(erbij[0]), tip="zet bij `professional.gevraagd_door` wie van hen erom vroeg")
    over = {wie: gevraagd for wie, gevraagd in zonder_vraag.items() if wie not in doet_mee}
    for vraag, wie in (
        (_wie_en_wanneer, zonder_eind.keys() & over.keys()),
        (_wanneer, zonder_eind.keys() - over.keys()),
        (_wie_vroeg, _niet_samen_gevraagd(traject, over) - zonder_eind.keys()),
    ):
        open_ = [(een, zonder_eind.get(een, over.get(een, ()))) for een in traject.netwerk.personen if een in wie]
        yield from samen_gevraagd(traject, open_, Pad("netwerk"), traject.netwerk.gevraagd, partial(vraag, traject))


def _niet_samen_gevraagd(traject: Traject, over: _Rustend) -> set[Sleutel]:
    """Who of these was not asked about together with when they go: what rests as R13 was about both."""
    wie = tuple(een for een, gevraagd in over.items() if not rust_code(R13.code, gevraagd))
    return set(zonder_rust(traject, R13.code, wie, traject.netwerk.gevraagd))


def _zonder_eind(traject: Traject) -> _Rustend:
    """Professionals of now of whom nothing says when they may go."""
    if next(professionals(traject), None) is None:
        return {}
    from sonestra_cli.domein.voortgang.passanten import zonder_eind  # only where there are professionals

    return {wie: traject.netwerk.personen[wie].gevraagd for wie in zonder_eind(traject)}


def _zonder_vraag(traject: Traject) -> _Rustend:
    """Professionals of now of whom nothing says who asked them; who has a mandate comes by that."""
    nu = peildatum(traject)
    return {
        wie: persoon.gevraagd
        for wie, persoon, vak in professionals(traject)
        if not (vak.gevraagd_door or vak.mandaat or vak.mist("gevraagd_door", "mandaat"))
        and not zeker_voor(vak.tot or persoon.tot, nu)
    }


def _doen_mee(traject: Traject) -> frozenset[Sleutel]:
    """Members of the actieteam, and guests of a beraad to which nobody of their own invites."""
    leden = traject.plan.actieteam.leden if traject.plan and traject.plan.actieteam else ()
    erbij = [wie for keer in traject.actieteam.values() for wie in keer.erbij]
    beraad = traject.beraad
    if beraad is None or any(not is_professional(traject, wie) for wie in beraad.uitgenodigd_door):
        return frozenset((*leden, *erbij))
    return frozenset((*leden, *erbij, *beraad.gasten))


def _wie_en_wanneer(traject: Traject, wie: Sleutels) -> Bevinding:
    daarna = "kan die" if len(wie) == 1 else "kunnen zij"
    zin = f"wie vroeg {_namen(traject, wie)} erbij, en wanneer {daarna} weer gaan?"
    return Bevinding(
        R13,
        zin,
        _plek(wie[0]),
        tip="zet het bij `professional.gevraagd_door` en `professional.tot`, een jaar is genoeg",
    )


def _wanneer(traject: Traject, wie: Sleutels) -> Bevinding:
    zin = f"wanneer {'kan' if len(wie) == 1 else 'kunnen'} {_namen(traject, wie)} weer gaan?"
    tip = "zet bij `professional.tot` wanneer jullie denken dat het kan, een jaar is genoeg"
    if any(_komt_van_de_rechter(traject, een) for een in wie):
        tip = "bij een maatregel beslist de rechter: zet bij `professional.tot` tot wanneer die nu loopt"
    return Bevinding(R13, zin, _plek(wie[0]), tip=tip)


def _komt_van_de_rechter(traject: Traject, wie: Sleutel) -> bool:
    vak = traject.netwerk.personen[wie].professional
    return vak is not None and not _VAN_DE_RECHTER.isdisjoint(kaal(vak.mandaat or "").split())


def _wie_vroeg(traject: Traject, wie: Sleutels) -> Bevinding:
    tip = "zet bij `professional.gevraagd_door` wie erom vroeg, ook als dat een professional was"
    return Bevinding(G005, f"wie vroeg {_namen(traject, wie)} erbij?", _plek(wie[0]), tip=tip)


def _plek(wie: Sleutel) -> Pad:
    return Pad("netwerk", ("personen", wie)).als_sleutel


def _namen(traject: Traject, wie: Sleutels) -> str:
    from sonestra_cli.taal.noemen import in_een_zin  # only where something is asked

    return een_paar([in_een_zin(traject, een) for een in wie])
