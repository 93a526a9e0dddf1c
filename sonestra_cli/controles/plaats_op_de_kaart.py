"""Who has neither a line nor a ring: the map does not know where they belong."""

from collections.abc import Iterator

from sonestra_cli.controles.regel import BIJEENKOMST, controle
from sonestra_cli.controles.samen import een_paar, zonder_rust
from sonestra_cli.domein.afleiding import groepen
from sonestra_cli.domein.afleiding.namen import namen
from sonestra_cli.domein.bevinding import Bevinding, Pad, Regel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.taal.zinnen import opsomming

F010 = Regel(
    "F010",
    "vraag",
    "Van deze mensen weet de kaart nog niet waar ze horen.",
    "Iedereen met een kijk op de situatie hoort erbij, ook zonder contact. Wie nog geen kring en geen lijn heeft, "
    "staat op de relatiekaart bij 'nog te plaatsen'. Dat mag zo blijven.",
    "Vraag het aan de hoofdpersoon, en zet `kring` erbij. Familie krijgt een lijn via `gezinnen`.",
    f"{BIJEENKOMST}: het netwerk zijn alle personen die een perspectief hebben op de situatie nu.",
    vanaf="netwerk",
)


@controle(F010)
def zonder_plaats(traject: Traject) -> Iterator[Bevinding]:
    """F010: one question for all of them together; of who died it is not asked how near they are."""
    personen = traject.netwerk.personen
    zonder = tuple(wie for wie in groepen.zonder_plaats(traject) if personen[wie].overleden is None)
    zonder = zonder_rust(traject, F010.code, zonder, traject.netwerk.gevraagd)
    if not zonder:
        return
    wie = een_paar(namen(traject, zonder))
    yield Bevinding(
        F010,
        f"waar {'hoort' if len(zonder) == 1 else 'horen'} {wie} op de kaart?",
        Pad("netwerk", ("personen", zonder[0])).als_sleutel,
        tip="zet er een `kring` bij, of laat het open",
        staat=opsomming(namen(traject, zonder)),
        rust_bij=Pad("netwerk"),
    )
